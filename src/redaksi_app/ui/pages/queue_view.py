"""How the table of the queue looks."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from redaksi_app.ui.fonts import LABEL_PX, interface_font
from redaksi_app.ui.icons import BAR_SIZE, LIST_SIZE, pixmap
from redaksi_app.ui.pages.buttons import paint_ring
from redaksi_app.ui.pages.queue_model import Column, Index, QueueModel, file_text
from redaksi_app.ui.pages.queue_rows import QueueRow, Status
from redaksi_app.ui.theme import SPACE_2, SPACE_3, current_theme

ROW_HEIGHT = 54
_HEADER_HEIGHT = 32
_EDGE = 3
_PAD = 12
#: Widths of the columns behind the first, with room to spare and without.
_WIDE = {Column.WRITER: 180, Column.ARRIVED: 90, Column.COUNTS: 230, Column.STATUS: 176}
_NARROW = {Column.WRITER: 132, Column.ARRIVED: 76, Column.COUNTS: 168, Column.STATUS: 132}
_ROOMY = 1000
_COUNT_STEP, _COUNT_STEP_NARROW = 45, 50
_SEVERITIES = (("must", "must"), ("triangle-alert", "check"), ("lightbulb", "hint"))
_STATUS: dict[Status, tuple[str, str]] = {
    "baru": ("circle", "ink2"),
    "disunting": ("circle-dot", "ink2"),
    "siap": ("circle-check", "ink2"),
    "disetujui": ("stamp", "accent"),
    "diekspor": ("file-check", "accent"),
}


class QueueView(QTableView):
    """Enter and double click open a draft."""

    open_requested = Signal(str)

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_QueueDelegate(model, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setFixedHeight(_HEADER_HEIGHT)
        header.setStyleSheet(f"QHeaderView::section:first {{ padding-left: {_PAD}px; }}")
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.DRAFT, QHeaderView.ResizeMode.Stretch)
        self.activated.connect(self._activate)
        current_theme().changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens on every system, also where it would edit."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._activate(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the headline what the other columns can spare."""
        for column, width in (_WIDE if self.width() >= _ROOMY else _NARROW).items():
            self.setColumnWidth(column, width)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and the ring round the one the keyboard is on."""
        super().paintEvent(event)
        index = self.currentIndex()
        if self.hasFocus() and index.isValid():
            painter = QPainter(self.viewport())
            row = QRect(0, self.rowViewportPosition(index.row()), self.viewport().width(), ROW_HEIGHT)
            paint_ring(painter, QRectF(row.adjusted(_EDGE + 1, 1, -1, -2)))
            painter.end()

    def _activate(self, index: QModelIndex) -> None:
        self.open_requested.emit(self._model.row(index.row()).path)


class _QueueDelegate(QStyledItemDelegate):
    """Paints one cell."""

    def __init__(self, model: QueueModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are of one height."""
        return QSize(option.rect.width(), ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground and hairline, then what the column holds."""
        theme = current_theme()
        row = self._model.row(index.row())
        cell: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(cell, theme.colour("accentsoft"))
            if index.column() == Column.DRAFT:
                painter.fillRect(QRect(cell.left(), cell.top(), _EDGE, cell.height()), theme.colour("accent"))
        painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.colour("line"))
        match Column(index.column()):
            case Column.DRAFT:
                self._paint_draft(painter, cell.adjusted(_PAD, 0, -_PAD, 0), row)
            case Column.COUNTS:
                self._paint_counts(painter, cell.adjusted(SPACE_2, 0, 0, 0), row)
            case Column.STATUS:
                self._paint_status(painter, cell.adjusted(SPACE_2, 0, 0, 0), row, str(index.data()))
            case _:
                _paint_text(painter, cell.adjusted(SPACE_2, 0, -SPACE_2, 0), str(index.data()), interface_font(), "ink")
        painter.restore()

    def _paint_draft(self, painter: QPainter, cell: QRect, row: QueueRow) -> None:
        half = cell.height() // 2
        upper = QRect(cell.left(), cell.top() + 6, cell.width(), half - 6)
        lower = QRect(cell.left(), cell.top() + half, cell.width(), half - 6)
        _paint_text(painter, upper, row.title, interface_font(weight=QFont.Weight.DemiBold), "ink")
        _paint_text(painter, lower, file_text(row), interface_font(LABEL_PX), "ink3")

    def _paint_counts(self, painter: QPainter, cell: QRect, row: QueueRow) -> None:
        ratio = painter.device().devicePixelRatioF()
        step = _COUNT_STEP if cell.width() > _NARROW[Column.COUNTS] else _COUNT_STEP_NARROW
        left = cell.left()
        for number, (name, colour) in zip(row.counts, _SEVERITIES, strict=True):
            picture = pixmap(name, colour, LIST_SIZE, ratio) if number else pixmap("minus", "ink3", LIST_SIZE, ratio)
            painter.drawPixmap(left, cell.center().y() - LIST_SIZE // 2 + 1, picture)
            place = QRect(left + LIST_SIZE + 6, cell.top(), step, cell.height())
            _paint_text(painter, place, str(number), interface_font(), "ink" if number else "ink3")
            left += step

    def _paint_status(self, painter: QPainter, cell: QRect, row: QueueRow, text: str) -> None:
        name, colour = _STATUS[row.status]
        picture = pixmap(name, colour, BAR_SIZE, painter.device().devicePixelRatioF())
        painter.drawPixmap(cell.left(), cell.center().y() - BAR_SIZE // 2 + 1, picture)
        _paint_text(painter, cell.adjusted(BAR_SIZE + SPACE_3 - 4, 0, 0, 0), text, interface_font(), "ink")


def _paint_text(painter: QPainter, place: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(current_theme().colour(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
