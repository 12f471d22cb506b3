"""What is remembered of a draft: its original, the decisions on its findings, its approval and its history."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import msgspec

from redaksi_app.desk.length import LengthTarget
from redaksi_app.engine import Ignored
from redaksi_app.finding import Bilingual
from redaksi_app.formats import Approval, DraftSaveError, atomic_write

_FOLDER = "naskah"


class HistoryEntry(msgspec.Struct, frozen=True):
    """One line of a draft's history, in both languages; ``time`` carries its zone."""

    time: datetime
    text: Bilingual


class Record(msgspec.Struct, kw_only=True):
    """The desk's memory of one draft.

    ``original`` is the reporter's text as it was first opened; it is never altered. ``counts`` are the open errors,
    warnings and advices at the last check. ``exported`` is where the approved copy went, empty before.
    """

    path: str
    original: str
    opened: datetime
    headline: str = ""
    writer: str = ""
    words: int = 0
    style: str = ""
    """The stylesheet the editor chose; empty: recognised from the draft."""
    target: LengthTarget | None = None
    """How long the story shall be; None: as long as it is."""
    ignored: list[Ignored] = msgspec.field(default_factory=list)
    approval: Approval | None = None
    note: str = ""
    exported: str = ""
    counts: tuple[int, int, int] = (0, 0, 0)
    undecided: int = 0
    """Tracked changes of others that were open at the last check."""
    edited: bool = False
    history: list[HistoryEntry] = msgspec.field(default_factory=list)


class RecordStore:
    """Records as one JSON file a draft, each written whole or not at all."""

    def __init__(self, data_folder: Path) -> None:
        self._folder = data_folder / _FOLDER

    def load(self, path: Path) -> Record | None:
        """The record of the draft at ``path``; None where there is none. A damaged one is set aside."""
        return self._read(self._file(path))

    def save(self, path: Path, record: Record) -> None:
        """Keep ``record``; raises DraftSaveError where the disk will not take it."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DraftSaveError(
                Bilingual("Catatan naskah belum tersimpan.", "The draft's record is not saved yet.")
            ) from error
        atomic_write(self._file(path), msgspec.json.encode(record))

    def recent(self, limit: int = 100) -> list[Record]:
        """The drafts worked on last, the newest first."""
        files = sorted(self._files(), key=_changed, reverse=True)
        return [record for file in files[:limit] if (record := self._read(file)) is not None]

    def _files(self) -> Iterator[Path]:
        return self._folder.glob("*.json") if self._folder.is_dir() else iter(())

    def _file(self, path: Path) -> Path:
        name = hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:32]
        return self._folder / f"{name}.json"

    @staticmethod
    def _read(file: Path) -> Record | None:
        try:
            return msgspec.json.decode(file.read_bytes(), type=Record)
        except OSError:
            return None
        except msgspec.DecodeError:
            with contextlib.suppress(OSError):
                file.replace(file.with_suffix(".rusak"))
            return None


def _changed(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0
