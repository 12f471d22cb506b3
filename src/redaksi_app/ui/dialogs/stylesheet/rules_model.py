"""All rules under their families, each with a tick."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt, Signal

from redaksi_app.rules import Rule
from redaksi_app.ui.dialogs.fix_all_model import Index
from redaksi_app.ui.dialogs.stylesheet.rule_states import RuleStates
from redaksi_app.ui.panel.families import family_name
from redaksi_app.ui.panel.wording import say, severity_name

tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """The heading of a family; ``rules`` are those of it that are shown."""

    family: str
    rules: tuple[Rule, ...]


Row = FamilyRow | Rule


class RulesModel(QAbstractListModel):
    """Families and rules as one list; only those that fit the search. ``edited`` comes when a tick was turned."""

    edited = Signal()

    def __init__(self, states: RuleStates, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.states = states
        self._search = ""
        self._only_own = False
        self._rows: list[Row] = []
        self._list()

    def row(self, index: Index) -> Row:
        """What stands there."""
        return self._rows[index.row()]

    def filter(self, search: str, *, only_own: bool) -> None:
        """Show the rules that hold every word of ``search`` in id, family or summary; or only what is its own."""
        self.beginResetModel()
        self._search, self._only_own = search, only_own
        self._list()
        self.endResetModel()

    def place_of(self, rule: Rule) -> QModelIndex:
        """Where ``rule`` stands; invalid where it is not shown."""
        return self.index(self._rows.index(rule)) if rule in self._rows else QModelIndex()

    def tell_changed(self) -> None:
        """Ticks and weights are to be shown anew."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """All rows, in one level."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row has a tick."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for those who listen or hover, and the tick."""
        row = self.row(index)
        rules = row.rules if isinstance(row, FamilyRow) else (row,)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.name(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.name(row)}. {self.detail(row)}"
            case Qt.ItemDataRole.ToolTipRole if isinstance(row, Rule):
                return self.name(row)
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState(int(self.states.chosen(rules)))
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Turn the tick over; ``value`` does not matter. A family that is half on goes on whole."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        row = self.row(index)
        rules = list(row.rules) if isinstance(row, FamilyRow) else [row]
        self.states.switch(rules, not all(self.states.is_on(rule) for rule in rules))
        self.tell_changed()
        self.edited.emit()
        return True

    def name(self, row: Row) -> str:
        """A family's name, or what a rule is about."""
        return say(family_name(row.family)) if isinstance(row, FamilyRow) else say(row.documentation.summary)

    def detail(self, row: Row) -> str:
        """How many of a family are on; a rule's id and weight, and whether this is said here."""
        if isinstance(row, FamilyRow):
            on = sum(1 for rule in row.rules if self.states.is_on(rule))
            return tr("Stylesheet", "{0} dari {1} menyala").format(on, len(row.rules))
        parts = [row.id]
        if not self.states.is_on(row):
            parts.append(tr("Stylesheet", "dimatikan"))
        elif row.id != row.family:
            parts.append(severity_name(self.states.severity(row)))
        if self.states.is_own(row):
            parts.append(tr("Stylesheet", "milik gaya ini"))
        return " · ".join(parts)

    def _list(self) -> None:
        words = self._search.casefold().split()
        self._rows = []
        for family, members in self.states.families.items():
            shown = tuple(rule for rule in members if self._fits(rule, words))
            if shown:
                self._rows += [FamilyRow(family, shown), *shown]

    def _fits(self, rule: Rule, words: list[str]) -> bool:
        if self._only_own and not self.states.is_own(rule):
            return False
        text = f"{rule.id} {say(family_name(rule.family))} {say(rule.documentation.summary)}".casefold()
        return all(word in text for word in words)
