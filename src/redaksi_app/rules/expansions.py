"""Telling that the words before an abbreviation in brackets are almost, but not quite, what it stands for."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from redaksi_app.rules.acronyms import (
    Meaning,
    Piece,
    closing_reading,
    content,
    initials_fit,
    meanings,
    stands_in_order,
)
from redaksi_app.rules.tables import read_table
from redaksi_app.text.slips import are_within

#: One word of so many may differ and the rest still be this name; of common nouns more have to agree, for a short
#: form such as SIP stands for many things.
_NAME_WORDS, _NOUN_WORDS = 3, 4
_FEWEST_WORDS = 2
#: How many letters of a word may differ and it still be a slip or another form of the same word.
_SLIP = 2
_STEM = 4


class Mend(NamedTuple):
    """What has to change: ``right`` in place of the text from ``start`` to ``end`` (equal for an insertion).

    ``expansion`` is the whole wording that the form stands for. ``sure`` is false where another body or thing of the
    same letters could be meant.
    """

    start: int
    end: int
    right: str
    expansion: str
    sure: bool


@lru_cache(maxsize=1)
def _wrong_wordings() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Wordings that are wrong for a form, each as its content words."""
    result: dict[str, tuple[tuple[str, ...], ...]] = {}
    for row in read_table("kepanjangan"):
        if row["kind"] == "salah":
            result[row["form"]] = (*result.get(row["form"], ()), content(row["expansion"]))
    return result


@lru_cache(maxsize=1)
def _nested() -> dict[str, tuple[str, ...]]:
    """Acronyms of common nouns that stand inside names: "pemilu" in "Badan Pengawas Pemilu"."""
    return {
        form: known[0].readings[0]
        for form, known in meanings().items()
        if known[0].kind == "umum" and len(known) == 1 and known[0].readings
    }


def mend(form: str, before: list[Piece]) -> Mend | None:
    """How the words ``before`` the form have to change to be what it stands for.

    None where they are right, or are something else altogether.
    """
    known = meanings().get(form)
    if not known or len(before) < 2 or closing_reading(before, known) is not None:
        return None
    if other_form(form, before):
        return None
    for meaning in known:
        reading = meaning.readings[0]
        found = (
            _listed_as_wrong(form, before, meaning)
            or _one_word_differs(form, before, meaning, reading)
            or _one_word_lacks(form, before, meaning, reading)
            or _one_word_shortened(form, before, meaning, reading)
            or _one_word_too_many(before, meaning, reading)
            or _words_in_another_order(before, meaning, reading)
        )
        if found:
            return found
    return None


def _listed_as_wrong(form: str, before: list[Piece], meaning: Meaning) -> Mend | None:
    for wrong in _wrong_wordings().get(form, ()):
        tail = before[-len(wrong) :]
        if tuple(piece.key for piece in tail) == wrong:
            right = _in_case(meaning.expansion, titled=all(piece.text[0].isupper() for piece in tail))
            return Mend(tail[0].start, tail[-1].end, right, meaning.expansion, sure=meaning.sourced)
    return None


def _one_word_differs(form: str, before: list[Piece], meaning: Meaning, reading: tuple[str, ...]) -> Mend | None:
    tail = before[-len(reading) :]
    if len(tail) < len(reading) or len(reading) < _FEWEST_WORDS:
        return None
    wrong = [place for place, piece in enumerate(tail) if piece.key != reading[place]]
    if len(wrong) != 1:
        return None
    (place,) = wrong
    near = _near(tail[place].key, reading[place])
    if not place and not near and (len(reading) < _NOUN_WORDS or tail[0].key[0] != reading[0][0]):
        return None
    name = meaning.expansion[0].isupper()
    if len(reading) < (_NAME_WORDS if name else _NOUN_WORDS) and not near:
        return None
    sure = meaning.sourced and (len(reading) >= _NOUN_WORDS or near)
    right = _like(reading[place], tail[place].text, meaning.expansion)
    return Mend(tail[place].start, tail[place].end, right, meaning.expansion, sure)


def _one_word_lacks(form: str, before: list[Piece], meaning: Meaning, reading: tuple[str, ...]) -> Mend | None:
    if len(reading) < _NAME_WORDS:
        return None
    tail = before[-(len(reading) - 1) :]
    keys = tuple(piece.key for piece in tail)
    if initials_fit(form, tail) is not None or (meaning.kind != "singkatan" and stands_in_order(form, keys)):
        return None
    for place in range(1, len(reading)):
        if keys == reading[:place] + reading[place + 1 :]:
            right = _like(reading[place], tail[place - 1].text, meaning.expansion)
            end = tail[place - 1].end
            return Mend(end, end, f" {right}", meaning.expansion, sure=meaning.sourced)
    return None


def _one_word_shortened(form: str, before: list[Piece], meaning: Meaning, reading: tuple[str, ...]) -> Mend | None:
    """An acronym among the words, so that the letters no longer fit: "Komisi Pemilu (KPU)"."""
    for count in range(2, len(reading)):
        tail = before[-count:]
        for place, piece in enumerate(tail):
            whole = _nested().get(piece.key)
            keys = tuple(other.key for other in tail)
            if whole and keys[:place] + whole + keys[place + 1 :] == reading:
                if meaning.kind != "singkatan" or initials_fit(form, tail) is not None:
                    return None
                right = _in_case(" ".join(whole), titled=piece.text[0].isupper())
                return Mend(piece.start, piece.end, right, meaning.expansion, sure=meaning.sourced)
    return None


def _one_word_too_many(before: list[Piece], meaning: Meaning, reading: tuple[str, ...]) -> Mend | None:
    tail = before[-(len(reading) + 1) :]
    keys = tuple(piece.key for piece in tail)
    if len(reading) < _NAME_WORDS or len(tail) <= len(reading):
        return None
    for place in range(1, len(reading)):
        if keys[:place] + keys[place + 1 :] == reading:
            return Mend(tail[place - 1].end, tail[place].end, "", meaning.expansion, sure=meaning.sourced)
    return None


def _words_in_another_order(before: list[Piece], meaning: Meaning, reading: tuple[str, ...]) -> Mend | None:
    tail = before[-len(reading) :]
    if len(reading) < _NAME_WORDS or sorted(piece.key for piece in tail) != sorted(reading):
        return None
    right = _in_case(meaning.expansion, titled=all(piece.text[0].isupper() for piece in tail))
    return Mend(tail[0].start, tail[-1].end, right, meaning.expansion, sure=meaning.sourced)


@lru_cache(maxsize=1)
def _forms_by_words() -> dict[str, frozenset[str]]:
    """The forms of every wording of three words and more, by its letters."""
    result: dict[str, set[str]] = {}
    for form, known in meanings().items():
        for meaning in known:
            for reading in meaning.readings:
                if len(reading) >= _NAME_WORDS:
                    result.setdefault("".join(reading), set()).add(form)
    return {words: frozenset(forms) for words, forms in result.items()}


def other_form(form: str, before: list[Piece]) -> str | None:
    """The one other abbreviation whose wording the words ``before`` close with, no shorter than that of ``form``."""
    found: frozenset[str] = frozenset()
    joined, words = "", 0
    for count, piece in enumerate(reversed(before), start=1):
        joined = piece.key + joined
        if joined in _forms_by_words():
            found, words = _forms_by_words()[joined], count
    shortest = min((len(reading) for known in meanings()[form] for reading in known.readings), default=0)
    return next(iter(found)) if len(found) == 1 and form not in found and words >= shortest else None


def _near(written: str, right: str) -> bool:
    """Whether one is a slip of the other, or another word of its stem."""
    if are_within(written, right, _SLIP) and min(len(written), len(right)) > _STEM:
        return True
    shorter, longer = sorted((written, right), key=len)
    return len(shorter) >= _STEM and longer.startswith(shorter)


def _like(word: str, beside: str, expansion: str) -> str:
    """``word`` with the capitals of the expansion, and those of the words it stands among."""
    in_table = next((part for part in expansion.replace(",", " ").split() if part.casefold() == word), word)
    return in_table[0].upper() + in_table[1:] if beside[0].isupper() else in_table


def _in_case(expansion: str, *, titled: bool) -> str:
    if not titled:
        return expansion
    return " ".join(
        word if word in ("dan", "yang", "dengan") else word[0].upper() + word[1:] for word in expansion.split()
    )
