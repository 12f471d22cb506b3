from __future__ import annotations

from typing import Any

from lxml import etree

from redaksi_app.formats.pdf_lines import pdf_paragraphs

NAMES = (
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
)


def page(*lines: tuple[int, float, float, float, str], height: float = 0.16) -> Any:
    """Lines by page, distance from the top, left edge and width in inches."""
    boxes = "".join(
        f'<draw:frame text:anchor-page-number="{number}" svg:x="{left}in" svg:y="{top}in" svg:width="{width}in"'
        f' svg:height="{height}in"><draw:text-box><text:p>{text}</text:p></draw:text-box></draw:frame>'
        for number, top, left, width, text in lines
    )
    return etree.fromstring(f"<a {NAMES}>{boxes}</a>")


def test_full_lines_run_on_and_a_short_one_ends_its_paragraph() -> None:
    root = page(
        (1, 1.0, 1, 6.0, "Warga menanam bakau di muara"),
        (1, 1.2, 1, 5.9, "sejak pagi sampai"),
        (1, 1.4, 1, 2.0, "siang."),
        (1, 1.6, 1, 6.0, "Panitia menyiapkan bibit"),
        (1, 1.8, 1, 1.0, "baru."),
    )
    assert pdf_paragraphs(root) == [
        "Warga menanam bakau di muara sejak pagi sampai siang.",
        "Panitia menyiapkan bibit baru.",
    ]


def test_lines_are_read_from_the_top_down_whatever_their_order_in_the_file() -> None:
    root = page((2, 1.0, 1, 6, "ketiga"), (1, 1.2, 1, 6, "kedua"), (1, 1.0, 1, 6, "Pertama"))
    assert pdf_paragraphs(root) == ["Pertama kedua ketiga"]


def test_a_gap_and_an_indent_begin_a_paragraph() -> None:
    gap = page((1, 1.0, 1, 6, "Satu"), (1, 1.2, 1, 6, "terus"), (1, 1.7, 1, 6, "Dua"), (1, 1.9, 1, 6, "terus"))
    assert pdf_paragraphs(gap) == ["Satu terus", "Dua terus"]
    indent = page((1, 1.0, 1, 6, "Satu"), (1, 1.2, 1.4, 5.6, "Dua"), (1, 1.4, 1, 6, "terus"))
    assert pdf_paragraphs(indent) == ["Satu", "Dua terus"]


def test_a_headline_of_two_lines_is_one_paragraph_and_the_text_below_another() -> None:
    lines = [(1, 1.0, 1, 6.0, "Pasar Randu Buka Lagi"), (1, 1.4, 1, 3.0, "Setelah Banjir")]
    root = page(*lines, height=0.4)
    below = page(
        (1, 1.9, 1, 6.0, "RANDU - Pedagang kembali"), (1, 2.1, 1, 2.0, "berjualan."), (1, 2.3, 1, 2.0, "Habis.")
    )
    root.extend(list(below))
    assert pdf_paragraphs(root) == [
        "Pasar Randu Buka Lagi Setelah Banjir",
        "RANDU - Pedagang kembali berjualan.",
        "Habis.",
    ]


def test_a_sentence_that_goes_over_the_page_is_joined_and_one_that_ends_there_is_not() -> None:
    goes_over = page((1, 9.8, 1, 6, "Warga dari desa"), (1, 10, 1, 6, "yang jauh"), (2, 1.0, 1, 2, "pulang."))
    assert pdf_paragraphs(goes_over) == ["Warga dari desa yang jauh pulang."]
    ends = page((1, 9.8, 1, 6, "Warga dari desa"), (1, 10, 1, 6, "sudah pulang."), (2, 1.0, 1, 6, "Bupati datang."))
    assert pdf_paragraphs(ends) == ["Warga dari desa sudah pulang.", "Bupati datang."]


def test_pieces_of_a_line_are_put_together() -> None:
    root = page((1, 1.0, 3.0, 4, "naik lagi"), (1, 1.01, 1.0, 1.9, "Harga beras"), (1, 1.2, 1, 2, "pekan ini."))
    assert pdf_paragraphs(root) == ["Harga beras naik lagi pekan ini."]


def test_a_word_broken_at_its_hyphen_stays_one_word() -> None:
    assert pdf_paragraphs(page((1, 1.0, 1, 6, "Harga sayur-"), (1, 1.2, 1, 6, "mayur"))) == ["Harga sayur-mayur"]


def test_a_page_without_text_has_no_paragraphs_and_odd_places_do_no_harm() -> None:
    assert pdf_paragraphs(page()) == []
    root = etree.fromstring(
        f'<a {NAMES}><draw:frame text:anchor-page-number="x" svg:x="jauh"><draw:text-box><text:p>isi</text:p>'
        "</draw:text-box></draw:frame></a>"
    )
    assert pdf_paragraphs(root) == ["isi"]
