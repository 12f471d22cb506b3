"""A window's surroundings: the theme in force, and folders of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from redaksi_app.ui import translation
from redaksi_app.ui.theme import Mode, current_theme


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["redaksi"]


@pytest.fixture(autouse=True)
def _surroundings(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDAKSI_HOME", str(tmp_path / "rumah"))
    translation.install(qapp, "id")
    current_theme().set_mode(Mode.LIGHT)
