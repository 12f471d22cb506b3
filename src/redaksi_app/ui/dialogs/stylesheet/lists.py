"""What several values are edited with: one a line, or a tick for each that there can be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from redaksi_app.ui.dialogs.stylesheet.controls import Control, mark_inherited
from redaksi_app.ui.dialogs.stylesheet.words import choice_name
from redaksi_app.ui.pages.buttons import Tick

#: How an entry that is empty is written, since an empty line is only air.
_EMPTY = '""'
_LEAST_LINES, _MOST_LINES = 3, 9
_COLUMNS = 3


class LinesControl(Control):
    """A list of texts, one a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QPlainTextEdit()
        self.field.setProperty("kind", "field")
        self.field.setTabChangesFocus(True)
        self.field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._hold(self.field, stretch=True)
        self._showing = False
        self.field.textChanged.connect(self._changed)

    def show_value(self, own: Any, inherited: Any) -> None:
        """Write the entries; nothing is written anew where the list is the same."""
        entries = list((inherited if own is None else own) or [])
        self._showing = True
        if entries != self.value() or not entries:
            self.field.setPlainText("\n".join(entry or _EMPTY for entry in entries))
        self._showing = False
        mark_inherited(self.field, own is None)
        self._fit()

    def value(self) -> list[str]:
        """The entries: every line that is not blank, without the space around it."""
        lines = (line.strip() for line in self.field.toPlainText().split("\n"))
        return ["" if line == _EMPTY else line for line in lines if line]

    def set_name(self, name: str) -> None:
        """What is listed."""
        self.field.setAccessibleName(name)

    def _changed(self) -> None:
        if not self._showing:
            self._fit()
            self.edited.emit()

    def _fit(self) -> None:
        """As high as the list is long, within reason."""
        lines = min(_MOST_LINES, max(_LEAST_LINES, self.field.blockCount() + 1))
        height = QFontMetrics(self.field.font()).lineSpacing() * lines + 14
        if height != self.field.height():
            self.field.setFixedHeight(height)


class TicksControl(Control):
    """A list of which every entry is one of a few."""

    def __init__(self, choices: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticks = {choice: Tick() for choice in choices}
        self._name = ""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        for place, tick in enumerate(self.ticks.values()):
            grid.addWidget(tick, place // _COLUMNS, place % _COLUMNS)
            tick.clicked.connect(lambda _checked: self.edited.emit())
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.setFocusProxy(next(iter(self.ticks.values())))
        self.retranslate()

    def show_value(self, own: Any, inherited: Any) -> None:
        """Set the ticks."""
        chosen = set((inherited if own is None else own) or [])
        for choice, tick in self.ticks.items():
            tick.setChecked(choice in chosen)
            mark_inherited(tick, own is None)

    def value(self) -> list[str]:
        """What is ticked, in the order of the choices."""
        return [choice for choice, tick in self.ticks.items() if tick.isChecked()]

    def set_name(self, name: str) -> None:
        """What the ticks are about; each is called by its word after it."""
        self._name = name
        self.retranslate()

    def retranslate(self) -> None:
        """The choices by their names."""
        for choice, tick in self.ticks.items():
            tick.setText(choice_name(choice))
            tick.setAccessibleName(f"{self._name} {choice_name(choice)}".strip())
