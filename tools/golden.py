"""Rewrite ``tests/golden``: how the articles of ``tests/samples`` are read, and what is found in them.

``python -m tools.golden`` writes; ``--check`` only says whether anything would change (exit 1 if so). Read the
difference before committing it: every finding in these files was judged by eye once.
"""

from __future__ import annotations

import argparse
import json
import sys
from functools import cache
from pathlib import Path

from redaksi_app.article import Article, read_article
from redaksi_app.engine import Engine
from redaksi_app.finding import Finding
from redaksi_app.formats import read_draft
from redaksi_app.styles import recognise_style, shipped_styles

_TESTS = Path(__file__).parents[1] / "tests"
SAMPLES = _TESTS / "samples"
GOLDEN = _TESTS / "golden"
#: Words of a paragraph that are shown beside its kind.
_SHOWN = 6


def sample_names() -> list[str]:
    """The articles by name, sorted."""
    return sorted(path.stem for path in SAMPLES.glob("*.txt"))


def golden_files(name: str) -> dict[Path, str]:
    """The golden files of the article ``name``, each with what it should hold."""
    text = read_draft(SAMPLES / f"{name}.txt").text
    book = shipped_styles()
    style = book.load(recognise_style(text, book))
    findings = _engine().check(text, style).findings
    return {
        GOLDEN / "anatomy" / f"{name}.txt": _anatomy(read_article(text, style)),
        GOLDEN / "findings" / f"{name}.json": _findings(findings, style.id),
    }


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
