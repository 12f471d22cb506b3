"""Findings that the editor has decided to leave."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from redaksi_app.finding import Finding

#: Code points on each side by which an ignored place is known again after edits elsewhere.
_CONTEXT = 24


class IgnoreScope(StrEnum):
    """How far a decision to ignore reaches."""

    HERE = "here"
    DRAFT = "draft"


class Ignored(msgspec.Struct, frozen=True):
    """One decision to leave a finding as it is.

    With scope HERE it holds for these words between this ``before`` and ``after``; it survives edits that leave one
    of the two sides as it was. With scope DRAFT it holds for these words under this rule anywhere in the draft.
    ``reason`` is required by the desk for an error, and then no longer blocks approval.
    """

    rule: str
    text: str
    scope: IgnoreScope
    before: str = ""
    after: str = ""
    reason: str = ""

    @classmethod
    def of(cls, finding: Finding, draft: str, scope: IgnoreScope, reason: str = "") -> Ignored:
        """The decision to ignore ``finding`` in the text ``draft``."""
        before = draft[max(0, finding.start - _CONTEXT) : finding.start]
        after = draft[finding.end : finding.end + _CONTEXT]
        return cls(finding.rule, finding.text, scope, before, after, reason)

    def holds_for(self, finding: Finding, draft: str) -> bool:
        """Whether this decision settles ``finding`` in the text ``draft``."""
        if finding.rule != self.rule or finding.text != self.text:
            return False
        if self.scope is IgnoreScope.DRAFT:
            return True
        before = draft[max(0, finding.start - _CONTEXT) : finding.start]
        after = draft[finding.end : finding.end + _CONTEXT]
        return before == self.before or after == self.after


def split_ignored(
    findings: Iterable[Finding], ignored: Iterable[Ignored], draft: str
) -> tuple[list[Finding], list[tuple[Finding, Ignored]]]:
    """The open findings, and the ignored ones each with the decision that settles it."""
    decisions: dict[str, list[Ignored]] = {}
    for decision in ignored:
        decisions.setdefault(decision.rule, []).append(decision)
    open_ones: list[Finding] = []
    settled: list[tuple[Finding, Ignored]] = []
    for finding in findings:
        settling = next((one for one in decisions.get(finding.rule, ()) if one.holds_for(finding, draft)), None)
        if settling is None:
            open_ones.append(finding)
        else:
            settled.append((finding, settling))
    return open_ones, settled
