"""Build the lexicon: ``python -m tools.lexicon.build [--out FOLDER]``.

It takes half a minute and needs the Debian packages hunspell-id and tesseract-ocr-ind and the Python packages that
``tools/lexicon/sources.py`` names; nothing of that is needed to run Redaksi. ``python -m tools.assets`` sees to it all.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import marisa_trie

from redaksi_app.words.letters import TABLE_FILE as LETTERS_FILE
from redaksi_app.words.letters import letter_table
from redaksi_app.words.lexicon import TABLE_FILE, TRIE_FILE, Lexicon, Mark, level_of, lexicon_folder
from tools.lexicon.choosing import Entry, choose, slips_that_join
from tools.lexicon.notice import notice
from tools.lexicon.pairs import affinities, write_pairs
from tools.lexicon.sources import SourceMissingError, read_sources

_HUNSPELL = Path("/usr/share/hunspell")
#: Words from which it is learnt how Indonesian words are spelt.
_USUAL_SHARE = 2e-7
_TESSERACT = Path("/usr/share/tesseract-ocr/5/tessdata")


def write_words(entries: dict[str, Entry], folder: Path) -> marisa_trie.Trie:
    """Write the words with their levels and marks; the trie tells each word's number."""
    trie = marisa_trie.Trie(sorted(entries), order=marisa_trie.LABEL_ORDER)
    trie.save(str(folder / TRIE_FILE))
    table = bytearray(2 * len(trie))
    for word, entry in entries.items():
        place = trie[word]
        table[place] = level_of(entry.share)
        table[len(trie) + place] = entry.marks
    (folder / TABLE_FILE).write_bytes(bytes(table))
    return trie


def _is_usual(word: str, entry: Entry) -> bool:
    return bool(entry.marks & Mark.OFFERED) and entry.share >= _USUAL_SHARE and word.isalpha()


def main() -> int:
    """Build and write the lexicon; the status is 1 where a source is missing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hunspell", type=Path, default=_HUNSPELL, help="folder of id_ID.dic and id_ID.aff")
    parser.add_argument("--tesseract", type=Path, default=_TESSERACT, help="folder of ind.traineddata")
    parser.add_argument("--out", type=Path, default=lexicon_folder())
    options = parser.parse_args()
    try:
        sources = read_sources(options.hunspell, options.tesseract)
    except SourceMissingError as error:
        print(error, file=sys.stderr)
        return 1
    entries = choose(sources)
    with TemporaryDirectory() as draft:
        write_words(entries, Path(draft))
        slips = list(slips_that_join(Lexicon(Path(draft)), entries))
    entries |= dict.fromkeys(slips, Entry(0.0, Mark.SLIP))
    options.out.mkdir(parents=True, exist_ok=True)
    write_words(entries, options.out)
    usual = (word for word, entry in entries.items() if _is_usual(word, entry))
    (options.out / LETTERS_FILE).write_bytes(letter_table(usual))
    pairs = affinities(sources.sentences, Lexicon(options.out).knows)
    write_pairs(pairs, options.out)
    (options.out / "NOTICE.txt").write_text(notice(), encoding="utf-8")
    print(f"{len(entries)} words and {len(pairs)} pairs")
    return 0


if __name__ == "__main__":
    sys.exit(main())
