"""Build the lexicon: ``python -m tools.lexicon.build --hunspell FOLDER --out FOLDER``.

Sources, each from a package registry with its licence kept beside the result: hunspell-id (stems and affixed forms;
LGPL/GPL), PySastrawi (roots; MIT), simplemma (Indonesian forms; MIT), wordfreq (frequencies, and words in use that
the dictionaries lack; CC BY-SA), and the project's own tables. A word that is only in use, not in a dictionary, is
left out where it is one letter away from a much commoner word: it is more likely a slip than a word.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import marisa_trie
import Sastrawi
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory
from wordfreq import get_frequency_dict

from redaksi_app.resources import resources_folder
from redaksi_app.words.lexicon import ENGLISH, FREQUENCY_FILE, ROOT, TRIE_FILE
from tools.lexicon.hunspell import Hunspell

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
#: Shares of all words in running text.
_IN_USE = 1e-6
_ENGLISH_IN_USE = 2e-6
#: A word in use is taken for a slip where a word of the dictionaries one letter away is so many times commoner.
_TIMES_COMMONER = 20
_SHORTEST_IN_USE = 4
_SHORTEST_ENGLISH = 5
#: Roots that new affixed forms may be made of: shorter ones make too many words that are slips.
_SHORTEST_ROOT = 6
#: Roots and forms of the secondary sources: short rare ones are mostly archaic and hide slips.
_SHORTEST_RARE = 6


def _edits(word: str) -> Iterator[str]:
    for place in range(len(word) + 1):
        left, right = word[:place], word[place:]
        if right:
            yield left + right[1:]
        if len(right) > 1:
            yield left + right[1] + right[0] + right[2:]
        for letter in _LETTERS:
            yield left + letter + right
            if right:
                yield left + letter + right[1:]


def _own_words() -> set[str]:
    """The first column of the project's own word lists."""
    words = set()
    for name in ("kata_tambahan", "satuan"):
        for line in (resources_folder() / "tables" / f"{name}.tsv").read_text(encoding="utf-8").splitlines()[1:]:
            words.add(line.partition("\t")[0])
    return words


def _nonstandard() -> set[str]:
    path = resources_folder() / "tables" / "kata_baku.tsv"
    if not path.exists():
        return set()
    return {line.split("\t")[0].lower() for line in path.read_text(encoding="utf-8").splitlines()[1:]}


def build(hunspell_folder: Path) -> dict[str, tuple[float, int]]:
    """Every word of the lexicon with its share of running text and its marks."""
    hunspell = Hunspell(hunspell_folder)
    frequency: dict[str, float] = get_frequency_dict("id", wordlist="best")
    sastrawi = Path(Sastrawi.__file__).parent / "Stemmer" / "data" / "kata-dasar.txt"
    roots = set(sastrawi.read_text(encoding="utf-8").split())
    lemmas = {_text(form) for pair in DefaultDictionaryFactory().get_dictionary("id").items() for form in pair}
    core = set(hunspell.forms()) | _own_words()
    core |= {word for word in roots if len(word) >= _SHORTEST_RARE or frequency.get(word, 0) >= _IN_USE}
    core |= {word for word in lemmas if len(word) >= _SHORTEST_RARE}
    in_use = {
        word
        for word, share in frequency.items()
        if word not in core and word.isalpha() and len(word) >= _SHORTEST_IN_USE and share >= _IN_USE
        if not _is_slip(word, share * _TIMES_COMMONER, core, frequency)
    }
    english = {
        word
        for word, share in get_frequency_dict("en", wordlist="small").items()
        if word not in core and word not in in_use and word.isalpha() and word.isascii()
        if len(word) >= _SHORTEST_ENGLISH and share >= _ENGLISH_IN_USE
        if not _is_slip(word, _ENGLISH_IN_USE, core, frequency)
    }
    productive = {word for word in roots | set(hunspell.stems) | in_use if len(word) >= _SHORTEST_ROOT}
    wrong = _nonstandard()
    lexicon = {}
    for word in core | in_use | english:
        if word.lower() in wrong:
            continue
        marks = (ROOT if word in productive else 0) | (ENGLISH if word in english else 0)
        lexicon[word] = (frequency.get(word.lower(), 0.0), marks)
    return lexicon


def _text(value: str | bytes) -> str:
    return value.decode() if isinstance(value, bytes) else value


def _is_slip(word: str, commoner: float, core: set[str], frequency: dict[str, float]) -> bool:
    return any(edit in core and edit != word and frequency.get(edit, 0.0) >= commoner for edit in _edits(word))


def _class(share: float) -> int:
    """A share of running text as 0 to 15: half steps of its power of ten, 0 for one in a hundred million or less."""
    return max(0, min(15, round(2 * (math.log10(share) + 8)))) if share > 0 else 0


def main() -> None:
    """Build and write the lexicon's two files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hunspell", type=Path, default=Path("/usr/share/hunspell"))
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    lexicon = build(options.hunspell)
    options.out.mkdir(parents=True, exist_ok=True)
    trie = marisa_trie.Trie(sorted(lexicon), order=marisa_trie.LABEL_ORDER)
    trie.save(str(options.out / TRIE_FILE))
    table = bytearray(len(trie))
    for word, (share, marks) in lexicon.items():
        table[trie[word]] = _class(share) | marks
    (options.out / FREQUENCY_FILE).write_bytes(bytes(table))
    versions = {name: metadata.version(name) for name in ("wordfreq", "PySastrawi", "simplemma")}
    print(f"{len(lexicon)} words from hunspell-id and {versions}")


if __name__ == "__main__":
    main()
