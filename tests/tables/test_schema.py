"""Every table has the columns that its users read, clean cells, and a source in each row."""

from __future__ import annotations

import pytest

from tests.tables.tables import COLUMNS, GUIDE, LISTS, lines, listed, rows

TABLES = sorted(COLUMNS)
#: What tells rows apart; tables not named here have one row a form.
_KEYS = {
    "akronim": ("form", "expansion"),
    "jabatan": ("form", "expansion"),
    "gelar": ("form", "expansion"),
    "bangsawan": ("form", "region"),
    "ibu_kota": ("code",),
}
_MAY_BE_EMPTY = {"media": {"portal", "dateline"}}


@pytest.mark.parametrize("name", TABLES)
def test_columns_are_those_of_the_guide(name: str) -> None:
    columns = COLUMNS[name].split()
    assert lines(name)[0] == columns
    guide = GUIDE.read_text(encoding="utf-8")
    assert name in guide
    assert not [column for column in columns if f"`{column}`" not in guide]


@pytest.mark.parametrize("name", TABLES)
def test_every_row_has_all_cells_and_no_stray_spaces(name: str) -> None:
    width = len(COLUMNS[name].split())
    for cells in lines(name):
        assert len(cells) == width, cells
        for cell in cells:
            assert cell == " ".join(cell.split()), cells


@pytest.mark.parametrize("name", TABLES)
def test_form_expansion_and_source_are_filled(name: str) -> None:
    optional = _MAY_BE_EMPTY.get(name, set())
    needed = {"form", "expansion", "source", "code", "name", "capital", "place_source", "city"} - optional
    for row in rows(name):
        assert not [column for column in needed & row.keys() if not row[column]], row
        assert "house-style" not in row["source"]


@pytest.mark.parametrize("name", TABLES)
def test_no_row_is_there_twice(name: str) -> None:
    keys = [tuple(row[column] for column in _KEYS.get(name, ("form",))) for row in rows(name)]
    assert sorted({key for key in keys if keys.count(key) > 1}) == []


@pytest.mark.parametrize("name", TABLES)
def test_lists_have_no_empty_or_repeated_entries(name: str) -> None:
    for row in rows(name):
        for column in set(LISTS) & row.keys():
            entries = listed(row[column])
            assert all(entry == entry.strip() != "" for entry in entries), row
            assert len(entries) == len(set(entries)), row
