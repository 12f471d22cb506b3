"""Capitalised words are sorted into posts, places and what may be a name."""

from __future__ import annotations

import pytest

from redaksi_app.rules.name_words import (
    bears_a_name,
    is_common_word,
    is_front,
    is_never_a_name,
    is_place,
    is_post,
    rank_words,
)


@pytest.mark.parametrize("word", ["Kepala", "Kapolres", "AKBP", "DPRD", "Perhubungan", "Kesehatan", "Bawaslu"])
def test_posts_ranks_and_institutions_stand_in_front(word: str) -> None:
    assert is_front(word)


@pytest.mark.parametrize("word", ["Anton", "Seran", "Yosef", "Kurniawan", "A"])
def test_names_do_not(word: str) -> None:
    assert not is_front(word)


def test_other_kinds_of_words() -> None:
    assert is_post("Kapolres")
    assert not is_post("Kota")
    assert bears_a_name("Universitas")
    assert is_never_a_name("Senin")
    assert is_place("Timor Tengah Utara")
    assert is_place("NTT")
    assert not is_place("Anton Seran")
    assert "kombes" in rank_words()


def test_a_given_name_is_no_common_word() -> None:
    assert not is_common_word("Budi")
    assert is_common_word("Menurut")
