"""What a paragraph rule is given."""

from __future__ import annotations

from typing import Any

import msgspec

from redaksi_app.article import PartKind
from redaksi_app.styles import Stylesheet
from redaksi_app.text import Quotation, Span, Token, find_quotations, split_sentences, tokenise
from redaksi_app.text.once import once
from redaksi_app.text.patterns import expression
from redaksi_app.text.tokens import WORD

_LETTERS = expression(r"([^\W\d_]+)")
#: A capital after a small letter, or a small letter after two capitals.
_MIXED = expression(r"[a-z][A-Z]|[A-Z]{2}[a-z]")


class Passage(msgspec.Struct, frozen=True, dict=True):
    """The prose of one paragraph: without dateline and end mark.

    ``text`` is all a rule may look at; hits count in it. ``opens_with_dateline`` tells that a dateline was cut off.
    What several rules need (words, sentences, quotations) is worked out once, when first asked for.
    """

    text: str
    kind: PartKind
    style: Stylesheet
    opens_with_dateline: bool = False

    @once
    def tokens(self) -> list[Token]:
        """The words in order."""
        return tokenise(self.text)

    @once
    def _pieces(self) -> list[str | Any]:
        return _LETTERS.split(self.text)

    @once
    def written(self) -> frozenset[str]:
        """The runs of letters as written, each once ("Anak-anak" is "Anak" and "anak")."""
        return frozenset(self._pieces[1::2])

    @once
    def gaps(self) -> frozenset[str]:
        """What stands before, between and after the runs of letters, each once: " ", ", ", " 12 ".

        A line feed opens the first one and closes the last, so that it shows that no letter stands there.
        """
        gaps = self._pieces[::2]
        gaps[0] = f"\n{gaps[0]}"
        gaps[-1] += "\n"
        return frozenset(gaps)

    @once
    def words(self) -> frozenset[str]:
        """The runs of letters in lower case, each once ("anak-anak" is "anak")."""
        return frozenset(" ".join(self.written).lower().split())

    @once
    def mixed_case(self) -> tuple[Token, ...]:
        """The words in order whose capitals stand inside: "diPHK", "KTPnya", "nonIndonesia"."""
        return tuple(Token(one.group(), *one.span()) for one in WORD.finditer(self.text) if _MIXED.search(one.group()))

    @once
    def chunks(self) -> list[str]:
        """What stands between blanks, in lower case."""
        return self.text.lower().split()

    @once
    def repeats(self) -> bool:
        """Whether of two neighbours between blanks one begins or ends as the other is: a cheap first look."""
        chunks = self.chunks
        following = chunks[1:]
        return any(map(str.startswith, following, chunks)) or any(map(str.endswith, chunks, following))

    @once
    def sentences(self) -> list[Span]:
        """The sentences in order."""
        return split_sentences(self.text)

    @once
    def quotations(self) -> list[Quotation]:
        """The quoted stretches in order."""
        return find_quotations(self.text)

    def quoted(self, start: int, end: int) -> bool:
        """Whether the stretch lies inside a quotation (an insertion at a quotation's edge does not)."""
        for quotation in self.quotations:
            if start == end:
                if quotation.start < start < quotation.end:
                    return True
            elif quotation.start <= start and end <= quotation.end:
                return True
        return False


def is_mixed_case(word: str) -> bool:
    """Whether a capital stands inside a word, or small letters behind several capitals."""
    return not (word.islower() or word.istitle() or word.isupper()) and _MIXED.search(word) is not None
