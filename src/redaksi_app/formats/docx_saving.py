"""Saving changed text into the DOCX it came from: only the paragraphs that changed are written anew.

The main part is spliced as bytes, so every other paragraph, and every other member of the zip, stays what it was.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from lxml import etree

from redaksi_app.formats.aligning import paragraph_pairs
from redaksi_app.formats.docx import main_part
from redaksi_app.formats.docx_paragraphs import DocxParagraph, Piece, attribute, child, docx_paragraphs, local_name
from redaksi_app.formats.docx_patch import new_run, patch_paragraph, rewrite, typing_properties
from redaksi_app.formats.docx_splicing import CANNOT_PATCH, Splicer
from redaksi_app.formats.errors import DraftSaveError
from redaksi_app.formats.package import Package, parse_xml

#: Run content that is no text and yet the reporter's: it outlives the paragraph it stands in, as do ends of ranges.
_CARRIED = frozenset(["drawing", "pict", "object", "AlternateContent", "commentReference"])
_RANGES = frozenset(["commentRangeStart", "commentRangeEnd", "bookmarkStart", "bookmarkEnd"])


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
        self._fronts: dict[Any, int] = {}  # how much of a paragraph came from those before it

    def with_text(self, text: str) -> bytes:
        new = text.split("\n")
        pairs = paragraph_pairs([paragraph.text for paragraph in self._paragraphs], new)
        surviving = [old for old, now in pairs if old is not None and now is not None]
        if not surviving:
            raise DraftSaveError(CANNOT_PATCH)
        last: int | None = None
        first = self._paragraphs[surviving[0]]
        for old, now in pairs:
            if now is None:
                assert old is not None
                self._remove(self._paragraphs[old], first if last is None else self._paragraphs[last], last is None)
            elif old is None:
                self._insert(new[now], last, surviving)
            else:
                last = old
                if self._paragraphs[old].text != new[now]:
                    patch_paragraph(self._paragraphs[old], new[now])
                    for element in self._paragraphs[old].elements:
                        self._splicer.change(element)
        return self._splicer.spliced()

    def _remove(self, paragraph: DocxParagraph, keeper: DocxParagraph, before: bool) -> None:
        """Leave the paragraph out; what outlives it goes to the end of ``keeper``, or to its start."""
        carried = [each for element in paragraph.elements for each in _outliving(element)]
        for element in paragraph.elements:
            self._splicer.remove(element)
        if not carried:
            return
        target = keeper.elements[0 if before else -1]
        self._splicer.change(target)
        if before:
            place = self._fronts.setdefault(target, 0 if child(target, "pPr") is None else 1)
            self._fronts[target] = place + len(carried)
        else:
            place = len(target)
        target[place:place] = carried

    def _insert(self, text: str, last: int | None, surviving: list[int]) -> None:
        """A new paragraph after number ``last``, looking like it; outside a table where there is the choice."""
        following = next((number for number in surviving if last is None or number > last), None)
        before = last is None or (following is not None and self._in_cell(last) and not self._in_cell(following))
        model = self._paragraphs[following if before and following is not None else last or 0]
        beside = model.elements[0] if before else model.elements[-1]
        self._splicer.insert(_like(model, text), beside, before=before)

    def _in_cell(self, number: int) -> bool:
        return any(local_name(above) == "tc" for above in self._paragraphs[number].elements[0].iterancestors())


def _outliving(paragraph: Any) -> list[Any]:
    """Copies of what is no text in ``paragraph``: runs with pictures or a comment's sign, and the ends of ranges."""
    found = []
    for element in paragraph.iter("{*}r", *[f"{{*}}{name}" for name in _RANGES]):
        if next(above for above in element.iterancestors() if local_name(above) == "p") is not paragraph:
            continue  # it stands in a text box, which is carried whole
        copied = deepcopy(element)
        copied.tail = None
        if local_name(element) == "r":
            for other in [each for each in copied if etree.QName(each).localname not in (*_CARRIED, "rPr")]:
                copied.remove(other)
            if all(local_name(each) == "rPr" for each in copied):
                continue
        found.append(copied)
    return [each for each in found if not _is_whole_bookmark(each, found)]


def _is_whole_bookmark(element: Any, others: list[Any]) -> bool:
    """Whether the bookmark that ``element`` begins or ends has its other end among ``others``, too."""
    if not local_name(element).startswith("bookmark"):
        return False
    ends = [
        each
        for each in others
        if local_name(each).startswith("bookmark") and attribute(each, "id") == attribute(element, "id")
    ]
    return len(ends) > 1


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
