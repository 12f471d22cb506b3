"""Pengaturan: everything that is chosen once, found by searching; each choice is in force at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from redaksi_app.ui.dialogs.setting_rows import Group, shortcut_group, text_group, view_group, work_group
from redaksi_app.ui.dialogs.sheet import lay_out_sheet
from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6

if TYPE_CHECKING:
    from redaksi_app.desk import Settings
    from redaksi_app.ui.view_acts import ViewActs

tr = QCoreApplication.translate
_SIZE, _SHARE = (680, 640), 0.92


class SettingsDialog(QDialog):
    """Shows ``settings`` and has every change made by ``acts``."""

    def __init__(self, settings: Settings, acts: ViewActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._settings = settings
        self._title = QLabel()
        self._title.setProperty("kind", "title")
        self.search = QLineEdit()
        self.search.setMaximumWidth(260)
        self._none = QLabel()
        self._none.setProperty("kind", "secondary")
        self._close = Button()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.groups: list[Group] = []
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_3)
        head.setSpacing(SPACE_4)
        head.addWidget(self._title, 1)
        head.addWidget(self.search, 1)
        lay_out_sheet(self, head, self._scroll, self._close)
        self._close.setAutoDefault(False)
        self._close.setDefault(False)
        self._fill()
        self.search.textChanged.connect(self._filter)
        window: QWidget | None = self.parentWidget()
        width, height = _SIZE
        if window is not None:
            width, height = min(width, int(window.width() * _SHARE)), min(height, int(window.height() * _SHARE))
        self.resize(width, height)
        self.search.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """The language may be chosen here: say everything in it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._settings = self._acts.settings
            self._fill()

    def _fill(self) -> None:
        """Build all rows anew, in the language in force."""
        self.setWindowTitle(tr("Settings", "Pengaturan"))
        self._title.setText(tr("Settings", "Pengaturan"))
        self.search.setPlaceholderText(tr("Settings", "Cari pengaturan atau tombol"))
        self.search.setAccessibleName(tr("Settings", "Cari pengaturan"))
        self._none.setText(tr("Settings", "Tidak ada pengaturan dengan kata itu."))
        self._close.setText(tr("Settings", "Tutup"))
        self._scroll.setAccessibleName(tr("Settings", "Pengaturan"))
        self.groups = [
            view_group(self._settings, self._acts),
            text_group(self._settings, self._acts),
            work_group(self._settings, self._acts),
            shortcut_group(self._acts),
        ]
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE_6, SPACE_3, SPACE_6, SPACE_6)
        column.setSpacing(SPACE_2)
        self._none = QLabel(self._none.text())
        self._none.setProperty("kind", "secondary")
        column.addWidget(self._none)
        for group in self.groups:
            column.addWidget(group)
        column.addStretch()
        self._scroll.setWidget(body)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._filter()

    def _filter(self) -> None:
        shown = [group.show_matching(self.search.text()) for group in self.groups]
        self._none.setVisible(not any(shown))
