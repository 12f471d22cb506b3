"""The text beside Qt's document: a plain string that counts code points, kept equal by small edits. No Qt here."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate

from redaksi_app.text.edits import Edit, difference
from redaksi_app.ui.offsets import Offsets


class Shadow:
    """What the document holds, with the offsets to find one's way in it."""

    def __init__(self, text: str = "") -> None:
        self.text = text
        self.offsets = Offsets(text)
        self._numbers: list[int] | None = None

    def derive(self, position: int, added: int, units: int, read: Callable[[int, int], str]) -> Edit | None:
        """The edit behind Qt's ``contentsChange(position, _, added)``; None where only a format changed.

        ``units`` is the document's length now and ``read(a, b)`` its text there, both in UTF-16. Qt counts the
        document's closing mark among what was changed when the change reaches the end, so the ends are compared
        from the right, where both texts still agree.
        """
        old_units = self.offsets.to_qt(len(self.text))
        new_end = min(position + added, units)
        old_end = old_units - (units - new_end)
        start, end = self.offsets.from_qt(position), self.offsets.from_qt(old_end)
        aligned = self.offsets.to_qt(start) == position and self.offsets.to_qt(end) == old_end
        if not aligned or not 0 <= position <= old_end:
            return difference(0, self.text, read(0, units))
        return difference(start, self.text[start:end], read(position, new_end))

    def apply(self, edit: Edit) -> None:
        """Follow the document. Raises ValueError where the edit does not fit."""
        lines_change = "\n" in edit.removed or "\n" in edit.inserted
        blank_before = self._blank_at(edit.start)
        self.text = edit.applied_to(self.text)
        self.offsets.edit(edit.start, len(edit.removed), edit.inserted)
        if lines_change or blank_before != self._blank_at(edit.start):
            self._numbers = None

    def paragraph_number(self, index: int) -> int:
        """What a reader calls paragraph ``index`` (from 0): its number from 1, blank ones not counted but given 0."""
        numbers = self._counted()
        if not 0 <= index < len(numbers):
            return 0
        number = numbers[index]
        return 0 if (index and numbers[index - 1] == number) or not number else number

    def paragraph_count(self) -> int:
        """How many paragraphs are not blank."""
        return self._counted()[-1]

    def _counted(self) -> list[int]:
        if self._numbers is None:
            self._numbers = list(accumulate(1 if line.strip() else 0 for line in self.text.split("\n")))
        return self._numbers

    def _blank_at(self, position: int) -> bool:
        start = self.text.rfind("\n", 0, position) + 1
        stop = self.text.find("\n", position)
        return not self.text[start : len(self.text) if stop < 0 else stop].strip()
