"""The rows of those lists: who, when and what, and the words it is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from redaksi_app.finding import Bilingual
from redaksi_app.formats.docx_changes import ChangeKind, TrackedChange
from redaksi_app.formats.docx_comments import DraftComment
from redaksi_app.formats.review_return import Fate, Reviewed
from redaksi_app.ui.pages.marked_text import Run, RunKind, replaced
from redaksi_app.ui.pages.queue_rows import arrived
from redaksi_app.ui.panel.wording import say

tr = QCoreApplication.translate
#: Characters of the paragraph shown before and behind a change, and of one side of it.
_CONTEXT, _LONGEST = 48, 400
#: What is read first when a file comes back: what was refused and what nobody tracked.
_ORDER: tuple[Fate, ...] = ("rejected", "typed", "open", "accepted")


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One row: a small line ``head``, then ``runs`` in the draft's face, then ``body`` in the window's.

    ``spoken`` is all of it for those who listen.
    """

    head: str
    runs: tuple[Run, ...]
    body: str
    spoken: str


def change_rows(
    text: str, changes: Iterable[TrackedChange], paragraph_numbers: Callable[[int], int]
) -> list[ReviewRow]:
    """A row for each change in ``text``; ``paragraph_numbers`` answers the number in the margin."""
    rows = []
    for change in changes:
        number = paragraph_numbers(text.count("\n", 0, change.start))
        head = _dotted(
            change.author or tr("Review", "Tanpa nama"),
            _when(change.time),
            f"¶ {number}" if number else "",
            kind_name(change.kind),
        )
        runs = _in_context(text, change.start, change.end, "" if change.kind == "move" else change.gone, change.come)
        rows.append(ReviewRow(head, runs, "", _spoken(head, runs)))
    return rows


def comment_rows(comments: Iterable[DraftComment]) -> list[ReviewRow]:
    """A row for each comment."""
    rows = []
    for comment in comments:
        state = tr("Review", "jawaban") if comment.reply else ""
        settled = tr("Review", "sudah selesai") if comment.settled else ""
        head = _dotted(comment.author or tr("Review", "Tanpa nama"), _when(comment.time), state, settled)
        runs = (Run(RunKind.KEPT, _shown(f"“{comment.about}”")),) if comment.about else ()
        rows.append(ReviewRow(head, runs, comment.text, _spoken(head, runs, comment.text)))
    return rows


def outcome_rows(changes: Iterable[Reviewed]) -> list[ReviewRow]:
    """A row for each change in a file for review that came back; what was refused or typed in stands first."""
    rows = []
    for change in sorted(changes, key=lambda one: _ORDER.index(one.fate)):
        head = fate_name(change.fate)
        taken_back = change.fate == "rejected"
        gone, come = (change.come, change.gone) if taken_back else (change.gone, change.come)
        end = min(change.at + len(come), len(change.around))
        runs = _in_context(change.around, change.at, end, gone, come)
        rows.append(ReviewRow(head, runs, "", _spoken(head, runs)))
    return rows


def kind_name(kind: ChangeKind) -> str:
    """What a change does."""
    return {
        "insertion": tr("Review", "tambahan"),
        "deletion": tr("Review", "penghapusan"),
        "replacement": tr("Review", "penggantian"),
        "move": tr("Review", "pemindahan"),
    }[kind]


def fate_name(fate: Fate) -> str:
    """What became of a change."""
    return {
        "accepted": tr("Review", "Diterima"),
        "rejected": tr("Review", "Ditolak"),
        "open": tr("Review", "Belum diputuskan"),
        "typed": tr("Review", "Diubah penelaah tanpa dilacak"),
    }[fate]


def _when(time: datetime | None) -> str:
    if time is None:
        return ""
    now = datetime.now()
    clock = Bilingual(time.strftime("%H.%M"), time.strftime("%H:%M"))
    return say(clock) if time.date() == now.date() else f"{say(arrived(time, now))} {say(clock)}"


def _dotted(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _in_context(text: str, start: int, end: int, gone: str, come: str) -> tuple[Run, ...]:
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    before, after = text[first:start], text[end : len(text) if last < 0 else last]
    if len(before) > _CONTEXT:
        before = f"…{before[-_CONTEXT:]}"
    if len(after) > _CONTEXT:
        after = f"{after[:_CONTEXT]}…"
    changed = [Run(run.kind, _shown(run.text)) for run in replaced(gone, come)]
    runs = (Run(RunKind.KEPT, _shown(before)), *changed, Run(RunKind.KEPT, _shown(after)))
    return tuple(run for run in runs if run.text)


def _shown(words: str) -> str:
    words = words.replace("\n", "¶ ").replace("\u2028", "↵")
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


def _spoken(head: str, runs: Iterable[Run], body: str = "") -> str:
    names = {RunKind.REMOVED: tr("Review", "dihapus"), RunKind.INSERTED: tr("Review", "ditambahkan")}
    said = [f"{names[run.kind]}: {run.text}" if run.kind in names else run.text for run in runs]
    return ". ".join([head, *said, *([body] if body else [])])
