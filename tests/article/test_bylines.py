"""Bylines in every observed shape, and lines that only look like one."""

from __future__ import annotations

import pytest

from redaksi_app.article import PartKind
from redaksi_app.article.bylines import find_labels, read_byline, read_split_byline
from redaksi_app.text import Paragraph


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Penulis: Maria Seran | Editor: Anton Bria", {"writer": "Maria Seran", "editor": "Anton Bria"}),
        ("Penulis : Maria Seran", {"writer": "Maria Seran"}),
        ("Pewarta: Maria Seran", {"writer": "Maria Seran"}),
        ("Editor: Anton Bria", {"editor": "Anton Bria"}),
        ("Rep: Maria Seran/ Red: Anton Bria", {"writer": "Maria Seran", "editor": "Anton Bria"}),
        ("Reporter: Maria Seran, Editor: Anton Bria", {"writer": "Maria Seran", "editor": "Anton Bria"}),
        ("Redaktur & Reporter : Maria Seran", {"writer": "Maria Seran"}),
        ("Maria Seran - detikBali", {"writer": "Maria Seran"}),
        ("Tim - detikcom", {"writer": "Tim"}),
        ("Maria Seran, CNN Indonesia", {"writer": "Maria Seran"}),
        ("Oleh Maria Seran", {"writer": "Maria Seran"}),
        ("Penulis: | Editor: Anton Bria", {"writer": "", "editor": "Anton Bria"}),
        ("Penulis: Maria Seran | Editior: Anton Bria", {"writer": "Maria Seran", "editor": "Anton Bria"}),
        ("Penuls: Maria Seran", {"writer": "Maria Seran"}),
        ("Penulis Maria Seran, Editor Anton Bria", {"writer": "Maria Seran", "editor": "Anton Bria"}),
        ("Penulis; Maria Seran | Editor: Anton Bria", {"writer": "Maria Seran", "editor": "Anton Bria"}),
        ("Penulis: Maria Seran - Editor: Anton Bria", {"writer": "Maria Seran", "editor": "Anton Bria"}),
        ("OLEH MARIA SERAN", {"writer": "MARIA SERAN"}),
    ],
)
def test_names_are_read(text: str, names: dict[str, str]) -> None:
    part = read_byline(Paragraph(0, 50, text))
    assert part is not None
    assert part.kind is PartKind.BYLINE
    assert {field: text[span.start - 50 : span.end - 50] for field, span in part.fields.items()} == names


@pytest.mark.parametrize(
    ("text", "portal", "writer"),
    [
        ("Laporan Reporter POS-KUPANG.COM Maria Seran", "POS-KUPANG.COM", "Maria Seran"),
        ("Lapran Repoter POS-KUPANG.COM, Maria Seran", "POS-KUPANG.COM", "Maria Seran"),
        ("Laporan POS-KUPANG.COM, Maria Seran", "POS-KUPANG.COM", "Maria Seran"),
        ("Laporan Reporter, Maria Seran", "", "Maria Seran"),
        ("Laporan Maria Seran | Lhokseumawe", "", "Maria Seran"),
    ],
)
def test_reporter_line_with_slips(text: str, portal: str, writer: str) -> None:
    part = read_byline(Paragraph(0, 0, text))
    assert part is not None
    assert part.kind is PartKind.REPORTER_LINE
    named = {field: text[span.start : span.end] for field, span in part.fields.items()}
    assert (named.get("portal", ""), named["writer"]) == (portal, writer)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "Penulis: Maria Seran | Editior: Anton Bria",
            [("Penulis", "Penulis", "writer"), ("Editior", "Editor", "editor")],
        ),
        ("Redaktur & Reporter : Maria Seran", [("Redaktur & Reporter", "Redaktur & Reporter", "")]),
        ("Maria Seran - detikBali", []),
    ],
)
def test_labels(text: str, labels: list[tuple[str, str, str]]) -> None:
    found = [(text[label.start : label.end], label.right, label.field) for label in find_labels(text)]
    assert found == labels


def test_reporter_line() -> None:
    text = "Laporan Wartawan TRIBUN-BALI.COM, Maria Seran"
    part = read_byline(Paragraph(0, 0, text))
    assert part is not None
    assert part.kind is PartKind.REPORTER_LINE
    assert text[part.fields["portal"].start : part.fields["portal"].end] == "TRIBUN-BALI.COM"


@pytest.mark.parametrize(
    "text",
    [
        "Wartawan: Kapan jembatan itu selesai dibangun?",
        "Reporter: Kami menunggu di luar sampai rapat selesai.",
        "Editor: Naskah ini sudah dibaca dua kali oleh tiga orang penyunting dan satu pembaca uji.",
        "Oleh karena itu",
        "Oleh Tuhan diberi jalan",
        "Laporan itu, kata Anton, sudah diterima",
        "Belu - Malaka",
        "Pewarna: Indigo Alami",
        "Penerbit: Rumah Kata",
        "Laporan Keuangan Daerah, kata Anton, sudah diaudit",
        "Editor Muda Tampil di Soe",
    ],
)
def test_speech_and_prose_are_no_bylines(text: str) -> None:
    assert read_byline(Paragraph(0, 0, text)) is None


def test_label_above_the_name() -> None:
    pair = read_split_byline(Paragraph(0, 0, "Reporter"), Paragraph(1, 9, "Maria Seran"))
    assert pair is not None
    assert pair[0].fields == {}
    assert pair[1].fields == {"writer": (9, 20)}


@pytest.mark.parametrize("name", ["maria seran", "Maria menulis berita ini di Soe kemarin.", "12 Maret 2024"])
def test_label_above_something_else(name: str) -> None:
    assert read_split_byline(Paragraph(0, 0, "Editor"), Paragraph(1, 7, name)) is None
