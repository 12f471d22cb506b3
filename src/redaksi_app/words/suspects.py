"""Words of a text that are not known and look like a slip of a common word."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from redaksi_app.text import Span, split_sentences
from redaksi_app.text.patterns import expression
from redaksi_app.words.affixes import repeated
from redaksi_app.words.derivation import derived, roots
from redaksi_app.words.letters import Letters
from redaksi_app.words.lexicon import Lexicon, lexicon_folder, open_lexicon
from redaksi_app.words.suggest import Suggester, Suggestion, open_suggester

#: Shorter words are mostly abbreviations.
_SHORTEST = 4
#: Whole words in lower case, and with a capital where a sentence may begin.
_LOWER = expression(r"(?<![\w'’-])[a-z]{4,}(?:-[a-z]{2,})?(?![\w'’-])")
_INITIAL = expression(r"(?:^|[.!?…][\"”’)\]]*\s+)[\"“‘'(\[]*(?P<word>[A-Z][a-z]{3,})(?![\w'’-])")
_CAPITAL = expression(r"[\"“‘'(\[]*([A-Z][a-z]{3,})(?![\w'’-])")
_WORD_BEFORE = expression(r"([^\W\d_]+(?:[-'’][^\W\d_]+)*)\s+$")
_WORD_AFTER = expression(r"\s+([^\W\d_]+(?:[-'’][^\W\d_]+)*)")
_ANY_LOWER = expression(r"(?<![\w'’-])[^\W\d_A-Z][^\W\d_]*(?:[-'’`][^\W\d_]+)*")
#: Marks at a word that are no part of it.
_AROUND = '.,:;!?…"“”‘()[]'
#: How far a neighbour is looked for.
_REACH = 40
#: A stretch without blanks that holds one of these is no prose: addresses, handles, hashtags, file names, amounts.
_NO_PROSE = expression(r"[@#_/\\\d]|[^\W\d_]\.[^\W\d_]|\w:\w|[^\x00-\x7f“”‘’–—…]")
_ABBREVIATED = expression(r"\.\s*[a-z\d]")
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
#: What stands between blanks, remembered as clean; a few megabytes.
_CHUNKS = 100_000


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


class _Tools(NamedTuple):
    """``clean``: what was met between blanks and holds no strange word, so that it need not be taken apart again."""

    lexicon: Lexicon
    suggester: Suggester
    letters: Letters
    clean: set[str]

    def strange_words(self, text: str) -> set[str]:
        """The words of ``text`` that may be slips: unknown ones in lower case, and such as begin a sentence."""
        strange: set[str] = set()
        may_begin = False
        knows = self.lexicon.knows
        for chunk in set(text.split()) - self.clean:
            core = chunk.strip(_AROUND)
            if core.isascii() and core.isalpha() and (core.islower() or core.istitle()):  # as nearly all of them are
                if len(core) < _SHORTEST or knows(core.lower()):
                    self._note_clean(chunk)
                elif core.islower():
                    strange.add(core)
                else:
                    may_begin = True
                continue
            lower = [word for word in _LOWER.findall(chunk) if not self.lexicon.knows(word)]
            capital = _CAPITAL.match(chunk)
            if capital and not self.lexicon.knows(capital[1].lower()):
                may_begin = True
            elif not lower:
                self._note_clean(chunk)
            strange.update(lower)
        if may_begin:
            strange.update(word for word in _INITIAL.findall(text) if not self.lexicon.knows(word.lower()))
        return strange

    def _note_clean(self, chunk: str) -> None:
        if len(self.clean) >= _CHUNKS:
            self.clean.clear()
        self.clean.add(chunk)


@lru_cache(maxsize=1)
def _open_tools() -> _Tools | None:
    lexicon, suggester = open_lexicon(), open_suggester()
    if lexicon is None or suggester is None:
        return None
    return _Tools(lexicon, suggester, Letters(lexicon_folder()), set())


@lru_cache(maxsize=_PARAGRAPHS)
def find_suspects(text: str) -> tuple[Suspect, ...]:
    """The suspects in one paragraph's prose, in order; none where the lexicon has not been built."""
    tools = _open_tools()
    if tools is None:
        return ()
    strange = tools.strange_words(text)
    return tuple(_Paragraph(text, tools).suspects(strange)) if strange else ()


class _Paragraph:
    """One paragraph while it is looked through."""

    def __init__(self, text: str, tools: _Tools) -> None:
        self._text = text
        self._lexicon, self._suggester, self._letters, _ = tools

    @cached_property
    def _sentences(self) -> list[Span]:
        return split_sentences(self._text)

    def suspects(self, strange: set[str]) -> Iterator[Suspect]:
        """Those of the words ``strange`` that are likely slips."""
        places = [match.span() for match in _LOWER.finditer(self._text) if match[0] in strange]
        places += [match.span("word") for match in _INITIAL.finditer(self._text) if match["word"] in strange]
        for start, end in sorted(places):
            if self._may_be_slip(start, end):
                yield from self._doubt(start, end)

    def _may_be_slip(self, start: int, end: int) -> bool:
        if self._text[start].isupper() and not self._begins_sentence(start):
            return False
        return not _NO_PROSE.search(self._chunk(start, end)) and not self._is_defined(start, end)

    def _doubt(self, start: int, end: int) -> Iterator[Suspect]:
        word, before, after = self._text[start:end], self._before(start), self._after(end)
        lower, capital = word.lower(), word[0].isupper()
        if capital and len(word) < _LONG - 1:  # a slip adds or drops one letter
            return
        if self._is_strange(before) or self._is_strange(after) or (capital and after[:1].isupper()):
            return
        if self._is_bare_verb(lower, before) or self._is_foreign(start):
            return
        ranked = self._suggester.ranked(word, before, after)
        if not ranked or not self._is_fit(ranked[0].text, capital):
            return
        doubted = self._lexicon.is_doubted(lower)
        if doubted and not self._is_told_by(ranked[0], before, after):
            return
        surety = ranked[0].score - _SURE + _PER_LETTER * (len(word) - _SHORTEST)
        if lower.isalpha():
            surety += _STRANGE * min(self._letters.strangeness(lower), _STRANGEST)
        if doubted or self._is_derivable(lower):
            surety = min(surety - _DERIVABLE, _UNSURE)
        yield Suspect(start, end, word, tuple(one.text for one in ranked), surety, capital)

    def _is_fit(self, suggestion: str, capital: bool) -> bool:
        """Whether the suggestion is of a kind that is mostly right."""
        if capital and len(suggestion) < _LONG:
            return False
        first, hyphen, second = suggestion.partition("-")
        if hyphen:
            return any(True for _ in repeated(first, second))
        return " " not in suggestion or min(map(len, suggestion.split())) >= _SHORTEST_HALF

    def _is_told_by(self, best: Suggestion, before: str, after: str) -> bool:
        """Whether a neighbour tells that ``best`` is meant."""
        return self._suggester.affinity(best.text, before, after) >= _TELLING

    def _begins_sentence(self, start: int) -> bool:
        """Whether nothing but opening marks stands between the start of a sentence and the word."""
        while start and self._text[start - 1] in "\"“‘'([":
            start -= 1
        return any(sentence.start == start for sentence in self._sentences)

    def _chunk(self, start: int, end: int) -> str:
        """The stretch without blanks that the word stands in."""
        while start and not self._text[start - 1].isspace():
            start -= 1
        while end < len(self._text) and not self._text[end].isspace():
            end += 1
        return self._text[start:end]

    def _is_defined(self, start: int, end: int) -> bool:
        """Whether the word is an abbreviation: alone in brackets, or with a full stop inside a sentence."""
        if self._text[start - 1 : start] == "(" and self._text[end : end + 1] == ")":
            return True
        return _ABBREVIATED.match(self._text, end) is not None

    def _before(self, start: int) -> str:
        """The word before, where only a blank stands between; else nothing."""
        match = _WORD_BEFORE.search(self._text[max(0, start - _REACH) : start])
        return match[1] if match else ""

    def _after(self, end: int) -> str:
        match = _WORD_AFTER.match(self._text, end)
        return match[1] if match else ""

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
            len(root) >= _SHORTEST
            and not root.endswith("an")
            and self._lexicon.is_offered(root)
            and any(form == word for _, form in derived(root))
            for root in roots(word)
        )

    def _is_foreign(self, start: int) -> bool:
        """Whether the sentence at ``start`` is in another language."""
        sentence = next((one for one in self._sentences if one.start <= start < one.end), Span(0, 0))
        words = _ANY_LOWER.findall(self._text, sentence.start, sentence.end)
        strange = sum(self._is_strange(word) for word in words)
        return strange >= _FEWEST_FOREIGN and strange >= _FOREIGN_SHARE * len(words)
