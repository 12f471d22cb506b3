"""Pronouns at abbreviations and names."""

from __future__ import annotations

import pytest

from tests.rules.families import corrected, findings


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("SOE - BPJSnya aktif.", "SOE - BPJS-nya aktif."),
        ("SOE - Tahun ke-10 nya ramai.", "SOE - Tahun ke-10-nya ramai."),
        ("SOE - Satu-satu nya sumur kering.", "SOE - Satu-satunya sumur kering."),
        ("SOE - Surat itu ku simpan.", "SOE - Surat itu kusimpan."),
        ("SOE - Motor ku hilang.", "SOE - Motorku hilang."),
    ],
)
def test_joined(text: str, wanted: str) -> None:
    assert corrected(text, "klitik") == wanted


@pytest.mark.parametrize("name", ["McDonald", "KopiMu", "DiCaprio", "PDIPerjuangan", "YouTube", "WhatsApp"])
def test_name_with_capitals_inside(name: str) -> None:
    assert findings(f"SOE - Pengguna {name} bertambah.", "klitik") == ()
