"""Runs the rules over a draft, settles overlaps, applies suggestions, keeps what is ignored."""

from redaksi_app.engine.applying import Fixed, apply_findings, apply_suggestion, fix_safely
from redaksi_app.engine.checking import Engine, Report
from redaksi_app.engine.ignoring import Ignored, IgnoreScope, split_ignored

__all__ = [
    "Engine",
    "Fixed",
    "IgnoreScope",
    "Ignored",
    "Report",
    "apply_findings",
    "apply_suggestion",
    "fix_safely",
    "split_ignored",
]
