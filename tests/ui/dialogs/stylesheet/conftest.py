"""A stylesheet that lies over Pos Kupang's, in a folder of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook
from redaksi_app.ui.dialogs.stylesheet.editing import StyleEdit


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "gaya"
    folder.mkdir()
    return folder


@pytest.fixture
def edit(folder: Path) -> StyleEdit:
    return StyleEdit.of(StyleBook([resources_folder() / "styles", folder]), "pos-kupang", folder)
