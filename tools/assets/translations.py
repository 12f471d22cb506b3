"""The translations, compiled for Qt."""

from __future__ import annotations

import subprocess
from pathlib import Path

import PySide6

from tools.assets.part import NotPossible, Part, digest


def part(root: Path) -> Part:
    """The folder ``i18n``."""
    sources = sorted((root / "resources" / "i18n").glob("*.ts"))
    return Part("i18n", digest([Path(__file__), *sources]), lambda folder: _make(sources, folder))


def _make(sources: list[Path], folder: Path) -> None:
    compiler = Path(PySide6.__file__).parent / "lrelease"
    for source in sources:
        command = [str(compiler), "-silent", "-nounfinished", str(source), "-qm", str(folder / f"{source.stem}.qm")]
        if subprocess.run(command, check=False).returncode != 0:
            raise NotPossible(f"{source.name} could not be compiled")
