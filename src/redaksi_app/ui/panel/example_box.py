"""An example from a rule's documentation."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from redaksi_app.ui.panel.diff import Comparison
from redaksi_app.ui.panel.piece_row import LABEL_LEFT, Look, PieceRow, text_left
from redaksi_app.ui.panel.wording import tr
from redaksi_app.ui.theme import current_theme

_TEXT_PX, _LINES = 15.0, 8


class ExampleBox(QWidget):
    """The copy, and under it what it becomes where ``fixed``; else what is reported is marked in it."""

    def __init__(self, comparison: Comparison, fixed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = [PieceRow(Look.REMOVED if fixed else Look.MARKED, _TEXT_PX, self)]
        labels = (tr("Panel", "Naskah"), tr("Panel", "Usul"))
        left = text_left(labels) if fixed else LABEL_LEFT
        self._rows[0].set_content(labels[0] if fixed else "", comparison.before, text_left=left, lines=_LINES)
        if fixed:
            self._rows.append(PieceRow(Look.INSERTED, _TEXT_PX, self))
            self._rows[1].set_content(labels[1], comparison.after, text_left=left, lines=_LINES)
        current_theme().changed.connect(self.update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the rows are in this width."""
        if event.oldSize().width() == event.size().width():
            return
        top = 1
        for row in self._rows:
            height = row.height_for(self.width() - 2)
            row.setGeometry(1, top, self.width() - 2, height)
            top += height + 1
        self.setFixedHeight(top)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper with a hairline around and between."""
        paint_box(self, self._rows[0].geometry().bottom() + 1 if len(self._rows) > 1 else 0)


def paint_box(widget: QWidget, divider: int) -> None:
    """Paper with a hairline around, and one at ``divider`` (0: none)."""
    theme = current_theme()
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour("line"))
    painter.setBrush(theme.colour("paper"))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if divider:
        painter.fillRect(1, divider, widget.width() - 2, 1, theme.colour("line"))
