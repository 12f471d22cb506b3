"""Reading a letter (EML): the draft attached to it, else what the letter itself says. Nothing is ever fetched."""

from __future__ import annotations

import contextlib
import email.errors
import email.header
import re
from collections.abc import Callable, Iterator
from email.message import Message
from itertools import islice
from pathlib import PurePath
from typing import NamedTuple

from redaksi_app.finding import Bilingual
from redaksi_app.formats.docx import read_docx
from redaksi_app.formats.draft import Content, Format
from redaksi_app.formats.eml_parsing import parse_letter
from redaksi_app.formats.errors import BROKEN, TOO_LARGE, DraftError
from redaksi_app.formats.folding import without_folds
from redaksi_app.formats.html import read_html
from redaksi_app.formats.letter import without_letter
from redaksi_app.formats.odt import read_odt
from redaksi_app.formats.plain import clean, normalise
from redaksi_app.formats.rtf import read_rtf
from redaksi_app.formats.telling import ENDINGS, NOT_YET, tell
from redaksi_app.formats.txt import MAX_TXT, decode, decode_as, read_txt


def _read_doc(data: bytes) -> Content:
    from redaksi_app.formats.legacy import read_legacy  # noqa: PLC0415 - needs another program

    return read_legacy(data, "doc")


#: Kinds of attachments that are drafts, the likeliest first.
_DRAFTS: dict[Format, Callable[[bytes], Content]] = {
    "docx": read_docx,
    "odt": read_odt,
    "rtf": read_rtf,
    "doc": _read_doc,
    "txt": read_txt,
}
_MOST_PARTS = 500
#: Attachments that are looked into; more than one or two drafts in a letter are rare.
_MOST_OPENED = 5
_DEEPEST = 20
_LONGEST_NAME = 80
#: A plain twin is left for the page only when the page says at least this share of it.
_SAME = 0.9
_CUT_OFF = Bilingual(
    "Surat ini terpotong. Periksa apakah akhir naskahnya lengkap.",
    "This letter is cut off. Check whether the end of the draft is there.",
)


class _Attached(NamedTuple):
    name: str
    kind: Format
    content: Content


def read_eml(data: bytes) -> Content:
    """The draft in the letter ``data``: its first attached draft, DOCX before ODT, RTF and TXT, else its own text.

    A TXT is taken only when it says more than the letter does: programs attach their footers as such.
    ``DraftError`` when the letter is no letter, or holds nothing but an attachment that cannot be read.
    """
    letter = parse_letter(data)
    parts = list(islice(_parts(letter, 0), _MOST_PARTS + 1))
    if len(parts) > _MOST_PARTS:
        raise DraftError(TOO_LARGE)
    body = _body(letter, 0)
    attached, troubles = _attached(parts)
    longer = [each for each in attached if each.kind != "txt" or len(each.content.text) > len(body.text)]
    if not longer and not body.text.strip() and troubles:
        raise DraftError(next(iter(troubles.values())))
    chosen = min(longer, key=lambda each: list(_DRAFTS).index(each.kind), default=None)
    subject = _subject(letter)
    notices = [subject] if subject else []
    if chosen:
        notices.append(
            Bilingual(
                f"Naskah dibaca dari lampiran “{chosen.name}”; isi suratnya tidak ikut.",
                f"The draft was read from the attachment “{chosen.name}”, not from the letter.",
            )
        )
    read = {each.name for each in attached}
    rest = [name for part in parts if (name := _name(part)) and name not in read and not _shown_within(part)]
    others = [each.name for each in attached if each is not chosen]
    if others or troubles or rest:
        names = ", ".join(f"“{name}”" for name in dict.fromkeys([*others, *troubles, *rest]))
        notices.append(Bilingual(f"Lampiran yang tidak dibaca: {names}.", f"Attachments that were not read: {names}."))
    if any(isinstance(defect, email.errors.CloseBoundaryNotFoundDefect) for defect in letter.defects):
        notices.append(_CUT_OFF)
    content = chosen.content if chosen else _draft_in(body)
    if not content.text.strip() and not letter.is_multipart() and _written(letter).strip():
        raise DraftError(BROKEN)  # there is something, only not what its head says
    return Content(content.text, (*notices, *content.notices), content.source)


def _shown_within(part: Message) -> bool:
    """Whether the part is a picture within the letter, such as the logo of a signature."""
    return part.get_content_disposition() != "attachment"


def _parts(message: Message, depth: int) -> Iterator[Message]:
    """Every part that is no bag of others, those of forwarded letters among them."""
    if depth > _DEEPEST:
        raise DraftError(TOO_LARGE)
    below = _below(message)
    if below is not None:
        for part in below:
            yield from _parts(part, depth + 1)
    else:
        yield message


def _below(message: Message) -> list[Message] | None:
    """What is in a bag of parts; none for a part that is none."""
    if not message.is_multipart():
        return None
    return [part for part in message.get_payload() if isinstance(part, Message)]


def _attached(parts: list[Message]) -> tuple[list[_Attached], dict[str, Bilingual]]:
    """The attached drafts that can be read, and what is wrong with those that cannot, by their names."""
    attached, troubles, opened = [], {}, 0
    for part in parts:
        name = _name(part)
        ending = PurePath(name).suffix.lower()
        if ENDINGS.get(ending) in ("pdf", "pages"):
            unread = Bilingual(f"Buka lampiran {ending} itu tersendiri.", f"Open that {ending} attachment by itself.")
            troubles[name] = unread
            continue
        if ENDINGS.get(ending) not in _DRAFTS and ending not in NOT_YET:
            continue
        opened += 1
        if opened > _MOST_OPENED:
            troubles[name] = TOO_LARGE
            continue
        try:
            data = _bytes(part)
            kind, told = tell(data, name)
            if kind not in _DRAFTS:
                continue
            content = _DRAFTS[kind](data)
        except DraftError as error:
            troubles[name] = error.message
            continue
        if content.text.strip():
            source = content.source or (kind, data)
            attached.append(_Attached(name, kind, Content(content.text, told + content.notices, source)))
    return attached, troubles


def _body(message: Message, depth: int) -> Content:
    """What the letter says; of twins, the one with its paragraphs whole. ``_parts`` has seen how deep it goes."""
    below = _below(message)
    if below is not None:
        bodies = [body for part in below if (body := _body(part, depth + 1)).text.strip()]
        if message.get_content_subtype() == "alternative":
            return _best(bodies)
        notices = dict.fromkeys(notice for body in bodies for notice in body.notices)
        source = next((body.source for body in bodies if body.source), None)
        return Content("\n".join(body.text for body in bodies), tuple(notices), source)
    if _name(message) or message.get_content_disposition() == "attachment":
        return Content("")
    kind = message.get_content_type()
    if kind == "text/html":
        # The page may say another encoding than the letter does; the letter's was written last.
        told = message.get_param("charset") is not None
        page = _decoded(message)[0].encode("utf-8-sig", "replace") if told else _bytes(message)
        return read_html(page)._replace(source=("html", page))
    if kind == "text/plain":
        text, notice = _decoded(message)
        if len(text) > MAX_TXT:
            raise DraftError(TOO_LARGE)
        text = normalise(text)
        if str(message.get_param("format", "")).lower() == "flowed":
            text = _unfolded(text, str(message.get_param("delsp", "")).lower() == "yes")
        return Content(text.strip("\n"), (notice,) if notice else ())
    return Content("")


def _draft_in(letter: Content) -> Content:
    """What the letter says without greeting, closing and quoted letters, its folded lines joined."""
    text, around = without_letter(letter.text)
    text, folds = without_folds(text)
    return letter._replace(text=text, notices=(*letter.notices, *(notice for notice in (around, folds) if notice)))


def _best(twins: list[Content]) -> Content:
    """The first of these, unless a later one says as much in fewer lines: then the first one's lines are folded."""
    best = twins[0] if twins else Content("")
    for twin in twins[1:]:
        said = len("".join(twin.text.split())), len("".join(best.text.split()))
        lines = [sum(1 for line in each.text.split("\n") if line.strip()) for each in (twin, best)]
        if said[0] >= said[1] * _SAME and lines[0] < lines[1]:
            best = twin
    return best


def _unfolded(text: str, joined: bool) -> str:
    """Lines that end in a space run on (RFC 3676); with ``joined`` that space is not the text's."""
    paragraphs: list[list[str]] = [[]]
    for line in text.split("\n"):
        line = line.removeprefix(" ")  # noqa: PLW2901 - a space put there so that the line may begin as it does
        runs_on = line.endswith(" ") and line != "-- "
        paragraphs[-1].append(line[:-1] if runs_on and joined else line)
        if not runs_on:
            paragraphs.append([])
    return "\n".join("".join(lines) for lines in paragraphs)


def _decoded(part: Message) -> tuple[str, Bilingual | None]:
    data = _bytes(part)
    text = decode_as(data, str(part.get_param("charset", "")))
    return decode(data) if text is None else (text, None)


def _bytes(part: Message) -> bytes:
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise DraftError(BROKEN) from error
    return data if isinstance(data, bytes) else b""


def _written(letter: Message) -> str:
    """What stands in a letter without parts, not decoded."""
    try:
        return str(letter.get_payload())
    except (ValueError, LookupError) as error:
        raise DraftError(BROKEN) from error


def _name(part: Message) -> str:
    """The file name of an attachment, without folders; empty for what is none."""
    try:
        name = _words(part.get_filename() or "")
    except (ValueError, LookupError, TypeError, AttributeError):
        return ""
    stem, dot, ending = re.split(r"[/\\]", name)[-1].rpartition(".")
    return f"{stem[:_LONGEST_NAME]}{dot}{ending[:_LONGEST_NAME]}"


def _subject(letter: Message) -> Bilingual | None:
    words = _words(str(letter.get("Subject", "")))[: 2 * _LONGEST_NAME]
    return Bilingual(f"Perihal surat: {words}", f"Subject of the letter: {words}") if words else None


def _words(header: str) -> str:
    """``header`` in plain letters and on one line."""
    with contextlib.suppress(ValueError, LookupError, TypeError, email.errors.MessageError):
        header = str(email.header.make_header(email.header.decode_header(header)))
    return " ".join(clean(header).split())
