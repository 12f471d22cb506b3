"""Saving the edited text of an ODT into it: words change where they stand, everything else stays as it is.

What was written is read again before it is answered: where that is not the edited text, nothing is saved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from lxml import etree

from redaksi_app.finding import Bilingual
from redaksi_app.formats.aligning import character_edits, paragraph_pairs
from redaksi_app.formats.errors import DraftError, DraftSaveError
from redaksi_app.formats.odt import OFFICE, SKIPPED, TEXT, odt_root, read_odt
from redaksi_app.formats.package import Package
from redaksi_app.formats.plain import SOFT_BREAK

_CANNOT = Bilingual(
    "Belum tersimpan: susunan ODT ini belum dapat diubah di tempat. Simpan sebagai .docx.",
    "Not saved yet: the layout of this ODT cannot be changed in place. Save it as .docx.",
)
_PARAGRAPHS = (f"{TEXT}p", f"{TEXT}h")
#: What a paragraph may hold and still be taken out whole.
_BOOKMARK = ("bookmark-start", "bookmark-end")
_PLAIN = frozenset(
    TEXT + name for name in ("span", "a", "s", "tab", "line-break", "soft-page-break", "bookmark", *_BOOKMARK)
)
_SIGNS = {f"{TEXT}tab": "\t", f"{TEXT}line-break": SOFT_BREAK}
_WHITE = re.compile("[ \t\n\r]")
_ID = "{http://www.w3.org/XML/1998/namespace}id"


def save_odt(data: bytes, text: str) -> bytes:
    """The ODT ``data``, zipped or flat, with ``text`` for its own; ``DraftSaveError`` where that cannot be done."""
    root = odt_root(data)
    old, new = read_odt(data).text.split("\n"), text.split("\n")
    elements = list(_paragraphs(root.find(f"{OFFICE}body/{OFFICE}text")))
    if len(elements) != len(old):
        raise DraftSaveError(_CANNOT)
    last: Any = None
    waiting: list[str] = []  # new paragraphs before the first one that stays
    for before, after in paragraph_pairs(old, new):
        if before is None:
            assert after is not None
            if last is None:
                waiting.append(new[after])
            else:
                last = _added(last, new[after], before=False)
            continue
        element = elements[before]
        if after is None:
            _remove(element)
            continue
        if old[before] != new[after]:
            _Words(element, old[before]).become(new[after])
        for words in waiting:
            _added(element, words, before=True)
        waiting.clear()
        last = element
    changed: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    saved = Package(data).with_members({"content.xml": changed}) if data.startswith(b"PK") else changed
    _require(saved, text)
    return saved


def _require(saved: bytes, text: str) -> None:
    try:
        if read_odt(saved).text == text:
            return
    except DraftError as error:
        raise DraftSaveError(_CANNOT) from error
    raise DraftSaveError(_CANNOT)


def _paragraphs(container: Any) -> Iterator[Any]:
    for element in container:
        if element.tag in _PARAGRAPHS:
            yield element
        elif element.tag not in SKIPPED:
            yield from _paragraphs(element)


def _added(beside: Any, words: str, *, before: bool) -> Any:
    """A paragraph that looks like the one it stands before or after."""
    element = etree.Element(beside.tag, beside.attrib, nsmap=beside.nsmap)
    element.attrib.pop(_ID, None)
    element.text = words
    if before:
        beside.addprevious(element)
    else:
        tail, beside.tail = beside.tail, None
        beside.addnext(element)
        element.tail = tail
    return element


def _remove(element: Any) -> None:
    """Take the paragraph out, and the item or list that it leaves empty."""
    begun, ended = ({each.get(f"{TEXT}name") for each in element.iter(f"{TEXT}{name}")} for name in _BOOKMARK)
    if begun != ended or any(each.tag not in _PLAIN for each in element.iterdescendants()):
        raise DraftSaveError(_CANNOT)
    above = element.getparent()
    above.remove(element)
    while above.tag in (f"{TEXT}list-item", f"{TEXT}list") and not len(above):
        emptied, above = above, above.getparent()
        above.remove(emptied)
    if not len(above):
        raise DraftSaveError(_CANNOT)  # a cell of a table must hold a paragraph


class _Place(NamedTuple):
    """Where one sign stands: in the ``text`` or ``tail`` of ``owner``, or it is ``owner`` itself (``part`` empty)."""

    owner: Any
    part: str
    at: int


class _Words:
    """The signs of one paragraph as the reader shows them, each with the places in the XML that make it."""

    def __init__(self, element: Any, shown: str) -> None:
        self._element = element
        self._signs: list[tuple[str, list[_Place]]] = []
        self._walk(element)
        while self._signs and self._signs[-1][0] == " " and self._signs[-1][1][0].part:
            self._signs.pop()
        if "".join(sign for sign, _ in self._signs) != shown:
            raise DraftSaveError(_CANNOT)

    def become(self, words: str) -> None:
        """Change what differs from ``words``, from the end on, so that the places before stay right."""
        shown = "".join(sign for sign, _ in self._signs)
        for edit in reversed(character_edits(shown, words)):
            self._insert(edit.end, edit.text)
            for _, places in reversed(self._signs[edit.start : edit.end]):
                for place in reversed(places):
                    self._take_out(place)

    def _walk(self, element: Any) -> None:
        self._text(element, "text")
        for child in element:
            if child.tag in _SIGNS:
                self._signs.append((_SIGNS[child.tag], [_Place(child, "", 0)]))
            elif child.tag == f"{TEXT}s":
                count = str(child.get(f"{TEXT}c", "1"))
                spaces = int(count) if count.isdecimal() and len(count) < 3 else 1
                self._signs += [(" ", [_Place(child, "", 0)])] * spaces
            elif child.tag not in SKIPPED:
                self._walk(child)
            self._text(child, "tail")

    def _text(self, owner: Any, part: str) -> None:
        for at, sign in enumerate(getattr(owner, part) or ""):
            place = _Place(owner, part, at)
            if not _WHITE.fullmatch(sign):
                self._signs.append((sign, [place]))
            elif self._signs and self._signs[-1][0] == " " and self._signs[-1][1][0].part:
                self._signs[-1][1].append(place)
            elif self._signs:
                self._signs.append((" ", [place]))

    def _insert(self, position: int, words: str) -> None:
        if not words:
            return
        if position:
            place = self._signs[position - 1][1][-1]
            owner, part, at = place.owner, place.part or "tail", place.at + 1 if place.part else 0
        elif self._signs and self._signs[0][1][0].part:
            owner, part, at = self._signs[0][1][0]
        else:
            owner, part, at = self._element, "text", 0
        there = getattr(owner, part) or ""
        setattr(owner, part, there[:at] + words + there[at:])

    def _take_out(self, place: _Place) -> None:
        if place.part:
            there = getattr(place.owner, place.part)
            setattr(place.owner, place.part, there[: place.at] + there[place.at + 1 :])
            return
        count = int(place.owner.get(f"{TEXT}c", "1")) if place.owner.tag == f"{TEXT}s" else 1
        if count > 1:
            place.owner.set(f"{TEXT}c", str(count - 1))
        else:
            _unwrap(place.owner)


def _unwrap(element: Any) -> None:
    """Take the empty ``element`` out and leave the words behind it."""
    above, before = element.getparent(), element.getprevious()
    words = element.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + words
    else:
        above.text = (above.text or "") + words
    above.remove(element)
