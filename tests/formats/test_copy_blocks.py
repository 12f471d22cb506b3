"""What is left of a draft for print, paragraph by paragraph."""

from __future__ import annotations

import msgspec
import pytest

from redaksi_app.article import Article, read_article
from redaksi_app.formats.copy_blocks import Block, copy_blocks, credits_of
from redaksi_app.styles import shipped_styles

_STYLE = shipped_styles().load("pos-kupang")


def _article(text: str, left_out: list[str] | None = None) -> Article:
    style = _STYLE
    if left_out is not None:
        style = msgspec.structs.replace(style, export=msgspec.structs.replace(style.export, leave_out=left_out))
    return read_article(text, style)


@pytest.mark.parametrize(
    ("headline", "printed"),
    [
        ("Judul: Petani Soe Panen Jagung", "Petani Soe Panen Jagung"),
        ("Judul: *Petani Soe Panen Jagung*", "Petani Soe Panen Jagung"),
        ("**Judul:** Petani Soe Panen Jagung", "Petani Soe Panen Jagung"),
        ("*Petani Soe Panen Jagung*", "Petani Soe Panen Jagung"),
        ("# Petani Soe Panen Jagung", "Petani Soe Panen Jagung"),
        ("Petani Soe Panen Jagung", "Petani Soe Panen Jagung"),
        ("Petani Soe: Jagung Kami Manis", "Petani Soe: Jagung Kami Manis"),
    ],
)
def test_headline_is_printed_without_its_label(headline: str, printed: str) -> None:
    article = _article(f"{headline}\nPenulis: Maria Seran | Editor: Anton Bria\nSOE - Petani memanen jagung.")
    assert copy_blocks(article)[0] == Block("headline", printed)
    assert credits_of(article).title == printed


def test_labels_of_lead_and_body_are_not_printed() -> None:
    article = _article(
        "Judul: Petani Soe Panen Jagung\nLead: SOE - Petani memanen jagung.\nIsi: Panen itu berlangsung dua pekan."
    )
    assert copy_blocks(article)[1:] == [
        Block("lead", "SOE - Petani memanen jagung.", len("SOE -")),
        Block("body", "Panen itu berlangsung dua pekan."),
    ]


def test_web_lines_and_blank_ones_are_left_out() -> None:
    article = _article(
        "Panen Raya\n\nSOE - Petani panen.\nBaca juga: Harga Jagung\n\n“Senang,” kata Maria. (*)\nHalaman: 1 2"
    )
    assert [(block.role, block.text) for block in copy_blocks(article)] == [
        ("headline", "Panen Raya"),
        ("lead", "SOE - Petani panen."),
        ("quotation", "“Senang,” kata Maria. (*)"),
    ]


def test_end_mark_is_left_out_where_the_stylesheet_says_so() -> None:
    text = "SOE - Petani panen. (*)"
    assert [block.text for block in copy_blocks(_article(text, ["end-mark"]))] == ["SOE - Petani panen."]
    assert [block.text for block in copy_blocks(_article(text, []))] == [text]


def test_credits_are_read_from_the_articles_own_lines() -> None:
    credits = credits_of(
        _article("Panen Raya\nEditor: Anton Bria\nLaporan Reporter POS-KUPANG.COM, Maria Seran\nSOE - Petani panen.")
    )
    assert (credits.title, credits.author, credits.editor) == ("Panen Raya", "Maria Seran", "Anton Bria")


@pytest.mark.parametrize(
    ("plain", "text", "emphasised"),
    [
        ("Harga *naik* lagi.", "Harga naik lagi.", ["naik"]),
        ("**Harga** _drop_ (*cepat*).", "Harga drop (cepat).", ["Harga", "drop", "cepat"]),
        ("Surel a_b_c@contoh.id dan 2*3*4.", "Surel a_b_c@contoh.id dan 2*3*4.", []),
        ("Diskon* dan bonus* berlaku.", "Diskon* dan bonus* berlaku.", []),
        ("Harga * naik * lagi. (*) Selesai (*)", "Harga * naik * lagi. (*) Selesai (*)", []),
        ("Lima *****", "Lima *****", []),
    ],
)
def test_marks_of_emphasis_are_not_printed(plain: str, text: str, emphasised: list[str]) -> None:
    block = copy_blocks(_article(f"Panen Raya\nSOE - Petani panen.\n{plain}", []))[2]
    assert block.text == text
    assert [block.text[each.start : each.end] for each in block.emphasis] == emphasised
    assert block.plain == plain


def test_a_block_knows_where_it_stands_in_the_draft() -> None:
    text = "Judul: *Panen Raya*\n\n  SOE - Petani *panen* raya.\nBaca juga: Harga\nPanen itu dua pekan."
    blocks = copy_blocks(_article(text))
    assert [text[block.start : block.start + len(block.plain)] for block in blocks] == [block.plain for block in blocks]
    assert [block.plain for block in blocks] == ["Panen Raya", "SOE - Petani *panen* raya.", "Panen itu dua pekan."]
