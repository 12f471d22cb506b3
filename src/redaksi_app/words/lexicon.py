"""The words Redaksi knows.

The lexicon is built at build time (``tools/lexicon``): a trie that is mapped into memory, and two bytes a word that
tell how common it is and how it is marked.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from enum import IntFlag
from functools import lru_cache
from pathlib import Path
from string import ascii_lowercase

import marisa_trie

from redaksi_app.resources import assets_folder
from redaksi_app.text.patterns import expression
from redaksi_app.words.affixes import repeated, without_bound_form, without_clitics

TRIE_FILE = "words.marisa"
TABLE_FILE = "words.bytes"


class Mark(IntFlag):
    """What the lexicon notes of a word."""

    OFFERED = 1
    """May be suggested in place of a slip."""
    JOINING = 2
    """Clitics and bound forms may be joined to it."""
    FOREIGN = 4
    """English, and rare in Indonesian text."""
    NONSTANDARD = 8
    """Wrong by the norm, but another rule speaks of it."""
    RARE = 16
    """In a dictionary, but more likely a slip where it stands in news: not known, and doubted gently."""
    SLIP = 32
    """Could be put together of words, but is much more likely a slip of a common one: not known."""


_OFFERED = int(Mark.OFFERED)
_FOREIGN = int(Mark.FOREIGN)
_DOUBTED = int(Mark.RARE | Mark.SLIP)
_JOINING = int(Mark.JOINING)
#: Shares of running text are kept in steps of 1/32 of a power of ten, from one in a thousand million upwards.
_STEPS, _LEAST = 32, -9
_FREE_CLITICS = frozenset({"nya", "lah", "nyalah"})
#: The weight from which a word takes clitics that are seldom used in news.
_COMMON = -5.7
#: Words remembered as known or not; news does not come near this many.
_REMEMBERED = 200_000
#: What may stand before or after a hyphen beside a known word: "non-ASN", "di-update", "e-tiket", "staf-nya".
_PIECES = frozenset(
    "nya ku mu an lah kah pun di ke se ber ter me men mem meng per pe non pra pasca anti antar eks sub e i".split()
)
#: So long a beginning has few words, and it is quicker to look at all than for each letter that may follow.
_FEW = 6
_HYPHEN = expression(r"-+")


def level_of(share: float) -> int:
    """``share`` of running text as the byte that stands for it."""
    return max(0, min(255, round(_STEPS * (math.log10(share) - _LEAST)))) if share > 0 else 0


class Lexicon:
    """Looks words up; safe to share between threads."""

    def __init__(self, folder: Path) -> None:
        self._trie = marisa_trie.Trie()
        self._trie.mmap(str(folder / TRIE_FILE))
        self._table = (folder / TABLE_FILE).read_bytes()
        self._marks_start = len(self._trie)
        self._find = self._trie.get
        self._seen: dict[str, bool] = {}
        self._following: dict[str, str] = {}

    def __len__(self) -> int:
        return self._marks_start

    def lists(self, word: str) -> bool:
        """Whether exactly this form (lower case) is in the lexicon."""
        marks = self.marks(word)
        return marks is not None and not marks & _DOUBTED

    def marks(self, word: str) -> int | None:
        """The marks of a listed form, as bits of Mark; None where there is no such form."""
        place = self._find(word)
        return None if place is None else self._table[self._marks_start + place]

    def weight(self, word: str) -> float:
        """The power of ten of the word's share of running text, -9 to -1; -9 where the form is not listed."""
        place = self._find(word)
        return _LEAST if place is None else _LEAST + self._table[place] / _STEPS

    def offered(self, words: Iterable[tuple[str, float]]) -> Iterator[tuple[str, float, float]]:
        """Those of ``words`` that may be suggested, each with what stood beside it and its weight."""
        find, table, marks = self._find, self._table, self._marks_start
        for word, beside in words:
            place = find(word)
            if place is not None and table[marks + place] & _OFFERED:
                yield word, beside, _LEAST + table[place] / _STEPS

    def following(self, beginning: str) -> str:
        """The letters a to z that follow ``beginning`` in some listed form, in order."""
        known = self._following.get(beginning)
        if known is None:
            if len(self._following) >= _REMEMBERED:
                self._following.clear()
            length, trie = len(beginning), self._trie
            if length >= _FEW:
                found = {form[length] for form in trie.keys(beginning) if len(form) > length}
            else:
                found = {letter for letter in ascii_lowercase if next(trie.iterkeys(beginning + letter), None)}
            known = "".join(letter for letter in ascii_lowercase if letter in found)
            self._following[beginning] = known
        return known

    def knows(self, word: str) -> bool:
        """Whether ``word`` (lower case) is in the lexicon or made of its words by productive means."""
        known = self._seen.get(word)
        if known is None:
            if len(self._seen) >= _REMEMBERED:
                self._seen.clear()
            known = self._seen[word] = self._settle(word)
        return known

    def is_doubted(self, word: str) -> bool:
        """Whether the word exists or could, but is not known because it looks like a slip of a common one."""
        marks = self.marks(word)
        return marks is not None and bool(marks & _DOUBTED)

    def is_offered(self, word: str) -> bool:
        """Whether the word may be suggested."""
        marks = self.marks(word)
        return marks is not None and bool(marks & _OFFERED)

    def is_foreign(self, word: str) -> bool:
        """Whether the word is English and rare in Indonesian text."""
        marks = self.marks(word)
        return marks is not None and bool(marks & _FOREIGN)

    def joins(self, word: str, clitics: str = "nya") -> bool:
        """Whether ``clitics`` (and bound forms) may be joined to this form; -ku, -mu and -kah only to common words."""
        marks = self.marks(word)
        if marks is None or not marks & _JOINING:
            return False
        return clitics in _FREE_CLITICS or self.weight(word) >= _COMMON

    def _settle(self, word: str) -> bool:
        marks = self.marks(word)
        if marks is not None:
            return not marks & _DOUBTED
        if len(word) == 1:
            return True
        if "-" in word:
            return self._hyphenated(_HYPHEN.split(word))
        return self._joined(word)

    def _joined(self, word: str) -> bool:
        if any(self.joins(base, clitics) for base, clitics in without_clitics(word)):
            return True
        return any(
            self.joins(rest) or any(self.joins(base, clitics) for base, clitics in without_clitics(rest))
            for _, rest in without_bound_form(word)
        )

    def _hyphenated(self, pieces: list[str]) -> bool:
        if all(not piece or piece in _PIECES or self.knows(piece) for piece in pieces):
            return True
        if len(pieces) != 2:
            return False
        first, second = pieces
        seconds = [second, *(base for base, _ in without_clitics(second))]
        return any(self.knows(whole) for half in seconds for whole in repeated(first, half)) or any(
            self.lists(f"{first[len(prefix) :]}-{half}")
            for half in seconds
            for prefix in ("ber", "ter", "me", "di", "ke", "se")
            if first.startswith(prefix)
        )


def lexicon_folder() -> Path:
    """Where the lexicon lies; the folder is missing in a bare checkout."""
    return assets_folder() / "lexicon"


@lru_cache(maxsize=4)
def open_lexicon(folder: Path | None = None) -> Lexicon | None:
    """The lexicon in ``folder`` (by default the one that ships), opened once; None where it has not been built."""
    place = folder or lexicon_folder()
    return Lexicon(place) if (place / TABLE_FILE).exists() else None
