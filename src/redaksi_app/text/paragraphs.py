"""A draft's paragraphs: what a line feed ends."""

from __future__ import annotations

from typing import NamedTuple


class Paragraph(NamedTuple):
    """One line of the draft's text, without its line feed.

    ``number`` counts from 0 and includes empty lines, so that it is also the block number of an editor that shows
    the text. ``start`` is in code points from the start of the draft.
    """

    number: int
    start: int
    text: str

    @property
    def end(self) -> int:
        """One past the last code point."""
        return self.start + len(self.text)

    @property
    def blank(self) -> bool:
        """Whether nothing but white space stands here."""
        return not self.text.strip()


def split_paragraphs(text: str) -> list[Paragraph]:
    r"""Split ``text`` at every ``\n``; a soft break (U+2028) stays inside its paragraph."""
    result = []
    start = 0
    for number, line in enumerate(text.split("\n")):
        result.append(Paragraph(number, start, line))
        start += len(line) + 1
    return result
