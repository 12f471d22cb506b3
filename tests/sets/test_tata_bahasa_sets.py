"""The test set of grammar is well formed, balanced, free of near copies, and repeats no sentence of the other sets."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.seeded import CORRECT, WRONG, Row, read_set

_SETS = Path(__file__).parent
_FILES = sorted((_SETS / "tata_bahasa").glob("*.tsv"))
_ROWS = read_set(_SETS / "tata_bahasa")
_WORD = re.compile(r"[^\W\d_]{4,}")
#: Two rows that share half of their longer words are the same sentence with a word changed.
_TOO_ALIKE = 0.5


def _plain(row: Row) -> str:
    return " ".join(row.text.casefold().split())


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)
def test_a_file_holds_one_family_with_enough_of_both_kinds(file: Path) -> None:
    rows = read_set(file)
    kinds = Counter(row.kind for row in rows)
    assert {row.family for row in rows} == {file.stem}
    assert [row.id for row in rows] == [f"{file.stem}-{number:03}" for number in range(1, len(rows) + 1)]
    assert 5 <= kinds[WRONG] <= 15
    assert 5 <= kinds[CORRECT] <= 15


def test_the_set_is_large_and_half_of_it_correct() -> None:
    kinds = Counter(row.kind for row in _ROWS)
    assert kinds[WRONG] >= 130
    assert kinds[CORRECT] >= 130
    assert 0.45 <= kinds[CORRECT] / len(_ROWS) <= 0.55


def test_most_mistakes_have_one_right_correction() -> None:
    wrong = [row for row in _ROWS if row.kind == WRONG]
    assert sum(row.fixed is not None for row in wrong) >= 0.9 * len(wrong)


def test_rows_are_checked_by_the_general_style() -> None:
    assert {row.style for row in _ROWS} == {"umum"}


def test_every_mark_holds_text_that_starts_and_ends_tidily() -> None:
    for row in _ROWS:
        mark = row.text[row.mark.start : row.mark.end]
        assert mark, row.id
        assert mark == mark.strip(), row.id
        assert row.text == row.text.strip(), row.id


def test_a_correction_changes_only_what_is_marked() -> None:
    for row in _ROWS:
        if row.fixed is not None:
            before, after = row.text[: row.mark.start], row.text[row.mark.end :]
            assert row.fixed != row.text, row.id
            assert row.fixed.startswith(before), row.id
            assert row.fixed[len(before) :].endswith(after), row.id


def test_texts_and_corrections_are_whole_sentences_without_untidy_spaces() -> None:
    for row in _ROWS:
        for text in (row.text, row.fixed or row.text):
            assert re.fullmatch(r'"?[A-Z].*[.?!]', text), row.id
            assert "  " not in text, row.id
            assert not re.search(r" [,.;:?!]", text), row.id


def test_no_sentence_stands_twice_or_in_another_set() -> None:
    others = {_plain(row) for name in ("ejaan", "gaya") for row in read_set(_SETS / name)}
    counts = Counter(_plain(row) for row in _ROWS)
    assert [text for text, count in counts.items() if count > 1 or text in others] == []


def test_no_row_is_a_near_copy_of_another() -> None:
    words = [(row.id, frozenset(_WORD.findall(_plain(row)))) for row in _ROWS]
    alike = [
        (first, second)
        for place, (first, one) in enumerate(words)
        for second, other in words[place + 1 :]
        if len(one & other) > _TOO_ALIKE * len(one | other)
    ]
    assert alike == []
