"""The menu and the question that come before a finding is left as it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from redaksi_app.desk import ALWAYS, Scope
from redaksi_app.engine import IgnoreScope
from redaksi_app.finding import Finding, Severity
from redaksi_app.ui.keys import key_of
from redaksi_app.ui.panel.rows import Row
from redaksi_app.ui.panel.wording import quotation_reason, reasons, row_text, scope_words, tr
from redaksi_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6

_WIDTH = 380


def needs_reason(finding: Finding) -> bool:
    """Whether leaving ``finding`` has to be accounted for: it would have blocked approval."""
    return finding.severity is Severity.ERROR


def decide(row: Row, scope: Scope, parent: QWidget, then: Callable[[str], None]) -> None:
    """Call ``then`` with the reason for leaving ``row``, once it is given where one is needed."""
    if not needs_reason(row.finding):
        then(quotation_reason() if row.finding.quoted else "")
        return
    dialog = ReasonDialog(row, scope, parent)
    dialog.accepted.connect(lambda: then(dialog.reason))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


class IgnoreMenu(QMenu):
    """What "Abaikan" offers."""

    scope_chosen = Signal(object)
    learn_chosen = Signal()
    rule_off_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.here = QAction(self)
        self.draft = QAction(self)
        self.learn = QAction(self, visible=False)
        self.rule_off = QAction(self)
        self.always = QAction(self)
        self.addActions([self.here, self.draft, self.always, self.learn])
        self.addSeparator()
        self.addAction(self.rule_off)
        self.here.triggered.connect(lambda: self.scope_chosen.emit(IgnoreScope.HERE))
        self.draft.triggered.connect(lambda: self.scope_chosen.emit(IgnoreScope.DRAFT))
        self.always.triggered.connect(lambda: self.scope_chosen.emit(ALWAYS))
        self.learn.triggered.connect(self.learn_chosen)
        self.rule_off.triggered.connect(self.rule_off_chosen)
        self.retranslate()

    def retranslate(self) -> None:
        """The entries in the other language. The shortcuts are shown only: they belong to the window."""
        native = QKeySequence.SequenceFormat.NativeText
        here, learn = (QKeySequence(keys).toString(native) for keys in (key_of("ignore"), key_of("learn")))
        self.here.setText(f"{scope_words(IgnoreScope.HERE)}\t{here}")
        self.draft.setText(scope_words(IgnoreScope.DRAFT))
        self.always.setText(scope_words(ALWAYS))
        self.learn.setText(f"{tr('Panel', 'Tambahkan ke kamus redaksi')}\t{learn}")
        self.rule_off.setText(tr("Panel", "Matikan aturan ini…"))


class ReasonDialog(QDialog):
    """Asks why a Wajib is left. ``reason`` is what was chosen or written."""

    def __init__(self, row: Row, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Panel", "Alasan mengabaikan"))
        self.setModal(True)
        self.setFixedWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_6, SPACE_4 + SPACE_1, SPACE_6, SPACE_4 + SPACE_1)
        layout.setSpacing(SPACE_1)
        what = QLabel(row_text(row.finding))
        what.setProperty("kind", "heading")
        what.setWordWrap(True)
        layout.addWidget(what)
        where = QLabel(
            tr("Panel", "Temuan ini menghalangi persetujuan. Alasannya dicatat di riwayat. Berlaku: {scope}.").format(
                scope=scope_words(scope).lower()
            )
        )
        where.setProperty("kind", "secondary")
        where.setWordWrap(True)
        layout.addWidget(where)
        layout.addSpacing(SPACE_2)
        self._group = QButtonGroup(self)
        self.choices = [QRadioButton(text) for text in (*reasons(), tr("Panel", "Lainnya…"))]
        for number, choice in enumerate(self.choices):
            self._group.addButton(choice, number)
            layout.addWidget(choice)
        self.other = QLineEdit()
        self.other.setAccessibleName(tr("Panel", "Alasan lain"))
        self.other.setPlaceholderText(tr("Panel", "Tulis alasan singkat"))
        self.other.setMaxLength(200)
        layout.addWidget(self.other)
        layout.addSpacing(SPACE_3)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        self.ignore = QPushButton(tr("Panel", "Abaikan"))
        self.ignore.setProperty("kind", "primary")
        self.ignore.setDefault(True)
        self.cancel = QPushButton(tr("Panel", "Batal"))
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.ignore)
        layout.addLayout(buttons)
        self.ignore.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self._group.idToggled.connect(self._changed)
        self.other.textChanged.connect(self._changed)
        self.choices[0].setChecked(True)
        self.choices[0].setFocus()
        self._changed()

    @property
    def reason(self) -> str:
        """The reason; empty where "Lainnya…" is chosen and nothing written."""
        chosen = self._group.checkedId()
        return self.other.text().strip() if chosen == len(self.choices) - 1 else self.choices[chosen].text()

    def _changed(self) -> None:
        other = self.choices[-1].isChecked()
        if other != self.other.isVisibleTo(self):
            self.other.setVisible(other)
            self.adjustSize()
            if other:
                self.other.setFocus()
        self.ignore.setEnabled(bool(self.reason))
