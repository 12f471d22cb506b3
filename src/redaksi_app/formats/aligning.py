"""Which paragraph became which, and which characters of it changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import NamedTuple

#: Every character is in exactly one token.
_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
#: Above this many pairs, changed paragraphs are paired in order and not by likeness.
_MOST_PAIRS = 10_000


class Edit(NamedTuple):
    """Replace ``[start:end]`` of the old text by ``text``."""

    start: int
    end: int
    text: str


def paragraph_pairs(old: list[str], new: list[str]) -> list[tuple[int | None, int | None]]:
    """Pairs of numbers in ``old`` and ``new``, rising in both; what is new or gone has none on the other side."""
    head = _same(zip(old, new, strict=False))
    tail = _same(zip(reversed(old[head:]), reversed(new[head:]), strict=False))
    pairs: list[tuple[int | None, int | None]] = [(number, number) for number in range(head)]
    old_end, new_end = len(old) - tail, len(new) - tail
    matcher = SequenceMatcher(None, old[head:old_end], new[head:new_end], autojunk=old_end - head > 500)
    for kind, a, b, c, d in matcher.get_opcodes():
        a, b, c, d = a + head, b + head, c + head, d + head  # noqa: PLW2901
        if kind == "equal":
            pairs.extend(zip(range(a, b), range(c, d), strict=True))
        else:
            pairs.extend(_likeliest(old, new, range(a, b), range(c, d)))
    pairs.extend(zip(range(old_end, len(old)), range(new_end, len(new)), strict=True))
    return pairs


def character_edits(old: str, new: str) -> list[Edit]:
    """What turns ``old`` into ``new``, from left to right: whole words first, then only what differs in them."""
    head = _same(zip(old, new, strict=False))
    # Whole words: else "pasar" and "pasar Lontar" end alike in "ar".
    while head and old[head - 1].isalnum():
        head -= 1
    tail = _same(zip(reversed(old[head:]), reversed(new[head:]), strict=False))
    while tail and old[-tail].isalnum():
        tail -= 1
    before = _TOKEN.findall(old[head : len(old) - tail])
    after = _TOKEN.findall(new[head : len(new) - tail])
    edits = []
    position = head
    for kind, a, b, c, d in SequenceMatcher(None, before, after).get_opcodes():
        gone, come = "".join(before[a:b]), "".join(after[c:d])
        if kind != "equal":
            edits.append(_narrowed(position, gone, come))
        position += len(gone)
    return edits


def _narrowed(start: int, gone: str, come: str) -> Edit:
    head = _same(zip(gone, come, strict=False))
    tail = _same(zip(reversed(gone[head:]), reversed(come[head:]), strict=False))
    return Edit(start + head, start + len(gone) - tail, come[head : len(come) - tail])


def _same(pairs: Iterator[tuple[str, str]]) -> int:
    """How many pairs from the first are equal."""
    count = 0
    for left, right in pairs:
        if left != right:
            break
        count += 1
    return count


def _likeliest(old: list[str], new: list[str], before: range, after: range) -> list[tuple[int | None, int | None]]:
    """As many pairs as the shorter side has, chosen so that their likeness together is greatest."""
    if len(before) == len(after) or len(before) * len(after) > _MOST_PAIRS or not before or not after:
        return list(zip_longest(before, after))
    best = [[0.0] * (len(after) + 1) for _ in range(len(before) + 1)]
    for i in reversed(range(len(before))):
        for j in reversed(range(len(after))):
            pair = 1 + likeness(old[before[i]], new[after[j]]) + best[i + 1][j + 1]
            best[i][j] = max(pair, best[i + 1][j], best[i][j + 1])
    pairs: list[tuple[int | None, int | None]] = []
    i = j = 0
    while i < len(before) and j < len(after):
        if best[i][j] == best[i + 1][j]:
            pairs.append((before[i], None))
            i += 1
        elif best[i][j] == best[i][j + 1]:
            pairs.append((None, after[j]))
            j += 1
        else:
            pairs.append((before[i], after[j]))
            i, j = i + 1, j + 1
    pairs.extend((number, None) for number in before[i:])
    pairs.extend((None, number) for number in after[j:])
    return pairs


def likeness(left: str, right: str) -> float:
    """0 to 1: the share of words in common."""
    words, others = set(left.split()), set(right.split())
    return len(words & others) / max(1, len(words | others))
