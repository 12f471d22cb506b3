"""What paragraph rules wait for that words and single characters do not tell: asked once for all rules that name it."""

from __future__ import annotations

from functools import cache
from operator import attrgetter

from redaksi_app.rules.degrees import may_hold_degrees
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.ranks import may_hold_ranks
from redaksi_app.rules.rule import Condition
from redaksi_app.rules.titles import may_hold_titles

#: Words whose capitals stand inside.
MIXED_CASE: Condition = attrgetter("mixed_case")
#: Neighbours one of which begins or ends as the other is.
REPEATS: Condition = attrgetter("repeats")


@cache
def holding(*pieces: str) -> Condition:
    """The text holds one of these pieces, as it is written."""

    def condition(passage: Passage) -> bool:
        text = passage.text
        return any(piece in text for piece in pieces)

    return condition


def ranks(passage: Passage) -> bool:
    """There may be a rank."""
    return may_hold_ranks(passage.words)


def titles(passage: Passage) -> bool:
    """There may be a title before a name."""
    return may_hold_titles(passage.words)


def academic_titles(passage: Passage) -> bool:
    """There may be a title before a name, and the stylesheet wants academic ones tidy."""
    return passage.style.degrees.treatment == "rapikan" and may_hold_titles(passage.words)


def degrees(passage: Passage) -> bool:
    """There may be a degree after a name, and the stylesheet wants degrees tidy."""
    return passage.style.degrees.treatment == "rapikan" and may_hold_degrees(passage.words)
