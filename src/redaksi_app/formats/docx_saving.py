"""Saving changed text into the DOCX it came from: only the paragraphs that changed are written anew.

The main part is spliced as bytes, so every other paragraph, and every other member of the zip, stays what it was.
"""

from __future__ import annotations

import re
from copy import deepcopy
from typing import Any

from lxml import etree

from redaksi_app.finding import Bilingual
from redaksi_app.formats.aligning import paragraph_pairs
from redaksi_app.formats.docx import main_part
from redaksi_app.formats.docx_paragraphs import DocxParagraph, Piece, child, docx_paragraphs, local_name
from redaksi_app.formats.docx_patch import new_run, patch_paragraph, rewrite, typing_properties
from redaksi_app.formats.errors import DraftSaveError
from redaksi_app.formats.package import Package, parse_xml

_CANNOT_PATCH = Bilingual(
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
_BLOCKS = frozenset([*_SPLICED, "customXml", "ins", "moveTo", "altChunk"])
#: Run content that is no text and yet the reporter's: it outlives the paragraph it stands in.
_CARRIED = frozenset(["drawing", "pict", "object", "AlternateContent"])

_Splice = tuple[int, int, bytes]


def save_docx(original: bytes, text: str) -> bytes:
    r"""The DOCX ``original`` with the paragraphs of ``text`` (split at ``\n``) in place of its own.

    ``DraftError`` when ``original`` is no DOCX; ``DraftSaveError`` when this change cannot be made in place.
    """
    package = Package(original)
    name = main_part(package)
    xml = _Saving(package.read(name)).with_text(text)
    if "\n".join(paragraph.text for paragraph in docx_paragraphs(parse_xml(xml))) != text:
        raise DraftSaveError(_CANNOT_PATCH)
    return package.with_members({name: xml})


class _Saving:
    """One main part while it is changed."""

    def __init__(self, xml: bytes) -> None:
        self._root = parse_xml(xml)
        if (self._root.getroottree().docinfo.encoding or "UTF-8").upper() != "UTF-8":
            xml = etree.tostring(self._root, xml_declaration=True, encoding="UTF-8", standalone=True)
            self._root = parse_xml(xml)
        self._xml = xml
        self._paragraphs = docx_paragraphs(self._root)
        names = [f"{{*}}{name}" for name in _SPLICED]
        self._ranges = dict(zip(self._root.iter(*names), _ranges(xml), strict=True))
        self._removed: list[Any] = []
        self._changed: list[Any] = []
        self._splices: list[_Splice] = []

    def with_text(self, text: str) -> bytes:
        new = text.split("\n")
        pairs = paragraph_pairs([paragraph.text for paragraph in self._paragraphs], new)
        surviving = [old for old, now in pairs if old is not None and now is not None]
        if not surviving:
            raise DraftSaveError(_CANNOT_PATCH)
        last: int | None = None
        for old, now in pairs:
            if now is None:
                assert old is not None
                self._remove(self._paragraphs[old], self._paragraphs[surviving[0] if last is None else last])
            elif old is None:
                self._insert(new[now], last, surviving)
            else:
                last = old
                if self._paragraphs[old].text != new[now]:
                    patch_paragraph(self._paragraphs[old], new[now])
                    self._changed.extend(self._paragraphs[old].elements)
        return self._spliced()

    def _remove(self, paragraph: DocxParagraph, keeper: DocxParagraph) -> None:
        self._removed.extend(paragraph.elements)
        for element in paragraph.elements:
            for run in _pictures(element):
                keeper.elements[-1].append(run)
                self._changed.append(keeper.elements[-1])

    def _insert(self, text: str, last: int | None, surviving: list[int]) -> None:
        """A new paragraph after number ``last``, looking like it; outside a table where there is the choice."""
        following = next((number for number in surviving if last is None or number > last), None)
        before = last is None or (following is not None and self._in_cell(last) and not self._in_cell(following))
        model = self._paragraphs[following if before and following is not None else last or 0]
        beside = model.elements[0] if before else model.elements[-1]
        start, end = self._ranges[beside]
        place = start if before else end
        self._splices.append((place, place, _without_inherited(_like(model, text), beside.getparent())))

    def _in_cell(self, number: int) -> bool:
        return any(local_name(above) == "tc" for above in self._paragraphs[number].elements[0].iterancestors())

    def _spliced(self) -> bytes:
        gone = self._with_emptied_containers()
        splices = list(self._splices)
        splices += [(*self._ranges[element], b"") for element in gone]
        for element in dict.fromkeys(self._changed):
            splices.append((*self._ranges[element], _without_inherited(element, element.getparent())))
        pieces = []
        position = 0
        # Stable: insertions at one place keep their order, and come before what begins there.
        for start, end, content in sorted(splices, key=lambda splice: splice[:2]):
            if start < position:
                raise DraftSaveError(_CANNOT_PATCH)
            pieces += [self._xml[position:start], content]
            position = end
        return b"".join([*pieces, self._xml[position:]])

    def _with_emptied_containers(self) -> list[Any]:
        """What to take out: removed paragraphs, or the cell, row or table that they leave without any."""
        gone = dict.fromkeys(self._removed)
        queue = list(gone)
        for element in queue:
            above = element.getparent()
            left = [block for block in above if local_name(block) in _BLOCKS and block not in gone]
            if local_name(above) in _SPLICED and not left and above not in gone:
                gone[above] = None
                queue.append(above)
            elif local_name(above) == "tc" and left and local_name(left[-1]) != "p":
                raise DraftSaveError(_CANNOT_PATCH)  # a cell must end in a paragraph
        return [element for element in gone if element.getparent() not in gone]


def _ranges(xml: bytes) -> list[tuple[int, int]]:
    """Where in ``xml`` each element named in ``_SPLICED`` stands, in the order of their start tags."""
    wanted = frozenset(name.encode() for name in _SPLICED)
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


def _pictures(paragraph: Any) -> list[Any]:
    """Copies of the paragraph's runs that hold pictures and the like, without their text."""
    runs = []
    for content in paragraph.iter(etree.Element):
        run = content.getparent()
        if local_name(run) != "r" or etree.QName(content).localname not in _CARRIED:
            continue
        if next(above for above in run.iterancestors() if local_name(above) == "p") is not paragraph:
            continue  # it stands in a text box, which is carried whole
        copied = deepcopy(run)
        copied.tail = None
        for other in [each for each in copied if etree.QName(each).localname not in (*_CARRIED, "rPr")]:
            copied.remove(other)
        runs.append(copied)
    return runs


def _like(model: DocxParagraph, text: str) -> Any:
    """A new ``w:p`` that reads ``text`` and looks like ``model``."""
    source = model.elements[-1]
    element = etree.Element(source.tag, nsmap=source.nsmap)
    properties = child(source, "pPr")
    if properties is not None:
        properties = deepcopy(properties)
        properties.tail = None
        for unwanted in [each for each in properties if local_name(each) in ("sectPr", "rPr", "pPrChange")]:
            properties.remove(unwanted)
        element.append(properties)
    run, holder = new_run(element, typing_properties(model))
    element.append(run)
    rewrite(Piece(holder, ""), text)
    return element


def _without_inherited(element: Any, parent: Any) -> bytes:
    """The bytes of ``element`` without the namespaces that ``parent`` declares already."""
    whole = str(etree.tostring(element, encoding="unicode", with_tail=False))
    end = whole.index(">")
    inherited = parent.nsmap

    def kept(match: re.Match[str]) -> str:
        return "" if inherited.get(match[1]) == match[2] else match[0]

    return (_DECLARATION.sub(kept, whole[:end]) + whole[end:]).encode("utf-8")
