"""The words of the dictionary as a list: the editor's own, and in grey those of the newsroom's lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from redaksi_app.desk import WordBook
from redaksi_app.ui.dialogs.fix_all_model import Index
from redaksi_app.ui.fonts import BODY_PX, LABEL_PX, interface_font
from redaksi_app.ui.pages.buttons import paint_ring
from redaksi_app.ui.theme import SPACE_2, SPACE_6, current_theme
from redaksi_app.words.dictionaries import in_order

tr = QCoreApplication.translate
_ROW_HEIGHT = 28


class Entry(NamedTuple):
    """One word; ``source`` is the newsroom's list that it stands in, empty for the editor's own."""

    word: str
    source: str


class DictionaryModel(QAbstractListModel):
    """The words that hold what is searched for, in alphabetical order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Entry] = []
        self._shown: list[Entry] = []
        self._search = ""

    @property
    def shown(self) -> Sequence[Entry]:
        """The words in the list now."""
        return self._shown

    def take(self, book: WordBook) -> None:
        """List every word of ``book``; one that is in several lists stands there once, the editor's own first."""
        sources = {word: one.path.stem for one in reversed(book.lists) for word in one.words or ()}
        sources.update(dict.fromkeys(book.own, ""))
        self._all = [Entry(word, sources[word]) for word in in_order(sources)]
        self._filter()

    def search(self, text: str) -> None:
        """Show only the words that hold ``text``, whatever its case."""
        self._search = text.strip().casefold()
        self._filter()

    def place_of(self, word: str) -> QModelIndex:
        """Where ``word`` stands; invalid where it is not shown."""
        place = next((place for place, entry in enumerate(self._shown) if entry.word == word), -1)
        return self.index(place) if place >= 0 else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """A flat list."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The word; for those who listen with the list it stands in."""
        entry = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.word
            case Qt.ItemDataRole.UserRole:
                return entry
            case Qt.ItemDataRole.AccessibleTextRole if entry.source:
                return tr("Dictionary", "{0}, dari daftar {1}").format(*entry)
            case Qt.ItemDataRole.AccessibleTextRole:
                return entry.word
        return None

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = [entry for entry in self._all if self._search in entry.word.casefold()]
        self.endResetModel()


class DictionaryList(QListView):
    """The list's view; several words may be selected."""

    def __init__(self, model: DictionaryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        current_theme().changed.connect(self.viewport().update)

    def selected(self) -> list[Entry]:
        """The selected words, in their order."""
        chosen = sorted(self.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [index.data(Qt.ItemDataRole.UserRole) for index in chosen]


class _Delegate(QStyledItemDelegate):
    """The word on the left, on the right the list it comes from."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        theme, row = current_theme(), QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, theme.colour("accentsoft"))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        room = row.adjusted(SPACE_6, 0, -SPACE_6, 0)
        small, plain = interface_font(LABEL_PX), interface_font(BODY_PX)
        painter.setFont(small)
        painter.setPen(theme.colour("ink3"))
        painter.drawText(room, middle | int(Qt.AlignmentFlag.AlignRight), entry.source)
        room.setRight(room.right() - QFontMetricsF(small).horizontalAdvance(entry.source) - SPACE_2)
        painter.setFont(plain)
        painter.setPen(theme.colour("ink2" if entry.source else "ink"))
        word = QFontMetricsF(plain).elidedText(entry.word, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | int(Qt.AlignmentFlag.AlignLeft), word)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, row.adjusted(8, 1, -8, -1))
        painter.restore()
