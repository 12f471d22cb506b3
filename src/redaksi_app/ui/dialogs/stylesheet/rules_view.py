"""How the list of rules looks, and what a click or the space bar does."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from redaksi_app.rules import Rule
from redaksi_app.ui.dialogs.fix_all_delegate import paint_tick
from redaksi_app.ui.dialogs.fix_all_model import Index
from redaksi_app.ui.dialogs.stylesheet.rules_model import FamilyRow, RulesModel
from redaksi_app.ui.fonts import LABEL_PX, interface_font
from redaksi_app.ui.pages.buttons import paint_ring
from redaksi_app.ui.theme import SPACE_4, SPACE_6, current_theme

_FAMILY_HEIGHT, _RULE_HEIGHT = 32, 46
_TICK, _INDENT = 16, 26
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


class RulesView(QListView):
    """The list; the space bar and a click on the tick turn it."""

    def __init__(self, model: RulesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_Delegate(model, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(20)
        current_theme().changed.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row that is read about stays in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())


def tick_rect(row: QRect, *, family: bool) -> QRect:
    """Where a row's tick stands."""
    left = row.left() + SPACE_6 + (0 if family else _INDENT)
    return QRect(left, row.top() + (row.height() - _TICK) // 2, _TICK, _TICK)


class _Delegate(QStyledItemDelegate):
    def __init__(self, model: RulesModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        family = isinstance(self._model.row(index), FamilyRow)
        return QSize(option.rect.width(), _FAMILY_HEIGHT if family else _RULE_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, place = self._model.row(index), QRect(option.rect)
        painter.save()
        if isinstance(row, FamilyRow):
            self._paint_family(painter, place, row)
        else:
            self._paint_rule(painter, place, row, selected=bool(option.state & QStyle.StateFlag.State_Selected))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, QRectF(place.adjusted(8, 1, -8, -1)))
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            return model.setData(index, None, Qt.ItemDataRole.CheckStateRole)
        if event.type() is not QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        # A rule is chosen to read about it; only the tick itself turns it.
        hit = tick_rect(option.rect, family=isinstance(self._model.row(index), FamilyRow)).adjusted(-6, -8, 6, 8)
        if event.button() is not Qt.MouseButton.LeftButton or not hit.contains(event.position().toPoint()):
            return False
        return model.setData(index, None, Qt.ItemDataRole.CheckStateRole)

    def _paint_family(self, painter: QPainter, place: QRect, row: FamilyRow) -> None:
        theme = current_theme()
        painter.fillRect(place, theme.colour("panel"))
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), theme.colour("line"))
        paint_tick(painter, tick_rect(place, family=True), self._model.states.chosen(row.rules))
        room = place.adjusted(SPACE_6 + _INDENT, 0, -SPACE_4, 0)
        painter.setFont(interface_font(LABEL_PX))
        painter.setPen(theme.colour("ink3"))
        painter.drawText(room, _RIGHT, self._model.detail(row))
        painter.setFont(interface_font(weight=QFont.Weight.DemiBold))
        painter.setPen(theme.colour("ink"))
        painter.drawText(room, _MIDDLE, self._model.name(row))

    def _paint_rule(self, painter: QPainter, place: QRect, rule: Rule, *, selected: bool) -> None:
        theme = current_theme()
        if selected:
            painter.fillRect(place, theme.colour("accentsoft"))
        paint_tick(painter, tick_rect(place, family=False), self._model.states.chosen([rule]))
        room = place.adjusted(SPACE_6 + 2 * _INDENT, 4, -SPACE_4, -5)
        font = interface_font()
        painter.setFont(font)
        painter.setPen(theme.colour("ink" if self._model.states.is_on(rule) else "ink3"))
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        name = QFontMetrics(font).elidedText(self._model.name(rule), Qt.TextElideMode.ElideRight, upper.width())
        painter.drawText(upper, _MIDDLE, name)
        painter.setFont(interface_font(LABEL_PX))
        painter.setPen(theme.colour("accent" if self._model.states.is_own(rule) else "ink3"))
        painter.drawText(upper.translated(0, room.height() // 2), _MIDDLE, self._model.detail(rule))
