"""Telling what each paragraph of a draft is.

Lines with a shape of their own (byline, reporter line, related link, promo, disclaimer, end mark) are recognised
wherever they stand; kicker, headline and deck by their place above the first line that surely is none of them.
"""

from __future__ import annotations

from itertools import takewhile

from msgspec.structs import replace

from redaksi_app.article.bylines import read_byline, read_split_byline
from redaksi_app.article.dateline import find_dateline
from redaksi_app.article.furniture import (
    calls_to_channel,
    is_listed,
    opens_list_of_related,
    read_furniture,
    reads_as_title,
)
from redaksi_app.article.labels import Label, bold_words, read_label
from redaksi_app.article.model import Article
from redaksi_app.article.parts import Part, PartKind
from redaksi_app.article.surroundings import name_captions, name_letterhead, name_tags
from redaksi_app.styles import Stylesheet
from redaksi_app.text import Paragraph, Span, split_paragraphs
from redaksi_app.text.patterns import expression

_END_MARK = expression(
    r"(?:(?P<stop>^|[.!?…\"”’')\]])\s*|\s+)"
    r"(?P<mark>\([ ]?\*+[ ]?\)\.?|\*{1,5}|\((?:\*/)?[a-z]{2,6}(?:/[a-z*]{1,8}){0,2}\)|\([A-Z]{2,3}-\d\))\s*$"
)
#: In brackets at the end of a line these say where somebody stands, or that he is dead.
_NO_MARKS = frozenset({"(kiri)", "(kanan)", "(tengah)", "(alm)", "(almh)"})
#: Where no sentence ends before them, these are what a column of a table counts in.
_UNITS = frozenset("(ton) (kg) (km) (ha) (cm) (meter) (liter) (persen) (orang) (jiwa) (unit) (rupiah) (rp)".split())
#: Below the text, a line in brackets is the writer's: "(Humas Polres Lembata)".
_SIGNATURE = expression(r"\s*[*_]*(?P<mark>\([^()]{2,50}\))[*_]*\s*$")
_TERMINAL = expression(r"[.!?…][\"”’')\]]*[*_]*\s*$")
#: What ends like a sentence or part of one is no subhead; what goes on is no title.
_CLOSED = expression(r"[.!?:;,…\"”)]$")
_GOES_ON = expression(r"[:;,]\s*$")
#: A kicker has at most this many words, a headline at most this many; longer is a sentence of the body.
_KICKER_WORDS = 5
_HEADLINE_WORDS = 24
_SUBHEAD_WORDS = 8
#: From so many words on, what ends like a sentence is one of the body.
_SENTENCE_WORDS = 5
#: A city alone opens a dateline with at most so many sentences above it; further down "Kupang - Rote" is a route.
_MOST_ABOVE_CITY = 1
_QUOTES = ('"', "“")
_TOP = (PartKind.HEADLINE, PartKind.KICKER, PartKind.DECK)
#: What may stand between headline and lead without belonging to either.
_BESIDE = (PartKind.BLANK, PartKind.CREDIT, PartKind.CAPTION, PartKind.NAVIGATION)
_CLOSING = (
    PartKind.BLANK,
    PartKind.BYLINE,
    PartKind.CREDIT,
    PartKind.PROMO,
    PartKind.DISCLAIMER,
    PartKind.NAVIGATION,
    PartKind.RELATED,
)


def read_article(text: str, style: Stylesheet) -> Article:
    """``text`` as an article of ``style``'s newsroom; never fails, whatever is missing or out of order."""
    parts = [_by_shape(paragraph, style) for paragraph in split_paragraphs(text)]
    _name_split_bylines(parts)
    _name_listed(parts, style)
    name_tags(parts)
    _free_top(parts)
    name_letterhead(parts)
    name_captions(parts)
    _drop_routes(parts)
    _name_labelled(parts, style)
    _name_head(parts)
    _name_body(parts)
    _name_signature(parts)
    _name_bold(parts)
    return Article(text, style, tuple(parts))


def _by_shape(paragraph: Paragraph, style: Stylesheet) -> Part:
    """What the paragraph is by itself; BODY where its place has to tell."""
    if paragraph.blank:
        return Part(PartKind.BLANK, paragraph)
    dateline = find_dateline(paragraph.text, paragraph.start, style.dateline.portal)
    part = read_byline(paragraph) or read_furniture(paragraph, style)
    if part:
        return part
    mark = _end_mark(paragraph)
    if mark and not paragraph.text[: mark.start - paragraph.start].strip():
        return Part(PartKind.END_MARK, paragraph, end_mark=mark)
    return Part(PartKind.BODY, paragraph, dateline=dateline, end_mark=mark)


def _end_mark(paragraph: Paragraph) -> Span | None:
    if not paragraph.text.rstrip().endswith((")", ").", "*")):
        return None
    match = _END_MARK.search(paragraph.text, max(0, len(paragraph.text) - 40))
    if match is None or match["mark"] in _NO_MARKS or (match["mark"] in _UNITS and not match["stop"]):
        return None
    if match["mark"].startswith("*") and paragraph.text.count("*") != len(match["mark"]):
        return None  # the closing mark of bold text
    return Span(paragraph.start + match.start("mark"), paragraph.start + match.end("mark"))


def _name_split_bylines(parts: list[Part]) -> None:
    """A label on one line and the name on the next, as websites show them."""
    for index, part in enumerate(parts):
        if part.kind not in (PartKind.BODY, PartKind.BYLINE):
            continue
        following = _next(parts, index, (PartKind.BLANK,))
        if following is not None and parts[following].kind is PartKind.BODY and not parts[following].dateline:
            split = read_split_byline(part.paragraph, parts[following].paragraph)
            if split:
                parts[index], parts[following] = split


def _name_listed(parts: list[Part], style: Stylesheet) -> None:
    """The articles listed below a line that only says "Baca juga:"."""
    for index, part in enumerate(parts):
        if part.kind is not PartKind.RELATED or not opens_list_of_related(part.paragraph.text, style):
            continue
        following = _next(parts, index, (PartKind.BLANK,))
        if following is not None and not is_listed(parts[following].paragraph.text):
            if parts[following].kind is PartKind.BODY and reads_as_title(parts[following].paragraph.text):
                _rename(parts, following, PartKind.RELATED)
            continue
        while following is not None and parts[following].kind is PartKind.BODY:
            if not is_listed(parts[following].paragraph.text):
                break
            _rename(parts, following, PartKind.RELATED)
            following = _next(parts, following, (PartKind.BLANK,))


def _free_top(parts: list[Part]) -> None:
    """A line at the very top is a headline, even where it opens like a call to follow."""
    top = next((index for index, part in enumerate(parts) if part.kind is not PartKind.BLANK), None)
    if top is not None and parts[top].kind is PartKind.PROMO and not calls_to_channel(parts[top].paragraph.text):
        _rename(parts, top, PartKind.BODY)


def _drop_routes(parts: list[Part]) -> None:
    """No dateline is a city alone that opens a paragraph far down: "Kupang - Rote ditempuh empat jam"."""
    above = 0
    for index, part in enumerate(parts):
        if part.kind is not PartKind.BODY:
            continue
        if above > _MOST_ABOVE_CITY and part.dateline and not part.dateline.portal:
            parts[index] = replace(part, dateline=None)
        above += _TERMINAL.search(part.paragraph.text, max(0, len(part.paragraph.text) - 20)) is not None


def _name_labelled(parts: list[Part], style: Stylesheet) -> None:
    """The lines that a label for the desk announces: "Judul: ...", "Lead: ...", or the label on a line of its own."""
    above = 0
    labelled = False
    following: PartKind | None = None
    for index, part in enumerate(parts):
        if part.kind is not PartKind.BODY:
            continue
        label = read_label(part.paragraph)
        if label and _may_announce(label, part.paragraph, above, labelled):
            parts[index] = _announced(part, label, style, above)
            labelled = labelled or label.kind is not None
            following = label.kind if label.words.start == label.words.end else None
        elif following in _TOP:
            _rename(parts, index, following)
            following = None
        if parts[index].kind in (PartKind.BODY, PartKind.LEAD) and (part.dateline or _is_sentence(part.paragraph.text)):
            above += 1


def _may_announce(label: Label, paragraph: Paragraph, above: int, labelled: bool) -> bool:
    """Whether the label is the desk's, not the article's own.

    ``above`` paragraphs of the body stand before it; ``labelled``: one of the lines before it has a label as well.
    """
    words = paragraph.text[label.words.start - paragraph.start : label.words.end - paragraph.start]
    match label.kind:
        case None:
            return bool(words.strip())
        case PartKind.BODY:  # "Isi: 5 kilogram beras" is a line of a list
            starts = words[:1].isupper() or words[:1] in _QUOTES
            return (above <= 2 or labelled) and (starts and _is_sentence(words) if words else above == 0 or labelled)
        case PartKind.LEAD:
            return above <= 1
        case PartKind.SUBHEAD:
            return above == 0 or (bool(words) and not _TERMINAL.search(words))
    return above == 0


def _announced(part: Part, label: Label, style: Stylesheet, above: int) -> Part:
    paragraph = part.paragraph
    kind = label.kind or PartKind.BODY
    if kind is PartKind.SUBHEAD and not above:
        kind = PartKind.DECK
    if label.words.start == label.words.end:
        return Part(PartKind.NAVIGATION, paragraph, label=label.span)
    if kind in (*_TOP, PartKind.SUBHEAD):
        return Part(kind, paragraph, fields={"title": label.words}, label=label.span)
    rest = paragraph.text[label.span.end - paragraph.start :]
    dateline = find_dateline(rest, label.span.end, style.dateline.portal)
    return Part(kind, paragraph, dateline, part.end_mark, label=label.span)


def _is_sentence(text: str) -> bool:
    return text.count(" ") >= _SENTENCE_WORDS - 1 and _TERMINAL.search(text, max(0, len(text) - 20)) is not None


def _name_head(parts: list[Part]) -> None:
    """Name kicker, headline and deck among the lines above the lead."""
    head = _head(parts)
    titled = next((index for index, part in enumerate(parts) if part.kind is PartKind.HEADLINE), None)
    if not _something_follows(parts, head):
        # Nothing marks where the head ends, so only lines that are no sentences, with a body below, belong to it.
        titles = list(takewhile(lambda index: _may_be_title(parts[index]), head))
        head = titles[:2] if titles and _next(parts, titles[-1]) is not None and titled is None else []
    if not head:
        return
    headline = head[0] if titled is None else titled
    if titled is None:
        if len(head) > 1 and _words(parts[headline]) <= _KICKER_WORDS and _may_be_title(parts[head[1]]):
            _rename(parts, headline, PartKind.KICKER)
            headline = head[1]
        if _words(parts[headline]) > _HEADLINE_WORDS:
            return
        _rename(parts, headline, PartKind.HEADLINE)
    for index in head:
        if index < headline and titled is not None and _words(parts[index]) <= _KICKER_WORDS:
            _rename(parts, index, PartKind.KICKER)
        if index > headline:
            _rename(parts, index, PartKind.DECK)


def _head(parts: list[Part]) -> list[int]:
    """The lines above the first that has a shape of its own; at most four."""
    head: list[int] = []
    for index, part in enumerate(parts):
        if part.kind in _BESIDE or part.kind in _TOP:
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
    return part.dateline is not None or part.kind in (PartKind.BYLINE, PartKind.REPORTER_LINE, PartKind.LEAD)


def _next(parts: list[Part], index: int, skipped: tuple[PartKind, ...] = _BESIDE) -> int | None:
    return next((later for later in range(index + 1, len(parts)) if parts[later].kind not in skipped), None)


def _name_body(parts: list[Part]) -> None:
    """Name the lead (the first paragraph of the body, or the one with the dateline) and the subheads."""
    body = [index for index, part in enumerate(parts) if part.kind in (PartKind.BODY, PartKind.LEAD)]
    if not body:
        return
    announced = (index for index in body if parts[index].kind is PartKind.LEAD)
    lead = next(announced, next((index for index in body if parts[index].dateline), body[0]))
    _rename(parts, lead, PartKind.LEAD)
    for place, index in enumerate(body):
        if index > lead and place + 1 < len(body) and not parts[index].end_mark and _is_subhead(parts[index]):
            # Cells of a table and items of a list are short too, but among their like.
            if _is_short(parts[body[place - 1]]) or not _runs(parts[body[place + 1]]):
                continue
            _rename(parts, index, PartKind.SUBHEAD)


def _name_signature(parts: list[Part]) -> None:
    """Below the last paragraph of the body, a line in brackets signs the text."""
    last = next((index for index in reversed(range(len(parts))) if parts[index].kind not in _CLOSING), None)
    if last is None or parts[last].kind is not PartKind.BODY:
        return
    match = _SIGNATURE.match(parts[last].paragraph.text)
    if match:
        start = parts[last].paragraph.start
        mark = Span(start + match.start("mark"), start + match.end("mark"))
        parts[last] = Part(PartKind.END_MARK, parts[last].paragraph, end_mark=mark)


def _name_bold(parts: list[Part]) -> None:
    """The words of head lines and subheads that are bold as messengers and Markdown mark it."""
    for index, part in enumerate(parts):
        if part.kind in (*_TOP, PartKind.SUBHEAD) and "title" not in part.fields:
            words = bold_words(part.paragraph)
            if words:
                parts[index] = replace(part, fields={**part.fields, "title": words})


def _is_subhead(part: Part) -> bool:
    text = part.paragraph.text.strip(" *_\u00a0")
    return _words(part) <= _SUBHEAD_WORDS and text[:1].isupper() and not _CLOSED.search(text)


def _is_short(part: Part) -> bool:
    """Whether the paragraph is no more than a subhead, a cell or an item."""
    return (
        part.kind is PartKind.BODY
        and not part.dateline
        and _words(part) <= _SUBHEAD_WORDS
        and not _ends(part)
        and not _GOES_ON.search(part.paragraph.text)
    )


def _runs(part: Part) -> bool:
    """Whether the paragraph is running text, as it stands below a subhead."""
    return _words(part) > _SUBHEAD_WORDS or (_words(part) > 1 and _ends(part))


def _ends(part: Part) -> bool:
    text = part.paragraph.text
    return part.end_mark is not None or _TERMINAL.search(text, max(0, len(text) - 20)) is not None


def _may_be_title(part: Part) -> bool:
    text = part.paragraph.text
    return _words(part) <= _HEADLINE_WORDS and not _TERMINAL.search(text) and not _GOES_ON.search(text)


def _words(part: Part) -> int:
    return len(part.paragraph.text.split())


def _rename(parts: list[Part], index: int, kind: PartKind) -> None:
    parts[index] = replace(parts[index], kind=kind)
