"""A DOCX's main part that is changed here and there: only what changed is written anew, the rest keeps its bytes."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from redaksi_app.finding import Bilingual
from redaksi_app.formats.docx_paragraphs import local_name
from redaksi_app.formats.errors import DraftSaveError
from redaksi_app.formats.package import parse_xml

CANNOT_PATCH = Bilingual(
    "Belum tersimpan: susunan DOCX ini belum dapat diubah di tempat. Simpan sebagai berkas lain.",
    "Not saved yet: the layout of this DOCX cannot be changed in place. Save it as another file.",
)
#: Well-formed XML in order: what is no element, then the tags.
_MARKUP = re.compile(
    rb"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>"
    rb"|<(?P<end>/?)(?P<name>[^\s/>]+)(?P<rest>(?:[^>\"']+|\"[^\"]*\"|'[^']*')*)>",
    re.DOTALL,
)
_DECLARATION = re.compile(r"\s+xmlns(?::([^=\s]+))?=\"([^\"]*)\"")
_SPLICED = ("p", "tbl", "tr", "tc", "sdt", "sdtContent")
_RANGED = (*_SPLICED, "body")
_BLOCKS = frozenset([*_SPLICED, "customXml", "ins", "moveTo", "altChunk"])

_Splice = tuple[int, int, bytes]


class Splicer:
    """The main part ``xml`` as a tree, and what is to become of it.

    Change elements of ``root`` and name them by ``change`` or ``remove`` (these stay in the tree until the end);
    ``spliced`` gives the bytes.
    """

    def __init__(self, xml: bytes) -> None:
        self.root = parse_xml(xml)
        if (self.root.getroottree().docinfo.encoding or "UTF-8").upper() != "UTF-8":
            xml = etree.tostring(self.root, xml_declaration=True, encoding="UTF-8", standalone=True)
            self.root = parse_xml(xml)
        self._xml = xml
        names = [f"{{*}}{name}" for name in _RANGED]
        self._ranges = dict(zip(self.root.iter(*names), _ranges(xml), strict=True))
        self._removed: dict[Any, None] = {}
        self._changed: dict[Any, None] = {}
        self._inserted: list[_Splice] = []

    def change(self, element: Any) -> None:
        """Write ``element``, or the nearest around it that can be written by itself, anew."""
        while element not in self._ranges:
            element = element.getparent()
            if element is None:
                raise DraftSaveError(CANNOT_PATCH)
        self._changed[element] = None

    def remove(self, element: Any) -> None:
        """Leave out the paragraph or row ``element``, and what it leaves empty."""
        self._removed[element] = None

    def is_removed(self, element: Any) -> bool:
        """Whether ``element`` is to be left out."""
        return element in self._removed

    def insert(self, element: Any, beside: Any, *, before: bool) -> None:
        """Put the new ``element`` before or after ``beside``."""
        start, end = self._ranges[beside]
        place = start if before else end
        self._inserted.append((place, place, _without_inherited(element, beside.getparent())))

    def spliced(self) -> bytes:
        """The main part after all this."""
        gone = self._with_emptied_containers()
        splices = list(self._inserted)
        for element in gone:
            if self._is_within(element, self._changed):
                element.getparent().remove(element)
            else:
                splices.append((*self._ranges[element], b""))
        left_out = dict.fromkeys(gone)
        for element in self._changed:
            if element not in left_out and not self._is_within(element, self._changed, left_out):
                splices.append((*self._ranges[element], _without_inherited(element, element.getparent())))
        pieces = []
        position = 0
        # Stable: insertions at one place keep their order, and come before what begins there.
        for start, end, content in sorted(splices, key=lambda splice: splice[:2]):
            if start < position:
                raise DraftSaveError(CANNOT_PATCH)
            pieces += [self._xml[position:start], content]
            position = end
        return b"".join([*pieces, self._xml[position:]])

    def _is_within(self, element: Any, *elements: dict[Any, None]) -> bool:
        """Whether ``element`` stands in one of these, or nowhere any more."""
        around = list(element.iterancestors())
        return self.root not in around or any(above in each for above in around for each in elements)

    def _with_emptied_containers(self) -> list[Any]:
        """What to take out: removed paragraphs, or the cell, row or table that they leave without any."""
        gone = {element: None for element in self._removed if self.root in element.iterancestors()}
        queue = list(gone)
        for element in queue:
            above = element.getparent()
            left = [block for block in above if local_name(block) in _BLOCKS and block not in gone]
            if local_name(above) in _SPLICED and not left and above not in gone:
                gone[above] = None
                queue.append(above)
            elif local_name(above) == "tc" and left and local_name(left[-1]) != "p":
                raise DraftSaveError(CANNOT_PATCH)  # a cell must end in a paragraph
        return [element for element in gone if element.getparent() not in gone]


def _ranges(xml: bytes) -> list[tuple[int, int]]:
    """Where in ``xml`` each element named in ``_RANGED`` stands, in the order of their start tags."""
    wanted = frozenset(name.encode() for name in _RANGED)
    found: list[tuple[int, int]] = []
    unclosed: list[int] = []
    for match in _MARKUP.finditer(xml):
        name = match["name"]
        if name is None or name.rpartition(b":")[2] not in wanted:
            continue
        if match["end"]:
            number = unclosed.pop()
            found[number] = (found[number][0], match.end())
            continue
        if not match["rest"].endswith(b"/"):
            unclosed.append(len(found))
        found.append(match.span())
    return found


def _without_inherited(element: Any, parent: Any) -> bytes:
    """The bytes of ``element`` without the namespaces that ``parent`` declares already."""
    whole = str(etree.tostring(element, encoding="unicode", with_tail=False))
    end = whole.index(">")
    inherited = parent.nsmap

    def kept(match: re.Match[str]) -> str:
        return "" if inherited.get(match[1]) == match[2] else match[0]

    return (_DECLARATION.sub(kept, whole[:end]) + whole[end:]).encode("utf-8")
