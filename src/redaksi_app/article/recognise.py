"""Telling what each paragraph of a draft is.

Lines with a shape of their own (byline, reporter line, related link, promo, disclaimer, end mark) are recognised
wherever they stand; kicker, headline and deck by their place above the first line that surely is none of them.
"""

from __future__ import annotations

import re
from itertools import takewhile

from redaksi_app.article.dateline import find_dateline
from redaksi_app.article.model import Article
from redaksi_app.article.parts import Dateline, Part, PartKind
from redaksi_app.styles import Stylesheet
from redaksi_app.text import Paragraph, Span, split_paragraphs

_BYLINE = re.compile(
    r"\s*(?:(?P<writer_label>Penulis|Reporter|Pewarta|Wartawan|Laporan|Oleh)\s*:\s*(?P<writer>[^|\n/]*?)\s*)?"
    r"(?:(?:[|/;,]\s*)?(?P<editor_label>Editor|Penyunting|Redaktur)\s*:\s*(?P<editor>[^|\n]*?)\s*)?$",
    re.IGNORECASE,
)
_REPORTER = re.compile(
    r"\s*Laporan\s+(?:Reporter|Wartawan|Kontributor|Jurnalis|Koresponden)\s+(?P<portal>[^,|\n]+?)"
    r"\s*[,|]\s*(?P<writer>[^|\n]+?)\s*$",
    re.IGNORECASE,
)
_NAVIGATION = re.compile(
    r"\s*(?:SELANJUTNYA\b|Halaman\s*:?\s*\d|Berikutnya\s*>|Sumber\s*:|Tag(?:s|ar)?\s*:|Topik\s*:)", re.IGNORECASE
)
_COPYRIGHT = re.compile(r"\s*(?:Copyright|Hak cipta|©)", re.IGNORECASE)
_END_MARK = re.compile(r"\s*(?P<mark>\(\*+\)|\*{1,5}|\([a-z]{2,5}(?:/[a-z]{2,6})?\)|\([A-Z]{2,3}-\d\))\s*$")
_CAPTION = re.compile(r"\s*(?:Keterangan foto|Ket(?:erangan)?\.? foto|Foto|Caption|Takarir)\s*:", re.IGNORECASE)
_CREDIT = re.compile(
    r"\s*(?:[A-Z][\w.-]+\.(?:COM|com|ID|id|CO)(?:\.ID|\.id)?\s*/\s*[A-Z][\w .'-]+"
    r"|(?:Foto|Sumber foto)\s*:\s*\S.{0,60})\s*$"
)
_DISCLAIMER = re.compile(r"\s*isi komentar\b", re.IGNORECASE)
_TERMINAL = re.compile(r"[.!?…][\"”’')\]]*\s*$")
#: A kicker has at most this many words, a headline at most this many; longer is a sentence of the body.
_KICKER_WORDS = 5
_HEADLINE_WORDS = 24


def read_article(text: str, style: Stylesheet) -> Article:
    """``text`` as an article of ``style``'s newsroom; never fails, whatever is missing or out of order."""
    paragraphs = split_paragraphs(text)
    parts: list[Part] = [_by_shape(paragraph, style) for paragraph in paragraphs]
    _name_head(parts)
    _name_body(parts)
    return Article(text, style, tuple(parts))


def _by_shape(paragraph: Paragraph, style: Stylesheet) -> Part:
    text = paragraph.text
    if paragraph.blank:
        return Part(PartKind.BLANK, paragraph)
    if match := _REPORTER.match(text):
        return Part(PartKind.REPORTER_LINE, paragraph, fields=_fields(match, paragraph, "portal", "writer"))
    match = _BYLINE.match(text)
    if match and (match["writer_label"] or match["editor_label"]):
        return Part(PartKind.BYLINE, paragraph, fields=_fields(match, paragraph, "writer", "editor"))
    if _DISCLAIMER.match(text):
        return Part(PartKind.DISCLAIMER, paragraph)
    if _opens_with(text, style.related.openings, colon=True):
        return Part(PartKind.RELATED, paragraph)
    if _opens_with(text, style.promo.openings, colon=False) and not _TERMINAL.search(text):
        return Part(PartKind.PROMO, paragraph)
    if _CREDIT.match(text):
        return Part(PartKind.CREDIT, paragraph)
    if _CAPTION.match(text):
        return Part(PartKind.CAPTION, paragraph)
    if _NAVIGATION.match(text) or _COPYRIGHT.match(text):
        return Part(PartKind.NAVIGATION, paragraph)
    mark = _end_mark(paragraph)
    if mark and mark.start - paragraph.start == len(text) - len(text.lstrip()):
        return Part(PartKind.END_MARK, paragraph, end_mark=mark)
    return Part(PartKind.BODY, paragraph, dateline=_dateline(paragraph), end_mark=mark)


def _dateline(paragraph: Paragraph) -> Dateline | None:
    return find_dateline(paragraph.text, paragraph.start)


def _end_mark(paragraph: Paragraph) -> Span | None:
    match = _END_MARK.search(paragraph.text)
    if match is None:
        return None
    return Span(paragraph.start + match.start("mark"), paragraph.start + match.end("mark"))


def _opens_with(text: str, openings: list[str], *, colon: bool) -> bool:
    lowered = text.lstrip(" (*\u00a0").lower()
    for opening in openings:
        if lowered.startswith(opening.lower()):
            rest = lowered[len(opening) :].lstrip()
            if rest[:1] == ":" or (not colon and not rest[:1].isalpha()) or (not colon and " " in rest):
                return True
    return False


def _fields(match: re.Match[str], paragraph: Paragraph, *names: str) -> dict[str, Span]:
    return {
        name: Span(paragraph.start + match.start(name), paragraph.start + match.end(name))
        for name in names
        if match.start(name) >= 0
    }


def _name_head(parts: list[Part]) -> None:
    """Name kicker, headline and deck among the lines above the lead."""
    head = _head(parts)
    if not _something_follows(parts, head):
        # Nothing marks where the head ends, so only lines that are no sentences, with a body below, belong to it.
        titles = list(takewhile(lambda index: not _is_sentence(parts[index]), head))
        head = titles[:2] if titles and _next(parts, titles[-1]) is not None else []
    if not head:
        return
    headline = head[0]
    if len(head) > 1 and _words(parts[headline]) <= _KICKER_WORDS and not _is_sentence(parts[head[1]]):
        _rename(parts, headline, PartKind.KICKER)
        headline = head[1]
    if _words(parts[headline]) > _HEADLINE_WORDS:
        return
    _rename(parts, headline, PartKind.HEADLINE)
    for index in head:
        if index > headline:
            _rename(parts, index, PartKind.DECK)


def _head(parts: list[Part]) -> list[int]:
    """The lines above the first that has a shape of its own; at most four."""
    head: list[int] = []
    for index, part in enumerate(parts):
        if part.kind in (PartKind.BLANK, PartKind.CREDIT, PartKind.CAPTION):
            continue
        if part.kind is not PartKind.BODY or part.dateline or len(head) == 4:
            break
        head.append(index)
    return head


def _something_follows(parts: list[Part], head: list[int]) -> bool:
    """Whether a byline, reporter line or dateline comes right below the head lines."""
    if not head:
        return False
    following = _next(parts, head[-1])
    if following is None:
        return False
    part = parts[following]
    return part.dateline is not None or part.kind in (PartKind.BYLINE, PartKind.REPORTER_LINE)


def _next(parts: list[Part], index: int) -> int | None:
    skipped = (PartKind.BLANK, PartKind.CREDIT, PartKind.CAPTION)
    return next((later for later in range(index + 1, len(parts)) if parts[later].kind not in skipped), None)


def _name_body(parts: list[Part]) -> None:
    """Name the lead (the first paragraph of the body, or the one with the dateline) and the subheads."""
    body = [index for index, part in enumerate(parts) if part.kind is PartKind.BODY]
    if not body:
        return
    lead = next((index for index in body if parts[index].dateline), body[0])
    _rename(parts, lead, PartKind.LEAD)
    for place, index in enumerate(body):
        if index > lead and place + 1 < len(body) and not parts[index].end_mark and _is_subhead(parts[index]):
            _rename(parts, index, PartKind.SUBHEAD)


def _is_subhead(part: Part) -> bool:
    text = part.paragraph.text.strip()
    return _words(part) <= 8 and text[:1].isupper() and not re.search(r"[.!?:;,…\"”)]$", text)


def _is_sentence(part: Part) -> bool:
    return _TERMINAL.search(part.paragraph.text) is not None


def _words(part: Part) -> int:
    return len(part.paragraph.text.split())


def _rename(parts: list[Part], index: int, kind: PartKind) -> None:
    old = parts[index]
    parts[index] = Part(kind, old.paragraph, old.dateline, old.end_mark, old.fields)
