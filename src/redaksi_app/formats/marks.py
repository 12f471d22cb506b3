"""What a draft's words are besides their letters: emphasised, linked, items of a list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

Kind = Literal["bold", "italic", "underline", "link", "item"]
#: A draft has some hundreds; what holds more than this is made to harm.
MOST_MARKS = 100_000
#: A field's instruction that makes a link; what comes after a switch is no address.
_HYPERLINK = re.compile(r'^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]+))', re.IGNORECASE)


class TextMark(NamedTuple):
    """Code points ``start`` to ``end`` of a draft's text are of this ``kind``; no mark holds a paragraph's end.

    ``value`` is the address of a link (data only: it is never fetched; empty where it leads to a place in the draft)
    and, of an item that has a number, that number as ``number_value`` writes it.
    ``level`` counts from 0 for the items of the outermost list. An item's mark is the whole paragraph.
    """

    start: int
    end: int
    kind: Kind
    value: str = ""
    level: int = 0


class Marked(NamedTuple):
    """A text and the marks on it, in no order; some may touch or hold ends of paragraphs."""

    text: str
    marks: list[TextMark]


def tidied(marks: Iterable[TextMark], text: str) -> tuple[TextMark, ...]:
    """The marks in order, within ``text``, cut at the ends of paragraphs; what touches its like is one with it."""
    cut = [mark._replace(start=start, end=end) for mark in marks for start, end in _lines(mark.start, mark.end, text)]
    done: list[TextMark] = []
    last: dict[tuple[str, str, int], int] = {}
    for mark in sorted(cut):
        like = (mark.kind, mark.value, mark.level)
        before = last.get(like)
        if before is not None and mark.start <= done[before].end and mark.kind != "item":
            done[before] = done[before]._replace(end=max(mark.end, done[before].end))
        elif len(done) < MOST_MARKS:
            last[like] = len(done)
            done.append(mark)
    return tuple(sorted(done))


def shifted(marks: Iterable[TextMark], distance: int) -> Iterator[TextMark]:
    """The same marks so many code points further on."""
    return (mark._replace(start=mark.start + distance, end=mark.end + distance) for mark in marks)


def followed(marks: Sequence[TextMark], raw: str, cooked: str) -> list[TextMark]:
    """The marks of ``raw`` on the same words of ``cooked``, which is ``raw`` with less or other space and signs."""
    if not marks:
        return []
    if raw == cooked:
        return list(marks)
    places = []
    position = 0
    for sign in raw:
        places.append(position)
        here = cooked[position : position + 1]
        if here and (sign == here or (sign.isspace() and here.isspace())):
            position += 1
    places.append(position)
    return [mark._replace(start=places[mark.start], end=places[mark.end]) for mark in marks]


def number_value(form: str, number: int) -> str:
    """The value of an item that shows its ``number`` in a ``form`` as pages name them: 1, a, A, i, I."""
    return f"{form}:{number}"


def linked_by(instruction: str) -> str:
    """The address that a field of Word's makes a link to, or empty."""
    match = _HYPERLINK.match(instruction)
    return (match[1] or match[2] or "") if match else ""


def _lines(start: int, end: int, text: str) -> Iterator[tuple[int, int]]:
    """The parts of this stretch that stand in one paragraph each, empty ones left out."""
    start, end = max(0, start), min(end, len(text))
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if start < stop:
            yield start, stop
        start = stop + 1
