"""Sentences end where readers think they end."""

import pytest

from redaksi_app.text import split_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Warga pulang. Air surut.", ["Warga pulang.", "Air surut."]),
        (
            "Hadir Anton Seran, S.H., M.Si. dan Maria. Rapat usai.",
            ["Hadir Anton Seran, S.H., M.Si. dan Maria.", "Rapat usai."],
        ),
        ("Harganya Rp5.000 per kg. Stok aman.", ["Harganya Rp5.000 per kg.", "Stok aman."]),
        ("Rapat pukul 10.00 Wita. Semua hadir.", ["Rapat pukul 10.00 Wita.", "Semua hadir."]),
        ("Ia tinggal di Jl. Sudirman No. 5 Kupang.", ["Ia tinggal di Jl. Sudirman No. 5 Kupang."]),
        ("Dokter itu dr. Maria Bria. Ia ramah.", ["Dokter itu dr. Maria Bria.", "Ia ramah."]),
        ('"Kami aman." Ia pergi.', ['"Kami aman."', "Ia pergi."]),
        ("“Aman?” tanya Maria.", ["“Aman?” tanya Maria."]),
        ("  Tanpa titik  ", ["Tanpa titik"]),
        ("", []),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [text[span.start : span.end] for span in split_sentences(text)] == sentences
