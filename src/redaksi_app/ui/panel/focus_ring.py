"""The ring around the control that has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from redaksi_app.ui.theme import current_theme

#: The ring is two pixels wide and stands two pixels outside the control.
_GAP, _WIDTH = 2, 2


class FocusRing(QWidget):
    """Lies over ``area`` and follows the focus among its buttons, but those with the property ``own_ring``."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._followed: QWidget | None = None
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)
        current_theme().changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The control was moved, resized or hidden."""
        kinds = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
        if watched is self._followed and event.type() in kinds:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_theme().colour("accent"), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 7, 7)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        area = self.parentWidget()
        if self._followed is not None:
            self._followed.removeEventFilter(self)
        inside = isinstance(new, QAbstractButton) and area is not None and area.isAncestorOf(new)
        inside = inside and new is not None and not new.property("own_ring")
        self._followed = new if inside else None
        if self._followed is not None:
            self._followed.installEventFilter(self)
        self._place()

    def _place(self) -> None:
        area, control = self.parentWidget(), self._followed
        if area is None or control is None or not control.isVisible():
            self.hide()
            return
        reach = _GAP + _WIDTH
        corner = control.mapTo(area, control.rect().topLeft())
        self.setGeometry(
            corner.x() - reach, corner.y() - reach, control.width() + 2 * reach, control.height() + 2 * reach
        )
        self.raise_()
        self.show()
