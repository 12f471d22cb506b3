"""Bring every part of the assets up to date."""

from __future__ import annotations

import sys
from pathlib import Path

from tools.assets import fonts, icons, lexicon, translations, wilayah
from tools.assets.part import NotPossible, Part

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "src" / "redaksi_app" / "assets"


def parts() -> list[Part]:
    """The parts, cheapest first."""
    return [translations.part(ROOT), icons.part(ROOT), wilayah.part(ROOT), lexicon.part(ROOT), fonts.part(ROOT)]


def main() -> int:
    """Build what is out of date; the status is 0 also where a part cannot be had here, for the program runs without."""
    for part in parts():
        folder = ASSETS / part.name
        if part.is_current(folder):
            continue
        print(f"Building {part.name}", flush=True)
        try:
            part.build_into(folder)
        except NotPossible as error:
            print(f"{part.name}: {error}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
