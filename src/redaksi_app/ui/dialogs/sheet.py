"""The frame of a dialog that is only read: a head, what is read between two lines, and a button that closes it."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from redaksi_app.ui.pages.buttons import Button, hline
from redaksi_app.ui.theme import SPACE_2, SPACE_3, SPACE_6


def lay_out_sheet(dialog: QDialog, head: QLayout, body: QWidget, close: Button) -> None:
    """Fill ``dialog`` with ``head``, ``body``, which takes what room there is, and ``close``, its default button."""
    close.clicked.connect(dialog.accept)
    close.setDefault(True)
    foot = QHBoxLayout()
    foot.setContentsMargins(SPACE_6, SPACE_3, SPACE_6, SPACE_3)
    foot.addStretch()
    foot.addWidget(close)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(head)
    column.addWidget(hline())
    column.addWidget(body, 1)
    column.addWidget(hline())
    column.addLayout(foot)


def inset(field: QAbstractSpinBox) -> None:
    """Begin the number as far from the edge as other fields do; Qt does not hear of a padding here."""
    field.lineEdit().setTextMargins(SPACE_2, 0, 0, 0)
