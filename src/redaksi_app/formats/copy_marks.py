"""Which of a draft's marks mean something in print, and where they stand in a paragraph of the copy."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from redaksi_app.article import Article, PartKind
from redaksi_app.formats.marks import Kind, TextMark

#: What is set by its own style as a whole, lines that name people and sites: only what they say is printed.
_BARE = frozenset(["byline", "reporter-line", "credit", "end-mark", "navigation", "disclaimer"])
#: Bold as a whole, so that bold words among them are no more than the rest; a word in italics is.
_DISPLAY = frozenset(["kicker", "headline", "subhead"])
#: Parts that may be one item of a list, and parts that may stand in italics as a whole because of what they say.
_ITEMS = frozenset(["lead", "body", "quotation"])
_SLANTED = frozenset(["body", "quotation"])
_RUNNING = (PartKind.LEAD, PartKind.BODY)
#: Only these addresses lead a reader somewhere.
_SCHEMES = ("http://", "https://", "mailto:")
_PAINT: dict[Kind, int] = {"bold": 1, "italic": 2, "underline": 4}


class Stretch(NamedTuple):
    """Code points of a paragraph of the copy; ``value`` is "strong", "em", or a link's address."""

    start: int
    end: int
    value: str


class Item(NamedTuple):
    """What a paragraph is in a list: ``level`` counts from 0."""

    numbered: bool
    level: int


class PrintMarks:
    """The marks of an article's draft that mean something in print."""

    def __init__(self, article: Article, marks: Sequence[TextMark]) -> None:
        usual = _usual(article, marks)
        self._marks = [mark for mark in marks if mark.kind not in usual]
        self._starts = [mark.start for mark in self._marks]
        #: The longest decides how far back one that reaches into a paragraph may begin.
        self._longest = max((mark.end - mark.start for mark in self._marks), default=0)

    def within(self, start: int, end: int) -> list[TextMark]:
        """The marks between these places of the draft, counted from the first."""
        first, last = bisect_left(self._starts, start - self._longest), bisect_right(self._starts, end)
        return [
            mark._replace(start=max(0, mark.start - start), end=min(end, mark.end) - start)
            for mark in self._marks[first:last]
            if mark.start < end and mark.end > start
        ]


def stretches(marks: Sequence[TextMark], text: str, role: str, dateline: int) -> tuple[list[Stretch], list[Stretch]]:
    """Emphasis and links of the paragraph ``text``, each in order and without overlaps.

    A dateline has its own look. Bold is strong, and stands where words are both bold and in italics.
    """
    if role in _BARE:
        return [], []
    links = list(_links(marks, text))
    painted = bytearray(len(text))
    for kind, paint in _PAINT.items():
        spans = [(max(dateline, mark.start), mark.end) for mark in marks if mark.kind == kind and mark.end > dateline]
        if kind == "underline":  # by those who write them, links are underlined
            spans = _outside(spans, [mark for mark in marks if mark.kind == "link"])
        if not _is_look(kind, spans, text, role, dateline):
            for start, end in spans:
                painted[start:end] = bytes(paint | sign for sign in painted[start:end])
    found, position = [], 0
    for value, signs in groupby(painted, key=_value):
        start, position = position, position + sum(1 for _ in signs)
        if value and (trimmed := _trimmed(Stretch(start, position, value), text)):
            found.append(trimmed)
    return found, links


def item_of(marks: Sequence[TextMark], role: str) -> Item | None:
    """The place of a paragraph in a list, where it is an item of one."""
    if role not in _ITEMS:
        return None
    return next((Item(mark.value == "numbered", mark.level) for mark in marks if mark.kind == "item"), None)


def _usual(article: Article, marks: Sequence[TextMark]) -> set[Kind]:
    """The looks that more than half of the running text has: they tell no word from another."""
    parts = [part.paragraph for part in article.of_kind(*_RUNNING)]
    starts = [part.start for part in parts]
    counts: Counter[Kind] = Counter()
    for mark in marks:
        place = bisect_right(starts, mark.start) - 1
        if place >= 0 and mark.start < parts[place].end:
            counts[mark.kind] += mark.end - mark.start
    whole = sum(part.end - part.start for part in parts)
    return {kind for kind in _PAINT if len(parts) > 1 and 2 * counts[kind] > whole}


def _value(painted: int) -> str:
    return "strong" if painted & _PAINT["bold"] else "em" if painted else ""


def _outside(spans: Sequence[tuple[int, int]], links: Sequence[TextMark]) -> list[tuple[int, int]]:
    """Those that are not within one of ``links``; both are in order."""
    ends = [link.end for link in links]
    kept = []
    for start, end in spans:
        place = bisect_left(ends, end)
        if place == len(links) or links[place].start > start:
            kept.append((start, end))
    return kept


def _links(marks: Sequence[TextMark], text: str) -> Iterator[Stretch]:
    last = 0
    for mark in marks:
        if mark.kind == "link" and mark.value.lower().startswith(_SCHEMES):
            trimmed = _trimmed(Stretch(max(last, mark.start), mark.end, mark.value), text)
            if trimmed:
                last = trimmed.end
                yield trimmed


def _is_look(kind: Kind, spans: Sequence[tuple[int, int]], text: str, role: str, dateline: int) -> bool:
    """Whether this is how the paragraph looks, and says nothing of its words."""
    if not spans or (role in _DISPLAY and kind != "italic"):
        return True
    if kind == "italic" and role in _SLANTED:
        return False
    plain = list(text[dateline:])
    for start, end in spans:
        plain[start - dateline : end - dateline] = " " * (end - start)
    return not any(map(str.isalnum, plain))


def _trimmed(each: Stretch, text: str) -> Stretch | None:
    """Without the space at its ends; none where no letter or figure is in it."""
    words = text[each.start : each.end]
    if not any(map(str.isalnum, words)):
        return None
    start = each.start + len(words) - len(words.lstrip())
    return each._replace(start=start, end=start + len(words.strip()))
