"""The tables of word rules have clean cells, one row a form, and the values that their page tells."""

from __future__ import annotations

import pytest

from redaksi_app.resources import resources_folder
from tests.tables.tables import lines, listed, rows

_GUIDE = resources_folder().parent / "docs" / "tabel-kata.md"
_COLUMNS = {
    "verba_di": "form reading before source",
    "kata_depan": "form prepositions source",
    "bentuk_terikat": "form words source",
    "gabungan": "form kind wrong source",
    "kata_ulang": "form kind source",
    "kapital": "form kind clash source",
    "merek": "form kind wrong source",
    "lewah": "wrong right kind source",
}
_VALUES = {
    ("verba_di", "reading"): {"verb", "noun", "process"},
    ("kata_depan", "prepositions"): {"di", "ke", "dari"},
    ("gabungan", "kind"): {"terpisah", "orang-tua", "akhiran", "serangkai", "konfiks"},
    ("kata_ulang", "kind"): {"utuh", "sebagian"},
    ("merek", "kind"): {"layanan", "produk", "olahraga", "negara", "penyakit", "lembaga"},
    ("lewah", "kind"): {"frasa", "ujung"},
    ("kapital", "kind"): {"hari", "bulan", "hari-raya", "agama", "suku", "bangsa", "jenis"},
}


@pytest.mark.parametrize("name", sorted(_COLUMNS))
def test_table_is_clean(name: str) -> None:
    columns = _COLUMNS[name].split()
    assert lines(name)[0] == columns
    for cells in lines(name):
        assert len(cells) == len(columns), cells
        assert all(cell == " ".join(cell.split()) for cell in cells), cells
    forms = [row[columns[0]] for row in rows(name)]
    assert sorted({form for form in forms if forms.count(form) > 1}) == []
    assert all(row[columns[0]] and row["source"] for row in rows(name))


@pytest.mark.parametrize("name", sorted(_COLUMNS))
def test_page_tells_the_columns(name: str) -> None:
    guide = _GUIDE.read_text(encoding="utf-8")
    section = guide.partition(f"## {name}.tsv")[2].partition("\n## ")[0]
    assert not [column for column in _COLUMNS[name].split() if f"`{column}`" not in section]


@pytest.mark.parametrize(("name", "column"), sorted(_VALUES))
def test_values_are_those_of_the_page(name: str, column: str) -> None:
    used = {value for row in rows(name) for value in listed(row[column])}
    assert used == _VALUES[name, column]
