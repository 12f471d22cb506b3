"""``redaksi doctor``: each part with how it stands."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from .conftest import Redaksi

_PARTS = ("Redaksi", "Qt", "Java", "LanguageTool (id)", "Aturan", "Gaya", "Kamus", "Sumber daya")


def test_every_part_is_named(redaksi: Redaksi) -> None:
    ran = redaksi("doctor")
    assert (ran.status, ran.err) == (0, "")
    lines = ran.text.splitlines()
    assert [line[2:22].strip() for line in lines[: len(_PARTS)]] == list(_PARTS)
    assert "PySide6 6." in lines[1]
    assert "umum, " in lines[5]
    assert str(redaksi.folder / ".rumah" / "data") in ran.text


def test_english(redaksi: Redaksi) -> None:
    assert "Stylesheets" in redaksi("doctor", "--lang", "en").text


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("echo 'openjdk version \"11.0.2\" 2019-01-15' >&2", "perlu 17 atau lebih baru"),
        ("echo 'java version \"1.8.0_392\"' >&2", "perlu 17 atau lebih baru"),
        ("echo 'openjdk version \"21.0.1\" 2023-10-17' >&2", "21.0.1"),
        ("exit 1", "tidak berfungsi"),
    ],
)
def test_java_is_tried(script: str, said: str, redaksi: Redaksi, tmp_path: Path) -> None:
    java = tmp_path / "java"
    java.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    java.chmod(java.stat().st_mode | stat.S_IXUSR)
    ran = redaksi("doctor", env={"PATH": f"{tmp_path}:/usr/bin:/bin"})
    assert ran.status == 0
    (line,) = (line for line in ran.text.splitlines() if line[2:].startswith("Java"))
    assert said in line


def test_broken_stylesheet_is_told(redaksi: Redaksi) -> None:
    folder = redaksi.folder / ".rumah" / "config" / "gaya"
    folder.mkdir(parents=True)
    (folder / "rusak.toml").write_text('[style]\nid = "rusak"\n', encoding="utf-8")
    ran = redaksi("doctor")
    assert ran.status == 1
    assert "✗ Gaya" in ran.text
    assert "rusak" in ran.text
