"""The headline as the stylesheet wants it, and beside the kicker."""

from __future__ import annotations

import msgspec
import pytest

from redaksi_app.engine import Engine, apply_findings
from redaksi_app.finding import Finding, Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import Stylesheet, shipped_styles

_BODY = "SOE - Warga menambal tanggul dengan karung pasir selama tiga hari."


def _check(text: str, rule: str, style: Stylesheet | None = None) -> tuple[Finding, ...]:
    return Engine([all_rules()[rule]]).check(text, style or shipped_styles().load("umum")).findings


def _limited(characters: int) -> Stylesheet:
    style = shipped_styles().load("umum")
    return msgspec.structs.replace(style, headline=msgspec.structs.replace(style.headline, max_characters=characters))


def test_limit_of_the_stylesheet_counts_characters() -> None:
    headline = "Warga Soe Menambal Tanggul"
    text = f"{headline}\n{_BODY}"
    assert _check(text, "judul.panjang", _limited(len(headline))) == ()
    (finding,) = _check(text, "judul.panjang", _limited(len(headline) - 1))
    assert (finding.text, finding.severity, finding.whole) == (headline, Severity.WARNING, True)
    assert "26" in finding.message.id
    assert "25" in finding.message.id


def test_without_a_limit_only_very_long_headlines_are_advised_against() -> None:
    (finding,) = _check(f"{'Warga Menambal Tanggul ' * 5}Besar\n{_BODY}", "judul.panjang")
    assert finding.severity is Severity.ADVICE
    assert _check(f"{'Warga Menambal Tanggul ' * 4}Besar\n{_BODY}", "judul.panjang") == ()


@pytest.mark.parametrize("separator", [", ", ": ", " | "])
def test_kicker_is_cut_off_whatever_parts_it(separator: str) -> None:
    text = f"LEMBATA SEHAT\nLembata Sehat{separator}Puskesmas Keliling Sambangi Tiga Pulau\n{_BODY}"
    fixed = apply_findings(text, _check(text, "judul.rubrik")).text
    assert fixed == f"LEMBATA SEHAT\nPuskesmas Keliling Sambangi Tiga Pulau\n{_BODY}"


def test_stop_inside_closing_marks_is_found() -> None:
    text = f"Warga Soe: “Tanggul Kami Jebol.”\n{_BODY}"
    assert apply_findings(text, _check(text, "judul.titik")).text == f"Warga Soe: “Tanggul Kami Jebol”\n{_BODY}"


def test_last_sentence_of_the_body_is_no_headline() -> None:
    assert _check(f"Warga Soe Menambal Tanggul\n{_BODY}", "judul.titik") == ()


def test_word_is_reported_once() -> None:
    text = f"Tips Sehat: Tiga Tips Hidup Sehat\n{_BODY}"
    assert [finding.text for finding in _check(text, "judul.kata-kembar")] == ["Tips"]
