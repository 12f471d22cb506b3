"""Apostrophes in words that have none: Jumat, doa, maaf."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.links import in_link
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.text.patterns import expression

_APOSTROPHES = "'’‘`´"
_APOSTROPHE = expression(rf"[{_APOSTROPHES}][^\W\d_]*")
_BEFORE = expression(rf"(?:(?<![^\W\d_])(?:Al|Isra)[{_APOSTROPHES}]?[ \u00a0-])?[^\W\d_]+$")
_LONGEST = 28
_TAILS = ("nya", "ku", "mu", "lah", "kah")


@lru_cache(maxsize=1)
def _right_forms() -> dict[str, str]:
    """The wrong forms in lower case, every apostrophe straight, to the right ones."""
    return {_key(wrong): row["form"] for row in read_table("apostrof") for wrong in listed(row["wrong"])}


def _key(word: str) -> str:
    for mark in _APOSTROPHES:
        word = word.replace(mark, "'")
    return word.replace("\u00a0", " ").lower()


@paragraph_rule("apostrof.kata", Category.SPELLING, Severity.WARNING, safe=True, marks=_APOSTROPHES)
def word_without_apostrophe(passage: Passage) -> Iterator[Hit]:
    """Kata serapan ditulis tanpa apostrof: Jumat, doa, maaf.
    Loanwords are written without an apostrophe: Jumat, doa, maaf.

    Mengapa: Apostrof menandai huruf yang dihilangkan. Bunyi ain pada kata serapan ditulis a atau k, atau hilang.
        Nama orang dan Al-Qur'an tetap memakainya.
    Why: The apostrophe stands for letters left out. The sound ain becomes a or k in loanwords, or drops. Names of
        people and Al-Qur'an keep it.
    Sumber: EYD V, III.O (tanda apostrof) dan IV (unsur serapan)

    Salah: Umat memanjatkan do'a pada hari Jum'at.
    Jadi: Umat memanjatkan doa pada hari Jumat.
    Salah: Peringatan Isra' Mi'raj diisi pembacaan Al-Qur`an.
    Jadi: Peringatan Isra Mikraj diisi pembacaan Al-Qur'an.
    Diam: Umat membaca Al-Qur'an dan berdoa pada hari Jumat.
    Diam: Pengasuh pondok itu, Ma'ruf Hidayat, menyambut Liam O'Brien.
    Diam: Malam 'lah tiba, kenang angkatan '98.
    """
    text = passage.text
    for match in _APOSTROPHE.finditer(text):
        before = _BEFORE.search(text, max(0, match.start() - _LONGEST), match.start())
        if before is None:
            continue
        start = before.start()
        written = text[start : match.end()]
        right = _right(written)
        if right is None and (" " in written or "-" in written):
            start += max(written.rfind(" "), written.rfind("-")) + 1
            written = text[start : match.end()]
            right = _right(written)
        if right is None or written.replace("’", "'") == right or in_link(text, start):
            continue
        if written[0].isupper() and right.islower() and _in_a_name(text, start):
            continue
        yield Hit(
            start,
            match.end(),
            Bilingual(f"“{written}” ditulis {right}", f"“{written}” is written {right}"),
            (right.capitalize() if written[0].isupper() and right.islower() else right,),
        )


def _right(written: str) -> str | None:
    key = _key(written)
    forms = _right_forms()
    if key in forms:
        return forms[key]
    for tail in _TAILS:
        if key.endswith(tail) and key[: -len(tail)] in forms:
            return f"{forms[key[: -len(tail)]]}{tail}"
    return None


def _in_a_name(text: str, start: int) -> bool:
    """Whether a capitalised word goes before, or the word stands inside a sentence: then it may be a name."""
    return bool(start) and text[max(0, start - 2) : start] not in (". ", "? ", "! ", ' "', " “")
