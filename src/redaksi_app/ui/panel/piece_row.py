"""One text with its changed pieces marked, beside a label."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from redaksi_app.ui.fonts import LABEL_PX, interface_font, manuscript_font
from redaksi_app.ui.panel.diff import Piece
from redaksi_app.ui.panel.lines import SetText
from redaksi_app.ui.panel.wording import tr
from redaksi_app.ui.theme import current_theme

LABEL_LEFT = 10
_LINE_SHARE, _PADDING = 1.5, 4.5


class Look(Enum):
    """How changed pieces look: colour of letters, ground, struck or underlined."""

    REMOVED = ("must", "delsoft", True)
    INSERTED = ("accent", "inssoft", False)
    MARKED = ("ink", "accentsoft", False)


class PieceRow(QAbstractButton):
    """A label and a text in the manuscript face; can be chosen where it is checkable."""

    def __init__(self, look: Look, px: float = 16.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._px, self._line = look, px, px * _LINE_SHARE
        self._label, self._pieces = "", tuple[Piece, ...]()
        self._text_left, self._lines = 0.0, 1
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("own_ring", True)

    def set_content(self, label: str, pieces: tuple[Piece, ...], *, text_left: float, lines: int) -> None:
        """Show ``pieces`` from ``text_left`` on, in at most ``lines`` lines."""
        self._label, self._pieces, self._text_left, self._lines = label, pieces, text_left, lines
        self.setAccessibleName(f"{label}: {self._words()}" if label else self._words())
        self._tell_what_is_cut()
        self.update()

    def height_for(self, width: float) -> int:
        """How high the row is when it is ``width`` wide."""
        return round(max(self._line, self._set(width).height) + 2 * _PADDING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width something else is cut."""
        self._tell_what_is_cut()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground where chosen, label, text, focus."""
        theme = current_theme()
        painter = QPainter(self)
        if self.isChecked():
            painter.fillRect(self.rect(), theme.colour("accentsoft"))
            painter.fillRect(0, 0, 2, self.height(), theme.colour("accent"))
        elif self.isCheckable() and self.underMouse():
            painter.fillRect(self.rect(), theme.colour("chrome"))
        top = (self.height() - self._line) / 2 if self._lines == 1 else _PADDING
        text = self._set(self.width())
        if self._label:
            self._paint_label(painter, top + text.baseline)
        _, ground, _ = self._look.value
        text.paint(
            painter,
            QPointF(self._text_left, top),
            theme.colour("ink" if self._pieces else "ink3"),
            None if self.isChecked() else theme.colour(ground),
        )
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)

    def _paint_label(self, painter: QPainter, baseline: float) -> None:
        """On the base line of the text's first line."""
        painter.setFont(interface_font(LABEL_PX))
        painter.setPen(current_theme().colour("ink3"))
        painter.drawText(QPointF(LABEL_LEFT, round(baseline)), self._label)

    def _words(self) -> str:
        return "".join(piece.text for piece in self._pieces) or tr("Panel", "(dihapus)")

    def _tell_what_is_cut(self) -> None:
        self.setToolTip(self._words() if self._set(self.width()).cut else "")

    def _set(self, width: float) -> SetText:
        colour, _, struck = self._look.value
        return SetText(
            self._pieces or (Piece(self._words(), False),),
            manuscript_font(self._px) if self._pieces else interface_font(),
            width - self._text_left - LABEL_LEFT,
            line_height=self._line,
            lines=self._lines,
            changed=current_theme().colour(colour),
            struck=struck,
        )


def text_left(labels: tuple[str, ...]) -> float:
    """Where texts begin beside the widest of ``labels``."""
    metrics = QFontMetricsF(interface_font(LABEL_PX))
    return round(LABEL_LEFT + max(metrics.horizontalAdvance(label) for label in labels) + LABEL_LEFT)
