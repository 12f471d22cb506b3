"""The page of a rule: what it is for, where it comes from, and examples."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from redaksi_app.finding import Finding, Origin
from redaksi_app.rules import all_rules
from redaksi_app.rules.documentation import Example, ExampleKind
from redaksi_app.rules.sources import source_in
from redaksi_app.ui.icons import set_icon
from redaksi_app.ui.panel.diff import Comparison, Piece, compare
from redaksi_app.ui.panel.example_box import ExampleBox
from redaksi_app.ui.panel.wording import family_words, language, say, tr
from redaksi_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4

_EXAMPLES = 12


class WhyPage(QWidget):
    """Stands in the place of the list; ``closed`` comes with Esc and with the button at its top."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding: Finding | None = None
        self.back = QPushButton()
        self.back.setProperty("kind", "flat")
        self.back.setProperty("small", True)
        set_icon(self.back, "arrow-left")
        self.back.clicked.connect(self.closed)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(SPACE_3 - 3, 0, SPACE_3, SPACE_1)
        top.addWidget(self.back)
        top.addStretch()
        layout.addLayout(top)
        layout.addWidget(self.area)
        self.setFocusProxy(self.area)
        self.retranslate()

    @property
    def rule(self) -> str:
        """The id of the rule whose page is shown; empty where there is none."""
        return self._finding.rule if self._finding else ""

    def show_rule(self, finding: Finding) -> None:
        """Show the page of the rule that made ``finding``."""
        shown, self._finding = self._finding, finding
        other_message = finding.origin is Origin.LANGUAGETOOL and shown is not None and shown.message != finding.message
        if shown is None or shown.rule != finding.rule or other_message:
            self._fill()

    def retranslate(self) -> None:
        """The page in the language of the window."""
        self.back.setText(tr("Panel", "Kembali ke daftar"))
        self.back.setToolTip("Esc")
        if self._finding is not None:
            self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc returns to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        assert self._finding is not None
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(SPACE_4 + 1, SPACE_1, SPACE_4 + 1, SPACE_4)
        layout.setSpacing(SPACE_2)
        rule = all_rules().get(self._finding.rule)
        if rule is None:
            layout.addWidget(_label(say(self._finding.message), "heading"))
            if self._finding.origin is Origin.LANGUAGETOOL:
                layout.addWidget(_label(tr("Panel", "Ditemukan oleh pemeriksa tata bahasa LanguageTool."), "secondary"))
        else:
            documentation = rule.documentation
            layout.addWidget(_label(say(documentation.summary), "heading"))
            layout.addWidget(_label(say(documentation.why), "secondary"))
            source = tr("Panel", "Sumber: {source}").format(source=source_in(documentation.source, language()))
            layout.addWidget(_label(source, "label"))
            self._add_examples(layout, documentation.examples)
        layout.addSpacing(SPACE_1)
        layout.addWidget(_label(f"{family_words(self._finding)} · {self._finding.rule}", "label"))
        layout.addStretch()
        self.area.setWidget(inner)
        for ground in (self.area.viewport(), inner):
            ground.setAutoFillBackground(False)
        self.area.verticalScrollBar().setValue(0)

    def _add_examples(self, layout: QVBoxLayout, examples: tuple[Example, ...]) -> None:
        headings = {
            ExampleKind.FIX: tr("Panel", "Contoh"),
            ExampleKind.MARK: tr("Panel", "Yang ditandai"),
            ExampleKind.SILENT: tr("Panel", "Sudah tepat"),
        }
        for kind, heading in headings.items():
            chosen = [example for example in examples if example.kind is kind][:_EXAMPLES]
            if not chosen:
                continue
            layout.addSpacing(SPACE_1)
            layout.addWidget(_label(heading, "strong"))
            for example in chosen:
                layout.addWidget(ExampleBox(*_shown(example)))


def _shown(example: Example) -> tuple[Comparison, bool]:
    """The pieces of both rows, and whether there are two."""
    if example.kind is ExampleKind.FIX:
        return compare(example.text, example.fixed), True
    pieces, at = [], 0
    for span in example.spans:
        pieces += [Piece(example.text[at : span.start], False), Piece(example.text[span.start : span.end], True)]
        at = span.end
    pieces.append(Piece(example.text[at:], False))
    shown = tuple(Piece(piece.text.replace("\n", " ¶ "), piece.changed) for piece in pieces if piece.text)
    return Comparison(shown, ()), False


def _label(text: str, kind: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", kind)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label
