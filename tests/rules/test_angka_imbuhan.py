"""Affixes at figures: ordinals against destinations."""

from __future__ import annotations

import pytest

from tests.rules.families import corrected, findings


@pytest.mark.parametrize(
    "text",
    [
        "SOE - Harga naik dari 5 ke 7 ribu.",
        "SOE - Bus melaju ke 3 kota.",
        "SOE - Tim pindah dari peringkat 5 ke 3.",
        "SOE - Pukul berapa kapal ke 12 pulau itu?",
        "SOE - Rute ke A2 ditutup.",
    ],
)
def test_destination_is_no_ordinal(text: str) -> None:
    assert findings(text, "angka-imbuhan") == ()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("SOE - HUT Kota Soe ke 100 ramai.", "SOE - HUT Kota Soe ke-100 ramai."),
        ("SOE - Ke3 desa itu sepi.", "SOE - Ke-3 desa itu sepi."),
        ("SOE - Klub se Nusa Tenggara Timur hadir.", "SOE - Klub se-Nusa Tenggara Timur hadir."),
    ],
)
def test_ordinal(text: str, wanted: str) -> None:
    assert corrected(text, "angka-imbuhan") == wanted


def test_headline_keeps_its_capital() -> None:
    body = "\nSOE - Warga mengungsi sejak malam."
    headline = "Lomba Paduan Suara Se Indonesia Dibuka"
    assert corrected(headline + body, "angka-imbuhan") == "Lomba Paduan Suara Se-Indonesia Dibuka" + body
