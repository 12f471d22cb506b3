"""A stylesheet as one file to hand on, and one that was handed on made the user's own. No disk here but by a writer."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from redaksi_app.finding import Bilingual
from redaksi_app.styles.loading import ROOT_STYLE, StyleBook, StylesheetError, check_tables, read_file, to_stylesheet
from redaksi_app.styles.schema import Stylesheet
from redaksi_app.styles.toml_text import toml_document

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
#: A stylesheet is a page or two; what is far longer is no stylesheet.
_LONGEST = 1_000_000


class Incoming(msgspec.Struct, frozen=True):
    """A stylesheet that was handed on and can be used: ``data`` is what its file is to hold.

    ``replaces`` tells that there is one of this id already, shipped or the user's own.
    """

    style: Stylesheet
    data: bytes
    replaces: bool

    @property
    def file_name(self) -> str:
        """What the file has to be called."""
        return f"{self.style.id}.toml"


def export_style(book: StyleBook, style_id: str, *, resolved: bool = True) -> bytes:
    """The stylesheet as one TOML file.

    ``resolved``: with everything that it inherits filled in, so that it means the same wherever it is read; else
    only what is its own, which needs the stylesheet it inherits from. Raises StylesheetError as ``book.load`` does.
    """
    style = book.load(style_id)
    if resolved:
        tables: dict[str, Any] = msgspec.to_builtins(style)
        tables["style"] = {**tables["style"], "inherits": "" if style_id == ROOT_STYLE else ROOT_STYLE}
    else:
        file = book.file(style_id)
        assert file is not None
        tables = read_file(file)
    return f"# {style.style.name}\n\n{toml_document(tables)}".encode()


def read_incoming(data: bytes, book: StyleBook, name: str = "", folder: Path | None = None) -> Incoming:
    """The stylesheet in ``data``, a file called ``name``, checked as one of ``book``'s that is to lie in ``folder``.

    Its id is what it says itself, else the name of its file. Raises StylesheetError, with every problem, where it
    cannot be used here: no TOML, keys that the schema does not allow, or a stylesheet to inherit from that is not here.
    """
    text = _decoded(data, name)
    tables = check_tables(name, text)
    style_id = str(tables.get("style", {}).get("id") or Path(name).stem)
    if not _ID.fullmatch(style_id):
        raise StylesheetError(
            Bilingual(
                f"{name}: style.id “{style_id}” tidak dapat menjadi nama berkas; pakai huruf kecil, angka, dan tanda "
                "hubung",
                f"{name}: style.id “{style_id}” cannot be a file's name; use small letters, digits and hyphens",
            )
        )
    replacing = folder / f"{style_id}.toml" if folder is not None else None
    style = to_stylesheet(style_id, book.tables(style_id, tables, replacing=replacing))
    return Incoming(style, text.encode(), style_id in book.ids())


def install_style(incoming: Incoming, folder: Path, write: Callable[[Path, bytes], None]) -> Path:
    """Make ``incoming`` one of the user's own in ``folder``, through ``write``, which has to be atomic.

    The caller asks the user first where it replaces one, and reloads the book after.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / incoming.file_name
    write(path, incoming.data)
    return path


def _decoded(data: bytes, name: str) -> str:
    try:
        if len(data) > _LONGEST:
            raise ValueError
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except ValueError as error:
        raise StylesheetError(
            Bilingual(f"{name}: bukan lembar gaya (teks UTF-8)", f"{name}: not a stylesheet (text in UTF-8)")
        ) from error
