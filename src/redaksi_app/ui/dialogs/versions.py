"""Versi tersimpan: what the draft said each time it was saved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from redaksi_app.desk import Version
from redaksi_app.ui.pages.buttons import Button, hline
from redaksi_app.ui.theme import SPACE_2, SPACE_3, SPACE_6

tr = QCoreApplication.translate
_SIZE = (460, 420)
COMPARE, BRING_BACK = 1, 2


class VersionsDialog(QDialog):
    """``exec`` answers COMPARE or BRING_BACK for ``chosen``, or 0. Give it at least one version, the newest first."""

    def __init__(self, versions: Sequence[Version], *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Versions", "Versi tersimpan"))
        self._versions = versions
        title = QLabel(tr("Versions", "Versi tersimpan"))
        title.setProperty("kind", "title")
        title.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_3)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Versions", "Versi tersimpan"))
        self.list.setContentsMargins(SPACE_6, SPACE_2, SPACE_6, SPACE_2)
        for version in versions:
            words = tr("Versions", "%n kata", None, len(version.text().split()))
            self.list.addItem(f"{version_name(version)}  ·  {words}")
        self.compare, self.bring_back, close = Button("primary"), Button(), Button()
        self.compare.setText(tr("Versions", "Bandingkan"))
        self.bring_back.setText(tr("Versions", "Kembalikan"))
        close.setText(tr("Versions", "Tutup"))
        self.compare.setDefault(True)
        self.bring_back.setEnabled(writable)
        self.compare.clicked.connect(lambda: self.done(COMPARE))
        self.bring_back.clicked.connect(lambda: self.done(BRING_BACK))
        self.list.itemActivated.connect(lambda _item: self.done(COMPARE))
        close.clicked.connect(self.reject)
        acts = QHBoxLayout()
        acts.setContentsMargins(SPACE_6, SPACE_3, SPACE_6, SPACE_3)
        acts.setSpacing(SPACE_2)
        acts.addWidget(self.bring_back)
        acts.addStretch()
        acts.addWidget(close)
        acts.addWidget(self.compare)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (title, hline(), self.list, hline()):
            column.addWidget(widget, 1 if widget is self.list else 0)
        column.addLayout(acts)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self.resize(*_SIZE)

    @property
    def chosen(self) -> Version:
        """The version under the keyboard."""
        return self._versions[max(0, self.list.currentRow())]


def version_name(version: Version) -> str:
    """When it was saved: the time, with the date where that is not today."""
    time = version.time.strftime("%H.%M.%S")
    if version.time.date() == date.today():
        return tr("Versions", "Hari ini {0}").format(time)
    return f"{version.time.strftime('%d/%m/%Y')} {time}"
