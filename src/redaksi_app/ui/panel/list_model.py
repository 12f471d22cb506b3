"""The lines of the list as Qt sees them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from redaksi_app.ui.panel.rows import Entry, Heading, More, Row, Section
from redaksi_app.ui.panel.wording import more_words, row_text, row_tip, section_name, spoken_name, tr

ENTRY_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class FindingsModel(QAbstractListModel):
    """Headings and rows, one below the other. New lines are put between those that stay."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    @property
    def entries(self) -> Sequence[Entry]:
        """What is shown."""
        return self._entries

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these. Lines that are still there keep their place, so that nothing jumps or blinks."""
        old, new = [entry.key for entry in self._entries], [entry.key for entry in entries]
        shorter = min(len(old), len(new))
        head = next((place for place in range(shorter) if old[place] != new[place]), shorter)
        tail = next(
            (place for place in range(shorter - head) if old[-1 - place] != new[-1 - place]),
            shorter - head,
        )
        if len(old) - tail > head:
            self.beginRemoveRows(QModelIndex(), head, len(old) - tail - 1)
            del self._entries[head : len(old) - tail]
            self.endRemoveRows()
        if len(new) - tail > head:
            self.beginInsertRows(QModelIndex(), head, len(new) - tail - 1)
            self._entries[head:head] = entries[head : len(new) - tail]
            self.endInsertRows()
        changed = [place for place, entry in enumerate(entries) if entry != self._entries[place]]
        self._entries = list(entries)
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def entry(self, index: _Index) -> Entry | None:
        """What stands at ``index``."""
        return self._entries[index.row()] if index.isValid() and index.row() < len(self._entries) else None

    def index_of(self, row: Row | None) -> QModelIndex:
        """The index of exactly this row; invalid where it is not shown."""
        return self.index(self._entries.index(row)) if row in self._entries else QModelIndex()

    def retranslate(self) -> None:
        """Every line in the language of the window."""
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def rowCount(self, parent: _Index | None = None) -> int:
        """A flat list."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings cannot be chosen, but the one that unfolds what is ignored."""
        entry = self.entry(index)
        if isinstance(entry, Heading) and entry.section is not Section.IGNORED:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts for those who read, hover and listen; the entry itself under ENTRY_ROLE."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if isinstance(entry, Heading):
            if role == Qt.ItemDataRole.DisplayRole:
                return section_name(entry.section)
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return f"{section_name(entry.section)}, {tr('Panel', '%n temuan', None, entry.count)}"
            return None
        if isinstance(entry, More):
            spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return more_words(entry.count) if role in spoken else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row_text(entry.finding)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row_tip(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{spoken_name(entry)}: {row_text(entry.finding)}"
        return None
