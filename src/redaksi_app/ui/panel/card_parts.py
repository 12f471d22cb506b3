"""What the card is put together from: its first line, and its middle with words and reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from redaksi_app.ui import icons
from redaksi_app.ui.editor.mark_style import mark_style
from redaksi_app.ui.fonts import HEADING_PX, LABEL_PX, interface_font
from redaksi_app.ui.icons import severity_icon
from redaksi_app.ui.panel.diff import Comparison
from redaksi_app.ui.panel.lines import LinesLabel
from redaksi_app.ui.panel.reason_text import ReasonText
from redaksi_app.ui.panel.rows import Row
from redaksi_app.ui.panel.suggestion_box import SuggestionBox
from redaksi_app.ui.panel.wording import family_words, kind_name, spoken_name
from redaksi_app.ui.theme import SMALL_BUTTON_HEIGHT, SPACE_2, current_theme

#: Where one line of words and one of its suggestion are shown with a reason of two lines, the middle is this high;
#: it is never lower, so that the buttons keep their place from one finding to the next.
_BOX, _GAP, _LINE, _TITLE_LINE = 69, SPACE_2 + 1, 18, 20
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
    """What is the matter, the words with their suggestions, the reason. Its height follows from its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = LinesLabel(interface_font(HEADING_PX, weight=QFont.Weight.DemiBold), "ink", _TITLE_LINE, self)
        self.box = SuggestionBox(self)
        self.reason = ReasonText(self)
        self._message = ""
        self._reason = ("", "")
        self._compact = False

    def set_content(
        self, message: str, comparisons: Sequence[Comparison], choice: int, reason: tuple[str, str]
    ) -> None:
        """Show these; ``reason`` is the reason and its source. Without comparisons there is no box."""
        self._message, self._reason = message, reason
        self.box.set_content(comparisons, choice)
        self.box.setVisible(bool(comparisons))
        self.lay_out()

    def set_compact(self, compact: bool) -> None:
        """Save a line where the panel is low."""
        if compact != self._compact:
            self._compact = compact
            self.lay_out()

    def lay_out(self) -> None:
        """Place all below each other. Title and reason take the room of what is not there, so that buttons stay."""
        width, boxed = self.width(), not self.box.isHidden()
        text, source = self._reason
        lines = 1 if self._compact else 2
        lowest = _TITLE_LINE + _GAP + _BOX + _GAP + lines * _LINE
        self.title.set_text(self._message, lines=3 if not boxed else 1 if text else 2)
        top = self.title.height_for(width)
        self.title.setGeometry(0, 0, width, top)
        top += _GAP
        if boxed:
            height = self.box.height_for(width)
            self.box.setGeometry(0, top, width, height)
            top += height + _GAP
        else:
            lines = (lowest - top) // _LINE
        self.reason.set_content(text, source, lines=lines)
        height = self.reason.height_for(width)
        self.reason.setGeometry(0, top, width, height)
        self.setFixedHeight(max(lowest, top + height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines in another width."""
        if event.oldSize().width() != event.size().width():
            self.lay_out()
