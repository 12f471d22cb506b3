"""Write the words from which the tagger's dictionary is built, and those by which Indonesian is recognised.

``python -m tools.languagetool.words`` reads two sources under the MIT licence, the roots of PySastrawi and the tagged
news of nlp-id, and writes ``lexicon/kata.tsv`` and ``resource/common_words.txt`` in ``resources/languagetool``. Their
licences let the words be passed on under the LGPL-2.1-or-later of the module; those of hunspell-id (LGPL-3 only) and
wordfreq (CC BY-SA) do not.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

import Sastrawi

from tools.assets.wheels import unpacked
from tools.lexicon.tagged import TaggedWord, read_sentences

ROOT = Path(__file__).parents[2]
_FOLDER = ROOT / "resources" / "languagetool"
TABLE = _FOLDER / "lexicon" / "kata.tsv"
COMMON = _FOLDER / "resource" / "common_words.txt"
HEADER = "word\ttags\troot\tsource"
_ROOTS = Path(Sastrawi.__file__).parent / "Stemmer" / "data" / "kata-dasar.txt"
_NEWS = Path("nlp_id") / "data" / "dataset_postag.txt"
_WORD = re.compile(r"[a-z]{2,}(?:-[a-z]{2,})?")
#: The tagger takes these apart by itself.
_DOUBLED = re.compile(r"(.+)-\1")
_CLITIC = re.compile(r"(.{3,})(?:nya|lah|kah|ku|mu)")
#: The tags of nlp-id in terms of ours.
_TAGS = {
    "NN": "NOM:BND:DSR",
    "VB": "VRB",
    "JJ": "ADJ",
    "ADV": "ADV",
    "IN": "PRP",
    "SC": "KNJ:SUB",
    "CC": "KNJ:KRD",
    "PR": "PRO",
    "DT": "DET",
    "NUM": "NUM",
    "NEG": "ADV:NEG",
    "RP": "PAR",
    "UH": "SRU",
}
#: A tag counts where it has this share of a word's uses; a word counts where it was met so often.
_SHARE = 0.15
_TIMES = 2
#: How many words LanguageTool compares a text with to tell its language.
_COMMON = 1000


def tags_of(sentences: Iterable[list[TaggedWord]]) -> dict[str, list[str]]:
    """Our tags of every word in small letters that was met often enough, the commonest first."""
    met: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for place, word in enumerate(sentence):
            if word.tag in _TAGS and not word.rewritten and not (place and word.text[:1].isupper()):
                met[word.text.lower()][_TAGS[word.tag]] += 1
    return {
        word: [tag for tag, count in counts.most_common() if count >= _SHARE * counts.total()]
        for word, counts in met.items()
        if counts.total() >= _TIMES and _WORD.fullmatch(word)
    }


def rows(roots: Iterable[str], tagged: dict[str, list[str]]) -> list[str]:
    """The lines of the table, sorted by word; a root that the news does not have is taken for a noun."""
    known = {root for root in roots if _WORD.fullmatch(root)}
    lines = []
    for word in sorted(known | set(tagged)):
        clitic, doubled = _CLITIC.fullmatch(word), _DOUBLED.fullmatch(word)
        if word not in known and clitic and (clitic[1] in known or clitic[1] in tagged):
            continue
        if doubled and (doubled[1] in tagged or (word not in known and doubled[1] in known)):
            continue
        sources = ["PySastrawi"] * (word in known) + ["nlp-id"] * (word in tagged)
        tags = "|".join(tagged.get(word, ["NOM:BND:DSR"]))
        lines.append(f"{word}\t{tags}\t{'ya' if word in known else 'tidak'}\t{' '.join(sources)}")
    return lines


def common(sentences: Iterable[list[TaggedWord]], size: int = _COMMON) -> list[str]:
    """The words in small letters that are met most often, the commonest first."""
    met = Counter(word.text for sentence in sentences for word in sentence if _WORD.fullmatch(word.text))
    return [word for word, _ in met.most_common(size)]


def main() -> None:
    """Write both files."""
    sentences = list(read_sentences(unpacked(ROOT, "nlp-id") / _NEWS))
    roots = _ROOTS.read_text(encoding="utf-8").split()
    lines = rows(roots, tags_of(sentences))
    TABLE.write_text("\n".join([HEADER, *lines]) + "\n", encoding="utf-8")
    COMMON.write_text("\n".join(common(sentences)) + "\n", encoding="utf-8")
    print(f"{len(lines)} words in {TABLE}")


if __name__ == "__main__":
    main()
