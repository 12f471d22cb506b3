"""Replacements get the capitals of what they replace."""

from __future__ import annotations

import pytest

from redaksi_app.article import PartKind
from redaksi_app.rules import Passage
from redaksi_app.rules.casing import opens_sentence, recased
from redaksi_app.styles import shipped_styles


def _recased(text: str, word: str, right: str, kind: PartKind = PartKind.BODY) -> str:
    start = text.index(word)
    return recased(Passage(text, kind, shipped_styles().load("umum")), start, start + len(word), right)


@pytest.mark.parametrize(
    ("text", "word", "opens"),
    [
        ("Rapat selesai.", "Rapat", True),
        ("Rapat selesai. Warga pulang.", "Warga", True),
        ('"Kami pulang," katanya.', "Kami", True),
        ('Camat berkata, "Kami pulang."', "Kami", True),
        ("Rapat di Soe selesai.", "Soe", False),
        ("Rapat, kata Soe, selesai.", "Soe", False),
    ],
)
def test_capital_that_opens_a_sentence(text: str, word: str, opens: bool) -> None:
    assert opens_sentence(text, text.index(word)) is opens


def test_small_word_stays_small() -> None:
    assert _recased("Mereka kerjasama lagi.", "kerjasama", "kerja sama") == "kerja sama"


def test_word_that_opens_a_sentence_has_one_capital() -> None:
    assert _recased("Kerjasama itu diteken.", "Kerjasama", "kerja sama") == "Kerja sama"


def test_word_in_a_name_has_a_capital_in_each_part() -> None:
    assert _recased("Kepala Bagian Kerjasama hadir.", "Kerjasama", "kerja sama") == "Kerja Sama"


@pytest.mark.parametrize(
    ("headline", "word", "right", "wanted"),
    [
        ("Kerjasama Dua Kota Diperpanjang", "Kerjasama", "kerja sama", "Kerja Sama"),
        ("Kerjasama dua kota diperpanjang", "Kerjasama", "kerja sama", "Kerja sama"),
        ("Bocah Hilang Dirumah Kosong", "Dirumah", "di rumah", "di Rumah"),
        ("Dirumah Kosong Bocah Ditemukan", "Dirumah", "di rumah", "Di Rumah"),
        ("BOCAH HILANG DIRUMAH KOSONG", "DIRUMAH", "di rumah", "DI RUMAH"),
    ],
)
def test_headline_keeps_its_manner(headline: str, word: str, right: str, wanted: str) -> None:
    assert _recased(headline, word, right, PartKind.HEADLINE) == wanted
