"""Which stretches of a paragraph are somebody's words."""

from __future__ import annotations

from typing import NamedTuple

from redaksi_app.text.patterns import expression
from redaksi_app.text.spans import Span

_MARK = expression('["“„”]')


class Quotation(NamedTuple):
    """A quotation with its marks: ``start`` at the opening mark, ``end`` after the closing one.

    ``closed`` is false where the paragraph ends before the closing mark, as in a quotation that runs on into the
    next paragraph.
    """

    start: int
    end: int
    closed: bool

    @property
    def inside(self) -> Span:
        """The quoted words, without the marks."""
        return Span(self.start + 1, self.end - 1 if self.closed else self.end)


def find_quotations(text: str) -> list[Quotation]:
    """The double-quoted stretches of one paragraph, straight and typographic marks alike, in order.

    A straight mark opens where no quotation is open, and closes otherwise. Marks of inches (``14"``) do not open.
    Some newspapers open with the closing mark as well (”Kami lapar,” kata warga): it opens where none is open, after
    a blank and before a word.
    A short unclosed stretch cannot be told from a stray mark, so the rest of the paragraph counts as quoted: rules
    are softened inside quotations, which is the careful side.
    """
    result: list[Quotation] = []
    opened = -1
    for match in _MARK.finditer(text):
        char, position = match[0], match.start()
        if char in "“„":
            if opened < 0:
                opened = position
        elif opened >= 0:
            result.append(Quotation(opened, position + 1, True))
            opened = -1
        elif _opens(text, position) if char == "”" else not (position and text[position - 1].isdigit()):
            opened = position
    if opened >= 0:
        result.append(Quotation(opened, len(text), False))
    return result


def _opens(text: str, position: int) -> bool:
    """Whether a closing mark stands where only an opening one can."""
    before, after = text[max(0, position - 1) : position], text[position + 1 : position + 2]
    return after.isalnum() and not before.strip(" \u00a0\t([")
