"""The words that the editor and the newsroom have added: the editor's own list, and every list beside it."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from redaksi_app.finding import Bilingual, Category, Finding
from redaksi_app.formats import DraftSaveError, atomic_write
from redaksi_app.words.dictionaries import REMARK, Dictionary, in_order, read_lines, read_words, word_lists

#: The editor's own list, to which words are added.
OWN_LIST = "kamus.txt"
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
#: Longer words in capitals are words; shorter ones may be acronyms.
_ACRONYM = 4
#: What ends the sentence before, and what may stand between that and the next.
_SENTENCE_END, _BETWEEN = ".!?…:\n", " \t\u00a0\"“”‘’'("
#: A file of which less than this share is words is something else.
_MOSTLY = 0.8
_CLOSED = Bilingual("Berkas ini tidak dapat dibuka.", "This file cannot be opened.")
_NO_LIST = Bilingual(
    "Berkas ini bukan daftar kata. Yang diminta: teks polos, satu kata tiap baris.",
    "This file is no word list. Wanted: plain text, one word a line.",
)
_UNREADABLE = Bilingual(
    "Kamus belum tersimpan: kamus.txt tidak dapat dibuka. Isinya tetap utuh.",
    "The dictionary is not saved yet: kamus.txt cannot be opened. What is in it is whole.",
)
_NO_FOLDER = Bilingual(
    "Kamus belum tersimpan: folder kamus tidak dapat dibuat.",
    "The dictionary is not saved yet: the folder for word lists cannot be made.",
)


class WordListError(Exception):
    """A file that cannot be taken in as a list of words; ``message`` says why."""

    def __init__(self, message: Bilingual) -> None:
        super().__init__(message.en)
        self.message = message


class WordList(NamedTuple):
    """One of the newsroom's lists; ``words`` is None where its file cannot be read."""

    path: Path
    words: frozenset[str] | None


class WordBook:
    """The editor's own words in ``folder``, and the lists that lie there or in the folder the newsroom shares.

    ``accepted`` is all of them together, to be given to engines; it follows every change at once. May be read from
    any thread.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._shared: Path | None = None
        self._own: frozenset[str] = frozenset()
        self._lists: tuple[WordList, ...] = ()
        self._lock = threading.Lock()
        self.accepted = Dictionary()
        self.reload()

    @property
    def own(self) -> list[str]:
        """The editor's own words, in alphabetical order."""
        return in_order(self._own)

    @property
    def lists(self) -> tuple[WordList, ...]:
        """The lists beside the editor's own."""
        return self._lists

    @property
    def shared(self) -> Path | None:
        """The folder that the newsroom shares."""
        return self._shared

    def share(self, folder: Path | None) -> None:
        """Read the lists in ``folder``, too, from now on; None: no longer. May wait for a slow network."""
        self._shared = folder
        self.reload()

    def reload(self) -> None:
        """Read every list again; one that cannot be read counts for nothing."""
        own_file = self._folder / OWN_LIST
        folders = [self._folder, *([self._shared] if self._shared is not None else [])]
        paths = [path for folder in folders for path in word_lists(folder) if path != own_file]
        lists = tuple(WordList(path, _words_of(path)) for path in paths)
        own = _words_of(own_file) or frozenset()
        with self._lock:
            self._lists, self._own = lists, own
            self._accept()

    def add(self, *words: str) -> list[str]:
        """Add ``words`` to the editor's own; answers which are new. Raises DraftSaveError, and adds nothing then."""
        return self._change(new={word.strip() for word in words} - {""})

    def remove(self, *words: str) -> list[str]:
        """Take ``words`` out of the editor's own; answers which were there. Raises DraftSaveError as ``add``."""
        return self._change(gone=set(words))

    def take_in(self, path: Path) -> list[str]:
        """Add every word of the list in the file ``path``; answers which are new.

        What is no word is passed over. Raises WordListError where it is no list of words, DraftSaveError as ``add``.
        """
        try:
            found = read_words(path)
        except OSError as error:
            raise WordListError(_CLOSED) from error
        words = [word for word in found if is_word(word)]
        if not words or len(words) < len(found) * _MOSTLY:
            raise WordListError(_NO_LIST)
        return self.add(*words)

    def hand_out(self, path: Path) -> None:
        """Write the editor's own words into the file ``path``, one a line; raises DraftSaveError."""
        atomic_write(path, _file(self.own))

    def _change(self, *, new: Iterable[str] = (), gone: Iterable[str] = ()) -> list[str]:
        path = self._folder / OWN_LIST
        with self._lock:
            # The file may have been edited by hand since it was read.
            lines = _lines_of(path)
            before = frozenset(word for line in lines if not line.startswith(REMARK) for word in line.split())
            after = before.union(new).difference(gone)
            if after != before:
                try:
                    self._folder.mkdir(parents=True, exist_ok=True)
                except OSError as error:
                    raise DraftSaveError(_NO_FOLDER) from error
                atomic_write(path, _file([*(line for line in lines if line.startswith(REMARK)), *in_order(after)]))
            self._own = after
            self._accept()
        return in_order(before ^ after)

    def _accept(self) -> None:
        wanted = self._own.union(*(one.words or () for one in self._lists))
        known = frozenset(self.accepted.words)
        self.accepted.add(*(wanted - known))
        self.accepted.remove(*(known - wanted))


def is_word(text: str) -> bool:
    """Whether ``text`` is one word: letters, with hyphens or apostrophes inside."""
    return _WORD.fullmatch(text) is not None


def is_learnable(finding: Finding) -> bool:
    """Whether ``finding`` is about the spelling of one word, which could be added to a dictionary."""
    return finding.category is Category.SPELLING and is_word(finding.text)


def entry_for(finding: Finding, text: str) -> str:
    """What to add for ``finding`` in the draft ``text``, so that the word counts wherever it is right.

    A capital that only the start of a sentence asked for is dropped, and a long word in capitals keeps its first.
    """
    word = finding.text
    if word.isupper() and len(word) > _ACRONYM:
        return word.capitalize()
    before = text[: finding.start].rstrip(_BETWEEN)
    starts = not before or before[-1] in _SENTENCE_END
    if word[1:].islower() and (starts or re.search(rf"\b{re.escape(word.lower())}\b", text)):
        return word.lower()
    return word


def _lines_of(path: Path) -> list[str]:
    try:
        return read_lines(path)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise DraftSaveError(_UNREADABLE) from error


def _words_of(path: Path) -> frozenset[str] | None:
    try:
        return frozenset(read_words(path))
    except OSError:
        return None


def _file(lines: Iterable[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode()
