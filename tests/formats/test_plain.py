from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.formats.plain import clean, normalise, unwanted


def test_every_way_to_end_a_paragraph_becomes_a_line_feed() -> None:
    assert normalise("a\r\nb\rc\x0cd\u2029e\x85f\n") == "a\nb\nc\nd\ne\nf\n"


def test_a_vertical_tab_is_a_soft_break() -> None:
    assert normalise("satu\x0bdua") == "satu\u2028dua"


def test_what_a_newsroom_types_stays() -> None:
    text = "Rp\u00a05.000 – “é” 🙂👩\u200d🌾\u2028السلام\tx"
    assert normalise(text) == text


def test_a_pair_of_surrogates_is_joined_and_a_lone_one_replaced() -> None:
    assert clean("\ud83d\ude42 \ud83d") == "🙂 \ufffd"


@given(st.text(st.characters()))
def test_what_is_clean_can_be_encoded_and_stays_the_same(text: str) -> None:
    once = normalise(text)
    assert once.encode("utf-8").decode("utf-8") == once
    assert normalise(once) == once
    assert unwanted(once) == 0
