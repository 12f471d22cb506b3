"""How long a draft is: words, characters, lines in a column, and how long it takes to read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

import msgspec

from redaksi_app.article import Article, PartKind

#: What a target and a column count: the story itself, without headline, names and what portals put around it.
STORY = frozenset({PartKind.LEAD, PartKind.BODY, PartKind.SUBHEAD})
#: Characters of one line in a newspaper's column.
COLUMN = 34
#: Words that are read in a minute.
_PACE = 200


class LengthTarget(msgspec.Struct, frozen=True):
    """How long the story shall be: so many words, or so many lines of ``column`` characters."""

    unit: Literal["words", "lines"]
    count: int
    column: int = COLUMN


class Length(NamedTuple):
    """``letters`` are the characters without white space; ``lines`` are those of the column that was asked for."""

    words: int
    characters: int
    letters: int
    paragraphs: int
    lines: int

    @property
    def minutes(self) -> int:
        """About how long it takes to read, at least one."""
        return max(1, round(self.words / _PACE))


def measure(paragraphs: Iterable[str], column: int = COLUMN) -> Length:
    """The length of these paragraphs; blank ones do not count. A word longer than the column is broken."""
    counted = [text for text in paragraphs if text.strip()]
    letters = sum(len(word) for text in counted for word in text.split())
    return Length(
        sum(len(text.split()) for text in counted),
        sum(len(text) for text in counted),
        letters,
        len(counted),
        sum(_lines(text, column) for text in counted),
    )


def _lines(text: str, column: int) -> int:
    """How many lines of ``column`` characters the words fill, each put where it still fits."""
    lines, used = 1, -1
    for word in text.split():
        if used + 1 + len(word) <= column:
            used += 1 + len(word)
            continue
        lines += used >= 0
        more, used = divmod(max(0, len(word) - 1), column)
        lines, used = lines + more, used + 1
    return lines


def story_of(article: Article) -> list[str]:
    """The paragraphs of the story itself."""
    return [part.paragraph.text for part in article.parts if part.kind in STORY]


def reached(article: Article, target: LengthTarget) -> int:
    """How many words or lines of ``target`` there are."""
    story = story_of(article)
    if target.unit == "words":
        return sum(len(text.split()) for text in story)
    return measure(story, target.column).lines
