"""Daftar tombol pintas: every shortcut of the window on one sheet."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from redaksi_app.ui.dialogs.sheet import lay_out_sheet
from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6

tr = QCoreApplication.translate
#: The group, what the keys do, the keys.
Shortcut = tuple[str, str, QKeySequence]
_Group = tuple[str, list[Shortcut]]
_SIZE = (760, 620)
_SHARE = 0.9


class ShortcutsDialog(QDialog):
    """The sheet, in two columns. Commands without keys are left out; groups stay in the order they come in."""

    def __init__(self, shortcuts: Sequence[Shortcut], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("kind", "title")
        self._close = Button()
        self._sheet = QScrollArea()
        self._sheet.setWidgetResizable(True)
        self._sheet.setWidget(_sheet([one for one in shortcuts if not one[2].isEmpty()]))
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_3)
        head.addWidget(self._title)
        lay_out_sheet(self, head, self._sheet, self._close)
        self._retranslate()
        window: QWidget | None = self.parentWidget()
        width, height = _SIZE
        if window is not None:
            width, height = min(width, int(window.width() * _SHARE)), min(height, int(window.height() * _SHARE))
        self.resize(width, height)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; the names of the commands are whoever's who gave them."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setWindowTitle(tr("Shortcuts", "Tombol pintas"))
        self._title.setText(tr("Shortcuts", "Tombol pintas"))
        self._sheet.setAccessibleName(tr("Shortcuts", "Daftar tombol pintas"))
        self._close.setText(tr("Shortcuts", "Tutup"))


def _sheet(shortcuts: Sequence[Shortcut]) -> QFrame:
    """Both columns."""
    frame = QFrame()
    row = QHBoxLayout(frame)
    row.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_4)
    row.setSpacing(SPACE_6 * 2)
    for part in _halves([(name, list(members)) for name, members in groupby(shortcuts, key=lambda one: one[0])]):
        column = QVBoxLayout()
        column.setSpacing(SPACE_4)
        for name, members in part:
            column.addLayout(_group(name, members))
        column.addStretch()
        row.addLayout(column, 1)
    return frame


def _halves(groups: list[_Group]) -> tuple[list[_Group], list[_Group]]:
    """The groups in two columns, cut where the longer one is shortest."""

    def lines(part: list[_Group]) -> int:
        return sum(len(members) + 2 for _, members in part)

    cut = min(range(len(groups) + 1), key=lambda place: max(lines(groups[:place]), lines(groups[place:])))
    return groups[:cut], groups[cut:]


def _group(name: str, members: Sequence[Shortcut]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_4)
    grid.setVerticalSpacing(SPACE_2 - 1)
    heading = QLabel(name)
    heading.setProperty("kind", "strong")
    heading.setContentsMargins(0, 0, 0, SPACE_1)
    grid.addWidget(heading, 0, 0, 1, 2)
    for row, (_, what, keys) in enumerate(members, 1):
        label = QLabel(what)
        label.setWordWrap(True)
        pressed = QLabel(keys.toString(QKeySequence.SequenceFormat.NativeText))
        pressed.setProperty("kind", "secondary")
        pressed.setAccessibleName(f"{what}: {pressed.text()}")
        grid.addWidget(label, row, 0)
        grid.addWidget(pressed, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 1)
    return grid
