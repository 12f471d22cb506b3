"""Quantities are read from figures and words; what only names or numbers something is not a quantity."""

from __future__ import annotations

from fractions import Fraction

import pytest

from redaksi_app.rules.bilangan_baca import find_numbers, read_whole, written


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("dua puluh lima ribu", 25_000),
        ("seratus dua puluh tiga", 123),
        ("seribu lima ratus", 1_500),
        ("sejuta dua ratus ribu", 1_200_000),
        ("dua ratus sebelas", 211),
        ("sembilan belas", 19),
        ("dua juta lima ratus ribu", 2_500_000),
        ("17", 17),
        ("satu dua", None),
        ("sepuluh satu", None),
        ("lima puluh dua puluh", None),
        ("meja", None),
        ("", None),
    ],
)
def test_whole_number_is_read(words: str, value: int | None) -> None:
    assert read_whole(words) == value


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("Rp1,5 miliar", Fraction(1_500_000_000), "rp"),
        ("Rp 2.250.000", Fraction(2_250_000), "rp"),
        ("Rp. 300 ribu", Fraction(300_000), "rp"),
        ("55 miliar rupiah", Fraction(55_000_000_000), "rp"),
        ("33,3%", Fraction(333, 10), "%"),
        ("lima belas persen", Fraction(15), "%"),
        ("2.5 persen", Fraction(5, 2), "%"),
        ("1.250 suara", Fraction(1250), ""),
        ("12 ribu suara", Fraction(12_000), ""),
        ("dua pertiga suara", Fraction(2, 3), ""),
        ("seorang guru", Fraction(1), ""),
        ("tiga guru", Fraction(3), ""),
    ],
)
def test_quantity_is_read(text: str, value: Fraction, kind: str) -> None:
    (number,) = find_numbers(text)
    assert (number.value, number.kind) == (value, kind)


@pytest.mark.parametrize(
    "text",
    [
        "nomor urut 2 menang",
        "Pasal 12 ayat (3)",
        "pukul 10.00",
        "pada 2024",
        "22 Agustus",
        "22/8/2023",
        "skor 3-2",
        "ke-5",
        "kelas enam",
        "salah satu",
        "satu-satunya",
        "US$ 5",
        "puluhan warga",
        "beberapa ratusan",
    ],
)
def test_what_is_no_quantity_is_left_out(text: str) -> None:
    assert find_numbers(text) == ()


def test_rounded_figure_leaves_room_for_the_true_one() -> None:
    rounded, exact, words = find_numbers("Rp2,4 juta, Rp2.400.000, dan dua orang")
    assert [rounded.slack, exact.slack, words.slack] == [Fraction(50_000), Fraction(0), Fraction(0)]


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (Fraction(2_400_000), "rp", "Rp2,4 juta"),
        (Fraction(90_000), "rp", "Rp90.000"),
        (Fraction(1250), "", "1.250"),
        (Fraction(200, 3), "%", "66,7 persen"),
        (Fraction(60), "%", "60 persen"),
    ],
)
def test_value_is_written_as_copy_has_it(value: Fraction, kind: str, text: str) -> None:
    assert written(value, kind) == text
