"""Words of a text that are not known and look like a slip of a common word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from redaksi_app.text import Span, Token, split_sentences, tokenise
from redaksi_app.words.derivation import derived, roots
from redaksi_app.words.letters import Letters
from redaksi_app.words.lexicon import Lexicon, lexicon_folder, open_lexicon
from redaksi_app.words.suggest import Suggester, Suggestion, open_suggester

#: Shorter words are mostly abbreviations.
_SHORTEST = 4
#: A stretch without blanks that holds one of these is no prose: addresses, handles, hashtags, file names, amounts.
_NO_PROSE = re.compile(r"[@#_/\\\d]|[^\W\d_]\.[^\W\d_]|\w:\w")
#: A sentence with this share of strange words in lower case is in another language.
_FOREIGN_SHARE, _FEWEST_FOREIGN = 0.25, 2
#: What stands before a bare verb in -kan or -i that needs no prefix: "kami dalami".
_ACTORS = frozenset("aku anda beliau dia ia kalian kami kamu kau kita mereka saya".split())
#: How likely a suggestion has to be for a word of four letters, and how much less for every further letter.
_SURE, _PER_LETTER = -3.0, 0.25
#: How much less sure it is where the word exists or affixes may have made it, and what it is at most.
_DERIVABLE, _UNSURE = 1.2, -0.1
#: How much surer it is where the letters would not make an Indonesian word.
_STRANGE, _STRANGEST = 0.4, 4.0
_SHORTEST_HALF = 3
#: A pair with a neighbour by which a rare word may be doubted.
_TELLING = 1.5
#: A capitalised word is doubted only where the word it looks like is long, and so no name.
_LONG = 7
_PARAGRAPHS = 4096


class Suspect(NamedTuple):
    """A word that is likely a slip.

    ``surety`` is 0 where nine in ten editors would change the word, and more the surer that is. ``capital``: it
    begins a sentence, so that it may be a name.
    """

    start: int
    end: int
    word: str
    suggestions: tuple[str, ...]
    surety: float
    capital: bool


@lru_cache(maxsize=_PARAGRAPHS)
def find_suspects(text: str) -> tuple[Suspect, ...]:
    """The suspects in one paragraph's prose, in order; none where the lexicon has not been built."""
    tools = _open_tools()
    if tools is None:
        return ()
    tokens = tokenise(text)
    strange = [place for place, token in enumerate(tokens) if not tools.lexicon.knows(token.text.lower())]
    if not strange:
        return ()
    return tuple(_Paragraph(text, tokens, tools).suspects(strange))


class _Tools(NamedTuple):
    lexicon: Lexicon
    suggester: Suggester
    letters: Letters


@lru_cache(maxsize=1)
def _open_tools() -> _Tools | None:
    lexicon, suggester = open_lexicon(), open_suggester()
    if lexicon is None or suggester is None:
        return None
    return _Tools(lexicon, suggester, Letters(lexicon_folder()))


class _Paragraph:
    """One paragraph while it is looked through."""

    def __init__(self, text: str, tokens: list[Token], tools: _Tools) -> None:
        self._text = text
        self._tokens = tokens
        self._lexicon, self._suggester, self._letters = tools
        self._sentences = split_sentences(text)
        self._starts = {sentence.start for sentence in self._sentences}

    def suspects(self, strange: list[int]) -> Iterator[Suspect]:
        """Those of the words at the places ``strange`` that are likely slips."""
        foreign = [sentence for sentence in self._sentences if self._is_foreign(sentence)]
        for place in strange:
            token = self._tokens[place]
            if self._may_be_slip(token) and not any(sentence.covers(token.span) for sentence in foreign):
                yield from self._doubt(place, token)

    def _may_be_slip(self, token: Token) -> bool:
        word = token.text
        if len(word) < _SHORTEST or not (word.isascii() and word.isalpha()):
            return False
        if not word.islower() and not (word.istitle() and self._begins_sentence(token)):
            return False
        chunk = self._chunk(token)
        return not _NO_PROSE.search(chunk) and chunk.isascii() and not self._is_defined(token)

    def _doubt(self, place: int, token: Token) -> Iterator[Suspect]:
        before, after = self._beside(place, -1), self._beside(place, 1)
        if self._is_strange(before) or self._is_strange(after) or self._is_bare_verb(token.lower, before):
            return
        capital = not token.text.islower()
        if capital and after[:1].isupper():
            return
        ranked = self._suggester.ranked(token.text, before, after)
        if not ranked:
            return
        best = ranked[0]
        if " " in best.text and min(map(len, best.text.split())) < _SHORTEST_HALF:
            return
        doubted = self._lexicon.is_doubted(token.lower)
        if doubted and not self._is_told_by(best, before, after):
            return
        if capital and len(best.text) < _LONG:
            return
        surety = best.score - _SURE + _PER_LETTER * (len(token.text) - _SHORTEST)
        surety += _STRANGE * min(self._letters.strangeness(token.lower), _STRANGEST)
        if doubted or self._is_derivable(token.lower):
            surety = min(surety - _DERIVABLE, _UNSURE)
        yield Suspect(token.start, token.end, token.text, tuple(one.text for one in ranked), surety, capital)

    def _is_told_by(self, best: Suggestion, before: str, after: str) -> bool:
        """Whether a neighbour tells that ``best`` is meant."""
        return self._suggester.affinity(best.text, before, after) >= _TELLING

    def _begins_sentence(self, token: Token) -> bool:
        """Whether nothing but opening marks stands between the start of a sentence and the word."""
        start = token.start
        while start and self._text[start - 1] in "\"“‘'([":
            start -= 1
        return start in self._starts

    def _chunk(self, token: Token) -> str:
        """The stretch without blanks that the word stands in."""
        start, end = token.start, token.end
        while start and not self._text[start - 1].isspace():
            start -= 1
        while end < len(self._text) and not self._text[end].isspace():
            end += 1
        return self._text[start:end]

    def _is_defined(self, token: Token) -> bool:
        """Whether the word is an abbreviation: alone in brackets, or with a full stop inside a sentence."""
        text, start, end = self._text, token.start, token.end
        if text[start - 1 : start] == "(" and text[end : end + 1] == ")":
            return True
        return text[end : end + 1] == "." and re.match(r"\.\s*[a-z\d]", text[end:]) is not None

    def _beside(self, place: int, step: int) -> str:
        """The word before (-1) or after (1), where only a blank stands between; else nothing."""
        if not 0 <= place + step < len(self._tokens):
            return ""
        first, second = sorted((place, place + step))
        between = self._text[self._tokens[first].end : self._tokens[second].start]
        return self._tokens[place + step].text if between.isspace() else ""

    def _is_strange(self, word: str) -> bool:
        """Whether a neighbour in lower case is foreign or unknown itself."""
        return word.islower() and (not self._lexicon.knows(word) or self._lexicon.is_foreign(word))

    def _is_bare_verb(self, word: str, before: str) -> bool:
        if before.lower() not in _ACTORS:
            return False
        return any(word.endswith(suffix) and self._lexicon.joins(word.removesuffix(suffix)) for suffix in ("kan", "i"))

    def _is_derivable(self, word: str) -> bool:
        """Whether affixes may have made the word of one that is known, as new words are made."""
        return any(
            len(root) >= _SHORTEST and self._lexicon.is_offered(root) and any(form == word for _, form in derived(root))
            for root in roots(word)
        )

    def _is_foreign(self, sentence: Span) -> bool:
        words = [
            token.text
            for token in self._tokens
            if sentence.start <= token.start < sentence.end and token.text.islower()
        ]
        strange = sum(self._is_strange(word) for word in words)
        return strange >= _FEWEST_FOREIGN and strange >= _FOREIGN_SHARE * len(words)
