"""Taking a draft's marks over to its edited text: by what stayed of the words, so that no state need be kept."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate
from typing import NamedTuple

from redaksi_app.formats.aligning import Edit, character_edits, likeness, paragraph_pairs
from redaksi_app.formats.marks import TextMark, tidied

#: Changed paragraphs that stand together are compared as one text up to so many code points; above, pair by pair.
_MOST_TOGETHER = 60_000
#: Above so many paragraphs, those that stand there many times are no sign of what became which.
_MANY_LINES = 500
#: Paragraphs are each other's when they have this share of words in common.
_ALIKE = 0.3


class Piece(NamedTuple):
    """Old ``[start:end]`` became new ``[to:to_end]``; ``same`` where it did not change at all."""

    start: int
    end: int
    to: int
    to_end: int
    same: bool


def carried(marks: Sequence[TextMark], old: str, new: str) -> tuple[TextMark, ...]:
    """The marks of ``old`` on the same words of ``new``.

    Words put in between marked words are marked like them, and so are words that stand exactly for marked ones. Words
    beside are not, but for letters that a marked word grew by. A mark whose words are gone is none.
    """
    marks = tidied(marks, old)
    if old == new or not marks:
        return marks
    pieces = sorted(_pieces(old, new))
    starts = [piece.start for piece in pieces]
    found = []
    for mark in marks:
        for start, end in _ranges(mark, pieces, starts):
            if mark.kind == "item":
                found += [mark._replace(start=first, end=last) for first, last in _whole_lines(start, end, new)]
            else:
                start, end = _whole_words(mark, start, end, old, new)  # noqa: PLW2901
                found.append(mark._replace(start=start, end=end))
    return _one_item_a_line(tidied(found, new))


def _ranges(mark: TextMark, pieces: Sequence[Piece], starts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where the marked words are now: one stretch, or several where their paragraph was torn apart."""
    start = end = -1
    for piece in pieces[max(0, bisect_right(starts, mark.start) - 1) : bisect_left(starts, mark.end)]:
        first, last = max(piece.start, mark.start), min(piece.end, mark.end)
        if first >= last:
            continue
        if piece.same:
            to, to_end = piece.to + first - piece.start, piece.to + last - piece.start
        elif mark.start <= piece.start and piece.end <= mark.end:
            to, to_end = piece.to, piece.to_end
        else:  # words that stand for marked and unmarked ones together
            continue
        if start >= 0 and to < end:
            yield start, end
            start = to
        start = to if start < 0 else start
        end = to_end
    if 0 <= start < end:
        yield start, end


def _whole_words(mark: TextMark, start: int, end: int, old: str, new: str) -> tuple[int, int]:
    """Without space at its ends, and with the whole of its first and last word where it had these before."""
    if not _within_word(old, mark.start):
        while start and _within_word(new, start):
            start -= 1
    if not _within_word(old, mark.end):
        while end < len(new) and _within_word(new, end):
            end += 1
    while start < end and new[end - 1].isspace():
        end -= 1
    while start < end and new[start].isspace():
        start += 1
    return start, end


def _within_word(text: str, place: int) -> bool:
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()


def _whole_lines(start: int, end: int, text: str) -> Iterator[tuple[int, int]]:
    """The paragraphs that begin with this stretch, or of which it is at least half."""
    line = text.rfind("\n", 0, start) + 1
    while line < end:
        stop = text.find("\n", line)
        stop = len(text) if stop < 0 else stop
        if start <= line < stop or 2 * (min(end, stop) - start) >= stop - line > 0:
            yield line, stop
        line = stop + 1


def _one_item_a_line(marks: tuple[TextMark, ...]) -> tuple[TextMark, ...]:
    taken: set[int] = set()
    kept = []
    for mark in marks:
        if mark.kind == "item":
            if mark.start in taken:
                continue
            taken.add(mark.start)
        kept.append(mark)
    return tuple(kept)


def _pieces(old: str, new: str) -> Iterator[Piece]:
    """How ``old`` became ``new``, in no order; what is gone is in none of them, or became nothing."""
    before, after = _Lines(old), _Lines(new)
    hunks = []
    for kind, a, b, c, d in _opcodes(before.texts, after.texts):
        if kind == "equal":
            for left, right in zip(range(a, b), range(c, d), strict=True):
                yield Piece(*before.span(left), *after.span(right), same=True)
        else:
            hunks.append((range(a, b), range(c, d)))
    moved = _moved(before.texts, after.texts, hunks)
    for left, right in moved.items():
        yield Piece(*before.span(left), *after.span(right), same=True)
    taken = set(moved.values())
    for lefts, rights in hunks:
        yield from _changed(
            before, [each for each in lefts if each not in moved], after, [each for each in rights if each not in taken]
        )


class _Lines:
    def __init__(self, text: str) -> None:
        self.text = text
        self.texts = text.split("\n")
        self.starts = [0, *accumulate(len(line) + 1 for line in self.texts)]

    def span(self, number: int) -> tuple[int, int]:
        return self.starts[number], self.starts[number + 1] - 1


def _opcodes(before: list[str], after: list[str]) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, before, after, autojunk=len(before) > _MANY_LINES).get_opcodes()


def _moved(before: list[str], after: list[str], hunks: Sequence[tuple[range, range]]) -> dict[int, int]:
    """Paragraphs that stand elsewhere now and are the same, and the only ones of those words."""
    lefts = [number for left, _ in hunks for number in left if before[number].strip()]
    rights = {after[number]: number for _, right in hunks for number in right}
    old_counts, new_counts = Counter(before[number] for number in lefts), Counter(after)
    return {
        number: rights[before[number]]
        for number in lefts
        if before[number] in rights and old_counts[before[number]] == 1 == new_counts[before[number]]
    }


def _changed(before: _Lines, lefts: list[int], after: _Lines, rights: list[int]) -> Iterator[Piece]:
    """How these paragraphs became those, which stand at the same place."""
    if not lefts or not rights:
        return
    texts, others = [before.texts[each] for each in lefts], [after.texts[each] for each in rights]
    alike = len(lefts) == len(rights) and all(map(_alike, texts, others))
    together = _one_stretch(lefts) and _one_stretch(rights) and sum(map(len, (*texts, *others))) <= _MOST_TOGETHER
    if alike or not together:
        pairs = paragraph_pairs(texts, others)
        spans = [
            (before.span(lefts[left]), after.span(rights[right]))
            for left, right in pairs
            if left is not None and right is not None and _alike(texts[left], others[right])
        ]
    else:  # paragraphs that were torn apart or joined
        spans = [
            (
                (before.span(lefts[0])[0], before.span(lefts[-1])[1]),
                (after.span(rights[0])[0], after.span(rights[-1])[1]),
            )
        ]
    for (start, end), (to, to_end) in spans:
        yield from _edited(before.text[start:end], start, after.text[to:to_end], to)


def _alike(old: str, new: str) -> bool:
    return likeness(old, new) >= _ALIKE


def _one_stretch(numbers: list[int]) -> bool:
    return numbers[-1] - numbers[0] == len(numbers) - 1


def _together(old: str, edits: Sequence[Edit]) -> list[Edit]:
    """The edits, those as one that have no word between them: what was put in stands for all that went."""
    done: list[Edit] = []
    for edit in edits:
        between = old[done[-1].end : edit.start] if done else ""
        if done and not any(map(str.isalnum, between)):
            done[-1] = Edit(done[-1].start, edit.end, done[-1].text + between + edit.text)
        else:
            done.append(edit)
    return done


def _edited(old: str, start: int, new: str, to: int) -> Iterator[Piece]:
    """The stretches of two texts that begin at ``start`` and ``to``."""
    place, now = 0, 0
    for first, last, text in _together(old, character_edits(old, new)):
        if first > place:
            yield Piece(start + place, start + first, to + now, to + now + first - place, same=True)
        now += first - place
        if last > first:
            yield Piece(start + first, start + last, to + now, to + now + len(text), same=False)
        now += len(text)
        place = last
    if place < len(old):
        yield Piece(start + place, start + len(old), to + now, to + len(new), same=True)
