"""``redaksi doctor``: what is installed and working."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata, util
from pathlib import Path

from redaksi_app import __version__
from redaksi_app.finding import Bilingual
from redaksi_app.resources import assets_folder, resources_folder
from redaksi_app.rules import all_rules
from redaksi_app.styles import StylesheetError, shipped_styles

_JAVA_SECONDS = 10
_MISSING = Bilingual("belum ada", "not there yet")


def run(options: argparse.Namespace) -> int:
    """Print one line for each part; the status is 0 where what the main job needs is there, else 1."""
    well = True
    for name, state, needed in _parts():
        print(f"{name.in_language(options.lang):24} {(state or _MISSING).in_language(options.lang)}")
        well = well and (state is not None or not needed)
    return 0 if well else 1


def _parts() -> Iterator[tuple[Bilingual, Bilingual | None, bool]]:
    """Each part's name, its state (None: missing), and whether the main job needs it."""
    yield _same("Redaksi"), _same(f"{__version__} (Python {sys.version.split()[0]})"), True
    yield _same("Qt"), _qt(), True
    yield _same("Java"), _java(), False
    yield _same("LanguageTool (id)"), None, False
    yield Bilingual("Aturan", "Rules"), _same(str(len(all_rules()))), True
    yield Bilingual("Gaya", "Stylesheets"), _styles(), True
    yield Bilingual("Kamus", "Dictionary"), _dictionary(), False
    yield Bilingual("Folder sumber daya", "Resources folder"), _folder(resources_folder()), True
    yield from _own_folders()


def _same(text: str) -> Bilingual:
    return Bilingual(text, text)


def _qt() -> Bilingual | None:
    if util.find_spec("PySide6") is None:
        return None
    return _same(f"PySide6 {metadata.version('PySide6-Essentials')}")


def _java() -> Bilingual | None:
    """The first line of ``java -version``; grammar needs 17 or newer."""
    java = shutil.which("java")
    if java is None:
        return None
    try:
        answer = subprocess.run([java, "-version"], capture_output=True, text=True, timeout=_JAVA_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    lines = (answer.stderr or answer.stdout).splitlines()
    return _same(lines[0]) if answer.returncode == 0 and lines else None


def _styles() -> Bilingual | None:
    book = shipped_styles()
    try:
        names = [book.load(style).id for style in book.ids()]
    except StylesheetError as error:
        return error.message
    return _same(", ".join(names))


def _dictionary() -> Bilingual | None:
    folder = assets_folder() / "lexicon"
    return _same(str(folder)) if folder.is_dir() else None


def _folder(path: Path) -> Bilingual | None:
    return _same(str(path)) if path.is_dir() else None


def _own_folders() -> Iterator[tuple[Bilingual, Bilingual | None, bool]]:
    from redaksi_app.desk.folders import folders  # noqa: PLC0415 - platformdirs is only needed here

    for name, path in (
        (Bilingual("Folder data", "Data folder"), folders().data),
        (Bilingual("Folder pengaturan", "Settings folder"), folders().config),
        (Bilingual("Folder catatan", "Log folder"), folders().log),
    ):
        yield name, _writable(path), False


def _writable(path: Path) -> Bilingual:
    """The folder, and whether it can be written to (or made)."""
    existing = next(folder for folder in (path, *path.parents) if folder.exists())
    if os.access(existing, os.W_OK):
        return _same(str(path))
    return Bilingual(f"{path} (tidak dapat ditulisi)", f"{path} (cannot be written to)")
