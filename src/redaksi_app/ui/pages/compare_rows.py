"""The reporter's original beside the edited text, paragraph by paragraph. No Qt here."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from redaksi_app.formats.aligning import paragraph_pairs
from redaksi_app.text import Paragraph, split_paragraphs
from redaksi_app.text.edits import Edit, difference
from redaksi_app.ui.pages.marked_text import Change, Run, RunKind, inline_runs, new_runs, old_runs, word_changes


@dataclass(frozen=True, slots=True)
class CompareRow:
    """One paragraph: as the reporter wrote it and as it is now; one of the two is missing where it is new or gone.

    ``changes`` count in the two paragraphs' own texts, and are empty where a paragraph is missing or the same.
    ``number`` is what the editor's margin calls the paragraph; 0 for one that is gone.
    """

    old: Paragraph | None
    new: Paragraph | None
    changes: tuple[Change, ...]
    number: int

    @property
    def changed(self) -> bool:
        """Whether the paragraph is not as the reporter wrote it."""
        return self.old is None or self.new is None or self.old.text != self.new.text

    @property
    def old_side(self) -> tuple[Run, ...]:
        """The reporter's paragraph, with what is gone."""
        if self.old is None:
            return ()
        if self.new is None:
            return (Run(RunKind.REMOVED, self.old.text),)
        return old_runs(self.old.text, self.new.text, self.changes)

    @property
    def new_side(self) -> tuple[Run, ...]:
        """The paragraph now, with what has come."""
        if self.new is None:
            return ()
        if self.old is None:
            return (Run(RunKind.INSERTED, self.new.text),)
        return new_runs(self.old.text, self.new.text, self.changes)

    @property
    def inline(self) -> tuple[Run, ...]:
        """Both in one paragraph."""
        if self.old is None or self.new is None:
            return self.old_side + self.new_side
        return inline_runs(self.old.text, self.new.text, self.changes)

    @property
    def words_removed(self) -> int:
        """How many words are gone."""
        if self.old is None or self.new is None:
            return _words(self.old.text) if self.old else 0
        return sum(_words(self.old.text[change.old_start : change.old_end]) for change in self.changes)

    @property
    def words_inserted(self) -> int:
        """How many words have come."""
        if self.old is None or self.new is None:
            return _words(self.new.text) if self.new else 0
        return sum(_words(self.new.text[change.new_start : change.new_end]) for change in self.changes)


class Comparison:
    """The original beside the text as it is now. Blank lines are not compared."""

    def __init__(self, original: str, text: str) -> None:
        self._original = original
        self._text = text
        self._old = _with_words(original)
        self._new = _with_words(text)
        pairs = paragraph_pairs([one.text for one in self._old], [one.text for one in self._new])
        self.rows = tuple(self._row(old, new) for old, new in pairs)

    @property
    def changed(self) -> tuple[int, ...]:
        """The numbers of the rows that differ."""
        return tuple(place for place, row in enumerate(self.rows) if row.changed)

    def revert(self, place: int, change: Change | None = None) -> Edit | None:
        """The edit of the text that brings the row number ``place`` back to the original, or only one change in it.

        None where there is nothing to bring back.
        """
        row = self.rows[place]
        if row.old is None or row.new is None:
            return self._put_back(place) if row.new is None else self._take_out(place)
        if change is None:
            return difference(row.new.start, row.new.text, row.old.text)
        now = row.new.text[change.new_start : change.new_end]
        before = row.old.text[change.old_start : change.old_end]
        return difference(row.new.start + change.new_start, now, before)

    def _row(self, old: int | None, new: int | None) -> CompareRow:
        before = None if old is None else self._old[old]
        after = None if new is None else self._new[new]
        changes = word_changes(before.text, after.text) if before and after else ()
        return CompareRow(before, after, changes, 0 if new is None else new + 1)

    def _take_out(self, place: int) -> Edit:
        """Remove a paragraph with the gap behind it; the last one with the gap before it."""
        here = self.rows[place].new
        assert here is not None
        number = bisect_right([one.start for one in self._new], here.start) - 1
        start, end = here.start, here.end
        if number + 1 < len(self._new):
            end = self._new[number + 1].start
        elif number:
            start = self._new[number - 1].end
        return Edit(start, self._text[start:end], "")

    def _put_back(self, place: int) -> Edit:
        """Insert a paragraph that is gone behind the one it stood behind, with the gap it had in the original."""
        gone = self.rows[place].old
        assert gone is not None
        number = bisect_right([one.start for one in self._old], gone.start) - 1
        before = next((row.new for row in reversed(self.rows[:place]) if row.new), None)
        if before is not None:
            gap = self._original[self._old[number - 1].end : gone.start] if number else "\n"
            return Edit(before.end, "", gap + gone.text)
        follows = number + 1 < len(self._old)
        gap = self._original[gone.end : self._old[number + 1].start] if follows else "\n"
        start = self._new[0].start if self._new else 0
        return Edit(start, "", gone.text + (gap if self._new else ""))


def _with_words(text: str) -> Sequence[Paragraph]:
    return [paragraph for paragraph in split_paragraphs(text) if not paragraph.blank]


def _words(text: str) -> int:
    """Stretches without a space that have a letter or digit: a comma that comes is no word."""
    return sum(1 for word in text.split() if any(char.isalnum() for char in word))
