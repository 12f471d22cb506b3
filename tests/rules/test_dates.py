"""Dates are read as they are written in copy, and nothing else is taken for one."""

from __future__ import annotations

import pytest

from redaksi_app.rules.dates import find_dates, weekday_before


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Rapat 22 Agustus 2023.", (22, 8, 2023)),
        ("Rapat 5 Okt. 2023.", (5, 10, 2023)),
        ("Rapat 5 Nopember 2023.", (5, 11, 2023)),
        ("Rapat (3/8/2026).", (3, 8, 2026)),
        ("Rapat (03/08/26).", (3, 8, 2026)),
        ("Rapat 13-10-2021.", (13, 10, 2021)),
        ("Ia lahir 12\u00a0Mei\u00a01990.", (12, 5, 1990)),
    ],
)
def test_date_is_read(text: str, read: tuple[int, int, int]) -> None:
    (found,) = find_dates(text)
    assert (found.day, found.month, found.year) == read
    assert text[found.start : found.end] == found.written


@pytest.mark.parametrize(
    "text",
    ["Nomor 1.22 Agustus 2023", "Telepon 0380-12-2023-11", "Skor 3-2, 5-4", "Rp12/5/3", "9–12 Mei 2023", "Mei 2023"],
)
def test_no_date_is_read(text: str) -> None:
    assert find_dates(text) == ()


def test_day_that_does_not_exist_is_read_all_the_same() -> None:
    (found,) = find_dates("Festival dibuka 31 April 2024.")
    assert not found.exists


@pytest.mark.parametrize(
    ("before", "number"),
    [
        ("Senin, ", 0),
        ("Senin (", 0),
        ("Jum'at malam (", 4),
        ("Rabu, tanggal ", 2),
        ("selasa, ", None),
        ("Senin dan ", None),
        ("Kusenin ", None),
    ],
)
def test_weekday_before_a_date(before: str, number: int | None) -> None:
    text = f"Rapat {before}22/8/2023"
    (found,) = find_dates(text)
    weekday = weekday_before(text, found.start)
    assert (weekday.number if weekday else None) == number
