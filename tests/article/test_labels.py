"""Labels for the desk, and what only looks like one."""

from __future__ import annotations

import pytest

from redaksi_app.article.labels import bold_words, read_label
from redaksi_app.text import Paragraph

_START = 40


@pytest.mark.parametrize(
    ("text", "kind", "label", "words"),
    [
        ("Judul: Panen Raya", "headline", "Judul: ", "Panen Raya"),
        ("JUDUL : Panen Raya", "headline", "JUDUL : ", "Panen Raya"),
        ("*Judul:* Panen Raya", "headline", "*Judul:* ", "Panen Raya"),
        ("*Judul: Panen Raya*", "headline", "Judul: ", "Panen Raya"),
        ("Judul: *Panen Raya*", "headline", "Judul: *", "Panen Raya"),
        ("Kicker: Belu Sehat", "kicker", "Kicker: ", "Belu Sehat"),
        ("Lead: SOE - Warga panen.", "lead", "Lead: ", "SOE - Warga panen."),
        ("Isi berita: Warga panen.", "body", "Isi berita: ", "Warga panen."),
        ("Paragraf 2: Warga panen.", "body", "Paragraf 2: ", "Warga panen."),
        ("Judul:", "headline", "Judul:", ""),
        ("# Panen Raya", None, "# ", "Panen Raya"),
        ("[12/3 09.15] Humas Polres: Warga panen.", None, "[12/3 09.15] Humas Polres: ", "Warga panen."),
        ("[12/03/24, 9:15:07 PM] +62 812: Warga panen.", None, "[12/03/24, 9:15:07 PM] +62 812: ", "Warga panen."),
    ],
)
def test_label_is_read(text: str, kind: str | None, label: str, words: str) -> None:
    found = read_label(Paragraph(3, _START, text))
    assert found is not None
    assert (found.kind.value if found.kind else None) == kind
    assert text[found.span.start - _START : found.span.end - _START].rstrip("*") == label.rstrip("*")
    assert text[found.words.start - _START : found.words.end - _START] == words


@pytest.mark.parametrize(
    "text",
    [
        "Judul skripsi itu panjang.",
        "Bupati: Panen Raya",
        "Isinya: beras",
        "#PanenRaya di Soe",
        "# 12 rumah rusak",
        "[12/3] Warga panen.",
        "Sejak Senin warga memanen jagung di kebun gereja, dan pada Rabu mereka menulis judul: Panen Raya.",
    ],
)
def test_what_is_no_label(text: str) -> None:
    assert read_label(Paragraph(0, 0, text)) is None


@pytest.mark.parametrize(
    ("text", "words"), [("**Panen Raya**", "Panen Raya"), (" *Panen* ", "Panen"), ("_Panen_", "Panen")]
)
def test_bold_line(text: str, words: str) -> None:
    span = bold_words(Paragraph(0, _START, text))
    assert span is not None
    assert text[span.start - _START : span.end - _START] == words


@pytest.mark.parametrize("text", ["*Panen* raya *di Soe*", "***", "Panen Raya*", "* Panen *", "*Panen_", ""])
def test_line_that_is_not_bold(text: str) -> None:
    assert bold_words(Paragraph(0, 0, text)) is None
