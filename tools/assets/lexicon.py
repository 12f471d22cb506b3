"""The lexicon, built by ``tools.lexicon`` from Debian packages and the word lists of Python packages."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import metadata
from pathlib import Path

from tools.assets.part import NotPossible, Part, digest
from tools.assets.wheels import LOCK, locked, unpacked

#: Debian packages, each with the file that is read of it.
_DEBIAN = {
    "hunspell-id": "usr/share/hunspell/id_ID.dic",
    "tesseract-ocr-ind": "usr/share/tesseract-ocr/*/tessdata/ind.traineddata",
}
#: Python packages whose code and data are used, and one that would bring much along and is only read.
_INSTALLED = ("wordfreq", "PySastrawi", "simplemma")
_READ = "nlp-id"


def part(root: Path) -> Part:
    """The folder ``lexicon``."""
    code = [Path(__file__), *(root / "tools" / "lexicon").rglob("*.py")]
    text = "".join(path.read_text(encoding="utf-8") for path in code)
    # Only the tables and modules that the build names: it takes half a minute.
    named = [path for path in (root / "resources" / "tables").glob("*.tsv") if f'"{path.stem}"' in text]
    named += [path for path in (root / "src/redaksi_app/words").glob("*.py") if f"words.{path.stem} " in text]
    packages = locked(root / "requirements.lock", *(name.lower() for name in _INSTALLED)), locked(root / LOCK, _READ)
    return Part("lexicon", digest([*code, *named], *packages), lambda folder: _make(root, folder))


def _make(root: Path, folder: Path) -> None:
    hunspell, tesseract = (_debian_file(root, package) for package in _DEBIAN)
    read = unpacked(root, _READ)
    command = [sys.executable, "-m", "tools.lexicon.build", "--out", str(folder)]
    command += ["--hunspell", str(hunspell.parent), "--tesseract", str(tesseract.parent)]
    if subprocess.run(command, check=False, cwd=root, env=os.environ | {"PYTHONPATH": str(read)}).returncode != 0:
        raise NotPossible("words are not checked: the lexicon could not be built")
    licences = folder / "licences"
    licences.mkdir()
    for package in _DEBIAN:
        text = _debian_file(root, package, f"usr/share/doc/{package}/copyright").read_bytes()
        (licences / f"{package}.txt").write_bytes(text)
    for package in (*_INSTALLED, _READ):
        _keep_licences(package, read, licences)


def _debian_file(root: Path, package: str, pattern: str = "") -> Path:
    """A file of a Debian package: the system's, or of the package laid out under ``build`` (that needs no rights)."""
    fetched = root / "build" / "debian" / package
    for attempt in (Path("/"), fetched, None):
        if attempt is None:
            _fetch(package, fetched)
        if found := sorted((attempt or fetched).glob(pattern or _DEBIAN[package])):
            return found[0]
    raise NotPossible(f"words are not checked: the package {package} is not as expected")


def _fetch(package: str, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    try:
        subprocess.run(["apt-get", "download", package], cwd=folder, check=True, capture_output=True)
        archive = next(folder.glob(f"{package}_*.deb"))
        subprocess.run(["dpkg-deb", "--extract", archive.name, "."], cwd=folder, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError, StopIteration) as error:
        raise NotPossible(f"words are not checked without {package}: sudo apt-get install {package}") from error


def _keep_licences(package: str, read: Path, folder: Path) -> None:
    distributions = metadata.distributions(name=package, path=[str(read), *sys.path])
    for file in next(iter(distributions)).files or ():
        if "dist-info" in file.parts[0] and file.name.upper().startswith(("LICENSE", "NOTICE")):
            (folder / f"{package}-{file.name}").write_bytes(Path(str(file.locate())).read_bytes())
