"""Buttons and ticks that show where the focus is, and lines between them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QWidget

from redaksi_app.ui.fonts import LABEL_PX, interface_font
from redaksi_app.ui.icons import set_icon
from redaksi_app.ui.theme import RADIUS, SPACE_2, SPACE_3, current_theme

_RING = 2


class Button(QPushButton):
    """A button with a word. ``kind`` as in the style sheet; ``keys`` stand behind the word in small letters.

    The keys are only shown: whoever owns the button listens for them.
    """

    def __init__(
        self, kind: str = "", *, icon: str = "", small: bool = False, keys: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._keys = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
        self.setProperty("kind", kind)
        self.setProperty("small", small)
        if icon:
            set_icon(self, icon, "onaccent" if kind == "primary" else "ink2")
        if keys:
            self.setStyleSheet("text-align: left;")
            self.setToolTip(self._keys)
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """As wide as the word and the keys."""
        hint = super().sizeHint()
        return QSize(hint.width() + self._keys_width(), hint.height())

    def minimumSizeHint(self) -> QSize:
        """A word is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button as the style draws it, the keys, the ring."""
        super().paintEvent(event)
        theme = current_theme()
        painter = QPainter(self)
        if self._keys:
            name = "edge" if not self.isEnabled() else "onaccent" if self._kind == "primary" else "ink3"
            painter.setPen(theme.colour(name))
            painter.setFont(interface_font(LABEL_PX - 0.5))
            place = self.rect().adjusted(0, 0, -SPACE_3, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._keys)
        if self.hasFocus():
            filled = self._kind == "primary"
            paint_ring(painter, QRectF(self.rect()).adjusted(3, 3, -3, -3) if filled else QRectF(self.rect()), filled)
        painter.end()

    def _keys_width(self) -> int:
        if not self._keys:
            return 0
        return QFontMetrics(interface_font(LABEL_PX - 0.5)).horizontalAdvance(self._keys) + SPACE_2


class Tick(QCheckBox):
    """A tick with its words."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tick as the style draws it, and the ring."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            paint_ring(painter, QRectF(self.rect()))
            painter.end()


def paint_ring(painter: QPainter, place: QRectF, on_accent: bool = False) -> None:
    """The ring of the focus, just inside ``place``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(current_theme().colour("onaccent" if on_accent else "accent"), 1.5 if on_accent else _RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
    painter.restore()


def hline() -> QFrame:
    """A hairline across."""
    return _line("hline")


def vline(height: int = 0) -> QFrame:
    """A hairline down, ``height`` pixels long or as long as there is room."""
    line = _line("vline")
    if height:
        line.setFixedHeight(height)
    return line


def _line(kind: str) -> QFrame:
    line = QFrame()
    line.setProperty("kind", kind)
    return line
