"""Kill the window while it types, again and again: ``python -m tools.power_cut [--runs N] [--seed N]``.

A script types into a draft that has a file, or into one that was never saved, and saves now and then. It is killed at
a random moment, as a power cut would. What the journal and the file hold then has to be whole, and no more than the
last two seconds of typing may be missing. Prints what was lost at most; exits with 1 where anything is broken.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_ALLOWED = 2.0
_START = "Panen jagung di Oelbubuk dimulai pekan ini.\n"

_TYPIST = """
import os, random, sys, time
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from redaksi_app.desk import Settings
from redaksi_app.folders import folders
from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook
from redaksi_app.ui.main_window import MainWindow
from redaksi_app.ui.theme import Mode, Theme
home, named, seed = Path(sys.argv[1]), sys.argv[2] == "named", int(sys.argv[3])
app = QApplication(sys.argv[:1])
theme = Theme(app, Mode.LIGHT)
window = MainWindow(folders(), Settings(), StyleBook([resources_folder() / "styles"]))
window.show()
if named:
    window.open_paths([home / "naskah.txt"])
else:
    window.drafts.open_text((home / "naskah.txt").read_text(encoding="utf-8"))
workspace = window.drafts.current
editor = workspace.editor
dice = random.Random(seed)
log = os.open(home / "diketik.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
editor.place_caret(len(editor.text()))
number = 0
while True:
    QTest.keyClicks(editor, f"kata{number} ")
    number += 1
    os.write(log, f"{time.time()} {number}\\n".encode())
    if named and dice.random() < 0.03:
        window.drafts.save(workspace)
    QTest.qWait(dice.choice((5, 20, 60)))
"""


def run(seed: int) -> float:
    """One run; answers how many seconds of typing were lost. Raises AssertionError where something is broken."""
    dice = random.Random(seed)
    named = bool(seed % 2)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "naskah.txt").write_text(_START, encoding="utf-8")
        environment = {**os.environ, "REDAKSI_HOME": str(home / "rumah"), "QT_QPA_PLATFORM": "offscreen"}
        arguments = [sys.executable, "-c", _TYPIST, str(home), "named" if named else "new", str(seed)]
        typist = subprocess.Popen(arguments, env=environment, stderr=subprocess.DEVNULL)
        log = home / "diketik.log"
        while not log.exists():
            assert typist.poll() is None, "the typist has not started"
            time.sleep(0.02)
        time.sleep(dice.uniform(0.2, 4.0))
        typist.send_signal(signal.SIGKILL)
        typist.wait()
        killed = time.time()
        typed = [line.split() for line in log.read_text().splitlines() if len(line.split()) == 2]
        kept = max((_count(text) for text in _texts(home)), default=0)
        missing = [float(when) for when, number in typed if int(number) > kept]
        return killed - missing[0] if missing else 0.0


def _texts(home: Path) -> list[str]:
    """What can be had back: the draft's file and the journal's. Each has to be whole."""
    texts = [(home / "naskah.txt").read_text(encoding="utf-8")]
    for file in (home / "rumah" / "data" / "jurnal").glob("*.json"):
        texts.append(json.loads(file.read_text(encoding="utf-8"))["text"])
    return texts


def _count(text: str) -> int:
    """How many words of the typist ``text`` has; they have to follow the start and one another."""
    assert text.startswith(_START), f"the text is broken: {text[:80]!r}"
    words = text[len(_START) :].split()
    for number, word in enumerate(words[:-1]):
        assert word == f"kata{number}", f"the words are broken at {number}: {word!r}"
    return len(words) - (bool(words) and not text.endswith(" "))


def main() -> int:
    """Run and count."""
    parser = argparse.ArgumentParser(prog="python -m tools.power_cut", description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    most, broken = 0.0, 0
    for number in range(options.runs):
        try:
            lost = run(options.seed + number)
        except (AssertionError, ValueError, OSError) as error:
            broken += 1
            print(f"run {options.seed + number}: {error}", flush=True)
            continue
        most = max(most, lost)
        if lost > _ALLOWED:
            print(f"run {options.seed + number}: {lost:.2f} s of typing lost", flush=True)
    print(f"{options.runs} runs: at most {most:.2f} s of typing lost, {broken} broken")
    return 1 if broken or most > _ALLOWED else 0


if __name__ == "__main__":
    sys.exit(main())
