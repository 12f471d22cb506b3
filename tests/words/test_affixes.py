"""Taking apart words that were put together afresh."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.words.affixes import repeated, without_bound_form, without_clitics


@pytest.mark.parametrize(
    ("word", "base", "clitics"),
    [
        ("bukunya", "buku", "nya"),
        ("bukunyalah", "buku", "nyalah"),
        ("siapakah", "siapa", "kah"),
        ("temanku", "teman", "ku"),
    ],
)
def test_clitics_come_off(word: str, base: str, clitics: str) -> None:
    assert (base, clitics) in list(without_clitics(word))


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=12))
def test_clitics_put_back_give_the_word(word: str) -> None:
    for base, clitics in without_clitics(word):
        assert base + clitics == word
        assert len(base) >= 3


def test_bound_form_comes_off() -> None:
    assert ("antar", "kampung") in list(without_bound_form("antarkampung"))
    assert ("pasca", "banjir") in list(without_bound_form("pascabanjir"))


def test_short_bound_form_joins_long_words_only() -> None:
    assert ("re", "forestasi") in list(without_bound_form("reforestasi"))
    assert list(without_bound_form("rebut")) == []


@pytest.mark.parametrize(
    ("first", "second", "word"),
    [
        ("memukul", "mukul", "memukul"),
        ("keragu", "raguan", "keraguan"),
        ("rumah", "rumah", "rumah"),
        ("disembunyi", "sembunyikan", "disembunyikan"),
    ],
)
def test_repeated_word_is_found(first: str, second: str, word: str) -> None:
    assert word in list(repeated(first, second))


def test_halves_that_differ_repeat_nothing() -> None:
    assert list(repeated("sayur", "mayur")) == []
    assert list(repeated("anak", "anka")) == []
