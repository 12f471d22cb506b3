"""Packages that are fetched for the files in them and never installed: pinned, with hashes, no code of theirs runs."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

from tools.assets.part import NotPossible

LOCK = "requirements-assets.lock"


def locked(lock: Path, *packages: str) -> str:
    """What ``lock`` says of ``packages``, so that a part is made anew for its own packages only."""
    entries = re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8"))
    return "\n".join(entry for entry in entries if entry.partition("==")[0] in packages)


def unpacked(root: Path, package: str) -> Path:
    """A folder with the files of ``package``, as Python would find them were it installed."""
    folder = root / "build" / "unpacked" / package
    with wheel(root, package) as source:
        source.extractall(folder)
    return folder


def wheel(root: Path, package: str) -> ZipFile:
    """The locked wheel of ``package`` (its normalised name), fetched if need be."""
    lock = root / LOCK
    folder = root / "build" / "wheels"
    pattern = f"{package.replace('-', '_')}-*.whl"
    if (found := _locked(folder, pattern, lock)) is None:
        _fetch(lock, folder)
        found = _locked(folder, pattern, lock)
    if found is None:
        raise NotPossible(f"{package} is not in {LOCK}")
    return ZipFile(found)


def _locked(folder: Path, pattern: str, lock: Path) -> Path | None:
    hashes = lock.read_text(encoding="utf-8")
    for path in folder.glob(pattern):
        if f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}" in hashes:
            return path
    return None


def _fetch(lock: Path, folder: Path) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet", "--no-deps"]
    command += ["--only-binary", ":all:", "--require-hashes", "--requirement", str(lock), "--dest", str(folder)]
    if subprocess.run(command, check=False).returncode != 0:
        raise NotPossible("the packages with fonts and icons could not be fetched; is there a network?")
