"""Redundant words: every phrase of the table is shortened, speech and headlines are left alone."""

from __future__ import annotations

import pytest

from redaksi_app.rules.tables import listed, read_table
from tests.rules.families import corrected, findings


@pytest.mark.parametrize("row", read_table("lewah"), ids=lambda row: row["wrong"])
def test_every_phrase_is_shortened(row: dict[str, str]) -> None:
    text = f"SOE - Warga itu {row['wrong']}, kata camat."
    (finding,) = findings(text, "lewah")
    assert list(finding.suggestions) == listed(row["right"])
    assert len(finding.suggestions[0]) < len(row["wrong"])


def test_speech_is_left_alone() -> None:
    assert not findings("SOE - “Kami naik ke atas agar supaya selamat,” kata camat.", "lewah")


def test_headlines_are_left_alone() -> None:
    assert not findings("Warga Saling Tolong-Menolong Agar Supaya Selamat\nSOE - Warga mengungsi.", "lewah")


def test_an_opening_phrase_keeps_its_capital() -> None:
    assert corrected("SOE - Air naik. Lalu kemudian warga pulang.", "lewah") == "SOE - Air naik. Lalu warga pulang."
