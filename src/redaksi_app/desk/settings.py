"""What the editor has chosen: theme, language, sizes, and their own name."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Literal

import msgspec

from redaksi_app.folders import Folders
from redaksi_app.formats import DraftSaveError, atomic_write

FILE = "pengaturan.json"


class OpenDraft(msgspec.Struct, frozen=True):
    """A draft that was open: its file, and the code points of the caret and of the first words in sight."""

    path: str
    caret: int = 0
    top: int = 0


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Every setting with its value on the first day. Unknown keys of a newer version are passed over."""

    theme: Literal["system", "light", "dark"] = "system"
    language: Literal["", "id", "en"] = ""
    """Empty: Indonesian, or English where the system's locale says so."""
    zoom: int = 100
    editor: str = ""
    """The name that signs approvals."""
    leading: float = 1.0
    """How far apart the lines of the text are; 1.0 is the design's distance."""
    face: str = ""
    """The face of the text; empty: the one that ships."""
    text_px: float = 16.5
    """The size of the text in pixels, before zoom."""
    panel_width: int = 372
    window: str = ""
    """Place and size of the window, as Qt writes them, in Base64."""
    show_ignored: bool = False
    export_after_approval: bool = True
    last_folder: str = ""
    keys: dict[str, str] = {}
    """Command to the key chosen for it; empty: no key. Commands that are not named have their usual ones."""
    reopen: bool = True
    """Whether the drafts that were open are opened again."""
    open_drafts: list[OpenDraft] = []
    rules_off: dict[str, list[str]] = {}
    """Stylesheet to the rules that the editor has switched off in it."""
    shared_words: str = ""
    """The folder with the word lists that the newsroom shares; empty: there is none."""


def load_settings(folder: Path) -> Settings:
    """The settings in ``folder``; the first day's where there are none or they cannot be read.

    A damaged file is kept under another name, so that nothing is lost and the next start is quiet.
    """
    file = folder / FILE
    try:
        return msgspec.json.decode(file.read_bytes(), type=Settings)
    except OSError:
        return Settings()
    except msgspec.DecodeError:
        with contextlib.suppress(OSError):
            file.replace(file.with_suffix(".rusak.json"))
        return Settings()


def word_folders(own: Folders) -> list[Path]:
    """Where word lists lie: the editor's own folder, and the one that the newsroom shares. Changes nothing on disk."""
    try:
        settings = msgspec.json.decode((own.config / FILE).read_bytes(), type=Settings)
    except (OSError, msgspec.DecodeError):
        settings = Settings()
    return [own.dictionaries, *([Path(settings.shared_words)] if settings.shared_words else [])]


def save_settings(folder: Path, settings: Settings) -> bool:
    """Keep the settings; false where the folder will not take them, which is no reason to disturb anyone."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        atomic_write(folder / FILE, msgspec.json.format(msgspec.json.encode(settings), indent=1))
    except (OSError, DraftSaveError):
        return False
    return True
