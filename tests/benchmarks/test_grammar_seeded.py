from __future__ import annotations

from benchmarks.grammar_seeded import judge
from benchmarks.languagetool import Match
from benchmarks.seeded import CORRECT, WRONG, Row
from redaksi_app.text import Span

_TEXT = "Regu itu terdiri dari lima orang."
_MARK = Span(17, 21)


def _row(kind: str, fixed: str | None = None) -> Row:
    return Row("preposisi-001", kind, "preposisi", "umum", _TEXT, _MARK, fixed)


def _match(start: int, end: int, *suggestions: str, picky: bool = False) -> Match:
    return Match("TERDIRI_ATAS[1]", start, end, "", suggestions, picky)


def test_a_mistake_is_found_where_the_mark_is_touched() -> None:
    assert judge(_row(WRONG), [_match(9, 17)]).found
    assert not judge(_row(WRONG), [_match(0, 4)]).found


def test_it_is_right_only_where_the_first_suggestion_gives_the_fixed_text() -> None:
    row = _row(WRONG, "Regu itu terdiri atas lima orang.")
    assert judge(row, [_match(17, 21, "atas", "oleh")]).right
    assert not judge(row, [_match(17, 21, "oleh", "atas")]).right
    assert judge(row, [_match(9, 21, "terdiri atas")]).right


def test_advice_elsewhere_in_a_correct_row_is_no_alarm() -> None:
    assert judge(_row(CORRECT), [_match(0, 4)]).false_alarm
    assert not judge(_row(CORRECT), [_match(0, 4, picky=True)]).false_alarm
    assert judge(_row(CORRECT), [_match(17, 21, picky=True)]).false_alarm
