"""Where several rules report the same words, one speaks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from redaksi_app.finding import Finding, Origin

#: Findings before a place that can still reach over it: the last one, and insertions at its edges.
_NEIGHBOURS = 4


def settle_overlaps(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """``findings`` sorted by start, without those that repeat a weightier one on the same words.

    Of two that overlap, the one of greater severity stays, then the one with a suggestion, then the longer, then the
    one whose rule comes first by name. What grammar says never takes the place of anything else: it may come later,
    and no mark is to change then. Findings about a whole paragraph stand beside those about its words.
    """
    whole: list[Finding] = []
    narrow: list[Finding] = []
    for finding in findings:
        (whole if finding.whole else narrow).append(finding)
    narrow.sort(key=_precedence)
    kept = _Kept()
    for finding in narrow:
        kept.add(finding)
    return tuple(sorted([*_distinct(whole), *kept.findings], key=_order))


class _Kept:
    """Findings that do not clash, sorted by start; so only the neighbours of a new one can clash with it."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._starts: list[int] = []

    def add(self, finding: Finding) -> None:
        """Keep ``finding`` unless it clashes with one that is kept."""
        place = bisect_left(self._starts, finding.start)
        for other in self.findings[place:]:
            if other.start > finding.end:
                break
            if _clash(finding, other):
                return
        for other in reversed(self.findings[max(0, place - _NEIGHBOURS) : place]):
            if _clash(finding, other):
                return
        self.findings.insert(place, finding)
        self._starts.insert(place, finding.start)


def _distinct(whole: list[Finding]) -> list[Finding]:
    seen: set[tuple[int, int]] = set()
    result: list[Finding] = []
    for finding in sorted(whole, key=_precedence):
        if (finding.start, finding.end) not in seen:
            seen.add((finding.start, finding.end))
            result.append(finding)
    return result


def _precedence(finding: Finding) -> tuple[bool, int, bool, int, str, int]:
    return (
        finding.origin is Origin.LANGUAGETOOL,
        -finding.severity.weight,
        not finding.suggestions,
        -(finding.end - finding.start),
        finding.rule,
        finding.start,
    )


def _order(finding: Finding) -> tuple[int, int, str]:
    return (finding.start, finding.end, finding.rule)


def _clash(one: Finding, other: Finding) -> bool:
    if one.start == other.start and one.end == other.end:
        return True
    return one.span.overlaps(other.span)
