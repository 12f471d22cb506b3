"""The marks of a text: where each finding stands now, while the text under them is being edited. No Qt here."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from redaksi_app.finding import Finding
from redaksi_app.text import Span
from redaksi_app.text.edits import Edit

_WORD = re.compile(r"[^\s.,;:!?\"“”‘’()\[\]]+(?:[.,:'’-][^\s.,;:!?\"“”‘’()\[\]]+)*")


@dataclass(slots=True)
class Mark:
    """One finding on screen. ``start`` and ``end`` are the marked words, ``at`` and ``to`` what a fix replaces.

    They differ for an insertion, which marks the word beside it.
    """

    finding: Finding
    ignored: bool
    start: int
    end: int
    at: int
    to: int

    @property
    def whole(self) -> bool:
        """Whether it is a bar beside the paragraph instead of a line under words."""
        return self.finding.whole

    def move(self, by: int) -> None:
        """The text before it has become longer by ``by``."""
        self.start += by
        self.end += by
        self.at += by
        self.to += by


class Marks:
    """All marks, sorted by where they start. Offsets are code points in the text as it is now."""

    def __init__(self) -> None:
        self._marks: list[Mark] = []
        self._starts: list[int] = []
        self._longest = 0
        self._by_finding: dict[Finding, Mark] = {}

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._marks)

    def __len__(self) -> int:
        return len(self._marks)

    def reset(self, text: str, findings: Iterable[Finding], ignored: Iterable[Finding] = ()) -> None:
        """Mark these findings. One whose words no longer stand in ``text`` gets no mark."""
        marks = [_mark(text, finding, False) for finding in findings if _fits(text, finding)]
        marks += [_mark(text, finding, True) for finding in ignored if _fits(text, finding)]
        marks.sort(key=lambda mark: (mark.start, mark.end))
        self._marks = marks
        self._index()

    def get(self, finding: Finding | None) -> Mark | None:
        """The mark of ``finding``, or None where it has none (any more)."""
        return None if finding is None else self._by_finding.get(finding)

    def between(self, start: int, end: int) -> Sequence[Mark]:
        """Marks that touch ``start`` to ``end`` (edges included), those on top last."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_right(self._starts, end)
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
        first = bisect_left(self._starts, edit.start - self._longest)
        kept, dropped = self._marks[:first], False
        for mark in self._marks[first:]:
            if mark.whole and mark.start <= edit.start and edit.end <= mark.end:
                mark.end += by
                mark.to += by
            elif mark.at == mark.to and edit.start <= mark.at <= edit.end:
                dropped = True
                continue
            elif _behind(mark, edit):
                mark.move(by)
            elif not _before(mark, edit):
                dropped = True
                continue
            kept.append(mark)
        if dropped:
            self._marks = kept
            self._index()
        else:
            self._starts = [mark.start for mark in self._marks]
        return dropped

    def _index(self) -> None:
        self._starts = [mark.start for mark in self._marks]
        self._longest = max((mark.end - mark.start for mark in self._marks), default=0)
        self._by_finding = {mark.finding: mark for mark in self._marks}


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


def _mark(text: str, finding: Finding, ignored: bool) -> Mark:
    words = marked_words(text, finding)
    return Mark(finding, ignored, words.start, words.end, finding.start, finding.end)


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
