"""A scroll bar that lies over what it scrolls, so that nothing moves aside when it appears."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

_WIDTH = 10


class OverlayScrollBar(QScrollBar):
    """Stands at the right edge of ``area``, in the place of the area's own bar, and is seen only when needed."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._own = area.verticalScrollBar()
        self._own.rangeChanged.connect(self._follow)
        self._own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._own.setValue)
        area.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The area was resized."""
        if event.type() is QEvent.Type.Resize:
            self._follow()
        return False

    def _follow(self) -> None:
        area = self.parentWidget()
        if area is None:
            return
        self.setRange(self._own.minimum(), self._own.maximum())
        self.setPageStep(self._own.pageStep())
        self.setSingleStep(self._own.singleStep())
        self.setValue(self._own.value())
        self.setGeometry(area.width() - _WIDTH, 0, _WIDTH, area.height())
        self.setVisible(self._own.maximum() > self._own.minimum())
        self.raise_()
