"""One draft's unsaved edits in the journal: written soon after they are made, forgotten once they are saved."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from redaksi_app.desk import Journal, JournalEntry, LeftOver
from redaksi_app.formats import checksum
from redaksi_app.ui.editor import DraftEditor

#: Edits are in the journal at the latest this long after they were made, in milliseconds.
_AFTER = 500


class KeptDraft(QObject):
    """Follows ``editor``, whose text now is what the file ``path`` holds; ``name`` tells one without a file."""

    def __init__(self, journal: Journal, editor: DraftEditor, path: Path | None, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        self._editor = editor
        self._name = name
        self._path = str(path or "")
        self._base = editor.text()
        self._timer = QTimer(self, singleShot=True, interval=_AFTER)
        self._timer.timeout.connect(self.write)
        editor.text_edited.connect(self._edited)

    def saved(self, path: Path | None, text: str) -> None:
        """``text`` is what the draft's file holds now; nothing is left to offer."""
        self._timer.stop()
        self._journal.forget(self._path, self._name)
        self._path, self._base = str(path or ""), text

    def base_on(self, text: str) -> None:
        """The file holds ``text``, another one than was opened; the edits go on."""
        self._base = text
        self.write()

    def take_over(self, left: LeftOver) -> None:
        """What an earlier run left is in the editor now; its file goes once these edits are written."""
        self.write()
        if self._journal.flush():
            self._journal.drop(left)

    def drop(self, left: LeftOver) -> None:
        """Throw away what an earlier run left."""
        self._journal.drop(left)

    def close(self, *, keep: bool) -> None:
        """The draft is closed: forget its edits, or ``keep`` them to be offered again."""
        if keep:
            self.write()
        else:
            self._timer.stop()
            self._journal.forget(self._path, self._name)

    def write(self) -> None:
        """Put what is on screen into the journal, where it is not what is in the file."""
        self._timer.stop()
        text = self._editor.text()
        if text == self._base:
            self._journal.forget(self._path, self._name)
            return
        self._journal.keep(
            JournalEntry(
                path=self._path,
                name=self._name,
                base=checksum(self._base),
                text=text,
                caret=self._editor.caret(),
                top=self._editor.top_position(),
                time=datetime.now().astimezone(),
            )
        )

    def _edited(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
