"""Code points to UTF-16 units and back: the one place where Qt's way of counting is known.

Everything outside the widgets counts code points. A character above U+FFFF (most emoji) is one code point and two
UTF-16 units; a text without any needs no conversion.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def utf16_length(text: str) -> int:
    """How many UTF-16 units ``text`` has."""
    return len(text) + (len(_ASTRAL.findall(text)) if not text.isascii() else 0)


class Offsets:
    """Conversion for one text. Positions beyond its ends are moved to the end that is nearer."""

    __slots__ = ("_length", "_points", "_units")

    def __init__(self, text: str) -> None:
        self._length = len(text)
        #: Positions of the astral characters: in code points, and where each begins in UTF-16 units.
        self._points = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]
        self._units = [point + number for number, point in enumerate(self._points)]

    def to_qt(self, point: int) -> int:
        """The UTF-16 position of the code point ``point``."""
        point = min(max(point, 0), self._length)
        if not self._points:
            return point
        return point + bisect_left(self._points, point)

    def from_qt(self, unit: int) -> int:
        """The code point at the UTF-16 position ``unit``; inside a pair, the character the pair stands for."""
        unit = min(max(unit, 0), self._length + len(self._points))
        if not self._points:
            return unit
        before = bisect_right(self._units, unit)
        if before and unit == self._units[before - 1] + 1:
            return self._points[before - 1]
        return unit - (before - 1 if before and self._units[before - 1] == unit else before)

    def edit(self, start: int, removed: int, inserted: str) -> None:
        """Follow a change of the text: ``removed`` code points at ``start`` gave way to ``inserted``."""
        by = len(inserted) - removed
        self._length += by
        new = [] if inserted.isascii() else [start + match.start() for match in _ASTRAL.finditer(inserted)]
        if not self._points and not new:
            return
        first = bisect_left(self._points, start)
        last = bisect_left(self._points, start + removed)
        self._points = self._points[:first] + new + [point + by for point in self._points[last:]]
        self._units = [point + number for number, point in enumerate(self._points)]
