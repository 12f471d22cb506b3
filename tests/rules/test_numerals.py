"""Numbers in Indonesian words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.rules.bilangan_baca import read_whole
from redaksi_app.rules.numerals import counted_nouns, in_words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nol"),
        (11, "sebelas"),
        (17, "tujuh belas"),
        (125, "seratus dua puluh lima"),
        (1000, "seribu"),
        (21_300, "dua puluh satu ribu tiga ratus"),
        (3_000_000, "tiga juta"),
    ],
)
def test_number_in_words(number: int, words: str) -> None:
    assert in_words(number) == words


@given(st.integers(min_value=1, max_value=10**12 - 1))
def test_words_are_read_back_as_the_number(number: int) -> None:
    assert read_whole(in_words(number)) == number


def test_what_is_counted_is_people_and_things_not_measures() -> None:
    assert {"orang", "rumah", "kali"} <= counted_nouns()
    assert counted_nouns().isdisjoint({"kilometer", "tahun", "persen", "jam"})
