"""Pairs of texts as a table: what is its own can be edited, what is inherited can be replaced."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from redaksi_app.ui.dialogs.fix_all_model import Index
from redaksi_app.ui.dialogs.stylesheet.words import choice_name, column_names, tr
from redaksi_app.ui.theme import current_theme


@dataclass(slots=True)
class Pair:
    """One row: a key and its value."""

    key: str
    value: str


class PairsModel(QAbstractTableModel):
    """The pairs at ``path``; where ``keys`` are given there are no others, else the last row takes a new one.

    ``edited`` comes when the editor has changed something.
    """

    edited = Signal()

    def __init__(self, path: str, keys: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._keys = tuple(keys)
        self._inherited: dict[str, str] = {}
        self._pairs: list[Pair] = []

    def take(self, own: Mapping[str, str], inherited: Mapping[str, str]) -> None:
        """Show these pairs; rows stay as they are where they say the same."""
        if self._pairs and inherited == self._inherited and self.own() == own:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 1))
            return
        self.beginResetModel()
        self._inherited = dict(inherited)
        merged = {**inherited, **own}
        self._pairs = [Pair(key, merged.get(key, "")) for key in (self._keys or merged)]
        self._add_blank()
        self.endResetModel()

    def own(self) -> dict[str, str]:
        """The pairs that are not inherited as they are; a row of which one half is missing does not count."""
        return {
            pair.key: pair.value
            for pair in self._pairs
            if pair.key and pair.value and self._inherited.get(pair.key) != pair.value
        }

    def is_removable(self, row: int) -> bool:
        """Whether the row is its own, whole or in its value."""
        return 0 <= row < len(self._pairs) and self._pairs[row].key in self.own()

    def remove(self, row: int) -> None:
        """Take the row out; one that only replaces what is inherited says that again."""
        if not self.is_removable(row):
            return
        pair = self._pairs[row]
        if pair.key in self._inherited or self._keys:
            pair.value = self._inherited.get(pair.key, "")
            self.dataChanged.emit(self.index(row, 0), self.index(row, 1))
        else:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._pairs[row]
            self.endRemoveRows()
        self.edited.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        """The pairs, and the row for a new one."""
        return 0 if parent is not None and parent.isValid() else len(self._pairs)

    def columnCount(self, parent: Index | None = None) -> int:
        """Key and value."""
        return 0 if parent is not None and parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A key that is inherited or given stays as it is."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        given = bool(self._keys) or self._pairs[index.row()].key in self._inherited
        return flags if index.column() == 0 and given else flags | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the columns hold."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_names(self._path)[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The texts; in grey what is inherited."""
        pair = self._pairs[index.row()]
        first = index.column() == 0
        match role:
            case Qt.ItemDataRole.EditRole:
                return pair.key if first else pair.value
            case Qt.ItemDataRole.DisplayRole if first and not pair.key:
                return tr("Stylesheet", "tambah…")
            case Qt.ItemDataRole.DisplayRole:
                return (choice_name(pair.key) if self._keys else pair.key) if first else pair.value
            case Qt.ItemDataRole.ForegroundRole:
                return current_theme().colour("ink" if pair.key in self.own() else "ink3")
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(pair) if first else pair.value
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take over what was written, without the space around it."""
        pair, text = self._pairs[index.row()], str(value).strip()
        if role != Qt.ItemDataRole.EditRole or text == (pair.key if index.column() == 0 else pair.value):
            return False
        if index.column() == 0:
            pair.key = text
        else:
            pair.value = text or self._inherited.get(pair.key, "")
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), 1))
        if index.row() == len(self._pairs) - 1 and pair.key and not self._keys:
            self.beginInsertRows(QModelIndex(), len(self._pairs), len(self._pairs))
            self._add_blank()
            self.endInsertRows()
        self.edited.emit()
        return True

    def retranslate(self) -> None:
        """Every word in the language of the window."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 1)
        if self._pairs:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._pairs) - 1, 1))

    def _add_blank(self) -> None:
        if not self._keys:
            self._pairs.append(Pair("", ""))

    def _spoken(self, pair: Pair) -> str:
        name = (choice_name(pair.key) if self._keys else pair.key) or tr("Stylesheet", "tambah…")
        return name if pair.key in self.own() or not pair.key else tr("Stylesheet", "{0}, diwarisi").format(name)
