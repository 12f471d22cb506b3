"""Reading drafts that another program has to convert first, while the window goes on working."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from redaksi_app.desk import DeskDraft
from redaksi_app.finding import Bilingual
from redaksi_app.formats import DraftError

#: Files that are read by way of LibreOffice, which takes seconds to start.
_SLOW = frozenset({".doc", ".pdf", ".pages"})


def takes_long(path: Path) -> bool:
    """Whether nobody should wait for ``path`` to be read."""
    return path.suffix.lower() in _SLOW


@dataclass(frozen=True, slots=True)
class Read:
    """What has come of ``path``: a draft, or the sentence that says why not."""

    path: Path
    desk: DeskDraft | None
    trouble: Bilingual | None = None


class Opening(QObject):
    """``read`` brings each outcome, but of those that were called off; ``changed``: others are waited for."""

    read = Signal(object)
    changed = Signal()
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Path] = []
        self._done.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def waiting(self) -> list[Path]:
        """The files that are being read."""
        return list(self._waiting)

    def begin(self, path: Path, read: Callable[[], DeskDraft]) -> None:
        """Let ``read`` read ``path`` in a thread of its own."""
        if path not in self._waiting:
            self._waiting.append(path)
            threading.Thread(target=self._run, args=(path, read), name="opening", daemon=True).start()
            self.changed.emit()

    def call_off(self) -> None:
        """Nothing is waited for any more; what is still being read is dropped when it comes."""
        self._waiting.clear()
        self.changed.emit()

    def _run(self, path: Path, read: Callable[[], DeskDraft]) -> None:
        try:
            outcome = Read(path, read())
        except DraftError as error:
            outcome = Read(path, None, error.message)
        try:
            self._done.emit(outcome)
        except RuntimeError:
            return  # the window has gone

    def _take(self, outcome: Read) -> None:
        if outcome.path in self._waiting:
            self._waiting.remove(outcome.path)
            self.changed.emit()
            self.read.emit(outcome)
