"""Degrees after names: what the examples of the rules do not show."""

from __future__ import annotations

from redaksi_app.engine import Engine, apply_findings, fix_safely
from redaksi_app.finding import Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import Stylesheet, shipped_styles

_RULES = [rule for rule in all_rules().values() if rule.family == "gelar"]


def _style(treatment: str) -> Stylesheet:
    book = shipped_styles()
    return next(style for style in map(book.load, ("umum", "tempo")) if style.degrees.treatment == treatment)


def _fixed(text: str, treatment: str = "rapikan") -> str:
    style = _style(treatment)
    return fix_safely(text, lambda draft: Engine(_RULES).check(draft, style).findings).text


def test_a_mangled_tail_is_put_right_at_once() -> None:
    assert _fixed("Kapolsek Anton Seran S. H ,M.H.. mengatakan situasi aman.") == (
        "Kapolsek Anton Seran, S.H., M.H., mengatakan situasi aman."
    )


def test_degrees_in_a_quotation_are_never_fixed() -> None:
    text = '"Saya tanya Anton Seran, S. H., kemarin," katanya.'
    assert _fixed(text) == text
    assert {finding.severity for finding in Engine(_RULES).check(text, _style("rapikan")).findings} == {Severity.ADVICE}


def test_letters_of_two_degrees_wait_for_the_editor() -> None:
    (finding,) = Engine(_RULES).check("Hadir Anton Seran, S.T., MARS, di aula.", _style("rapikan")).findings
    assert not finding.safe
    assert len(finding.suggestions) == 2


def test_what_may_be_initials_is_only_advice() -> None:
    (finding,) = Engine(_RULES).check("Kepala UPTD, Anton Seran, ST, memeriksa pompa.", _style("rapikan")).findings
    assert (finding.severity, finding.suggestions) == (Severity.ADVICE, ("S.T.",))


def test_leaving_degrees_out_keeps_the_comma_of_the_list() -> None:
    style = _style("hapus")
    text = "Hadir Anton Seran, S.H., Maria Bria, S.E., dan Yosef Nahak, M.Si. Acara itu lancar."
    findings = Engine(_RULES).check(text, style).findings
    assert apply_findings(text, findings).text == "Hadir Anton Seran, Maria Bria, dan Yosef Nahak. Acara itu lancar."


def test_a_newsroom_without_degrees_does_not_have_them_tidied() -> None:
    findings = Engine(_RULES).check("Hadir Anton Seran, S. H., di Soe.", _style("hapus")).findings
    assert {finding.rule for finding in findings} == {"gelar.hapus"}
