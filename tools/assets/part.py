"""One folder of the assets: what it is made of, and how it is made."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

_STAMP = ".made-of"


class NotPossible(Exception):
    """The part cannot be made on this machine; the message says what is missing."""


@dataclass(frozen=True)
class Part:
    """``inputs`` is a digest of all that the result depends on; ``make`` fills an empty folder."""

    name: str
    inputs: str
    make: Callable[[Path], None]

    def is_current(self, folder: Path) -> bool:
        """Whether ``folder`` was made of exactly these inputs."""
        stamp = folder / _STAMP
        return stamp.is_file() and stamp.read_text(encoding="utf-8") == self.inputs

    def keep(self, folder: Path) -> None:
        """Note that ``folder`` was found current: what it is made of may be newer and the same."""
        (folder / _STAMP).touch()

    def build_into(self, folder: Path) -> None:
        """Make the part beside ``folder``, then put it in its place: an interrupted build leaves the old one whole."""
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{self.name}-") as scratch:
            fresh = Path(scratch) / self.name
            fresh.mkdir()
            self.make(fresh)
            (fresh / _STAMP).write_text(self.inputs, encoding="utf-8")
            if folder.exists():
                shutil.move(folder, Path(scratch) / "old")
            shutil.move(fresh, folder)


def digest(files: Iterable[Path], *words: str) -> str:
    """A digest of the files' names and contents and of ``words``; the order of ``files`` does not matter."""
    result = hashlib.sha256()
    for path in sorted(files):
        content = path.read_bytes()
        result.update(f"{path.name}\0{len(content)}\0".encode())
        result.update(content)
    for word in words:
        result.update(f"\0{word}".encode())
    return result.hexdigest()
