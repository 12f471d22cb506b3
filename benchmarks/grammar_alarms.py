"""Findings of grammar on published news: how many in 1,000 words, rule by rule, and a seeded sample to judge by eye.

``python -m benchmarks.grammar_alarms --corpus FOLDER [--sample N] [--seed S] [--rules PREFIX ...]``

FOLDER is as for ``benchmarks.alarms``. The built server is asked as ``redaksi check --grammar`` asks it, and what the
engine says of the same words already is not counted.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.alarms import articles
from redaksi_app.engine import Engine, Report
from redaksi_app.finding import Finding, Origin
from redaksi_app.grammar.checking import Grammar
from redaksi_app.grammar.findings import join
from redaksi_app.grammar.patience import AT_A_TERMINAL
from redaksi_app.styles import recognise_style, shipped_styles

_CONTEXT = 120
_SEVERITIES = ("warning", "advice")


def reports(folder: Path, grammar: Grammar) -> Iterator[tuple[str, Report]]:
    """Name and joined report of every article below ``folder``."""
    engine, book = Engine(remember=False), shipped_styles()
    for name, text in articles(folder):
        report, _ = join(engine.check(text, book.load(recognise_style(text, book))), grammar.check)
        yield name, report


def shown(name: str, text: str, finding: Finding) -> str:
    """The finding in its sentence, in one line."""
    before = text[max(0, finding.start - _CONTEXT) : finding.start].replace("\n", " ¶ ")
    after = text[finding.end : finding.end + _CONTEXT].replace("\n", " ¶ ")
    written = text[finding.start : finding.end].replace("\n", " ¶ ")
    first = finding.suggestions[0] if finding.suggestions else ""
    return f"{finding.rule} {finding.severity.value} {name}: {before}[[{written}]]{after} → ({first})"


def table(findings: Iterable[Finding]) -> list[str]:
    """Rule by rule, the most frequent first: how often as a warning, how often as advice."""
    counts: dict[str, Counter[str]] = {}
    for finding in findings:
        counts.setdefault(finding.rule, Counter())[finding.severity.value] += 1
    rows = sorted(counts.items(), key=lambda item: (-item[1].total(), item[0]))
    return [f"{count['warning']:6} {count['advice']:6}  {rule}" for rule, count in rows]


def main() -> None:
    """Check every article and print the counts and the sample."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--rules", nargs="*", default=[], help="only rules whose id starts so")
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    grammar = Grammar(AT_A_TERMINAL)
    found: list[tuple[str, str, Finding]] = []
    words = 0
    try:
        for name, report in reports(options.corpus, grammar):
            text = report.article.text
            words += len(text.split())
            found += [
                (name, text, finding)
                for finding in report.findings
                if finding.origin is Origin.LANGUAGETOOL and finding.rule.startswith(tuple(options.rules) or "")
            ]
    finally:
        grammar.close()
    print(f"{words} words")
    for severity in _SEVERITIES:
        total = sum(finding.severity.value == severity for _, _, finding in found)
        print(f"{severity}: {total}, {1000 * total / words:.2f} in 1,000 words")
    print("\n".join(table(finding for _, _, finding in found)))
    picked = random.Random(options.seed).sample(found, min(options.sample, len(found)))
    for one in sorted(picked, key=lambda one: (one[2].rule, one[0], one[2].start)):
        print(shown(*one))


if __name__ == "__main__":
    main()
