"""Capitals of acronyms where the words around them decide."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles


def _check(text: str, rule: str = "akronim.kapital") -> list[tuple[str, str]]:
    findings = Engine([all_rules()[rule]]).check(text, shipped_styles().load("umum")).findings
    return [(finding.text, finding.suggestions[0]) for finding in findings]


@pytest.mark.parametrize(
    "text",
    [
        "SIDANG BAWASLU DITUNDA",
        "Rapat bertema POLRI PRESISI UNTUK NEGERI dibuka.",
        "Beras PT PELNI dan Bank BTN tiba.",
        "Kapal TASPEN Group berlabuh.",
        "Lihat kpu.go.id, @dprd_belu, #kpk, atau /ktp/.",
        "Surat di-ktp-kan.",
    ],
)
def test_firms_slogans_and_addresses_are_left(text: str) -> None:
    assert _check(text) == []


def test_abbreviation_beside_it_is_no_shouting() -> None:
    assert _check("Petugas BAWASLU NTT dan TNI/POLRI hadir.") == [("BAWASLU", "Bawaslu"), ("POLRI", "Polri")]


def test_acronym_of_a_common_noun_keeps_a_capital_where_a_sentence_opens_or_a_name_follows() -> None:
    assert _check("KAMTIBMAS terjaga. PORPROV 2025 dibuka; kesiapan PORPROV dibahas.") == [
        ("KAMTIBMAS", "Kamtibmas"),
        ("PORPROV", "Porprov"),
        ("PORPROV", "porprov"),
    ]


@pytest.mark.parametrize("text", ["Program PKH dan Sembako cair.", "Rancangan Peraturan Daerah (Ranperda) dibahas."])
def test_capital_inside_a_name_is_left(text: str) -> None:
    assert _check(text, "akronim.umum") == []
