"""What a new stylesheet is to be called."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from redaksi_app.ui.dialogs.stylesheet.editing import new_id
from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.theme import SPACE_2, SPACE_4, SPACE_6

tr = QCoreApplication.translate
_WIDTH = 440


class NewStyleDialog(QDialog):
    """Asks for the ``name`` of a stylesheet that inherits from the one called ``parent_name``."""

    def __init__(self, parent_name: str, taken: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parent_name = parent_name
        self._taken = frozenset(taken)
        self._title, self._lead, self._file = QLabel(), QLabel(), QLabel()
        self.field = QLineEdit()
        self.cancel, self.go_on = Button(), Button("primary")
        self._build()
        self.field.textChanged.connect(lambda _text: self._show())
        self.cancel.clicked.connect(self.reject)
        self.go_on.clicked.connect(self.accept)
        self._retranslate()
        self.setFixedWidth(_WIDTH)

    @property
    def name(self) -> str:
        """What was written."""
        return " ".join(self.field.text().split())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._title.setProperty("kind", "heading")
        self._lead.setProperty("kind", "secondary")
        self._file.setProperty("kind", "label")
        self._lead.setWordWrap(True)
        self.field.setMaxLength(80)
        self.cancel.setAutoDefault(False)
        self.go_on.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        column.setSpacing(SPACE_2)
        for widget in (self._title, self._lead, self.field, self._file):
            column.addWidget(widget)
        column.addSpacing(SPACE_2)
        column.addLayout(buttons)

    def _show(self) -> None:
        self.go_on.setEnabled(bool(self.name))
        style_id = new_id(self.name, self._taken) if self.name else "…"
        self._file.setText(tr("Stylesheet", "Berkas: {0}").format(f"{style_id}.toml"))

    def _retranslate(self) -> None:
        self.setWindowTitle(tr("Stylesheet", "Gaya baru"))
        self._title.setText(tr("Stylesheet", "Gaya baru dari {0}").format(self._parent_name))
        self._lead.setText(
            tr("Stylesheet", "Semua yang tidak diubah diwarisi dari {0}, juga bila kelak berubah.").format(
                self._parent_name
            )
        )
        self.field.setPlaceholderText(tr("Stylesheet", "Nama gaya, misalnya Harian Kita"))
        self.field.setAccessibleName(tr("Stylesheet", "Nama gaya"))
        self.cancel.setText(tr("Stylesheet", "Batal"))
        self.go_on.setText(tr("Stylesheet", "Lanjut"))
        self._show()
