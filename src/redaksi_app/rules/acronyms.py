"""Abbreviations and acronyms: what they stand for, and where words before one stand for it.

Words are compared by their letters alone and without function words, so that "usaha mikro, kecil dan menengah" and
"pangan non tunai" count as the table has them.
"""

from __future__ import annotations

from functools import lru_cache

import msgspec

from redaksi_app.prepared import prepared
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.text.patterns import expression

_WORD = expression(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FUNCTION = frozenset("dan yang dengan serta untuk di ke dari pada atau the of and for de e".split())
_ALTERNATIVE = expression(r"\(([^()]*)\)")
#: What parts clauses, and how far back what an abbreviation stands for may begin.
_STOPS = '.;:?!"“”()[]\n\u2028'
_LOOK_BACK = 180


class Piece(msgspec.Struct, frozen=True):
    """A word of an expansion as it stands: ``start`` and ``end`` count in the text it was read from."""

    text: str
    start: int
    end: int

    @property
    def key(self) -> str:
        """Its letters, to compare by."""
        return self.text.casefold().replace("’", "'")


class Meaning(msgspec.Struct, frozen=True):
    """One meaning of a form.

    ``readings`` are its wordings, each as its content words in lower case: the expansion, its foreign original in
    brackets, and other wordings in use. ``context`` are the words near the form that show this meaning.
    """

    form: str
    expansion: str
    kind: str
    readings: tuple[tuple[str, ...], ...]
    known: bool
    context: frozenset[str]
    sourced: bool


@lru_cache(maxsize=1)
def meanings() -> dict[str, tuple[Meaning, ...]]:
    """The meanings of every form of the table ``akronim``, in its order."""
    result: dict[str, tuple[Meaning, ...]] = {}
    for row in _rows():
        result[row[0]] = (*result.get(row[0], ()), Meaning(*row))
    return result


_Row = tuple[str, str, str, tuple[tuple[str, ...], ...], bool, frozenset[str], bool]


@prepared("akronim")
def _rows() -> list[_Row]:
    """What a Meaning is made of, for each row of the table."""
    others: dict[str, list[str]] = {}
    for row in read_table("kepanjangan"):
        if row["kind"] == "lain":
            others.setdefault(row["form"], []).append(row["expansion"])
    rows: list[_Row] = []
    for row in read_table("akronim"):
        form = row["form"]
        wordings = [_ALTERNATIVE.sub(" ", row["expansion"]), *_ALTERNATIVE.findall(row["expansion"])]
        readings = tuple(content(wording) for wording in (*wordings, *others.get(form, ())) if content(wording))
        context = frozenset(listed(row["context"]))
        sourced = row["source"] != "unchecked"
        rows.append((form, " ".join(wordings[0].split()), row["kind"], readings, bool(row["known"]), context, sourced))
    return rows


def content(words: str) -> tuple[str, ...]:
    """The words that count, in lower case."""
    plain = words.casefold().replace("’", "'")
    return tuple(word for word in _WORD.findall(plain) if word not in _FUNCTION)


def content_pieces(text: str, start: int = 0, end: int | None = None) -> list[Piece]:
    """The words of ``text[start:end]`` that count, with their places in ``text``."""
    pieces = []
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        if match.group().casefold() not in _FUNCTION:
            pieces.append(Piece(match.group(), match.start(), match.end()))
    return pieces


def words_before(text: str, end: int) -> list[Piece]:
    """The words that count before ``end``, back to the last mark that parts a clause."""
    start = max(0, end - _LOOK_BACK)
    last_stop = max(text.rfind(stop, start, end) for stop in _STOPS)
    if last_stop >= 0:
        start = last_stop + 1
    return content_pieces(text, start, end)


def closing_reading(before: list[Piece], known: tuple[Meaning, ...]) -> int | None:
    """Where in ``before`` the wording of one of the meanings begins that the last word ends; None where none does."""
    joined = ""
    readings = {"".join(reading) for meaning in known for reading in meaning.readings}
    for place in range(len(before) - 1, -1, -1):
        joined = before[place].key + joined
        if joined in readings:
            return place
    return None


def initials_fit(form: str, before: list[Piece]) -> int | None:
    """Where in ``before`` the shortest run of words begins whose initials, in order, are the letters of ``form``."""
    letters = [letter for letter in form.casefold() if letter.isalpha()]
    place = len(before)
    while letters and place:
        place -= 1
        if before[place].key[0] == letters[-1]:
            letters.pop()
        elif len(before) - place > 2 * len(form):
            return None
    return None if letters else place


def stands_in_order(form: str, words: tuple[str, ...]) -> bool:
    """Whether the letters of ``form`` stand in ``words`` in their order, as those of an acronym do."""
    rest = iter("".join(words))
    return all(letter in rest for letter in form.casefold() if letter.isalpha())


@lru_cache(maxsize=1)
def common_nouns() -> frozenset[str]:
    """Acronyms of common nouns that copy has no reason to write with a capital."""
    return frozenset(
        row["form"]
        for row in read_table("akronim")
        if row["kind"] == "umum" and row["form"].capitalize() not in listed(row["accepted"])
    )
