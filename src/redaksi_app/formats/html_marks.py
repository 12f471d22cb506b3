"""The marks of an HTML page, one after the other.

Python's own parser takes hours over a page of one megabyte that is made to harm; this one looks at no character more
than a few times, whatever the page holds. It goes by what browsers do, except that it never lets an open quotation
mark swallow the rest of the page.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

#: Elements whose content is no markup: it ends at their own closing mark and nowhere else.
_RAW = frozenset("iframe noembed noframes script style textarea title xmp".split())
_NAME = re.compile(r"/?([a-zA-Z][^\s/>]{0,64}+)")
#: The rest of a mark up to its end; a ``>`` inside a quoted value is none. Possessive: nothing is tried twice.
_QUOTED_REST = re.compile(r"""(?:[^>=]++|=\s*+"[^"]*+"|=\s*+'[^']*+'|=)*+>""")
#: More digits than any character's number has; Python refuses to read some thousands of them.
_ENDLESS_NUMBER = re.compile(r"&#(?:[0-9]{10,}|[xX][0-9a-fA-F]{10,});?")
#: Word puts the numbers and dots of its lists between these, for readers that make none themselves.
_WORD_MARKER, _LONGEST_MARKER = "<![if !supportLists]>", 2000


class Mark(NamedTuple):
    """A mark or the text between two; ``name`` is lower case and empty for text."""

    name: str = ""
    text: str = ""
    attributes: str = ""  # as they are written
    closing: bool = False
    empty: bool = False  # written ``<br/>``


def marks(page: str) -> Iterator[Mark]:
    """Every mark of ``page`` and every text between, character references resolved; comments are left out."""
    position, quoted = 0, True
    while position < len(page):
        start = page.find("<", position)
        if start < 0:
            start = len(page)
        if start > position:
            yield Mark(text=_resolved(page[position:start]))
        if start == len(page):
            return
        match = _NAME.match(page, start + 1)
        if match is None:
            position = _past_comment(page, start)
            if position == start:  # a sign of its own, as in “harga < 5.000”
                yield Mark(text="<")
                position += 1
            continue
        end = _QUOTED_REST.match(page, match.end()) if quoted else None
        # Where no mark ends outside quotation marks, none after it is trusted to pair its own.
        quoted = end is not None
        position = end.end() if end else page.find(">", match.end()) + 1
        if position == 0:
            yield Mark(text=_resolved(page[start:]))
            return
        name, closing = match[1].lower(), page[start + 1] == "/"
        attributes = page[match.end() : position - 1]
        yield Mark(name, attributes=attributes, closing=closing, empty=attributes.endswith("/"))
        if name in _RAW and not closing:
            position = _past_raw(page, position, name)


def _resolved(text: str) -> str:
    return html.unescape(_ENDLESS_NUMBER.sub("\ufffd", text)) if "&" in text else text


def _past_comment(page: str, start: int) -> int:
    """Where the comment or declaration at ``start`` ends; ``start`` itself where there is none."""
    if page.startswith("<!--", start):
        if page.startswith((">", "->"), start + 4):
            return page.index(">", start) + 1
        end = page.find("-->", start + 4)
        return end + 3 if end >= 0 else len(page)
    if page.startswith(_WORD_MARKER, start):
        end = page.find("<![endif]>", start, start + _LONGEST_MARKER)
        if end >= 0:
            return end + len("<![endif]>")
    if page.startswith(("<!", "<?", "</"), start):
        end = page.find(">", start)
        return end + 1 if end >= 0 else len(page)
    return start


def _past_raw(page: str, position: int, name: str) -> int:
    """Where the closing mark of ``name`` begins; a page without one ends here, as in browsers."""
    end = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(page, position)
    return end.start() if end else len(page)
