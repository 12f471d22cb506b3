"""Saving the edited text of an HTML page into it: words change where they stand, all marks stay.

What was written is read again before it is answered: where that is not the edited text, nothing is saved.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from redaksi_app.finding import Bilingual
from redaksi_app.formats.aligning import Edit, character_edits, paragraph_pairs
from redaksi_app.formats.errors import DraftError, DraftSaveError
from redaksi_app.formats.html import read_html
from redaksi_app.formats.plain import SOFT_BREAK

_CANNOT = Bilingual(
    "Belum tersimpan: susunan halaman HTML ini belum dapat diubah di tempat. Simpan sebagai .docx.",
    "Not saved yet: the layout of this HTML page cannot be changed in place. Save it as .docx.",
)
#: Signs of a paragraph on each side of a change by which it is found in the page; more where that is not enough.
_CONTEXT = (12, 40, 160)
#: What may stand between two signs of a paragraph: marks inside the line.
_MARKS = r"(?:</?(?:a|b|i|u|em|strong|span|font|mark|small|sub|sup|s|wbr)\b[^<>]{0,2000}>)*+"
_BREAK = r"[ \t\n\r]*+<br\b[^<>]{0,2000}>[ \t\n\r]*+"
_SPACE = r"(?:[ \t\n\r]|&#32;)++"
#: What is never closed goes on to the end, as in browsers; so nothing is looked at twice.
_UNSEEN = re.compile(
    r"<(script|style|title|textarea|template|noscript)\b(?:.*?</\1\s*+>|.*)|<!--(?:.*?-->|.*)",
    re.IGNORECASE | re.DOTALL,
)
_TAG, _VALUE = re.compile(r"<[a-zA-Z][^<>]*>"), re.compile(r"\"[^\"]*\"|'[^']*'")
_NAMES: dict[str, tuple[str, ...]] = {
    "\u00a0": ("nbsp", "#160"), "“": ("ldquo", "#8220"), "”": ("rdquo", "#8221"), "‘": ("lsquo", "#8216"),
    "’": ("rsquo", "#8217"), "–": ("ndash", "#8211"), "—": ("mdash", "#8212"), "…": ("hellip", "#8230"),
    "&": ("amp",), "<": ("lt",), ">": ("gt",), '"': ("quot", "#34"), "'": ("apos", "#39"),
}  # fmt: skip


def save_html(data: bytes, text: str) -> bytes:
    """The page ``data`` with ``text`` for its own; ``DraftSaveError`` where that cannot be done in place."""
    # Where a page has had no other letters, it may not say which they would be.
    letters = next((name for name in ("ascii", "utf-8", "cp1252") if _holds(data, name)), None)
    if letters is None:
        raise DraftSaveError(_CANNOT)
    page = data.decode(letters)
    old, new = read_html(data).text.split("\n"), text.split("\n")
    for before, after in reversed(paragraph_pairs(old, new)):
        if before is None or after is None:
            raise DraftSaveError(_CANNOT)
        for edit in reversed(character_edits(old[before], new[after])):
            page = _changed(page, old[before], edit)
    saved = page.encode(letters, "xmlcharrefreplace")
    try:
        right = read_html(saved).text == text
    except DraftError as error:
        raise DraftSaveError(_CANNOT) from error
    if not right:
        raise DraftSaveError(_CANNOT)
    return saved


def _holds(data: bytes, letters: str) -> bool:
    try:
        data.decode(letters)
    except UnicodeDecodeError:
        return False
    return True


def _changed(page: str, paragraph: str, edit: Edit) -> str:
    """``page`` with one change in ``paragraph``, which must be found in it by its words, and only once."""
    shown = _shown(page)
    for reach in _CONTEXT:
        before = paragraph[max(0, edit.start - reach) : edit.start]
        words, after = paragraph[edit.start : edit.end], paragraph[edit.end : edit.end + reach]
        # Marks at the edges of what is changed stay outside it.
        middle = _pattern(words)
        pattern = f"{_pattern(before)}{_MARKS if before and words else ''}(?P<words>{middle}){_MARKS}{_pattern(after)}"
        found = _only(re.finditer(pattern, shown))
        if found is not None:
            if "<" in found["words"]:
                raise DraftSaveError(_CANNOT)
            start, end = found.span("words")
            put_in = html.escape(edit.text, quote=False).replace(SOFT_BREAK, "<br>")
            return page[:start] + put_in + page[end:]
    raise DraftSaveError(_CANNOT)


def _shown(page: str) -> str:
    """The page, as long as it is, with nothing to be found in what no reader sees: title, scripts, values in marks."""
    page = _UNSEEN.sub(_blank, page)
    return _TAG.sub(lambda tag: _VALUE.sub(_blank, tag[0]), page)


def _blank(match: re.Match[str]) -> str:
    return "\0" * len(match[0])


def _only(matches: Iterator[re.Match[str]]) -> re.Match[str] | None:
    first = next(matches, None)
    return first if first is not None and next(matches, None) is None else None


def _pattern(words: str) -> str:
    return _MARKS.join(_sign(sign) for sign in words)


def _sign(sign: str) -> str:
    if sign == " ":
        return _SPACE
    if sign == SOFT_BREAK:
        return _BREAK
    names = _NAMES.get(sign, ())
    return f"(?:{'|'.join([re.escape(sign), *(f'&{name};' for name in names)])})" if names else re.escape(sign)
