"""Saving changed text into the DOCX it came from: only the paragraphs that changed are written anew.

The main part is spliced as bytes, so every other paragraph, and every other member of the zip, stays what it was.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from lxml import etree

from redaksi_app.formats.aligning import paragraph_pairs
from redaksi_app.formats.docx import main_part
from redaksi_app.formats.docx_paragraphs import DocxParagraph, Piece, child, docx_paragraphs, local_name
from redaksi_app.formats.docx_patch import new_run, patch_paragraph, rewrite, typing_properties
from redaksi_app.formats.docx_splicing import CANNOT_PATCH, Splicer
from redaksi_app.formats.errors import DraftSaveError
from redaksi_app.formats.package import Package, parse_xml

#: Run content that is no text and yet the reporter's: it outlives the paragraph it stands in.
_CARRIED = frozenset(["drawing", "pict", "object", "AlternateContent"])


def save_docx(original: bytes, text: str) -> bytes:
    r"""The DOCX ``original`` with the paragraphs of ``text`` (split at ``\n``) in place of its own.

    ``DraftError`` when ``original`` is no DOCX; ``DraftSaveError`` when this change cannot be made in place.
    """
    package = Package(original)
    name = main_part(package)
    xml = _Saving(package.read(name)).with_text(text)
    if "\n".join(paragraph.text for paragraph in docx_paragraphs(parse_xml(xml))) != text:
        raise DraftSaveError(CANNOT_PATCH)
    return package.with_members({name: xml})


class _Saving:
    """One main part while it is changed."""

    def __init__(self, xml: bytes) -> None:
        self._splicer = Splicer(xml)
        self._paragraphs = docx_paragraphs(self._splicer.root)

    def with_text(self, text: str) -> bytes:
        new = text.split("\n")
        pairs = paragraph_pairs([paragraph.text for paragraph in self._paragraphs], new)
        surviving = [old for old, now in pairs if old is not None and now is not None]
        if not surviving:
            raise DraftSaveError(CANNOT_PATCH)
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
                    for element in self._paragraphs[old].elements:
                        self._splicer.change(element)
        return self._splicer.spliced()

    def _remove(self, paragraph: DocxParagraph, keeper: DocxParagraph) -> None:
        for element in paragraph.elements:
            self._splicer.remove(element)
            for run in _pictures(element):
                keeper.elements[-1].append(run)
                self._splicer.change(keeper.elements[-1])

    def _insert(self, text: str, last: int | None, surviving: list[int]) -> None:
        """A new paragraph after number ``last``, looking like it; outside a table where there is the choice."""
        following = next((number for number in surviving if last is None or number > last), None)
        before = last is None or (following is not None and self._in_cell(last) and not self._in_cell(following))
        model = self._paragraphs[following if before and following is not None else last or 0]
        beside = model.elements[0] if before else model.elements[-1]
        self._splicer.insert(_like(model, text), beside, before=before)

    def _in_cell(self, number: int) -> bool:
        return any(local_name(above) == "tc" for above in self._paragraphs[number].elements[0].iterancestors())


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
