"""The characters a draft's text may hold, and what becomes of the others."""

from __future__ import annotations

import re

SOFT_BREAK = "\u2028"

#: What ends a paragraph in plain text besides the line feed, and what breaks a line inside one.
_PARAGRAPH_ENDS = re.compile("\r\n|[\r\x0c\x85\u2029]")
#: Control characters no draft means (XML forbids them too), noncharacters, and the byte-order mark inside text.
_UNWANTED = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff\ufeff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def normalise(text: str) -> str:
    r"""``text`` with one ``\n`` for every paragraph's end, U+2028 for soft breaks, and no unwanted characters."""
    return clean(_PARAGRAPH_ENDS.sub("\n", text).replace("\x0b", SOFT_BREAK))


def clean(text: str) -> str:
    """``text`` without control characters; a lone surrogate becomes U+FFFD. What is clean stays the same object."""
    if _UNWANTED.search(text):
        text = _UNWANTED.sub("", text)
    if _SURROGATE.search(text):
        # A pair of surrogates is one character written the UTF-16 way; only what is left over is lost.
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def unwanted(text: str) -> int:
    """How many characters of ``text`` no draft means: a high share tells a binary file."""
    return len(_UNWANTED.findall(text))
