"""Names are found without the posts, ranks and places before them."""

from __future__ import annotations

import pytest

from redaksi_app.article import read_article
from redaksi_app.rules.names import PERSONAL, Mention, Sign, find_mentions, mentions_of, name_lines
from redaksi_app.styles import shipped_styles


def _mention(text: str, name: str) -> Mention:
    return next(mention for mention in find_mentions(text) if mention.name == name)


@pytest.mark.parametrize(
    ("text", "title", "name"),
    [
        ("Kapolres Ende AKBP Anton Seran tiba.", "Kapolres Ende AKBP", "Anton Seran"),
        ("Wakil Bupati Asahan Taufik Zainal Abidin tiba.", "Wakil Bupati Asahan", "Taufik Zainal Abidin"),
        ("Rapat dipimpin Bupati Timor Tengah Utara Yosef Nahak.", "Bupati Timor Tengah Utara", "Yosef Nahak"),
        ("Menurut Kepala Dinas Sosial Belu Maria Bria, stok cukup.", "Kepala Dinas Sosial Belu", "Maria Bria"),
        ("Lurah Oebobo, Maria Bria, tiba.", "Lurah Oebobo", "Maria Bria"),
        ("Direktur RSUD Soe, dr. Maria Bria, tiba.", "Direktur RSUD Soe", "Maria Bria"),
        ("Hadir pula I Made Astawa dan Ni Luh Sari.", "", "I Made Astawa"),
        ("Hadir pula M. Faisal bin Umar Bria.", "", "M. Faisal bin Umar Bria"),
        ("Hadir pula Maria S.W. Bria.", "", "Maria S.W. Bria"),
        ("Budi Santoso tiba.", "", "Budi Santoso"),
    ],
)
def test_title_and_name_are_told_apart(text: str, title: str, name: str) -> None:
    mention = _mention(text, name)
    assert mention.title == title
    assert " ".join(text[mention.start : mention.end].split()) == name
    assert text[mention.title_start :].startswith(title)


@pytest.mark.parametrize(
    "text",
    [
        "Menurut warga, hujan turun sejak Senin. Namun, air surut.",
        "Kantor Dinas Pekerjaan Umum Kota Kupang sepi.",
        "Universitas Nusa Cendana dan PT Semen Kupang bekerja sama.",
        "Mahkamah Agung menolak kasasi.",
        "Rapat di Kabupaten Timor Tengah Utara batal.",
    ],
)
def test_what_is_no_person_has_no_personal_sign(text: str) -> None:
    assert not [mention for mention in find_mentions(text) if mention.signs & PERSONAL]


def test_signs_of_a_person() -> None:
    assert _mention("Sopir itu, Anton Seran (45), ditahan.", "Anton Seran").age == 45
    assert _mention("Petani, Anton Seran, 45, memanen.", "Anton Seran").age == 45
    assert _mention('"Aman," kata Marsel.', "Marsel").signs & Sign.SAYS
    assert _mention("Hadir Iptu Marsel.", "Marsel").signs & Sign.TITLE
    assert _mention("Hadir Marsel Bria, S.H., di Soe.", "Marsel Bria").signs & Sign.DEGREE
    assert _mention("Sopir truk, Marsel Bria, selamat.", "Marsel Bria").signs & Sign.COMMAS


def test_a_shifted_mention_counts_from_elsewhere() -> None:
    mention = _mention("Hadir Iptu Marsel.", "Marsel").shifted(100)
    assert (mention.start, mention.end, mention.title_start) == (111, 117, 106)


def test_the_rest_of_the_article_shows_where_a_name_begins() -> None:
    style = shipped_styles().load("umum")
    text = (
        "KUPANG - Direktur PDAM Tirta Melati Yudi Prasetio hadir.\n\n"
        "Wahyu Lestari Bria, warga, bertanya. Menurut tamu, Wahyu Lestari Bria senang.\n\n"
        "Direktur PLN Yudi Prasetio menjawab."
    )
    names = [placed.mention.name for placed in mentions_of(read_article(text, style))]
    assert names.count("Yudi Prasetio") == 2
    assert names.count("Wahyu Lestari Bria") == 2


def test_names_above_the_copy_are_found_too() -> None:
    style = shipped_styles().load("pos-kupang")
    text = (
        "Judul Berita Hari Ini\n\nPenulis: Yanuarius Bria | Editor: Maria Seran\n\nPOS-KUPANG.COM, SOE - Panen jagung."
    )
    assert {mention.name for mention in name_lines(read_article(text, style))} == {"Yanuarius Bria", "Maria Seran"}
