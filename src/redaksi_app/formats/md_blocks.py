"""The paragraphs of a Markdown file, as its reader sees them, and where each of their signs stands in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from redaksi_app.article.bylines import read_byline
from redaksi_app.article.dateline import find_dateline
from redaksi_app.article.folded import folded_width, goes_on
from redaksi_app.formats.marks import TextMark, number_value
from redaksi_app.formats.md_inline import Shown, Sign, shown
from redaksi_app.formats.plain import SOFT_BREAK
from redaksi_app.text import Paragraph

_QUOTED = re.compile(r"(?:[ ]{0,3}>[ ]?)+")
_HEADING = re.compile(r"[ ]{0,3}#{1,6}(?:[ \t]+|$)")
_ITEM = re.compile(r"(?P<indent>[ \t]*)(?:[-+*•]|(?P<number>\d{1,3})[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)")
_UNDERLINE = re.compile(r"[ ]{0,3}(?:=+|-{2,})[ \t]*$")
_RULE = re.compile(r"[ ]{0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_ROW = re.compile(r"[ \t]*\|.*\|[ \t]*$")
_ROW_RULE = re.compile(r"[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?[ \t]*)?$")
_FENCE = re.compile(r"[ ]{0,3}(?:`{3,}|~{3,})")
_FRONT = re.compile(r"---[ \t]*\n(?:[\w-]+[ \t]*:.*\n|[ \t]+.*\n|-[ \t].*\n){1,60}(?:---|\.\.\.)[ \t]*(?:\n|$)")
_NOTE = re.compile(r"[ ]{0,3}\[\^[^\[\]\s]{1,40}\]:")
_REFERENCE = re.compile(r"[ ]{0,3}\[[^\[\]^]{1,80}\]:[ \t]*<?(?:https?|mailto)\S*.*$")
_ENDED = re.compile(r"[.!?…:;\"”)|][*_~]*$")
_LOWER = re.compile(r"[*_~\[(]*[a-zà-þ]")
_OPEN_LINK = re.compile(r"\[[^\[\]]*$")


@dataclass(frozen=True, slots=True)
class Read:
    """A paragraph: what is shown of it, ``[start:end]`` of the file with the marks around, and its item's value.

    ``item`` is None for what is no item of a list, else the value and level of its mark. ``line`` and ``line_end`` are
    the lines of the file it stands in; a row of a table stands in one with others of its kind.
    """

    shown: Shown
    start: int
    end: int
    line: int
    line_end: int
    item: tuple[str, int] | None = None

    @property
    def text(self) -> str:
        """What is shown, as text."""
        return "".join(sign for sign, _ in self.shown.signs)


@dataclass(slots=True)
class Page:
    """A Markdown file read: its paragraphs, and how much of it is none: notes, pictures, lines of front matter."""

    paragraphs: list[Read] = field(default_factory=list)
    notes: int = 0
    images: int = 0
    front: int = 0

    @property
    def text(self) -> str:
        """The paragraphs, each on its line."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)

    def marks(self) -> Iterator[TextMark]:
        """The marks on ``text``."""
        lengths = [len(paragraph.shown.signs) + 1 for paragraph in self.paragraphs]
        for paragraph, start in zip(self.paragraphs, accumulate(lengths, initial=0), strict=False):
            for around in paragraph.shown.around:
                for kind, value in around.kinds:
                    yield TextMark(start + around.start, start + around.end, kind, value)
            if paragraph.item:
                value, level = paragraph.item
                yield TextMark(start, start + len(paragraph.shown.signs), "item", value, level)


def read_page(raw: str) -> Page:
    r"""The Markdown ``raw``, whose lines end in ``\n``."""
    page = Page()
    front = _FRONT.match(raw)
    start = front.end() if front else 0
    page.front = raw[:start].count("\n")
    lines = raw[start:].split("\n")
    starts = list(accumulate((len(line) + 1 for line in lines), initial=start))
    block: list[tuple[int, str]] = []
    fenced = noted = False
    for number, line in enumerate(lines):
        at = starts[number]
        if _FENCE.match(line):
            _put_block(page, block)
            fenced = not fenced
            continue
        bare = line.strip()
        if noted and line[:2].isspace() and bare:
            continue  # a note goes on
        noted = False
        if fenced:
            _put(page, [(sign, at + place) for place, sign in enumerate(line)], at, line)
        elif _NOTE.match(line):
            _put_block(page, block)
            page.notes, noted = page.notes + 1, True
        elif not bare:
            _put_block(page, block)
            _put(page, [], at, line)
        elif (block and _UNDERLINE.match(line)) or _REFERENCE.match(line) or _RULE.match(line) or _ROW_RULE.match(line):
            _put_block(page, block)
        elif _ROW.match(line):
            _put_block(page, block)
            _put_row(page, line, at)
        elif _HEADING.match(line) or _ITEM.match(line) or _QUOTED.match(line):
            _put_block(page, block)
            _put_marked(page, line, at)
        else:
            block.append((at, line))
    _put_block(page, block)
    return page


def _put(page: Page, signs: list[Sign], at: int, line: str, item: tuple[str, int] | None = None) -> None:
    what = shown(signs)
    page.images += what.images
    if (what.images or what.notes) and not what.signs:
        return
    start = signs[0][1] if signs else at
    end = signs[-1][1] + 1 if signs else at
    page.paragraphs.append(Read(what, start, end, at, at + len(line), item))


def _signs(line: str, at: int, start: int, end: int) -> list[Sign]:
    return [(line[place], at + place) for place in range(start, end)]


def _put_marked(page: Page, line: str, at: int) -> None:
    """A heading, an item or a quoted line, without the marks that make it one."""
    start, end = 0, len(line.rstrip())
    if match := _QUOTED.match(line):
        start = match.end()
    item = None
    if match := _HEADING.match(line, start):
        start = match.end()
        closed = line[start:end].rstrip("#")
        if closed[-1:] in (" ", "\t"):
            end = start + len(closed.rstrip())
    elif match := _ITEM.match(line, start):
        start = match.end()
        level = len(match["indent"].expandtabs(4)) // 2
        item = (number_value("1", int(match["number"])) if match["number"] else "", level)
    _put(page, _signs(line, at, start, max(start, end)), at, line, item)


def _put_row(page: Page, line: str, at: int) -> None:
    """Each cell of a table's row as a paragraph of its own, as those of other files are read."""
    bars = [match.start() for match in re.finditer(r"(?<!\\)\|", line)]
    for bar, following in pairwise(bars):
        cell = line[bar + 1 : following]
        if cell.strip():
            start = bar + 1 + len(cell) - len(cell.lstrip())
            _put(page, _signs(line, at, start, bar + 1 + len(cell.rstrip())), at, line)


def _put_block(page: Page, block: list[tuple[int, str]]) -> None:
    """Lines that stand together: those that go on in the next are one paragraph."""
    width = folded_width([line for _, line in block])
    signs: list[Sign] = []
    begun = 0
    for number, (at, line) in enumerate(block):
        following = block[number + 1][1] if number + 1 < len(block) else ""
        kept = line.rstrip()
        hard = bool(following) and line.endswith(("\\", "  "))
        if hard and kept.endswith("\\"):
            kept = kept[:-1]
        indent = len(line) - len(line.lstrip())
        if not signs:
            begun = at
        signs += _signs(line, at, indent, max(indent, len(kept)))
        if following and (hard or _goes_on(line, following, width)):
            # The line's end in the file is a space here, or a break within the paragraph.
            signs.append((SOFT_BREAK if hard else " ", at + len(line)))
            continue
        _put(page, signs, begun, " " * (at + len(line) - begun))
        signs = []
    block.clear()


def _goes_on(line: str, following: str, width: int) -> bool:
    if _OPEN_LINK.search(line):
        return True
    if read_byline(Paragraph(0, 0, line)) or read_byline(Paragraph(0, 0, following)) or find_dateline(following, 0):
        return False
    if width and goes_on(line, following, width):
        return True
    return not _ENDED.search(line.rstrip()) and _LOWER.match(following.lstrip()) is not None
