"""The paragraphs of a file for review: the reporter's and the editor's beside each other, each change whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from redaksi_app.formats.aligning import Edit, character_edits, likeness, paragraph_pairs

State = Literal["same", "ins", "del"]

#: Paragraphs with a smaller share of words in common are one that went and one that came.
_LIKE = 0.25
#: Above this many pairs, paragraphs are beside each other as a saved file has them.
_MOST_PAIRS = 10_000

_Pair = tuple[int | None, int | None]


@dataclass(slots=True)
class Row:
    """A paragraph of the file: the reporter's, the editor's, or both.

    ``start`` is where the editor's stands in the edited text. ``mark`` is what happens to the mark at its end.
    """

    old: str | None
    new: str | None
    start: int
    mark: State = "same"

    @property
    def state(self) -> State:
        """What happens to the paragraph as a whole."""
        if self.old is None:
            return "ins"
        return "del" if self.new is None else "same"


def review_rows(original: str, edited: str) -> list[Row]:
    """The rows from top to bottom; at least one has both sides."""
    old, new = original.split("\n"), edited.split("\n")
    pairs = list(_by_likeness(old, new))
    if all(was is None or now is None for was, now in pairs):
        pairs = [(0, 0), *((number, None) for number in range(1, len(old)))]
        pairs += [(None, number) for number in range(1, len(new))]
    starts = [0]
    for text in new:
        starts.append(starts[-1] + len(text) + 1)
    rows = [
        Row(None if was is None else old[was], None if now is None else new[now], 0 if now is None else starts[now])
        for was, now in pairs
    ]
    last = max(number for number, row in enumerate(rows) if row.state == "same")
    # A paragraph goes together with the mark at its end; the file's last mark stays, so that whatever comes or
    # goes behind the last paragraph that stays does so with the mark before it.
    for number, row in enumerate(rows[:-1]):
        row.mark = (row if number < last else rows[number + 1]).state
    return rows


def stretches(old: str, new: str) -> list[tuple[State, str]]:
    """A paragraph from left to right: what stays, what goes and what comes, in whole words."""
    if old == new:
        return [("same", old)] if old else []
    found: list[tuple[State, str]] = []
    position = 0
    for edit in _in_words(old, character_edits(old, new)):
        found += [("same", old[position : edit.start]), ("del", old[edit.start : edit.end]), ("ins", edit.text)]
        position = edit.end
    return [(state, text) for state, text in [*found, ("same", old[position:])] if text]


def _by_likeness(old: list[str], new: list[str]) -> Iterator[_Pair]:
    """Pairs of paragraphs that share words. Saving pairs all it can, to keep their looks; here that would mislead."""

    def whole(pair: _Pair) -> bool:
        was, now = pair
        return was is not None and now is not None and old[was] == new[now]

    for same, group in groupby(paragraph_pairs(old, new), whole):
        pairs = list(group)
        before = [was for was, _ in pairs if was is not None]
        after = [now for _, now in pairs if now is not None]
        if same or not 0 < len(before) * len(after) <= _MOST_PAIRS:
            yield from pairs
        else:
            yield from _likeliest(old, new, before, after)


def _likeliest(old: list[str], new: list[str], before: list[int], after: list[int]) -> Iterator[_Pair]:
    like = [[likeness(old[was], new[now]) for now in after] for was in before]
    best = [[0.0] * (len(after) + 1) for _ in range(len(before) + 1)]
    for i in reversed(range(len(before))):
        for j in reversed(range(len(after))):
            together = like[i][j] + best[i + 1][j + 1] if like[i][j] >= _LIKE else 0.0
            best[i][j] = max(together, best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < len(before) and j < len(after):
        if best[i][j] == best[i + 1][j]:
            yield before[i], None
            i += 1
        elif best[i][j] == best[i][j + 1]:
            yield None, after[j]
            j += 1
        else:
            yield before[i], after[j]
            i, j = i + 1, j + 1
    yield from ((was, None) for was in before[i:])
    yield from ((None, now) for now in after[j:])


def _in_words(old: str, edits: list[Edit]) -> list[Edit]:
    """The same edits, none of which begins or ends inside a word: a single letter struck out is hard to see."""
    groups: list[tuple[int, int, list[Edit]]] = []
    for edit in edits:
        start, end = edit.start, edit.end
        gone = old[start:end]
        if gone[:1].isalnum() or edit.text[:1].isalnum():
            while start > 0 and old[start - 1].isalnum():
                start -= 1
        if gone[-1:].isalnum() or edit.text[-1:].isalnum():
            while end < len(old) and old[end].isalnum():
                end += 1
        group = [edit]
        while groups and start < groups[-1][1]:  # both reach over the same word
            before = groups.pop()
            start, end, group = min(start, before[0]), max(end, before[1]), before[2] + group
        groups.append((start, end, group))
    return [Edit(start, end, _edited(old, start, end, group)) for start, end, group in groups]


def _edited(old: str, start: int, end: int, edits: list[Edit]) -> str:
    """``old[start:end]`` after these edits."""
    pieces = []
    for edit in edits:
        pieces += [old[start : edit.start], edit.text]
        start = edit.end
    return "".join([*pieces, old[start:end]])
