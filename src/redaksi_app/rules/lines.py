"""Taking whole lines out of a draft, or putting them elsewhere."""

from __future__ import annotations

from typing import NamedTuple

from redaksi_app.article import Article, Part
from redaksi_app.text.patterns import expression

#: Code points. A suggestion that moves a line past more text than this could not be judged by looking at it.
_FARTHEST = 1200
_BREAKS = expression(r"\n[ \t\u00a0\n]*")


class Change(NamedTuple):
    """A stretch of the draft and what takes its place."""

    start: int
    end: int
    text: str


def without(article: Article, part: Part) -> Change:
    """The part's paragraph taken out, with the breaks that belong to it."""
    text = article.text
    start, end = part.paragraph.start, part.paragraph.end
    if after := _BREAKS.match(text, end):
        return Change(start, after.end(), "")
    return Change(len(text[:start].rstrip()), end, "")


def moved_below(article: Article, part: Part, last: Part) -> Change | None:
    """The part's paragraph put right below ``last``, which comes after it; None where that is too far."""
    start, end = part.paragraph.start, last.paragraph.end
    cut = without(article, part)
    if end - start > _FARTHEST or not start < end:
        return None
    line = part.paragraph.text.strip()
    return Change(start, end, f"{article.text[cut.end : end].rstrip()}\n{line}")


def moved_above(article: Article, part: Part, first: Part) -> Change | None:
    """The part's paragraph put right above ``first``, which comes before it; None where that is too far."""
    start, end = first.paragraph.start, part.paragraph.end
    if end - start > _FARTHEST or not start < end:
        return None
    line = part.paragraph.text.strip()
    between = article.text[start : part.paragraph.start].rstrip()
    return Change(start, end, f"{line}\n{between}")
