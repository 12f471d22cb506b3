"""The word that is being typed: its spelling is nobody's business until it is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal

from redaksi_app.finding import Category, Finding
from redaksi_app.text.edits import Edit
from redaksi_app.ui.editor import DraftEditor


class UnfinishedWord(QObject):
    """``left``: the caret, or the reader, has gone elsewhere, and what was held back may be said."""

    left = Signal()

    def __init__(self, editor: DraftEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._typing = False
        self._held: Finding | None = None
        editor.text_edited.connect(self._edited)
        editor.cursorPositionChanged.connect(self._moved)
        editor.installEventFilter(self)

    def holds(self, finding: Finding) -> bool:
        """Whether ``finding`` is about the spelling of the word that is being typed."""
        if not self._typing or finding.category is not Category.SPELLING or not self._is_at(finding):
            return False
        self._held = finding
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who looks at something else has finished the word."""
        if event.type() is QEvent.Type.FocusOut:
            self._leave()
        return False

    def _edited(self, edit: Edit) -> None:
        self._typing = len(edit.inserted) == 1 and edit.inserted.isalpha()

    def _moved(self) -> None:
        if self._held is not None and not self._is_at(self._held):
            self._leave()

    def _is_at(self, finding: Finding) -> bool:
        return finding.start < self._editor.caret() <= finding.end

    def _leave(self) -> None:
        held, self._held, self._typing = self._held, None, False
        if held is not None:
            self.left.emit()
