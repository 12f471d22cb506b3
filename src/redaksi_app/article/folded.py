"""Telling lines that a program folded at some seventy columns from paragraphs: letters and old text files have them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

#: Code points. Programs fold at 60 to 80; what is shorter or longer is a line that somebody ended.
_NARROWEST, _WIDEST = 55, 82


def folded_width(lines: Sequence[str]) -> int:
    """The width at which these lines, which stand together, were folded; 0 where they were not.

    They were when none is longer than a program's line, and most had no room for the first word of the next.
    """
    width = max(map(len, lines), default=0)
    if len(lines) < 2 or not _NARROWEST <= width <= _WIDEST:
        return 0
    full = sum(goes_on(line, following, width) for line, following in pairwise(lines))
    return width if 2 * full > len(lines) - 1 else 0


def goes_on(line: str, following: str, width: int) -> bool:
    """Whether ``line`` ends only because the first word of ``following`` would not fit within ``width``."""
    words = following.split(maxsplit=1)
    return bool(words) and len(line) >= _NARROWEST and len(line) + 1 + len(words[0]) > width
