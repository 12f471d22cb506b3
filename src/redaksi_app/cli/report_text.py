"""Findings for people at a terminal."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from redaksi_app.cli.places import Places
from redaksi_app.finding import Bilingual, Finding, Severity

if TYPE_CHECKING:
    from redaksi_app.cli.check import Checked

_NAMES = {
    Severity.ERROR: Bilingual("Wajib", "Required"),
    Severity.WARNING: Bilingual("Periksa", "Check"),
    Severity.ADVICE: Bilingual("Saran", "Advice"),
}
_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.ADVICE: "34"}
_LONGEST = 60


def text_report(checked: list[Checked], lang: str, *, colour: bool) -> str:
    """One line for each finding, then a line with the counts."""
    lines = []
    counts: Counter[Severity] = Counter()
    for one in checked:
        places = Places(one.text)
        for finding in one.findings:
            counts[finding.severity] += 1
            line, column = places.of(finding.start)
            lines.append(f"{one.path}:{line}:{column}: {_described(finding, lang, colour=colour)}")
    total = ", ".join(f"{counts[severity]} {_NAMES[severity].in_language(lang).lower()}" for severity in Severity)
    drafts = Bilingual(f"{len(checked)} naskah", f"{len(checked)} drafts" if len(checked) != 1 else "1 draft")
    lines.append(f"{drafts.in_language(lang)}: {total}")
    return "\n".join(lines) + "\n"


def _described(finding: Finding, lang: str, *, colour: bool) -> str:
    name = _NAMES[finding.severity].in_language(lang)
    if colour:
        name = f"\x1b[{_COLOURS[finding.severity]}m{name}\x1b[0m"
    line = f"{name} {finding.rule}: {finding.message.in_language(lang)}"
    if finding.suggestions:
        line += f" [{shown(finding.public_text)} → {shown(finding.suggestions[0])}]"
    return line


def shown(words: str) -> str:
    """A finding's words as they go into a report: on one line, not too long."""
    words = words.replace("\n", "¶").replace("\u2028", "↵")
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
