"""A list to read: the comments on a draft, or what became of the changes in a file for review."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from redaksi_app.ui.dialogs.review.changes import fitting
from redaksi_app.ui.dialogs.review.list import ReviewList, ReviewModel
from redaksi_app.ui.dialogs.review.rows import ReviewRow
from redaksi_app.ui.dialogs.sheet import lay_out_sheet
from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.theme import SPACE_2, SPACE_4, SPACE_6

tr = QCoreApplication.translate
_SIZE = QSize(720, 560)


class RemarksDialog(QDialog):
    """The sheet. ``title`` is asked for anew when the language changes.

    ``place_chosen`` brings the Span of the row that was double-clicked or entered, where it has one.
    """

    place_chosen = Signal(object)

    def __init__(self, title: Callable[[], str], rows: Sequence[ReviewRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say_title = title
        self._rows = rows
        self._title, self._lead, self._close = QLabel(), QLabel(), Button()
        self._title.setProperty("kind", "title")
        self._lead.setProperty("kind", "secondary")
        self._lead.setWordWrap(True)
        self._lead.setVisible(any(row.place is not None for row in rows))
        self._list = ReviewList(ReviewModel(rows, ticks=False, parent=self))
        self._list.activated.connect(lambda index: self._chosen(index.row()))
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_4)
        head.setSpacing(SPACE_2)
        head.addWidget(self._title)
        head.addWidget(self._lead)
        lay_out_sheet(self, head, self._list, self._close)
        # Enter in the list goes to the words and must not close the sheet first.
        self._close.setDefault(False)
        self._close.setAutoDefault(False)
        self._list.setFocus()
        self._retranslate()
        self.resize(fitting(self, _SIZE))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; the rows are whoever's who gave them."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _chosen(self, number: int) -> None:
        place = self._rows[number].place
        if place is not None:
            self.accept()
            self.place_chosen.emit(place)

    def _retranslate(self) -> None:
        self.setWindowTitle(self._say_title())
        self._title.setText(self._say_title())
        self._lead.setText(tr("Review", "Tekan Enter atau klik dua kali untuk menuju katanya."))
        self._list.setAccessibleName(self._say_title())
        self._close.setText(tr("Review", "Tutup"))
