"""What slips of one letter make of words, and how much of them a word in the lexicon would hide.

A word that is one letter away from a much commoner one hides the slips of that one: "utuk" in the lexicon would let
every dropped n of "untuk" pass.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import ascii_lowercase
from typing import NamedTuple

from redaksi_app.words.keyboard import NEIGHBOURS

#: Letters dropped, swapped, put in and mistaken are taken to be as frequent as each other.
_KINDS = 4
#: Half of the mistaken letters are those of a key beside the right one.
_ONTO_NEIGHBOUR = 0.5
#: Words whose slips are reckoned with; those of rarer words weigh nothing.
_COMMON = 15_000
#: The shortest words are mostly typed right.
_SHORT, _SHORT_WEIGHT = 3, 0.3


def edits(word: str) -> Iterator[tuple[str, float]]:
    """What one slip may make of ``word``, each with its share of all slips in the word; some come twice."""
    share = 1 / _KINDS / len(word)
    letters = len(ascii_lowercase)
    for place, written in enumerate(word):
        before, after = word[:place], word[place + 1 :]
        yield before + after, share
        if after:
            yield before + after[0] + written + after[1:], share
        near = NEIGHBOURS.get(written, frozenset())
        for letter in ascii_lowercase:
            yield before + letter + written + after, share / letters
            if letter != written:
                beside = _ONTO_NEIGHBOUR / len(near) if letter in near else 0
                yield before + letter + after, share * (beside + (1 - _ONTO_NEIGHBOUR) / letters)
    for letter in ascii_lowercase:
        yield word + letter, share / letters


def common_words(shares: Mapping[str, float]) -> list[str]:
    """The words whose slips are reckoned with, the commonest first."""
    return sorted(shares, key=lambda word: (-shares[word], word))[:_COMMON]


class Hidden(NamedTuple):
    """What a word would hide: a share of all slips in running text, and the share of the commonest word among them."""

    slips: float
    commonest: float


NOTHING_HIDDEN = Hidden(0.0, 0.0)


def hidden_slips(shares: Mapping[str, float]) -> dict[str, Hidden]:
    """What each of the words of ``shares`` hides; words that hide nothing are left out."""
    hidden: dict[str, Hidden] = {}
    for word in common_words(shares):
        weight = shares[word] * (_SHORT_WEIGHT if len(word) <= _SHORT else 1)
        for edit, share in edits(word):
            if edit in shares and edit != word:
                before = hidden.get(edit, NOTHING_HIDDEN)
                hidden[edit] = Hidden(before.slips + weight * share, max(before.commonest, shares[word]))
    return hidden
