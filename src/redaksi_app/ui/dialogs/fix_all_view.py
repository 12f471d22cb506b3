"""The list of safe fixes, by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from redaksi_app.ui.dialogs.fix_all_delegate import FixAllDelegate, why_rect
from redaksi_app.ui.dialogs.fix_all_model import FixAllModel
from redaksi_app.ui.dialogs.fix_all_rows import FixGroup
from redaksi_app.ui.theme import current_theme


class FixAllView(QListView):
    """Space and clicks turn ticks, F1 shows the reason, arrows move."""

    def __init__(self, model: FixAllModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(FixAllDelegate(model, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(20)
        current_theme().changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 is Mengapa?; the rest as in every list."""
        if event.key() == Qt.Key.Key_F1 and self.currentIndex().isValid():
            self._model.toggle_why(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over the links."""
        super().mouseMoveEvent(event)
        over = self._on_link(event.position().toPoint())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A reason takes as many lines as it needs."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_link(self, point: QPoint) -> bool:
        index = self.indexAt(point)
        if not index.isValid() or not isinstance(self._model.entry(index), FixGroup):
            return False
        return why_rect(self.visualRect(index)).contains(point)
