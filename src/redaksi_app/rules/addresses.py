"""Words that are part of an address, a handle or a hashtag, which no rule touches."""

from __future__ import annotations

_BEFORE = frozenset("@#/._")
_AFTER = frozenset("@/_")


def in_address(text: str, start: int, end: int) -> bool:
    """Whether the word from ``start`` to ``end`` belongs to an address, a handle or a hashtag.

    A full stop after it counts only where a letter or figure follows at once: "kupang.id", not "Kupang.".
    """
    if start and text[start - 1] in _BEFORE:
        return True
    after = text[end : end + 2]
    return after[:1] in _AFTER or (len(after) == 2 and after[0] == "." and after[1].isalnum())
