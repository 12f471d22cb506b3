"""Which words stand side by side in news.

A trie of pairs ("barang bukti"), and one byte a pair that tells how much oftener it comes than by chance.
"""

from __future__ import annotations

from pathlib import Path

import marisa_trie

TRIE_FILE = "pairs.marisa"
TABLE_FILE = "pairs.bytes"
#: Steps of the byte to a power of ten.
_STEPS = 50


def level_of(times: float) -> int:
    """The byte for a pair whose frequency is ten to the power of ``times`` above chance."""
    return max(0, min(255, round(times * _STEPS)))


class Pairs:
    """Looks pairs up."""

    def __init__(self, folder: Path) -> None:
        self._trie = marisa_trie.Trie()
        self._trie.mmap(str(folder / TRIE_FILE))
        self._table = (folder / TABLE_FILE).read_bytes()

    def affinity(self, left: str, right: str) -> float:
        """The power of ten by which ``left right`` (lower case) comes oftener than by chance; 0 where unknown."""
        if not left or not right:
            return 0.0
        place = self._trie.get(f"{left} {right}")
        return 0.0 if place is None else self._table[place] / _STEPS
