"""Labels that a draft puts before its parts, for the desk's eyes only: "Judul:", "Kicker:", "Lead:", "Isi:"."""

from __future__ import annotations

import re
from typing import NamedTuple

from redaksi_app.article.parts import PartKind
from redaksi_app.text import Paragraph, Span
from redaksi_app.text.patterns import expression

_WORDS = {
    PartKind.HEADLINE: r"(?:Usul(?:an)?[ ])?Judul(?:[ ](?:berita|utama))?|Headline",
    PartKind.KICKER: r"Kicker|Rubrik",
    PartKind.DECK: r"Dek|Deck|Ringkasan",
    PartKind.SUBHEAD: r"Sub[- ]?judul|Antar[- ]?judul|Sub[- ]?head",
    PartKind.LEAD: r"(?:Teras|Lead)(?:[ ]berita)?|Lede|Intro",
    PartKind.BODY: r"Isi(?:[ ](?:berita|naskah))?|(?:Tubuh|Badan)(?:[ ]berita)?|Body|Naskah(?:[ ]berita)?"
    r"|(?:Paragraf|Alinea)[ ]\d{1,2}|Penutup",
}
_LABEL = expression(
    r"\s*(?P<open>[*_]{0,2})(?:"
    + "|".join(f"(?P<{kind.name}>{words})" for kind, words in _WORDS.items())
    + r")(?P<inner>[*_]{0,2})[ \u00a0]*:(?P<close>[*_]{0,2})[ \u00a0]*",
    re.IGNORECASE,
)
#: What a messenger puts before each message that is copied from it: "[12/3 09.15] Humas: ".
_CHAT = expression(
    r"\s*\[\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?,?[ ]+\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:[ ]?[AP]M)?\][ ]*"
    r"[^:\n\[\]]{2,40}:[ ]*"
)
#: A heading or a quotation as Markdown and e-mail mark them: "# Petani Soe Panen", "> Petani".
_HEADING = expression(r"\s*(?:#{1,6}|>{1,3})[ ]+(?=[A-ZÀ-Þ\"“'‘*])")
#: Code points. No label is longer, a messenger's with its name and number.
_LONGEST = 80
_EMPHASIS = "*_ \u00a0"


class Label(NamedTuple):
    """A label: what it says its paragraph is (None: nothing), where it stands, and the words that it announces.

    ``words`` leaves out marks of bold around them; it is empty where the label stands alone.
    """

    kind: PartKind | None
    span: Span
    words: Span


def read_label(paragraph: Paragraph) -> Label | None:
    """The label that opens ``paragraph``, if any; spans count in the draft."""
    text = paragraph.text
    start = paragraph.start
    if ":" not in text[:_LONGEST] and not text.lstrip().startswith(("#", ">")):
        return None
    if match := _LABEL.match(text):
        kind = next(kind for kind in _WORDS if match[kind.name])
        # Marks that open before the label and close after the words are the words' own.
        closed = not match["open"] or match["inner"] or match["close"]
        return Label(
            kind,
            Span(start + (0 if closed else match.end("open")), start + match.end()),
            _words(paragraph, match.end()),
        )
    if match := _CHAT.match(text) or _HEADING.match(text):
        return Label(None, Span(start, start + match.end()), _words(paragraph, match.end()))
    return None


def bold_words(paragraph: Paragraph) -> Span | None:
    """The words of a paragraph that is nothing but text between marks of bold: "**Petani Soe Panen**"."""
    text = paragraph.text.strip()
    if len(text) < 3 or text[0] not in "*_" or text[-1] != text[0]:
        return None
    inner = text.strip(text[0])
    if not inner or text[0] in inner or inner != inner.strip():
        return None
    return _words(paragraph, 0)


def _words(paragraph: Paragraph, start: int) -> Span:
    rest = paragraph.text[start:]
    opening = len(rest) - len(rest.lstrip(_EMPHASIS))
    closing = len(rest.rstrip(_EMPHASIS))
    return Span(paragraph.start + start + opening, paragraph.start + start + max(opening, closing))
