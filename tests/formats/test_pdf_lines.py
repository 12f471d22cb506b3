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
