"""The drafts of the queue as a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from redaksi_app.ui.pages.queue_rows import QueueRow, Status, arrived
from redaksi_app.ui.panel.wording import say

tr = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns in their order."""

    DRAFT = 0
    WRITER = 1
    ARRIVED = 2
    COUNTS = 3
    STATUS = 4


def status_name(status: Status) -> str:
    """How far a draft has come."""
    names: dict[Status, str] = {
        "baru": tr("Queue", "Baru"),
        "disunting": tr("Queue", "Disunting"),
        "siap": tr("Queue", "Siap disetujui"),
        "disetujui": tr("Queue", "Disetujui"),
        "diekspor": tr("Queue", "Diekspor"),
    }
    return names[status]


def file_text(row: QueueRow) -> str:
    """The file and how long the draft is."""
    words = tr("Queue", "%n kata", "", row.words)
    return f"{row.file} · {words}"


def arrived_text(row: QueueRow) -> str:
    """When the draft came in, by the clock of this machine."""
    opened = row.opened if row.opened.tzinfo is None else row.opened.astimezone()
    return say(arrived(opened, datetime.now(opened.tzinfo)))


class QueueModel(QAbstractTableModel):
    """The rows in sight. Every cell has its words, for those who listen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[QueueRow, ...] = ()

    def set_rows(self, rows: Sequence[QueueRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> QueueRow:
        """The draft in this row."""
        return self._rows[number]

    def row_of(self, path: str) -> int | None:
        """Where the draft with this path stands."""
        return next((number for number, row in enumerate(self._rows) if row.path == path), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """All rows, in one level."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """The same for every row."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = {
            Column.DRAFT: tr("Queue", "Naskah"),
            Column.WRITER: tr("Queue", "Penulis"),
            Column.ARRIVED: tr("Queue", "Masuk"),
            Column.COUNTS: tr("Queue", "Wajib · Periksa · Saran"),
            Column.STATUS: tr("Queue", "Status"),
        }
        return names[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The words of a cell; under the pointer what a cell may have cut off."""
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.DRAFT:
            return f"{row.title}\n{row.path}"
        return None

    def _text(self, row: QueueRow, column: Column) -> str:
        match column:
            case Column.DRAFT:
                return f"{row.title}, {file_text(row)}"
            case Column.WRITER:
                return row.writer
            case Column.ARRIVED:
                return arrived_text(row)
            case Column.COUNTS:
                return tr("Queue", "{0} wajib, {1} periksa, {2} saran").format(*row.counts)
        return status_name(row.status)
