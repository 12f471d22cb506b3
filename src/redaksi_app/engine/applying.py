"""Applying suggestions to a draft's text."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from redaksi_app.finding import Finding

#: One fix may make room for another (a settled overlap); more rounds than this never happen in real copy.
_ROUNDS = 5


class Fixed(msgspec.Struct, frozen=True):
    """The text after fixing, and the findings whose suggestion was applied, in order of application."""

    text: str
    applied: tuple[Finding, ...]


def apply_suggestion(text: str, finding: Finding, choice: int = 0) -> str:
    """``text`` with the finding's words replaced by its suggestion number ``choice``.

    Raises ValueError where the words no longer stand there: the finding is stale.
    """
    if text[finding.start : finding.end] != finding.text:
        raise ValueError("the text has changed since it was checked")
    return text[: finding.start] + finding.suggestions[choice] + text[finding.end :]


def apply_findings(text: str, findings: Iterable[Finding]) -> Fixed:
    """``text`` with the first suggestion of each finding, as one step; of two that touch the same words, the first.

    Findings without a suggestion and stale ones are passed over.
    """
    chosen: list[Finding] = []
    for finding in sorted(findings, key=lambda finding: (finding.start, finding.end)):
        if not finding.suggestions or text[finding.start : finding.end] != finding.text:
            continue
        if chosen and _conflict(chosen[-1], finding):
            continue
        chosen.append(finding)
    for finding in reversed(chosen):
        text = text[: finding.start] + finding.suggestions[0] + text[finding.end :]
    return Fixed(text, tuple(chosen))


def _conflict(before: Finding, after: Finding) -> bool:
    same_place = before.start == before.end == after.start == after.end
    return same_place or after.start < before.end


def fix_safely(text: str, check: Callable[[str], Iterable[Finding]]) -> Fixed:
    """Apply every safe suggestion that ``check`` finds, and those that come to light by it."""
    applied: list[Finding] = []
    for _ in range(_ROUNDS):
        fixed = apply_findings(text, (finding for finding in check(text) if finding.safe))
        if fixed.text == text:
            break
        text = fixed.text
        applied.extend(fixed.applied)
    return Fixed(text, tuple(applied))
