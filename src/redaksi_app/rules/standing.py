"""How a word stands in its paragraph: beside what, with which capitals, in an address or a name."""

from __future__ import annotations

from functools import cached_property

import msgspec

from redaksi_app.article import PartKind
from redaksi_app.rules.passage import Passage
from redaksi_app.text.patterns import expression
from redaksi_app.words.lexicon import open_lexicon

_LETTERS = expression(r"[^\W\d_]+")
_BEFORE = expression(r"(?P<word>[^\W_]+)(?:-|[ \u00a0]+[\"“‘'(]*)$")
_AFTER = expression(r"(?:-|[\"”’')]*[ \u00a0]+)(?P<word>[^\W_]+)")
_NEAR = 40
_OPENERS = "\"“‘'([*•–- \u00a0"
#: A stretch without blanks that holds one of these is an address, a handle, a hashtag or a file's name.
_ADDRESS = expression(r"[@#_\\]|://|[^\W\d_]\.[^\W\d_]")
_HEADINGS = frozenset({PartKind.HEADLINE, PartKind.KICKER, PartKind.SUBHEAD, PartKind.RELATED})
_TITLE_CASE = 0.6


class Standing(msgspec.Struct, frozen=True, dict=True):
    """The word from ``start`` to ``end`` in ``passage``."""

    passage: Passage
    start: int
    end: int

    @cached_property
    def written(self) -> str:
        """The word as it stands there."""
        return self.passage.text[self.start : self.end]

    @cached_property
    def before(self) -> str:
        """The word before it, where only blanks and quotation marks, or a hyphen, stand between."""
        match = _BEFORE.search(self.passage.text, max(0, self.start - _NEAR), self.start)
        return match["word"] if match else ""

    @cached_property
    def after(self) -> str:
        """The word after it, where only blanks and quotation marks, or a hyphen, stand between."""
        match = _AFTER.match(self.passage.text, self.end)
        return match["word"] if match else ""

    @property
    def in_address(self) -> bool:
        """Whether it is part of an address, a handle or a hashtag."""
        return _ADDRESS.search(self._chunk) is not None

    @property
    def among_foreign(self) -> bool:
        """Whether a neighbour in lower case is English, so that the word may be so too."""
        lexicon = open_lexicon()
        return lexicon is not None and any(
            word.islower() and lexicon.is_foreign(word) for word in (self.before, self.after)
        )

    @property
    def beside_unknown(self) -> bool:
        """Whether a neighbour in lower case is in no dictionary, as in prayers written out."""
        lexicon = open_lexicon()
        return lexicon is not None and any(
            word.islower() and not lexicon.knows(word) for word in (self.before, self.after)
        )

    @property
    def joined_to_name(self) -> bool:
        """Whether a hyphen joins it to another word with a capital: "Al-ikhlas", "kata-Seran"."""
        text = self.passage.text
        if text[self.start - 1 : self.start] == "-":
            return self._chunk[:1].isupper() and self.before.lower() != self.written.lower()
        return text[self.end : self.end + 1] == "-" and text[self.end + 1 : self.end + 2].isupper()

    @property
    def opens_sentence(self) -> bool:
        """Whether nothing but opening marks stands between the start of a sentence and the word."""
        starts = {sentence.start for sentence in self.passage.sentences}
        start = self.start
        while start not in starts and start and self.passage.text[start - 1] in _OPENERS:
            start -= 1
        return not start or start in starts

    @property
    def in_capitals(self) -> bool:
        """Whether the paragraph is all in capitals."""
        return self.passage.text == self.passage.text.upper()

    @property
    def in_title_case(self) -> bool:
        """Whether it stands in a headline that gives most words a capital."""
        if self.passage.kind not in _HEADINGS:
            return False
        words: list[str] = _LETTERS.findall(self.passage.text)
        return sum(word[0].isupper() for word in words) > _TITLE_CASE * len(words)

    @cached_property
    def _chunk(self) -> str:
        """The stretch without blanks around it."""
        text, start, end = self.passage.text, self.start, self.end
        while start and not text[start - 1].isspace():
            start -= 1
        while end < len(text) and not text[end].isspace():
            end += 1
        return text[start:end]

    @property
    def may_be_name(self) -> bool:
        """Whether the word's capitals may make it a name, or part of one.

        A capital that opens a sentence makes none where a word in lower case follows.
        """
        if self.written.islower():
            return False
        if len(self.written) > 1 and not self.written[1:].islower():
            return not (self.written.isupper() and self.in_capitals)
        if self.in_title_case:
            return False
        return not self.opens_sentence or self.after[:1].isupper()


def in_case_of(written: str, word: str) -> str:
    """``word`` with the capitals of ``written``."""
    if len(written) > 1 and written.isupper():
        return word.upper()
    return word[0].upper() + word[1:] if written[0].isupper() else word
