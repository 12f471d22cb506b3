"""Dates are held against the calendar, and both languages name the days in their own words."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine
from redaksi_app.finding import Finding
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles


def _findings(text: str) -> tuple[Finding, ...]:
    rules = [rule for rule in all_rules().values() if rule.family == "tanggal"]
    return Engine(rules).check(text, shipped_styles().load("umum")).findings


def test_message_names_the_day_in_its_own_language() -> None:
    (finding,) = _findings("Rapat berlangsung pada Senin, 22 Agustus 2023.")
    assert "jatuh pada hari Selasa, bukan Senin" in finding.message.id
    assert "is a Tuesday, not a Monday" in finding.message.en


def test_year_of_two_digits_is_held_against_the_weekday() -> None:
    (finding,) = _findings("Rapat berlangsung pada Senin (22/8/23).")
    assert finding.suggestions == ("Selasa",)


@pytest.mark.parametrize(
    "text",
    [
        "Lomba digelar 28 Februari–2 Maret 2026 di Atambua.",
        "Libur berlaku 20 Desember 2026–3 Januari 2027.",
        "Pengurus periode 2024–2029 dilantik di Soe.",
        "Ia dijerat Pasal 12-5 September lalu.",
    ],
)
def test_range_that_runs_on_is_silent(text: str) -> None:
    assert _findings(text) == ()


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Pasar dibuka 3 Agustu 2024.", "Agustus"),
        ("Pasar dibuka 3 Desmber 2024.", "Desember"),
        ("Pasar dibuka 3 October 2024.", "Oktober"),
    ],
)
def test_slip_between_day_and_year_is_a_month(text: str, right: str) -> None:
    (finding,) = _findings(text)
    assert finding.suggestions == (right,)
