"""How a paragraph is set for layout."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.formats.typography import typeset
from redaksi_app.styles import Stylesheet, shipped_styles

_STYLE = shipped_styles().load("umum")


def style(**export: object) -> Stylesheet:
    return msgspec.structs.replace(_STYLE, export=msgspec.structs.replace(_STYLE.export, **export))


def set_(text: str) -> str:
    """``text`` as it is set, with hard spaces as middle dots."""
    return typeset(text, _STYLE).replace("\u00a0", "·")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('"Kami lapar," kata Yosef.', "“Kami lapar,” kata Yosef."),
        ("Ia berkata, \"Kami 'rugi' besar.\"", "Ia berkata, “Kami ‘rugi’ besar.”"),
        ('("Ya")', "(“Ya”)"),
        ('“Kami lapar"', "“Kami lapar”"),
        ("Jum'at, Qur'an, 'kan", "Jum’at, Qur’an, ’kan"),
        ('Layar 14" dan "dua"', 'Layar 14" dan “dua”'),
        ("tinggi 6' saja", "tinggi 6' saja"),
        ('"Petikan berlanjut ke paragraf berikutnya.', "“Petikan berlanjut ke paragraf berikutnya."),
        ('Harga turun sejak pagi," ujarnya.', "Harga turun sejak pagi,” ujarnya."),
        ('Ia pulang 2020." Lalu "2045" dan 14" saja', 'Ia pulang 2020.” Lalu “2045” dan 14" saja'),
        ('kata"Ya"ujarnya " sendiri', 'kata"Ya"ujarnya " sendiri'),
        ('"Kami – "kami" – ya."', "“Kami – “kami” – ya.”"),
    ],
)
def test_quotation_marks_are_curled_where_they_pair(text: str, wanted: str) -> None:
    assert set_(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Rp 5.000", "Rp·5.000"),
        ("Rp5 miliar", "Rp5·miliar"),
        ("2,5 juta ton, 20 persen, 5 %, 3 km, 22 WIB", "2,5·juta ton, 20·persen, 5·%, 3·km, 22·WIB"),
        ("tiga kg, 3 kgs, 22 Agustus, 30 m²", "tiga kg, 3 kgs, 22 Agustus, 30 m²"),
        ("kata Bu Maria dan Pak Anton", "kata Bu·Maria dan Pak·Anton"),
        ("Prof. Dr. Ir. Anton Bria", "Prof. Dr. Ir.·Anton Bria"),
        ("AKBP Anton, H. Yosef, Pdt. Maria", "AKBP·Anton, H.·Yosef, Pdt.·Maria"),
        ("bu guru, Ibu guru, Ketua Maria", "bu guru, Ibu guru, Ketua Maria"),
    ],
)
def test_what_belongs_together_stays_on_a_line(text: str, wanted: str) -> None:
    assert set_(text) == wanted


def test_the_stylesheet_decides() -> None:
    text = '"Rp 5.000 untuk 2 kg," kata Bu Maria.'
    assert typeset(text, style(quotation_marks="naskah", keep_together=[])) == text
    only = typeset(text, style(quotation_marks="naskah", keep_together=["satuan"]))
    assert only == text.replace("2 kg", "2\u00a0kg")


@given(st.text(alphabet="ab AB.,'\"“”‘’14RpkgBu\u00a0(", max_size=60))
def test_every_sign_stands_for_one(text: str) -> None:
    result = typeset(text, _STYLE)
    plain = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\u00a0": " "})
    assert result.translate(plain) == text.translate(plain)
