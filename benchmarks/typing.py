"""How the window feels beside Qt's own text field with the same text, in one run: ``python -m benchmarks.typing``.

A draft of 50,000 words with about 500 findings is opened and typed into, all checks of the engine on. Key to paint is
the time from a key's event until the repaint that shows it is done. The pause before a check is left as it is in the
window. ``--words`` and ``--keys`` make the run shorter.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea, QApplication

    from redaksi_app.ui.main_window import MainWindow

_KEYS = "warga membawa kain "
#: Milliseconds between two keys: 20 a second.
_RHYTHM = 50
_FIRST = "ba be bo da do ga go ja ka ke ko la le ma me na pa pe ra sa so ta te wa".split()
_LAST = "bun dak gal gung jang kat lam lok man nap ngka pas rak rus sang sit tak tar tung wan".split()
_FINDINGS = 500
#: Words of a paragraph.
_LONG = 34


def text_of(words: int) -> str:
    """About so many made-up words in paragraphs that have nothing in common, with a slip in some of them."""
    dice = random.Random(1)
    lines = ["Kabar dari Pulau-Pulau", "Penulis: Yanuarius Bria | Editor: Maria Seran"]
    count, number = 0, 0
    every = max(1, words // _LONG // _FINDINGS)
    while count < words:
        made = [dice.choice(_FIRST) + dice.choice(_FIRST) + dice.choice(_LAST) for _ in range(_LONG)]
        made[0] = made[0].capitalize()
        if number % every == 0:
            made[_LONG // 2] = "dirumah"
        lines.append(" ".join(made) + ".")
        count += _LONG
        number += 1
    return "\n".join(lines) + "\n"


def key_to_paint(app: QApplication, field: QAbstractScrollArea, keys: int) -> list[float]:
    """Milliseconds from each key's event until its repaint is done."""
    from PySide6.QtTest import QTest  # noqa: PLC0415

    taken = []
    for number in range(keys):
        begin = time.perf_counter()
        QTest.keyClicks(field, _KEYS[number % len(_KEYS)])
        field.viewport().repaint()
        taken.append((time.perf_counter() - begin) * 1000)
        rest = begin + _RHYTHM / 1000 - time.perf_counter()
        QTest.qWait(max(1, int(rest * 1000)))
    app.processEvents()
    return taken


def percentile(values: list[float], share: float) -> float:
    """The value that ``share`` of them do not exceed."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.typing", description=__doc__)
    parser.add_argument("--words", type=int, default=50_000)
    parser.add_argument("--keys", type=int, default=300)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(f"start to first paint, seconds (median of 5): {_starts()}")
    print(f"memory over a bare window, sample open, MB: {_memory():.0f}")
    with tempfile.TemporaryDirectory() as home:
        os.environ["REDAKSI_HOME"] = home
        _type(Path(home), options.words, options.keys)
        sys.stdout.flush()
        os._exit(0)


def _type(home: Path, words: int, keys: int) -> None:
    from PySide6.QtTest import QTest  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication, QPlainTextEdit  # noqa: PLC0415

    from redaksi_app.ui.theme import Mode, Theme  # noqa: PLC0415

    sys.setswitchinterval(0.0005)
    app = QApplication(sys.argv[:1])
    theme = Theme(app, Mode.LIGHT)
    window = _window()
    window.resize(1366, 860)
    window.show()
    app.processEvents()
    text = text_of(words)
    path = home / "panjang.txt"
    path.write_text(text, encoding="utf-8")
    begin = time.perf_counter()
    window.open_paths([path])
    app.processEvents()
    print(f"{len(text.split())} words open and painted after {time.perf_counter() - begin:.2f} s")
    workspace = window.drafts.current
    assert workspace is not None
    begin = time.perf_counter()
    longest = _wait(app, lambda: not workspace.session.checking)
    print(f"checked after {time.perf_counter() - begin:.1f} s more")
    print(f"{len(workspace.session.open)} findings; longest time the window was not free: {longest:.0f} ms")
    bare = QPlainTextEdit()
    bare.resize(980, 760)
    bare.setPlainText(text)
    bare.show()
    middle = len(text) // 2
    cursor = bare.textCursor()
    cursor.setPosition(middle)
    bare.setTextCursor(cursor)
    workspace.editor.place_caret(middle)
    workspace.editor.setFocus()
    QTest.qWait(300)
    gc.collect()
    times = {"bare": key_to_paint(app, bare, keys), "window": key_to_paint(app, workspace.editor, keys)}
    for name, taken in times.items():
        print(f"{name}: median {statistics.median(taken):.2f} ms, 99 % {percentile(taken, 0.99):.2f} ms")
    after = time.perf_counter()
    _wait(app, lambda: not workspace.session.checking)
    print(f"findings renewed {1000 * (time.perf_counter() - after):.0f} ms after the last key (400 of them the pause)")
    theme.set_mode(Mode.LIGHT)


def _wait(app: QApplication, done: Callable[[], bool], seconds: float = 120.0) -> float:
    """Until ``done``; answers the longest stretch in milliseconds in which no event was served."""
    longest, end = 0.0, time.perf_counter() + seconds
    while not done() and time.perf_counter() < end:
        begin = time.perf_counter()
        app.processEvents()
        longest = max(longest, (time.perf_counter() - begin) * 1000)
        time.sleep(0.002)
    return longest


def _window() -> MainWindow:
    from redaksi_app.desk import Settings  # noqa: PLC0415
    from redaksi_app.folders import folders  # noqa: PLC0415
    from redaksi_app.resources import resources_folder  # noqa: PLC0415
    from redaksi_app.styles import StyleBook  # noqa: PLC0415
    from redaksi_app.ui.main_window import MainWindow  # noqa: PLC0415

    return MainWindow(folders(), Settings(), StyleBook([resources_folder() / "styles"]))


_BARE = """
import sys, time; begin = time.time()
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
app = QApplication(sys.argv[:1]); window = QMainWindow(); window.setCentralWidget(QPlainTextEdit())
window.resize(1366, 860); window.show(); app.processEvents()
"""
_OURS = """
import sys, time; begin = time.time()
from PySide6.QtWidgets import QApplication
from redaksi_app.ui.theme import Mode, Theme
from redaksi_app.ui import translation
app = QApplication(sys.argv[:1]); theme = Theme(app, Mode.LIGHT); translation.install(app, "id")
from benchmarks.typing import _window
window = _window(); window.resize(1366, 860); window.show(); app.processEvents()
"""
_SAMPLE = """
from redaksi_app.desk.sample import copy_sample
window.open_paths([copy_sample(window.folders)])
while window.drafts.current.session.checking: app.processEvents(); time.sleep(0.01)
app.processEvents()
"""
_SECONDS = "print(time.time() - begin)"
_MEGABYTES = "import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"


def _starts() -> str:
    """The window's beside a bare one's, each in a program of its own."""
    ours = statistics.median(_run(_OURS + _SECONDS) for _ in range(5))
    bare = statistics.median(_run(_BARE + _SECONDS) for _ in range(5))
    return f"window {ours:.2f}, bare {bare:.2f}, {ours / bare:.2f} times"


def _memory() -> float:
    return _run(_OURS + _SAMPLE + _MEGABYTES) - _run(_BARE + _MEGABYTES)


def _run(code: str) -> float:
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "REDAKSI_HOME": home}
        ended = "\nsys.stdout.flush(); import os; os._exit(0)"
        done = subprocess.run(
            [sys.executable, "-c", code + ended], env=environment, capture_output=True, text=True, check=True
        )
        return float(done.stdout.split()[-1])


if __name__ == "__main__":
    sys.exit(main())
