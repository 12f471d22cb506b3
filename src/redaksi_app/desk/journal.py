"""Unsaved edits on disk, so that a crash or a power cut takes at most the last moments of typing.

One small file a draft, replaced whole by a thread of its own; typing never waits for the disk.
"""

from __future__ import annotations

import contextlib
import hashlib
import threading
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import msgspec

from redaksi_app.finding import Bilingual
from redaksi_app.formats import DraftSaveError, atomic_write

_FOLDER = "jurnal"
_ASIDE = "sisa-"
_NO_JOURNAL = Bilingual(
    "Salinan cadangan belum dapat ditulis: folder data tidak menjawab.",
    "The safety copy cannot be written: the data folder does not answer.",
)
#: Seconds between two writes of the same draft.
INTERVAL = 0.7


class JournalEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A draft's text that is not in its file.

    ``path`` is the draft's file, empty for one that was never saved (``name`` then tells it from others). ``base`` is
    the checksum of the text that the file held. ``caret`` and ``top`` (the first paragraph in sight) are code
    points.
    """

    path: str
    name: str
    base: str
    text: str
    caret: int
    top: int
    time: datetime


class LeftOver(NamedTuple):
    """What an earlier run did not save. The file stays until the editor has decided."""

    entry: JournalEntry
    file: Path


class Journal:
    """The journal below ``data_folder``; give each program that runs its own."""

    def __init__(self, data_folder: Path) -> None:
        self._folder = data_folder / _FOLDER
        self._waiting: dict[str, JournalEntry | None] = {}
        self._wake = threading.Condition()
        self._writing = False
        self._closing = False
        self._thread: threading.Thread | None = None
        self.trouble: DraftSaveError | None = None
        """Why the last write failed; None when it went well."""

    def left_over(self) -> list[LeftOver]:
        """What earlier runs have left, the newest first; set aside, so that no new edit takes its place.

        Damaged files are passed over and stay where they are.
        """
        found = []
        for file in sorted(self._folder.glob("*.json")) if self._folder.is_dir() else ():
            with contextlib.suppress(OSError, msgspec.DecodeError):
                entry = msgspec.json.decode(file.read_bytes(), type=JournalEntry)
                aside = file
                if not file.name.startswith(_ASIDE):
                    aside = file.with_name(f"{_ASIDE}{entry.time:%Y%m%d%H%M%S%f}-{file.name}")
                    file.replace(aside)
                found.append(LeftOver(entry, aside))
        return sorted(found, key=lambda one: one.entry.time, reverse=True)

    def drop(self, left_over: LeftOver) -> None:
        """The editor has taken these edits over, or does not want them."""
        with contextlib.suppress(OSError):
            left_over.file.unlink(missing_ok=True)

    def keep(self, entry: JournalEntry) -> None:
        """Write ``entry`` soon; of several for one draft only the last is written."""
        self._submit(_key(entry.path, entry.name), entry)

    def forget(self, path: str, name: str) -> None:
        """The draft is saved, or its edits were thrown away: nothing is left to offer."""
        self._submit(_key(path, name), None)

    def flush(self, timeout: float = 5.0) -> bool:
        """Wait until all is on disk; false when that takes longer than ``timeout`` seconds."""
        with self._wake:
            self._wake.notify_all()
            return self._wake.wait_for(lambda: not self._waiting and not self._writing, timeout)

    def close(self) -> None:
        """Write what waits, then stop."""
        with self._wake:
            self._closing = True
            self._wake.notify_all()
        if self._thread is not None:
            self._thread.join(timeout=5.0)

    def _submit(self, key: str, entry: JournalEntry | None) -> None:
        with self._wake:
            self._waiting[key] = entry
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
                self._thread.start()
            self._wake.notify_all()

    def _run(self) -> None:
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._waiting or self._closing)
                if not self._waiting:
                    return
                batch, self._waiting = self._waiting, {}
                self._writing = True
            for key, entry in batch.items():
                self._write(key, entry)
            with self._wake:
                self._writing = False
                self._wake.notify_all()
                if not self._closing:
                    self._wake.wait(INTERVAL)

    def _write(self, key: str, entry: JournalEntry | None) -> None:
        file = self._folder / f"{key}.json"
        try:
            if entry is None:
                file.unlink(missing_ok=True)
            else:
                self._folder.mkdir(parents=True, exist_ok=True)
                atomic_write(file, msgspec.json.encode(entry))
            self.trouble = None
        except DraftSaveError as error:
            self.trouble = error
        except OSError as error:
            self.trouble = DraftSaveError(_NO_JOURNAL)
            self.trouble.__cause__ = error


def _key(path: str, name: str) -> str:
    resolved = str(Path(path).resolve()) if path else f"\0{name}"
    return hashlib.sha256(resolved.encode("utf-8", "surrogatepass")).hexdigest()[:32]
