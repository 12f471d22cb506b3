"""Noto Serif and Noto Sans in the three weights that the window uses, each a font file of its own.

Beside them Arabic and emoji in one weight, for pages that are printed: a PDF brings its own fonts. The packages hold
variable fonts. Qt takes those on some platforms only, and a printed page embeds a plain font more reliably, so each
weight is cut out of the variable one; outlines and features stay as they are.
"""

from __future__ import annotations

import io
from concurrent.futures import ProcessPoolExecutor
from fnmatch import fnmatch
from pathlib import Path
from typing import NamedTuple

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from tools.assets.part import Part, digest
from tools.assets.wheels import LOCK, locked, wheel

_WEIGHTS = {"Regular": 400, "SemiBold": 600, "Bold": 700}
_REGULAR = {"Regular": 400}
_NORMAL_WIDTH = 100


class Family(NamedTuple):
    """Where a family's variable font is: the package, and the files of the font and its licence in the wheel."""

    package: str
    font: str
    licence: str
    weights: dict[str, int]


_FAMILIES = {
    "NotoSerif": Family(
        "fontpkg-noto-serif",
        "fontpkg_noto_serif/files/NotoSerif[wdth,wght].ttf",
        "fontpkg_noto_serif/LICENSE",
        _WEIGHTS,
    ),
    "NotoSans": Family(
        "fontpkg-noto-sans",
        "fontpkg_noto_sans/files/NotoSans[wdth,wght].ttf",
        "fontpkg_noto_sans/LICENSE",
        _WEIGHTS,
    ),
    "NotoSansArabic": Family(
        "fontpkg-noto-sans-arabic",
        "fontpkg_noto_sans_arabic/files/NotoSansArabic[wdth,wght].ttf",
        "fontpkg_noto_sans_arabic/LICENSE",
        _REGULAR,
    ),
    "NotoEmoji": Family("manimgx-fonts", "manimgx_fonts/NotoEmoji[wght].ttf", "*.dist-info/licenses/LICENSE", _REGULAR),
}


def part(root: Path) -> Part:
    """The folder ``fonts``."""
    packages = [family.package for family in _FAMILIES.values()]
    inputs = digest([Path(__file__)], locked(root / LOCK, *packages))
    return Part("fonts", inputs, lambda folder: _make(root, folder))


def _make(root: Path, folder: Path) -> None:
    jobs = []
    for name, family in _FAMILIES.items():
        with wheel(root, family.package) as source:
            variable = source.read(family.font)
            licence = next(each for each in source.namelist() if fnmatch(each, family.licence))
            (folder / f"{name}-OFL.txt").write_bytes(source.read(licence))
        jobs += [(variable, weight, folder / f"{name}-{style}.ttf") for style, weight in family.weights.items()]
    with ProcessPoolExecutor(max_workers=2) as workers:
        list(workers.map(_cut, *zip(*jobs, strict=True)))


def _cut(variable: bytes, weight: int, target: Path) -> None:
    # The file's date stays the source's, so that the same inputs give the same bytes.
    font = TTFont(io.BytesIO(variable), recalcTimestamp=False)
    places = {"wght": weight, "wdth": _NORMAL_WIDTH}
    axes = {axis.axisTag: places[axis.axisTag] for axis in font["fvar"].axes}
    instantiateVariableFont(font, axes, inplace=True, updateFontNames=True)
    font.save(target)
