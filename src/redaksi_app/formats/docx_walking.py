"""Where in a DOCX's text its elements stand: for comments and tracked changes, which are marks between the words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from redaksi_app.formats.docx_paragraphs import AROUND_PARAGRAPHS, AROUND_RUNS, DocxParagraph, local_name

#: What is looked into; text boxes, pictures and properties are not.
_ENTERED = frozenset([*AROUND_PARAGRAPHS, *AROUND_RUNS, "document", "p", "r", "del", "moveFrom"])


class Passed(NamedTuple):
    """An element that is come to, or with ``ends`` left again. ``position`` counts in the text read as accepted."""

    element: Any
    name: str
    position: int
    ends: bool


def walk(root: Any, paragraphs: list[DocxParagraph]) -> Iterator[Passed]:
    """The elements of ``root`` in reading order; ``paragraphs`` are those of ``docx_paragraphs``.

    A paragraph is come to at its first character; what stands outside all paragraphs, at the end of the one before.
    """
    return _Walker(paragraphs).through(root)


class _Walker:
    def __init__(self, paragraphs: list[DocxParagraph]) -> None:
        self._position = 0
        self._beginnings: dict[Any, int] = {}  # where a paragraph begins, by its first element
        self._ends: dict[Any, int] = {}  # where a stretch of text ends, by its element
        position = 0
        for paragraph in paragraphs:
            self._beginnings[paragraph.elements[0]] = position
            for piece in paragraph.pieces:
                position += len(piece.text)
                self._ends[piece.element] = position
            position += 1

    def through(self, element: Any) -> Iterator[Passed]:
        name = local_name(element)
        self._position = self._beginnings.get(element, self._position)
        yield Passed(element, name, self._position, ends=False)
        self._position = self._ends.get(element, self._position)
        if name in _ENTERED:
            for inner in element:
                yield from self.through(inner)
        yield Passed(element, name, self._position, ends=True)
