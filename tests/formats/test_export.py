"""Writing copy by the ending of its name, and what is loaded for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from redaksi_app.article import read_article
from redaksi_app.formats.approval import Approval, checksum
from redaksi_app.formats.errors import ExportError
from redaksi_app.formats.export import WRITERS, export_copy
from redaksi_app.resources import resources_folder
from redaksi_app.styles import shipped_styles

STYLE = shipped_styles().load("umum")
TEXT = "Panen Raya\nSOE - Petani panen."

_LOADED = """
import sys
from redaksi_app.cli.main import main
status = main(sys.argv[1:])
print(*sorted(sys.modules), file=sys.stderr)
"""


def loaded(*arguments: str, cwd: Path) -> set[str]:
    """The modules that a command loads."""
    done = subprocess.run(
        [sys.executable, "-c", _LOADED, *arguments], cwd=cwd, capture_output=True, check=True, timeout=120
    )
    return set(done.stderr.decode().splitlines()[-1].split())


def test_checking_loads_nothing_of_exporting_and_no_reader_but_its_own(tmp_path: Path) -> None:
    sample = str(resources_folder() / "samples" / "contoh-naskah.txt")
    modules = loaded("check", sample, cwd=tmp_path)
    assert not {name for name in modules if name.startswith("redaksi_app.formats.export")}
    assert modules.isdisjoint({"docx", "lxml", "fpdf", "PIL", "urllib.request", "xml.sax.saxutils", "zipfile", "email"})
    readers = {f"redaksi_app.formats.{name}" for name in ("docx", "eml", "html", "legacy", "odt", "package", "rtf")}
    assert modules.isdisjoint(readers)


def test_a_plain_form_loads_neither_word_nor_pdf(tmp_path: Path) -> None:
    sample = str(resources_folder() / "samples" / "contoh-naskah.txt")
    for ending in ("html", "docx"):
        modules = loaded("export", sample, "-o", str(tmp_path / f"a.{ending}"), cwd=tmp_path)
        assert modules.isdisjoint({"docx", "lxml", "fpdf", "xml.sax.saxutils"})


@pytest.mark.parametrize("ending", sorted(WRITERS))
def test_every_ending_is_written_whatever_its_case(tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"salinan{ending.upper()}"
    export_copy(read_article(TEXT, STYLE), out, approved=None)
    assert out.stat().st_size > len(TEXT) - 5


def test_nothing_is_written_for_another_text_than_the_approved_one(tmp_path: Path) -> None:
    from datetime import UTC, datetime

    approval = Approval("Anton Bria", "", datetime(2026, 1, 2, tzinfo=UTC), checksum(TEXT))
    with pytest.raises(ExportError, match="changed after it was approved"):
        export_copy(read_article(TEXT + " Raya", STYLE), tmp_path / "a.docx", approved=approval)
    with pytest.raises(ExportError, match="no paragraph"):
        export_copy(read_article("\n\n", STYLE), tmp_path / "a.docx", approved=None)
    with pytest.raises(ExportError, match=r"\.docx, \.html, \.icml, \.json, \.md, \.pdf, \.txt"):
        export_copy(read_article(TEXT, STYLE), tmp_path / "a.xyz", approved=None)
    assert list(tmp_path.iterdir()) == []
