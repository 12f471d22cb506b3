"""Slips and their costs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.words.slips import slipped, undone

_WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=12)


def _cost(written: str, meant: str) -> float:
    return min(cost for word, cost in undone(written) if word == meant)


@given(_WORDS)
def test_every_common_slip_can_be_undone(word: str) -> None:
    for written, _ in slipped(word):
        if written and written != word:
            assert word in {meant for meant, _ in undone(written)}


def test_letter_heard_alike_costs_less_than_one_beside_it_and_that_less_than_a_far_one() -> None:
    assert _cost("aktip", "aktif") < _cost("jalab", "jalan") < _cost("jalaz", "jalan")


def test_doubled_letter_costs_less_than_a_strange_one() -> None:
    assert _cost("jalann", "jalan") < _cost("jalanb", "jalan") < _cost("jalanx", "jalan")


def test_first_letter_is_seldom_mistyped() -> None:
    assert _cost("kalan", "jalan") > _cost("jakan", "jalan")
