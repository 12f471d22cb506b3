"""The copy as a web page for a content system: elements that mean something, and no styles."""

from __future__ import annotations

from html import escape

from redaksi_app.article import Article, PartKind
from redaksi_app.formats.approval import Approval
from redaksi_app.formats.copy_blocks import Block, copy_blocks, credits_of
from redaksi_app.formats.plain import SOFT_BREAK

_TAGS: dict[str, tuple[str, str]] = {
    PartKind.HEADLINE: ("<h1>", "</h1>"),
    PartKind.SUBHEAD: ("<h2>", "</h2>"),
    PartKind.BYLINE: ("<address>", "</address>"),
    PartKind.REPORTER_LINE: ("<address>", "</address>"),
    PartKind.CAPTION: ("<figure><figcaption>", "</figcaption></figure>"),
    PartKind.CREDIT: ("<p><small>", "</small></p>"),
    PartKind.RELATED: ("<aside><p>", "</p></aside>"),
    PartKind.PROMO: ("<aside><p>", "</p></aside>"),
    PartKind.DISCLAIMER: ("<p><small>", "</small></p>"),
}
#: A headline and the lines that belong to it are one group.
_HEAD = (PartKind.KICKER, PartKind.HEADLINE, PartKind.DECK)


def html_copy(article: Article, approval: Approval | None) -> bytes:
    """One ``article`` element with a head of its own, in UTF-8."""
    named = credits_of(article)
    editor = approval.editor if approval else named.editor
    status = f"approved {approval.time.isoformat(timespec='seconds')}" if approval else "not approved"
    metas = {"author": named.author, "editor": editor, "status": status}
    lines = [
        "<!DOCTYPE html>",
        '<html lang="id">',
        "<head>",
        '<meta charset="utf-8">',
        f"<title>{escape(named.title)}</title>",
        *(f'<meta name="{name}" content="{escape(value)}">' for name, value in metas.items() if value),
        "</head>",
        "<body>",
        "<article>",
        *html_blocks(copy_blocks(article)),
        "</article>",
        "</body>",
        "</html>",
        "",
    ]
    return "\n".join(lines).encode("utf-8")


def html_body(article: Article) -> str:
    """The copy alone, for a content system's own page."""
    return "\n".join(html_blocks(copy_blocks(article)))


def html_blocks(blocks: list[Block]) -> list[str]:
    """One line of HTML for each block, and those that open and close the group of headlines."""
    lines = []
    grouped = False
    for block in blocks:
        if (block.role in _HEAD) is not grouped:
            lines.append("</hgroup>" if grouped else "<hgroup>")
            grouped = not grouped
        start, end = _TAGS.get(block.role, ("<p>", "</p>"))
        lines.append(start + _inner(block) + end)
    return [*lines, "</hgroup>"] if grouped else lines


def _inner(block: Block) -> str:
    pieces, position = [], 0
    spans = [(0, block.dateline, "b")] if block.dateline else []
    for start, end, tag in [*spans, *((start, end, "em") for start, end, _ in block.emphasis)]:
        pieces.append(f"{_escaped(block.text[position:start])}<{tag}>{_escaped(block.text[start:end])}</{tag}>")
        position = end
    return "".join([*pieces, _escaped(block.text[position:])])


def _escaped(text: str) -> str:
    return escape(text, quote=False).replace(SOFT_BREAK, "<br>")
