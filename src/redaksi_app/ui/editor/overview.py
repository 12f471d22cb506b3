"""The scroll bar of the text, with one tick for each finding."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from redaksi_app.finding import Finding
from redaksi_app.ui.theme import current_theme

_WIDTH, _INSET = 14, 3
_TICK_WIDTH, _TICK_HEIGHT, _REACH = 8, 2, 4


class Tick(NamedTuple):
    """A finding at ``place`` (0 the top of the text, 1 its end) in the colour token ``colour``."""

    place: float
    colour: str
    finding: Finding


class OverviewBar(QScrollBar):
    """A vertical scroll bar whose groove is a map of the findings; a click on a tick asks to go there."""

    tick_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setFixedWidth(_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._ticks: tuple[Tick, ...] = ()
        self._grip: float | None = None
        self._hover = False

    def set_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show these ticks; those that come later lie on top."""
        self._ticks = tuple(ticks)
        self.update()

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """What is shown."""
        return self._ticks

    def tick_y(self, tick: Tick) -> float:
        """The upper edge of the tick in the widget."""
        return _INSET + tick.place * (self._groove() - _TICK_HEIGHT)

    def sizeHint(self) -> QSize:
        """Always as wide as the design says."""
        return QSize(_WIDTH, 64)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, hairline, handle, ticks."""
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("paper"))
        painter.fillRect(0, 0, 1, self.height(), theme.colour("line"))
        if self.maximum() > self.minimum():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("edge" if self._grip is not None or self._hover else "line"))
            painter.drawRoundedRect(self._handle(), 3, 3)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        # Thousands of ticks share a few hundred rows of pixels: each row is painted once, in the colour on top.
        rows = {round(self.tick_y(tick)): tick.colour for tick in self._ticks}
        for y, colour in rows.items():
            painter.fillRect(_WIDTH - _INSET - _TICK_WIDTH + 1, y, _TICK_WIDTH, _TICK_HEIGHT, theme.colour(colour))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle, or go to a tick, or to the place in the groove."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        y = event.position().y()
        near = [tick for tick in self._ticks if abs(self.tick_y(tick) + 1 - y) <= _REACH]
        if near:
            self.tick_clicked.emit(min(near, key=lambda tick: abs(self.tick_y(tick) + 1 - y)).finding)
            return
        handle = self._handle()
        self._grip = y - handle.top() if handle.top() <= y <= handle.bottom() else handle.height() / 2
        self._drag(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scroll with the handle."""
        if self._grip is not None:
            self._drag(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the handle go."""
        self._grip = None
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the handle more plainly under the pointer."""
        self._hover = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """As before."""
        self._hover = False
        self.update()

    def _groove(self) -> float:
        return max(1.0, self.height() - 2.0 * _INSET)

    def _handle(self) -> QRectF:
        span = self.maximum() - self.minimum() + self.pageStep()
        length = min(self._groove(), max(32.0, self._groove() * self.pageStep() / max(1, span)))
        travel = self.maximum() - self.minimum()
        share = (self.value() - self.minimum()) / travel if travel else 0.0
        return QRectF(_INSET, _INSET + share * (self._groove() - length), _WIDTH - 2 * _INSET + 1, length)

    def _drag(self, y: float) -> None:
        assert self._grip is not None
        room = self._groove() - self._handle().height()
        share = (y - self._grip - _INSET) / room if room > 0 else 0.0
        self.setValue(round(self.minimum() + share * (self.maximum() - self.minimum())))
        self.update()
