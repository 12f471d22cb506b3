"""Opening a reporter's draft, whatever program it comes from."""

from __future__ import annotations

import stat
from collections.abc import Callable
from importlib import import_module
from pathlib import Path, PurePath

from redaksi_app.formats.draft import Content, Draft, Format
from redaksi_app.formats.errors import (
    EMPTY,
    IS_FOLDER,
    NO_PERMISSION,
    NOT_A_FILE,
    NOT_FOUND,
    TOO_LARGE,
    UNREADABLE,
    DraftError,
)
from redaksi_app.formats.telling import ENDINGS, tell

#: Bytes of the largest file that is opened; pictures inside a draft make it large, its text never.
MAX_FILE = 128 * 1024 * 1024


#: Module and function of each format's reader, loaded when a draft of that format comes.
_READERS: dict[Format, str] = {
    "txt": "txt.read_txt",
    "md": "md.read_md",
    "docx": "docx.read_docx",
    "odt": "odt.read_odt",
    "rtf": "rtf.read_rtf",
    "html": "html.read_html",
    "eml": "eml.read_eml",
    "doc": "legacy.read_doc",
    "pdf": "legacy.read_pdf",
    "pages": "legacy.read_pages",
}


def read_draft(path: Path) -> Draft:
    """The draft in the file ``path``; ``DraftError`` when there is none or it cannot be read."""
    try:
        mode = path.stat()
        if stat.S_ISDIR(mode.st_mode):
            raise DraftError(IS_FOLDER)
        if not stat.S_ISREG(mode.st_mode):
            raise DraftError(NOT_A_FILE)  # reading a pipe or a device might never end
        if mode.st_size > MAX_FILE:
            raise DraftError(TOO_LARGE)
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise DraftError(NOT_FOUND) from error
    except PermissionError as error:
        raise DraftError(NO_PERMISSION) from error
    except (OSError, ValueError) as error:
        raise DraftError(UNREADABLE) from error
    return _read(data, path.name, path)


def read_bytes(data: bytes, name: str) -> Draft:
    """The draft in ``data``, which came under the name ``name`` (its ending counts where content does not say)."""
    return _read(data, name, None)


def reader_of(name: str) -> Callable[[bytes], Content]:
    """What reads files with the ending of ``name``, whatever they hold; ``KeyError`` where there is none."""
    return _reader(ENDINGS[PurePath(name).suffix.lower()])


def _reader(kind: Format) -> Callable[[bytes], Content]:
    module, _, function = _READERS[kind].partition(".")
    reader: Callable[[bytes], Content] = getattr(import_module(f"redaksi_app.formats.{module}"), function)
    return reader


def is_draft(path: Path) -> bool:
    """Whether the name ``path`` is one of a draft: by its ending, and not the lock file of an office program.

    A PDF is opened when it is named; in a folder it is more often a page than a draft.
    """
    kind = ENDINGS.get(path.suffix.lower())
    return kind is not None and kind != "pdf" and not path.name.startswith(("~$", "."))


def drafts_in(folder: Path) -> list[Path]:
    """Every draft in ``folder`` and the folders in it, sorted; hidden folders are left alone.

    ``DraftError`` when there is no such folder or it may not be looked into.
    """
    if not folder.is_dir():
        raise DraftError(NOT_FOUND)
    try:
        next(folder.iterdir(), None)
    except OSError as error:
        raise DraftError(NO_PERMISSION) from error
    return sorted(path for path in folder.rglob("*") if is_draft(path) and _seen(path, folder) and path.is_file())


def _seen(path: Path, folder: Path) -> bool:
    return not any(part.startswith(".") for part in path.relative_to(folder).parts[:-1])


def _read(data: bytes, name: str, path: Path | None) -> Draft:
    if not data:
        raise DraftError(EMPTY)
    if len(data) > MAX_FILE:  # a file may grow while it is read
        raise DraftError(TOO_LARGE)
    kind, told = tell(data, name)
    content = _reader(kind)(data)
    if not content.text.strip():
        raise DraftError(EMPTY)
    return Draft(path, content.text, kind, data, told + content.notices, content.source)
