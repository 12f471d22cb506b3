"""Pairs of texts, edited in a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from redaksi_app.ui.dialogs.stylesheet.controls import Control
from redaksi_app.ui.dialogs.stylesheet.pairs_model import PairsModel
from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.theme import SPACE_1, current_theme

tr = QCoreApplication.translate
_ROW_HEIGHT, _HEADER_HEIGHT = 30, 28
_LEAST_ROWS, _MOST_ROWS = 3, 9


class PairsControl(Control):
    """A table with two columns and, where pairs can come and go, a button that takes one out."""

    def __init__(self, path: str, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PairsModel(path, keys, self)
        self.table = _Table(self.model)
        self.remove = Button(small=True)
        self.remove.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(self.table)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.table)
        self.model.edited.connect(self.edited)
        self.model.edited.connect(self._fit)
        self.model.modelReset.connect(self._fit)
        self.model.dataChanged.connect(lambda *_: self._show_possible())
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_possible())
        self.remove.clicked.connect(self.table.remove_current)
        self.retranslate()

    def show_value(self, own: Any, inherited: Any) -> None:
        """Show what is its own over what is inherited."""
        self.model.take(own or {}, inherited or {})
        self._show_possible()

    def value(self) -> dict[str, str]:
        """The pairs that are its own."""
        return self.model.own()

    def set_name(self, name: str) -> None:
        """What is paired."""
        self.table.setAccessibleName(name)

    def retranslate(self) -> None:
        """Headings and the button."""
        self.model.retranslate()
        self.remove.setText(tr("Stylesheet", "Hapus baris"))

    def _show_possible(self) -> None:
        self.remove.setEnabled(self.model.is_removable(self.table.currentIndex().row()))

    def _fit(self) -> None:
        rows = min(_MOST_ROWS, max(_LEAST_ROWS, self.model.rowCount()))
        self.table.setFixedHeight(rows * _ROW_HEIGHT + _HEADER_HEIGHT + 2)


class _Table(QTableView):
    """Enter and typing edit a cell, Delete takes the pair out, Tab leaves the table."""

    def __init__(self, model: PairsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setObjectName("pairs")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        triggers = QTableView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.SelectedClicked | triggers.AnyKeyPressed)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setFixedHeight(_HEADER_HEIGHT)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        current_theme().changed.connect(self._draw)
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits the cell on every system; in the cell it is the cell's own."""
        index = self.currentIndex()
        if self.state() == QTableView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid() and not event.modifiers():
            if self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            event.accept()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_current()
            event.accept()
        else:
            super().keyPressEvent(event)

    def remove_current(self) -> None:
        """Take the pair out that the keyboard is on."""
        self._model.remove(self.currentIndex().row())

    def _draw(self) -> None:
        """A border, since a table lies among other fields here."""
        tokens = current_theme().tokens
        self.setStyleSheet(
            f"QTableView#pairs {{ border: 1px solid {tokens.edge}; border-radius: 2px; background: {tokens.control}; }}"
            f"QTableView#pairs:focus {{ border: 2px solid {tokens.accent}; }}"
            f"QTableView#pairs QHeaderView::section {{ background: {tokens.panel}; padding: 4px; }}"
        )
        self.viewport().update()
