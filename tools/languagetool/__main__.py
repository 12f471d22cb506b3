"""Bring the LanguageTool server among the assets up to date."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.assets.part import NotPossible
from tools.languagetool import bundle

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "src" / "redaksi_app" / "assets"


def main() -> int:
    """Build what is out of date; the status is 0 also where it cannot be had here, for the program runs without."""
    parser = argparse.ArgumentParser(prog="python -m tools.languagetool", description=__doc__)
    parser.add_argument("--check", action="store_true", help="build nothing; exit with 1 where it could be built")
    check = parser.parse_args().check
    part = bundle.part(ROOT)
    if part.is_current(ASSETS / part.name):
        return 0
    try:
        bundle.require_tools()
        if check:
            print(f"{part.name}: not built", file=sys.stderr)
            return 1
        print(f"Building {part.name}", flush=True)
        part.build_into(ASSETS / part.name)
    except (NotPossible, OSError) as error:
        print(f"{part.name}: {error}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
