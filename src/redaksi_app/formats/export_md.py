"""The copy as Markdown, for content systems that keep their texts so: CommonMark with a head in YAML."""

from __future__ import annotations

import json
import re

from redaksi_app.article import Article, PartKind
from redaksi_app.formats.approval import Approval
from redaksi_app.formats.copy_blocks import Block, copy_blocks, credits_of
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
_AT_START = re.compile(r"^(\s*)(?:([+=:-])|(\d{1,9})([.)]))", re.MULTILINE)


def md_copy(article: Article, approval: Approval | None) -> bytes:
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
    paragraphs = ["\n".join(["---", *lines, "---"]), *map(_paragraph, copy_blocks(article))]
    return ("\n\n".join(paragraphs) + "\n").encode("utf-8")


def _paragraph(block: Block) -> str:
    start, end = _MARKS.get(block.role, ("", ""))
    if start.startswith("#"):
        return start + _escaped(block.text.replace(SOFT_BREAK, " "))
    if start:
        return start + _escaped(block.text) + end
    spans = [(span.start, span.end, "*") for span in block.emphasis]
    # A closing mark counts as one only where no letter follows the sign before it.
    if block.dateline and block.text[block.dateline : block.dateline + 1].isspace():
        spans.insert(0, (0, block.dateline, "**"))
    marked = {}
    for first, last, mark in spans:
        marked[first], marked[last] = mark, mark
    pieces, position = [], 0
    for place in [*sorted(marked), len(block.text)]:
        pieces += [_signs(block.text[position:place]), marked.get(place, "")]
        position = place
    return _lines("".join(pieces))


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
