"""Keys side by side."""

from __future__ import annotations

from string import ascii_lowercase

from redaksi_app.words.keyboard import NEIGHBOURS


def test_keys_around_a_key() -> None:
    assert NEIGHBOURS["g"] == frozenset("fhtyvb")
    assert NEIGHBOURS["q"] == frozenset("wa")


def test_every_letter_has_neighbours_that_have_it() -> None:
    assert set(NEIGHBOURS) == set(ascii_lowercase)
    for letter, around in NEIGHBOURS.items():
        assert around
        assert all(letter in NEIGHBOURS[other] for other in around)
