"""Compounds: capitals, names, and what the table may hold."""

from __future__ import annotations

import pytest

from redaksi_app.rules.tables import listed, read_table
from tests.rules.families import corrected, findings

_BODY = "\nSOE - Warga mengungsi sejak malam."


@pytest.mark.parametrize(
    ("headline", "wanted"),
    [
        ("Dua Kota Teken Kerjasama Air Minum", "Dua Kota Teken Kerja Sama Air Minum"),
        ("RATUSAN ORANGTUA PROTES", "RATUSAN ORANG TUA PROTES"),
        ("Olah Raga Pagi di Alun-Alun", "Olahraga Pagi di Alun-Alun"),
        ("Terimakasih, Guru", "Terima Kasih, Guru"),
    ],
)
def test_headline(headline: str, wanted: str) -> None:
    assert corrected(headline + _BODY, "gabungan") == wanted + _BODY


def test_clitics_stay() -> None:
    assert corrected("Kerjasamanya dan tandatangannya.", "gabungan") == "Kerja samanya dan tanda tangannya."


def test_newsroom_can_keep_its_own_spelling_of_parents() -> None:
    assert {finding.rule for finding in findings("SOE - Kedua orangtua hadir.", "gabungan")} == {"gabungan.orang-tua"}


def test_what_is_wrong_is_never_right_elsewhere() -> None:
    rows = read_table("gabungan")
    right = {row["form"] for row in rows}
    wrong = [form for row in rows for form in listed(row["wrong"])]
    assert right & set(wrong) == set()
    assert len(wrong) == len(set(wrong))
    assert all(row["source"] != "unchecked" for row in rows)
