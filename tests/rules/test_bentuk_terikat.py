"""Bound forms in headlines, before names, and as halves of names."""

from __future__ import annotations

import pytest

from redaksi_app.rules.tables import read_table
from tests.rules.families import corrected, findings

_BODY = "\nSOE - Warga mengungsi sejak malam."


@pytest.mark.parametrize(
    ("headline", "wanted"),
    [
        ("Konflik Antar Warga Berakhir Damai", "Konflik Antarwarga Berakhir Damai"),
        ("Polisi Antar Warga ke Posko", "Polisi Antar Warga ke Posko"),
        ("Harga Cabai Turun Pasca Lebaran", "Harga Cabai Turun Pasca-Lebaran"),
        ("Pegawai Non Aktif Tetap Digaji", "Pegawai Nonaktif Tetap Digaji"),
        ("PEGAWAI NON AKTIF TETAP DIGAJI", "PEGAWAI NONAKTIF TETAP DIGAJI"),
        ("Inter Milan Menang Lagi", "Inter Milan Menang Lagi"),
    ],
)
def test_headline(headline: str, wanted: str) -> None:
    assert corrected(headline + _BODY, "bentuk-terikat") == wanted + _BODY


def test_name_of_a_body_keeps_its_spelling() -> None:
    assert findings("SOE - Anggota Front Anti Komunis dan Grup Multi Karya hadir.", "bentuk-terikat") == ()


def test_same_vowel_may_be_kept_apart_by_a_hyphen() -> None:
    assert findings("SOE - Kelompok anti-imigran itu bubar.", "bentuk-terikat") == ()


def test_table_names_each_form_once() -> None:
    forms = [row["form"] for row in read_table("bentuk_terikat")]
    assert len(forms) == len(set(forms))
    assert all(row["words"] for row in read_table("bentuk_terikat"))
