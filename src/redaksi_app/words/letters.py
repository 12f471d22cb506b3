"""How well a string of letters would do for an Indonesian word.

One byte for every three letters in a row: how likely the third is after the other two.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from pathlib import Path

TABLE_FILE = "letters.bytes"
#: "`" comes right before "a", so that it counts as letter 0: the edge of a word.
_EDGE = "`"
_LETTERS = 27
#: Steps of a byte to a power of ten, and what is added to every count so that nothing is impossible.
_STEPS, _ADDED = 50, 0.05
#: How unlikely words are by their length, as a power of ten: for none, and for every letter.
_USUAL, _USUAL_PER_LETTER = 4.0, 0.5


def letter_table(words: Iterable[str]) -> bytes:
    """The table for ``words`` of plain letters in lower case."""
    counts = [0] * _LETTERS**3
    for word in words:
        for place in _places(word):
            counts[place] += 1
    table = bytearray()
    for start in range(0, len(counts), _LETTERS):
        total = sum(counts[start : start + _LETTERS]) + _ADDED * _LETTERS
        for count in counts[start : start + _LETTERS]:
            table.append(min(255, round(-_STEPS * math.log10((count + _ADDED) / total))))
    return bytes(table)


class Letters:
    """Judges strings of letters."""

    def __init__(self, folder: Path) -> None:
        self._table = (folder / TABLE_FILE).read_bytes()

    def strangeness(self, word: str) -> float:
        """How much less likely than most words of its length ``word`` is, as a power of ten; 0 for a usual word.

        ``word`` is of plain letters in lower case.
        """
        unlikely = sum(self._table[place] for place in _places(word)) / _STEPS
        return max(0.0, unlikely - _USUAL - _USUAL_PER_LETTER * len(word))


def _places(word: str) -> Iterable[int]:
    """Where in the table each three letters of ``word`` stand, its edges included."""
    first = second = 0
    for letter in word + _EDGE:
        third = ord(letter) - ord(_EDGE)
        yield (first * _LETTERS + second) * _LETTERS + third
        first, second = second, third
