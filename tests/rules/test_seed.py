"""The published article that the house style was learnt from, where it lies beside the project."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from redaksi_app.article import read_article
from redaksi_app.engine import Engine, fix_safely
from redaksi_app.finding import Finding, Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import recognise_style, shipped_styles

_SEED = Path(__file__).parents[3] / "shared" / "seed" / "kapolres-ttu.txt"
#: The page that names the rule for each slip.
_PAGE = Path(__file__).parents[2] / "docs" / "artikel-contoh.md"
_WEIGHTS = {Severity.ERROR: "Wajib", Severity.WARNING: "Periksa", Severity.ADVICE: "Saran"}

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


#: What is right, by line: a pattern of it in that line.
_RIGHT = [
    (4, r".+"),
    (5, r".+"),
    (6, r"^[A-Z.-]+, [A-Z]+ - "),
    (11, r"DPC .* DPD Partai \w+"),
    (13, r"[A-Z][a-z]+, \d+ [A-Z][a-z]+ \d{4}"),
    (14, r"^\w+ \w+ itu,"),
    (18, r"\(\*\)$"),
    (20, r".+"),
]


@pytest.mark.parametrize(("number", "pattern"), _RIGHT)
def test_what_is_right_stays_silent(text: str, findings: tuple[Finding, ...], number: int, pattern: str) -> None:
    line_start = sum(len(line) + 1 for line in text.split("\n")[: number - 1])
    match = re.search(pattern, text.split("\n")[number - 1])
    assert match is not None
    start, end = line_start + match.start(), line_start + match.end()
    assert not [hit for hit in findings if not hit.whole and hit.start < end and start < hit.end]


def _table(heading: str) -> list[list[str]]:
    """The cells of the table under ``heading`` on the page about the article."""
    section = _PAGE.read_text(encoding="utf-8").partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    rows = [line.strip("|").split("|") for line in section.split("\n") if line.startswith("|")]
    return [[cell.strip() for cell in row] for row in rows[2:]]


def _seen(text: str, rule: str, how: str) -> tuple[str, tuple[Finding, ...]]:
    """The text that is checked, and what the rule says of it, when looked at in the page's way ``how``."""
    style = shipped_styles().load("tribun" if how == "gaya tribun" else "pos-kupang")
    if how == "aturan itu saja":
        return text, Engine([all_rules()[rule]]).check(text, style).findings
    engine = Engine()
    if how == "sesudah perbaikan aman":
        text = fix_safely(text, lambda draft: engine.check(draft, style).findings).text
    return text, engine.check(text, style).findings


@pytest.mark.parametrize("row", _table("Slip yang ditemukan"), ids=lambda row: row[2].strip("`"))
def test_page_names_the_rule_that_finds_each_slip(text: str, row: list[str]) -> None:
    lines, _, rule, weight, how = row
    rule = rule.strip("`")
    seen, findings = _seen(text, rule, how)
    hits = _of(findings, rule)
    assert sorted({_line(seen, hit) for hit in hits}) == [int(line) for line in lines.split(", ")]
    assert {_WEIGHTS[hit.severity] for hit in hits} == {weight}


def test_page_lists_what_is_right() -> None:
    assert [int(row[0]) for row in _table("Yang benar dan tidak ditandai")] == [number for number, _ in _RIGHT]


def test_export_leaves_out_what_is_for_the_web(text: str) -> None:
    style = shipped_styles().load("pos-kupang")
    kinds = {_line_of(part.paragraph.start, text): part.kind for part in read_article(text, style).parts}
    assert [kinds[number].value for number in (10, 19, 20)] == ["related", "promo", "disclaimer"]
    assert {"related", "promo", "disclaimer"} <= set(style.export.leave_out)


def _line_of(start: int, text: str) -> int:
    return text.count("\n", 0, start) + 1


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
