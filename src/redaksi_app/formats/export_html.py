"""The copy as a web page for a content system: elements that mean something, and no styles."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import zip_longest

from redaksi_app.article import Article, PartKind
from redaksi_app.formats.approval import Approval
from redaksi_app.formats.copy_blocks import Block, copy_blocks, credits_of
from redaksi_app.formats.copy_marks import Item
from redaksi_app.formats.export_inline import Inline, nested
from redaksi_app.formats.marks import TextMark
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


def html_copy(article: Article, approval: Approval | None, marks: Sequence[TextMark] = ()) -> bytes:
    """One ``article`` element with a head of its own, in UTF-8; ``marks`` are the draft's."""
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
        *html_blocks(copy_blocks(article, marks)),
        "</article>",
        "</body>",
        "</html>",
        "",
    ]
    return "\n".join(lines).encode("utf-8")


def html_body(article: Article, marks: Sequence[TextMark] = ()) -> str:
    """The copy alone, for a content system's own page; ``marks`` are the draft's."""
    return "\n".join(html_blocks(copy_blocks(article, marks)))


def html_blocks(blocks: list[Block]) -> list[str]:
    """One line of HTML for each block, and those that open and close the group of headlines and lists."""
    lines = []
    grouped = False
    lists: list[Item] = []
    for block, following in zip_longest(blocks, blocks[1:]):
        if block.item is None:
            lines += _list_tags(lists, None)
        if (block.role in _HEAD) is not grouped:
            lines.append("</hgroup>" if grouped else "<hgroup>")
            grouped = not grouped
        start, end = _TAGS.get(block.role, ("<p>", "</p>"))
        if block.item is not None:
            lines += _list_tags(lists, block.item)
            deeper = following and following.item and following.item.level > block.item.level
            start, end = "<li>", "" if deeper else "</li>"
        lines.append(start + _inner(block) + end)
    lines += _list_tags(lists, None)
    return [*lines, "</hgroup>"] if grouped else lines


def _list_tags(lists: list[Item], item: Item | None) -> list[str]:
    """What ends and begins before a paragraph; ``lists`` are those that are open, each by what its items are.

    A list within another stands in the item before it.
    """
    tags = []
    while lists and (
        item is None or lists[-1].level > item.level or (lists[-1].level == item.level and lists[-1].form != item.form)
    ):
        tags.append(f"</{_list_tag(lists.pop())}>")
        if lists and (item is None or lists[-1].level >= item.level):
            tags.append("</li>")
    if item is not None and (not lists or lists[-1][:2] != item[:2]):
        form = f' type="{item.form}"' if item.form not in ("", "1") else ""
        start = f' start="{item.number}"' if item.number > 1 else ""
        tags.append(f"<{_list_tag(item)}{form}{start}>")
        lists.append(item)
    return tags


def _list_tag(item: Item) -> str:
    return "ol" if item.form else "ul"


def _inner(block: Block) -> str:
    links = [Inline(start, end, f'<a href="{escape(address)}">', "</a>") for start, end, address in block.links]
    dateline = [Inline(0, block.dateline, "<b>", "</b>")] if block.dateline else []
    emphasis = [
        Inline(span.start, span.end, "<strong>", "</strong>") if span.strong else Inline(*span[:2], "<em>", "</em>")
        for span in block.emphasis
    ]
    cuts = nested(len(block.text), [links, [*dateline, *emphasis]])
    return "".join(before + _escaped(block.text[start:end]) for before, start, end in cuts)


def _escaped(text: str) -> str:
    return escape(text, quote=False).replace(SOFT_BREAK, "<br>")
