"""What to write instead of a slip."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaksi_app.words.suggest import OFFERED, Suggester, open_suggester


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("pemerintha", "pemerintah"), ("gubenur", "gubernur"), ("penumpnag", "penumpang"), ("kesehaatan", "kesehatan"),
        ("mengatakna", "mengatakan"), ("masyarkat", "masyarakat"), ("penyidukan", "penyidikan"), ("aktip", "aktif"),
        ("kendaraam", "kendaraan"), ("perushaan", "perusahaan"),
    ],
)  # fmt: skip
def test_right_word_comes_first(suggester: Suggester, written: str, meant: str) -> None:
    assert suggester.suggest(written)[0] == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("rumahnay", "rumahnya"), ("penumapngnya", "penumpangnya"), ("antarkampugn", "antarkampung"),
        ("anak-anka", "anak-anak"), ("pascabajnir", "pascabanjir"),
    ],
)  # fmt: skip
def test_clitic_bound_form_and_hyphen_are_kept(suggester: Suggester, written: str, meant: str) -> None:
    assert meant in suggester.suggest(written)


def test_case_is_kept(suggester: Suggester) -> None:
    assert suggester.suggest("Pemerintha")[0] == "Pemerintah"
    assert suggester.suggest("PEMERINTHA")[0] == "PEMERINTAH"


def test_words_beside_it_decide(suggester: Suggester) -> None:
    assert suggester.suggest("sajit", before="rumah")[0] == "sakit"
    assert suggester.suggest("bukri", before="barang")[0] == "bukti"


def test_two_words_without_their_blank(suggester: Suggester) -> None:
    assert "rumah sakit" in suggester.suggest("rumahsakit")


def test_nothing_like_it_gives_nothing(suggester: Suggester) -> None:
    assert suggester.suggest("qxzwvkj") == []


def test_nonstandard_word_is_not_offered(suggester: Suggester) -> None:
    assert "mengkomunikasikan" not in suggester.suggest("mengkomunikasikn")


@settings(max_examples=60)
@given(st.text("abcdefghijklmnopqrstuvwxyzABZ-é ", max_size=16))
def test_any_text_gets_at_most_five_and_never_itself(suggester: Suggester, text: str) -> None:
    suggestions = suggester.suggest(text)
    assert len(suggestions) <= OFFERED
    assert text not in suggestions
    assert len(set(suggestions)) == len(suggestions)


def test_folder_without_lexicon_opens_nothing(tmp_path: Path) -> None:
    assert open_suggester(tmp_path) is None
