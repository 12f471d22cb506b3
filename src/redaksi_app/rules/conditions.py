"""What paragraph rules wait for that lists of words and single characters do not tell."""

from __future__ import annotations

from functools import cache
from operator import attrgetter

from redaksi_app.rules.passage import Passage, is_mixed_case
from redaksi_app.rules.rule import Condition, GapTest, WordTest
from redaksi_app.text.patterns import expression

#: Neighbours one of which begins or ends as the other is.
REPEATS: Condition = attrgetter("repeats")


@cache
def ending(*endings: str) -> WordTest:
    """The word, in lower case, ends so."""

    def test(word: str) -> bool:
        return word.lower().endswith(endings)

    return test


@cache
def between(shape: str) -> GapTest:
    """What stands between two words has this shape, a regular expression."""
    pattern = expression(shape)

    def test(gap: str) -> bool:
        return pattern.search(gap) is not None

    return test


def is_single_capital(word: str) -> bool:
    """The word is one capital letter alone, as in initials."""
    return len(word) == 1 and word.isupper()


def tidy_degrees(passage: Passage) -> bool:
    """The stylesheet wants degrees tidy."""
    return passage.style.degrees.treatment == "rapikan"


__all__ = ["REPEATS", "between", "ending", "is_mixed_case", "is_single_capital", "tidy_degrees"]
