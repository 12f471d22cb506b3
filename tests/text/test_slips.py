"""How far apart two spellings are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.text.slips import are_within, slips_between

_WORDS = st.text("aeiktns", max_size=7)


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [("montrado", "montardo", 1), ("seran", "seran", 0), ("seran", "sern", 1), ("seran", "saran", 1), ("", "soe", 3)],
)
def test_a_swap_counts_once(one: str, other: str, slips: int) -> None:
    assert slips_between(one, other) == slips


@given(_WORDS, _WORDS, st.integers(min_value=0, max_value=4))
def test_a_limit_only_leaves_out_what_is_over_it(one: str, other: str, most: int) -> None:
    slips = slips_between(one, other)
    assert slips is not None
    assert slips == slips_between(other, one)
    assert slips_between(one, other, most) == (slips if slips <= most else None)
    assert are_within(one, other, most) is (slips <= most)
