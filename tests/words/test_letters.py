"""Strings that would do for a word, and strings that would not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.words.letters import TABLE_FILE, Letters, letter_table


@pytest.fixture(scope="module")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Letters:
    folder: Path = tmp_path_factory.mktemp("letters")
    words = ["jalan", "jalanan", "kota", "kotak", "malam", "makan", "tanah", "tanam", "lama", "nama", "anak"] * 40
    (folder / TABLE_FILE).write_bytes(letter_table(words))
    return Letters(folder)


def test_word_like_others_is_usual(letters: Letters) -> None:
    assert letters.strangeness("makanan") == 0


def test_letters_that_never_meet_are_strange(letters: Letters) -> None:
    assert letters.strangeness("mqkxn") > letters.strangeness("makbn") > 0


@given(st.text("abcdefghijklmnopqrstuvwxyz", max_size=20))
def test_every_word_of_plain_letters_is_judged(letters: Letters, word: str) -> None:
    assert letters.strangeness(word) >= 0
