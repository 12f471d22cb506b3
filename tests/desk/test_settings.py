from __future__ import annotations

from pathlib import Path

import pytest

from redaksi_app.desk import Settings, load_settings, save_settings
from redaksi_app.folders import folders


def test_settings_come_back(tmp_path: Path) -> None:
    chosen = Settings(theme="dark", zoom=125, editor="Maria Seran")
    assert save_settings(tmp_path / "baru", chosen)
    assert load_settings(tmp_path / "baru") == chosen


def test_damaged_settings_give_the_first_days_and_are_kept_aside(tmp_path: Path) -> None:
    save_settings(tmp_path, Settings(zoom=125))
    (tmp_path / "pengaturan.json").write_text('{"zoom": "besar"}')
    assert load_settings(tmp_path) == Settings()
    assert (tmp_path / "pengaturan.rusak.json").read_text() == '{"zoom": "besar"}'


def test_a_newer_versions_settings_are_read(tmp_path: Path) -> None:
    (tmp_path / "pengaturan.json").write_text('{"zoom": 110, "yang-baru": [1]}')
    assert load_settings(tmp_path).zoom == 110


def test_an_unwritable_folder_disturbs_nobody(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("")
    assert not save_settings(tmp_path / "berkas", Settings())


def test_home_variable_moves_every_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDAKSI_HOME", str(tmp_path))
    found = folders()
    assert all(path.is_relative_to(tmp_path) for path in (found.data, found.config, found.log, found.styles))
