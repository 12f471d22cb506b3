"""What is worked out when building is what would be worked out without it, and an edit to a table counts at once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from redaksi_app import prepared
from redaksi_app.resources import resources_folder
from redaksi_app.rules import all_rules, standard_words
from redaksi_app.rules.standard_words import entry_of, forms

_ROOT = Path(__file__).parents[1]
#: Says how the first paragraph of standard input is judged, and whether prepared files were used.
_CHECK = """
import sys
from redaksi_app import prepared
from redaksi_app.engine import Engine
from redaksi_app.styles import shipped_styles
found = Engine().check(sys.stdin.read(), shipped_styles().load("umum")).findings
print(prepared.is_current(), [(one.rule, one.text, one.suggestions) for one in found])
"""


def _needs_prepared() -> None:
    if not prepared.is_current():
        pytest.skip("nothing has been prepared, or a table is newer")


@pytest.mark.parametrize("name", sorted((all_rules(), prepared.functions)[1]))
def test_it_is_what_the_tables_give(name: str) -> None:
    _needs_prepared()
    import marshal

    file = prepared.prepared_file(name)
    assert file is not None
    assert marshal.loads(file.read_bytes()) == prepared.functions[name]()


def test_every_nonstandard_form_is_found_with_what_its_row_says() -> None:
    _needs_prepared()
    assert prepared.prepared_file(standard_words.FILE) is not None
    for form, entry in forms():
        assert entry_of(form) == entry


def _checkout(folder: Path) -> Path:
    """A copy of the source, its times kept; what is built and not prepared stays where it is."""
    shutil.copytree(_ROOT / "src", folder / "src", ignore=shutil.ignore_patterns("__pycache__", "assets"))
    shutil.copytree(resources_folder(), folder / "resources")
    assets = folder / "src" / "redaksi_app" / "assets"
    shutil.copytree(prepared.prepared_folder(), assets / "prepared")
    for part in ("lexicon", "wilayah"):
        (assets / part).symlink_to(prepared.prepared_folder().parent / part)
    return folder


def _judged(checkout: Path, text: str) -> tuple[str, str]:
    environment = os.environ | {"PYTHONPATH": str(checkout / "src")}
    done = subprocess.run(
        [sys.executable, "-c", _CHECK], input=text, capture_output=True, text=True, check=True, env=environment
    )
    used, _, found = done.stdout.strip().partition(" ")
    return used, found


def test_an_edited_table_counts_without_building_anew(tmp_path: Path) -> None:
    _needs_prepared()
    checkout = _checkout(tmp_path)
    text = "Warga menunggu zzanalisa itu."
    assert _judged(checkout, text) == ("True", "[]")
    table = checkout / "resources" / "tables" / "kata_baku.tsv"
    row = next(line for line in table.read_text(encoding="utf-8").splitlines() if line.startswith("analisa\t"))
    with table.open("a", encoding="utf-8") as file:
        file.write(f"zz{row.replace('analisis', 'zzanalisis')}\n")
    used, found = _judged(checkout, text)
    assert used == "False"
    assert "zzanalisis" in found


def test_without_prepared_files_the_findings_are_the_same(tmp_path: Path) -> None:
    _needs_prepared()
    checkout = _checkout(tmp_path)
    text = "Warga antri didepan apotik, pada Selasa (5/8/2026)."
    expected = _judged(checkout, text)
    shutil.rmtree(checkout / "src" / "redaksi_app" / "assets" / "prepared")
    assert _judged(checkout, text) == ("False", expected[1])
