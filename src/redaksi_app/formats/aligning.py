"""Which paragraph became which, and which characters of it changed."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import pairwise, zip_longest
from typing import NamedTuple

#: Words and signs. Space is none: it is between any two, and would tell nothing of what became what.
_TOKEN = re.compile(r"\w+|[^\w\s]")
#: Longer lists of tokens are compared between places where so many in a row stand in both, and in each only once.
_MANY_TOKENS, _IN_A_ROW = 600, 4
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
    before = list(_TOKEN.finditer(old, head, len(old) - tail))
    after = list(_TOKEN.finditer(new, head, len(new) - tail))
    edits = []
    place = now = head
    for left, right in _matches([match[0] for match in before], [match[0] for match in after]):
        gone, come = old[place : before[left].start()], new[now : after[right].start()]
        if gone != come:
            edits.append(_narrowed(place, gone, come))
        place, now = before[left].end(), after[right].end()
    gone, come = old[place : len(old) - tail], new[now : len(new) - tail]
    return [*edits, _narrowed(place, gone, come)] if gone != come else edits


def _matches(before: list[str], after: list[str]) -> Iterator[tuple[int, int]]:
    """Numbers of the tokens that stayed, rising on both sides."""
    cuts = [(0, 0), *_anchors(before, after), (len(before), len(after))]
    for (a, c), (b, d) in pairwise(cuts):
        # Between anchors a few tokens; where there are none in a long text, the commonest tell nothing.
        matcher = SequenceMatcher(None, before[a:b], after[c:d], autojunk=b - a > _MANY_TOKENS)
        for left, right, size in matcher.get_matching_blocks():
            yield from zip(range(a + left, a + left + size), range(c + right, c + right + size), strict=True)


def _anchors(before: list[str], after: list[str]) -> list[tuple[int, int]]:
    """Places in both lists from which on the same tokens stand in a row, once in each; as many as rise in both."""
    if min(len(before), len(after)) <= _MANY_TOKENS:
        return []
    places = _only_once(before)
    others = _only_once(after)
    pairs = [(place, others[row]) for row, place in places.items() if row in others]
    # The longest rising row: for each length the smallest number that ends one so long, and what stands before it.
    ends: list[int] = []
    chosen: list[int] = []
    previous: list[int] = []
    for number, (_, other) in enumerate(pairs):
        length = bisect_left(ends, other)
        previous.append(chosen[length - 1] if length else -1)
        ends[length : length + 1] = [other]
        chosen[length : length + 1] = [number]
    rising = []
    number = chosen[-1] if chosen else -1
    while number >= 0:
        rising.append(pairs[number])
        number = previous[number]
    return rising[::-1]


def _only_once(tokens: list[str]) -> dict[tuple[str, ...], int]:
    rows = list(zip(*(tokens[start:] for start in range(_IN_A_ROW)), strict=False))
    counts = Counter(rows)
    return {row: place for place, row in enumerate(rows) if counts[row] == 1}


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
