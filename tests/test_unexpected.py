"""The note on what nobody foresaw: where it happened, and no word of the draft."""

from __future__ import annotations

from pathlib import Path

import pytest

from redaksi_app.unexpected import log_file, noted


def _fail(words: str) -> None:
    try:
        int(words)
    except ValueError as error:
        raise KeyError(words) from error


def _caught(words: str) -> BaseException:
    with pytest.raises(KeyError) as caught:
        _fail(words)
    return caught.value


def test_the_note_names_places_and_holds_no_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDAKSI_HOME", str(tmp_path))
    said = noted(_caught("Yosef Nahak"))
    log = log_file().read_text(encoding="utf-8")
    assert str(log_file()) in said.id
    assert str(log_file()) in said.en
    assert "KeyError at test_unexpected.py:" in log
    assert "ValueError at test_unexpected.py:" in log
    assert "_fail" in log
    assert "Nahak" not in log


def test_where_no_log_can_be_written_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDAKSI_HOME", str(tmp_path / "berkas" / "rumah"))
    (tmp_path / "berkas").write_text("bukan folder")
    assert noted(_caught("satu")).en.startswith("The note on it could not be written to ")


def test_a_long_log_is_begun_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDAKSI_HOME", str(tmp_path))
    log_file().parent.mkdir()
    log_file().write_text("x" * 600_000)
    noted(_caught("satu"))
    assert log_file().stat().st_size < 10_000
    assert log_file().with_name("redaksi.log.1").stat().st_size == 600_000
