"""What others did to a draft before it came: tracked changes and comments, and how the editor decides on them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from redaksi_app.formats.docx import TRACKED, read_docx
from redaksi_app.formats.docx_changes import TrackedChange, tracked_changes
from redaksi_app.formats.docx_comments import DraftComment, read_comments
from redaksi_app.formats.docx_settling import settle, settle_all
from redaksi_app.formats.draft import Draft
from redaksi_app.formats.errors import DraftError


def changes_in(draft: Draft) -> list[TrackedChange]:
    """The tracked changes that are open in ``draft``, whose text has them all accepted; only a DOCX has any."""
    return tracked_changes(draft.original) if draft.format == "docx" else []


def comments_in(draft: Draft) -> list[DraftComment]:
    """The comments on ``draft``; only a DOCX has any, and one whose comments are damaged none that can be read."""
    try:
        return read_comments(draft.original) if draft.format == "docx" else []
    except DraftError:
        return []


def settled(draft: Draft, *, accept: bool) -> Draft:
    """The draft with every tracked change accepted or rejected, in its text and in the file it will be saved into."""
    return _read_anew(draft, settle_all(draft.original, accept=accept)) if draft.format == "docx" else draft


def settled_each(draft: Draft, accepted: Iterable[TrackedChange], rejected: Iterable[TrackedChange]) -> Draft:
    """The same for these of its changes; the others stay open, and read as accepted."""
    decisions = {number: True for change in accepted for number in change.marks}
    decisions |= {number: False for change in rejected for number in change.marks}
    return _read_anew(draft, settle(draft.original, decisions)) if decisions else draft


def _read_anew(draft: Draft, data: bytes) -> Draft:
    content = read_docx(data)
    notices = tuple(notice for notice in draft.notices if notice != TRACKED or TRACKED in content.notices)
    return replace(draft, text=content.text, original=data, notices=notices)
