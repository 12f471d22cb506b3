"""How fast the engine is beside other checkers, in one run on one text.

``python -m benchmarks.speed [--corpus FOLDER] [--cspell FOLDER]``

With a corpus its first million characters are checked, else as many made from the project's own sample articles. Every
article is checked once and nothing is kept from an earlier one. Times are CPU seconds of one core. Peers that are not
installed are left out and named.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from benchmarks.alarms import articles
from redaksi_app.article import Article
from redaksi_app.engine import Engine
from redaksi_app.engine.memory import collect_seldom
from redaksi_app.rules import Hit, Passage, Rule, all_rules
from redaksi_app.styles import recognise_style, shipped_styles

_CHARACTERS = 1_000_000
_SAMPLES = Path(__file__).parents[1] / "tests" / "samples"
_SAMPLE = Path(__file__).parents[1] / "resources" / "samples" / "contoh-naskah.txt"


def texts_of(corpus: Path | None) -> list[str]:
    """Articles of about a million characters together."""
    if corpus is not None:
        source: Iterable[str] = (text for _, text in articles(corpus))
    else:
        source = _made()
    chosen, length = [], 0
    for text in source:
        chosen.append(text)
        length += len(text)
        if length >= _CHARACTERS:
            break
    return chosen


def _made() -> Iterator[str]:
    """The project's sample articles over and over, each time with other figures, so that no two are the same."""
    pieces = [file.read_text(encoding="utf-8") for file in sorted(_SAMPLES.glob("*.txt"))]
    number = 0
    while True:
        for text in pieces:
            number += 1
            yield re.sub(r"\b\d{2,3}\b", partial(_higher, number), text)


def _higher(by: int, match: re.Match[str]) -> str:
    return str(int(match.group()) + by)


def cpu(act: Callable[[], object]) -> float:
    """CPU seconds that ``act`` takes here and in the processes it waits for."""
    before = _used()
    act()
    return _used() - before


def _used() -> float:
    ours, theirs = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return ours.ru_utime + ours.ru_stime + theirs.ru_utime + theirs.ru_stime


def check_all(texts: list[str]) -> None:
    """What ``redaksi check`` does with each text, one after the other."""
    collect_seldom()
    engine, book = Engine(remember=False), shipped_styles()
    for text in texts:
        engine.check(text, book.load(recognise_style(text, book)))


def hunspell(texts: list[str]) -> float | None:
    """CPU seconds of ``hunspell -l`` over all texts in one process."""
    if shutil.which("hunspell") is None:
        return None
    data = "\n".join(texts)
    return cpu(
        lambda: subprocess.run(
            ["hunspell", "-d", "id_ID", "-l"], input=data, text=True, capture_output=True, check=True
        )
    )


def cspell(texts: list[str], folder: Path | None) -> float | None:
    """CPU seconds of cspell with its Indonesian dictionary, where both are installed below ``folder``."""
    if folder is None or shutil.which("node") is None:
        return None
    program = folder / "node_modules" / "cspell" / "bin.mjs"
    dictionary = folder / "node_modules" / "@cspell" / "dict-id-id" / "cspell-ext.json"
    if not program.exists() or not dictionary.exists():
        return None
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        (work / "cspell.json").write_text(json.dumps({"language": "id", "import": [str(dictionary)]}), encoding="utf-8")
        for number, text in enumerate(texts):
            (work / f"{number}.txt").write_text(text, encoding="utf-8")
        command = ["node", str(program), "--no-progress", "--no-summary", "--words-only", "-c", "cspell.json", "*.txt"]
        return cpu(lambda: subprocess.run(command, cwd=work, capture_output=True, check=False))


def costs(texts: list[str]) -> tuple[dict[str, float], float]:
    """Seconds that each family of rules takes, and all of them together."""
    spent: defaultdict[str, float] = defaultdict(float)

    def timed(rule: Rule) -> Rule:
        def wrap(check: Callable[..., Iterator[Hit]] | None) -> Callable[..., Iterator[Hit]] | None:
            if check is None:
                return None

            def run(seen: Passage | Article) -> Iterator[Hit]:
                start = time.perf_counter()
                hits = list(check(seen))
                spent[rule.family] += time.perf_counter() - start
                return iter(hits)

            return run

        return replace(rule, paragraph_check=wrap(rule.paragraph_check), article_check=wrap(rule.article_check))

    engine, book = Engine([timed(rule) for rule in all_rules().values()], remember=False), shipped_styles()
    start = time.perf_counter()
    for text in texts:
        engine.check(text, book.load(recognise_style(text, book)))
    return spent, time.perf_counter() - start


def sample_times() -> dict[str, float]:
    """Milliseconds for the sample draft: cold, warm, and after one paragraph was edited."""
    text, book = _SAMPLE.read_text(encoding="utf-8"), shipped_styles()
    style = book.load(recognise_style(text, book))
    engine = Engine()
    cold = _milliseconds(lambda: engine.check(text, style))
    warm = statistics.median(_milliseconds(lambda: Engine().check(text, style)) for _ in range(15))
    edited = statistics.median(_milliseconds(partial(_check_edited, engine, text, number)) for number in range(15))
    return {"first check in a process": cold, "whole draft, warm": warm, "one edited paragraph": edited}


def _check_edited(engine: Engine, text: str, number: int) -> None:
    book = shipped_styles()
    style = book.load(recognise_style(text, book))
    engine.check(text.replace("pengeras suara", f"pengeras suara {number}"), style)


def _milliseconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - start)


def start_ratio() -> tuple[float, float]:
    """Median milliseconds of ``redaksi check`` on the sample, and of ``python -c pass``."""

    def median(*command: str) -> float:
        def run() -> None:
            subprocess.run([sys.executable, *command], capture_output=True, check=False)

        return statistics.median(_milliseconds(run) for _ in range(11))

    return median("-m", "redaksi_app", "check", str(_SAMPLE)), median("-c", "pass")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--cspell", type=Path, help="a folder with node_modules of cspell and @cspell/dict-id-id")
    options = parser.parse_args()
    first = _sample_in_new_process()
    texts = texts_of(options.corpus)
    words = sum(len(text.split()) for text in texts)
    kind = f"corpus of {len(texts)} articles" if options.corpus else f"{len(texts)} articles made from the samples"
    print(
        f"{date.today()}, {platform.machine()}, Python {platform.python_version()}, {os.cpu_count()} cores; "
        f"{kind}, {words} words"
    )
    own = cpu(lambda: check_all(texts))
    results = {
        "Redaksi, every rule": own,
        "hunspell -l, id_ID": hunspell(texts),
        "cspell, id": cspell(texts, options.cspell),
    }
    for name, seconds in results.items():
        if seconds is None:
            print(f"{name:24} not installed")
        else:
            print(f"{name:24} {words / seconds:10,.0f} words/s   {seconds / own:5.2f} times Redaksi's time")
    for name, value in first.items():
        print(f"{name:28} {value:7.1f} ms")
    check, bare = start_ratio()
    print(f"redaksi check, process       {check:7.1f} ms = {check / bare:.1f} × python -c pass ({bare:.1f} ms)")
    spent, total = costs(texts)
    rules = sum(spent.values())
    print(f"rules {rules:.2f} s of {total:.2f} s; by family, share of the total:")
    for family, seconds in sorted(spent.items(), key=lambda pair: -pair[1]):
        print(f"  {family:24} {100 * seconds / total:5.1f} %")


def _sample_in_new_process() -> dict[str, float]:
    command = "import json; from benchmarks.speed import sample_times; print(json.dumps(sample_times()))"
    done = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, check=True)
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


if __name__ == "__main__":
    main()
