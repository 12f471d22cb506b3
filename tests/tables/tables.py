"""Reading the tables that these tests hold to docs/tabel.md."""

from __future__ import annotations

import re

from redaksi_app.resources import resources_folder

FOLDER = resources_folder() / "tables"
GUIDE = resources_folder().parent / "docs" / "tabel.md"

#: The columns of each table, in their order.
COLUMNS = {
    "gelar": "form expansion place kind wrong clash accepted source",
    "pangkat": "form expansion force order class wrong accepted suffix before_name source",
    "korps": "form expansion force place wrong source",
    "jabatan": "form expansion domain level rank kind wrong accepted source",
    "akronim": "form expansion kind domain known context wrong accepted source",
    "rohaniwan": "form expansion place religion wrong clash accepted source",
    "bangsawan": "form expansion place region wrong clash accepted source",
    "sapaan": "form expansion kind wrong clash accepted source",
    "media": "form portal dateline host network city province source place_source",
    "partai": "form expansion kind number region wrong accepted source",
    "lembaga": "form expansion kind former wrong source",
    "hari_libur": "form date kind wrong accepted source",
    "ibu_kota": "code name capital accepted source",
    "nama_provinsi": "code form kind source",
}
LISTS = ("wrong", "accepted", "context", "rank", "former", "before_name")


def lines(name: str) -> list[list[str]]:
    """The cells of every line of a table, the first line's too."""
    text = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8")
    assert text.endswith("\n")
    return [line.split("\t") for line in text.removesuffix("\n").split("\n")]


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table by their columns."""
    columns, *cells = lines(name)
    return [dict(zip(columns, row, strict=True)) for row in cells]


def listed(cell: str) -> list[str]:
    """The entries of a cell that holds a list."""
    return cell.split("|") if cell else []


def in_order(form: str, expansion: str) -> bool:
    """Whether the letters of ``form`` stand in ``expansion`` in their order."""
    rest = iter(expansion.casefold())
    return all(letter in rest for letter in re.sub(r"[\W\d_]", "", form.casefold()))
