"""The words that users and newsrooms add: plain text, one word a line."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path

from redaksi_app.words.affixes import without_clitics

#: Lines that begin so are remarks.
REMARK = "#"


class Dictionary:
    """Words that count as right; may be shared between threads, and a change holds from the next check on.

    A word in lower case is right in every case. A name counts as it is written, and in capitals. ``generation`` is
    another number after every change.
    """

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._words: set[str] = set()
        self._forms: frozenset[str] = frozenset()
        self.generation = 0
        self.add(*words)

    def __contains__(self, word: str) -> bool:
        forms = self._forms
        if not forms:
            return False
        return word in forms or any(base in forms for base, _ in without_clitics(word))

    def __len__(self) -> int:
        return len(self._words)

    @property
    def words(self) -> list[str]:
        """The words as they were added, in alphabetical order."""
        return in_order(self._words)

    def add(self, *words: str) -> int:
        """Take in ``words``; tells how many were new."""
        new = {word.strip() for word in words} - self._words - {""}
        if new:
            self._replace(self._words | new)
        return len(new)

    def remove(self, *words: str) -> int:
        """Take out ``words``; tells how many were there."""
        gone = self._words & set(words)
        if gone:
            self._replace(self._words - gone)
        return len(gone)

    def _replace(self, words: set[str]) -> None:
        self._words = words
        self._forms = frozenset(form for word in words for form in _forms(word))
        self.generation += 1


def read_words(path: Path) -> list[str]:
    """The words in the file ``path``: those of a line each count, empty lines and remarks (``#``) do not.

    Text that is not UTF-8 is read as Windows writes it. Raises OSError where the file cannot be read.
    """
    return [word for line in read_lines(path) if not line.startswith(REMARK) for word in line.split()]


def read_lines(path: Path) -> list[str]:
    """The lines of a word list without the space around them; raises OSError as ``read_words`` does."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    return [line.strip() for line in text.splitlines()]


def word_lists(folder: Path) -> list[Path]:
    """The word lists in ``folder``: every ``*.txt``, by name; none where there is no such folder."""
    try:
        return sorted(path for path in folder.glob("*.txt") if path.is_file())
    except OSError:
        return []


def load_dictionary(folders: Iterable[Path]) -> Dictionary:
    """The words of every list in ``folders`` together; a list that cannot be read is passed over."""
    dictionary = Dictionary()
    for path in (path for folder in folders for path in word_lists(folder)):
        with contextlib.suppress(OSError):
            dictionary.add(*read_words(path))
    return dictionary


def in_order(words: Iterable[str]) -> list[str]:
    """``words`` in alphabetical order, whatever their case."""
    return sorted(words, key=lambda word: (word.casefold(), word))


def _forms(word: str) -> Iterable[str]:
    yield word
    yield word.upper()
    if word.islower():
        yield word.capitalize()
        yield "-".join(piece.capitalize() for piece in word.split("-"))
