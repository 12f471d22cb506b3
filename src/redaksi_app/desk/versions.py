"""What a draft said each time it was saved, so that any of it can be had back."""

from __future__ import annotations

import contextlib
import hashlib
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from redaksi_app.formats import DraftSaveError, atomic_write

_FOLDER = "versi"
_NAME = "%Y%m%d-%H%M%S-%f"
#: Versions that are kept of one draft.
_MOST = 30


class Version(NamedTuple):
    """A draft as it was saved at ``time`` (local)."""

    time: datetime
    file: Path

    def text(self) -> str:
        """What it said; empty where the file has gone."""
        try:
            return self.file.read_bytes().decode("utf-8", "surrogatepass")
        except (OSError, UnicodeDecodeError):
            return ""


class Versions:
    """The versions below ``data_folder``. They are a help beside the record: a disk that is full loses only them."""

    def __init__(self, data_folder: Path) -> None:
        self._folder = data_folder / _FOLDER

    def of(self, path: Path) -> list[Version]:
        """The versions of the draft in ``path``, the newest first."""
        found = []
        folder = self._folder_of(path)
        for file in folder.glob("*.txt") if folder.is_dir() else ():
            with contextlib.suppress(ValueError):
                found.append(Version(datetime.strptime(file.stem, _NAME), file))
        return sorted(found, reverse=True)

    def keep(self, path: Path, text: str, time: datetime) -> None:
        """Keep ``text`` as a version of the draft in ``path``, unless it is the newest already; drop the oldest."""
        known = self.of(path)
        if known and known[0].text() == text:
            return
        folder = self._folder_of(path)
        with contextlib.suppress(OSError, DraftSaveError):
            folder.mkdir(parents=True, exist_ok=True)
            atomic_write(folder / f"{time.strftime(_NAME)}.txt", text.encode("utf-8", "surrogatepass"))
        for old in known[_MOST - 1 :]:
            with contextlib.suppress(OSError):
                old.file.unlink()

    def _folder_of(self, path: Path) -> Path:
        name = hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:32]
        return self._folder / name
