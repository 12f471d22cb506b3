"""The copy as Markdown, for content systems that keep their texts so: CommonMark with a head in YAML."""

from __future__ import annotations

import json
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from redaksi_app.article import Article, PartKind
from redaksi_app.formats.approval import Approval
from redaksi_app.formats.copy_blocks import Block, copy_blocks, credits_of
from redaksi_app.formats.copy_marks import Item
from redaksi_app.formats.export_inline import Inline, nested
from redaksi_app.formats.marks import TextMark
from redaksi_app.formats.plain import SOFT_BREAK

_MARKS: dict[str, tuple[str, str]] = {
    PartKind.HEADLINE: ("# ", ""),
    PartKind.SUBHEAD: ("## ", ""),
    PartKind.KICKER: ("**", "**"),
    PartKind.DECK: ("*", "*"),
    PartKind.BYLINE: ("*", "*"),
    PartKind.REPORTER_LINE: ("*", "*"),
    PartKind.CAPTION: ("*", "*"),
}
#: Signs that may mean something anywhere, and what means something only where a line begins.
_SIGNS = re.compile(r"[\\`*_\[\]<>~|&$#]")
_IN_ADDRESS = re.compile(r"[\s<>\\]")
_AT_START = re.compile(r"^(\s*)(?:([+=:-])|(\d{1,9})([.)]))", re.MULTILINE)


@dataclass
class _List:
    """A list that is open: what its items are, how far in it stands, how wide its last marker is."""

    item: Item
    indent: int
    width: int = 0


def md_copy(article: Article, approval: Approval | None, marks: Sequence[TextMark] = ()) -> bytes:
    """Paragraphs with an empty line between, in UTF-8; the head says whose copy it is and whether it is approved."""
    named = credits_of(article)
    head = {
        "title": named.title,
        "author": named.author,
        "editor": approval.editor if approval else named.editor,
        "status": f"approved {approval.time.isoformat(timespec='seconds')}" if approval else "not approved",
        "lang": "id",
    }
    # A string of JSON is one of YAML.
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in head.items() if value]
    head_lines = "\n".join(["---", *lines, "---"])
    return f"{head_lines}\n\n{_body(copy_blocks(article, marks))}\n".encode()


def _body(blocks: Sequence[Block]) -> str:
    """The paragraphs; items of one list stand on lines that follow each other."""
    pieces: list[str] = []
    lists: list[_List] = []
    for block in blocks:
        if pieces:
            pieces.append("\n" if block.item and lists else "\n\n")
        pieces.append((_marker(lists, block.item) if block.item else "") + _paragraph(block))
        if block.item is None:
            lists.clear()
    return "".join(pieces)


def _marker(lists: list[_List], item: Item) -> str:
    """What stands before an item; ``lists`` are those that are open, which it begins, goes on with, or leaves."""
    while lists and lists[-1].item.level > item.level:
        lists.pop()
    if lists and lists[-1].item.level == item.level and lists[-1].item.form != item.form:
        lists.pop()
    if not lists or lists[-1].item[:2] != item[:2]:
        lists.append(_List(item, sum(each.width for each in lists)))
    last = lists[-1]
    sign = f"{item.number}. " if item.form else "- "
    last.width = len(sign)
    return " " * last.indent + sign


def _paragraph(block: Block) -> str:
    start, end = _MARKS.get(block.role, ("", ""))
    if start.startswith("#"):
        return start + _escaped(block.text.replace(SOFT_BREAK, " "))
    if start:
        return start + _escaped(block.text) + end
    links = [Inline(start, end, "[", f"](<{_address(address)}>)") for start, end, address in block.links]
    spans = [Inline(0, block.dateline, "**", "**")] if block.dateline else []
    for first, last, _, strong in block.emphasis:
        mark = "**" if strong else "*"
        spans.append(Inline(first, last, mark, mark))
    around, inside = [], []
    starts, ends = [link.start for link in links], [link.end for link in links]
    ended = -1
    for span in spans:
        if not _holds(span, block.text) or span.start == ended:
            continue
        crossed = links[bisect_right(ends, span.start) : bisect_left(starts, span.end)]
        if all(span.start <= link.start and link.end <= span.end for link in crossed):
            around.append(span)
        elif all(link.start <= span.start and span.end <= link.end for link in crossed):
            inside.append(span)
        else:  # neither could be read as what it is
            continue
        ended = span.end
    cuts = nested(len(block.text), [around, links, inside])
    return _lines("".join(before + _signs(block.text[start:end]) for before, start, end in cuts))


def _holds(span: Inline, text: str) -> bool:
    """Whether marks of emphasis around these words are ones: between a letter and a sign of its own they are not."""
    before, after = text[span.start - 1 : span.start] if span.start else "", text[span.end : span.end + 1]
    return (_parts(before) or not _parts(text[span.start])) and (_parts(after) or not _parts(text[span.end - 1]))


def _parts(sign: str) -> bool:
    """Whether a word ends at ``sign``, as at the ends of a text."""
    return not sign or sign.isspace() or unicodedata.category(sign)[0] in "PS"


def _address(address: str) -> str:
    return _IN_ADDRESS.sub(lambda match: quote(match[0]), address)


def _escaped(text: str) -> str:
    return _lines(_signs(text))


def _signs(text: str) -> str:
    return _SIGNS.sub(r"\\\g<0>", text).replace("\t", " ")


def _lines(text: str) -> str:
    """``text`` with soft breaks as the language has them, and no line that begins like a list or a rule."""
    lines = [line.strip(" ") if number else line.rstrip(" ") for number, line in enumerate(text.split(SOFT_BREAK))]
    return _AT_START.sub(_harmless, "\\\n".join(lines))


def _harmless(match: re.Match[str]) -> str:
    space, sign, number, stop = match.groups()
    return f"{space}\\{sign}" if sign else f"{space}{number}\\{stop}"
