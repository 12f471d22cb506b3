"""What the card is put together from: its first line, and its middle with words and reason."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from redaksi_app.ui import icons
from redaksi_app.ui.editor.mark_style import mark_style
from redaksi_app.ui.fonts import LABEL_PX, interface_font
from redaksi_app.ui.icons import severity_icon
from redaksi_app.ui.panel.reason_text import ReasonText
from redaksi_app.ui.panel.rows import Row
from redaksi_app.ui.panel.suggestion_box import SuggestionBox
from redaksi_app.ui.panel.wording import family_words, kind_name, spoken_name
from redaksi_app.ui.theme import SMALL_BUTTON_HEIGHT, SPACE_2, current_theme

#: Where one line of words and one of its suggestion are shown with a reason of two lines, the middle is this high;
#: it is never lower, so that the buttons keep their place from one finding to the next.
_BOX, _GAP, _LINE = 69, SPACE_2 + 1, 18
_DOT = " · "


class KindLine(QWidget):
    """Icon, name of the severity, family."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self.setFixedHeight(SMALL_BUTTON_HEIGHT)
        current_theme().changed.connect(self.update)

    def show_row(self, row: Row) -> None:
        """Name what ``row`` is."""
        self._row = row
        self.setAccessibleName(spoken_name(row))
        self.setToolTip(f"{kind_name(row)}{_DOT}{family_words(row.finding)}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The family is cut where the line is short."""
        row = self._row
        if row is None:
            return
        theme = current_theme()
        ignored = row.decision is not None
        colour = theme.colour(mark_style(row.finding, ignored=ignored).colour)
        name, token = severity_icon(row.finding, ignored=ignored)
        painter = QPainter(self)
        size = icons.LIST_SIZE
        picture = icons.pixmap(name, token, size, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(0, (self.height() - size) / 2), picture)
        strong = interface_font(LABEL_PX, weight=QFont.Weight.DemiBold)
        plain = interface_font(LABEL_PX)
        metrics = QFontMetricsF(plain)
        baseline = round((self.height() + metrics.ascent() - metrics.descent()) / 2)
        left = size + 6.0
        painter.setFont(strong)
        painter.setPen(colour)
        painter.drawText(QPointF(left, baseline), kind_name(row))
        left += QFontMetricsF(strong).horizontalAdvance(kind_name(row))
        family = metrics.elidedText(
            _DOT + family_words(row.finding), Qt.TextElideMode.ElideRight, self.width() - left - 4
        )
        painter.setFont(plain)
        painter.setPen(theme.colour("ink2"))
        painter.drawText(QPointF(left, baseline), family)


class CardBody(QWidget):
    """The words with their suggestions over the reason. Its height follows from its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = SuggestionBox(self)
        self.reason = ReasonText(self)
        self._reason = ("", "")
        self._compact = False
        self._boxed = False

    def set_content(self, *, boxed: bool, reason: str, source: str) -> None:
        """``boxed``: whether the box has anything to show."""
        self._boxed, self._reason = boxed, (reason, source)
        self.box.setVisible(boxed)
        self.lay_out()

    def set_compact(self, compact: bool) -> None:
        """Save a line where the panel is low."""
        if compact != self._compact:
            self._compact = compact
            self.lay_out()

    def lay_out(self) -> None:
        """Place both; the reason takes the room of a box that is not there."""
        width = self.width()
        lines = 1 if self._compact else 2
        lowest = _BOX + _GAP + lines * _LINE
        top = 0
        if self._boxed:
            height = self.box.height_for(width)
            self.box.setGeometry(0, 0, width, height)
            top = height + _GAP
        else:
            lines = lowest // _LINE
        text, source = self._reason
        self.reason.set_content(text, source, lines=lines)
        height = self.reason.height_for(width)
        self.reason.setGeometry(0, top, width, height)
        self.setFixedHeight(max(lowest, top + height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines in another width."""
        if event.oldSize().width() != event.size().width():
            self.lay_out()
