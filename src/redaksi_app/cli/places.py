"""Line and column of an offset."""

from __future__ import annotations

from bisect import bisect_right


class Places:
    """Turns code points of one text into lines and columns, both from 1."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(place + 1 for place, char in enumerate(text) if char == "\n")]

    def of(self, offset: int) -> tuple[int, int]:
        """Line and column of the code point ``offset``."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
