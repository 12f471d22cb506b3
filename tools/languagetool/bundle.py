"""The LanguageTool server with the Indonesian module, as a part of the assets."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from tools.assets.part import NotPossible, Part, digest

#: The oldest Java that LanguageTool runs on.
JAVA = 17
_SOURCES = (Path("packaging") / "languagetool", Path("resources") / "languagetool")
_PROJECT = _SOURCES[0]
_MADE = _PROJECT / "bundle" / "target" / "bundle"
#: What Maven writes, and what only Redaksi reads.
_NOT_BUILT = {"target", "README.md", "english.tsv", "fragmen.xml"}
_VERSION = re.compile(r"\D*(?:1\.)?(\d+)")


def part(root: Path) -> Part:
    """The folder ``languagetool``: ``languagetool-server.jar`` and ``libs/``."""
    return Part("languagetool", digest([Path(__file__), *sources(root)]), lambda folder: _make(root, folder))


def sources(root: Path) -> list[Path]:
    """Every file that the server is made of."""
    files = [path for folder in _SOURCES for path in (root / folder).rglob("*") if path.is_file()]
    return [path for path in files if not _NOT_BUILT & set(path.relative_to(root).parts)]


def require_tools() -> None:
    """Raise NotPossible where Maven or a new enough Java compiler is missing."""
    if shutil.which("mvn") is None:
        raise NotPossible("grammar is not checked: there is no Maven (apt-get install maven)")
    found = java_version()
    if found is None or found < JAVA:
        has = "none" if found is None else f"Java {found}"
        raise NotPossible(f"grammar is not checked: it needs a JDK of Java {JAVA} or newer, there is {has}")


def java_version() -> int | None:
    """The feature release of the ``javac`` on PATH; None where there is none."""
    if shutil.which("javac") is None:
        return None
    said = subprocess.run(["javac", "-version"], capture_output=True, text=True, check=False)
    return feature_release(said.stdout or said.stderr)


def feature_release(said: str) -> int | None:
    """17 of ``javac 17.0.15``, 8 of ``javac 1.8.0_402``; None of anything else."""
    match = _VERSION.match(said)
    return int(match[1]) if match else None


def _make(root: Path, folder: Path) -> None:
    command = ["mvn", "--batch-mode", "--quiet", "--fail-fast", "clean", "verify"]
    done = subprocess.run(command, cwd=root / _PROJECT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        tail = "\n".join((done.stdout + done.stderr).splitlines()[-40:])
        raise NotPossible(f"the server could not be built\n{tail}")
    shutil.copytree(root / _MADE, folder, dirs_exist_ok=True)
    shutil.copy(root / _PROJECT / "LICENSE", folder / "LICENSE")
