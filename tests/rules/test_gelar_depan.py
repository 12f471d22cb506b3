"""Degrees before names: what the examples of the rules do not show."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine, apply_findings
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles

_RULES = [rule for rule in all_rules().values() if rule.family == "gelar-depan"]


def _fixed(text: str, style: str = "umum") -> str:
    return apply_findings(text, Engine(_RULES).check(text, shipped_styles().load(style)).findings).text


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Menurut Prof Anton Seran, itu wajar.", "Menurut Prof. Anton Seran, itu wajar."),
        ("Peneliti Prof.Dr.Ir. Anton Seran hadir.", "Peneliti Prof. Dr. Ir. Anton Seran hadir."),
        ("drg Maria Bria hadir.", "Drg. Maria Bria hadir."),
        ("Kata dr Maria, obat itu aman.", "Kata dr. Maria, obat itu aman."),
    ],
)
def test_stop_capital_and_space(text: str, right: str) -> None:
    assert _fixed(text) == right


@pytest.mark.parametrize(
    "text",
    [
        "Korban dirawat di RSUD Prof Dr Soetomo dan RSUP (RSUP) Prof Ngoerah.",
        "Massa berkumpul di Jalan Ir Soekarno, Gedung Prof Hamka, dan Universitas Prof Hazairin.",
        "Polisi menahan DR (19). PT DR Group membantah.",
        "Ir Kostrad memimpin apel.",
    ],
)
def test_names_of_places_and_firms_are_left_alone(text: str) -> None:
    assert _fixed(text) == text


def test_a_newsroom_that_leaves_degrees_out_is_not_asked_for_their_stops() -> None:
    assert _fixed("Menurut Prof Anton Seran, itu wajar.", "tempo") == "Menurut Prof Anton Seran, itu wajar."
