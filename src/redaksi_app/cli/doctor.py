"""``redaksi doctor``: what is installed and working."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from redaksi_app import __version__
from redaksi_app.cli import output
from redaksi_app.cli.sources import style_book
from redaksi_app.finding import Bilingual
from redaksi_app.folders import folders
from redaksi_app.grammar import AT_A_TERMINAL, Grammar, GrammarTrouble
from redaksi_app.grammar.java import AT_LEAST, ask_version, find_java
from redaksi_app.grammar.server import server_folder
from redaksi_app.resources import assets_folder, resources_folder
from redaksi_app.rules import all_rules
from redaksi_app.styles import StylesheetError

_MISSING = Bilingual("belum ada", "not there yet")


class _Part(NamedTuple):
    """One part: its name, how it stands, and whether it does its work. Without a needed one the main job fails."""

    name: Bilingual
    state: Bilingual
    works: bool
    needed: bool = False


def run(options: argparse.Namespace) -> int:
    """Print one line for each part; the status is 0 where all that the main job needs works, else 1."""
    well = True
    for part in _parts():
        mark = "✓" if part.works else "✗" if part.needed else "–"
        output.write(f"{mark} {part.name.in_language(options.lang):20} {part.state.in_language(options.lang)}\n")
        well = well and (part.works or not part.needed)
    return 0 if well else 1


def _parts() -> Iterator[_Part]:
    yield _Part(_same("Redaksi"), _same(f"{__version__} (Python {sys.version.split()[0]})"), works=True, needed=True)
    yield _qt()
    java = _java()
    yield java
    yield _languagetool(java)
    yield _Part(Bilingual("Aturan", "Rules"), _same(str(len(all_rules()))), works=True, needed=True)
    yield _styles()
    yield _folder(Bilingual("Kamus", "Dictionary"), assets_folder() / "lexicon", needed=False)
    yield _folder(Bilingual("Sumber daya", "Resources"), resources_folder(), needed=True)
    own = folders()
    yield _own_folder(Bilingual("Folder data", "Data folder"), own.data)
    yield _own_folder(Bilingual("Folder pengaturan", "Settings folder"), own.config)
    yield _own_folder(Bilingual("Folder catatan", "Log folder"), own.log)


def _same(text: str) -> Bilingual:
    return Bilingual(text, text)


def _qt() -> _Part:
    """Whether the window's library can be loaded: it may be there and still miss a library of the system."""
    name = _same("Qt")
    try:
        version = import_module("PySide6").__version__
        import_module("PySide6.QtWidgets")
    except ImportError as error:
        return _Part(name, _same(" ".join(str(error).split())), works=False, needed=True)
    return _Part(name, _same(f"PySide6 {version}"), works=True, needed=True)


def _java() -> _Part:
    """The first line of ``java -version``, and whether it is new enough for the grammar check."""
    name = _same("Java")
    java = find_java()
    if java is None:
        return _Part(name, _MISSING, works=False)
    try:
        version = ask_version(java)
    except (OSError, subprocess.TimeoutExpired):
        return _Part(name, Bilingual(f"{java} tidak menjawab", f"{java} does not answer"), works=False)
    if version.release is None:
        return _Part(name, Bilingual(f"{java} tidak berfungsi", f"{java} does not work"), works=False)
    if version.release < AT_LEAST:
        needs = Bilingual(
            f"{version.said}; perlu {AT_LEAST} atau lebih baru", f"{version.said}; {AT_LEAST} or newer is needed"
        )
        return _Part(name, needs, works=False)
    return _Part(name, _same(version.said), works=True)


def _languagetool(java: _Part) -> _Part:
    """Whether the server can be started and answers; where there is a Java that does not work, that is not tried."""
    name = _same("LanguageTool (id)")
    if not java.works and java.state != _MISSING:
        return _Part(name, Bilingual("memerlukan Java yang berfungsi", "needs a Java that works"), works=False)
    grammar = Grammar(AT_A_TERMINAL)
    began = time.monotonic()
    try:
        grammar.check("Petani memanen jagung.")
    except GrammarTrouble as error:
        return _Part(name, error.message, works=False)
    finally:
        grammar.close()
    seconds = f"{time.monotonic() - began:.1f}"
    ready = Bilingual(
        f"menjawab setelah {seconds.replace('.', ',')} detik ({server_folder()})",
        f"answered after {seconds} seconds ({server_folder()})",
    )
    return _Part(name, ready, works=True)


def _styles() -> _Part:
    name = Bilingual("Gaya", "Stylesheets")
    book = style_book()
    try:
        names = [book.load(style).id for style in book.ids()]
    except StylesheetError as error:
        return _Part(name, error.message, works=False, needed=True)
    return _Part(name, _same(", ".join(names)), works=True, needed=True)


def _folder(name: Bilingual, path: Path, *, needed: bool) -> _Part:
    there = path.is_dir()
    return _Part(name, _same(str(path)) if there else _MISSING, there, needed)


def _own_folder(name: Bilingual, path: Path) -> _Part:
    """A folder of the user's, and whether it can be written to (or made)."""
    existing = next(folder for folder in (path, *path.parents) if folder.exists())
    if existing.is_dir() and os.access(existing, os.W_OK):
        return _Part(name, _same(str(path)), works=True)
    closed = Bilingual(f"{path} (tidak dapat ditulisi)", f"{path} (cannot be written to)")
    return _Part(name, closed, works=False)
