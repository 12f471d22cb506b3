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

    ``row_chosen`` brings the number of the row that was double-clicked or entered, where rows lead somewhere
    (``leads``); the sheet may stay open beside the text meanwhile.
    """

    row_chosen = Signal(int)

    def __init__(
        self,
        title: Callable[[], str],
        rows: Sequence[ReviewRow],
        parent: QWidget | None = None,
        *,
        leads: bool = False,
    ) -> None:
        super().__init__(parent)
        self._say_title = title
        self._title, self._lead, self._close = QLabel(), QLabel(), Button()
        self._title.setProperty("kind", "title")
        self._lead.setProperty("kind", "secondary")
        self._lead.setWordWrap(True)
        self._lead.setVisible(leads)
        self._list = ReviewList(ReviewModel(rows, ticks=False, parent=self))
        if leads:
            self._list.activated.connect(lambda index: self.row_chosen.emit(index.row()))
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

    def _retranslate(self) -> None:
        self.setWindowTitle(self._say_title())
        self._title.setText(self._say_title())
        self._lead.setText(tr("Review", "Tekan Enter atau klik dua kali untuk menuju katanya."))
        self._list.setAccessibleName(self._say_title())
        self._close.setText(tr("Review", "Tutup"))
