"""How a line of the list is drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from redaksi_app.ui import icons
from redaksi_app.ui.fonts import BODY_PX, LABEL_PX, interface_font
from redaksi_app.ui.icons import severity_icon
from redaksi_app.ui.panel.list_model import ENTRY_ROLE
from redaksi_app.ui.panel.rows import Entry, Heading, More, Row, Section, pair
from redaksi_app.ui.panel.wording import more_words, reason_words, row_text, section_name
from redaksi_app.ui.theme import SPACE_2, SPACE_4, current_theme

ROW_HEIGHT = 28
#: The heading of what is ignored stands below a hairline with some air.
_IGNORED_HEIGHT, _RULE = 44, 10
_SIDE, _TEXT, _NUMBER_WIDTH, _BAR = SPACE_4 + 1, 39, 38, 2
_ARROW = " → "
#: Of words and suggestion that do not both fit, the words get at least this share.
_WORDS_SHARE = 0.55


class FindingsDelegate(QStyledItemDelegate):
    """Draws headings and rows.

    ``selected`` is the row of the finding at hand, ``folded`` says whether the ignored ones are hidden.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.selected: Row | None = None
        self.folded = True

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line each."""
        return QSize(0, entry_height(index.data(ENTRY_ROLE)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the line at ``index``."""
        entry = index.data(ENTRY_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if isinstance(entry, Heading):
            self.paint_heading(painter, rect, entry)
        elif isinstance(entry, Row):
            self._paint_row(painter, rect, entry, hovered=bool(state & QStyle.StateFlag.State_MouseOver))
        elif isinstance(entry, More):
            self._paint_more(painter, rect, entry, hovered=bool(state & QStyle.StateFlag.State_MouseOver))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(current_theme().colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            top = rect.height() - ROW_HEIGHT
            painter.drawRect(QRectF(rect).adjusted(1, top + 1, -1, -1))
        painter.restore()

    def paint_heading(self, painter: QPainter, rect: QRect, heading: Heading) -> None:
        """The name of a group and its count."""
        theme = current_theme()
        if heading.section is Section.IGNORED:
            painter.fillRect(rect.left(), rect.top() + _RULE, rect.width(), 1, theme.colour("line"))
        line = QRectF(rect.left(), rect.bottom() + 1 - ROW_HEIGHT, rect.width(), ROW_HEIGHT)
        strong = interface_font(LABEL_PX, weight=QFont.Weight.DemiBold)
        baseline = _baseline(line, strong) + 1
        painter.setFont(strong)
        painter.setPen(theme.colour("ink3"))
        name = section_name(heading.section)
        painter.drawText(QPointF(line.left() + _SIDE, baseline), name)
        if heading.section is Section.IGNORED:
            left = line.left() + _SIDE + QFontMetricsF(strong).horizontalAdvance(name) + 4
            arrow = "chevron-right" if self.folded else "chevron-down"
            picture = icons.pixmap(arrow, "ink3", icons.LIST_SIZE, _ratio(painter))
            painter.drawPixmap(QPointF(left, line.center().y() - icons.LIST_SIZE / 2 + 1), picture)
        plain = interface_font(LABEL_PX)
        _draw_right(painter, str(heading.count), line.right() - _SIDE, baseline, plain)

    def _paint_more(self, painter: QPainter, rect: QRect, more: More, *, hovered: bool) -> None:
        theme = current_theme()
        if hovered:
            painter.fillRect(rect, theme.colour("chrome"))
        line = QRectF(rect)
        top = line.top() + (ROW_HEIGHT - icons.LIST_SIZE) / 2
        picture = icons.pixmap("chevron-right", "ink3", icons.LIST_SIZE, _ratio(painter))
        painter.drawPixmap(QPointF(line.left() + _TEXT - 4, top), picture)
        font = interface_font(LABEL_PX)
        painter.setFont(font)
        painter.setPen(theme.colour("accent"))
        left = line.left() + _TEXT - 4 + icons.LIST_SIZE + 4
        painter.drawText(QPointF(left, _baseline(line, font)), more_words(more.count))

    def _paint_row(self, painter: QPainter, rect: QRect, row: Row, *, hovered: bool) -> None:
        theme = current_theme()
        ignored = row.decision is not None
        if row == self.selected:
            painter.fillRect(rect, theme.colour("accentsoft"))
            painter.fillRect(rect.left(), rect.top(), _BAR, rect.height(), theme.colour("accent"))
        elif hovered:
            painter.fillRect(rect, theme.colour("chrome"))
        line = QRectF(rect)
        name, colour = severity_icon(row.finding, ignored=ignored)
        picture = icons.pixmap(name, colour, icons.LIST_SIZE, _ratio(painter))
        painter.drawPixmap(QPointF(line.left() + _SIDE, line.top() + (ROW_HEIGHT - icons.LIST_SIZE) / 2), picture)
        font, small = interface_font(BODY_PX), interface_font(LABEL_PX)
        baseline = _baseline(line, font)
        right = line.right() - _SIDE
        painter.setPen(theme.colour("ink3"))
        number = f"¶ {row.paragraph}" if row.paragraph else ""
        _draw_right(painter, number, right, baseline, small)
        right -= _NUMBER_WIDTH
        beside = reason_words(row) if ignored else f"×{row.like}" if row.like > 1 else ""
        if beside:
            beside = QFontMetricsF(small).elidedText(beside, Qt.TextElideMode.ElideRight, line.width() / 3)
            right = _draw_right(painter, beside, right, baseline, small) - SPACE_2
        painter.setFont(font)
        painter.setPen(theme.colour("quote" if ignored else "ink"))
        left = line.left() + _TEXT
        _draw_words(painter, row, QPointF(left, baseline), right - left, QFontMetricsF(font))


def entry_height(entry: Entry) -> int:
    """How high the line is."""
    return _IGNORED_HEIGHT if isinstance(entry, Heading) and entry.section is Section.IGNORED else ROW_HEIGHT


def _draw_words(painter: QPainter, row: Row, at: QPointF, width: float, metrics: QFontMetricsF) -> None:
    """Words and suggestion, or the message. Long words are cut first, so that both can be seen."""
    words = pair(row.finding)
    elide = Qt.TextElideMode.ElideRight
    if words is None:
        painter.drawText(at, metrics.elidedText(row_text(row.finding), elide, width))
        return
    before, after = words
    arrow = metrics.horizontalAdvance(_ARROW)
    room = width - arrow - metrics.horizontalAdvance(after)
    before = metrics.elidedText(before, elide, max(room, (width - arrow) * _WORDS_SHARE))
    painter.drawText(at, before)
    at = QPointF(at.x() + metrics.horizontalAdvance(before), at.y())
    pen = painter.pen()
    painter.setPen(current_theme().colour("ink3"))
    painter.drawText(at, _ARROW)
    painter.setPen(pen)
    left = width - (metrics.horizontalAdvance(before) + arrow)
    painter.drawText(QPointF(at.x() + arrow, at.y()), metrics.elidedText(after, elide, left))


def _draw_right(painter: QPainter, text: str, right: float, baseline: float, font: QFont) -> float:
    """Draw ``text`` so that it ends at ``right``; answers where it begins."""
    left = right - QFontMetricsF(font).horizontalAdvance(text)
    painter.setFont(font)
    painter.drawText(QPointF(left, baseline), text)
    return left


def _baseline(line: QRectF, font: QFont) -> float:
    metrics = QFontMetricsF(font)
    return round(line.center().y() + (metrics.ascent() - metrics.descent()) / 2)


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()
