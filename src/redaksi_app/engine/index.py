"""Which rules a text may wake, by its words and by what stands between them."""

from __future__ import annotations

from collections.abc import Callable, Set
from functools import cached_property, partial

from redaksi_app.rules import Passage, Rule
from redaksi_app.rules.rule import Condition, GapTest, Vocabulary, WordTest

#: A rule that waits for more words than this is asked with its whole set; fewer go into the common index.
_INDEXED = 200
#: Words of copy whose rules are remembered; news does not come near this many.
_WORDS = 200_000


class _Memory:
    """Which rules each word (or gap) wakes: they come again and again, so that this is looked up once for each."""

    def __init__(self, look_up: Callable[[str], tuple[int, ...]]) -> None:
        self._look_up = look_up
        self._silent: set[str] = set()
        self._waking: dict[str, tuple[int, ...]] = {}

    def add_woken(self, pieces: Set[str], numbers: set[int]) -> None:
        """Add the numbers of the rules that ``pieces`` wake to ``numbers``."""
        waking = self._waking
        for piece in pieces - self._silent:
            numbers.update(waking.get(piece) or self._learn(piece))

    def _learn(self, piece: str) -> tuple[int, ...]:
        found = self._look_up(piece)
        if len(self._silent) + len(self._waking) >= _WORDS:
            self._silent.clear()
            self._waking.clear()
        if found:
            self._waking[piece] = found
        else:
            self._silent.add(piece)
        return found


class Index:
    """Rules under what they wait for, by their numbers in ``rules``.

    A paragraph rule that waits for nothing is woken by every text, an article rule that waits for nothing by none.
    """

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        by_word: dict[str, list[int]] = {}
        by_condition: dict[Condition, list[int]] = {}
        always: set[int] = set()
        self._vocabularies: dict[Vocabulary, list[int]] = {}
        self._marks: list[tuple[int, frozenset[str]]] = []
        self._word_tests: dict[WordTest, list[int]] = {}
        self._gap_tests: dict[GapTest, list[int]] = {}
        for number, rule in enumerate(rules):
            if rule.vocabulary is not None:
                self._vocabularies.setdefault(rule.vocabulary, []).append(number)
            elif len(rule.words) > _INDEXED:
                self._vocabularies[partial(_words_of, rule)] = [number]
            elif not rule.waits and rule.paragraph_check:
                always.add(number)
            for word in rule.words if len(rule.words) <= _INDEXED else ():
                by_word.setdefault(word, []).append(number)
            if rule.wakes is not None:
                self._word_tests.setdefault(rule.wakes, []).append(number)
            if rule.marks:
                self._marks.append((number, rule.marks))
            if rule.gaps is not None:
                self._gap_tests.setdefault(rule.gaps, []).append(number)
            if rule.when is not None:
                by_condition.setdefault(rule.when, []).append(number)
        self._always = frozenset(always)
        self._by_word = by_word
        self._by_condition = [(condition, frozenset(numbers)) for condition, numbers in by_condition.items()]
        self._words = _Memory(self._woken_by_word)
        self._gaps = _Memory(self._woken_by_gap)

    @cached_property
    def _sets(self) -> list[tuple[frozenset[str], list[int]]]:
        """The vocabularies, read when the first text comes, and who waits for them."""
        return [(vocabulary(), numbers) for vocabulary, numbers in self._vocabularies.items()]

    def awake(self, passage: Passage) -> set[int]:
        """The numbers of the rules that have something to look for in ``passage``."""
        numbers = self.woken_by(passage.written, passage.gaps)
        for condition, asking in self._by_condition:
            if not asking.isdisjoint(numbers) and not condition(passage):
                numbers -= asking
        return numbers

    def woken_by(self, written: Set[str], gaps: Set[str]) -> set[int]:
        """The numbers of the rules that a text with these runs of letters and gaps wakes."""
        numbers = set(self._always)
        self._words.add_woken(written, numbers)
        self._gaps.add_woken(gaps, numbers)
        return numbers

    def _woken_by_word(self, word: str) -> tuple[int, ...]:
        lower = word.lower()
        found = [*self._by_word.get(lower, ())]
        found += [number for vocabulary, numbers in self._sets if lower in vocabulary for number in numbers]
        found += [number for test, numbers in self._word_tests.items() if test(word) for number in numbers]
        return tuple(found)

    def _woken_by_gap(self, gap: str) -> tuple[int, ...]:
        found = [number for number, marks in self._marks if not marks.isdisjoint(gap)]
        found += [number for test, numbers in self._gap_tests.items() if test(gap) for number in numbers]
        return tuple(found)


def _words_of(rule: Rule) -> frozenset[str]:
    return rule.words
