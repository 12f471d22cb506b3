"""The test set of words and orthography is well formed, balanced and free of near copies."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from redaksi_app.styles import shipped_styles

FOLDER = Path(__file__).parent / "ejaan"
HEADER = ["id", "kind", "family", "style", "text", "fixed"]
MARK = re.compile(r"\[\[(.*?)\]\]")
WORD = re.compile(r"[^\W\d_]{4,}")
#: Two rows that share half of their longer words are the same sentence with a word changed.
TOO_ALIKE = 0.5


class Row(NamedTuple):
    id: str
    kind: str
    family: str
    style: str
    text: str
    fixed: str

    @property
    def plain(self) -> str:
        return MARK.sub(r"\1", self.text)


def read(file: Path) -> list[Row]:
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[0].split("\t") == HEADER, file.name
    rows = [line.split("\t") for line in lines[1:]]
    assert [row for row in rows if len(row) != len(HEADER)] == [], file.name
    return [Row(*row) for row in rows]


FILES = sorted(FOLDER.glob("*.tsv"))
ROWS = [row for file in FILES for row in read(file)]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_holds_one_family_with_both_kinds(file: Path) -> None:
    rows = read(file)
    assert {row.family for row in rows} == {file.stem}
    assert all(row.id.startswith(f"{file.stem}-") for row in rows)
    assert {row.kind for row in rows} == {"salah", "benar"}
    assert len(rows) >= 10


def test_the_set_is_large_and_half_of_it_correct() -> None:
    correct = sum(row.kind == "benar" for row in ROWS)
    assert len(ROWS) >= 840
    assert 0.49 <= correct / len(ROWS) <= 0.55


def test_styles_are_shipped() -> None:
    assert {row.style for row in ROWS} <= set(shipped_styles().ids())


def test_every_row_has_one_mark_and_tidy_text() -> None:
    for row in ROWS:
        assert len(MARK.findall(row.text)) == 1, row.id
        assert row.text == row.text.strip(), row.id
        assert row.plain, row.id
        assert "→" not in row.text + row.fixed, row.id


def test_correct_rows_mark_a_look_alike_and_fix_nothing() -> None:
    for row in ROWS:
        if row.kind == "benar":
            assert row.fixed == "-", row.id
            assert "[[]]" not in row.text, row.id


def test_a_correction_changes_only_what_is_marked() -> None:
    for row in ROWS:
        if row.kind == "salah" and row.fixed != "-":
            before, _, after = re.split(r"(\[\[.*?\]\])", row.text)
            assert row.fixed != row.plain, row.id
            assert row.fixed.startswith(before), row.id
            assert row.fixed[len(before) :].endswith(after), row.id
            assert "[[" not in row.fixed, row.id


def test_a_correction_leaves_no_untidy_spaces() -> None:
    for row in ROWS:
        text = row.plain if row.fixed == "-" else row.fixed
        assert "  " not in text, row.id
        assert not re.search(r" [,;:?!](?!\.)", text), row.id


def test_ids_and_sentences_occur_once() -> None:
    for what in ([row.id for row in ROWS], [row.plain.casefold() for row in ROWS]):
        assert [one for one, count in Counter(what).items() if count > 1] == []


def test_no_row_is_a_near_copy_of_another() -> None:
    words = [(row.id, frozenset(WORD.findall(row.plain.casefold()))) for row in ROWS]
    alike = [
        (first, second)
        for place, (first, one) in enumerate(words)
        for second, other in words[place + 1 :]
        if len(one & other) > TOO_ALIKE * len(one | other)
    ]
    assert alike == []
