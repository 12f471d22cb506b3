"""The words Redaksi knows.

The lexicon is built at build time (``tools/lexicon``) into a trie that is mapped into memory, and one byte a word:
the low four bits tell how common it is, the others are marks.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

import marisa_trie

from redaksi_app.words.affixes import roots, without_bound_form, without_clitics

TRIE_FILE = "words.marisa"
FREQUENCY_FILE = "words.bytes"
#: New words may be made of it with productive affixes.
ROOT = 0x10
#: An English word: it takes a hyphen before an Indonesian suffix, so nothing is taken off it.
ENGLISH = 0x20
_FREQUENCY = 0x0F
_SUFFIX_PIECES = frozenset({"nya", "ku", "mu", "an", "lah", "kah", "pun"})
_PREFIX_PIECES = frozenset({"di", "ke", "se", "ber", "ter", "me", "men", "mem", "meng", "per", "pe", "non", "pra"})
_PIECES = re.compile(r"[-'’]")


class Lexicon:
    """Looks words up; safe to share between threads."""

    def __init__(self, folder: Path) -> None:
        self._trie = marisa_trie.Trie()
        self._trie.mmap(str(folder / TRIE_FILE))
        self._table = (folder / FREQUENCY_FILE).read_bytes()
        self._seen: dict[str, bool] = {}

    def lists(self, word: str) -> bool:
        """Whether exactly this form is in the lexicon."""
        return word in self._trie

    def frequency(self, word: str) -> int:
        """How common the form is, 0 (rare or unknown) to 15 (as common as "yang"); each step is half a power of ten."""
        place = self._trie.get(word)
        return self._table[place] & _FREQUENCY if place is not None else 0

    def knows(self, word: str) -> bool:
        """Whether ``word`` (lower case) is in the lexicon or made of its words by productive means."""
        known = self._seen.get(word)
        if known is None:
            known = self._seen[word] = self._derive(word)
        return known

    def _derive(self, word: str) -> bool:
        if word in self._trie or self._affixed(word):
            return True
        pieces = [piece for piece in _PIECES.split(word) if piece]
        if len(pieces) < 2:
            return False
        return all(
            piece in self._trie or piece in _SUFFIX_PIECES or piece in _PREFIX_PIECES or self._affixed(piece)
            for piece in pieces
        )

    def _affixed(self, word: str) -> bool:
        stripped = list(without_clitics(word))
        if any(self._native(base) for base in stripped):
            return True
        if any(self._marked(root, ROOT) for base in (word, *stripped) for root in roots(base)):
            return True
        for rest in without_bound_form(word):
            if self._native(rest) or any(self._native(base) for base in without_clitics(rest)):
                return True
            if any(self._marked(root, ROOT) for root in roots(rest)):
                return True
        return False

    def _native(self, word: str) -> bool:
        place = self._trie.get(word)
        return place is not None and not self._table[place] & ENGLISH

    def _marked(self, word: str, mark: int) -> bool:
        place = self._trie.get(word)
        return place is not None and bool(self._table[place] & mark)


@lru_cache(maxsize=4)
def open_lexicon(folder: Path) -> Lexicon:
    """The lexicon in ``folder``, opened once."""
    return Lexicon(folder)
