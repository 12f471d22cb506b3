"""Counting which words stand side by side in tagged news."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import Path

import marisa_trie

from redaksi_app.words.pairs import TABLE_FILE, TRIE_FILE, level_of
from tools.lexicon.tagged import TaggedWord

_LEAST_OFTEN = 2
#: Pairs that come hardly oftener than by chance tell nothing.
_LEAST_AFFINITY = 0.3


def affinities(sentences: Iterable[list[TaggedWord]], knows: Callable[[str], bool]) -> dict[str, float]:
    """Pairs of known words in lower case, each with the power of ten by which it comes oftener than by chance."""
    counts: Counter[tuple[str, str]] = Counter()
    for sentence in sentences:
        words = [word.text if word.text.islower() and not word.rewritten else "" for word in sentence]
        counts.update(pair for pair in pairwise(words) if all(pair))
    lefts: Counter[str] = Counter()
    rights: Counter[str] = Counter()
    for (left, right), count in counts.items():
        lefts[left] += count
        rights[right] += count
    total = counts.total()
    result = {}
    for (left, right), count in counts.items():
        if count >= _LEAST_OFTEN and left.isalpha() and right.isalpha() and knows(left) and knows(right):
            affinity = math.log10(count * total / lefts[left] / rights[right])
            if affinity >= _LEAST_AFFINITY:
                result[f"{left} {right}"] = affinity
    return result


def write_pairs(pairs: dict[str, float], folder: Path) -> None:
    """Write the pairs and their levels."""
    trie = marisa_trie.Trie(sorted(pairs))
    trie.save(str(folder / TRIE_FILE))
    table = bytearray(len(trie))
    for pair, affinity in pairs.items():
        table[trie[pair]] = level_of(affinity)
    (folder / TABLE_FILE).write_bytes(bytes(table))
