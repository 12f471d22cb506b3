"""Noto Serif and Noto Sans in the three weights that the window uses, each a font file of its own.

The packages hold variable fonts. Qt takes those on some platforms only, and a printed page embeds a plain font more
reliably, so each weight is cut out of the variable one; outlines and features stay as they are.
"""

from __future__ import annotations

import io
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from tools.assets.part import Part, digest
from tools.assets.wheels import LOCK, locked, wheel

_WEIGHTS = {"Regular": 400, "SemiBold": 600, "Bold": 700}
_FAMILIES = {"NotoSerif": "fontpkg-noto-serif", "NotoSans": "fontpkg-noto-sans"}
_NORMAL_WIDTH = 100


def part(root: Path) -> Part:
    """The folder ``fonts``."""
    inputs = digest([Path(__file__)], locked(root / LOCK, *_FAMILIES.values()))
    return Part("fonts", inputs, lambda folder: _make(root, folder))


def _make(root: Path, folder: Path) -> None:
    jobs = []
    for family, package in _FAMILIES.items():
        module = package.replace("-", "_")
        with wheel(root, package) as source:
            variable = source.read(f"{module}/files/{family}[wdth,wght].ttf")
            (folder / f"{family}-OFL.txt").write_bytes(source.read(f"{module}/LICENSE"))
        jobs += [(variable, weight, folder / f"{family}-{style}.ttf") for style, weight in _WEIGHTS.items()]
    with ProcessPoolExecutor(max_workers=2) as workers:
        list(workers.map(_cut, *zip(*jobs, strict=True)))


def _cut(variable: bytes, weight: int, target: Path) -> None:
    # The file's date stays the source's, so that the same inputs give the same bytes.
    font = TTFont(io.BytesIO(variable), recalcTimestamp=False)
    instantiateVariableFont(font, {"wght": weight, "wdth": _NORMAL_WIDTH}, inplace=True, updateFontNames=True)
    font.save(target)
