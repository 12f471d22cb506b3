"""Where several rules report the same words, one speaks."""

from __future__ import annotations

from collections.abc import Iterable

from redaksi_app.finding import Finding


def settle_overlaps(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """``findings`` sorted by start, without those that repeat a weightier one on the same words.

    Of two that overlap, the one of greater severity stays, then the one with a suggestion, then the longer, then the
    one whose rule comes first by name. Findings about a whole paragraph stand beside those about its words.
    """
    whole: list[Finding] = []
    narrow: list[Finding] = []
    for finding in findings:
        (whole if finding.whole else narrow).append(finding)
    narrow.sort(key=_precedence)
    kept: list[Finding] = []
    for finding in narrow:
        if not any(_clash(finding, other) for other in kept):
            kept.append(finding)
    return tuple(sorted([*_distinct(whole), *kept], key=_order))


def _distinct(whole: list[Finding]) -> list[Finding]:
    seen: set[tuple[int, int]] = set()
    result: list[Finding] = []
    for finding in sorted(whole, key=_precedence):
        if (finding.start, finding.end) not in seen:
            seen.add((finding.start, finding.end))
            result.append(finding)
    return result


def _precedence(finding: Finding) -> tuple[int, bool, int, str, int]:
    return (
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
