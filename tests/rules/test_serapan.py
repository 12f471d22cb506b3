"""Endings of loan words beyond the documented examples."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine
from redaksi_app.finding import Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles

_RULES = [rule for rule in all_rules().values() if rule.family == "serapan"]


@pytest.mark.parametrize(
    ("wrong", "rights"),
    [
        ("mengkoordinir", ("mengoordinasi", "mengoordinasikan")),
        ("dikoordinir", ("dikoordinasi", "dikoordinasikan")),
        ("mentolerir", ("menoleransi", "menoleransikan")),
        ("meminimalisir", ("meminimalkan", "meminimalisasi")),
        ("terorganisir", ("terorganisasi", "terorganisasikan")),
        ("legalisir", ("legalisasi",)),
        ("pengorganisiran", ("pengorganisasian",)),
    ],
)
def test_forms_in_ir_keep_their_prefix(wrong: str, rights: tuple[str, ...]) -> None:
    (finding,) = Engine(_RULES).check(f"Kegiatan {wrong} warga.", shipped_styles().load("umum")).findings
    assert (finding.text, finding.suggestions, finding.safe) == (wrong, rights, False)


@pytest.mark.parametrize(
    "word", "blokir parkir formulir mahir banjir kasir sortir bordir amatir importir grosir pinggir tafsir".split()
)
def test_right_words_in_ir_are_left(word: str) -> None:
    assert Engine(_RULES).check(f"Soal {word} dibahas.", shipped_styles().load("umum")).findings == ()


def test_verbs_whose_source_was_not_read_are_only_advice() -> None:
    (finding,) = Engine(_RULES).check("Usul itu dipolitisir.", shipped_styles().load("umum")).findings
    assert (finding.severity, finding.suggestions[0]) == (Severity.ADVICE, "dipolitisasi")


def test_capitals_stay_in_a_headline_all_in_capitals() -> None:
    (finding,) = Engine(_RULES).check("KOHESIFITAS WARGA", shipped_styles().load("umum")).findings
    assert finding.suggestions == ("KOHESIVITAS",)
