from __future__ import annotations

from pathlib import Path

import pytest

from redaksi_app.desk.headless import run_sample
from redaksi_app.desk.sample import copy_sample
from redaksi_app.folders import folders
from redaksi_app.formats import read_draft


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("REDAKSI_HOME", str(tmp_path))
    return tmp_path


def test_the_job_is_done_and_the_docx_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_sample("id") == 0
    said = capsys.readouterr().out
    out = Path(said.rstrip().rpartition(": ")[2])
    copy = read_draft(out).text
    assert "S.H., S.I.K." in copy
    assert "cooling system" in copy
    assert "Baca juga" not in copy
    assert "UU ITE" not in copy


def test_an_edited_copy_is_never_overwritten() -> None:
    first = copy_sample(folders())
    assert copy_sample(folders()) == first
    first.write_bytes(b"suntingan")
    second = copy_sample(folders())
    assert second != first
    assert first.read_bytes() == b"suntingan"


def test_a_folder_that_cannot_be_made_is_one_line(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "data").write_text("")
    assert run_sample("id") == 2
    assert capsys.readouterr().err.count("\n") == 1
