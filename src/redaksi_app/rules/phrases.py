"""Runs of words that an article uses more than once.

Most articles repeat no long run of words, so that the words of the whole body are first compared as they come from
``str.split``, then those of its paragraphs; only the paragraphs where this finds something are looked at word by word.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, starmap
from typing import NamedTuple

import msgspec

from redaksi_app.article import Article, Part, PartKind
from redaksi_app.text import find_quotations
from redaksi_app.text.patterns import expression

#: So many words in a row, used again, are heard as the same.
LENGTH = 6
_BODY = (PartKind.LEAD, PartKind.BODY)
_WORD = expression(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d[\d.,]*")
#: A phrase ends where one of these stands between two words.
_BREAK = expression(r"[.!?…:;()\"“”\[\]/]")
_MARKS = '.,;:!?"“”()'

Gram = tuple[str, ...]
_NONE: frozenset[Gram] = frozenset()


class Phrase(NamedTuple):
    """Words that repeat earlier ones: ``start`` to ``end`` in the draft."""

    start: int
    end: int


class Runs(msgspec.Struct, frozen=True):
    """One paragraph of the body: its words, and its runs of LENGTH words, each once.

    ``again``: whether a run stands there twice. Where the whole body has no run twice, ``grams`` is empty.
    """

    part: Part
    words: list[str]
    grams: frozenset[Gram]
    again: bool


_kept: list[tuple[Article, tuple[Runs, ...]]] = []


def runs_of(article: Article) -> tuple[Runs, ...]:
    """The paragraphs of the body; worked out once for the rules that ask in turn."""
    for kept, known in _kept:
        if kept is article:
            return known
    parts = list(article.of_kind(*_BODY))
    if not parts:
        return ()
    lines = without_marks("\n".join(article.text[part.prose.start : part.prose.end] for part in parts)).split("\n")
    in_parts = [line.split() for line in lines]
    every = _grams_of(list(chain.from_iterable(in_parts)))
    if len(set(every)) == len(every):
        runs = tuple(Runs(part, words, _NONE, False) for part, words in zip(parts, in_parts, strict=True))
    else:
        runs = tuple(starmap(_runs, zip(parts, in_parts, strict=True)))
    _kept[:] = [(article, runs)]
    return runs


def _runs(part: Part, words: list[str]) -> Runs:
    grams = _grams_of(words)
    once = frozenset(grams)
    return Runs(part, words, once, len(once) < len(grams))


def _grams_of(words: list[str]) -> list[Gram]:
    return list(zip(*(words[shift:] for shift in range(LENGTH)), strict=False))


def without_marks(text: str) -> str:
    """``text`` in lower case, with blanks in place of the marks at its words."""
    for mark in _MARKS:
        text = text.replace(mark, " ")
    return text.lower()


def plain_words(text: str) -> list[str]:
    """The words of ``text`` in lower case, without the marks at them."""
    return without_marks(text).split()


def repeated_phrases(article: Article) -> Iterator[Phrase]:
    """The longest runs of words that stand in the same paragraph before, or in the one before it; not in quotations."""
    before: Runs | None = None
    for here in runs_of(article):
        near = before is not None and not before.grams.isdisjoint(here.grams)
        if near or here.again:
            yield from _repeated(article, before if near else None, here)
        before = here


def _repeated(article: Article, before: Runs | None, here: Runs) -> Iterator[Phrase]:
    known = {gram for _, gram in _grams(_words(article, before.part))} if before else set()
    words = _words(article, here.part)
    found: list[tuple[int, int]] = []
    waiting: list[Gram] = []
    for first, gram in _grams(words):
        if gram in known:
            if found and first < found[-1][1]:
                found[-1] = (found[-1][0], first + LENGTH)
            else:
                found.append((first, first + LENGTH))
        waiting.append(gram)
        if len(waiting) > LENGTH:  # a run does not repeat what it overlaps
            known.add(waiting.pop(0))
    for first, end in found:
        yield Phrase(words[first].start, words[end - 1].end)


class _Word(NamedTuple):
    key: str
    start: int
    end: int
    joined: bool


def _words(article: Article, part: Part) -> list[_Word]:
    """The reporter's words of a paragraph; ``joined``: no mark parts the word from the one before it."""
    prose = part.prose
    text = article.text[prose.start : prose.end]
    quotations = find_quotations(text)
    words: list[_Word] = []
    end = 0
    for match in _WORD.finditer(text):
        if any(quotation.start <= match.start() < quotation.end for quotation in quotations):
            continue
        joined = bool(words) and not _BREAK.search(text, end, match.start())
        words.append(_Word(match.group().casefold(), prose.start + match.start(), prose.start + match.end(), joined))
        end = match.end()
    return words


def _grams(words: list[_Word]) -> Iterator[tuple[int, Gram]]:
    """The runs of LENGTH words that no mark parts, each with the place of its first word."""
    unbroken = 0
    for place, word in enumerate(words):
        unbroken = unbroken + 1 if word.joined else 1
        if unbroken >= LENGTH:
            first = place - LENGTH + 1
            yield first, tuple(other.key for other in words[first : place + 1])
