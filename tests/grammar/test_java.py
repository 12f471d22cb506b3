"""Finding Java and asking it its version."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from redaksi_app import resources
from redaksi_app.grammar import java


def program(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.mark.parametrize(
    ("said", "release"),
    [
        ('openjdk version "17.0.15" 2025-04-15', 17),
        ('java version "1.8.0_392"', 8),
        ('openjdk version "21" 2023-09-19', 21),
        ("Zulu", None),
    ],
)
def test_the_release_is_read(said: str, release: int | None, tmp_path: Path) -> None:
    asked = program(tmp_path / "java", f"echo '{said}' >&2; echo more >&2")
    assert java.ask_version(str(asked)) == (said, release)


def test_one_that_fails_has_no_release(tmp_path: Path) -> None:
    asked = program(tmp_path / "java", "echo 'openjdk version \"17.0.1\"' >&2; exit 1")
    assert java.ask_version(str(asked)).release is None


def test_the_one_that_came_with_redaksi_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_path = program(tmp_path / "bin" / "java", "")
    monkeypatch.setenv("PATH", str(on_path.parent))
    monkeypatch.setattr(java, "assets_folder", lambda: tmp_path / "assets")
    assert java.find_java() == str(on_path)
    own = program(tmp_path / "assets" / "java" / "bin" / "java", "")
    assert java.find_java() == str(own)
    assert resources.assets_folder() != tmp_path / "assets"
