"""Prepositions and prefixes where examples cannot show it: headlines, capitals, quotations."""

from __future__ import annotations

import pytest

from redaksi_app.finding import Severity
from tests.rules.families import corrected, findings


@pytest.mark.parametrize(
    ("headline", "wanted"),
    [
        ("Pelaku Di Tangkap di Rumah Kosong", "Pelaku Ditangkap di Rumah Kosong"),
        ("PELAKU DI TANGKAP DIRUMAH KOSONG", "PELAKU DITANGKAP DI RUMAH KOSONG"),
        ("Bayi Ditemukan Dibelakang Gereja", "Bayi Ditemukan di Belakang Gereja"),
        ("Di Maria Cetak Dua Gol", "Di Maria Cetak Dua Gol"),
    ],
)
def test_headline(headline: str, wanted: str) -> None:
    body = "\nSOE - Warga mengungsi sejak malam."
    assert corrected(headline + body, "di-ke") == wanted + body


def test_speaker_is_not_corrected_without_asking() -> None:
    (finding,) = findings('SOE - "Kami tidur dirumah saudara," kata seorang ibu.', "di-ke")
    assert finding.severity is Severity.ADVICE
    assert not finding.safe
    assert finding.suggestions == ("di rumah",)


@pytest.mark.parametrize("text", ["Kapal itu\u00a0di\u00a0tangkap.", "Kapal itu di  tangkap."])
def test_blanks_of_all_kinds(text: str) -> None:
    assert corrected(text, "di-ke").endswith("ditangkap.")


@pytest.mark.parametrize("tail", ["nya", "lah", "kah"])
def test_clitics_stay(tail: str) -> None:
    assert corrected(f"Itu di bawa{tail} kemarin.", "di-ke") == f"Itu dibawa{tail} kemarin."
