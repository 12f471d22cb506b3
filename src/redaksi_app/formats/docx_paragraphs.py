"""The paragraphs of a DOCX, with the XML element every stretch of their text stands in.

Reading and saving both go by these, so that what was read is what is patched. Tracked changes are seen as accepted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from redaksi_app.formats.errors import BROKEN, DraftError
from redaksi_app.formats.plain import SOFT_BREAK, clean

_WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
#: Elements around paragraphs, and elements around runs, that add nothing to the text.
AROUND_PARAGRAPHS = frozenset(
    ["body", "tbl", "tr", "tc", "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"]
)
AROUND_RUNS = frozenset(
    "hyperlink ins moveTo smartTag sdt sdtContent customXml fldSimple dir bdo ruby rubyBase".split()
)
#: Run content that is one character.
CHARACTERS = {"tab": "\t", "ptab": "\t", "cr": SOFT_BREAK, "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
#: One for one, so that a stretch of ``w:t`` keeps its offsets: Word shows these as a space.
_IN_TEXT = str.maketrans({"\n": " ", "\r": " ", "\u2029": SOFT_BREAK, "\x0b": " ", "\x0c": " ", "\x85": " "})


@dataclass(slots=True)
class Piece:
    """A stretch of a paragraph's text: a ``w:t``, or an element that is one character."""

    element: Any
    text: str


@dataclass(slots=True)
class DocxParagraph:
    """One paragraph as it is read: usually one ``w:p``, more where deleted paragraph marks join some."""

    elements: list[Any] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What it reads as."""
        return "".join(piece.text for piece in self.pieces)


def docx_paragraphs(root: Any) -> list[DocxParagraph]:
    """The paragraphs of the ``w:document`` ``root`` in reading order, those in tables' cells among them."""
    if local_name(root) != "document":
        raise DraftError(BROKEN)
    walk = _Walk()
    for child in root:
        if local_name(child) == "body":
            walk.blocks(child)
    return walk.finished()


def local_name(element: Any) -> str:
    """The name of a WordprocessingML element without its namespace; empty for all others."""
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    namespace, _, name = tag[1:].partition("}")
    return name if namespace in _WORD else ""


def attribute(element: Any, name: str) -> str:
    """The value of the element's own-namespace attribute ``name``, or empty."""
    return str(element.get(f"{{{element.tag[1:].partition('}')[0]}}}{name}", ""))


def child(element: Any, *path: str) -> Any | None:
    """The first child, grandchild … by WordprocessingML names."""
    for name in path:
        element = next((each for each in element if local_name(each) == name), None)
        if element is None:
            return None
    return element


def runs_on(paragraph: Any) -> bool:
    """Whether the mark at the end of this ``w:p`` is deleted: then it runs on into the next one.

    A mark that ends a section stays where it is.
    """
    mark = child(paragraph, "pPr", "rPr")
    if mark is None or child(paragraph, "pPr", "sectPr") is not None:
        return False
    return child(mark, "del") is not None or child(mark, "moveFrom") is not None


class _Walk:
    """Goes through a document in order; complex fields may begin in one paragraph and end in another."""

    def __init__(self) -> None:
        self._done: list[DocxParagraph] = []
        self._open = DocxParagraph()
        self._fields: list[bool] = []  # for each field that is open: whether this is its instruction

    def finished(self) -> list[DocxParagraph]:
        self._end(even_empty=not self._done)
        return self._done

    def blocks(self, container: Any) -> None:
        for element in container:
            name = local_name(element)
            if name == "p":
                self._paragraph(element)
            elif name in AROUND_PARAGRAPHS and child(element, "trPr", "del") is None:
                if name == "tbl":
                    self._end(even_empty=False)
                self.blocks(element)
                if name == "tc":
                    self._end(even_empty=True)

    def _paragraph(self, element: Any) -> None:
        self._open.elements.append(element)
        self._runs(element)
        if not runs_on(element):
            self._end(even_empty=True)

    def _end(self, *, even_empty: bool) -> None:
        """End the open paragraph; one that ran on into nothing is none, but a cell has to keep its last."""
        if self._open.pieces or (even_empty and self._open.elements):
            self._done.append(self._open)
        self._open = DocxParagraph()

    def _runs(self, container: Any) -> None:
        for element in container:
            name = local_name(element)
            if name == "r":
                for content in element:
                    self._content(content)
            elif name in AROUND_RUNS:
                self._runs(element)

    def _content(self, element: Any) -> None:
        name = local_name(element)
        if name == "fldChar":
            self._field(attribute(element, "fldCharType"))
        elif any(self._fields):
            return
        elif name == "t":
            self._open.pieces.append(Piece(element, _text(element)))
        elif name in CHARACTERS:
            self._open.pieces.append(Piece(element, CHARACTERS[name]))
        elif name == "br" and attribute(element, "type") in ("", "textWrapping"):
            self._open.pieces.append(Piece(element, SOFT_BREAK))

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(True)
        elif self._fields and kind == "separate":
            self._fields[-1] = False
        elif self._fields and kind == "end":
            self._fields.pop()


def _text(element: Any) -> str:
    text = element.text or ""
    if element.get(_SPACE) != "preserve":
        text = text.strip(" \t\r\n")
    return clean(text.translate(_IN_TEXT))
