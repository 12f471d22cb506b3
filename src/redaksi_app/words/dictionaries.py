"""The words that users and newsrooms add: plain text, one word a line."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from redaksi_app.words.affixes import without_clitics

#: Lines that begin so are remarks.
_REMARK = "#"


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
        return sorted(self._words, key=lambda word: (word.casefold(), word))

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
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    lines = (line.strip() for line in text.splitlines())
    return [word for line in lines if not line.startswith(_REMARK) for word in line.split()]


def write_words(path: Path, words: Iterable[str]) -> None:
    """Write ``words`` to ``path``, one a line; the old file stays whole until the new one is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(path.name + ".new")
    new.write_text("".join(f"{word}\n" for word in words), encoding="utf-8")
    new.replace(path)


def _forms(word: str) -> Iterable[str]:
    yield word
    yield word.upper()
    if word.islower():
        yield word.capitalize()
        yield "-".join(piece.capitalize() for piece in word.split("-"))
