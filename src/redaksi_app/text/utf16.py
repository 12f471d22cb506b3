"""Positions in UTF-16 units, as programs on the Java machine count them, told in code points."""

from __future__ import annotations

from collections.abc import Iterable


def to_code_points(text: str, units: Iterable[int]) -> list[int]:
    """The code points in ``text`` at the positions ``units``, each a number of UTF-16 units.

    A character above U+FFFF (most emoji) has two units; a position between them is that character's. Positions
    beyond the ends of the text are moved to the end that is nearer.
    """
    if text.isascii():
        places: range | list[int] = range(len(text) + 1)
    else:
        places = [point for point, char in enumerate(text) for _ in range(2 if char > "\uffff" else 1)]
        places.append(len(text))
    last = len(places) - 1
    return [places[min(max(unit, 0), last)] for unit in units]
