"""Text with what was taken out and what was put in, word by word. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from itertools import takewhile
from typing import NamedTuple

from redaksi_app.formats.aligning import character_edits

#: How white space is shown where it is what changes: one sign for each character, so that offsets stay.
_VISIBLE = str.maketrans({" ": "·", "\u00a0": "°", "\t": "→", "\n": "¶", "\u2028": "↵"})
_PARAGRAPH = str.maketrans({"\n": "¶"})
#: What holds a word together besides letters and digits.
_JOINERS = "-'’_"


class RunKind(StrEnum):
    """What became of a stretch of text."""

    KEPT = "kept"
    REMOVED = "removed"
    INSERTED = "inserted"


class Run(NamedTuple):
    """A stretch of text of one kind."""

    kind: RunKind
    text: str


class Change(NamedTuple):
    """Code points ``old_start`` to ``old_end`` of the old text gave way to ``new_start`` to ``new_end`` of the new."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def word_changes(old: str, new: str) -> tuple[Change, ...]:
    """What turns ``old`` into ``new``, in whole words; neighbours with nothing but a space between are one change."""
    raw = _raw_changes(old, new)
    ends = Change(len(old), len(old), len(new), len(new))
    changes: list[Change] = []
    for place, change in enumerate(raw):
        floor = raw[place - 1].old_end if place else 0
        ceiling = (raw[place + 1] if place + 1 < len(raw) else ends).old_start
        wide = _widened(old, new, change, floor, ceiling)
        if changes and not old[changes[-1].old_end : wide.old_start].strip():
            before = changes.pop()
            wide = Change(before.old_start, wide.old_end, before.new_start, wide.new_end)
        changes.append(wide)
    return tuple(changes)


def old_runs(old: str, new: str, changes: Iterable[Change]) -> tuple[Run, ...]:
    """``old`` with what was taken out of it; as long as ``old``."""
    return _without(RunKind.INSERTED, inline_runs(old, new, changes))


def new_runs(old: str, new: str, changes: Iterable[Change]) -> tuple[Run, ...]:
    """``new`` with what was put into it; as long as ``new``."""
    return _without(RunKind.REMOVED, inline_runs(old, new, changes))


def inline_runs(old: str, new: str, changes: Iterable[Change]) -> tuple[Run, ...]:
    """Both texts as one: at each change what was taken out, then what was put in."""
    runs: list[Run] = []
    at = 0
    for change in changes:
        runs.append(Run(RunKind.KEPT, old[at : change.old_start]))
        runs += replaced(old[change.old_start : change.old_end], new[change.new_start : change.new_end])
        at = change.old_end
    runs.append(Run(RunKind.KEPT, old[at:]))
    return tuple(run for run in runs if run.text)


def replaced(removed: str, inserted: str) -> tuple[Run, ...]:
    """The runs for ``inserted`` in the place of ``removed``; spaces are made visible where only they change."""
    table = _VISIBLE if "".join(removed.split()) == "".join(inserted.split()) else _PARAGRAPH
    runs = (Run(RunKind.REMOVED, removed.translate(table)), Run(RunKind.INSERTED, inserted.translate(table)))
    return tuple(run for run in runs if run.text)


def _without(kind: RunKind, runs: Iterable[Run]) -> tuple[Run, ...]:
    return tuple(run for run in runs if run.kind is not kind)


def _raw_changes(old: str, new: str) -> list[Change]:
    changes = []
    shift = 0
    for start, end, text in character_edits(old, new):
        changes.append(Change(start, end, start + shift, start + shift + len(text)))
        shift += len(text) - (end - start)
    return changes


def _widened(old: str, new: str, change: Change, floor: int, ceiling: int) -> Change:
    """``change`` grown to the words it touches, within ``floor`` to ``ceiling`` of the old text."""
    grows = _is_ink if _parts_words(old, new, change) else _is_of_word

    def touches(before: str, after: str) -> bool:
        return grows is _is_ink or (bool(before) and grows(before)) or (bool(after) and grows(after))

    left = right = 0
    if touches(old[change.old_start : change.old_start + 1], new[change.new_start : change.new_start + 1]):
        left = sum(1 for _ in takewhile(grows, reversed(old[floor : change.old_start])))
    if touches(old[: change.old_end][-1:], new[: change.new_end][-1:]):
        right = sum(1 for _ in takewhile(grows, old[change.old_end : ceiling]))
    return Change(change.old_start - left, change.old_end + right, change.new_start - left, change.new_end + right)


def _parts_words(old: str, new: str, change: Change) -> bool:
    """Whether only white space comes or goes, between two signs that are none: words are joined or parted."""
    middle = old[change.old_start : change.old_end] + new[change.new_start : change.new_end]
    before, after = old[: change.old_start][-1:], old[change.old_end : change.old_end + 1]
    return not middle.strip() and bool(before.strip()) and bool(after.strip())


def _is_ink(char: str) -> bool:
    return not char.isspace()


def _is_of_word(char: str) -> bool:
    return char.isalnum() or char in _JOINERS
