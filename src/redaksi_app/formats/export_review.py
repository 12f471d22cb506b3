"""The draft as a DOCX for review: what the editor changed as tracked changes, what is still open as comments.

Accepting every change leaves exactly the edited text, rejecting every change exactly the reporter's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from redaksi_app.finding import Finding
from redaksi_app.formats.atomic import atomic_write
from redaksi_app.formats.docx_comments import DraftComment
from redaksi_app.formats.docx_looks import style_id
from redaksi_app.formats.docx_new import clean_document, document_bytes
from redaksi_app.formats.plain import SOFT_BREAK, normalise
from redaksi_app.formats.review_rows import Row, State, review_rows, stretches
from redaksi_app.formats.review_sent import Sent, attach

if TYPE_CHECKING:
    from docx.document import Document

_STYLE = "Isi"
_APART = timedelta(minutes=2)
_SPACE = qn("xml:space")


@dataclass(frozen=True, slots=True)
class Reviewer:
    """In whose name changes and comments stand, and since when (``time`` by the clock on the wall there)."""

    name: str
    time: datetime

    @property
    def initials(self) -> str:
        """The first letters of up to three names."""
        return "".join(word[0] for word in self.name.split()[:3]).upper()


@dataclass(frozen=True, slots=True, eq=False)
class _Note:
    """What becomes a comment. ``start`` and ``end`` count in the edited text; without a ``time`` it is the file's."""

    start: int
    end: int
    text: str
    by: Reviewer
    time: datetime | None = None


def export_review(
    original: str,
    edited: str,
    findings: Sequence[Finding],
    out: Path,
    *,
    reviewer: Reviewer,
    lang: str = "id",
    comments: Sequence[DraftComment] = (),
) -> None:
    """Write the file for review to ``out``; ``DraftSaveError`` when the disk will not take it."""
    atomic_write(out, review_docx(original, edited, findings, reviewer=reviewer, lang=lang, comments=comments))


def review_docx(
    original: str,
    edited: str,
    findings: Sequence[Finding],
    *,
    reviewer: Reviewer,
    lang: str = "id",
    comments: Sequence[DraftComment] = (),
) -> bytes:
    """The bytes of that file. ``findings`` count in ``edited``; their comments are in the language ``lang``.

    ``comments`` are those that the draft came with, in others' names; they count in ``edited``, too.
    """
    document = clean_document({"body": _STYLE}, "Dateline")
    writer = _Writer(document, reviewer)
    original, edited = normalise(original), normalise(edited)
    rows = review_rows(original, edited)
    notes = [_Note(finding.start, finding.end, _said(finding, lang), reviewer) for finding in findings]
    notes += [_carried(comment, reviewer) for comment in comments]
    waiting = sorted(notes, key=lambda note: (note.start, note.end))
    for row in rows:
        here: list[_Note] = []
        if row.new is not None:
            while waiting and waiting[0].start <= row.start + len(row.new):
                here.append(waiting.pop(0))
        writer.write(row, here)
    said = tuple((normalise(note.by.name), note.text) for note in notes)
    attach(document, Sent(original, edited, normalise(reviewer.name), writer.minutes, said))
    # What the reviewer types is to be tracked, too, without their thinking of it.
    document.settings.element.find(qn("w:zoom")).addnext(OxmlElement("w:trackRevisions"))
    properties = document.core_properties
    properties.title, properties.author, properties.language = "", "", "id-ID"
    properties.last_modified_by = normalise(reviewer.name)[:255]
    return document_bytes(document)


class _Writer:
    def __init__(self, document: Document, reviewer: Reviewer) -> None:
        self._document = document
        self._end = document.element.body[-1]  # what the page looks like: it ends the text
        self._reviewer = reviewer
        self._numbers = count(1)
        self._later = timedelta()
        self._ended: State = "same"  # what the paragraph before ended in
        self._comments: dict[int, str] = {}  # those that are open, by the identity of their note

    def write(self, row: Row, notes: list[_Note]) -> None:
        parts = stretches(row.old or "", row.new or "")
        self._keep_apart(parts)
        paragraph, properties = OxmlElement("w:p"), OxmlElement("w:pPr")
        self._end.addprevious(paragraph)
        paragraph.append(properties)
        properties.append(_element("w:pStyle", val=style_id(_STYLE)))
        if row.mark != "same":
            of_mark = OxmlElement("w:rPr")
            of_mark.append(self._change(row.mark))
            properties.append(of_mark)
        length = len(row.new or "")
        spans = [
            (min(length, note.start - row.start), max(0, min(length, note.end - row.start)), note) for note in notes
        ]
        cuts = {place for start, end, _ in spans for place in (start, end)}
        position = 0  # in the editor's paragraph
        self._range_marks(paragraph, spans, position)
        for state, text in parts:
            if state == "del":
                self._run(paragraph, state, text)
                continue
            places = [place - position for place in sorted(cuts) if position < place < position + len(text)]
            for start, end in zip([0, *places], [*places, len(text)], strict=True):
                self._run(paragraph, state, text[start:end])
                self._range_marks(paragraph, spans, position + end)
            position += len(text)

    def _range_marks(self, paragraph: Any, spans: list[tuple[int, int, _Note]], place: int) -> None:
        """End the comments whose words end at ``place`` and begin those whose words begin there."""
        for start, end, note in spans:
            if end == place and start < end:
                self._end_comment(paragraph, note)
        for start, end, note in spans:
            if start == place:
                self._begin_comment(paragraph, note)
                if end == start:
                    self._end_comment(paragraph, note)

    def _begin_comment(self, paragraph: Any, note: _Note) -> None:
        comment = self._document.comments.add_comment(
            note.text, author=normalise(note.by.name), initials=note.by.initials
        )
        when = self._moment() if note.time is None else f"{note.time.isoformat(timespec='seconds')}Z"
        comment._comment_elm.set(qn("w:date"), when)
        self._comments[id(note)] = str(comment.comment_id)
        paragraph.append(_element("w:commentRangeStart", id=str(comment.comment_id)))

    def _end_comment(self, paragraph: Any, note: _Note) -> None:
        number = self._comments.pop(id(note))
        paragraph.append(_element("w:commentRangeEnd", id=number))
        run = OxmlElement("w:r")
        run.append(_element("w:commentReference", id=number))
        paragraph.append(run)

    def _run(self, paragraph: Any, state: State, text: str) -> None:
        if not text:
            return
        run = OxmlElement("w:r")
        for part in re.split(f"([\t{SOFT_BREAK}])", text):
            if part in ("\t", SOFT_BREAK):
                run.append(OxmlElement("w:tab" if part == "\t" else "w:br"))
            elif part:
                words = OxmlElement("w:delText" if state == "del" else "w:t")
                words.text = part
                words.set(_SPACE, "preserve")
                run.append(words)
        if state == "same":
            paragraph.append(run)
        else:
            change = self._change(state)
            change.append(run)
            paragraph.append(change)

    def _change(self, state: State) -> Any:
        name = normalise(self._reviewer.name)
        return _element(f"w:{state}", id=str(next(self._numbers)), author=name, date=self._moment())

    def _moment(self) -> str:
        # Word writes and shows the time on the wall, whatever zone the standard says this is in.
        moment = self._reviewer.time.replace(tzinfo=None, microsecond=0)
        return (moment + self._later).isoformat() + "Z"

    @property
    def minutes(self) -> tuple[str, ...]:
        """When changes were made, as they say it themselves."""
        times = (self._reviewer.time, self._reviewer.time + _APART)
        return tuple(time.isoformat(timespec="minutes")[:16] for time in times)

    def _keep_apart(self, here: list[tuple[State, str]]) -> None:
        """Let changes of a paragraph be two minutes from those of the one before, where insertions touch.

        LibreOffice makes one of two insertions that touch across a paragraph's end within a minute, and rejecting
        that one joins the paragraphs.
        """
        if self._ended == "ins" and here and here[0][0] == "ins":
            self._later = timedelta() if self._later else _APART
        # An empty paragraph does not keep its neighbours from touching either.
        self._ended = here[-1][0] if here else self._ended


def _said(finding: Finding, lang: str) -> str:
    """What a comment says: the message, what could stand there instead, and the rule's name."""
    label = "Suggestion" if lang.startswith("en") else "Saran"
    lines = [finding.message.in_language(lang)]
    if finding.suggestions:
        lines.append(f"{label}: " + " / ".join(suggestion or "—" for suggestion in finding.suggestions))
    return normalise("\n".join([*lines, finding.rule])).replace(SOFT_BREAK, " ")


def _carried(comment: DraftComment, reviewer: Reviewer) -> _Note:
    by = Reviewer(comment.author, comment.time or reviewer.time)
    return _Note(comment.start, comment.end, normalise(comment.text), by, comment.time)


def _element(tag: str, **attributes: str) -> Any:
    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    return element
