"""A file for review that came back: which changes were accepted or rejected, which are open, what else was done.

The text is always that of the file as it came back, so nothing in it can be lost here; what is told about it is
found by comparing it with the texts that were sent.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from redaksi_app.formats.aligning import likeness
from redaksi_app.formats.docx import read_docx
from redaksi_app.formats.docx_changes import TrackedChange, tracked_changes
from redaksi_app.formats.docx_comments import DraftComment, read_comments
from redaksi_app.formats.docx_settling import settle
from redaksi_app.formats.errors import DraftError
from redaksi_app.formats.review_rows import review_rows, stretches
from redaksi_app.formats.review_sent import Sent, sent_in

#: ``typed`` is what the reviewer changed without tracking it.
Fate = Literal["accepted", "rejected", "open", "typed"]

#: Two drafts share fewer of their words than this share; below so many words that says nothing.
_LIKE, _ENOUGH_WORDS = 0.3, 40


@dataclass(frozen=True, slots=True)
class Reviewed:
    r"""One change and its fate: ``gone`` made way for ``come``; a ``\n`` in them is a paragraph's end.

    ``around`` is the paragraph it stands in, as the file that came back has it, and ``at`` where in it.
    """

    gone: str
    come: str
    fate: Fate
    around: str
    at: int


@dataclass(frozen=True, slots=True)
class Returned:
    """A file for review as it came back. ``text`` has the changes that are open accepted; ``sent`` is what went out.

    ``changes`` are the editor's, in reading order, and those typed in besides. ``open`` are all that are still
    tracked, the reviewer's own among them. ``comments`` are those that were not sent along.
    """

    sent: Sent
    text: str
    changes: tuple[Reviewed, ...]
    open: tuple[TrackedChange, ...]
    comments: tuple[DraftComment, ...]

    def count(self, fate: Fate) -> int:
        """How many changes met this fate."""
        return sum(change.fate == fate for change in self.changes)


def read_returned(data: bytes, sent: Sent | None = None) -> Returned | None:
    """What became of the file for review that came back as ``data``.

    ``sent`` is what went out, where the file may have lost what it carried of it. None without either, and where the
    file now holds another draft.
    """
    sent = sent_in(data) or sent
    text = read_docx(data).text
    if sent is None or _is_another_draft(text, sent):
        return None
    tracked = tracked_changes(data)
    theirs = [change for change in tracked if not _is_ours(change, sent)]
    settled = settle(data, {number: False for change in theirs for number in change.marks}) if theirs else data
    ours = [(change.start, change.end) for change in tracked_changes(settled)] if len(theirs) < len(tracked) else []
    try:
        comments = [one for one in read_comments(data) if (one.author, one.text) not in sent.comments]
    except DraftError:  # their part is damaged
        comments = []
    return Returned(sent, text, tuple(_fates(sent, read_docx(settled).text, ours)), tuple(tracked), tuple(comments))


def moved(comments: Iterable[DraftComment], old: str, new: str) -> list[DraftComment]:
    """The comments on ``old`` where their words stand in ``new``."""
    changes = _differences(old, new)
    found = []
    for comment in comments:
        start = min(_shifted(comment.start, changes, to_start=True), len(new))
        end = max(start, min(_shifted(comment.end, changes), len(new)))
        found.append(replace(comment, start=start, end=end, about=new[start:end]))
    return found


def _is_another_draft(text: str, sent: Sent) -> bool:
    """Whether somebody has written another draft into the file: newsrooms begin one by overwriting the last."""
    alike = max(likeness(text, sent.edited), likeness(text, sent.original))
    return len(text.split()) >= _ENOUGH_WORDS and alike < _LIKE


def _is_ours(change: TrackedChange, sent: Sent) -> bool:
    when = "" if change.time is None else change.time.isoformat()[:16]
    return change.author == sent.author and when in sent.minutes


class _Change(NamedTuple):
    """``gone`` made way for ``come``, which stands at ``start`` in the newer text."""

    start: int
    gone: str
    come: str

    @property
    def end(self) -> int:
        return self.start + len(self.come)

    def goes_on_in(self, other: _Change) -> bool:
        """Whether both are decided on as one: side by side, and of paragraphs' ends only one kind."""
        if self.end != other.start:
            return False
        alike = (bool(self.gone), bool(self.come)) == (bool(other.gone), bool(other.come))
        return alike or "\n" not in self.gone + self.come + other.gone + other.come

    def joined(self, other: _Change) -> _Change:
        """Both as one."""
        return _Change(self.start, self.gone + other.gone, self.come + other.come)


def _differences(old: str, new: str) -> list[_Change]:
    """What turns ``old`` into ``new``, in whole words, as a file for review shows it."""
    found: list[_Change] = []
    position = 0
    for row in review_rows(old, new):
        parts = [*stretches(row.old or "", row.new or ""), (row.mark, "\n")]
        for state, text in parts:
            if state != "same":
                change = _Change(position, text, "") if state == "del" else _Change(position, "", text)
                found.append(found.pop().joined(change) if found and found[-1].goes_on_in(change) else change)
            position += 0 if state == "del" else len(text)
    return found


def _fates(sent: Sent, text: str, open_spans: Iterable[tuple[int, int]]) -> list[Reviewed]:
    """``text`` is what came back less the reviewer's tracked changes; ``open_spans`` in it are still tracked."""
    changes = _differences(sent.original, sent.edited)
    rejected = _rejected(sent, changes, text)
    decided, without = _reverted(sent.edited, changes, rejected)
    typed = _differences(without, text)
    found: list[tuple[int, Reviewed]] = []
    spans = list(open_spans)
    for number, (change, start) in enumerate(zip(changes, decided, strict=True)):
        length = len(change.gone if number in rejected else change.come)
        here = _shifted(start, typed)
        end = _shifted(start + length, typed)
        fate: Fate = "rejected" if number in rejected else "accepted"
        if any(first <= end and last >= here for first, last in spans) and number not in rejected:
            fate = "open"
        found.append((here, Reviewed(change.gone, change.come, fate, *_around(text, here))))
    found += [(one.start, Reviewed(one.gone, one.come, "typed", *_around(text, one.start))) for one in typed]
    return [reviewed for _, reviewed in sorted(found, key=lambda pair: pair[0])]


def _rejected(sent: Sent, changes: list[_Change], text: str) -> set[int]:
    """Numbers of the changes that were taken back: those that differ from what was sent and agree with the original."""
    if text == sent.edited:
        return set()
    if text == sent.original:
        return set(range(len(changes)))
    touched = _differences(text, sent.edited)  # each stands in the text that was sent
    rejected = {
        number
        for number, change in enumerate(changes)
        if any(one.start <= change.end and one.end >= change.start for one in touched)
    }
    while rejected:
        starts, without = _reverted(sent.edited, changes, rejected)
        left = _differences(text, without)
        wrong = {
            number
            for number in rejected
            if any(
                one.start <= starts[number] + len(changes[number].gone) and one.end >= starts[number] for one in left
            )
        }
        if not wrong:
            break
        rejected -= wrong
    return rejected


def _reverted(edited: str, changes: list[_Change], rejected: set[int]) -> tuple[list[int], str]:
    """Where each change stands once the ``rejected`` are taken back in ``edited``, and that text."""
    # A paragraph put in behind the last one takes its line feed from the end, where the text has none.
    whole = edited + "\n"
    pieces: list[str] = []
    starts: list[int] = []
    position = length = 0
    for number, change in enumerate(changes):
        kept = whole[position : change.start]
        stays = change.gone if number in rejected else change.come
        starts.append(length + len(kept))
        pieces += [kept, stays]
        length += len(kept) + len(stays)
        position = change.end
    return starts, "".join([*pieces, whole[position:]])[:-1]


def _shifted(position: int, changes: list[_Change], *, to_start: bool = False) -> int:
    """Where ``position`` is after ``changes``; one inside what went is at the end of what came, or at its start."""
    for one in changes:
        if one.start >= position:
            break
        inside = position < one.start + len(one.gone)
        if inside:
            return one.start if to_start else one.end
        position += len(one.come) - len(one.gone)
    return position


def _around(text: str, position: int) -> tuple[str, int]:
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return text[start : len(text) if end < 0 else end], position - start
