"""Applying suggestions to a draft's text."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from redaksi_app.finding import Finding
from redaksi_app.text.spans import Span

#: One fix may make room for another (a settled overlap); more rounds than this never happen in real copy.
_ROUNDS = 12


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

    A finding that stands for several places is applied at each. Findings without a suggestion and stale ones are
    passed over.
    """
    places = [(place, finding) for finding in findings if finding.suggestions for place in _places(finding)]
    pieces: list[str] = []
    applied: dict[Finding, None] = {}
    last: Span | None = None
    position = 0
    for place, finding in sorted(places, key=lambda one: one[0]):
        if text[place.start : place.end] != finding.text or (last is not None and _conflict(last, place)):
            continue
        pieces += [text[position : place.start], finding.suggestions[0]]
        position = place.end
        last = place
        applied[finding] = None
    return Fixed("".join([*pieces, text[position:]]), tuple(applied))


def _places(finding: Finding) -> tuple[Span, ...]:
    """Where a suggestion of ``finding`` goes: its own words, and the further places that it stands for."""
    return (finding.span, *finding.also)


def _conflict(before: Span, after: Span) -> bool:
    same_place = before.start == before.end == after.start == after.end
    return same_place or after.start < before.end


def fix_safely(text: str, check: Callable[[str], Iterable[Finding]]) -> Fixed:
    """Apply every safe suggestion that ``check`` finds, and those that come to light by it.

    What this answers stays as it is when it is fixed again, also where two rules undo each other's work.
    """
    applied: list[Finding] = []
    texts = [text]
    for _ in range(_ROUNDS):
        fixed = apply_findings(text, (finding for finding in check(text) if finding.safe))
        if fixed.text == text:
            break
        text = fixed.text
        applied.extend(fixed.applied)
        if text in texts:
            # Round and round: of these texts always the same, whichever of them was the first.
            text = min(texts[texts.index(text) :])
            break
        texts.append(text)
    return Fixed(text, tuple(applied))
