"""The rows of the list of safe fixes: rules with a tick, under each its fixes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from redaksi_app.rules.sources import source_in
from redaksi_app.ui.dialogs.fix_all_rows import FixGroup, FixRow, FixRows
from redaksi_app.ui.panel.wording import language, say, severity_name

tr = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class WhyRow:
    """The reason for the group above it."""

    group: FixGroup


Entry = FixGroup | FixRow | WhyRow


class FixAllModel(QAbstractListModel):
    """Groups, their reasons where asked for, and their fixes, as one list of rows with ticks."""

    chosen_changed = Signal()

    def __init__(self, rows: FixRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self._open: set[str] = set()
        self._entries: list[Entry] = []
        self._list()

    def entry(self, index: Index) -> Entry:
        """What stands in this row."""
        return self._entries[index.row()]

    def group_of(self, index: Index) -> FixGroup:
        """The group that this row belongs to."""
        for entry in reversed(self._entries[: index.row() + 1]):
            if isinstance(entry, FixGroup):
                return entry
        raise IndexError(index.row())

    def is_last(self, index: Index) -> bool:
        """Whether the next row begins another group, or there is none."""
        following = index.row() + 1
        return following >= len(self._entries) or isinstance(self._entries[following], FixGroup)

    def is_open(self, group: FixGroup) -> bool:
        """Whether the reason is in sight."""
        return group.rule in self._open

    def rowCount(self, parent: Index | None = None) -> int:
        """All rows, in one level."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything but a reason has a tick."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and not isinstance(self.entry(index), WhyRow):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for those who listen, the whole fix for those who hover, and the tick."""
        entry = self.entry(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._text(entry)
            case Qt.ItemDataRole.ToolTipRole if isinstance(entry, FixRow):
                return self._text(entry)
            case Qt.ItemDataRole.CheckStateRole:
                return self._tick(entry)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Turn the tick over; ``value`` does not matter."""
        entry = self.entry(index)
        if role != Qt.ItemDataRole.CheckStateRole or isinstance(entry, WhyRow):
            return False
        if isinstance(entry, FixGroup):
            self.rows.toggle_group(entry)
        else:
            self.rows.toggle(entry)
        self._all_changed()
        return True

    def choose_all(self, chosen: bool) -> None:
        """Tick everything or nothing."""
        self.rows.choose_all(chosen)
        self._all_changed()

    def toggle_why(self, index: Index) -> None:
        """Show or hide the reason of the row's group; the row stays the same."""
        group = self.group_of(index)
        if not group.why.id:
            return
        place = self._entries.index(group) + 1
        if group.rule in self._open:
            self.beginRemoveRows(QModelIndex(), place, place)
            self._open.discard(group.rule)
            self._list()
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), place, place)
            self._open.add(group.rule)
            self._list()
            self.endInsertRows()

    def _list(self) -> None:
        self._entries = []
        for group in self.rows.groups:
            self._entries.append(group)
            if group.rule in self._open:
                self._entries.append(WhyRow(group))
            self._entries.extend(group.rows)

    def _all_changed(self) -> None:
        # A group's tick follows its rows' and they follow it.
        self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))
        self.chosen_changed.emit()

    def _tick(self, entry: Entry) -> Qt.CheckState | None:
        if isinstance(entry, WhyRow):
            return None
        if isinstance(entry, FixGroup):
            return Qt.CheckState(int(self.rows.state(entry)))
        return Qt.CheckState.Checked if self.rows.is_chosen(entry) else Qt.CheckState.Unchecked

    def _text(self, entry: Entry) -> str:
        if isinstance(entry, WhyRow):
            return why_text(entry.group)
        if isinstance(entry, FixGroup):
            return f"{severity_name(entry.severity)}: {say(entry.title)}, {count_text(self.rows, entry)}"
        old, new = (_spoken(text) for text in (entry.finding.text, entry.finding.suggestions[0]))
        what = tr("FixAll", "Paragraf {0}: {1} menjadi {2}").format(entry.paragraph, old, new)
        return f"{what}. {entry.context}"


def count_text(rows: FixRows, group: FixGroup) -> str:
    """How many of the group are chosen."""
    return tr("FixAll", "{0} dari {1}").format(rows.count(group), len(group.rows))


def why_text(group: FixGroup) -> str:
    """The reason with its source."""
    source = tr("FixAll", "Sumber: {0}").format(source_in(group.source, language()).rstrip("."))
    return f"{say(group.why)} {source}."


def _spoken(text: str) -> str:
    """Words as they are read out: what cannot be heard has a name."""
    if not text:
        return tr("FixAll", "(kosong)")
    return f"“{text}”" if text.strip() else tr("FixAll", "(spasi)")
