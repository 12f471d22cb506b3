"""The tracked changes in a DOCX, each as a reader sees it: what went, what came, by whom and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from redaksi_app.formats.docx import joined, main_part
from redaksi_app.formats.docx_comments import moment
from redaksi_app.formats.docx_paragraphs import (
    AROUND_PARAGRAPHS,
    AROUND_RUNS,
    CHARACTERS,
    DocxParagraph,
    attribute,
    child,
    docx_paragraphs,
    local_name,
)
from redaksi_app.formats.docx_walking import walk
from redaksi_app.formats.package import Package
from redaksi_app.formats.plain import SOFT_BREAK, clean

ChangeKind = Literal["insertion", "deletion", "replacement", "move"]

GONE = frozenset(["del", "moveFrom"])
COME = frozenset(["ins", "moveTo"])
_AROUND = AROUND_PARAGRAPHS | AROUND_RUNS | frozenset(["p", "del", "moveFrom"])
#: Content that is no text and yet worth a decision.
_PICTURES = ("{*}drawing", "{*}pict", "{*}object")


@dataclass(frozen=True, slots=True)
class TrackedChange:
    r"""One change that is still to be accepted or rejected.

    ``start`` and ``end`` count in the draft's text, where it is read as accepted: that is where ``come`` stands, and
    ``gone`` stood before it. A ``\n`` in them is a paragraph's end. ``time`` is that on the wall of the ``author``.
    ``marks`` name the change to ``settle``.
    """

    author: str
    time: datetime | None
    start: int
    end: int
    gone: str
    come: str
    marks: tuple[int, ...]
    moved: bool = False

    @property
    def kind(self) -> ChangeKind:
        """What it is called."""
        if self.moved:
            return "move"
        if self.gone and self.come:
            return "replacement"
        return "deletion" if self.gone else "insertion"


def tracked_changes(data: bytes) -> list[TrackedChange]:
    """The changes in the main text of the DOCX ``data``, in reading order; changes of looks are none."""
    package = Package(data)
    root = package.xml(main_part(package))
    numbers = {element: number for number, element in enumerate(change_marks(root))}
    if not numbers:
        return []
    paragraphs = docx_paragraphs(root)
    text = joined(paragraphs)
    found: list[_Change] = []
    moves: dict[str, _Change] = {}
    for part in _Parts(text, numbers).of(root, paragraphs):
        if part.move:
            change = moves.get(part.move)
            if change is None:
                moves[part.move] = part
                found.append(part)
            else:
                change.take(part)
        elif found and found[-1].goes_on_in(part):
            found[-1].take(part)
        else:
            found.append(part)
    return [change.finished(len(text)) for change in found]


def change_marks(root: Any) -> list[Any]:
    """The elements of ``root`` that mark a change of text, in the order of the file: the number of each is its name.

    Around runs, in the properties of a paragraph's mark, in those of a table's row.
    """
    return [element for element in root.iter(*[f"{{*}}{name}" for name in (*GONE, *COME)]) if _is_mark(element)]


def _is_mark(element: Any) -> bool:
    if local_name(element) not in GONE | COME:
        return False
    around = element.getparent()
    name = local_name(around)
    above = [local_name(each) for each in around.iterancestors()]
    if name == "rPr":
        if above[:2] != ["pPr", "p"]:
            return False
    elif (name != "trPr" or above[:1] != ["tr"]) and name not in _AROUND:
        return False
    return "txbxContent" not in above


@dataclass(slots=True)
class _Change:
    """A change while it is put together. ``minute`` is when it was made; ``move`` its name where words were moved."""

    author: str
    minute: str
    time: datetime | None
    start: int
    end: int
    gone: str = ""
    come: str = ""
    marks: list[int] = field(default_factory=list)
    move: str = ""

    def goes_on_in(self, other: _Change) -> bool:
        """Whether both are one to a reader: side by side, of one author and minute, and of paragraphs only one kind."""
        if (self.author, self.minute, self.end) != (other.author, other.minute, other.start) or self.move:
            return False
        alike = bool(self.gone) == bool(other.gone) and bool(self.come) == bool(other.come)
        return alike or "\n" not in self.gone + self.come + other.gone + other.come

    def take(self, other: _Change) -> None:
        """Go on with ``other``."""
        self.gone += other.gone
        self.come += other.come
        self.marks += other.marks
        if not self.move:
            self.end = other.end
        elif other.come:
            self.start = other.start if len(self.come) == len(other.come) else self.start
            self.end = other.end

    def finished(self, length: int) -> TrackedChange:
        moved = bool(self.move and self.gone and self.come)
        start, end = min(self.start, length), min(self.end, length)
        return TrackedChange(self.author, self.time, start, end, self.gone, self.come, tuple(self.marks), moved)


class _Parts:
    """Every marked stretch by itself."""

    def __init__(self, text: str, numbers: dict[Any, int]) -> None:
        self._text = text
        self._numbers = numbers
        self._moves = {"moveFrom": "", "moveTo": ""}
        self._begun: dict[Any, int] = {}
        self._row_starts: list[int | None] = []
        self._passed = False  # whether there was a paragraph that stays
        self._within: Any = None  # the outermost deletion that is open: what is in it, it tells itself
        self._added: Any = None  # the outermost row that was put in: so does it with what was put into it

    def of(self, root: Any, paragraphs: list[DocxParagraph]) -> Iterator[_Change]:
        for element, name, position, ends in walk(root, paragraphs):
            if name in ("moveFromRangeStart", "moveToRangeStart") and not ends:
                self._moves[name.removesuffix("RangeStart")] = attribute(element, "name")
            elif name in ("moveFromRangeEnd", "moveToRangeEnd") and not ends:
                self._moves[name.removesuffix("RangeEnd")] = ""
            elif name in ("tr", "p"):
                yield from self._block(element, name, position, ends=ends)
            elif element in self._numbers:
                yield from self._run(element, name, position, ends=ends)

    def _run(self, element: Any, name: str, position: int, *, ends: bool) -> Iterator[_Change]:
        if not ends:
            self._begun[element] = position
            if name in GONE and self._within is None:
                self._within = element
            return
        if self._within is not None and self._within is not element:
            return
        if name in GONE:
            self._within = None
            if gone := _struck(element):
                yield self._change(element, position, position, gone=gone)
            elif any(True for _ in element.iter(*_PICTURES)):
                yield self._change(element, position, position)
            return
        start = self._begun[element]
        if self._added is None and (position > start or any(True for _ in element.iter(*_PICTURES))):
            yield self._change(element, start, position, come=self._text[start:position])

    def _block(self, element: Any, name: str, position: int, *, ends: bool) -> Iterator[_Change]:
        if name == "tr" and not ends:
            self._row_starts.append(None)
            if self._within is None and self._mark(element, "trPr", GONE) is not None:
                self._within = element
            elif self._added is None and self._mark(element, "trPr", COME) is not None:
                self._added = element
        elif name == "p" and not ends:
            if self._row_starts and self._row_starts[-1] is None:
                self._row_starts[-1] = position
        elif name == "p" and self._within is None:
            self._passed = True
            yield from self._end_of_paragraph(element, position)
        elif name == "tr":
            yield from self._end_of_row(element, position, self._row_starts.pop())

    def _end_of_paragraph(self, element: Any, position: int) -> Iterator[_Change]:
        properties = child(element, "pPr")
        if properties is None:
            return
        struck, added = self._mark(properties, "rPr", GONE), self._mark(properties, "rPr", COME)
        if struck is not None:
            yield self._change(struck, position, position, gone="\n")
        elif added is not None and self._added is None:
            yield self._change(added, position, position + 1, come="\n")

    def _end_of_row(self, element: Any, position: int, start: int | None) -> Iterator[_Change]:
        """A row is one change with all that went or came with it."""
        if self._within is element:
            self._within = None
            place = position + 1 if self._passed else 0  # before the paragraph that follows
            yield self._whole(element, GONE, place, place, gone=_row(element))
        elif self._added is element:
            self._added = None
            if start is not None:
                yield self._whole(element, COME, start, position + 1, come=self._text[start:position] + "\n")

    def _whole(
        self, row: Any, kinds: frozenset[str], start: int, end: int, *, gone: str = "", come: str = ""
    ) -> _Change:
        change = self._change(self._mark(row, "trPr", kinds), start, end, gone=gone, come=come)
        inside = row.iter(*[f"{{*}}{name}" for name in kinds])
        change.marks = [self._numbers[mark] for mark in inside if mark in self._numbers]
        return change

    def _mark(self, element: Any, holder: str, kinds: frozenset[str]) -> Any | None:
        holding = child(element, holder)
        marks = [] if holding is None else [each for each in holding if local_name(each) in kinds]
        return next((each for each in marks if each in self._numbers), None)

    def _change(self, element: Any, start: int, end: int, *, gone: str = "", come: str = "") -> _Change:
        kind = {"moveFrom": "moveFrom", "moveTo": "moveTo"}.get(local_name(element), "")
        return _Change(
            author=clean(attribute(element, "author")),
            minute=attribute(element, "date")[:16],
            time=moment(element),
            start=start,
            end=end,
            gone=gone,
            come=come,
            marks=[self._numbers[element]],
            move=self._moves[kind] if kind else "",
        )


def _row(element: Any) -> str:
    """The text in a deleted row."""
    return "".join(_struck(each) + "\n" for each in element.iter("{*}p") if local_name(each) == "p")


def _struck(element: Any) -> str:
    """The text in a deletion."""
    found = []
    for each in element.iter("{*}t", "{*}delText", "{*}br", *[f"{{*}}{name}" for name in CHARACTERS]):
        name = local_name(each)
        if name in ("t", "delText"):
            found.append(clean(each.text or ""))
        elif name == "br":
            found.append(SOFT_BREAK if attribute(each, "type") in ("", "textWrapping") else "")
        elif name in CHARACTERS:
            found.append(CHARACTERS[name])
    return "".join(found)
