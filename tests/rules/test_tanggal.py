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
    assert finding.suggestions == ("Selasa (22/8/23", "Senin (21/8/23", "Senin (22/8/22")


def _offered(text: str) -> list[tuple[str, ...]]:
    return [finding.suggestions for finding in _findings(text) if finding.rule == "tanggal.hari"]


def test_weekday_comes_first_where_nothing_else_is_known() -> None:
    assert _offered("Rapat digelar Kamis, 30 September 2026.") == [
        ("Rabu, 30 September 2026", "Kamis, 1 Oktober 2026", "Kamis, 30 September 2027")
    ]


def test_nearest_date_comes_first_where_the_draft_has_it() -> None:
    text = "Warga mengungsi Rabu (18/10/2022). ¶ Mereka pulang Rabu (19/10/2022) sore.".replace(" ¶ ", "\n")
    assert _offered(text) == [("Rabu (19/10/2022", "Selasa (18/10/2022")]


def test_short_date_with_the_right_weekday_speaks_for_the_weekday() -> None:
    text = "Jalan ditutup Minggu (19/10).\nArus dialihkan mulai Senin, 19 Oktober 2025."
    assert _offered(text) == [("Minggu, 19 Oktober 2025", "Senin, 20 Oktober 2025", "Senin, 19 Oktober 2026")]


def test_year_comes_first_where_all_other_dates_are_of_another() -> None:
    text = "Posko dibuka Kamis (9/10/2025).\nBantuan tiba Senin (20/10/2026)."
    assert _offered(text) == [("Senin (20/10/2025", "Selasa (20/10/2026", "Senin (19/10/2026")]


def test_year_comes_first_where_it_puts_two_dates_right() -> None:
    text = "Ruangan itu disegel Rabu (19/01/2021).\nPetugas kembali Kamis (20/01/2021)."
    assert [offer[0] for offer in _offered(text)] == ["Rabu (19/01/2022", "Kamis (20/01/2022"]


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
