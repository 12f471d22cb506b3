"""Text from outside, made fit for a draft. No Qt here."""

from __future__ import annotations

import re
from collections.abc import Iterator

#: U+FFFC and U+FDD0, U+FDD1 mean pictures and frames to Qt; a byte order mark and the rest of C0 mean nothing here.
_UNFIT = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufdd0\ufdd1\ufeff\ufffc]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2029]")
#: What comes along from web pages, mail and chats: signs nobody sees, spaces by the handful, blank lines by the screen.
_UNTIDY = re.compile(
    "(?P<nothing>[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064]+|[ \t]+(?=\n)|(?<=\n)[ \t]+)"
    r"|(?P<space>(?<=\S) {2,}(?=\S))|(?P<blank>\n{3,})"
)
_TIDY = {"nothing": "", "space": " ", "blank": "\n\n"}
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def clean_text(text: str) -> str:
    r"""``text`` with every line end as ``\n`` and without what an editor cannot show.

    No-break spaces (U+00A0), soft breaks (U+2028) and tabs are kept. The editor holds exactly this text.
    """
    text = _LINE_ENDS.sub("\n", text)
    return _LONE_SURROGATE.sub("\ufffd", _UNFIT.sub("", text))


def untidy(pasted: str) -> Iterator[tuple[int, str, str]]:
    """The places of ``pasted`` to be tidied: where, what stands there, and what shall stand there.

    Spaces at its very ends are left: they part it from the words around it.
    """
    for match in _UNTIDY.finditer(pasted):
        yield match.start(), match.group(), _TIDY[match.lastgroup or "nothing"]
