"""How long the copy takes to write, beside python-docx writing the same paragraphs into the same disk, in one run.

``python -m benchmarks.export [--paragraphs N] [--rounds N]``

Redaksi's times are those from an article that was read to a file that is on the disk: choosing the paragraphs, the
typography, character styles, properties, and a write that a crash cannot leave half done. python-docx opens its own
default template, adds each paragraph with a style, and saves. Both take turns; the figure is the median.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import docx

from redaksi_app.article import Article, read_article
from redaksi_app.engine import Engine
from redaksi_app.formats.copy_blocks import copy_blocks
from redaksi_app.formats.export import WRITERS, export_copy
from redaksi_app.formats.export_order import Order
from redaksi_app.styles import shipped_styles

_SAMPLES = Path(__file__).parents[1] / "tests" / "samples"


def article_of(paragraphs: int) -> Article:
    """An article whose body has so many paragraphs, taken from the project's sample articles in turn."""
    bodies = []
    style = shipped_styles().load("umum")
    for path in sorted(_SAMPLES.glob("*.txt")):
        blocks = copy_blocks(read_article(path.read_text(encoding="utf-8"), style))
        bodies += [block.plain for block in blocks if block.role in ("body", "quotation")]
    lines = ["Panen Raya di Soe Berlangsung Dua Pekan", "SOE - Petani memanen jagung sejak Senin pagi."]
    lines += [bodies[number % len(bodies)] for number in range(paragraphs)]
    return read_article("\n".join(lines), style)


def by_python_docx(article: Article, out: Path) -> None:
    """The same paragraphs as python-docx alone writes them."""
    document = docx.Document()
    for block in copy_blocks(article):
        document.add_paragraph(block.text, style="Normal")
    document.save(str(out))


def medians(acts: dict[str, Callable[[], None]], rounds: int) -> dict[str, float]:
    """Milliseconds of each act, the acts taking turns."""
    times: dict[str, list[float]] = {name: [] for name in acts}
    for act in acts.values():
        act()  # what is loaded when it is first wanted does not count
    for _ in range(rounds):
        for name, act in acts.items():
            start = time.perf_counter()
            act()
            times[name].append(1000 * (time.perf_counter() - start))
    return {name: statistics.median(each) for name, each in times.items()}


def measure(paragraphs: int, rounds: int) -> dict[str, float]:
    """Milliseconds to write each form of copy, and python-docx's own."""
    article = article_of(paragraphs)
    order = Order(findings=Engine().check(article.text, article.style).findings)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)

        def writer(ending: str) -> Callable[[], None]:
            return lambda: export_copy(article, folder / f"salinan{ending}", approved=None, order=order)

        acts: dict[str, Callable[[], None]] = {"python-docx": lambda: by_python_docx(article, folder / "peer.docx")}
        acts |= {f"Redaksi {ending}": writer(ending) for ending in WRITERS if ending != ".pdf"}
        measured = medians(acts, rounds)
        return measured | medians({"Redaksi .pdf": writer(".pdf")}, max(1, rounds // 10))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--paragraphs", type=int, nargs="*", default=[20, 200, 2000])
    parser.add_argument("--rounds", type=int, default=30)
    options = parser.parse_args()
    print(f"{date.today()}, {platform.machine()}, Python {platform.python_version()}, {os.cpu_count()} cores")
    for paragraphs in options.paragraphs:
        measured = measure(paragraphs, options.rounds)
        peer = measured["python-docx"]
        print(f"{paragraphs} paragraphs")
        for name, milliseconds in measured.items():
            print(f"  {name:16} {milliseconds:9.1f} ms   {milliseconds / peer:6.2f} × python-docx")


if __name__ == "__main__":
    main()
