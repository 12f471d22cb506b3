"""The table of Indonesia's areas, built by ``tools.wilayah`` from an npm package."""

from __future__ import annotations

from pathlib import Path

from tools.assets.part import NotPossible, Part, digest
from tools.wilayah.build import build
from tools.wilayah.package import PackageError


def part(root: Path) -> Part:
    """The folder ``wilayah``."""
    inputs = [Path(__file__), *(path for path in (root / "tools" / "wilayah").iterdir() if path.is_file())]
    return Part("wilayah", digest(inputs), _make)


def _make(folder: Path) -> None:
    try:
        build(folder)
    except PackageError as error:
        raise NotPossible(str(error)) from error
