"""A screen of its own for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.screen import Screen


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    for program in ("Xvfb", "xdotool"):
        assert shutil.which(program), f"{program} is not installed: make test installs it"
    one = Screen(tmp_path / "rumah")
    yield one
    one.close()
