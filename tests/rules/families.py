"""Running the rules of one family over a draft, for tests."""

from __future__ import annotations

from redaksi_app.engine import Engine, apply_findings
from redaksi_app.finding import Finding
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles


def findings(text: str, *families: str) -> tuple[Finding, ...]:
    """What the rules of ``families`` ("di-ke") report in the draft ``text``."""
    rules = [rule for rule in all_rules().values() if rule.family in families]
    assert rules, families
    return Engine(rules).check(text, shipped_styles().load("umum")).findings


def corrected(text: str, *families: str) -> str:
    """``text`` after every first suggestion of the rules of ``families``."""
    return apply_findings(text, findings(text, *families)).text
