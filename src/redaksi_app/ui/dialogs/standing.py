"""Yang selalu diabaikan: words that a rule is not to find fault with in any draft, to be looked at and taken back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from redaksi_app.desk import StandingDecisions
from redaksi_app.desk.standing import Standing
from redaksi_app.formats import DraftSaveError
from redaksi_app.ui.dialogs.sheet import lay_out_sheet
from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.panel.families import family_name
from redaksi_app.ui.panel.wording import say
from redaksi_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_6

tr = QCoreApplication.translate
_SIZE = (560, 460)


class StandingDialog(QDialog):
    """``changed``: the drafts are to be checked again."""

    changed = Signal()

    def __init__(self, decisions: StandingDecisions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Standing", "Yang selalu diabaikan"))
        self._decisions = decisions
        title = QLabel(tr("Standing", "Yang selalu diabaikan"))
        title.setProperty("kind", "title")
        self._told = QLabel()
        self._told.setProperty("kind", "secondary")
        self._told.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Standing", "Yang selalu diabaikan"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.take_back = Button(small=True)
        self.take_back.setText(tr("Standing", "Periksa lagi"))
        self.take_back.setAutoDefault(False)
        close = Button()
        close.setText(tr("Standing", "Tutup"))
        head, acts, body = QVBoxLayout(), QHBoxLayout(), QWidget()
        head.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_3)
        head.setSpacing(SPACE_1)
        head.addWidget(title)
        head.addWidget(self._told)
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE_6, SPACE_2, SPACE_6, SPACE_3)
        column.addWidget(self.list, 1)
        acts.addWidget(self.take_back)
        acts.addStretch()
        column.addLayout(acts)
        lay_out_sheet(self, head, body, close)
        self.take_back.clicked.connect(self._take_back)
        self.list.itemSelectionChanged.connect(self._enable)
        self._fill()
        self.resize(*_SIZE)

    def _fill(self) -> None:
        self.list.clear()
        self._shown: list[Standing] = list(reversed(self._decisions.all()))
        for decision in self._shown:
            family = say(family_name(decision.rule.partition(".")[0]))
            words = " ".join(decision.text.split()) or tr("Standing", "(sisipan)")
            self.list.addItem("  ·  ".join(part for part in (words, family, decision.reason) if part))
            self.list.item(self.list.count() - 1).setData(Qt.ItemDataRole.ToolTipRole, decision.rule)
        self._told.setText(
            tr("Standing", "Kata-kata ini tidak ditandai oleh aturannya di naskah mana pun.")
            if self._shown
            else tr("Standing", "Belum ada. Pilih Abaikan, lalu Selalu, pada sebuah temuan.")
        )
        self._enable()

    def _enable(self) -> None:
        self.take_back.setEnabled(bool(self.list.selectedIndexes()))

    def _take_back(self) -> None:
        try:
            for index in self.list.selectedIndexes():
                self._decisions.remove(self._shown[index.row()])
        except DraftSaveError as error:
            self._told.setText(say(error.message))
            return
        self._fill()
        self.changed.emit()
