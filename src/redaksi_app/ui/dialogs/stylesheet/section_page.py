"""The keys of one section of a stylesheet, one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from redaksi_app.styles import Problem, SectionDoc
from redaksi_app.ui.dialogs.stylesheet.editing import INHERITS, StyleEdit, problem_at
from redaksi_app.ui.dialogs.stylesheet.key_row import KeyRow
from redaksi_app.ui.pages.buttons import hline
from redaksi_app.ui.panel.wording import say
from redaksi_app.ui.theme import SPACE_3, SPACE_4, SPACE_6

#: The id is the file's name: it is never edited.
_FIXED = "style.id"


class SectionPage(QScrollArea):
    """``edited`` comes with the path of the key that the editor has changed."""

    edited = Signal(str)

    def __init__(self, edit: StyleEdit, section: SectionDoc, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section = section
        self._title = QLabel()
        self._title.setProperty("kind", "heading")
        self._title.setWordWrap(True)
        self.rows = [
            KeyRow(edit, section.name, key)
            for key in section.keys
            if (path := f"{section.name}.{key.name}") != _FIXED and not (path == INHERITS and edit.over)
        ]
        inner = QFrame()
        inner.setProperty("kind", "paper")
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_6)
        column.setSpacing(SPACE_3)
        column.addWidget(self._title)
        for row in self.rows:
            column.addWidget(hline())
            column.addWidget(row)
            row.edited.connect(lambda row=row: self.edited.emit(row.path))
        column.addStretch()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to the first key
        self.retranslate()

    def show_values(self) -> None:
        """Show what the stylesheet has now."""
        for row in self.rows:
            row.show_value()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say at each key what is wrong with it."""
        for row in self.rows:
            row.show_problem(problem_at(problems, row.path))

    def retranslate(self) -> None:
        """Every word in the language of the window."""
        self._title.setText(say(self._section.doc))
        self.setAccessibleName(self._title.text())
        for row in self.rows:
            row.retranslate()
