"""Bring every part of the assets up to date."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.assets import fonts, icons, lexicon, prepared, translations, wilayah
from tools.assets.part import NotPossible, Part

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "src" / "redaksi_app" / "assets"


def parts() -> list[Part]:
    """The parts, cheapest first; what is prepared needs the lexicon and the areas."""
    return [
        translations.part(ROOT),
        icons.part(ROOT),
        wilayah.part(ROOT),
        lexicon.part(ROOT),
        fonts.part(ROOT),
        prepared.part(ROOT),
    ]


def main() -> int:
    """Build what is out of date; the status is 0 also where a part cannot be had here, for the program runs without."""
    parser = argparse.ArgumentParser(prog="python -m tools.assets", description=__doc__)
    parser.add_argument("--check", action="store_true", help="build nothing; exit with 1 where a part is not there")
    check = parser.parse_args().check
    every = parts()
    stale = [part for part in every if not part.is_current(ASSETS / part.name)]
    if check:
        for part in stale:
            print(f"{part.name}: not built", file=sys.stderr)
        return 1 if stale else 0
    for part in every:
        if part not in stale:
            part.keep(ASSETS / part.name)
    for part in stale:
        print(f"Building {part.name}", flush=True)
        try:
            part.build_into(ASSETS / part.name)
        except (NotPossible, OSError) as error:
            print(f"{part.name}: {error}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
