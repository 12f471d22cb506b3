"""The lexicon, built by ``tools.lexicon`` from hunspell-id and the word lists of Python packages."""

from __future__ import annotations

import subprocess
import sys
from importlib import metadata
from pathlib import Path

from tools.assets.part import NotPossible, Part, digest

_DICTIONARY = ("id_ID.aff", "id_ID.dic")
_PACKAGES = ("wordfreq", "PySastrawi", "simplemma")


def part(root: Path) -> Part:
    """The folder ``lexicon``."""
    inputs = [Path(__file__), root / "requirements.lock"]
    inputs += (root / "tools" / "lexicon").rglob("*.py")
    inputs += (root / "src" / "redaksi_app" / "words").glob("*.py")
    inputs += (root / "resources" / "tables").glob("*.tsv")
    return Part("lexicon", digest(inputs), lambda folder: _make(root, folder))


def _make(root: Path, folder: Path) -> None:
    system = _system_folder(root)
    command = [sys.executable, "-m", "tools.lexicon.build"]
    command += ["--hunspell", str(system / "usr/share/hunspell"), "--out", str(folder)]
    subprocess.run(command, check=True, cwd=root)
    _keep_licences(folder / "licences", system)


def _system_folder(root: Path) -> Path:
    """The root that hunspell-id is installed under: the system's, or a folder of ``build`` (that needs no rights)."""
    fetched = root / "build" / "hunspell-id"
    for system in (Path("/"), fetched):
        if all((system / "usr/share/hunspell" / name).is_file() for name in _DICTIONARY):
            return system
    fetched.mkdir(parents=True, exist_ok=True)
    try:
        subprocess.run(["apt-get", "download", "hunspell-id"], cwd=fetched, check=True, capture_output=True)
        package = next(fetched.glob("hunspell-id_*.deb"))
        subprocess.run(["dpkg-deb", "--extract", package.name, "."], cwd=fetched, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError, StopIteration) as error:
        raise NotPossible(
            "hunspell-id is missing, so words are not checked: sudo apt-get install hunspell-id"
        ) from error
    return fetched


def _keep_licences(folder: Path, system: Path) -> None:
    folder.mkdir()
    (folder / "hunspell-id.txt").write_bytes((system / "usr/share/doc/hunspell-id/copyright").read_bytes())
    for package in _PACKAGES:
        for file in metadata.files(package) or ():
            if "dist-info" in file.parts[0] and file.name.upper().startswith(("LICENSE", "NOTICE")):
                (folder / f"{package}-{file.name}").write_bytes(Path(str(file.locate())).read_bytes())
