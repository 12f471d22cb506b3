"""Lists of quantities end where their sentence lets them end."""

from __future__ import annotations

import pytest

from redaksi_app.article import PartKind
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.sums import Listing, list_from, list_until, read
from redaksi_app.styles import shipped_styles


def _passage(text: str) -> Passage:
    return Passage(text, PartKind.BODY, shipped_styles().load("umum"))


def _list(text: str, first: int = 0) -> Listing:
    reading = read(_passage(text), fewest=1)
    assert reading is not None
    return list_from(reading.text, reading.numbers, first)


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("12 laki-laki, 11 perempuan, dan 2 anak", [12, 11, 2], ""),
        ("kopi 10 hektare, vanili 6 ha, dan lada 4 hektare", [10, 6, 4], "hektare"),
        ("Rp2 juta untuk guru dan Rp3 juta untuk siswa", [2_000_000, 3_000_000], "rp"),
        ("12 siswa (kelas 3) dan 5 guru", [12, 5], ""),
        ("12 ton beras dan 3 kilogram gula", [12, 3], None),
        ("Rp2 juta per bulan dan Rp3 juta per bulan", [2_000_000, 3_000_000], None),
    ],
)
def test_list_is_read(text: str, values: list[int], unit: str | None) -> None:
    listing = _list(text)
    assert [item.number.value for item in listing.items] == values
    assert listing.unit == unit
    assert listing.closed


def test_list_stops_at_the_end_of_a_sentence() -> None:
    assert len(_list("12 guru dan 5 siswa. Lalu 3 sopir").items) == 2


def test_quantity_after_the_closed_list_makes_its_end_uncertain() -> None:
    assert _list("12 guru dan 5 siswa, 3 sopir").runs_on
    assert not _list("12 guru dan 5 siswa, serta 3 sopir").runs_on


def test_list_is_read_backwards_from_its_last_member() -> None:
    reading = read(_passage("Pada hari kedua diraih 7 emas, 5 perak, dan 9 perunggu"))
    assert reading is not None
    assert len(list_until(reading.text, reading.numbers, 2).items) == 3


def test_figures_that_are_no_quantities_are_masked() -> None:
    reading = read(_passage("Nomor 3 diraih 12 guru (22/8/2023), 5 siswa, dan 2 sopir"))
    assert reading is not None
    assert reading.text.startswith("Nomor x diraih 12 guru ")
    assert len(reading.numbers) == 3
