"""The lexicon beside hunspell-id: words it does not know, slips it catches, how fast it is.

``python -m benchmarks.spelling --corpus FOLDER [--count N] [--seed S]``

FOLDER holds ``*.txt`` files of published news. Slips are made in content words drawn from the running text: a letter
dropped, put in, mistaken for any other, or swapped with the next one. Both programs see the same ones, in words that
both know. A slip that makes a word of the lexicon cannot be caught by looking it up; its share is told apart.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import time
from collections.abc import Iterable
from pathlib import Path
from string import ascii_lowercase

from benchmarks.typos import DICTIONARY, known_to_hunspell
from redaksi_app.rules.ejaan import ADVICE
from redaksi_app.text import tokenise
from redaksi_app.words.lexicon import Lexicon, lexicon_folder
from redaksi_app.words.suspects import find_suspects

_SHORTEST_CONTENT = 4
_FUNCTION = frozenset(
    """adalah agar akan antara atas atau bagi bahkan bahwa bila bisa bukan dalam dapat dari dengan harus hanya hingga
    ialah jika juga kalau kami karena kemudian kepada ketika kita lagi lalu lebih maka masih maupun mereka menjadi
    merupakan namun oleh pada para saat sampai saya sebagai sebelum sebuah secara sedangkan sehingga sejak seorang
    seperti serta setelah sudah telah tentang terhadap tersebut tetapi tidak untuk yaitu yakni yang""".split()
)


def lower_case_words(text: str) -> list[str]:
    """The words in lower case of running text, apostrophes written alike; those with digits are none."""
    return [token.text.replace("’", "'") for token in tokenise(text) if token.text.islower() and _no_digit(token.text)]


def _no_digit(word: str) -> bool:
    return not any(char.isdigit() for char in word)


def slip(word: str, rng: random.Random) -> str:
    """``word`` with one letter wrong."""
    while True:
        place = rng.randrange(len(word))
        before, after = word[:place], word[place + 1 :]
        made = rng.choice(
            (
                before + after,
                before + rng.choice(ascii_lowercase) + word[place:],
                before + rng.choice(ascii_lowercase) + after,
                before + after[:1] + word[place] + after[1:],
            )
        )
        if made != word:
            return made


def make_slips(words: Iterable[str], count: int, seed: int) -> list[tuple[str, str]]:
    """``count`` words of ``words``, as often as they come there, each with a slip made in it."""
    content = [word for word in words if len(word) >= _SHORTEST_CONTENT and word.isalpha() and word not in _FUNCTION]
    rng = random.Random(seed)
    return [(word, slip(word, rng)) for word in rng.choices(content, k=count)]


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2%}" if whole else "-"


def _print_unknown(name: str, words: list[str], lexicon: Lexicon, hunspell: frozenset[str]) -> None:
    ours = sum(not lexicon.knows(word) for word in words)
    theirs = sum(word not in hunspell for word in words)
    print(f"{name}: {len(words)} words, unknown: redaksi {_share(ours, len(words))}, "
          f"hunspell-id {_share(theirs, len(words))}")  # fmt: skip


def _print_caught(slips: list[tuple[str, str]], lexicon: Lexicon) -> None:
    wrong = [made for _, made in slips]
    hunspell = known_to_hunspell(sorted(set(wrong)))
    ours = sum(not lexicon.knows(word) for word in wrong)
    print(f"{len(wrong)} slips, caught: redaksi {_share(ours, len(wrong))}, "
          f"hunspell-id {_share(sum(word not in hunspell for word in wrong), len(wrong))}")  # fmt: skip
    unlisted = [word for word in wrong if not lexicon.lists(word)]
    caught = sum(not lexicon.knows(word) for word in unlisted)
    print(f"  of the {len(unlisted)} that make no word of the lexicon: {_share(caught, len(unlisted))}")


def _print_reported(paragraphs: list[str], lexicon: Lexicon, count: int, seed: int) -> None:
    """How many slips are marked where they stand, with the words around them."""
    rng = random.Random(seed)
    marked = first = tried = 0
    while tried < count:
        text = rng.choice(paragraphs)
        tokens = [token for token in tokenise(text) if token.text.islower() and token.text.isalpha()]
        tokens = [token for token in tokens if len(token.text) >= _SHORTEST_CONTENT and token.text not in _FUNCTION]
        if not tokens:
            continue
        token = rng.choice(tokens)
        if not lexicon.knows(token.text):
            continue
        tried += 1
        made = slip(token.text, rng)
        for suspect in find_suspects(text[: token.start] + made + text[token.end :]):
            if suspect.start == token.start and suspect.surety >= ADVICE:
                marked += 1
                first += suspect.suggestions[0] == token.text
    print(f"{tried} slips in their paragraphs: marked {_share(marked, tried)}, put right {_share(first, tried)}")


def _print_speed(words: list[str]) -> None:
    start = time.perf_counter()
    lexicon = Lexicon(lexicon_folder())
    lexicon.knows("dan")
    loaded = time.perf_counter()
    for word in words:
        lexicon.knows(word)
    first = time.perf_counter()
    for word in words:
        lexicon.knows(word)
    again = time.perf_counter()
    subprocess.run(
        ["hunspell", "-l", "-i", "utf-8", "-d", str(DICTIONARY)],
        input="\n".join(words), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, encoding="utf-8", check=True,
    )  # fmt: skip
    hunspell = time.perf_counter() - again
    print(f"loaded in {1000 * (loaded - start):.1f} ms; words/s: {len(words) / (first - loaded):,.0f} at first, "
          f"{len(words) / (again - first):,.0f} again; hunspell -l {len(words) / hunspell:,.0f}")  # fmt: skip


def main() -> None:
    """Read the corpus, ask both, print the shares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--count", type=int, default=10_000, help="slips to make in each file's words")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    lexicon = Lexicon(lexicon_folder())
    everything: list[str] = []
    for file in sorted(options.corpus.glob("*.txt")):
        text = file.read_text(encoding="utf-8")
        words = lower_case_words(text)
        hunspell = known_to_hunspell(sorted(set(words)))
        _print_unknown(file.stem, words, lexicon, hunspell)
        known = [word for word in words if word in hunspell and lexicon.knows(word)]
        _print_caught(make_slips(known, options.count, options.seed), lexicon)
        _print_reported([line for line in text.split("\n") if line], lexicon, options.count // 10, options.seed)
        everything += words
    _print_speed(everything)


if __name__ == "__main__":
    main()
