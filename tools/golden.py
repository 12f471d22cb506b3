"""Rewrite ``tests/golden``: how the articles of ``tests/samples`` are read, and what is found in them.

``python -m tools.golden`` writes; ``--check`` only says whether anything would change (exit 1 if so). Read the
difference before committing it: every finding in these files was judged by eye once. The lists of slips in
``tests/golden/slips`` are written by hand, before an article is checked for the first time.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

from redaksi_app.article import Article, read_article
from redaksi_app.engine import Engine
from redaksi_app.finding import Finding
from redaksi_app.formats import read_draft
from redaksi_app.styles import Stylesheet, recognise_style, shipped_styles

_TESTS = Path(__file__).parents[1] / "tests"
SAMPLES = _TESTS / "samples"
GOLDEN = _TESTS / "golden"
#: Words of a paragraph that are shown beside its kind.
_SHOWN = 6
#: What ``right`` is where only a person can tell, and what parts the words from the number of their place.
_ASK, _PLACE = "-", "#"


class Slip(NamedTuple):
    """A slip that was put into an article: from ``start`` to ``end`` stands ``words``, and should stand ``right``.

    ``right`` is None where a person has to decide. ``missed`` says why no rule finds it; empty where one does.
    """

    start: int
    end: int
    words: str
    right: str | None
    missed: str


def slips_of(name: str) -> list[Slip]:
    """The slips that were put into the article ``name``; none where it is clean copy.

    Raises ValueError where the article does not have the words.
    """
    path = GOLDEN / "slips" / f"{name}.tsv"
    if not path.exists():
        return []
    text = read_draft(SAMPLES / f"{name}.txt").text
    slips = []
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            words, _, place = row["words"].partition(_PLACE)
            start = -1
            for _ in range(int(place or 1)):
                start = text.index(words, start + 1)
            right = None if row["right"] == _ASK else row["right"]
            slips.append(Slip(start, start + len(words), words, right, row["missed"]))
    return slips


def sample_names() -> list[str]:
    """The articles by name, sorted."""
    return sorted(path.stem for path in SAMPLES.glob("*.txt"))


def golden_files(name: str) -> dict[Path, str]:
    """The golden files of the article ``name``, each with what it should hold."""
    text = read_draft(SAMPLES / f"{name}.txt").text
    style = style_of(text)
    findings = check(text, style)
    return {
        GOLDEN / "anatomy" / f"{name}.txt": _anatomy(read_article(text, style)),
        GOLDEN / "findings" / f"{name}.json": _findings(findings, style.id),
    }


def style_of(text: str) -> Stylesheet:
    """The stylesheet that an article is checked with."""
    book = shipped_styles()
    return book.load(recognise_style(text, book))


def check(text: str, style: Stylesheet) -> tuple[Finding, ...]:
    """What is found in ``text``."""
    return _engine().check(text, style).findings


@cache
def _engine() -> Engine:
    return Engine(remember=False)


def _anatomy(article: Article) -> str:
    """One line for each paragraph that is not blank: its kind, and how it begins."""
    lines = []
    for part in article.parts:
        if not part.paragraph.blank:
            lines.append(f"{part.kind.value:14} {' '.join(part.paragraph.text.split()[:_SHOWN])}\n")
    return "".join(lines)


def _findings(findings: tuple[Finding, ...], style: str) -> str:
    rows = [
        {
            "rule": finding.rule,
            "severity": finding.severity.value,
            "start": finding.start,
            "end": finding.end,
            "text": finding.text,
            "suggestions": list(finding.suggestions),
        }
        for finding in findings
    ]
    return json.dumps({"style": style, "findings": rows}, ensure_ascii=False, indent=1) + "\n"


def main() -> int:
    """Write the golden files, or check them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    wanted: dict[Path, str] = {}
    for name in sample_names():
        wanted |= golden_files(name)
    found = {path: path.read_text(encoding="utf-8") for path in GOLDEN.rglob("*") if path.suffix in (".txt", ".json")}
    changed = sorted(path for path in wanted.keys() | found.keys() if wanted.get(path) != found.get(path))
    for path in changed:
        print(path.relative_to(_TESTS))
        if options.check:
            continue
        if path in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted[path], encoding="utf-8")
        else:
            path.unlink()
    return 1 if options.check and changed else 0


if __name__ == "__main__":
    sys.exit(main())
