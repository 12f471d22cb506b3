"""A stretch of text."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """Code points ``start`` (inclusive) to ``end`` (exclusive)."""

    start: int
    end: int

    def shifted(self, by: int) -> Span:
        """The same stretch in a text that has ``by`` more code points before it."""
        return Span(self.start + by, self.end + by)

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point; an empty span overlaps what it lies strictly inside."""
        if self.start == self.end or other.start == other.end:
            return self.start < other.end and other.start < self.end
        return max(self.start, other.start) < min(self.end, other.end)

    def covers(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside this span (edges may touch)."""
        return self.start <= other.start and other.end <= self.end
