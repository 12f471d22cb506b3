"""Giving a replacement the capitals of the words it replaces."""

from __future__ import annotations

import re

from redaksi_app.article import PartKind
from redaksi_app.rules.passage import Passage
from redaksi_app.text.patterns import expression

#: Parts whose words are mostly written in title case.
TITLES = frozenset({PartKind.HEADLINE, PartKind.KICKER, PartKind.SUBHEAD, PartKind.RELATED})
_OPENING_MARKS = " \u00a0\"“‘'([*•-–—"
_ENDS = ".!?:…\n|"
_WORD = expression(r"[^\W\d_]+")
_NEXT_WORD = expression(r"[\W\d_]*([^\W\d_]+)")
#: Small in a title unless they open it (EYD V, I.F: kata tugas).
FUNCTION_WORDS = frozenset(
    """di ke dari dan yang untuk dalam pada dengan oleh atau tetapi serta per pun para sang si bagi agar karena
    tentang sejak hingga sebagai antara""".split()
)


def opens_sentence(text: str, start: int) -> bool:
    """Whether the word at ``start`` has to have a capital: it opens the text, a sentence, or what stands in quotes."""
    before = text[:start]
    if before.endswith(('"', "“")) and (len(before) == 1 or before[-2].isspace()):
        return True
    before = before.rstrip(_OPENING_MARKS)
    return not before or before[-1] in _ENDS


def in_title_case(passage: Passage, start: int, end: int) -> bool:
    """Whether the capital of the words from ``start`` to ``end`` is one that all weighty words round them have."""
    if passage.kind not in TITLES:
        return not opens_sentence(passage.text, start)
    following = _NEXT_WORD.match(passage.text, end)
    while following and (following[1] in FUNCTION_WORDS):
        following = _NEXT_WORD.match(passage.text, following.end())
    return following is None or following[1][0].isupper()


def recased(passage: Passage, start: int, end: int, right: str) -> str:
    """``right``, which is in lower case, with the capitals that it needs in place of ``text[start:end]``."""
    written = passage.text[start:end]
    if not written[:1].isupper():
        return right
    if len(written) > 1 and written.upper() == written:
        return right.upper()
    opening = opens_sentence(passage.text, start)
    if in_title_case(passage, start, end):
        return _titled(right, opening)
    return right[:1].upper() + right[1:]


def _titled(right: str, opening: bool) -> str:
    def capital(match: re.Match[str]) -> str:
        word = match.group()
        if word in FUNCTION_WORDS and (match.start() or not opening):
            return word
        return word[0].upper() + word[1:]

    return _WORD.sub(capital, right)
