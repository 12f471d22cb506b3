"""What the rules need at every start, worked out once by ``tools.prepare``."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tools.assets import lexicon, wilayah
from tools.assets.part import NotPossible, Part, digest


def part(root: Path) -> Part:
    """The folder ``prepared``."""
    package = root / "src" / "redaksi_app"
    files = [Path(__file__), root / "tools" / "prepare.py"]
    for folder in ("article", "engine", "places", "rules", "styles", "text", "words"):
        files += (package / folder).glob("*.py")
    files += package.glob("*.py")
    files += [*(root / "resources" / "tables").glob("*.tsv"), *(root / "resources" / "styles").glob("*.toml")]
    inputs = digest(files, lexicon.part(root).inputs, wilayah.part(root).inputs, sys.version)
    return Part("prepared", inputs, lambda folder: _make(root, folder))


def _make(root: Path, folder: Path) -> None:
    command = [sys.executable, "-m", "tools.prepare", "--out", str(folder)]
    # The same files from the same sources: sets of words come out in the order of their hashes.
    if subprocess.run(command, check=False, cwd=root, env=os.environ | {"PYTHONHASHSEED": "0"}).returncode != 0:
        raise NotPossible("nothing could be prepared; Redaksi starts more slowly")
