"""Spellers side by side on made-up typing slips: slips noticed, right word first, right word among five, time taken.

``python -m benchmarks.typos [--count N] [--seed S] [--show N] [--dictionary PATH]``

The words are frequent ones of wordfreq's Indonesian list that hunspell-id accepts, function words left out; no text
of a newsroom is involved. Each gets one slip of a known kind. A slip that makes another word is left out and
counted: nobody could see it without its sentence. Another word is a stem of hunspell-id or any form of wordfreq's
list. What hunspell-id merely derives and nobody writes ("menjangka") stays in as a slip of a common word
("menjangkau"), or hunspell would notice every slip by definition.

A slip that a speller accepts counts as wrong for it: the writer would be offered nothing.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import time
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, median
from typing import Protocol, Self

DICTIONARY = Path("/usr/share/hunspell/id_ID")
#: How far down wordfreq's list a word is still frequent.
FREQUENT = 15_000
SHORTEST = 5
#: Suggestions that a menu shows.
OFFERED = 5
#: A writer sees the first letter and seldom slips there; the share of slips that may fall on it.
_ON_FIRST_LETTER = 0.05
#: A word is tried this often before another is taken, as not every kind of slip fits every word.
_TRIES = 6
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
#: What Indonesian writers confuse by ear, with how readily; ``$`` ends the word, so "ikan" may become "ikang".
_BY_EAR = (
    ("ng", "n", 4),
    ("n$", "ng$", 4),
    ("p", "f", 4),
    ("f", "p", 4),
    ("f", "v", 4),
    ("v", "f", 4),
    ("e", "i", 4),
    ("i", "e", 4),
    ("h", "", 4),
    ("k", "q", 1),
    ("q", "k", 1),
)
_FUNCTION_WORDS = frozenset(
    """adalah adapun akhirnya antara apabila apakah bagaimana bagaimanapun bahkan bahwa banyak barangkali beberapa
    begini begitu belum berbagai bukan bukanlah cukup dalam dapat dengan dirinya hanya harus hendak hingga inilah
    itulah jangan jarang justru kalau kalian karena kemudian kepada kepadanya ketika lainnya lebih masih maupun
    melainkan melalui memang mengapa menjadi menurut mereka meski meskipun misalnya mungkin namun padahal paling
    pernah saling sambil sampai sangat sebab sebagai sebagaimana sebelum sebuah secara sedang sedangkan segera
    sehingga sejak selain selalu selama seluruh sementara semua sendiri seolah seorang seperti serta sesuatu sesudah
    setelah setiap siapa suatu sudah supaya tanpa tapi telah tentang tentu terhadap terlalu tersebut tetap tetapi
    tidak tidaklah untuk walau walaupun yaitu yakni
    """.split()
)


@dataclass(frozen=True, slots=True)
class Typo:
    """``wrong`` was typed where ``right`` was meant."""

    wrong: str
    right: str
    kind: str


class Speller(Protocol):
    """What is measured: one small class for each speller, words in lower case."""

    name: str

    def accepts(self, word: str) -> bool:
        """Whether the word would pass unmarked."""

    def suggest(self, word: str) -> Sequence[str]:
        """What to write instead, the best first."""


class HunspellProcess:
    """hunspell-id in its pipe mode, one process for all words."""

    name = "hunspell-id"

    def __init__(self, dictionary: Path = DICTIONARY) -> None:
        command = ["hunspell", "-a", "-i", "utf-8", "-d", str(dictionary)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", bufsize=1
        )
        self._read()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate(timeout=10)

    def accepts(self, word: str) -> bool:
        return self._ask(word)[:1] not in ("&", "#")

    def suggest(self, word: str) -> Sequence[str]:
        answer = self._ask(word)
        return answer.partition(": ")[2].split(", ") if answer.startswith("&") else ()

    def _ask(self, word: str) -> str:
        assert self._process.stdin is not None
        self._process.stdin.write(f"^{word}\n")
        self._process.stdin.flush()
        answer = self._read()
        while self._read():
            pass
        return answer

    def _read(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("hunspell ended; is the dictionary installed?")
        return line.rstrip("\n")


class Redaksi:
    """Redaksi's own lexicon and suggestions."""

    name = "redaksi"

    def __init__(self) -> None:
        from redaksi_app.words.lexicon import open_lexicon  # noqa: PLC0415
        from redaksi_app.words.suggest import open_suggester  # noqa: PLC0415

        lexicon, suggester = open_lexicon(), open_suggester()
        if lexicon is None or suggester is None:
            raise FileNotFoundError("the lexicon has not been built")
        self._lexicon, self._suggester = lexicon, suggester

    def accepts(self, word: str) -> bool:
        return self._lexicon.knows(word)

    def suggest(self, word: str) -> Sequence[str]:
        return self._suggester.suggest(word)


def read_stems(dictionary: Path = DICTIONARY) -> frozenset[str]:
    """The words that a hunspell dictionary lists, without what it derives."""
    lines = dictionary.with_suffix(".dic").read_text(encoding="latin-1").splitlines()[1:]
    return frozenset(line.partition("/")[0].strip() for line in lines)


def known_to_hunspell(words: Sequence[str], dictionary: Path = DICTIONARY) -> frozenset[str]:
    """Those of ``words`` that a hunspell dictionary accepts; asked all at once, as no suggestion is wanted."""
    command = ["hunspell", "-l", "-i", "utf-8", "-d", str(dictionary)]
    done = subprocess.run(command, input="\n".join(words), stdout=subprocess.PIPE, encoding="utf-8", check=True)
    return frozenset(words) - frozenset(done.stdout.split())


def frequent_words(ranked: Iterable[str], known: Container[str]) -> list[str]:
    """The content words of ``ranked`` that are real: plain letters, long enough, and among the ``known``."""
    return [
        word
        for word in ranked
        if len(word) >= SHORTEST
        and word.isascii()
        and word.isalpha()
        and word.islower()
        and word not in _FUNCTION_WORDS
        and word in known
    ]


def neighbours(letter: str) -> str:
    """The letters whose keys touch this letter's key on a QWERTY keyboard; each row is set half a key to the right."""
    row = next(number for number, keys in enumerate(_KEYS) if letter in keys)
    column = _KEYS[row].index(letter)
    around = ((row, -1), (row, 1), (row - 1, 0), (row - 1, 1), (row + 1, -1), (row + 1, 0))
    return "".join(
        _KEYS[other][column + step]
        for other, step in around
        if 0 <= other < len(_KEYS) and 0 <= column + step < len(_KEYS[other])
    )


def _somewhere(word: str, rng: random.Random, last: int) -> int:
    return 0 if rng.random() < _ON_FIRST_LETTER else rng.randint(1, last)


def _substitute(word: str, rng: random.Random) -> str:
    place = _somewhere(word, rng, len(word) - 1)
    return word[:place] + rng.choice(neighbours(word[place])) + word[place + 1 :]


def _drop(word: str, rng: random.Random) -> str:
    place = _somewhere(word, rng, len(word) - 1)
    return word[:place] + word[place + 1 :]


def _double(word: str, rng: random.Random) -> str:
    place = _somewhere(word, rng, len(word) - 1)
    return word[:place] + word[place] + word[place:]


def _transpose(word: str, rng: random.Random) -> str:
    place = _somewhere(word, rng, len(word) - 2)
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def _insert(word: str, rng: random.Random) -> str:
    place = _somewhere(word, rng, len(word) - 1)
    extra = rng.choice(neighbours(word[place]))
    return word[: place + 1] + extra + word[place + 1 :]


def _mishear(word: str, rng: random.Random) -> str:
    ended = word + "$"
    fitting = [pair for pair in _BY_EAR if pair[0] in ended]
    if not fitting:
        return word
    ((heard, written, _),) = rng.choices(fitting, weights=[weight for _, _, weight in fitting])
    places = [place for place in range(len(ended)) if ended.startswith(heard, place)]
    place = rng.choice(places)
    return (ended[:place] + written + ended[place + len(heard) :]).removesuffix("$")


KINDS: dict[str, Callable[[str, random.Random], str]] = {
    "neighbour key": _substitute,
    "dropped": _drop,
    "doubled": _double,
    "transposed": _transpose,
    "inserted": _insert,
    "by ear": _mishear,
}


def make_typos(words: Sequence[str], count: int, seed: int, is_word: Callable[[str], bool]) -> tuple[list[Typo], int]:
    """``count`` slips, the kinds in turn, and how many more were left out because they made another word.

    The same on every run with the same arguments. No word is used twice and no wrong form comes twice. Raises
    ValueError where the words run out.
    """
    rng = random.Random(seed)
    kinds = list(KINDS.items())
    typos: list[Typo] = []
    taken: set[str] = set()
    left_out = 0
    for right in rng.sample(words, len(words)):
        if len(typos) == count:
            break
        kind, make = kinds[len(typos) % len(kinds)]
        for _ in range(_TRIES):
            wrong = make(right, rng)
            if wrong == right or wrong in taken:
                continue
            if is_word(wrong):
                left_out += 1
                continue
            taken.add(wrong)
            typos.append(Typo(wrong, right, kind))
            break
    if len(typos) < count:
        raise ValueError(f"only {len(typos)} slips out of {len(words)} words")
    return typos, left_out


@dataclass(frozen=True, slots=True)
class Result:
    """What one speller did with one slip; ``milliseconds`` is None where the slip passed unmarked."""

    typo: Typo
    suggestions: tuple[str, ...]
    milliseconds: float | None

    @property
    def noticed(self) -> bool:
        return self.milliseconds is not None

    @property
    def first(self) -> bool:
        return self.typo.right in self.suggestions[:1]

    @property
    def among_five(self) -> bool:
        return self.typo.right in self.suggestions[:OFFERED]


def measure(speller: Speller, typos: Iterable[Typo]) -> list[Result]:
    """Ask the speller about each slip; only the asking for suggestions is timed."""
    results = []
    for typo in typos:
        if speller.accepts(typo.wrong):
            results.append(Result(typo, (), None))
            continue
        start = time.perf_counter()
        suggestions = tuple(speller.suggest(typo.wrong))
        results.append(Result(typo, suggestions, 1000 * (time.perf_counter() - start)))
    return results


def table(results: dict[str, list[Result]]) -> str:
    """The shares of each speller, of all slips and of each kind."""
    lines = [f"{'':14} {'speller':12} {'slips':>6} {'noticed':>8} {'first':>7} {'in five':>8} {'ms':>7} {'median':>7}"]
    for kind in ("all", *KINDS):
        for name, of_speller in results.items():
            some = [result for result in of_speller if kind in ("all", result.typo.kind)]
            if some:
                lines.append(f"{kind:14} {name:12} {_line(some)}")
    return "\n".join(lines)


def _line(results: list[Result]) -> str:
    times = [result.milliseconds for result in results if result.milliseconds is not None]
    noticed, first, five = (
        sum(chosen) / len(results)
        for chosen in zip(*((one.noticed, one.first, one.among_five) for one in results), strict=True)
    )
    took = f"{mean(times):7.2f} {median(times):7.2f}" if times else ""
    return f"{len(results):6} {noticed:8.1%} {first:7.1%} {five:8.1%} {took}"


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the slips, ask the spellers, print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=0, help="print so many slips and what each speller says")
    parser.add_argument("--dictionary", type=Path, default=DICTIONARY, help="of hunspell, without its ending")
    options = parser.parse_args(arguments)
    from wordfreq import top_n_list  # noqa: PLC0415

    seen = set(top_n_list("id", 1_000_000))
    stems = read_stems(options.dictionary)
    ranked = top_n_list("id", FREQUENT)
    words = frequent_words(ranked, known_to_hunspell(ranked, options.dictionary))
    typos, left_out = make_typos(words, options.count, options.seed, lambda word: word in stems or word in seen)
    print(f"{len(typos)} slips in {len(words)} words; {left_out} more made another word and were left out")
    with HunspellProcess(options.dictionary) as hunspell:
        spellers: list[Speller] = [hunspell]
        try:
            spellers.append(Redaksi())
        except (ImportError, FileNotFoundError) as reason:
            print(f"redaksi is not measured: {reason}")
        results = {speller.name: measure(speller, typos) for speller in spellers}
    print(table(results))
    for place in range(min(options.show, len(typos))):
        typo = typos[place]
        print(f"{typo.wrong} ({typo.right}, {typo.kind})")
        for name, of_speller in results.items():
            result = of_speller[place]
            print(f"    {name}: {', '.join(result.suggestions[:OFFERED]) if result.noticed else 'accepted'}")


if __name__ == "__main__":
    main()
