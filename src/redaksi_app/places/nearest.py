"""The one name that a misspelt name must mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from redaksi_app.text.slips import slips_between

#: Shorter names are too alike to guess: Ende and Enda, Bima and Bina.
_SHORTEST = 5
#: From this many letters on two slips are forgiven.
_LONG = 8


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate fewest slips away from ``word``; None where none is near or two are equally near.

    A slip is a letter too many, missing, changed, or swapped with its neighbour.
    """
    if len(word) < _SHORTEST:
        return None
    limit = 2 if len(word) >= _LONG else 1
    best: str | None = None
    for candidate in candidates:
        if abs(len(candidate) - len(word)) > limit or len(candidate) < _SHORTEST:
            continue
        distance = slips_between(word, candidate, limit)
        if distance is None or candidate == best:
            continue
        if best is None or distance < limit:
            best, limit = candidate, distance
        else:
            best = ""
    return best or None


def one_slip(word: str, other: str) -> bool:
    """Whether exactly one slip lies between two words."""
    return slips_between(word, other, 1) == 1


def deletions(word: str) -> Iterator[str]:
    """The word with each of its letters left out in turn: two words one slip apart share one of these."""
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]
