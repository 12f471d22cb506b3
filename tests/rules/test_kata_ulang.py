"""Reduplication: what is sure, what is asked, and headlines."""

from __future__ import annotations

import pytest

from redaksi_app.rules.tables import read_table
from tests.rules.families import corrected, findings

_BODY = "\nSOE - Warga mengungsi sejak malam."


def test_unusual_reduplication_is_asked() -> None:
    (finding,) = findings("SOE - Bantuan untuk tenaga tenaga itu tiba.", "kata-ulang")
    assert finding.suggestions == ("tenaga-tenaga", "tenaga")
    assert not finding.safe


def test_a_verb_written_twice_is_first_taken_for_a_slip() -> None:
    (finding,) = findings("SOE - Para pengungsi makan makan di tenda.", "kata-ulang")
    assert finding.suggestions == ("makan", "makan-makan")
    assert not finding.safe


def test_common_reduplication_is_sure() -> None:
    (finding,) = findings("SOE - Bantuan untuk anak anak itu tiba.", "kata-ulang")
    assert finding.suggestions == ("anak-anak",)
    assert finding.safe


@pytest.mark.parametrize(
    ("headline", "wanted"),
    [
        ("Anak Anak Pulau Terluar Belajar", "Anak-Anak Pulau Terluar Belajar"),
        ("Anak2 Pulau Terluar Belajar", "Anak-Anak Pulau Terluar Belajar"),
        ("Bora Bora Jadi Tujuan Wisata", "Bora Bora Jadi Tujuan Wisata"),
        ("Warga Bahu Membahu Bersihkan Parit", "Warga Bahu-membahu Bersihkan Parit"),
    ],
)
def test_headline(headline: str, wanted: str) -> None:
    assert corrected(headline + _BODY, "kata-ulang") == wanted + _BODY


def test_table_holds_pairs_of_their_kind() -> None:
    for row in read_table("kata_ulang"):
        first, _, second = row["form"].partition("-")
        assert first
        assert second
        assert (first == second) == (row["kind"] == "utuh"), row
