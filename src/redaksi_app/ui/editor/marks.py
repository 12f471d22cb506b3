"""The marks of a text: where each finding stands now, while the text under them is being edited. No Qt here."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from redaksi_app.finding import Finding
from redaksi_app.text import Span
from redaksi_app.text.edits import Edit

_WORD = re.compile(r"[^\s.,;:!?\"“”‘’()\[\]]+(?:[.,:'’-][^\s.,;:!?\"“”‘’()\[\]]+)*")
#: How many marks are moved at once.
_TOGETHER = 64


class Mark:
    """One finding on screen. ``start`` and ``end`` are the marked words, ``at`` and ``to`` what a fix replaces.

    They differ for an insertion, which marks the word beside it. Read them when they are needed: they move with the
    text.
    """

    __slots__ = ("_at", "_end", "_start", "_stretch", "_to", "finding", "ignored")

    def __init__(self, finding: Finding, words: Span, *, ignored: bool) -> None:
        self.finding = finding
        self.ignored = ignored
        self._start, self._end = words.start, words.end
        self._at, self._to = finding.start, finding.end
        self._stretch: _Stretch | None = None

    @property
    def start(self) -> int:
        """Where the marked words begin."""
        return self._start + self._moved

    @property
    def end(self) -> int:
        """Where they end."""
        return self._end + self._moved

    @property
    def at(self) -> int:
        """Where begins what a fix replaces."""
        return self._at + self._moved

    @property
    def to(self) -> int:
        """Where that ends."""
        return self._to + self._moved

    @property
    def whole(self) -> bool:
        """Whether it is a bar beside the paragraph instead of a line under words."""
        return self.finding.whole

    @property
    def _moved(self) -> int:
        return self._stretch.moved if self._stretch is not None else 0

    def grow(self, by: int) -> None:
        """The paragraph of this bar has become longer by ``by``."""
        self._end += by
        self._to += by

    def move(self, by: int) -> None:
        """The text before it has become longer by ``by``."""
        self._start += by
        self._end += by
        self._at += by
        self._to += by

    def join(self, stretch: _Stretch) -> None:
        """Move with ``stretch`` from now on, staying where it is."""
        self.move(self._moved - stretch.moved)
        self._stretch = stretch


class _Stretch:
    """Marks that follow one another, moved together: a key typed before a thousand of them must not touch each.

    ``first`` and ``last`` are the outermost places that they mark or replace, less ``moved``.
    """

    __slots__ = ("first", "last", "marks", "moved")

    def __init__(self, marks: list[Mark]) -> None:
        self.marks = marks
        self.moved = 0
        for mark in marks:
            mark.join(self)
        self.measure()

    def measure(self) -> None:
        """Find the outermost places anew."""
        self.first = min(min(mark.start, mark.at) for mark in self.marks) - self.moved
        self.last = max(max(mark.end, mark.to) for mark in self.marks) - self.moved


class Marks:
    """All marks, sorted by where they start. Offsets are code points in the text as it is now."""

    def __init__(self) -> None:
        self._marks: list[Mark] = []
        self._stretches: list[_Stretch] = []
        self._longest = 0
        self._by_finding: dict[Finding, Mark] = {}

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._marks)

    def __len__(self) -> int:
        return len(self._marks)

    def reset(self, text: str, findings: Iterable[Finding], ignored: Iterable[Finding] = ()) -> None:
        """Mark these findings. One whose words no longer stand in ``text`` gets no mark."""
        marks = [Mark(one, marked_words(text, one), ignored=False) for one in findings if _fits(text, one)]
        marks += [Mark(one, marked_words(text, one), ignored=True) for one in ignored if _fits(text, one)]
        marks.sort(key=lambda mark: (mark.start, mark.end))
        self._marks = marks
        self._index()

    def get(self, finding: Finding | None) -> Mark | None:
        """The mark of ``finding``, or None where it has none (any more)."""
        return None if finding is None else self._by_finding.get(finding)

    def between(self, start: int, end: int) -> Sequence[Mark]:
        """Marks that touch ``start`` to ``end`` (edges included), those on top last."""
        first = bisect_left(self._marks, start - self._longest, key=_start_of)
        last = bisect_right(self._marks, end, key=_start_of)
        return [mark for mark in self._marks[first:last] if mark.end >= start]

    def at(self, position: int) -> Mark | None:
        """The mark under ``position``: the shortest that holds it, else one that ends there; not whole paragraphs."""
        near = [mark for mark in self.between(position, position) if not mark.whole]
        holding = [mark for mark in near if mark.end > position]
        chosen = holding or near
        return min(chosen, key=lambda mark: (mark.ignored, mark.end - mark.start), default=None)

    def edit(self, edit: Edit) -> bool:
        """Move what stands behind the edit and drop the marks whose words it touched; true where any was dropped.

        A bar stays while its paragraph is edited. A missing mark is dropped when something is written in its place.
        """
        by = len(edit.inserted) - len(edit.removed)
        dropped: set[Mark] = set()
        for stretch in self._stretches:
            if stretch.first + stretch.moved > edit.end:
                stretch.moved += by
            elif stretch.last + stretch.moved >= edit.start:
                dropped.update(self._edit_each(stretch, edit, by))
        if dropped:
            self._marks = [mark for mark in self._marks if mark not in dropped]
            self._stretches = [stretch for stretch in self._stretches if stretch.marks]
            for mark in dropped:
                self._by_finding.pop(mark.finding, None)
        return bool(dropped)

    def _edit_each(self, stretch: _Stretch, edit: Edit, by: int) -> list[Mark]:
        """Let the marks of ``stretch`` follow one by one; gives those that are dropped."""
        kept, dropped = [], []
        for mark in stretch.marks:
            if mark.whole and mark.start <= edit.start and edit.end <= mark.end:
                mark.grow(by)
                self._longest = max(self._longest, mark.end - mark.start)
            elif mark.at == mark.to and edit.start <= mark.at <= edit.end:
                dropped.append(mark)
                continue
            elif _behind(mark, edit):
                mark.move(by)
            elif not _before(mark, edit):
                dropped.append(mark)
                continue
            kept.append(mark)
        stretch.marks = kept
        if kept:
            stretch.measure()
        return dropped

    def _index(self) -> None:
        places = range(0, len(self._marks), _TOGETHER)
        self._stretches = [_Stretch(self._marks[place : place + _TOGETHER]) for place in places]
        self._longest = max((mark.end - mark.start for mark in self._marks), default=0)
        self._by_finding = {mark.finding: mark for mark in self._marks}


def _start_of(mark: Mark) -> int:
    return mark.start


def marked_words(text: str, finding: Finding) -> Span:
    """The words under which the mark of ``finding`` stands.

    Its own; for an insertion the word it stands in or before, or the last one before it in the paragraph.
    """
    if finding.start < finding.end:
        return finding.span
    here = finding.start
    begin = text.rfind("\n", 0, here) + 1
    stop = text.find("\n", here)
    stop = len(text) if stop < 0 else stop
    previous: Span | None = None
    for match in _WORD.finditer(text, begin, stop):
        if match.end() > here:
            return Span(match.start(), match.end())
        previous = Span(match.start(), match.end())
    return previous or Span(here, here)


def _fits(text: str, finding: Finding) -> bool:
    return finding.end <= len(text) and text[finding.start : finding.end] == finding.text


def _behind(mark: Mark, edit: Edit) -> bool:
    """Whether the edit lies before the mark without touching its words."""
    first = min(mark.start, mark.at)
    if edit.end > first:
        return False
    return edit.end < first or not edit.inserted[-1:].isalnum()


def _before(mark: Mark, edit: Edit) -> bool:
    """Whether the edit lies behind the mark without touching its words."""
    last = max(mark.end, mark.to)
    if edit.start < last:
        return False
    return edit.start > last or not edit.inserted[:1].isalnum()
