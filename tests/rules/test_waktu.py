"""Zones are held against the dateline and each other, and left alone where a place may explain them."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine
from redaksi_app.finding import Finding, Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles


def _findings(text: str) -> tuple[Finding, ...]:
    rules = [rule for rule in all_rules().values() if rule.family == "waktu"]
    return Engine(rules).check(text, shipped_styles().load("umum")).findings


@pytest.mark.parametrize(
    ("dateline", "zone", "right"),
    [
        ("DENPASAR", "WIB", "Wita"),
        ("POS-KUPANG.COM, SOE", "WIB", "Wita"),
        ("AMBON", "Wita", "WIT"),
        ("SURABAYA", "WITA", "WIB"),
    ],
)
def test_zone_of_the_city_is_suggested(dateline: str, zone: str, right: str) -> None:
    (finding,) = _findings(f"{dateline} - Lampu jalan padam sejak pukul 19.20 {zone} karena hujan.")
    assert finding.suggestions == (right,)
    assert finding.severity is Severity.ADVICE


@pytest.mark.parametrize(
    "text",
    [
        "KUPANG - Pesawat dari Surabaya berangkat pada pukul 07.20 WIB.",
        "KUPANG - Pesawat berangkat pada pukul 07.20 WIB atau 08.20 Wita.",
        "KUPANG - Rapat digelar di Jatim.\nAcara dimulai pada pukul 09.00 WIB.",
        "KUPANG - Laga final dimulai pada pukul 19.00 WIB.",
        "TANJUNG - Rapat dimulai pada pukul 09.00 WIB.",
        "Rapat dimulai pada pukul 09.00 WIB.",
    ],
)
def test_zone_that_may_be_that_of_another_place_is_silent(text: str) -> None:
    assert _findings(text) == ()


def test_other_zone_is_worked_out_past_midnight() -> None:
    (finding,) = _findings("Gempa terjadi pukul 23:10 WIB (00:10 WIT).")
    assert finding.suggestions == ("01:10",)
    assert "01:10 WIT" in finding.message.id


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Listrik padam pukul 21.00-23.30 Wita atau empat jam.", "Lamanya 2 jam 30 menit"),
        ("Listrik padam dari pukul 21.00 sampai 01.00, selama dua belas jam.", "Lamanya 4 jam"),
    ],
)
def test_message_tells_how_long_it_lasted(text: str, message: str) -> None:
    (finding,) = _findings(text)
    assert finding.message.id == message
