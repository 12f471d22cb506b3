"""Accepting and rejecting tracked changes inside a DOCX, as an office program does it; all else keeps its bytes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from redaksi_app.formats.docx import main_part
from redaksi_app.formats.docx_changes import COME, GONE, change_marks
from redaksi_app.formats.docx_paragraphs import AROUND_PARAGRAPHS, child, docx_paragraphs, local_name
from redaksi_app.formats.docx_splicing import Splicer
from redaksi_app.formats.package import Package

#: What outlives rejected or deleted words: the ends of ranges that reach beyond them, and signs of comments.
_RANGES = frozenset(
    f"{kind}{side}"
    for kind in ("bookmark", "commentRange", "perm", "moveFromRange", "moveToRange")
    for side in ("Start", "End")
)
_IN_DELETED = {"delText": "t", "delInstrText": "instrText"}
#: What joins paragraphs across; a table's cells do not.
_OPEN = AROUND_PARAGRAPHS - {"tbl", "tr", "tc", "body"}
_MOVES = {
    "moveFromRangeStart": "moveFrom",
    "moveFromRangeEnd": "moveFrom",
    "moveToRangeStart": "moveTo",
    "moveToRangeEnd": "moveTo",
}


def settle(data: bytes, accepted: Mapping[int, bool]) -> bytes:
    """The DOCX ``data`` with the changes of these marks accepted (True) or rejected (False), the others left open."""
    package = Package(data)
    name = main_part(package)
    splicer = Splicer(package.read(name))
    settling = _Settling(splicer)
    marks = change_marks(splicer.root)
    for number in range(len(marks) - 1, -1, -1):  # what stands inside another comes after it
        if number in accepted:
            settling.settle(marks[number], accepted[number])
    settling.forget_moves()
    return package.with_members({name: splicer.spliced()})


def settle_all(data: bytes, *, accept: bool) -> bytes:
    """The same for every change in the main text."""
    package = Package(data)
    count = len(change_marks(package.xml(main_part(package))))
    return settle(data, dict.fromkeys(range(count), accept)) if count else data


def original_text(data: bytes) -> str:
    """What the DOCX ``data`` reads with every change rejected."""
    package = Package(settle_all(data, accept=False))
    return "\n".join(paragraph.text for paragraph in docx_paragraphs(package.xml(main_part(package))))


class _Settling:
    def __init__(self, splicer: Splicer) -> None:
        self._splicer = splicer

    def settle(self, mark: Any, accepted: bool) -> None:
        around = mark.getparent()
        if around is None:
            return  # it went with what was around it
        stays = accepted is (local_name(mark) in COME)
        kind = local_name(around)
        if kind == "rPr":
            self._paragraph_mark(mark, around, stays)
        elif kind == "trPr":
            self._row(mark, around, stays)
        elif stays:
            self._unwrap(mark, around)
        else:
            self._drop(mark, around)

    def forget_moves(self) -> None:
        """Take away the ends of moves none of whose words are marked any more."""
        left = {local_name(mark) for mark in change_marks(self._splicer.root)}
        for element in list(self._splicer.root.iter(*[f"{{*}}{name}" for name in _MOVES])):
            if _MOVES.get(local_name(element)) not in (None, *left):
                holder = element.getparent()
                self._splicer.change(holder)
                holder.remove(element)

    def _paragraph_mark(self, mark: Any, holder: Any, stays: bool) -> None:
        paragraph = holder.getparent().getparent()
        properties = holder.getparent()
        holder.remove(mark)
        if not len(holder):
            properties.remove(holder)
        if not len(properties):
            paragraph.remove(properties)
        self._splicer.change(paragraph)
        if not stays and child(properties, "sectPr") is None:
            self._join(paragraph)

    def _join(self, paragraph: Any) -> None:
        """Let ``paragraph`` run on into the next one, which keeps its own look; alone and empty, it goes."""
        content = [each for each in paragraph if local_name(each) != "pPr"]
        following = self._next(paragraph)
        if following is None:
            words = any(local_name(each) not in _RANGES for each in content)
            if not words and self._may_go(paragraph):
                self._splicer.remove(paragraph)
            return
        place = 1 if child(following, "pPr") is not None else 0
        for offset, element in enumerate(content):
            following.insert(place + offset, element)
        self._splicer.change(following)
        self._splicer.remove(paragraph)

    def _next(self, paragraph: Any) -> Any | None:
        """The paragraph that follows in the same cell, or in the text outside tables."""
        element = paragraph
        while True:
            for sibling in element.itersiblings():
                name = local_name(sibling)
                if name == "p" and not self._splicer.is_removed(sibling):
                    return sibling
                if name == "tbl":
                    return None
                if name in _OPEN:
                    inner = [each for each in sibling.iter("{*}p", "{*}tbl") if not self._splicer.is_removed(each)]
                    if inner:
                        return inner[0] if local_name(inner[0]) == "p" else None
            element = element.getparent()
            if element is None or local_name(element) not in _OPEN:
                return None

    def _may_go(self, paragraph: Any) -> bool:
        holder = paragraph.getparent()
        others = [each for each in holder if local_name(each) in ("p", "tbl", "sdt") and each is not paragraph]
        return local_name(holder) == "body" and any(not self._splicer.is_removed(each) for each in others)

    def _row(self, mark: Any, holder: Any, stays: bool) -> None:
        row = holder.getparent()
        holder.remove(mark)
        if not len(holder):
            row.remove(holder)
        if stays:
            self._splicer.change(row)
        else:
            self._splicer.remove(row)

    def _unwrap(self, mark: Any, holder: Any) -> None:
        self._splicer.change(holder)
        if local_name(mark) in GONE:
            for element in mark.iter(*[f"{{*}}{name}" for name in _IN_DELETED]):
                element.tag = element.tag.replace(local_name(element), _IN_DELETED[local_name(element)])
        place = holder.index(mark)
        for offset, element in enumerate(list(mark)):
            holder.insert(place + offset, element)
        holder.remove(mark)

    def _drop(self, mark: Any, holder: Any) -> None:
        self._splicer.change(holder)
        place = holder.index(mark)
        for offset, element in enumerate(_outliving(mark)):
            holder.insert(place + offset, element)
        holder.remove(mark)


def _outliving(mark: Any) -> list[Any]:
    """What of ``mark`` stays: the ends of ranges, and the runs with a comment's sign, without their words."""
    found = []
    for element in mark.iter("{*}*"):
        name = local_name(element)
        if name in _RANGES:
            found.append(element)
        elif name == "r" and child(element, "commentReference") is not None:
            for other in [each for each in element if local_name(each) not in ("rPr", "commentReference")]:
                element.remove(other)
            found.append(element)
    return found
