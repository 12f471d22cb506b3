"""The drafts that a command's arguments name."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from redaksi_app.finding import Bilingual
from redaksi_app.formats.draft import Draft
from redaksi_app.formats.errors import DraftError
from redaksi_app.formats.reading import drafts_in, read_bytes, read_draft
from redaksi_app.styles import Stylesheet, StylesheetError, recognise_style, shipped_styles

STANDARD_INPUT = "-"
_NO_DRAFTS = Bilingual("Tidak ada naskah di folder ini.", "There are no drafts in this folder.")


@dataclass(frozen=True)
class Failure:
    """A path that could not be used, and why."""

    path: str
    message: Bilingual


def expand(paths: Iterable[str]) -> tuple[list[str], list[Failure]]:
    """The drafts named by ``paths``, folders replaced by every draft in them; and the folders without any."""
    found: list[str] = []
    failures: list[Failure] = []
    for path in paths:
        if path == STANDARD_INPUT or not Path(path).is_dir():
            found.append(path)
            continue
        try:
            inside = [str(draft) for draft in drafts_in(Path(path))]
        except DraftError as error:
            failures.append(Failure(path, error.message))
            continue
        if inside:
            found.extend(inside)
        else:
            failures.append(Failure(path, _NO_DRAFTS))
    return found, failures


def read(path: str) -> Draft:
    """The draft at ``path``, or on standard input for "-"; raises DraftError."""
    if path == STANDARD_INPUT:
        return read_bytes(sys.stdin.buffer.read(), "-.txt")
    return read_draft(Path(path))


def style_for(text: str, name: str | None) -> Stylesheet:
    """The stylesheet ``name``, or the one the draft shows itself to belong to; raises StylesheetError."""
    book = shipped_styles()
    return book.load(name or recognise_style(text, book))


__all__ = ["STANDARD_INPUT", "Failure", "StylesheetError", "expand", "read", "style_for"]
