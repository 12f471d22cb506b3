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
    # A closing mark counts as one only where no letter follows the sign before it.
    if block.dateline and not start and block.text[block.dateline : block.dateline + 1].isspace():
        return f"**{_escaped(block.text[: block.dateline])}**{_escaped(block.text[block.dateline :])}"
    return start + _escaped(block.text) + end


def _escaped(text: str) -> str:
    text = _SIGNS.sub(r"\\\g<0>", text).replace("\t", " ")
    lines = [line.strip(" ") if number else line.rstrip(" ") for number, line in enumerate(text.split(SOFT_BREAK))]
    return _AT_START.sub(_harmless, "\\\n".join(lines))


def _harmless(match: re.Match[str]) -> str:
    space, sign, number, stop = match.groups()
    return f"{space}\\{sign}" if sign else f"{space}{number}\\{stop}"
