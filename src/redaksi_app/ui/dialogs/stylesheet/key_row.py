"""One key of a stylesheet: what it means, its value, whose value that is, and what is wrong with it."""

from __future__ import annotations

import tomllib

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from redaksi_app.finding import Bilingual
from redaksi_app.styles import KeyDoc, ValueKind
from redaksi_app.ui.dialogs.stylesheet.controls import (
    ChoiceControl,
    Control,
    NumberControl,
    SwitchControl,
    TextControl,
)
from redaksi_app.ui.dialogs.stylesheet.editing import INHERITS, StyleEdit
from redaksi_app.ui.dialogs.stylesheet.lists import LinesControl, TicksControl
from redaksi_app.ui.dialogs.stylesheet.pairs import PairsControl
from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.panel.wording import say
from redaksi_app.ui.theme import SPACE_1, SPACE_2

tr = QCoreApplication.translate
#: What every stylesheet that does not lie over another has to say for itself.
_OF_ITSELF = ("inherits", "name")


class KeyRow(QWidget):
    """Edits the key ``doc`` of ``section`` in ``edit``; ``edited`` comes after ``edit`` has the new value."""

    edited = Signal()

    def __init__(self, edit: StyleEdit, section: str, doc: KeyDoc, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = edit
        self._section = section
        self._doc = doc
        self._problem: Bilingual | None = None
        self.control = _control(edit, f"{section}.{doc.name}", doc)
        self._about, self._key, self._hint = QLabel(), QLabel(doc.name), QLabel()
        self.state, self.error = QLabel(), QLabel()
        self.reset = Button("link", small=True)
        self.reset.setAutoDefault(False)
        self._build()
        self.control.edited.connect(self._take)
        self.reset.clicked.connect(self._reset)
        self.retranslate()

    @property
    def path(self) -> str:
        """The key as "section.key"."""
        return f"{self._section}.{self._doc.name}"

    def show_value(self) -> None:
        """Show what ``edit`` has."""
        own = self._edit.own(self._section, self._doc.name)
        inherited = self._edit.inherited(self._section, self._doc.name)
        self.control.show_value(own, inherited)
        is_own = own is not None
        bound = self._section == "style" and self._doc.name in _OF_ITSELF and not self._edit.over
        self.state.setText("" if bound else self._whose(is_own))
        self.reset.setVisible(is_own and inherited is not None and not bound)
        self._about.setProperty("kind", "" if is_own else "secondary")
        self._about.style().polish(self._about)

    def show_problem(self, problem: Bilingual | None) -> None:
        """Say what is wrong with the value; None: nothing is."""
        self._problem = problem
        self.error.setVisible(problem is not None)
        self.error.setText(say(problem) if problem is not None else "")
        self._name()

    def retranslate(self) -> None:
        """Every word in the language of the window."""
        self._about.setText(say(self._doc.doc))
        self._hint.setText(_hint(self._doc))
        self.reset.setText(tr("Stylesheet", "Kembalikan ke warisan"))
        self.reset.setAccessibleName(tr("Stylesheet", "Kembalikan ke warisan: {0}").format(say(self._doc.doc)))
        self.control.retranslate()
        self.show_value()
        self.show_problem(self._problem)

    def _take(self) -> None:
        value = self.control.value()
        if value == {}:
            self._edit.reset(self._section, self._doc.name)
        else:
            self._edit.put(self._section, self._doc.name, value)
        self.show_value()
        self.edited.emit()

    def _reset(self) -> None:
        self._edit.reset(self._section, self._doc.name)
        self.show_value()
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _whose(self, own: bool) -> str:
        if own:
            return tr("Stylesheet", "milik gaya ini")
        name = self._edit.parent_name
        if self._edit.over:
            return tr("Stylesheet", "bawaan {0}").format(name)
        return tr("Stylesheet", "diwarisi dari {0}").format(name) if name else ""

    def _name(self) -> None:
        """Name the control by what the key means; what is wrong is said after it."""
        problem = f" {self.error.text()}" if self._problem is not None else ""
        self.control.set_name(f"{say(self._doc.doc)} {self.state.text()}.{problem}")

    def _build(self) -> None:
        self._about.setWordWrap(True)
        self._key.setProperty("kind", "label")
        self._key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._hint.setProperty("kind", "label")
        self._hint.setWordWrap(True)
        self.state.setProperty("kind", "label")
        self.error.setProperty("tone", "must")
        self.error.setWordWrap(True)
        for label in (self._about, self._hint, self.error):
            label.setTextFormat(Qt.TextFormat.PlainText)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_2)
        grid.setVerticalSpacing(SPACE_1)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._about, 0, 0)
        grid.addWidget(self._key, 0, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.control, 1, 0, 1, 2)
        grid.addWidget(self.error, 2, 0, 1, 2)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.state)
        foot.addWidget(self.reset)
        grid.addLayout(foot, 3, 0, 1, 2)


def _control(edit: StyleEdit, path: str, doc: KeyDoc) -> Control:
    if path == INHERITS:
        return ChoiceControl([(style.id, style.style.name) for style in edit.parents()])
    match doc.kind:
        case ValueKind.SWITCH:
            return SwitchControl()
        case ValueKind.NUMBER:
            return NumberControl()
        case ValueKind.CHOICE:
            return ChoiceControl([(choice, "") for choice in doc.choices])
        case ValueKind.LIST:
            return TicksControl(doc.choices) if doc.choices else LinesControl()
        case ValueKind.TABLE:
            return PairsControl(path, doc.keys)
    return TextControl()


def _hint(doc: KeyDoc) -> str:
    """What a text may hold, how a list is written, and an example."""
    hints = []
    if doc.kind is ValueKind.LIST and not doc.choices:
        hints.append(tr("Stylesheet", "Satu tiap baris."))
    if doc.placeholders:
        names = ", ".join(f"{{{name}}}" for name in doc.placeholders)
        hints.append(tr("Stylesheet", "Boleh memuat {0}.").format(names))
    if doc.kind is ValueKind.TEXT and doc.example:
        hints.append(tr("Stylesheet", "Contoh: {0}").format(tomllib.loads(f"x = {doc.example}")["x"]))
    return " ".join(hints)
