"""The copy of an article: what is left of a draft for print, paragraph by paragraph, whatever file it goes into."""

from __future__ import annotations

from dataclasses import dataclass

from redaksi_app.article import Article, Part, PartKind
from redaksi_app.formats.plain import SOFT_BREAK, clean

#: What speech begins with. An apostrophe is none of them: it opens "'kan" as well.
_QUOTES = ('"', "“", "„", "«", "‘")


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of the copy.

    ``role`` is the name of its part as stylesheets write it, or "quotation" for a paragraph that opens with speech.
    The first ``dateline`` code points of ``text`` are the dateline with its separator.
    """

    role: str
    text: str
    dateline: int = 0


@dataclass(frozen=True, slots=True)
class Credits:
    """What an article says of itself; empty where it does not."""

    title: str
    author: str
    editor: str


def copy_blocks(article: Article) -> list[Block]:
    """The paragraphs that are printed: without blank ones and without the parts the stylesheet leaves out."""
    left_out = frozenset(article.style.export.leave_out)
    blocks = []
    for part in article.parts:
        text = _text(article, part, left_out)
        if part.kind is PartKind.BLANK or part.kind in left_out or not text:
            continue
        speech = part.kind is PartKind.BODY and text.startswith(_QUOTES)
        dateline = len(clean(_at(article, part.dateline.span)).rstrip()) if part.dateline else 0
        blocks.append(Block("quotation" if speech else str(part.kind), text, dateline))
    return blocks


def credits_of(article: Article) -> Credits:
    """Headline, writer and editor as the article's own lines name them."""
    headline = article.first(PartKind.HEADLINE)
    return Credits(
        title=" ".join(clean(_at(article, headline.prose)).split()) if headline else "",
        author=_named(article, "writer"),
        editor=_named(article, "editor"),
    )


def _text(article: Article, part: Part, left_out: frozenset[str]) -> str:
    """The paragraph as it is printed: without a label for the desk, and a title without its marks of bold."""
    start, end = part.paragraph.start, part.paragraph.end
    if "title" in part.fields:
        start, end = part.prose
    elif part.label:
        start = part.label.end
    if part.end_mark and PartKind.END_MARK in left_out:
        end = part.end_mark.start
    return clean(article.text[start:end]).strip(f" \t{SOFT_BREAK}")


def _named(article: Article, field: str) -> str:
    for part in article.of_kind(PartKind.BYLINE, PartKind.REPORTER_LINE):
        if field in part.fields and (name := clean(_at(article, part.fields[field])).strip()):
            return name
    return ""


def _at(article: Article, span: tuple[int, int]) -> str:
    return article.text[span[0] : span[1]]
