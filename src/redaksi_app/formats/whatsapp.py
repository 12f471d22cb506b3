"""Chats exported or copied from WhatsApp: the messages without the stamp that stands before each.

The shapes are those of Indonesian and English telephones: an export of iOS (``[24/11/26 08.15.02] Nama: teks``) or
Android (``24/11/26 08.15 - Nama: teks``), and several messages copied (``[24/11 08.15] Nama: teks``,
``[08.15, 24/11/2026] Nama: teks``).
"""

from __future__ import annotations

import re
from collections import Counter

from redaksi_app.finding import Bilingual
from redaksi_app.formats.chatter import Message, chatter_in

_DATE = r"\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d{2}|\d{4}))?"
_TIME = r"\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:[ \u00a0\u202f][AaPp]\.?[Mm]\.?)?"
_WHEN = rf"(?:{_DATE},?[ ](?:pukul[ ])?{_TIME}|{_TIME},[ ]{_DATE})"
_STAMP = re.compile(
    rf"[\u200e\u202a]?(?:\[(?P<boxed>{_WHEN})\][ ]|(?P<bare>{_DATE},?[ ](?:pukul[ ])?{_TIME})[ ]-[ ])"
    r"(?:[\u200e~\u202f]*(?P<sender>[^:\n]{1,60}?)[\u202c]?:(?:[ ]|$))?(?P<text>.*)",
)
#: Lines that WhatsApp writes itself.
_SYSTEM = re.compile(
    r"(?:Pesan (?:dan panggilan|ke grup ini)|Messages (?:and calls|to this group))\b.*(?:terenkripsi|encrypted).*"
    r"|.*\b(?:membuat grup|created group|menambahkan|added|bergabung menggunakan|joined using|keluar|left"
    r"|mengubah (?:subjek|ikon|deskripsi|setelan)|changed (?:the|this|their)|kode keamanan|security code)\b.*",
    re.IGNORECASE,
)
_ENCRYPTED = re.compile(r"terenkripsi|end-to-end encrypted", re.IGNORECASE)
#: Messages that stand for something that is no text.
_NO_TEXT = re.compile(
    r"<Media tidak disertakan>|<Media omitted>|<(?:terlampir|attached): [^<>\n]+>"
    r"|[\w.-]+ \(file (?:terlampir|attached)\)"
    r"|(?:gambar|foto|video|audio|stiker|sticker|GIF|dokumen|kartu kontak|image|document|Contact card)"
    r" (?:tidak disertakan|omitted)|(?:Pesan ini (?:telah )?dihapus|Anda (?:telah )?menghapus pesan ini"
    r"|This message was deleted|You deleted this message)\.?|null",
    re.IGNORECASE,
)
_EDITED = re.compile(r"[ ]?\u200e?<(?:Pesan ini diedit|This message was edited)>$")
_FIRST_LINE = re.compile(r"\S.*")
_MOST_NAMES = 5
_LONGEST_SHOWN = 60


def without_stamps(text: str) -> tuple[str, Bilingual | None]:
    """``text`` without the stamps and the lines of WhatsApp's own, and what was taken off.

    What is no such chat from its first line on comes back as it is, with None.
    """
    first = _FIRST_LINE.search(text)
    if first is None or not _STAMP.match(first[0]):
        return text, None
    lines = text.split("\n")
    stamps = [_STAMP.match(line) for line in lines]
    if not _is_chat([stamp for stamp in stamps if stamp]):
        return text, None
    messages: list[Message] = []
    empty = 0
    for line, stamp in zip(lines, stamps, strict=True):
        if stamp:
            words = _message(stamp)
            empty += words is None and _NO_TEXT.fullmatch(_said(stamp)) is not None
            messages.append(Message((stamp["sender"] or "").strip(), [] if words is None else [words]))
        else:
            messages[-1].lines.append(_EDITED.sub("", line))
    senders = list(dict.fromkeys(message.sender for message in messages if message.sender))
    chatter = chatter_in(messages)
    kept = [line for number, message in enumerate(messages) if number not in chatter for line in message.lines]
    return "\n".join(kept), _notice(senders, empty, [messages[number].lines[0] for number in sorted(chatter)])


def _is_chat(stamps: list[re.Match[str]]) -> bool:
    """Whether these lines are messages; a timetable has dates and times before its lines too."""
    senders = Counter(stamp["sender"] for stamp in stamps if stamp["sender"])
    if not senders:
        return False
    if stamps[0]["boxed"] or _ENCRYPTED.search(stamps[0]["text"]):
        return True
    if any(re.fullmatch(r"\+\d[\d\u00a0 -]{7,}", sender) for sender in senders):
        return True
    # Who writes in a chat writes more than once; the points of a programme have a heading each.
    return len(stamps) > 1 and sum(senders.values()) >= 2 * len(senders)


def _message(stamp: re.Match[str]) -> str | None:
    """The words of a message; None where it has none of its own."""
    words = _said(stamp)
    if _NO_TEXT.fullmatch(words) or (_ENCRYPTED.search(words) and _SYSTEM.fullmatch(words)):
        return None
    if stamp["sender"] is None and _SYSTEM.fullmatch(words):
        return None
    return words


def _said(stamp: re.Match[str]) -> str:
    return _EDITED.sub("", stamp["text"]).strip("\u200e ")


def _notice(senders: list[str], empty: int, chatter: list[str]) -> Bilingual:
    names = ", ".join(senders[:_MOST_NAMES]) + (" …" if len(senders) > _MOST_NAMES else "")
    told = f"Ini ekspor WhatsApp. Cap waktu dan nama pengirim tidak ikut dibaca: {names}."
    told_en = f"This was exported from WhatsApp. Times and senders were not read: {names}."
    if empty:
        told += f" Media dan pesan terhapus tidak ikut: {empty}."
        told_en += f" Media and deleted messages were left out: {empty}."
    if chatter:
        shown = "; ".join(f"“{line[:_LONGEST_SHOWN]}”" for line in chatter[:_MOST_NAMES])
        shown += " …" if len(chatter) > _MOST_NAMES else ""
        told += f" Obrolan tidak ikut dibaca ({len(chatter)} baris): {shown}."
        told_en += f" Chatter was not read (lines: {len(chatter)}): {shown}."
    return Bilingual(told, told_en)
