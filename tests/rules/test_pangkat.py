"""Ranks: what the examples of the rules do not show."""

from __future__ import annotations

import msgspec
import pytest

from redaksi_app.engine import Engine, fix_safely
from redaksi_app.finding import Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles

_RULES = [rule for rule in all_rules().values() if rule.family == "pangkat"]
_STYLE = shipped_styles().load("umum")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Kombespol. Aria Bria hadir.", "Kombes Pol Aria Bria hadir."),
        ("Kombes Polisi Aria Bria hadir.", "Kombes Pol Aria Bria hadir."),
        ("Kombes. Pol. Aria Bria hadir.", "Kombes Pol Aria Bria hadir."),
        ("Briptu.Maria Bria menari.", "Briptu Maria Bria menari."),
        ("Iptu,Maria Bria hadir.", "Iptu Maria Bria hadir."),
        ("Kapten Laut P Anton Seran hadir.", "Kapten Laut (P) Anton Seran hadir."),
        ("Kapten. Inf Anton Seran hadir.", "Kapten Inf Anton Seran hadir."),
        ("Hadir Mayjend TNI Purn. Anton Seran.", "Hadir Mayjen TNI (Purn) Anton Seran."),
    ],
)
def test_all_of_a_misspelt_rank_is_put_right(text: str, right: str) -> None:
    assert fix_safely(text, lambda draft: Engine(_RULES).check(draft, _STYLE).findings).text == right


@pytest.mark.parametrize(
    "text",
    [
        "KAPOLRES ENDE AKBP ANTON SERAN TIBA",
        "Ia naik pangkat dari Iptu, lalu AKP, kemudian Kompol. Polisi lain menyusul.",
        "Kapten Anton Seran mencetak gol; mayor desa tiba; kol dan wortel mahal.",
        "Wakil Kapolda NTT Brigjen Pol Anton Seran dan Ajudan Kapolri Iptu Yosef Nahak hadir.",
        "Jenderal Pol (Purn) Anton Seran dan Letkol Laut (P) Yosef Nahak hadir.",
    ],
)
def test_right_copy_stays_silent(text: str) -> None:
    assert Engine(_RULES).check(text, _STYLE).findings == ()


def test_a_stylesheet_may_want_the_stop() -> None:
    style = msgspec.structs.replace(_STYLE, ranks=msgspec.structs.replace(_STYLE.ranks, pol="Pol."))
    text = "Kapolda NTT Irjen Pol Anton Seran tiba."
    (finding,) = Engine(_RULES).check(text, style).findings
    assert finding.suggestions == ("Pol.",)
    assert Engine(_RULES).check(text.replace("Pol ", "Pol. "), style).findings == ()


def test_stops_inside_a_rank_are_only_advice() -> None:
    (finding,) = Engine(_RULES).check("Hadir A.K.P. Anton Seran.", _STYLE).findings
    assert (finding.severity, finding.suggestions, finding.safe) == (Severity.ADVICE, ("AKP",), False)


def test_a_rank_next_to_the_usual_one_is_not_asked_about() -> None:
    near = "Kapolsek Alok Aiptu Anton Seran dan Kanit Reskrim Bripka Yosef Nahak hadir."
    assert Engine(_RULES).check(near, _STYLE).findings == ()
    (finding,) = Engine(_RULES).check("Kapolres Ende AKP Anton Seran hadir.", _STYLE).findings
    assert (finding.rule, finding.text) == ("pangkat.jabatan", "AKP")
