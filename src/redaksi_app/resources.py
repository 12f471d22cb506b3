"""Where the files that ship with Redaksi are."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def resources_folder() -> Path:
    """The ``resources`` folder: inside the installed package, or beside ``src`` in a source checkout."""
    installed = Path(__file__).parent / "resources"
    if installed.is_dir():
        return installed
    return Path(__file__).parents[2] / "resources"


@lru_cache(maxsize=1)
def assets_folder() -> Path:
    """The fonts and icons that are fetched when building; the folder may be missing in a bare checkout."""
    return Path(__file__).parent / "assets"
