"""Where a quotation opens and where it should have closed."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine, apply_findings
from redaksi_app.finding import Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles

_RULES = [rule for rule in all_rules().values() if rule.family == "kutipan"]


def _fixed(text: str) -> str:
    return apply_findings(text, Engine(_RULES).check(text, shipped_styles().load("umum")).findings).text


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("“kami menunggu,” ujar Maria.", "“Kami menunggu,” ujar Maria."),
        ("“Kami menunggu, ujar Maria.", "“Kami menunggu,” ujar Maria."),
        ('"Kapan kapal tiba? tanya seorang ibu.', '"Kapan kapal tiba?" tanya seorang ibu.'),
        ('Air naik. " Kami mengungsi," kata Maria.', 'Air naik. "Kami mengungsi," kata Maria.'),
    ],
)
def test_first_suggestion_is_right(wrong: str, right: str) -> None:
    assert _fixed(wrong) == right
    assert _fixed(right) == right


@pytest.mark.parametrize(
    "text",
    [
        '"di sini aman," begitu isi pesannya.',
        '"iPhone saya hilang," katanya.',
        '"Kami mengungsi. Kata orang, air akan naik lagi.',
        'Istilah "pulang kampung" dan "mudik" berbeda.',
        '"Angin datang," kata nelayan, "lalu perahu terbalik."',
    ],
)
def test_nothing_is_found_in_correct_copy(text: str) -> None:
    assert _fixed(text) == text


def test_mark_at_a_quotations_edge_counts_in_full() -> None:
    (finding,) = Engine(_RULES).check('"kami menunggu," ujar Maria.', shipped_styles().load("umum")).findings
    assert (finding.severity, finding.safe, finding.quoted) == (Severity.WARNING, True, False)
