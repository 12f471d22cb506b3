"""What to write in place of a word that is not known."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from redaksi_app.words.affixes import without_bound_form, without_clitics
from redaksi_app.words.lexicon import Lexicon, Mark, lexicon_folder, open_lexicon
from redaksi_app.words.pairs import Pairs
from redaksi_app.words.slips import slipped, undone

#: Suggestions that a menu shows.
OFFERED = 5
_OFFERED = int(Mark.OFFERED)
#: How much a word's frequency counts beside the slip that leads to it.
_FREQUENCY = 0.7
#: A pair that comes a hundred times oftener than by chance counts this much of a hundred times the frequency.
_NEIGHBOUR, _MOST_NEIGHBOUR = 0.7, 2.5
#: How much rarer a word is with a clitic or a bound form than without.
_JOINED = 1.7
_SHORTEST_JOINED = 4
#: Clitics that are long enough to slip in themselves: "rumahnay".
_CLITICS = {written: (clitic, cost) for clitic in ("nya", "lah", "kah") for written, cost in slipped(clitic)}
_LONGEST_CLITIC = max(map(len, _CLITICS))
#: A blank left out: what that costs, what it costs where the two words never met, and the rarest word beside it.
_BLANK, _UNPAIRED, _RAREST_HALF = 1.0, 1.5, -5.0
_SHORTEST_HALF = 2
#: Suggestions so much less likely than the first are not shown.
_TAIL = 4.0
_NEVER = -99.0
_REMEMBERED = 4096


class Suggestion(NamedTuple):
    """A word to write instead; ``score`` is a power of ten: likelier ones are higher."""

    text: str
    score: float


class Suggester:
    """Suggests words; safe to share between threads."""

    def __init__(self, lexicon: Lexicon, pairs: Pairs | None = None) -> None:
        self._lexicon = lexicon
        self._pairs = pairs
        self._remembered: dict[str, dict[str, float]] = {}

    def suggest(self, word: str, before: str = "", after: str = "") -> list[str]:
        """At most five words to write instead of ``word``, the likeliest first, in its case.

        ``before`` and ``after`` are the words beside it, empty at the edge of a sentence.
        """
        return [suggestion.text for suggestion in self.ranked(word, before, after)]

    def ranked(self, word: str, before: str = "", after: str = "") -> list[Suggestion]:
        """The same with their scores."""
        scored = [
            Suggestion(text, score + _NEIGHBOUR * min(self.affinity(text, before, after), _MOST_NEIGHBOUR))
            for text, score in self._best(word.lower()).items()
        ]
        scored.sort(key=lambda suggestion: (-suggestion.score, suggestion.text))
        return [
            Suggestion(_in_case_of(word, text), score)
            for text, score in scored[:OFFERED]
            if score >= scored[0].score - _TAIL
        ]

    def _best(self, word: str) -> dict[str, float]:
        """Every candidate with its score, whatever stands beside the word; names recur, so they are remembered."""
        best = self._remembered.get(word)
        if best is None:
            best = {}
            for candidate, score in self._candidates(word):
                if candidate != word and score > best.get(candidate, _NEVER):
                    best[candidate] = score
            if len(self._remembered) >= _REMEMBERED:
                self._remembered.clear()
            self._remembered[word] = best
        return best

    def affinity(self, text: str, before: str, after: str) -> float:
        """How much oftener than by chance ``text`` stands between its neighbours, as a power of ten."""
        words = text.lower().split()
        return self._affinity(before.lower(), words[0]) + self._affinity(words[-1], after.lower())

    def _candidates(self, word: str) -> Iterator[tuple[str, float]]:
        first, hyphen, second = word.partition("-")
        if hyphen:
            yield from self._hyphenated(first, second)
            return
        yield from self._listed(word)
        yield from self._joined(word)
        yield from self._split(word)

    def _listed(self, word: str) -> Iterator[tuple[str, float]]:
        """The words of the lexicon that one slip makes ``word`` of."""
        for candidate, cost, weight in self._lexicon.offered(undone(word, self._lexicon.following)):
            yield candidate, _FREQUENCY * weight - cost

    def _joined(self, word: str) -> Iterator[tuple[str, float]]:
        """Words with clitics and bound forms: a slip in what they are joined to, or in the clitic."""
        joins, weight = self._lexicon.joins, self._lexicon.weight
        for base, clitics in without_clitics(word):
            if len(base) >= _SHORTEST_JOINED:
                for candidate, score in self._listed(base):
                    if joins(candidate):
                        yield candidate + clitics, score - _FREQUENCY * _JOINED
        for form, rest in without_bound_form(word):
            if len(rest) > _SHORTEST_JOINED:
                for candidate, score in self._listed(rest):
                    if joins(candidate):
                        yield form + candidate, score - _FREQUENCY * _JOINED
        for length in range(2, _LONGEST_CLITIC + 1):
            base, ending = word[:-length], word[-length:]
            if ending in _CLITICS and joins(base):
                clitic, cost = _CLITICS[ending]
                yield base + clitic, _FREQUENCY * (weight(base) - _JOINED) - cost

    def _split(self, word: str) -> Iterator[tuple[str, float]]:
        """Two common words that were written as one."""
        for place in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1):
            left, right = word[:place], word[place:]
            rarer = min(self._weight_of_half(left), self._weight_of_half(right))
            if rarer >= _RAREST_HALF:
                affinity = self._affinity(left, right)
                yield f"{left} {right}", _FREQUENCY * rarer - _BLANK + (affinity or -_UNPAIRED)

    def _weight_of_half(self, word: str) -> float:
        marks = self._lexicon.marks(word)
        return self._lexicon.weight(word) if marks is not None and marks & _OFFERED else -9.0

    def _hyphenated(self, first: str, second: str) -> Iterator[tuple[str, float]]:
        """A slip in one half of a word with a hyphen."""
        knows = self._lexicon.knows
        for candidate, score in self._listed(first):
            if knows(whole := f"{candidate}-{second}"):
                yield whole, score
        for candidate, score in self._listed(second):
            if knows(whole := f"{first}-{candidate}"):
                yield whole, score

    def _affinity(self, left: str, right: str) -> float:
        return self._pairs.affinity(left, right) if self._pairs else 0.0


def _in_case_of(written: str, word: str) -> str:
    """``word`` in capitals, or with a capital, where ``written`` is so."""
    if len(written) > 1 and written.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if written[:1].isupper() else word


@lru_cache(maxsize=4)
def open_suggester(folder: Path | None = None) -> Suggester | None:
    """The suggester of the lexicon in ``folder`` (by default the one that ships); None where it has not been built."""
    lexicon = open_lexicon(folder)
    return None if lexicon is None else Suggester(lexicon, Pairs(folder or lexicon_folder()))
