"""The published article that the house style was learnt from, where it lies beside the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from redaksi_app.engine import Engine, fix_safely
from redaksi_app.finding import Finding, Severity
from redaksi_app.styles import recognise_style, shipped_styles

_SEED = Path(__file__).parents[3] / "shared" / "seed" / "kapolres-ttu.txt"

pytestmark = pytest.mark.skipif(not _SEED.exists(), reason="the seed article is not part of the project")


@pytest.fixture(scope="module")
def text() -> str:
    return _SEED.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def findings(text: str) -> tuple[Finding, ...]:
    book = shipped_styles()
    return Engine().check(text, book.load(recognise_style(text, book))).findings


def _of(findings: tuple[Finding, ...], rule: str) -> list[Finding]:
    return [finding for finding in findings if finding.rule == rule]


def _line(text: str, finding: Finding) -> int:
    return text.count("\n", 0, finding.start) + 1


def test_newsroom_is_recognised(text: str) -> None:
    assert recognise_style(text, shipped_styles()) == "pos-kupang"


def test_degrees_are_found_twice(text: str, findings: tuple[Finding, ...]) -> None:
    hits = _of(findings, "gelar.bentuk")
    assert [(_line(text, hit), hit.text, hit.suggestions[0]) for hit in hits] == [
        (6, "S. H., S. I. K., M. H", "S.H., S.I.K., M.H."),
        (13, "S. H., S. I. K., M. H", "S.H., S.I.K., M.H."),
    ]


def test_comma_after_degrees_is_missed_twice(text: str, findings: tuple[Finding, ...]) -> None:
    hits = _of(findings, "gelar.koma-sesudah")
    assert [(_line(text, hit), hit.start == hit.end, hit.suggestions) for hit in hits] == [
        (6, True, (",",)),
        (13, True, (",",)),
    ]
    assert all(text[: hit.start].endswith("M. H") for hit in hits)


def test_police_term_is_found(findings: tuple[Finding, ...]) -> None:
    (hit,) = _of(findings, "istilah.cooling-system")
    assert (hit.text, hit.suggestions) == ("calling sistem", ("cooling system",))


def test_deck_equals_a_paragraph(text: str, findings: tuple[Finding, ...]) -> None:
    (hit,) = _of(findings, "ulangan.dek")
    assert _line(text, hit) == 3
    assert "12" in hit.message.id


def test_mixed_capital_is_found(findings: tuple[Finding, ...]) -> None:
    (hit,) = _of(findings, "konsistensi.kapital-akronim")
    assert (hit.text, hit.suggestions) == ("pileg", ("Pileg",))


def test_published_headline_is_only_advice(findings: tuple[Finding, ...]) -> None:
    (hit,) = _of(findings, "bentuk-terikat.pasca")
    assert (hit.text, hit.suggestions, hit.severity, hit.safe) == (
        "Pasca Penetapan",
        ("Pascapenetapan",),
        Severity.ADVICE,
        False,
    )


def test_what_is_right_stays_silent(text: str, findings: tuple[Finding, ...]) -> None:
    right = (
        "POS-KUPANG.COM, KEFAMENANU - ",
        "Selasa, 22 Agustus 2023",
        "DPC Partai Demokrat dan DPD Partai Perindo",
        "Oleh karena itu,",
        "(*)",
        "Laporan Reporter POS-KUPANG.COM, Dionisius Rebon",
    )
    for words in right:
        start = text.index(words)
        end = start + len(words)
        assert not [hit for hit in findings if not hit.whole and hit.start < end and start < hit.end], words


def test_quotation_is_never_fixed(text: str) -> None:
    book = shipped_styles()
    style = book.load("pos-kupang")
    engine = Engine()
    fixed = fix_safely(text, lambda draft: engine.check(draft, style).findings).text
    quotation = next(line for line in text.split("\n") if line.startswith('"'))
    assert quotation in fixed.split("\n")
    assert "S.H., S.I.K., M.H., melakukan" in fixed
    assert "S.H., S.I.K., M.H., mengatakan" in fixed
    assert "cooling system" in fixed
