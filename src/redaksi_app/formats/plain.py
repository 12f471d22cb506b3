"""The characters a draft's text may hold, and what becomes of the others."""

from __future__ import annotations

import re

SOFT_BREAK = "\u2028"

#: What ends a paragraph in plain text besides the line feed; a carriage return with one goes first.
_PARAGRAPH_ENDS = ("\r\n", "\r", "\x0c", "\x85", "\u2029")
#: Control characters no draft means (XML forbids them too), noncharacters, and the byte-order mark inside text.
_UNWANTED = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff\ufeff]")
_WITHOUT_UNWANTED = dict.fromkeys([*range(0x09), *range(0x0E, 0x20), 0x7F, 0xFFFE, 0xFFFF, 0xFEFF])
_SURROGATE = re.compile("[\ud800-\udfff]")


def normalise(text: str) -> str:
    r"""``text`` with one ``\n`` for every paragraph's end, U+2028 for soft breaks, and no unwanted characters."""
    for end in _PARAGRAPH_ENDS:  # one after the other: a pattern's pieces would take ten times the text's memory
        text = text.replace(end, "\n")
    return clean(text.replace("\x0b", SOFT_BREAK))


def clean(text: str) -> str:
    """``text`` without control characters; a lone surrogate becomes U+FFFD. What is clean stays the same object."""
    if _UNWANTED.search(text):
        text = text.translate(_WITHOUT_UNWANTED)
    if _SURROGATE.search(text):
        # A pair of surrogates is one character written the UTF-16 way; only what is left over is lost.
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def unwanted(text: str) -> int:
    """How many characters of ``text`` no draft means: a high share tells a binary file."""
    return len(text) - len(text.translate(_WITHOUT_UNWANTED)) if _UNWANTED.search(text) else 0
