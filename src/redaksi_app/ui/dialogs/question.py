"""A plain question with two or three answers, each a button that says what it does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.theme import SPACE_2, SPACE_4, SPACE_6

tr = QCoreApplication.translate
_WIDTH = 440


class Choice(NamedTuple):
    """One answer: what ``choose`` returns for it, and what its button says."""

    key: str
    text: str


def ask(parent: QWidget | None, question: str, detail: str = "") -> Literal["save", "discard", "cancel"]:
    """Ask what is to become of edits that are not saved. Esc and closing the window mean ``cancel``."""
    answer = choose(
        parent,
        question,
        detail,
        (
            Choice("save", tr("Question", "Simpan")),
            Choice("discard", tr("Question", "Jangan simpan")),
            Choice("cancel", tr("Question", "Batal")),
        ),
    )
    return "save" if answer == "save" else "discard" if answer == "discard" else "cancel"


def choose(parent: QWidget | None, question: str, detail: str, choices: Sequence[Choice]) -> str:
    """Ask, and answer the chosen key. The first choice is the filled button; Esc is the last choice."""
    dialog = Question(question, detail, choices, parent)
    dialog.exec()
    return dialog.answer


class Question(QDialog):
    """The question's window; ``answer`` is the last choice until a button is pressed."""

    def __init__(self, question: str, detail: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = choices[-1].key
        self.setWindowTitle(tr("Question", "Redaksi"))
        self.setAccessibleName(question)
        self.setAccessibleDescription(detail)
        heading, text = QLabel(question), QLabel(detail)
        heading.setProperty("kind", "heading")
        text.setProperty("kind", "secondary")
        for label in (heading, text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        text.setVisible(bool(detail))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        column.setSpacing(SPACE_2)
        column.addWidget(heading)
        column.addWidget(text)
        column.addSpacing(SPACE_4)
        column.addLayout(self._buttons(choices))
        self.setFixedWidth(_WIDTH)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the words need, now that their fonts are known."""
        super().showEvent(event)
        self.setFixedHeight(self._column.heightForWidth(_WIDTH))

    def _buttons(self, choices: Sequence[Choice]) -> QHBoxLayout:
        """On the right the first choice, left of it the last; what lies between stands apart on the left."""
        first, *middle = choices[:-1] or choices
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        made = {choice: self._button(choice, primary=choice == first) for choice in choices}
        for choice in middle:
            row.addWidget(made[choice])
        row.addStretch()
        if len(choices) > 1:
            row.addWidget(made[choices[-1]])
        row.addWidget(made[first])
        made[first].setFocus()
        return row

    def _button(self, choice: Choice, *, primary: bool) -> Button:
        button = Button("primary" if primary else "", parent=self)
        button.setText(choice.text)
        button.setAutoDefault(True)
        button.setDefault(primary)
        button.clicked.connect(lambda: self._choose(choice.key))
        return button

    def _choose(self, key: str) -> None:
        self.answer = key
        self.accept()
