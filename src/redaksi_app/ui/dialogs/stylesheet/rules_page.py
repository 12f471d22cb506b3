"""The rules of a stylesheet: which are run, how much they weigh, and what each of them is for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from redaksi_app.finding import Severity
from redaksi_app.rules import Rule
from redaksi_app.rules.documentation import ExampleKind
from redaksi_app.ui.dialogs.stylesheet.controls import ChoiceControl
from redaksi_app.ui.dialogs.stylesheet.editing import StyleEdit
from redaksi_app.ui.dialogs.stylesheet.rule_states import RuleStates
from redaksi_app.ui.dialogs.stylesheet.rules_model import RulesModel
from redaksi_app.ui.dialogs.stylesheet.rules_view import RulesView
from redaksi_app.ui.pages.buttons import Button, Tick, hline
from redaksi_app.ui.panel.wording import say, severity_name
from redaksi_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6

tr = QCoreApplication.translate
#: A page lower than this does without the reason for a rule.
_LOW = 360


class RulesPage(QWidget):
    """A search, the list, and about the rule that is chosen. ``edited`` comes after ``edit`` has the change.

    ``example_wanted`` brings copy on which the chosen rule speaks.
    """

    edited = Signal()
    example_wanted = Signal(str)

    def __init__(self, edit: StyleEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.states = RuleStates(edit)
        self.model = RulesModel(self.states, self)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.only_own = Tick()
        self.rules = RulesView(self.model)
        self._none = QLabel()
        self._summary, self._why, self._weight_word = QLabel(), QLabel(), QLabel()
        self.weight = ChoiceControl([(severity.value, "") for severity in Severity])
        self.weight.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.example, self.reset = Button(small=True), Button("link")
        self._about = QFrame()
        self._build()
        self.search.textChanged.connect(lambda _text: self._filter())
        self.only_own.toggled.connect(lambda _on: self._filter())
        self.model.edited.connect(self._changed)
        self.rules.selectionModel().currentChanged.connect(lambda *_: self._show_rule())
        self.weight.edited.connect(self._weigh)
        self.example.clicked.connect(self._want_example)
        self.reset.clicked.connect(self._reset)
        self.retranslate()
        self._show_rule()

    def rule(self) -> Rule | None:
        """The rule that is chosen."""
        index = self.rules.currentIndex()
        row = self.model.row(index) if index.isValid() else None
        return row if isinstance(row, Rule) else None

    def choose(self, rule: Rule) -> None:
        """Show all rules with this one chosen, in sight and under the keyboard."""
        self.only_own.setChecked(False)
        self.search.clear()
        index = self.model.place_of(rule)
        self.rules.setCurrentIndex(index)
        self.rules.scrollTo(index, RulesView.ScrollHint.PositionAtCenter)
        self.rules.setFocus()

    def show_values(self) -> None:
        """Show what the stylesheet has now."""
        self.model.tell_changed()
        self._show_rule()

    def retranslate(self) -> None:
        """Every word in the language of the window."""
        self.search.setPlaceholderText(tr("Stylesheet", "Cari aturan: kata, keluarga, atau nama"))
        self.search.setAccessibleName(tr("Stylesheet", "Cari aturan"))
        self.only_own.setText(tr("Stylesheet", "Hanya yang milik gaya ini"))
        self.rules.setAccessibleName(tr("Stylesheet", "Aturan; spasi menyalakan atau mematikan"))
        self._none.setText(tr("Stylesheet", "Tidak ada aturan yang cocok."))
        self._weight_word.setText(tr("Stylesheet", "Bobot"))
        self.weight.set_name(tr("Stylesheet", "Bobot aturan ini"))
        self.example.setText(tr("Stylesheet", "Coba contohnya"))
        self.reset.setText(tr("Stylesheet", "Kembalikan ke warisan"))
        for place, severity in enumerate(Severity):
            self.weight.box.setItemText(place, severity_name(severity))
        self._filter()
        self._show_rule()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the list has it."""
        super().resizeEvent(event)
        self._why.setVisible(self.height() >= _LOW)

    # --- acts

    def _filter(self) -> None:
        rule = self.rule()
        self.model.filter(self.search.text(), only_own=self.only_own.isChecked())
        if rule is not None:
            self.rules.setCurrentIndex(self.model.place_of(rule))
        self._none.setVisible(not self.model.rowCount())
        self.rules.setVisible(bool(self.model.rowCount()))
        self._show_rule()

    def _changed(self) -> None:
        self._show_rule()
        self.edited.emit()

    def _weigh(self) -> None:
        if (rule := self.rule()) is not None:
            self.states.weigh(rule, Severity(self.weight.value()))
            self.model.tell_changed()
            self._changed()

    def _reset(self) -> None:
        if (rule := self.rule()) is not None:
            self.states.reset(rule)
            self.model.tell_changed()
            self._changed()
            self.rules.setFocus()

    def _want_example(self) -> None:
        if (rule := self.rule()) is not None:
            self.example_wanted.emit(_examples(rule)[0])

    def _show_rule(self) -> None:
        rule = self.rule()
        self._about.setVisible(rule is not None)
        if rule is None:
            return
        self._summary.setText(say(rule.documentation.summary))
        self._why.setText(say(rule.documentation.why))
        own, inherited = self.states.severity(rule), self.states.inherited_severity(rule)
        self.weight.show_value(None if own is inherited else own.value, inherited.value)
        self.reset.setVisible(self.states.is_own(rule))
        self.example.setVisible(bool(_examples(rule)))
        for part in (self._weight_word, self.weight):
            part.setVisible(rule.id != rule.family)  # a whole family has no weight

    # --- building

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_3)
        head.setSpacing(SPACE_4)
        head.addWidget(self.search, 1)
        head.addWidget(self.only_own)
        self._none.setProperty("kind", "secondary")
        self._none.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_4)
        self._about.setProperty("kind", "panel")
        self._summary.setProperty("kind", "strong")
        self._why.setProperty("kind", "secondary")
        for label in (self._summary, self._why):
            label.setWordWrap(True)
        acts = QHBoxLayout()
        acts.setSpacing(SPACE_2)
        for widget in (self._weight_word, self.weight, self.example):
            acts.addWidget(widget)
        acts.addStretch()
        acts.addWidget(self.reset)
        for button in (self.example, self.reset):
            button.setAutoDefault(False)
        about = QVBoxLayout(self._about)
        about.setContentsMargins(SPACE_6, SPACE_3, SPACE_4, SPACE_3)
        about.setSpacing(SPACE_1)
        about.addWidget(self._summary)
        about.addWidget(self._why)
        about.addSpacing(SPACE_1)
        about.addLayout(acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hline())
        column.addWidget(self._none)
        column.addWidget(self.rules, 1)
        column.addWidget(hline())
        column.addWidget(self._about)


def _examples(rule: Rule) -> list[str]:
    """Copy on which the rule speaks."""
    return [one.text for one in rule.documentation.examples if one.kind is not ExampleKind.SILENT]
