"""The sources of the lexicon: where they lie, and their words.

Each comes from a package registry and has a licence that allows shipping. Nothing is scraped from a dictionary's site.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path

from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory
from wordfreq import get_frequency_dict

from redaksi_app.resources import resources_folder
from redaksi_app.rules.tables import read_table
from tools.lexicon.hunspell import Hunspell
from tools.lexicon.tagged import TaggedWord, read_sentences
from tools.lexicon.tesseract import read_words

#: Packages of Debian, each with the folder that holds its copyright file.
DEBIAN_PACKAGES = ("hunspell-id", "tesseract-ocr-ind")
#: Packages of PyPI; only their data is read.
PYTHON_PACKAGES = ("wordfreq", "PySastrawi", "simplemma", "nlp-id")
_ROOTS = "Sastrawi/Stemmer/data/kata-dasar.txt"
_TAGGED = "nlp_id/data/dataset_postag.txt"
_REPEATING = re.compile(r"[a-z]{2,}-[a-z]{2,}")
_LONGEST_ABBREVIATION = 3
#: The mark of a row that holds in one sense of the word only.
_BY_SENSE = "makna"


class SourceMissingError(Exception):
    """A source of the lexicon is not installed; the message says which and how to get it."""


@dataclass
class Sources:
    """What the sources say, words in lower case and of plain letters only.

    ``shares`` and ``english`` are shares of all words in running text. ``news`` counts words of tagged news, and
    ``names`` those that stand there mostly as names.
    """

    stems: set[str] = field(default_factory=set)
    forms: set[str] = field(default_factory=set)
    roots: set[str] = field(default_factory=set)
    lemmas: set[str] = field(default_factory=set)
    web: set[str] = field(default_factory=set)
    shares: dict[str, float] = field(default_factory=dict)
    english: dict[str, float] = field(default_factory=dict)
    news: Counter[str] = field(default_factory=Counter)
    sentences: list[list[TaggedWord]] = field(default_factory=list)
    own: set[str] = field(default_factory=set)
    nonstandard: set[str] = field(default_factory=set)

    @cached_property
    def dictionary(self) -> set[str]:
        """The words that a dictionary lists."""
        return self.forms | self.roots | self.own


def read_sources(hunspell_folder: Path, tesseract_folder: Path) -> Sources:
    """Read everything; raises SourceMissingError where a package is not installed."""
    hunspell = Hunspell(_existing(hunspell_folder / "id_ID.dic", "hunspell-id").parent)
    lemmas = DefaultDictionaryFactory().get_dictionary("id")
    roots = _package_file("Sastrawi", _ROOTS, "PySastrawi").read_text(encoding="utf-8").split()
    sentences = list(read_sentences(_package_file("nlp_id", _TAGGED, "nlp-id")))
    web = read_words(_existing(tesseract_folder / "ind.traineddata", "tesseract-ocr-ind"))
    return Sources(
        stems=_plain(hunspell.stems),
        forms=_plain(hunspell.forms()) | _repeating(hunspell.stems),
        roots=_plain(roots) | _repeating(roots),
        lemmas=_plain(_text(form) for pair in lemmas.items() for form in pair),
        web=_plain(web),
        shares={word: share for word, share in get_frequency_dict("id", wordlist="best").items() if _is_plain(word)},
        english={word: share for word, share in get_frequency_dict("en", wordlist="best").items() if _is_plain(word)},
        news=Counter(
            word.text for sentence in sentences for word in sentence if _is_plain(word.text) and not word.rewritten
        ),
        sentences=sentences,
        own=_own_words(),
        nonstandard=_nonstandard(_plain(hunspell.stems) | _plain(roots)),
    )


def _is_plain(word: str) -> bool:
    return word.isascii() and word.isalpha() and word.islower()


def _plain(words: Iterable[str]) -> set[str]:
    return {word for word in words if _is_plain(word)}


def _text(value: str | bytes) -> str:
    return value.decode() if isinstance(value, bytes) else value


def _repeating(words: Iterable[str]) -> set[str]:
    """Words written with a hyphen that are not made of others: "sewenang-wenang"."""
    return {word for word in words if _REPEATING.fullmatch(word)}


def _own_words() -> set[str]:
    """The words of the project's own tables; abbreviations of two and three capitals are no words."""
    own = set(_column("kata_tambahan")) | set(_column("satuan"))
    own |= {word for word in _column("akronim") if len(word) > _LONGEST_ABBREVIATION}
    return _plain(own)


def _nonstandard(stems: set[str]) -> set[str]:
    """The forms that another rule puts right; those that are words of their own in another sense are none."""
    if not _table_path("kata_baku").exists():
        return set()
    rows = read_table("kata_baku")
    return _plain(row["form"] for row in rows if row["mark"] != _BY_SENSE or row["form"] not in stems)


def _table_path(table: str) -> Path:
    return resources_folder() / "tables" / f"{table}.tsv"


def _column(table: str) -> list[str]:
    """The first column of one of the project's tables, in lower case; nothing where there is no such table yet."""
    if not _table_path(table).exists():
        return []
    return [next(iter(row.values())).lower() for row in read_table(table)]


def _existing(path: Path, package: str) -> Path:
    if not path.exists():
        raise SourceMissingError(f"{path} is missing: install the Debian package {package}")
    return path


def _package_file(module: str, inside: str, package: str) -> Path:
    """A data file of a Python package, found without running the package."""
    spec = find_spec(module)
    if spec is None or spec.origin is None:
        raise SourceMissingError(f"{module} is missing: pip install --no-deps {package}")
    return Path(spec.origin).parents[1] / inside
