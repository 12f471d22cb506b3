"""The stylesheet's own choice of words."""

from __future__ import annotations

import msgspec

from redaksi_app.engine import Engine
from redaksi_app.finding import Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import Stylesheet, shipped_styles


def _style(**words: object) -> Stylesheet:
    style = shipped_styles().load("umum")
    return msgspec.structs.replace(style, words=msgspec.structs.replace(style.words, **words))


def _check(text: str, style: Stylesheet) -> list[tuple[str, tuple[str, ...], Severity]]:
    findings = Engine([all_rules()["pilihan-kata.lembar-gaya"]]).check(text, style).findings
    return [(finding.text, finding.suggestions, finding.severity) for finding in findings]


def test_replacement_takes_the_capitals_of_what_it_replaces() -> None:
    style = _style(prefer={"warga masyarakat": "warga", "pimpinan": "kepala"})
    assert _check("Warga  masyarakat menemui pimpinan dinas.", style) == [
        ("Warga  masyarakat", ("Warga",), Severity.WARNING),
        ("pimpinan", ("kepala",), Severity.WARNING),
    ]


def test_word_inside_another_is_left() -> None:
    assert _check("Kepemimpinan pimpinan-pimpinan itu ada di pimpinan.go.id.", _style(prefer={"pimpin": "x"})) == []
    assert _check("Alamatnya pimpinan.go.id dan @pimpinan.", _style(prefer={"pimpinan": "kepala"})) == []


def test_avoided_word_is_only_advice_without_a_suggestion() -> None:
    assert _check("Oknum pegawai itu ditegur.", _style(avoid=["oknum"])) == [("Oknum", (), Severity.ADVICE)]


def test_nothing_is_found_where_the_stylesheet_chooses_nothing() -> None:
    assert _check("Oknum pimpinan itu ditegur.", _style()) == []
