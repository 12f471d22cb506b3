"""What Redaksi takes for a word, and what not."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.words.lexicon import Lexicon, level_of, open_lexicon


@pytest.mark.parametrize(
    "word",
    [
        "pemerintah", "gubernur", "membangun", "mempertanggungjawabkan", "keterlambatan", "pascabanjir",
        "antarkampung", "nonaktif", "antiperundungan", "swakelola", "mancanegara", "memfasilitasi",
        "menyosialisasikan", "pemrograman", "pemrotes",
        "bukunya", "rumahnyalah", "mengapakah", "anak-anak", "berjalan-jalan",
        "keragu-raguan", "sewenang-wenang", "tolong-menolong", "rumah-rumahnya", "semahal-mahalnya", "memukul-mukul",
        "mewanti-wanti", "online", "booster", "daring", "swafoto", "pileg", "kamtibmas", "kg", "e-tiket", "di-update",
        "indekosnya",
    ],
)  # fmt: skip
def test_word_is_known(lexicon: Lexicon, word: str) -> None:
    assert lexicon.knows(word.lower())


@pytest.mark.parametrize(
    "word",
    [
        "pemerintha", "gubenur", "membngun", "keterlambatna", "pascabnajir", "bukuyna", "anak-anka", "mengatakna",
        "perushaan", "tidka", "utuk", "sehinga", "penumpangg", "masyarkat", "semunya",
    ],
)  # fmt: skip
def test_slip_is_not_known(lexicon: Lexicon, word: str) -> None:
    assert not lexicon.knows(word)


def test_nonstandard_form_is_known_but_not_offered(lexicon: Lexicon) -> None:
    assert lexicon.knows("mengkomunikasikan")
    assert not lexicon.is_offered("mengkomunikasikan")
    assert lexicon.is_offered("mengomunikasikan")


def test_foreign_word_takes_no_clitic_without_hyphen(lexicon: Lexicon) -> None:
    assert lexicon.is_foreign("whistleblowing") or lexicon.is_foreign("throughout")
    assert not lexicon.knows("throughoutnya")
    assert lexicon.knows("throughout-nya")


def test_rare_word_that_hides_slips_is_doubted(lexicon: Lexicon) -> None:
    assert lexicon.is_doubted("terebut")
    assert not lexicon.knows("terebut")


def test_commoner_word_weighs_more(lexicon: Lexicon) -> None:
    assert lexicon.weight("yang") > lexicon.weight("pemerintah") > lexicon.weight("swakelola") > lexicon.weight("xyzzy")


def test_answer_is_the_same_when_asked_again(lexicon: Lexicon) -> None:
    assert [lexicon.knows("bukunya"), lexicon.knows("bukunya")] == [True, True]
    assert [lexicon.knows("bukuyna"), lexicon.knows("bukuyna")] == [False, False]


@given(st.text(max_size=30))
def test_any_text_has_an_answer(lexicon: Lexicon, text: str) -> None:
    assert lexicon.knows(text) in (True, False)


@given(st.floats(1e-9, 0.09))
def test_level_keeps_the_order_of_size(share: float) -> None:
    assert abs(level_of(share) / 32 - 9 - math.log10(share)) <= 1 / 64 + 1e-9


def test_word_never_seen_has_no_level() -> None:
    assert level_of(0.0) == 0


def test_folder_without_lexicon_opens_nothing(tmp_path: Path) -> None:
    assert open_lexicon(tmp_path) is None
