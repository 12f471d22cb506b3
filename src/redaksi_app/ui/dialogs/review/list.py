"""A list of such rows, each as high as its words; with ticks where something is to be decided."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QObject,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from redaksi_app.ui.dialogs.fix_all_delegate import paint_tick
from redaksi_app.ui.dialogs.fix_all_model import Index
from redaksi_app.ui.dialogs.fix_all_rows import Chosen
from redaksi_app.ui.dialogs.review.rows import ReviewRow
from redaksi_app.ui.fonts import LABEL_PX, interface_font, manuscript_font
from redaksi_app.ui.pages.buttons import paint_ring
from redaksi_app.ui.pages.run_painting import MarkedText
from redaksi_app.ui.theme import SPACE_1, SPACE_2, SPACE_6, current_theme

_MANUSCRIPT_PX, _LINE = 15.0, 24.0
_TICK, _INDENT = 16, 26
_WRAP = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)


class ReviewModel(QAbstractListModel):
    """The rows; with ``ticks`` each can be ticked, and is at first."""

    ticked_changed = Signal()

    def __init__(self, rows: Sequence[ReviewRow], *, ticks: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self.ticks = [True] * len(rows) if ticks else None

    def rowCount(self, parent: Index | None = None) -> int:
        """A flat list."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Ticks can be turned."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if self.ticks is None else flags | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """All words for those who listen, and the tick."""
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.rows[index.row()].spoken
            case Qt.ItemDataRole.CheckStateRole if self.ticks is not None:
                return Qt.CheckState.Checked if self.ticks[index.row()] else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Turn the tick over; ``value`` does not matter."""
        if role != Qt.ItemDataRole.CheckStateRole or self.ticks is None:
            return False
        self.ticks[index.row()] = not self.ticks[index.row()]
        self.dataChanged.emit(index, index)
        self.ticked_changed.emit()
        return True

    def tick_all(self, ticked: bool) -> None:
        """Tick every row, or none."""
        if self.ticks:
            self.ticks = [ticked] * len(self.rows)
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))
            self.ticked_changed.emit()


class ReviewList(QListView):
    """Space and clicks turn ticks, arrows move, Enter and double clicks go to the words."""

    def __init__(self, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_Delegate(model, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(20)
        current_theme().changed.connect(self.viewport().update)
        if model.rowCount():
            self.setCurrentIndex(model.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows take as many lines as they need."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _Delegate(QStyledItemDelegate):
    def __init__(self, model: ReviewModel, parent: QListView) -> None:
        super().__init__(parent)
        self._model = model
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as all three parts."""
        row = self._model.rows[index.row()]
        words, body = self._words(row), self._body(row)
        height = QFontMetrics(interface_font(LABEL_PX)).height() + words.height * bool(row.runs) + body.height()
        return QSize(self._view.viewport().width(), round(height) + 2 * SPACE_2 + SPACE_1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row, with the ring where the keyboard is."""
        row, theme = self._model.rows[index.row()], current_theme()
        painter.save()
        if self._model.ticks is None and option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("accentsoft"))
        left, top = option.rect.left() + SPACE_6, option.rect.top() + SPACE_2
        if self._model.ticks is not None:
            chosen = Chosen.ALL if self._model.ticks[index.row()] else Chosen.NONE
            paint_tick(painter, QRect(left, top, _TICK, _TICK), chosen)
            left += _INDENT
        small = interface_font(LABEL_PX)
        line = QFontMetrics(small).height()
        painter.setFont(small)
        painter.setPen(theme.colour("ink2"))
        head = QFontMetrics(small).elidedText(row.head, Qt.TextElideMode.ElideRight, self._room())
        painter.drawText(QRect(left, top, self._room(), line), int(Qt.AlignmentFlag.AlignVCenter), head)
        top += line + SPACE_1
        if row.runs:
            words = self._words(row)
            words.paint(painter, QPointF(left, top))
            top += round(words.height)
        if row.body:
            painter.setFont(interface_font())
            painter.setPen(theme.colour("ink"))
            painter.drawText(self._body(row).translated(left, top), _WRAP, row.body)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.colour("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, QRectF(option.rect.adjusted(8, 1, -8, -2)))
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click anywhere in a row turns its tick, and so does the space bar."""
        space = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        click = isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton
        if (space and event.type() is QEvent.Type.KeyPress) or (
            click and event.type() is QEvent.Type.MouseButtonRelease
        ):
            return model.setData(index, None, Qt.ItemDataRole.CheckStateRole)
        return False

    def _room(self) -> int:
        indent = 0 if self._model.ticks is None else _INDENT
        return max(80, self._view.viewport().width() - 2 * SPACE_6 - indent)

    def _words(self, row: ReviewRow) -> MarkedText:
        return MarkedText(row.runs, manuscript_font(_MANUSCRIPT_PX), current_theme(), width=self._room(), line=_LINE)

    def _body(self, row: ReviewRow) -> QRect:
        if not row.body:
            return QRect()
        return QFontMetrics(interface_font()).boundingRect(QRect(0, 0, self._room(), 100_000), _WRAP, row.body)
