"""Titles of clergy and nobles: what the examples of the rules do not show."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine, apply_findings
from redaksi_app.finding import Finding, Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles

_RULES = [rule for rule in all_rules().values() if rule.family == "sebutan"]


def _check(text: str) -> tuple[Finding, ...]:
    return Engine(_RULES).check(text, shipped_styles().load("umum")).findings


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("KH.Ahmad Bria dan PDT Maria Bria hadir.", "K.H. Ahmad Bria dan Pdt. Maria Bria hadir."),
        ("Baso DG Rewa memesan perahu.", "Baso Dg. Rewa memesan perahu."),
        ("Anggota DPRD H.Umar Bria hadir.", "Anggota DPRD H. Umar Bria hadir."),
    ],
)
def test_titles_are_put_right(text: str, right: str) -> None:
    assert apply_findings(text, _check(text)).text == right


def test_what_was_read_in_no_source_is_only_advice() -> None:
    (finding,) = _check("Doa dipimpin Tgk Ahmad Bria.")
    assert (finding.severity, finding.safe, finding.suggestions) == (Severity.ADVICE, False, ("Tgk.",))


def test_names_of_schools_keep_their_spelling() -> None:
    assert _check("Santri Pondok Pesantren Kyai Mojo dan siswa SMA Ustadz Bria menang.") == ()
