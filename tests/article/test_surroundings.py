from __future__ import annotations

import pytest

from redaksi_app.article import PartKind, read_article
from redaksi_app.styles import shipped_styles

LEAD = "POS-KUPANG.COM, SOE - Warga memperbaiki pagar kebun bersama, Senin (2/3/2026)."
NEXT = "Mereka bekerja sejak pagi. (*)"
HEADLINE = "Warga Soe Perbaiki Pagar Kebun Bersama"


def kinds(*lines: str, style: str = "pos-kupang") -> list[str]:
    article = read_article("\n".join(lines), shipped_styles().load(style))
    return [str(part.kind) for part in article.parts]


@pytest.mark.parametrize(
    "line",
    [
        "PAGAR KEBUN - Warga Soe mengangkat kayu, Senin (2/3/2026).",
        "PAGAR ROBOH DI SOE — Warga Soe mengangkat kayu, Senin (2/3/2026).",
        "WAJAH 3 DESA - Pagar kebun di Soe, Senin (2/3/2026).",
    ],
)
def test_a_line_in_capitals_above_the_dateline_is_a_caption(line: str) -> None:
    signed = "Penulis: Maria Seran | Editor: Yosef Lado"
    assert kinds(HEADLINE, signed, line, LEAD, NEXT) == ["headline", "byline", "caption", "lead", "body"]
    assert kinds(HEADLINE, line, signed, LEAD, NEXT) == ["headline", "caption", "byline", "lead", "body"]


def test_the_dateline_is_that_of_the_lead_and_not_of_the_caption() -> None:
    text = "\n".join([HEADLINE, "PAGAR KEBUN - Warga Soe mengangkat kayu.", LEAD, NEXT])
    article = read_article(text, shipped_styles().load("pos-kupang"))
    assert article.dateline is not None
    assert article.dateline.city == "SOE"


def test_a_headline_with_a_dash_stays_one() -> None:
    assert kinds("KABAR DESA - Warga Soe Perbaiki Pagar", LEAD, NEXT)[0] == "headline"


def test_a_city_below_another_is_no_caption_without_the_writers_line() -> None:
    lines = (HEADLINE, "SOE - Petani memanen jagung.", "KUPANG - Harga jagung naik.")
    assert kinds(*lines, style="umum") == ["headline", "lead", "body"]


@pytest.mark.parametrize("announced", ["Tags", "TAG:", "Topik", "Tags :"])
def test_tags_below_the_text_are_no_copy(announced: str) -> None:
    found = kinds(HEADLINE, LEAD, NEXT, announced, "pagar kebun", "Soe", "Rekomendasi Untuk Anda")
    assert found == ["headline", "lead", "body", *["navigation"] * 4]


def test_running_text_below_a_line_of_tags_stays() -> None:
    assert kinds(HEADLINE, LEAD, "Topik", "Warga membahas pagar kebun sampai malam.")[-1] == "body"


@pytest.mark.parametrize(
    "line", ["Home > Daerah > Soe", "Beranda » Daerah", "Tribun-timur.com / Regional", "Halaman 1/2"]
)
def test_the_way_through_a_page_is_no_copy(line: str) -> None:
    assert kinds(line, HEADLINE, LEAD, NEXT) == ["navigation", "headline", "lead", "body"]


@pytest.mark.parametrize(
    "lines",
    [
        ["SIARAN PERS", "Nomor: 12/HM.01/II/2026"],
        ["*Siaran Pers*", "No. : 7/HUMAS/2026", "Perihal: Pagar kebun", "Lampiran: 1 berkas", "Soe, 2 Maret 2026"],
        ["Press Release"],
    ],
)
def test_the_letterhead_of_a_press_release_is_no_headline(lines: list[str]) -> None:
    assert kinds(*lines, HEADLINE, LEAD, NEXT) == [*["navigation"] * len(lines), "headline", "lead", "body"]


def test_a_number_within_the_text_stays() -> None:
    assert kinds(HEADLINE, LEAD, "Nomor: 12 kursi untuk warga desa itu.") == ["headline", "lead", "body"]


def test_the_source_of_the_copy_is_printed() -> None:
    found = kinds(HEADLINE, LEAD, NEXT, "Sumber: Humas Pemkab Soe")
    assert found[-1] == "credit"
    assert PartKind.CREDIT not in shipped_styles().load("pos-kupang").export.leave_out


def test_cells_and_items_are_no_subheads() -> None:
    table = ["Desa", "Panen (ton)", "Oenlasi", "120", "Kualin", "95"]
    steps = ["Satu hari menebang", "Dua hari memasang"]
    assert kinds(HEADLINE, LEAD, *steps, *table, NEXT)[2:] == ["body"] * 9


def test_a_short_line_above_running_text_is_a_subhead() -> None:
    assert kinds(HEADLINE, LEAD, "Aturan Adat", "Aturan itu disepakati.", NEXT)[2] == "subhead"
