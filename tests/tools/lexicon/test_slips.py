"""Slips of one letter, and what hides them."""

from __future__ import annotations

from collections import defaultdict

import pytest

from tools.lexicon.slips import common_words, edits, hidden_slips


def test_shares_of_all_slips_of_a_word_are_nearly_one() -> None:
    assert sum(share for _, share in edits("jembatan")) == pytest.approx(1, abs=0.05)


def test_slip_onto_the_next_key_is_likelier() -> None:
    shares: defaultdict[str, float] = defaultdict(float)
    for edit, share in edits("jalan"):
        shares[edit] += share
    assert shares["jaoan"] > shares["jaxan"] > 0


def test_word_beside_a_common_one_hides_its_slips() -> None:
    hidden = hidden_slips({"untuk": 1e-2, "utuk": 1e-8, "kunang": 1e-6})
    assert hidden["utuk"].slips > 0
    assert hidden["utuk"].commonest == 1e-2
    assert "kunang" not in hidden


def test_commonest_words_come_first() -> None:
    assert common_words({"a": 1e-8, "b": 1e-3, "c": 1e-3}) == ["b", "c", "a"]
