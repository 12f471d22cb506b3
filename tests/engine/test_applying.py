"""Applying suggestions: what is outside the span stays, and fixing ends."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.engine import Engine, apply_findings, apply_suggestion, fix_safely
from redaksi_app.finding import Bilingual, Category, Finding, Severity
from redaksi_app.styles import shipped_styles
from redaksi_app.text.spans import Span

_UMUM = shipped_styles().load("umum")
_PIECES = st.sampled_from(
    [
        "Kapolres Belu, AKBP Anton Seran, S. H., S. I. K., M. H melakukan kunjungan",
        "yang yang", "dirumah", "di tangkap", "calling sistem", "pasca banjir", "ke pada", "🙂", "\n", "“", "”", ".",
        "Maria Bria SE, MM", "Akbp Yosef", "Jum'at", "dimana-mana", "diKupang", "2024", "Brigjend Pol. Anton Seran",
    ]
)  # fmt: skip


def _finding(start: int, end: int, text: str, *suggestions: str) -> Finding:
    return Finding(
        "uji.uji", Category.STYLE, Severity.ERROR, start, end, text, Bilingual("uji", "test"), suggestions, safe=True
    )


def test_replacement_and_insertion_meet() -> None:
    text = "Anton, S. H melakukan"
    findings = [_finding(7, 11, "S. H", "S.H."), _finding(11, 11, "", ",")]
    assert apply_findings(text, findings).text == "Anton, S.H., melakukan"


def test_of_two_on_the_same_words_the_first_is_applied() -> None:
    fixed = apply_findings("abcdef", [_finding(0, 4, "abcd", "X"), _finding(2, 6, "cdef", "Y")])
    assert fixed.text == "Xef"
    assert len(fixed.applied) == 1


def test_stale_finding_is_refused() -> None:
    with pytest.raises(ValueError, match="changed"):
        apply_suggestion("teks lain", _finding(0, 4, "lama", "baru"))
    assert apply_findings("teks lain", [_finding(0, 4, "lama", "baru")]).text == "teks lain"


@given(st.lists(_PIECES, max_size=14).map(" ".join))
def test_every_suggestion_settles_its_finding_and_touches_nothing_else(text: str) -> None:
    engine = Engine()
    for finding in engine.check(text, _UMUM).findings:
        for choice in range(len(finding.suggestions)):
            changed = apply_suggestion(text, finding, choice)
            right = finding.suggestions[choice]
            assert changed == text[: finding.start] + right + text[finding.end :]
            again = engine.check(changed, _UMUM).findings
            there = [one for one in again if one.rule == finding.rule and one.start == finding.start]
            assert not [one for one in there if one.text == right and right], (finding, changed)


@given(st.lists(_PIECES, max_size=14).map(" ".join))
def test_fixing_ends_with_nothing_safe_left(text: str) -> None:
    engine = Engine()
    fixed = fix_safely(text, lambda draft: engine.check(draft, _UMUM).findings)
    assert not [one for one in engine.check(fixed.text, _UMUM).findings if one.safe]


def test_a_finding_that_stands_for_several_places_is_applied_at_each() -> None:
    text = "Sewa Rp 5.000, parkir Rp 2.000, kopi Rp 7.000."
    finding = msgspec.structs.replace(_finding(5, 8, "Rp ", "Rp"), also=(Span(22, 25), Span(37, 40)))
    fixed = apply_findings(text, [finding])
    assert fixed.text == "Sewa Rp5.000, parkir Rp2.000, kopi Rp7.000."
    assert fixed.applied == (finding,)


def test_one_round_settles_every_amount_of_the_reporters_own() -> None:
    text = "Sewa lapak naik Rp 5.000 dan parkir Rp 2.000. “Saya bayar Rp 9.000,” kata Yosef Nahak."
    found = [one for one in Engine().check(text, _UMUM).findings if one.rule == "rupiah.spasi"]
    assert len(found) == 1
    fixed = apply_findings(text, found).text
    assert fixed == "Sewa lapak naik Rp5.000 dan parkir Rp2.000. “Saya bayar Rp 9.000,” kata Yosef Nahak."


@pytest.mark.parametrize("text", ["satu", "dua", "tiga"])
def test_rules_that_undo_each_other_end_in_the_same_text(text: str) -> None:
    goes_to = {"satu": "dua", "dua": "tiga", "tiga": "satu"}
    fixed = fix_safely(text, lambda now: [_finding(0, len(now), now, goes_to[now])])
    assert fixed.text == "dua"
