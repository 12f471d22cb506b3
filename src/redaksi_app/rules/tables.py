"""Reading the tables under ``resources/tables``."""

from __future__ import annotations

from functools import cache

from redaksi_app.resources import resources_folder


@cache
def read_table(name: str) -> tuple[dict[str, str], ...]:
    """The rows of ``resources/tables/<name>.tsv``, each with its columns by name, in file order."""
    lines = (resources_folder() / "tables" / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    columns = lines[0].split("\t")
    return tuple(dict(zip(columns, line.split("\t"), strict=True)) for line in lines[1:] if line)


def listed(cell: str) -> list[str]:
    """The entries of a cell that holds a list: ``a|b|c``."""
    return [entry for entry in cell.split("|") if entry]
