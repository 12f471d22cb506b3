"""Particles in speech and in headlines."""

from __future__ import annotations

from redaksi_app.finding import Severity
from tests.rules.families import corrected, findings


def test_question_in_a_quotation_is_advice() -> None:
    (finding,) = findings('SOE - "Apa kah jalan ini dibuka?" tanya sopir itu.', "partikel")
    assert finding.severity is Severity.ADVICE
    assert finding.suggestions == ("Apakah",)


def test_filler_of_speech_is_left_alone() -> None:
    assert findings('SOE - "Murah lah harganya, enak lah," kata pedagang itu.', "partikel") == ()


def test_unit_in_a_headline_keeps_its_capital() -> None:
    body = "\nSOE - Warga mengungsi sejak malam."
    assert corrected("Upah Buruh Naik Rp5.000 Perhari" + body, "partikel") == "Upah Buruh Naik Rp5.000 per Hari" + body
