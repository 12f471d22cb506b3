"""A map of the comparison beside its scroll bar: a tick for each changed paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from redaksi_app.ui.theme import current_theme

_WIDTH, _TICK_WIDTH, _TICK_HEIGHT, _INSET = 14, 8, 2, 4
_REACH = 6


class ChangeStrip(QWidget):
    """Ticks by place: 0 is the top of the text, 1 its end. A click near a tick asks to go there.

    For the mouse only: F8 goes the same ways.
    """

    #: The number of the tick, in the order they were given.
    clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[float, ...] = ()
        self.setFixedWidth(_WIDTH)
        current_theme().changed.connect(self.update)

    def set_places(self, places: Sequence[float]) -> None:
        """Show these ticks."""
        self._places = tuple(places)
        self.update()

    def tick_y(self, number: int) -> int:
        """The upper edge of a tick."""
        return round(_INSET + self._places[number] * (self.height() - 2 * _INSET - _TICK_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline, and the ticks."""
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, 1, self.height()), theme.colour("line"))
        for number in range(len(self._places)):
            painter.fillRect(_INSET, self.tick_y(number), _TICK_WIDTH, _TICK_HEIGHT, theme.colour("accent"))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the nearest tick."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._places:
            return
        y = event.position().y()
        nearest = min(range(len(self._places)), key=lambda number: abs(self.tick_y(number) - y))
        if abs(self.tick_y(nearest) - y) <= _REACH:
            self.clicked.emit(nearest)
