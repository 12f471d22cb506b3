"""Reading HTML: blocks become paragraphs, all else is text or dropped."""

from __future__ import annotations

import codecs
import re
from collections import Counter

from redaksi_app.finding import Bilingual
from redaksi_app.formats.draft import Content
from redaksi_app.formats.errors import TOO_LARGE, DraftError
from redaksi_app.formats.html_marks import Mark, marks
from redaksi_app.formats.plain import SOFT_BREAK, clean
from redaksi_app.formats.txt import decode, decode_as

#: Bytes, pictures written into the page among them; marks and characters it refers to; characters of its text.
MAX_HTML = 24 * 1024 * 1024
_MOST_MARKS = 1_000_000
_MOST_TEXT = 8_000_000
_BLOCKS = frozenset(
    "address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td"
    " tfoot th thead tr ul".split()
)
#: Their content is not shown. A head is not among them: what it may hold is, and its closing mark is often left out.
_DROPPED = frozenset("iframe math noscript object script select style svg template textarea title xml".split())
#: Of these, the ones that ``<svg/>`` closes at once.
_EMPTY_FORM = frozenset(["math", "svg", "xml"])
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
#: What a browser shows as a space; a non-breaking space stays. Within ``pre``, lines and tabs stay too.
_WHITE = str.maketrans("\t\n\r\x0b\x0c\x85\u2029", f"      {SOFT_BREAK}")
_WHITE_IN_PRE = str.maketrans("\n\r\x0b\x0c\x85\u2029", f"{SOFT_BREAK}{SOFT_BREAK}   {SOFT_BREAK}")
_TWO_BREAKS = re.compile(f"{SOFT_BREAK}{{2,}}")
#: A link to a note or back from it, as LibreOffice, Word, Pandoc and Wikipedia write it, and what stands in it.
_NOTE_LINK = re.compile(
    r"sd(?:foot|end)note|_(?:ftn|edn)|[\"'#](?:ftnt|cmnt)|footnote|noteref|[\"'#]fn|cite_(?:ref|note)", re.IGNORECASE
)
_NOTE_NUMBER = re.compile(r"\s*[\[(]?(?:\d{1,3}|[ivx]{1,5}|[a-z]|\*{1,3}|[†‡↑^↩]\ufe0e?)[\])]?\s*")
#: The link that opens a footnote or a comment below a page of Google Docs, in a division of its own.
_GOOGLE_NOTE = re.compile(r"\bid\s*=\s*[\"']?(?P<kind>ftnt|cmnt)\d", re.IGNORECASE)


def read_html(data: bytes) -> Content:
    """The paragraphs of the page ``data``, empty ones left out; two ``<br>`` in a row end a paragraph too.

    ``DraftError`` when it holds more than any draft does.
    """
    blocks = Blocks()
    notice = fill(blocks, data)
    notices = [notice] if notice else []
    if comments := blocks.left_out["cmnt"]:
        notices.append(Bilingual(f"Komentar di dalam berkas: {comments}.", f"Comments in the file: {comments}."))
    if notes := blocks.left_out["ftnt"]:
        notices.append(
            Bilingual(f"Catatan kaki tidak ikut dibaca: {notes}.", f"Footnotes that were not read: {notes}.")
        )
    return Content("\n".join(blocks.paragraphs), tuple(notices))


def fill(blocks: Blocks, data: bytes) -> Bilingual | None:
    """Let ``blocks`` take the page ``data``, and answer what an editor should know about its letters."""
    if len(data) > MAX_HTML:
        raise DraftError(TOO_LARGE)
    text, notice = _decode(data)
    if max(text.count("<"), text.count("&")) > _MOST_MARKS:
        raise DraftError(TOO_LARGE)
    for mark in marks(text):
        blocks.take(mark)
    blocks.end_paragraph()
    return notice


def _decode(data: bytes) -> tuple[str, Bilingual | None]:
    """By the mark at its start, else by what the page says of itself, else as plain text is told."""
    declared = _CHARSET.search(data[:4096])
    marked = data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if declared and not marked:
        name = declared[1].decode("ascii").lower()
        # What calls itself Latin 1 is Windows-1252 in every browser; what calls itself UTF-8 may still not be.
        name = "cp1252" if name in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii") else name
        # A page whose own words can be found byte by byte is not in double bytes, whatever it says.
        if not name.startswith(("utf-16", "utf16", "utf-32", "utf32", "ucs")):
            text = decode_as(data, name)
            if text is not None:
                return text, None
    return decode(data)


class Blocks:
    """Gathers paragraphs from the marks of a page.

    ``left_out`` counts the footnotes ("ftnt") and comments ("cmnt") of Google Docs: they are no paragraphs.
    """

    def __init__(self) -> None:
        self.paragraphs: list[str] = []
        self.left_out: Counter[str] = Counter()
        self._divisions = 0
        self._note_division = -1  # the depth of divisions in which a note stands that is left out
        self._text: list[str] = []
        self._dropping = ""
        self._depth = 0
        self._pre = self._size = 0
        self._note_from = -1

    def take(self, mark: Mark) -> None:
        """Read on by one mark."""
        name = mark.name
        if self._dropping:
            if name == self._dropping:
                self._depth += -1 if mark.closing else 1
                self._dropping = name if self._depth else ""
        elif not name:
            self._add(mark.text)
        elif name in _DROPPED:
            if not mark.closing and not (mark.empty and name in _EMPTY_FORM):
                self._dropping, self._depth = name, 1
        elif name == "br":
            self._text.append(SOFT_BREAK)
        elif name == "a":
            self._link(mark)
        elif name in _BLOCKS:
            self.end_paragraph()
            if name == "div":
                self._divide(mark)
            if name == "pre" and not mark.empty:
                self._pre = max(0, self._pre + (-1 if mark.closing else 1))

    def _divide(self, mark: Mark) -> None:
        """Keep count of divisions: with its own, a note that is left out ends."""
        self._divisions = max(0, self._divisions + (-1 if mark.closing else 1))
        if self._divisions < self._note_division:
            self._note_division = -1

    def _link(self, mark: Mark) -> None:
        """Take away the number of a note, and the one that leads back from it; the note's own words stay."""
        opens = None if mark.closing else _GOOGLE_NOTE.search(mark.attributes)
        if opens and self._divisions and not any(piece.strip() for piece in self._text):
            self.left_out[opens["kind"].lower()] += 1
            self._note_division = self._divisions
        if not mark.closing:
            self._note_from = len(self._text) if _NOTE_LINK.search(mark.attributes) else -1
        elif 0 <= self._note_from <= len(self._text):
            if _NOTE_NUMBER.fullmatch("".join(self._text[self._note_from :])):
                del self._text[self._note_from :]
            self._note_from = -1

    def end_paragraph(self) -> None:
        """Put down what has gathered as a paragraph, or as several where two breaks stand between."""
        whole = "".join(self._text)
        self._text.clear()
        self._note_from = -1
        # By replacing, not by a pattern: runs of spaces may be as long as the page.
        while "  " in whole:
            whole = whole.replace("  ", " ")
        whole = whole.replace(f" {SOFT_BREAK}", SOFT_BREAK).replace(f"{SOFT_BREAK} ", SOFT_BREAK)
        for paragraph in _TWO_BREAKS.split(whole):
            text = clean(paragraph.strip(f" {SOFT_BREAK}"))
            if text.strip():
                self.paragraphs.append(text)

    def _add(self, text: str) -> None:
        self._size += len(text)
        if self._size > _MOST_TEXT:
            raise DraftError(TOO_LARGE)
        if self._note_division >= 0:
            return
        if self._pre:
            self._text.append(text.replace("\r\n", "\n").translate(_WHITE_IN_PRE))
        else:
            self._text.append(text.translate(_WHITE))
