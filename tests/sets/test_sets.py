"""The seeded sentences are well formed: what benchmarks/seeded.py judges by must itself be beyond doubt."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from benchmarks.seeded import CORRECT, HEADER, WRONG, Row, read_set
from redaksi_app.styles import shipped_styles

_FOLDER = Path(__file__).parent / "gaya"
_ROWS = read_set(_FOLDER)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def test_ids_are_unique_and_name_the_family() -> None:
    counts = Counter(row.id for row in _ROWS)
    assert [identifier for identifier, count in counts.items() if count > 1] == []
    assert [row.id for row in _ROWS if row.id.rpartition("-")[0] != row.family] == []


def test_no_sentence_stands_twice() -> None:
    counts = Counter(_plain(row.text) for row in _ROWS)
    assert [text for text, count in counts.items() if count > 1] == []


def test_every_family_is_half_wrong_and_half_correct() -> None:
    counts = Counter((row.family, row.kind) for row in _ROWS)
    families = {row.family for row in _ROWS}
    assert [family for family in families if counts[family, WRONG] != counts[family, CORRECT]] == []
    assert [family for family in families if not 12 <= counts[family, WRONG] + counts[family, CORRECT] <= 30] == []
    assert len(_ROWS) >= 640


def test_styles_exist() -> None:
    assert {row.style for row in _ROWS} <= set(shipped_styles().ids())


@pytest.mark.parametrize("row", [row for row in _ROWS if row.fixed is not None], ids=lambda row: row.id)
def test_fix_changes_nothing_but_the_mark(row: Row) -> None:
    assert row.fixed is not None
    assert row.fixed != row.text
    assert row.fixed.startswith(row.text[: row.mark.start])
    assert row.fixed.endswith(row.text[row.mark.end :])


def test_nothing_is_left_of_marks_and_breaks() -> None:
    texts = [text for row in _ROWS for text in (row.text, row.fixed or "")]
    assert [text for text in texts if "[[" in text or "]]" in text or "¶" in text or text != text.strip()] == []


def test_correct_rows_mark_something() -> None:
    assert [row.id for row in _ROWS if row.kind == CORRECT and row.mark.start == row.mark.end] == []


@pytest.mark.parametrize(
    "line",
    [
        "x-01\tsalah\tx\tumum\tdua [[tanda]] [[di sini]]\t-",
        "x-01\tsalah\tx\tumum\ttanpa tanda\t-",
        "x-01\tbetul\tx\tumum\tsatu [[tanda]]\t-",
        "x-01\tbenar\tx\tumum\tsatu [[tanda]]\tsatu petanda",
        "x-01\tsalah\tx\tumum\tsatu [[tanda]]",
        "x-01\tsalah\tx\tumum\tsatu [[tanda]]\t",
    ],
)
def test_reader_refuses_malformed_rows(tmp_path: Path, line: str) -> None:
    file = tmp_path / "x.tsv"
    file.write_text("\t".join(HEADER) + "\n" + line + "\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"x\.tsv:2"):
        read_set(file)


def test_reader_takes_marks_off(tmp_path: Path) -> None:
    file = tmp_path / "x.tsv"
    file.write_text(
        "\t".join(HEADER) + '\nx-01\tsalah\tx\tumum\tSatu. ¶ "Kami [[(warga)]] tahu."\tSatu. ¶ "Kami [warga] tahu."\n'
        "x-02\tbenar\tx\tumum\tKata [[[warga]]] itu.\t-\n",
        encoding="utf-8",
    )
    first, second = read_set(file)
    assert first.text == 'Satu.\n"Kami (warga) tahu."'
    assert first.fixed == 'Satu.\n"Kami [warga] tahu."'
    assert first.text[first.mark.start : first.mark.end] == "(warga)"
    assert second.text[second.mark.start : second.mark.end] == "[warga]"
    assert second.fixed is None
