"""Changes to a text, and the history that takes them back.

A history knows nothing of a screen or a clock: whoever types tells it what was done, and whether there was a pause.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Edit(NamedTuple):
    """``removed`` stood at code point ``start`` and ``inserted`` stands there now."""

    start: int
    removed: str
    inserted: str

    @property
    def end(self) -> int:
        """Where the removed text ended, in the text before."""
        return self.start + len(self.removed)

    @property
    def inserted_end(self) -> int:
        """Where the inserted text ends, in the text after."""
        return self.start + len(self.inserted)

    @property
    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return Edit(self.start, self.inserted, self.removed)

    def applied_to(self, text: str) -> str:
        """``text`` after the edit; raises ValueError where ``removed`` does not stand at ``start``."""
        if not text.startswith(self.removed, self.start) or not 0 <= self.start <= len(text):
            raise ValueError("the text has changed at the place of the edit")
        return text[: self.start] + self.inserted + text[self.end :]


def apply_in_order(text: str, edits: Iterable[Edit]) -> str:
    """``text`` after every edit, each counting in the text that the one before it left."""
    for edit in edits:
        text = edit.applied_to(text)
    return text


def right_to_left(text: str, edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits, all counting in ``text``, in an order in which none moves another.

    Raises ValueError where two touch the same characters or one does not fit the text.
    """
    ordered = sorted(edits, key=lambda edit: (edit.start, edit.end), reverse=True)
    limit = len(text)
    for place, edit in enumerate(ordered):
        two_insertions = place and edit.end == ordered[place - 1].end == edit.start
        if edit.end > limit or two_insertions or edit.start < 0:
            raise ValueError("two edits touch the same words")
        if not text.startswith(edit.removed, edit.start):
            raise ValueError("the text has changed at the place of the edit")
        limit = edit.start
    return tuple(ordered)


def difference(start: int, old: str, new: str) -> Edit | None:
    """The smallest edit that makes ``new`` of ``old``, which stands at ``start``; None where they are equal."""
    if old == new:
        return None
    shorter = min(len(old), len(new))
    head = 0
    while head < shorter and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < shorter - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return Edit(start + head, old[head : len(old) - tail], new[head : len(new) - tail])


class Step(NamedTuple):
    """What one undo takes back: edits in the order they were made, and where the caret stood before and after.

    ``act`` is set for a step that changed no text: whoever made it takes it back.
    """

    edits: tuple[Edit, ...]
    caret_before: int
    caret_after: int
    label: str = ""
    act: object | None = None

    @property
    def inverse(self) -> Step:
        """The step that takes this one back."""
        edits = tuple(edit.inverse for edit in reversed(self.edits))
        return Step(edits, self.caret_after, self.caret_before, self.label, self.act)

    @property
    def weight(self) -> int:
        """About how many characters it takes to remember the step."""
        return sum(len(edit.removed) + len(edit.inserted) + 16 for edit in self.edits) + 16


class History:
    """Steps that can be undone and redone; the oldest are forgotten beyond ``limit`` characters."""

    def __init__(self, limit: int = 20_000_000) -> None:
        self._limit = limit
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._weight = 0
        self._open: list[Edit] | None = None
        self._depth = 0
        self._label = ""
        self._caret_before = 0
        self._caret_after = 0
        self._closed = True

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        return bool(self._undone)

    @property
    def undo_label(self) -> str:
        """What the step that ``undo`` would take back was called."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What the step that ``redo`` would make again was called."""
        return self._undone[-1].label if self._undone else ""

    def clear(self) -> None:
        """Forget everything, as for another draft."""
        self._done.clear()
        self._undone.clear()
        self._weight = 0
        self._closed = True

    def begin_step(self, label: str = "") -> None:
        """All that is recorded until ``end_step`` is one step; inner pairs belong to the outermost."""
        if not self._depth:
            self._open, self._label = [], label
        self._depth += 1

    def end_step(self, *, pause: bool = True) -> None:
        """Close the step. Without a ``pause`` typing goes on in the step before it, word by word.

        Raises RuntimeError where no step is open.
        """
        if not self._depth:
            raise RuntimeError("no step is open")
        self._depth -= 1
        if self._depth or self._open is None:
            return
        edits, self._open = tuple(self._open), None
        if edits:
            self._push(Step(edits, self._caret_before, self._caret_after, self._label), pause)

    def record(self, edit: Edit, caret_before: int, caret_after: int, *, pause: bool = True) -> None:
        """Remember an edit that was made. What was undone can then no longer be redone."""
        self.begin_step()
        assert self._open is not None
        if not self._open:
            self._caret_before = caret_before
        self._open.append(edit)
        self._caret_after = caret_after
        self.end_step(pause=pause)

    def record_act(self, act: object, caret: int, label: str = "") -> None:
        """Remember something that was done beside the text, such as a decision, as a step of its own."""
        self._push(Step((), caret, caret, label, act), pause=True)

    def close(self) -> None:
        """What is typed from here on is another step, as after the caret was moved."""
        self._closed = True

    def undo(self) -> Step | None:
        """Take back the last step: its edits inverted, in the order to apply them. None where there is none."""
        if not self._done or self._depth:
            return None
        step = self._done.pop()
        self._undone.append(step)
        self._closed = True
        return step.inverse

    def redo(self) -> Step | None:
        """Make the step again that was undone last. None where there is none."""
        if not self._undone or self._depth:
            return None
        step = self._undone.pop()
        self._done.append(step)
        self._closed = True
        return step

    def _push(self, step: Step, pause: bool) -> None:
        for undone in self._undone:
            self._weight -= undone.weight
        self._undone.clear()
        joined = None if pause or self._closed or not self._done else _joined(self._done[-1], step)
        if joined is not None:
            self._weight += joined.weight - self._done[-1].weight
            self._done[-1] = joined
        else:
            self._done.append(step)
            self._weight += step.weight
        self._closed = False
        while self._weight > self._limit and len(self._done) > 1:
            self._weight -= self._done.pop(0).weight


def _joined(last: Step, step: Step) -> Step | None:
    """Both as one step where the second goes on typing or deleting where the first stopped."""
    if len(last.edits) != 1 or len(step.edits) != 1 or last.label or step.label:
        return None
    (before,), (after,) = last.edits, step.edits
    edit = None
    if not after.removed and len(after.inserted) == 1 and before.inserted and after.start == before.inserted_end:
        starts_word = before.inserted[-1].isspace() and not after.inserted.isspace()
        if not starts_word and after.inserted != "\n" and before.inserted[-1] != "\n":
            edit = Edit(before.start, before.removed, before.inserted + after.inserted)
    elif not after.inserted and not before.inserted and len(after.removed) == 1 and "\n" not in after.removed:
        if after.end == before.start:
            edit = Edit(after.start, after.removed + before.removed, "")
        elif after.start == before.start:
            edit = Edit(before.start, before.removed + after.removed, "")
    return None if edit is None else Step((edit,), last.caret_before, step.caret_after)
