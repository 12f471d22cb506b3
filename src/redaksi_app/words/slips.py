"""What a slip of the fingers or of the ear makes of a word, undone.

Each way back has a cost: how much rarer the slip is than the commonest ones, as a power of ten.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from string import ascii_lowercase

from redaksi_app.words.keyboard import NEIGHBOURS

#: A letter dropped, doubled or swapped with the next one; all other costs are told beside it.
_COMMON = 0.0
_NEAR_KEY, _OTHER_KEY = 0.6, 1.8
_NEAR_EXTRA, _OTHER_EXTRA = 0.6, 1.6
_BY_EAR, _VOWEL = 0.2, 1.2
#: The first letter is seen as it is typed.
_FIRST_LETTER = 0.7
_VOWELS = frozenset("aeiou")
#: Pairs that are heard alike: written, meant.
_ALIKE = frozenset({"fp", "pf", "vf", "fv", "pv", "vp", "ei", "ie", "qk", "kq", "ou", "uo", "sz", "zs", "jz", "zj"})
#: A letter that is added where it would hardly be heard.
_SILENT = "h"


def _any_letter(_: str) -> str:
    return ascii_lowercase


def undone(word: str, following: Callable[[str], str] = _any_letter) -> Iterator[tuple[str, float]]:
    """Everything that one slip may have made ``word`` of, each with its cost; some come twice.

    ``following`` tells which of the letters a to z follow a beginning in some word: there are hundreds of ways back,
    and most begin as no word does.
    """
    last = len(word) - 1
    others: str | None = None
    for place, letter in enumerate(word):
        before, after = word[:place], word[place + 1 :]
        if others is not None and before[-1] in ascii_lowercase and before[-1] not in others:
            return  # no word begins so, and everything that is still to come does
        others = following(before)
        first = 0.0 if place else _FIRST_LETTER
        yield before + after, first + _extra(word, place)
        if place < last and after[0] != letter:
            yield before + after[0] + letter + after[1:], first + _COMMON
        for other in others:
            yield before + other + word[place:], first + _COMMON
            if other != letter:
                yield before + other + after, first + _mistaken(letter, other)
    for other in following(word):
        yield word + other, _COMMON


def _extra(word: str, place: int) -> float:
    """The cost of having written the letter at ``place`` too much."""
    letter = word[place]
    around = word[place - 1 : place] + word[place + 1 : place + 2]
    if letter in around:
        return _COMMON
    if letter == _SILENT or (letter == "g" and word[place - 1 : place] == "n"):
        return _BY_EAR
    return _NEAR_EXTRA if not NEIGHBOURS.get(letter, frozenset()).isdisjoint(around) else _OTHER_EXTRA


@lru_cache(maxsize=1024)
def _mistaken(written: str, meant: str) -> float:
    if written + meant in _ALIKE:
        return _BY_EAR
    if meant in NEIGHBOURS.get(written, ()):
        return _NEAR_KEY
    return _VOWEL if written in _VOWELS and meant in _VOWELS else _OTHER_KEY


def slipped(word: str) -> Iterator[tuple[str, float]]:
    """What the commonest slips make of ``word``, each with its cost."""
    for place, letter in enumerate(word):
        before, after = word[:place], word[place + 1 :]
        yield before + after, _COMMON
        yield before + letter + letter + after, _COMMON
        if after and after[0] != letter:
            yield before + after[0] + letter + after[1:], _COMMON
        for other in sorted(NEIGHBOURS[letter]):
            yield before + other + after, _NEAR_KEY
