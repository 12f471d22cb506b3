"""The words of a whole draft, for rules that look at a draft only where it has one of theirs."""

from __future__ import annotations

from redaksi_app.article import Article
from redaksi_app.text.patterns import expression

_LETTERS = expression(r"[^\W\d_]+")

#: The draft that was asked about last; the rules of one check ask in turn.
_kept: list[tuple[Article, frozenset[str], frozenset[str]]] = []


def words_of(article: Article) -> tuple[frozenset[str], frozenset[str]]:
    """The runs of letters of the draft as written, and in lower case."""
    for kept, written, lower in _kept:
        if kept is article:
            return written, lower
    return note_words(article, frozenset(_LETTERS.findall(article.text)))


def note_words(article: Article, written: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Keep the runs of letters of a draft, which whoever read its paragraphs has at hand; what ``words_of`` answers."""
    lower = frozenset(" ".join(written).lower().split())
    _kept[:] = [(article, written, lower)]
    return written, lower


def letters_of(form: str) -> frozenset[str]:
    """The runs of letters of a form of one word or several: "KTP-el" is "KTP" and "el"."""
    return frozenset(_LETTERS.findall(form))
