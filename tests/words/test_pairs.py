"""Words side by side."""

from __future__ import annotations

from redaksi_app.words.lexicon import Lexicon, lexicon_folder
from redaksi_app.words.pairs import Pairs, level_of


def test_words_that_go_together(lexicon: Lexicon) -> None:
    pairs = Pairs(lexicon_folder())
    assert len(lexicon) > 0
    assert pairs.affinity("rumah", "sakit") > pairs.affinity("rumah", "yang")
    assert pairs.affinity("sakit", "xyzzy") == 0
    assert pairs.affinity("", "sakit") == 0


def test_level_stays_within_a_byte() -> None:
    assert level_of(-1) == 0
    assert level_of(99) == 255
