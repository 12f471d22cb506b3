"""The sections of the stylesheet at the left of the form, each with how much of it is the stylesheet's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from redaksi_app.ui.dialogs.fix_all_model import Index
from redaksi_app.ui.fonts import LABEL_PX, interface_font
from redaksi_app.ui.pages.buttons import paint_ring
from redaksi_app.ui.theme import SPACE_2, SPACE_4, SPACE_6, current_theme

tr = QCoreApplication.translate
_WIDTH, _ROW_HEIGHT, _BAR = 252, 30, 2


class SectionEntry(NamedTuple):
    """One section; ``own`` counts its keys that are not inherited, ``wrong`` those that cannot be as they are."""

    title: str
    own: int
    wrong: int

    @property
    def note(self) -> str:
        """What stands behind the title."""
        return tr("Stylesheet", "perbaiki") if self.wrong else str(self.own or "")

    @property
    def spoken(self) -> str:
        """Title and counts in words."""
        parts = [self.title]
        if self.own:
            parts.append(tr("Stylesheet", "%n milik gaya ini", None, self.own))
        if self.wrong:
            parts.append(tr("Stylesheet", "perlu diperbaiki"))
        return ", ".join(parts)


class SectionsList(QListView):
    """``section_chosen`` comes with the number of the section that is to be shown."""

    section_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setProperty("kind", "panel")
        self.setFixedWidth(_WIDTH)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda now, _before: self.section_chosen.emit(now.row()))
        current_theme().changed.connect(self.viewport().update)

    def show_entries(self, entries: Sequence[SectionEntry]) -> None:
        """Show these; the chosen one stays chosen."""
        self._model.take(entries)

    def choose(self, place: int) -> None:
        """Go to this section."""
        self.setCurrentIndex(self._model.index(place))


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: list[SectionEntry] = []

    def take(self, entries: Sequence[SectionEntry]) -> None:
        if len(entries) != len(self._entries):
            self.beginResetModel()
            self._entries = list(entries)
            self.endResetModel()
        elif entries:
            self._entries = list(entries)
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return entry.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return entry.spoken
            case Qt.ItemDataRole.UserRole:
                return entry
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: SectionEntry = index.data(Qt.ItemDataRole.UserRole)
        theme, row = current_theme(), QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, theme.colour("accentsoft"))
            painter.fillRect(QRect(row.left(), row.top(), _BAR, row.height()), theme.colour("accent"))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        room = row.adjusted(SPACE_6, 0, -SPACE_4, 0)
        small = interface_font(LABEL_PX)
        painter.setFont(small)
        painter.setPen(theme.colour("must" if entry.wrong else "ink3"))
        painter.drawText(room, middle | int(Qt.AlignmentFlag.AlignRight), entry.note)
        room.setRight(room.right() - QFontMetrics(small).horizontalAdvance(entry.note) - SPACE_2)
        font = interface_font(weight=QFont.Weight.DemiBold if entry.own else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        title = QFontMetrics(font).elidedText(entry.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | int(Qt.AlignmentFlag.AlignLeft), title)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, QRectF(row).adjusted(6, 1, -6, -1))
        painter.restore()
