"""The copy of an article: what is left of a draft for print, paragraph by paragraph, whatever file it goes into."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from redaksi_app.article import Article, Part, PartKind
from redaksi_app.formats.copy_marks import Counting, Item, PrintMarks, Stretch, item_of, stretches
from redaksi_app.formats.marks import TextMark
from redaksi_app.formats.plain import SOFT_BREAK, clean

#: What speech begins with. An apostrophe is none of them: it opens "'kan" as well.
_QUOTES = ('"', "“", "„", "«", "‘")
#: Words between marks of bold or italics as chat programs and Markdown have them: *naik*, _lockdown_, **naik**.
_EMPHASIS = re.compile(
    rf"(?<![\w*_])(?P<mark>\*\*?|__?)(?P<words>[\w\"“'‘](?:[^*_\n{SOFT_BREAK}]{{0,120}}[\w\"”'’.!?%)])?)(?P=mark)(?![\w*_])"
)
#: What would end a line in some program and is no paragraph's end here; XML forbids two of them.
_BREAKS = re.compile("[\x0b\x0c\r\x85\u2029]")


class Emphasis(NamedTuple):
    """Words that stand out: code points in the text without the mark that the reporter put them between.

    ``mark`` is empty where the draft itself shows them so; ``strong`` is bold there.
    """

    start: int
    end: int
    mark: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of the copy.

    ``role`` is the name of its part as stylesheets write it, or "quotation" for a paragraph that opens with speech.
    The first ``dateline`` code points of ``text`` are the dateline with its separator. ``emphasis`` and ``links`` are
    in order, and neither overlaps its like. ``start`` is where ``plain`` begins in the draft, in code points.
    """

    role: str
    text: str
    dateline: int = 0
    emphasis: tuple[Emphasis, ...] = ()
    links: tuple[Stretch, ...] = ()
    item: Item | None = None
    start: int = field(default=0, compare=False)

    @property
    def plain(self) -> str:
        """The text with the marks of emphasis, as it stands in the draft: for files that know no other emphasis."""
        pieces, position = [], 0
        for start, end, mark, _ in self.emphasis:
            pieces += [self.text[position:start], mark, self.text[start:end], mark]
            position = end
        return "".join([*pieces, self.text[position:]])


@dataclass(frozen=True, slots=True)
class Credits:
    """What an article says of itself; empty where it does not."""

    title: str
    author: str
    editor: str


def copy_blocks(article: Article, marks: Sequence[TextMark] = ()) -> list[Block]:
    """The paragraphs that are printed: without blank ones and without the parts the stylesheet leaves out.

    ``marks`` are the draft's, on the text of ``article``.
    """
    left_out = frozenset(article.style.export.leave_out)
    print_marks, counting = PrintMarks(article, marks), Counting()
    blocks = []
    for part in article.parts:
        if part.kind is PartKind.BLANK or part.kind in left_out:
            continue
        start, plain = _printed(article, part, left_out)
        if not plain:
            continue
        dateline = len(clean(_at(article, part.dateline.span)).rstrip()) if part.dateline else 0
        text, emphasis = _without_marks(plain, dateline)
        role = "quotation" if part.kind is PartKind.BODY and text.startswith(_QUOTES) else str(part.kind)
        block = Block(role, text, dateline, emphasis, start=start)
        here = print_marks.within(start, start + len(plain))
        block = _marked(block, here) if here else block
        blocks.append(replace(block, item=item) if (item := counting.counted(block.item)) else block)
    return blocks


def _marked(block: Block, marks: Sequence[TextMark]) -> Block:
    """The block with ``marks``, which count in its text as it stands in the draft."""
    inner = [mark._replace(start=_without(block, mark.start), end=_without(block, mark.end)) for mark in marks]
    found, links = stretches(inner, block.text, block.role, block.dateline)
    typed = {place for start, end, *_ in block.emphasis for place in range(start, end)}
    more = [
        Emphasis(start, end, strong=value == "strong")
        for start, end, value in found
        if typed.isdisjoint(range(start, end))
    ]
    emphasis = tuple(sorted((*block.emphasis, *more)))
    return replace(block, emphasis=emphasis, links=tuple(links), item=item_of(inner, block.text, block.role))


def _without(block: Block, place: int) -> int:
    """``place`` counted without the reporter's own marks."""
    before = 0
    for start, end, mark, _ in block.emphasis:
        for sign in (start, end):
            if place <= sign + before:
                return place - before
            before += min(len(mark), place - sign - before)
    return place - before


def credits_of(article: Article) -> Credits:
    """Headline, writer and editor as the article's own lines name them."""
    headline = article.first(PartKind.HEADLINE)
    return Credits(
        title=" ".join(clean(_at(article, headline.prose)).split()) if headline else "",
        author=_named(article, "writer"),
        editor=_named(article, "editor"),
    )


def _printed(article: Article, part: Part, left_out: frozenset[str]) -> tuple[int, str]:
    """Where the paragraph as it is printed begins, and its text.

    A label for the desk is not printed, and a title stands without its marks of bold.
    """
    start, end = part.paragraph.start, part.paragraph.end
    if "title" in part.fields:
        start, end = part.prose
    elif part.label:
        start = part.label.end
    if part.end_mark and PartKind.END_MARK in left_out:
        end = part.end_mark.start
    text = article.text[start:end].rstrip(f" \t{SOFT_BREAK}")
    stripped = text.lstrip(f" \t{SOFT_BREAK}")
    return start + len(text) - len(stripped), _BREAKS.sub(SOFT_BREAK, clean(stripped))


def _without_marks(plain: str, dateline: int) -> tuple[str, tuple[Emphasis, ...]]:
    if "*" not in plain and "_" not in plain:
        return plain, ()
    pieces: list[str] = []
    emphasis = []
    position = length = 0
    for match in _EMPHASIS.finditer(plain, dateline):
        before, words = plain[position : match.start()], match["words"]
        pieces += [before, words]
        length += len(before)
        emphasis.append(Emphasis(length, length + len(words), match["mark"]))
        length += len(words)
        position = match.end()
    return "".join([*pieces, plain[position:]]), tuple(emphasis)


def _named(article: Article, field: str) -> str:
    for part in article.of_kind(PartKind.BYLINE, PartKind.REPORTER_LINE):
        if field in part.fields and (name := clean(_at(article, part.fields[field])).strip()):
            return name
    return ""


def _at(article: Article, span: tuple[int, int]) -> str:
    return article.text[span[0] : span[1]]
