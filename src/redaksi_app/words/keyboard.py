"""Which keys lie side by side on a QWERTY keyboard."""

from __future__ import annotations

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def _neighbours(row: int, column: int) -> frozenset[str]:
    """The keys that touch a key: beside it, and the two above and below it; each row is set half a key to the right."""
    places = [(row, column - 1), (row, column + 1), (row - 1, column), (row - 1, column + 1)]
    places += [(row + 1, column - 1), (row + 1, column)]
    return frozenset(
        _ROWS[other][place] for other, place in places if 0 <= other < len(_ROWS) and 0 <= place < len(_ROWS[other])
    )


#: Each letter with the letters of the keys around its own.
NEIGHBOURS = {letter: _neighbours(row, column) for row, keys in enumerate(_ROWS) for column, letter in enumerate(keys)}
