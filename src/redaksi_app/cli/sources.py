"""The drafts that a command's arguments name, and the stylesheets to read them by."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import msgspec

from redaksi_app.cli.telling import complain
from redaksi_app.cli.usage import Usage
from redaksi_app.finding import Bilingual
from redaksi_app.folders import folders
from redaksi_app.formats.draft import Draft
from redaksi_app.formats.errors import NO_PERMISSION, DraftError
from redaksi_app.formats.reading import drafts_in, read_bytes, read_draft
from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook, Stylesheet, StylesheetError, recognise_style
from redaksi_app.words.dictionaries import Dictionary, load_dictionary

STANDARD_INPUT = "-"
_NO_DRAFTS = Bilingual("Tidak ada naskah di folder ini.", "There are no drafts in this folder.")
_CLOSED = Bilingual("Folder ini belum boleh dibuka.", "This folder may not be opened yet.")


class Failure(msgspec.Struct, frozen=True):
    """A path that could not be used, and why."""

    path: str
    message: Bilingual


def expand(paths: Iterable[str]) -> tuple[list[str], list[Failure]]:
    """The drafts named by ``paths``, each once, folders replaced by every draft in them; and what could not be used.

    That is: folders without a draft, and those that may not be looked into.
    """
    found: dict[str, None] = {}
    failures: list[Failure] = []
    for path in paths:
        if path == STANDARD_INPUT or not Path(path).is_dir():
            found[path] = None
            continue
        closed = _closed_folders(path)
        failures.extend(closed)
        try:
            inside = [str(draft) for draft in drafts_in(Path(path))]
        except DraftError as error:
            inside = []
            if not closed:
                failures.append(Failure(path, error.message))
        if not inside and not closed:
            failures.append(Failure(path, _NO_DRAFTS))
        found.update(dict.fromkeys(inside))
    return list(found), failures


def _closed_folders(path: str) -> list[Failure]:
    """The folders in ``path`` (and itself) that may not be looked into; hidden ones do not matter."""
    errors: list[OSError] = []
    for _, inside, _ in os.walk(path, onerror=errors.append):
        inside[:] = sorted(name for name in inside if not name.startswith("."))
    return [Failure(str(error.filename), _CLOSED) for error in errors]


def read(path: str, lang: str, changes: str | None = None) -> Draft:
    """The draft at ``path``, or on standard input for "-"; raises DraftError.

    ``changes`` settles its tracked changes: "accepted" or "original". What an editor should know about how it was
    read goes to standard error.
    """
    draft = _standard_input() if path == STANDARD_INPUT else read_draft(Path(path))
    if changes is not None and draft.format == "docx":
        from redaksi_app.formats.review_draft import settled  # noqa: PLC0415 - few ask for it

        draft = settled(draft, accept=changes == "accepted")
    for notice in draft.notices:
        complain(f"{path}: {notice.in_language(lang)}")
    return draft


def _standard_input() -> Draft:
    try:
        data = sys.stdin.buffer.read() if sys.stdin is not None else b""
    except OSError as error:
        raise DraftError(NO_PERMISSION) from error
    return read_bytes(data, "-.txt")


@lru_cache(maxsize=1)
def style_book() -> StyleBook:
    """The shipped stylesheets and the editor's own over them, as in the window."""
    return StyleBook([resources_folder() / "styles", folders().styles])


@lru_cache(maxsize=1)
def dictionary() -> Dictionary:
    """The words that the editor and the newsroom have added, as in the window."""
    from redaksi_app.desk.settings import word_folders  # noqa: PLC0415 - the desk is for those who check

    return load_dictionary(word_folders(folders()))


def style_for(text: str, name: str | None) -> Stylesheet:
    """The stylesheet ``name``, or the one the draft shows itself to belong to; raises StylesheetError."""
    book = style_book()
    return book.load(name or recognise_style(text, book))


def require_style(options: argparse.Namespace) -> None:
    """Raise Usage where ``--style`` names none that can be used: no draft need be read then."""
    if options.style is None:
        return
    try:
        style_book().load(options.style)
    except StylesheetError as error:
        raise Usage(error.message.in_language(options.lang)) from error


__all__ = [
    "STANDARD_INPUT",
    "Failure",
    "StylesheetError",
    "dictionary",
    "expand",
    "read",
    "require_style",
    "style_book",
    "style_for",
]
