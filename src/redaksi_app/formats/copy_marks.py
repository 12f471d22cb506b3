"""Which of a draft's marks mean something in print, and where they stand in a paragraph of the copy."""

from __future__ import annotations

import re
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
_TYPED_SIGN = re.compile(r"(?:\(?(?:\d{1,3}|[A-Za-z])[.)]|[•·*–-])\s")
_LETTERS, _MOST_ROMAN = 26, 39
_PAINT: dict[Kind, int] = {"bold": 1, "italic": 2, "underline": 4}


class Stretch(NamedTuple):
    """Code points of a paragraph of the copy; ``value`` is "strong", "em", or a link's address."""

    start: int
    end: int
    value: str


class Item(NamedTuple):
    """What a paragraph is in a list: ``level`` counts from 0; ``form`` is that of its number, or empty for a bullet.

    Forms are named as pages name them, by what stands for one: 1, a, A, i, I.
    """

    form: str
    level: int
    number: int = 0

    @property
    def sign(self) -> str:
        """What stands before the item where it is written in words."""
        if not self.form:
            return "–" if self.level % 2 else "•"
        number = str(self.number)
        if self.form in "aA" and 0 < self.number <= _LETTERS:
            number = chr(ord(self.form) + self.number - 1)
        elif self.form in "iI" and 0 < self.number <= _MOST_ROMAN:
            number = _roman(self.number)
            number = number if self.form == "i" else number.upper()
        return f"{number}."


class Counting:
    """Numbers the items of a copy as they stand there now, with what the editor put in or took out."""

    def __init__(self) -> None:
        self._last: dict[int, tuple[str, int, int]] = {}  # by level: form, number in the draft, number now
        self._within = False  # whether the paragraph before is an item

    def counted(self, item: Item | None) -> Item | None:
        """The next paragraph's item with its number. One goes on from where its list was left in the draft."""
        if item is None:
            self._within = False
            return None
        form, drafted, now = self._last.get(item.level, ("", 0, 0))
        goes_on = form == item.form and (self._within or item.number == drafted + 1)
        number = now + 1 if goes_on else item.number
        for level in [each for each in self._last if each >= item.level]:
            del self._last[level]
        self._last[item.level] = (item.form, item.number, number)
        self._within = True
        return item._replace(number=number) if item.form else item


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


def item_of(marks: Sequence[TextMark], text: str, role: str) -> Item | None:
    """The place of a paragraph in a list, where it is an item of one and brings no sign of its own."""
    if role not in _ITEMS or _TYPED_SIGN.match(text):
        return None
    return item_in(marks)


def item_in(marks: Sequence[TextMark]) -> Item | None:
    """What the first mark of an item among these says."""
    mark = next((mark for mark in marks if mark.kind == "item"), None)
    if mark is None:
        return None
    form, _, number = mark.value.partition(":")
    return Item(form, mark.level, int(number or 0))


def _roman(number: int) -> str:
    tens = ("", "x", "xx", "xxx")
    ones = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    return tens[number // 10] + ones[number % 10]


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
