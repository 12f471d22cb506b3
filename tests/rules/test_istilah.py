"""The table of terms, and where a term of the right letters is meant."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine, apply_findings
from redaksi_app.rules import all_rules
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.styles import shipped_styles

_ROWS = read_table("istilah")


def _check(text: str) -> list[tuple[str, tuple[str, ...]]]:
    rules = [rule for rule in all_rules().values() if rule.family == "istilah"]
    findings = Engine(rules).check(text, shipped_styles().load("umum")).findings
    return [(finding.text, finding.suggestions) for finding in findings]


def test_no_right_term_is_called_wrong() -> None:
    wrong = {row["wrong"] for row in _ROWS}
    assert [right for row in _ROWS for right in listed(row["right"]) if right in wrong] == []


def test_rows_are_complete_and_stand_once() -> None:
    assert all(row["wrong"] and row["right"] and row["source"] for row in _ROWS)
    assert {row["kind"] for row in _ROWS} == {"ejaan", "baku", "nama", "padanan", "lewah"}
    assert len({row["wrong"] for row in _ROWS}) == len(_ROWS)


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: row["wrong"])
def test_every_wrong_term_is_found(row: dict[str, str]) -> None:
    found = _check(f"Petugas mencatat {row['wrong']} kemarin.")
    assert [suggestions for _, suggestions in found] == [tuple(listed(row["right"]))]


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: row["wrong"])
def test_no_right_term_is_found(row: dict[str, str]) -> None:
    for right in listed(row["right"]):
        assert _check(f"Petugas mencatat {right} kemarin.") == []


def test_headline_in_capitals_keeps_them() -> None:
    text = "BERKAS ITU DIBAHAS DI SENTRA GAKUMDU"
    rules = [all_rules()["istilah.ejaan"]]
    findings = Engine(rules).check(text, shipped_styles().load("umum")).findings
    assert apply_findings(text, findings).text == "BERKAS ITU DIBAHAS DI SENTRA GAKKUMDU"


def test_term_in_an_address_is_left() -> None:
    assert _check("Keterangan ada di musrembang.go.id, #musrembang, dan @kpud_belu.") == []
