"""Ke paragraf: asks for the number in the margin."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from redaksi_app.ui.dialogs.sheet import inset
from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.theme import SPACE_2, SPACE_4, SPACE_6

tr = QCoreApplication.translate


class GoToDialog(QDialog):
    """Enter goes; ``number`` is the paragraph, from 1 to ``count``."""

    def __init__(self, count: int, here: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("GoTo", "Ke paragraf"))
        self.field = QSpinBox()
        self.field.setRange(1, count)
        self.field.setValue(here)
        self.field.setMinimumWidth(90)
        inset(self.field)
        self.field.setAccessibleName(tr("GoTo", "Nomor paragraf"))
        label = QLabel(tr("GoTo", "Nomor paragraf (1 sampai {0})").format(count))
        label.setBuddy(self.field)
        go, cancel = Button("primary"), Button()
        go.setText(tr("GoTo", "Pergi"))
        cancel.setText(tr("GoTo", "Batal"))
        go.setDefault(True)
        go.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        asked, acts = QHBoxLayout(), QHBoxLayout()
        asked.addWidget(label)
        asked.addWidget(self.field)
        acts.addStretch()
        acts.addWidget(cancel)
        acts.addWidget(go)
        for row in (asked, acts):
            row.setSpacing(SPACE_2)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addLayout(asked)
        column.addLayout(acts)
        self.field.setFocus()
        self.field.selectAll()

    @property
    def number(self) -> int:
        """What was asked for."""
        return self.field.value()
