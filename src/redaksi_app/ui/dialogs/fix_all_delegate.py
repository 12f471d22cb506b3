"""How the rows of the list of safe fixes look, and what a click or the space bar does to them."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from redaksi_app.finding import Severity
from redaksi_app.ui.dialogs.fix_all_model import FixAllModel, Index, WhyRow, count_text, tr, why_text
from redaksi_app.ui.dialogs.fix_all_rows import Chosen, FixGroup, FixRow
from redaksi_app.ui.fonts import interface_font, manuscript_font
from redaksi_app.ui.icons import LIST_SIZE, pixmap
from redaksi_app.ui.pages.buttons import paint_ring
from redaksi_app.ui.pages.run_painting import one_line
from redaksi_app.ui.panel.wording import say
from redaksi_app.ui.theme import SPACE_3, SPACE_6, current_theme

_GROUP_HEIGHT, _ROW_HEIGHT, _WHY_PADDING = 32, 36, 10
_LAST_GAP = 6
_TICK, _TICK_RADIUS = 16, 3
_INDENT = 26
_MANUSCRIPT_PX = 15.0
_ICONS = {
    Severity.ERROR: ("must", "must"),
    Severity.WARNING: ("triangle-alert", "check"),
    Severity.ADVICE: ("lightbulb", "hint"),
}
_MARKS = {
    Chosen.ALL: QPolygonF([QPointF(3.8, 8.4), QPointF(6.8, 11.3), QPointF(12.2, 5.0)]),
    Chosen.SOME: QPolygonF([QPointF(4.5, 8.0), QPointF(11.5, 8.0)]),
}


def why_rect(row: QRect) -> QRect:
    """Where the link to the reason stands in a group's row."""
    width = QFontMetrics(interface_font()).horizontalAdvance(_why())
    return QRect(row.right() - SPACE_6 - width, row.top(), width + 2, row.height())


class FixAllDelegate(QStyledItemDelegate):
    """Paints the rows; clicks and the space bar turn ticks."""

    def __init__(self, model: FixAllModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A reason is as high as its lines; all else has one height."""
        width = option.rect.width()
        entry = self._model.entry(index)
        if isinstance(entry, FixGroup):
            return QSize(width, _GROUP_HEIGHT)
        if isinstance(entry, FixRow):
            return QSize(width, _ROW_HEIGHT + (_LAST_GAP if self._model.is_last(index) else 0))
        view_width = option.widget.viewport().width() if option.widget is not None else width  # type: ignore[attr-defined]
        room = QRect(0, 0, view_width - _why_left() - SPACE_6, 10_000)
        metrics = QFontMetrics(interface_font())
        return QSize(width, metrics.boundingRect(room, _WRAP, why_text(entry.group)).height() + 2 * _WHY_PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row, with the ring where the keyboard is."""
        painter.save()
        entry = self._model.entry(index)
        row = option.rect
        if isinstance(entry, FixGroup):
            self._paint_group(painter, row, entry)
        elif isinstance(entry, WhyRow):
            painter.setPen(current_theme().colour("ink2"))
            painter.setFont(interface_font())
            room = row.adjusted(_why_left(), _WHY_PADDING, -SPACE_6, 0)
            painter.drawText(room, _WRAP, why_text(entry.group))
        else:
            self._paint_fix(painter, row, entry)
        if option.state & QStyle.StateFlag.State_HasFocus:
            gap = _LAST_GAP if isinstance(entry, FixRow) and self._model.is_last(index) else 0
            paint_ring(painter, QRectF(row.adjusted(8, 1, -8, -1 - gap)))
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """A click anywhere in a row turns its tick, but on the link it shows the reason."""
        pressed_space = (
            event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        )
        if pressed_space:
            return model.setData(index, None, Qt.ItemDataRole.CheckStateRole)
        if event.type() is not QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        entry = self._model.entry(index)
        if isinstance(entry, FixGroup) and why_rect(option.rect).contains(event.position().toPoint()):
            self._model.toggle_why(index)
            return True
        return model.setData(index, None, Qt.ItemDataRole.CheckStateRole)

    def _paint_group(self, painter: QPainter, row: QRect, group: FixGroup) -> None:
        theme = current_theme()
        painter.fillRect(row, theme.colour("panel"))
        painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), theme.colour("line"))
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.colour("line"))
        left = row.left() + SPACE_6
        paint_tick(painter, QRect(left, _middle(row, _TICK), _TICK, _TICK), self._model.rows.state(group))
        left += _INDENT
        name, colour = _ICONS[group.severity]
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(left, _middle(row, LIST_SIZE), pixmap(name, colour, LIST_SIZE, ratio))
        left += LIST_SIZE + SPACE_3 - 2
        link = why_rect(row)
        bold = interface_font(weight=QFont.Weight.DemiBold)
        count = count_text(self._model.rows, group)
        room = link.left() - left - SPACE_6 - QFontMetrics(interface_font()).horizontalAdvance(count) - 10
        title = QFontMetrics(bold).elidedText(say(group.title), Qt.TextElideMode.ElideRight, room)
        painter.setFont(bold)
        painter.setPen(theme.colour("ink"))
        painter.drawText(row.adjusted(left - row.left(), 0, 0, 0), _MIDDLE, title)
        left += QFontMetrics(bold).horizontalAdvance(title) + 10
        painter.setFont(interface_font())
        painter.setPen(theme.colour("ink3"))
        painter.drawText(row.adjusted(left - row.left(), 0, 0, 0), _MIDDLE, count)
        if group.why.id:
            underlined = interface_font()
            underlined.setUnderline(True)
            painter.setFont(underlined)
            painter.setPen(theme.colour("accent"))
            painter.drawText(link, _MIDDLE, _why())

    def _paint_fix(self, painter: QPainter, row: QRect, fix: FixRow) -> None:
        theme = current_theme()
        row = QRect(row.left(), row.top(), row.width(), _ROW_HEIGHT)
        left = row.left() + SPACE_6 + _INDENT
        chosen = self._model.rows.is_chosen(fix)
        place = QRect(left, _middle(row, _TICK), _TICK, _TICK)
        paint_tick(painter, place, Chosen.ALL if chosen else Chosen.NONE)
        left += _INDENT
        painter.setFont(interface_font())
        painter.setPen(theme.colour("ink3"))
        number = QRect(left, row.top(), 44, row.height())
        painter.drawText(number, _MIDDLE, f"¶ {fix.paragraph}" if fix.paragraph else "")
        left = number.right() + 2
        font = manuscript_font(_MANUSCRIPT_PX)
        text = one_line(fix.runs, font, theme, width=row.right() - SPACE_6 - left, line=_ROW_HEIGHT)
        text.paint(painter, QPointF(left, row.top()))


_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_WRAP = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)


def _middle(row: QRect, size: int) -> int:
    """The upper edge of what is ``size`` high, level with the letters in ``row``."""
    return row.top() + (row.height() - size) // 2 + 1


def _why() -> str:
    return tr("FixAll", "Mengapa?")


def _why_left() -> int:
    return SPACE_6 + _INDENT + LIST_SIZE + SPACE_3 - 2


def paint_tick(painter: QPainter, place: QRect, chosen: Chosen) -> None:
    """A tick that is set, empty or half set, in the square ``place``."""
    theme = current_theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    filled = chosen is not Chosen.NONE
    painter.setPen(theme.colour("accent" if filled else "edge"))
    painter.setBrush(theme.colour("accent" if filled else "control"))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), _TICK_RADIUS, _TICK_RADIUS)
    if filled:
        pen = QPen(theme.colour("onaccent"), 2.0)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(_MARKS[chosen].translated(QPointF(place.topLeft())))
    painter.restore()
