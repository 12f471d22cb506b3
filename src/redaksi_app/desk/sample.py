"""The sample draft that ships with Redaksi, as a copy that may be edited."""

from __future__ import annotations

from pathlib import Path

from redaksi_app.folders import Folders
from redaksi_app.formats import atomic_write
from redaksi_app.resources import resources_folder

NAME = "contoh-naskah.docx"
_FOLDER = "contoh"


def copy_sample(folders: Folders) -> Path:
    """Put a fresh copy of the sample into the data folder and answer where it is; older copies stay as they are."""
    source = resources_folder() / "samples" / NAME
    folder = folders.data / _FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / NAME
    number = 1
    while target.exists():
        if target.read_bytes() == source.read_bytes():
            return target
        number += 1
        target = folder / f"{source.stem}-{number}{source.suffix}"
    atomic_write(target, source.read_bytes())
    return target
