"""The safe fixes of a draft, grouped by rule, and which of them are chosen. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from redaksi_app.engine import apply_findings
from redaksi_app.finding import Bilingual, Finding, Severity
from redaksi_app.rules import all_rules
from redaksi_app.ui.pages.marked_text import Run, RunKind, inline_runs, replaced, word_changes

#: Code points of the paragraph that are shown before and after a fix.
_BEFORE, _AFTER = 48, 120
#: Where old and new words together are longer than this, only those that differ are marked.
_WHOLE = 48


class Chosen(IntEnum):
    """How much of a group is chosen; the values are those of Qt's ticks."""

    NONE = 0
    SOME = 1
    ALL = 2


@dataclass(frozen=True, slots=True)
class FixRow:
    """One fix: its finding, the number of its paragraph in the margin, and its words in their context.

    ``context`` is the draft's text around the finding, ``runs`` the same with what is to change.
    """

    finding: Finding
    paragraph: int
    context: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class FixGroup:
    """The fixes of one rule, in reading order. ``why`` and ``source`` are empty for a rule without documentation."""

    rule: str
    severity: Severity
    title: Bilingual
    why: Bilingual
    source: str
    rows: tuple[FixRow, ...]


class FixRows:
    """All fixes that may be applied at once; at first every one is chosen.

    ``paragraph_numbers`` answers, for the number of a paragraph counted from 0, the one in the margin. Of two fixes
    that touch the same words only the first is offered. ``others`` counts the findings that are not offered.
    """

    def __init__(self, text: str, findings: Sequence[Finding], paragraph_numbers: Callable[[int], int]) -> None:
        offered = apply_findings(text, (one for one in findings if one.safe and not one.quoted)).applied
        by_rule: dict[str, list[FixRow]] = {}
        for finding in offered:
            paragraph = paragraph_numbers(text.count("\n", 0, finding.start))
            by_rule.setdefault(finding.rule, []).append(FixRow(finding, paragraph, *_in_context(text, finding)))
        self.groups = tuple(_group(rule, rows) for rule, rows in by_rule.items())
        self.others = len(findings) - len(offered)
        self._left_out: set[Finding] = set()

    @property
    def total(self) -> int:
        """How many fixes are offered."""
        return sum(len(group.rows) for group in self.groups)

    def chosen(self) -> list[Finding]:
        """The chosen fixes in reading order."""
        rows = [row.finding for group in self.groups for row in group.rows if self.is_chosen(row)]
        return sorted(rows, key=lambda finding: (finding.start, finding.end))

    def count(self, group: FixGroup) -> int:
        """How many fixes of ``group`` are chosen."""
        return sum(1 for row in group.rows if self.is_chosen(row))

    def state(self, group: FixGroup) -> Chosen:
        """Whether none, some or all of ``group`` are chosen."""
        count = self.count(group)
        return Chosen.NONE if not count else Chosen.ALL if count == len(group.rows) else Chosen.SOME

    def is_chosen(self, row: FixRow) -> bool:
        """Whether this fix is chosen."""
        return row.finding not in self._left_out

    def toggle(self, row: FixRow) -> None:
        """Choose the fix, or leave it out."""
        self._left_out ^= {row.finding}

    def toggle_group(self, group: FixGroup) -> None:
        """Choose all of ``group``; where all are chosen already, none."""
        self._choose(group.rows, self.state(group) is not Chosen.ALL)

    def choose_all(self, chosen: bool) -> None:
        """Choose every fix, or none."""
        for group in self.groups:
            self._choose(group.rows, chosen)

    def _choose(self, rows: Sequence[FixRow], chosen: bool) -> None:
        findings = {row.finding for row in rows}
        self._left_out = self._left_out - findings if chosen else self._left_out | findings


def _group(rule: str, rows: list[FixRow]) -> FixGroup:
    heaviest = max((row.finding for row in rows), key=lambda finding: finding.severity.weight)
    known = all_rules().get(rule)
    if known is None:
        return FixGroup(rule, heaviest.severity, heaviest.message, Bilingual("", ""), "", tuple(rows))
    told = known.documentation
    title = Bilingual(told.summary.id.rstrip("."), told.summary.en.rstrip("."))
    return FixGroup(rule, heaviest.severity, title, told.why, told.source, tuple(rows))


def _in_context(text: str, finding: Finding) -> tuple[str, tuple[Run, ...]]:
    """The finding between the words that stand around it in its paragraph, and the fix between them."""
    first = text.rfind("\n", 0, finding.start) + 1
    stop = text.find("\n", finding.end)
    last = len(text) if stop < 0 else stop
    new = finding.suggestions[0]
    if len(finding.text) + len(new) <= _WHOLE:
        changed = replaced(finding.text, new)
    else:
        changed = _shortened(inline_runs(finding.text, new, word_changes(finding.text, new)))
    before, after = _tail(text[first : finding.start]), _head(text[finding.end : last])
    runs = (Run(RunKind.KEPT, before), *changed, Run(RunKind.KEPT, after))
    return before + finding.text + after, tuple(run for run in runs if run.text)


def _shortened(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Long stretches between changes cut down to the words at their edges."""
    last = len(runs) - 1
    result = []
    for place, run in enumerate(runs):
        text = run.text
        if run.kind is RunKind.KEPT and len(text) > _BEFORE:
            head = _head(text, _BEFORE // 2) if place else "…"
            text = head + (_tail(text, _BEFORE // 2).removeprefix("…") if place < last else "")
        result.append(Run(run.kind, text))
    return tuple(result)


def _tail(text: str, length: int = _BEFORE) -> str:
    """The last whole words of ``text``, with dots for what is left out."""
    if len(text) <= length:
        return text
    cut = text[-length:]
    return "…" + (cut.partition(" ")[2] if " " in cut.rstrip() else cut)


def _head(text: str, length: int = _AFTER) -> str:
    """The first whole words of ``text``, with dots for what is left out."""
    if len(text) <= length:
        return text
    cut = text[:length]
    return (cut.rpartition(" ")[0] if " " in cut.lstrip() else cut) + "…"
