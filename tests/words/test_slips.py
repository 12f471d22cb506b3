"""Slips and their costs."""

from __future__ import annotations

from collections.abc import Iterable

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


@given(st.sets(_WORDS, min_size=1, max_size=5), _WORDS, st.data())
def test_looking_only_where_words_begin_so_finds_the_same_words(
    words: set[str], written: str, data: st.DataObject
) -> None:
    near = sorted({slip for word in words for slip, _ in slipped(word) if slip})
    written = data.draw(st.sampled_from([written, *near]))

    def following(beginning: str) -> str:
        return "".join(
            sorted({word[len(beginning)] for word in words if word.startswith(beginning) and word != beginning})
        )

    def found(ways: Iterable[tuple[str, float]]) -> dict[str, float]:
        costs: dict[str, float] = {}
        for word, cost in ways:
            if word in words:
                costs[word] = min(cost, costs.get(word, cost))
        return costs

    assert found(undone(written, following)) == found(undone(written))
