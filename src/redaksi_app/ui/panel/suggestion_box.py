"""The words as they stand above the words as they could stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QWidget

from redaksi_app.ui.panel.diff import Comparison
from redaksi_app.ui.panel.example_box import paint_box
from redaksi_app.ui.panel.piece_row import Look, PieceRow, text_left
from redaksi_app.ui.panel.wording import key_words, tr
from redaksi_app.ui.theme import current_theme

#: Lines of one text, rows of several suggestions that are seen at once, and their height.
_LINES, _VISIBLE, _CHOICE_HEIGHT = 4, 4, 30
#: The keys Alt+1 to Alt+9 choose; more suggestions than that help nobody.
_MOST = 9


class SuggestionBox(QWidget):
    """One row of what stands there, and one for each suggestion.

    A single suggestion is called "Usul". Several are called by the keys that choose them, and one of them is chosen:
    ``chosen`` comes when the editor chooses another. Use ``height_for`` to lay the box out.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparisons: tuple[Comparison, ...] = ()
        self._choice = 0
        self.before = PieceRow(Look.REMOVED, parent=self)
        self.after = PieceRow(Look.INSERTED, parent=self)
        self.choices: list[PieceRow] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._clicked)
        self._scroll = QScrollArea(self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget()
        self._scroll.setWidget(self._inner)
        for area in (self._scroll.viewport(), self._inner):
            area.setAutoFillBackground(False)
        current_theme().changed.connect(self._repaint)

    @property
    def choice(self) -> int:
        """The number of the chosen suggestion, from 0."""
        return self._choice

    def set_content(self, comparisons: Sequence[Comparison], choice: int = 0) -> None:
        """Show these, one for each suggestion."""
        self._comparisons = tuple(comparisons[:_MOST])
        self._choice = min(choice, max(0, len(self._comparisons) - 1))
        self.retranslate()

    def retranslate(self) -> None:
        """Labels in the language of the window."""
        if not self._comparisons:
            return
        several = len(self._comparisons) > 1
        before, single = tr("Panel", "Naskah"), tr("Panel", "Usul")
        keys = [key_words(f"Alt+{number + 1}") for number in range(len(self._comparisons))] if several else []
        left = text_left((before, single, *keys))
        chosen = self._comparisons[self._choice]
        self.before.set_content(before, chosen.before, text_left=left, lines=_LINES)
        if several:
            self._fill_choices(keys, left)
        else:
            self.after.set_content(single, chosen.after, text_left=left, lines=_LINES)
        self.after.setVisible(not several)
        self._scroll.setVisible(several)
        self._place()
        self.update()

    def height_for(self, width: int) -> int:
        """How high the box is when it is ``width`` wide."""
        height = self.before.height_for(width - 2) + 3
        if len(self._comparisons) > 1:
            return height + min(_VISIBLE, len(self._comparisons)) * _CHOICE_HEIGHT
        return height + self.after.height_for(width - 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows below each other, inside the border."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper with a hairline around and between."""
        paint_box(self, self.before.geometry().bottom() + 1)

    def _fill_choices(self, keys: Sequence[str], left: float) -> None:
        while len(self.choices) < len(keys):
            row = PieceRow(Look.INSERTED, parent=self._inner)
            row.setCheckable(True)
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.addButton(row, len(self.choices))
            self.choices.append(row)
        for number, row in enumerate(self.choices):
            row.setVisible(number < len(keys))
            if number < len(keys):
                row.set_content(keys[number], self._comparisons[number].after, text_left=left, lines=1)
                row.setChecked(number == self._choice)

    def _place(self) -> None:
        width = self.width() - 2
        top = self.before.height_for(width)
        self.before.setGeometry(1, 1, width, top)
        if len(self._comparisons) > 1:
            self._scroll.setGeometry(1, top + 2, width, self.height() - top - 3)
            self._inner.resize(self._scroll.viewport().width(), len(self._comparisons) * _CHOICE_HEIGHT)
            self._inner.resize(self._scroll.viewport().width(), self._inner.height())
            for number, row in enumerate(self.choices):
                row.setGeometry(0, number * _CHOICE_HEIGHT, self._inner.width(), _CHOICE_HEIGHT)
            self._scroll.ensureWidgetVisible(self.choices[self._choice], 0, 0)
        else:
            self.after.setGeometry(1, top + 2, width, self.after.height_for(width))

    def _clicked(self, number: int) -> None:
        if number != self._choice:
            self.set_content(self._comparisons, number)
            self.chosen.emit(number)

    def _repaint(self) -> None:
        for row in (self.before, self.after, *self.choices):
            row.update()
        self.update()
