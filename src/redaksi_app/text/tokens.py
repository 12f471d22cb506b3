"""Words of Indonesian newspaper text."""

from __future__ import annotations

from typing import NamedTuple

from redaksi_app.text.patterns import expression
from redaksi_app.text.spans import Span

#: A word: letters, with inner hyphens and apostrophes ("anak-anak", "Al-Qur'an", "Jum’at"); digits may follow letters.
WORD = expression(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*\d*")


class Token(NamedTuple):
    """One word as written, with its place."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """The word in lower case."""
        return self.text.lower()

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


def tokenise(text: str) -> list[Token]:
    """Every word of ``text`` in order; numbers and marks are not words."""
    make = tuple.__new__  # what Token() comes to, without its detour
    return [make(Token, (match.group(), *match.span())) for match in WORD.finditer(text)]
