"""Words of the dictionary that stand where a slip of the keys put them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.article_words import letters_of
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.text import Token


class _Confused(NamedTuple):
    """``runs_before`` and ``runs_after`` are the runs of letters of the neighbours that are asked for."""

    right: str
    before: frozenset[str]
    after: frozenset[str]
    runs_before: frozenset[str]
    runs_after: frozenset[str]


@cache
def _confused() -> dict[str, list[_Confused]]:
    """The rows of the table by the wrong word."""
    rows: dict[str, list[_Confused]] = {}
    for row in read_table("kata_nyata"):
        before, after = frozenset(listed(row["before"])), frozenset(listed(row["after"]))
        confused = _Confused(row["right"], before, after, letters_of(" ".join(before)), letters_of(" ".join(after)))
        for wrong in listed(row["wrong"]):
            rows.setdefault(wrong, []).append(confused)
    return rows


@paragraph_rule("ejaan.kata-nyata", Category.SPELLING, Severity.ADVICE, words=frozenset(_confused()))
def wrong_word(passage: Passage) -> Iterator[Hit]:
    """Kata yang ada di kamus, tetapi tidak di tempat ini: barang bukit, massa jabatan.
    A word that is in the dictionary, but not in this place: barang bukit, massa jabatan.

    Mengapa: Salah ketik kadang menghasilkan kata lain. Di samping kata ini hampir selalu ada kata yang lain itu.
    Why: A slip of the keys sometimes makes another word. Beside this neighbour it is nearly always the other one.
    Sumber: Belum diperiksa pada sumber; pasangan kata dalam tabel

    Salah: Polisi menyita barang bukit berupa tiga parang.
    Jadi: Polisi menyita barang bukti berupa tiga parang.
    Salah: Camat itu mengakhiri massa jabatan dengan selamatan.
    Jadi: Camat itu mengakhiri masa jabatan dengan selamatan.
    Diam: Massa meninggalkan bukit itu sebelum hujan deras turun.
    Diam: Rumah saksi digeledah, lalu lintahnya dibuang.
    """
    words = passage.words
    if not any(_may_stand_there(row, words) for word in words & _confused().keys() for row in _confused()[word]):
        return
    tokens, text = passage.tokens, passage.text
    for place, token in enumerate(tokens):
        for row in _confused().get(token.lower, ()):
            if _stands_beside(row.before, tokens, place, -1, text) and _stands_beside(
                row.after, tokens, place, 1, text
            ):
                right = row.right.capitalize() if token.text.istitle() else row.right
                yield Hit(
                    token.start,
                    token.end,
                    Bilingual(f"“{token.text}” di sini biasanya “{right}”", f"“{token.text}” is mostly “{right}” here"),
                    (right,),
                )
                break


def _may_stand_there(row: _Confused, words: frozenset[str]) -> bool:
    """Whether the neighbours that the row asks for are among the words of a paragraph."""
    return not ((row.before and row.runs_before.isdisjoint(words)) or (row.after and row.runs_after.isdisjoint(words)))


def _stands_beside(words: frozenset[str], tokens: list[Token], place: int, step: int, text: str) -> bool:
    """Whether one of ``words`` stands before (-1) or after (1) with only a blank between; none wanted: yes."""
    if not words:
        return True
    if not 0 <= place + step < len(tokens) or tokens[place + step].lower not in words:
        return False
    first, second = sorted((place, place + step))
    return text[tokens[first].end : tokens[second].start].isspace()
