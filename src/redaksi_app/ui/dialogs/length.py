"""Panjang naskah: how long the draft is, and how long the story shall be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from redaksi_app.desk import LengthTarget, measure
from redaksi_app.desk.length import COLUMN
from redaksi_app.ui.dialogs.sheet import inset
from redaksi_app.ui.pages.buttons import Button, hline
from redaksi_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6

tr = QCoreApplication.translate
_UNITS = ("", "words", "lines")
_WORDS, _LINES = 400, 40


class LengthTexts(NamedTuple):
    """The paragraphs that are measured: of the draft, of the story in it, and those selected (none where none are)."""

    draft: Sequence[str]
    story: Sequence[str]
    selected: Sequence[str]


class LengthDialog(QDialog):
    """``target`` is what was chosen once the dialog is accepted."""

    def __init__(self, texts: LengthTexts, target: LengthTarget | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Length", "Panjang naskah"))
        self._texts = texts
        self.unit = QComboBox()
        self.unit.addItems([tr("Length", "Tanpa sasaran"), tr("Length", "Kata"), tr("Length", "Baris")])
        self.count, self.column = QSpinBox(), QSpinBox()
        inset(self.count)
        inset(self.column)
        self.count.setRange(1, 100_000)
        self.column.setRange(10, 120)
        self.column.setValue(target.column if target else COLUMN)
        self.unit.setCurrentIndex(_UNITS.index(target.unit) if target else 0)
        self.count.setValue(target.count if target else _WORDS)
        for field, name in (
            (self.unit, tr("Length", "Satuan sasaran")),
            (self.count, tr("Length", "Sasaran panjang")),
            (self.column, tr("Length", "Karakter per baris kolom")),
        ):
            field.setAccessibleName(name)
        self._grid = QGridLayout()
        self._values: list[list[QLabel]] = []
        self._lay_out()
        self.unit.currentIndexChanged.connect(self._unit_chosen)
        self.column.valueChanged.connect(self._measure)
        self._enable()
        self._measure()

    @property
    def target(self) -> LengthTarget | None:
        """What is chosen; None: no target."""
        match self.unit.currentIndex():
            case 1:
                return LengthTarget("words", self.count.value(), self.column.value())
            case 2:
                return LengthTarget("lines", self.count.value(), self.column.value())
        return None

    def value(self, row: int, column: int) -> str:
        """What the table says: rows are words, characters, letters, paragraphs, lines, minutes."""
        return self._values[column][row].text()

    def _lay_out(self) -> None:
        titles = [tr("Length", "Seluruh naskah"), tr("Length", "Isi berita")]
        if self._texts.selected:
            titles.append(tr("Length", "Dipilih"))
        names = (
            tr("Length", "Kata"),
            tr("Length", "Karakter"),
            tr("Length", "Karakter tanpa spasi"),
            tr("Length", "Paragraf"),
            tr("Length", "Baris kolom"),
            tr("Length", "Waktu baca"),
        )
        self._grid.setHorizontalSpacing(SPACE_6)
        self._grid.setVerticalSpacing(SPACE_2)
        for row, name in enumerate(names, 1):
            self._grid.addWidget(QLabel(name), row, 0)
        for column, title in enumerate(titles, 1):
            heading = QLabel(title)
            heading.setProperty("kind", "label")
            self._grid.addWidget(heading, 0, column, Qt.AlignmentFlag.AlignRight)
            labels = [QLabel() for _ in names]
            for row, label in enumerate(labels, 1):
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignRight)
            self._values.append(labels)
        self._grid.setColumnStretch(0, 1)
        aim, width = QHBoxLayout(), QHBoxLayout()
        aimed = QLabel(tr("Length", "Sasaran untuk isi berita"))
        wide = QLabel(tr("Length", "Lebar kolom, dalam karakter"))
        aimed.setBuddy(self.unit)
        wide.setBuddy(self.column)
        for row_of, widgets in ((aim, (aimed, self.unit, self.count)), (width, (wide, self.column))):
            row_of.setSpacing(SPACE_2)
            row_of.addWidget(widgets[0], 1)
            for widget in widgets[1:]:
                row_of.addWidget(widget)
        acts = QHBoxLayout()
        acts.setSpacing(SPACE_2)
        keep, cancel = Button("primary"), Button()
        keep.setText(tr("Length", "Simpan sasaran"))
        cancel.setText(tr("Length", "Tutup"))
        keep.setDefault(True)
        keep.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        acts.addStretch()
        acts.addWidget(cancel)
        acts.addWidget(keep)
        column_of = QVBoxLayout(self)
        column_of.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_4)
        column_of.setSpacing(SPACE_3)
        for part in (self._grid, hline(), width, aim, acts):
            if isinstance(part, QWidget):
                column_of.addWidget(part)
            else:
                column_of.addLayout(part)
        self.setMinimumWidth(460)

    def _unit_chosen(self) -> None:
        self.count.setValue(_LINES if self.unit.currentIndex() == 2 else _WORDS)
        self._enable()

    def _enable(self) -> None:
        self.count.setEnabled(self.unit.currentIndex() > 0)

    def _measure(self) -> None:
        for labels, paragraphs in zip(self._values, self._texts, strict=False):
            length = measure(paragraphs, self.column.value())
            numbers = (length.words, length.characters, length.letters, length.paragraphs, length.lines)
            texts = [f"{number:,}".replace(",", tr("Status", ".")) for number in numbers]
            texts.append(tr("Length", "%n menit", None, length.minutes))
            for label, text in zip(labels, texts, strict=True):
                label.setText(text)
