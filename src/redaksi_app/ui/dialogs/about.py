"""Tentang Redaksi: which version this is, and whose work is in it under which licence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from redaksi_app import __version__
from redaksi_app.ui.dialogs.sheet import lay_out_sheet
from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_6

tr = QCoreApplication.translate
_SIZE = (520, 500)

#: Names and licences of what is shipped with Redaksi; both are the same in every language.
COMPONENTS = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("LanguageTool", "LGPL-2.1-or-later"),
    ("language-tool-python", "GPL-3.0"),
    ("hunspell-id", "LGPL-3.0"),
    ("wordfreq", "Apache-2.0, CC BY-SA 4.0"),
    ("PySastrawi", "MIT"),
    ("simplemma", "MIT"),
    ("marisa-trie", "MIT, BSD-2-Clause"),
    ("python-docx", "MIT"),
    ("fpdf2", "LGPL-3.0"),
    ("uharfbuzz", "Apache-2.0"),
    ("lxml", "BSD-3-Clause"),
    ("msgspec", "BSD-3-Clause"),
    ("charset-normalizer", "MIT"),
    ("platformdirs", "MIT"),
    ("Noto Sans, Noto Serif, Noto Emoji", "OFL-1.1"),
    ("Lucide", "ISC"),
)


class AboutDialog(QDialog):
    """The window with version and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._what, self._licence, self._heading = QLabel(), QLabel(), QLabel(), QLabel()
        self._close = Button()
        self._list = QScrollArea()
        self._list.setWidgetResizable(True)
        self._list.setWidget(_components())
        self._build()
        self._retranslate()
        self.resize(*_SIZE)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        for label, kind in (
            (self._title, "title"),
            (self._what, ""),
            (self._licence, "secondary"),
            (self._heading, "strong"),
        ):
            label.setProperty("kind", kind)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_3)
        head.setSpacing(SPACE_1)
        for label in (self._title, self._what, self._licence):
            head.addWidget(label)
        head.addSpacing(SPACE_3)
        head.addWidget(self._heading)
        lay_out_sheet(self, head, self._list, self._close)

    def _retranslate(self) -> None:
        self.setWindowTitle(tr("About", "Tentang Redaksi"))
        self._title.setText(f"Redaksi {__version__}")
        self._what.setText(tr("About", "Asisten penyuntingan untuk redaksi berita Indonesia. Bekerja tanpa internet."))
        self._licence.setText(
            tr("About", "Perangkat lunak bebas di bawah GPL-3.0 atau yang lebih baru. Tanpa jaminan.")
        )
        self._heading.setText(tr("About", "Memakai karya berikut"))
        self._list.setAccessibleName(self._heading.text())
        self._close.setText(tr("About", "Tutup"))


def _components() -> QFrame:
    frame = QFrame()
    grid = QGridLayout(frame)
    grid.setContentsMargins(SPACE_6, SPACE_3, SPACE_6, SPACE_3)
    grid.setHorizontalSpacing(SPACE_6)
    grid.setVerticalSpacing(SPACE_2)
    for row, (name, licence) in enumerate(COMPONENTS):
        under = QLabel(licence)
        under.setProperty("kind", "secondary")
        grid.addWidget(QLabel(name), row, 0)
        grid.addWidget(under, row, 1)
    grid.setColumnStretch(1, 1)
    grid.setRowStretch(len(COMPONENTS), 1)
    return frame
