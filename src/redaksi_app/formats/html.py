"""Reading HTML: blocks become paragraphs, all else is text or dropped."""

from __future__ import annotations

import codecs
import contextlib
import re
from html.parser import HTMLParser

from redaksi_app.finding import Bilingual
from redaksi_app.formats.draft import Content
from redaksi_app.formats.errors import TOO_LARGE, DraftError
from redaksi_app.formats.plain import SOFT_BREAK, clean
from redaksi_app.formats.txt import decode

#: Bytes. A page as large as this is no draft.
MAX_HTML = 24 * 1024 * 1024
_BLOCKS = frozenset(
    "address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td"
    " tfoot th thead tr ul".split()
)
_DROPPED = frozenset("head iframe noscript object script select style svg template textarea title".split())
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
#: What a browser shows as one space; a non-breaking space stays.
_WHITE = re.compile("[ \t\n\r\x0b\x0c]+")


def read_html(data: bytes) -> Content:
    """The paragraphs of the page ``data``, empty ones left out; two ``<br>`` in a row end a paragraph too."""
    if len(data) > MAX_HTML:
        raise DraftError(TOO_LARGE)
    text, notice = _decode(data)
    parser = _Blocks()
    parser.feed(clean(text))
    parser.close()
    parser.end_paragraph()
    return Content("\n".join(parser.paragraphs), (notice,) if notice else ())


def _decode(data: bytes) -> tuple[str, Bilingual | None]:
    """By the mark at its start, else by what the page says of itself, else as plain text is told."""
    declared = _CHARSET.search(data[:4096])
    marked = data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if declared and not marked:
        name = declared[1].decode("ascii").lower()
        # What calls itself Latin 1 is Windows-1252 in every browser; what calls itself UTF-8 may still not be.
        name = "cp1252" if name in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii") else name
        with contextlib.suppress(LookupError, ValueError):
            return data.decode(name), None
    return decode(data)


class _Blocks(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[str] = []
        self._text: list[str] = []
        self._dropping = ""
        self._depth = 0
        self._pre = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._dropping:
            self._depth += tag == self._dropping
        elif tag in _DROPPED:
            self._dropping, self._depth = tag, 1
        elif tag == "br":
            self._text.append(SOFT_BREAK)
        elif tag in _BLOCKS:
            self.end_paragraph()
            self._pre += tag == "pre"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br" or tag in _BLOCKS:
            self.handle_starttag(tag, attrs)
            self._pre -= tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if self._dropping:
            # A page that never closes its head still shows what stands in its body.
            self._depth -= tag == self._dropping
            if self._depth == 0:
                self._dropping = ""
        elif tag in _BLOCKS:
            self.end_paragraph()
            self._pre = max(0, self._pre - (tag == "pre"))

    def handle_data(self, data: str) -> None:
        if not self._dropping:
            self._text.append(data.replace("\n", SOFT_BREAK) if self._pre else _WHITE.sub(" ", data))

    def end_paragraph(self) -> None:
        whole = "".join(self._text)
        self._text.clear()
        for paragraph in re.split(f"{SOFT_BREAK}(?:[ ]*{SOFT_BREAK})+", whole):
            text = re.sub(" {2,}", " ", re.sub(f" *{SOFT_BREAK} *", SOFT_BREAK, paragraph)).strip(f" {SOFT_BREAK}")
            if text.strip():
                self.paragraphs.append(text)
