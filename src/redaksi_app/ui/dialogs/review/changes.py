"""Perubahan terlacak: the changes of others, one by one; what is ticked is accepted, what is not is rejected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from redaksi_app.ui.dialogs.review.list import ReviewList, ReviewModel
from redaksi_app.ui.dialogs.review.rows import ReviewRow
from redaksi_app.ui.dialogs.ticking import ticking_foot, ticking_head
from redaksi_app.ui.pages.buttons import Button, hline

tr = QCoreApplication.translate
_SIZE = QSize(860, 600)
#: At most this share of the window that asks.
_SHARE = 0.9


class ChangesDialog(QDialog):
    """Ask what becomes of each change; ``accepted_rows()`` answers after it was accepted."""

    def __init__(self, rows: Sequence[ReviewRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ReviewModel(rows, ticks=True, parent=self)
        self._title, self._lead = QLabel(), QLabel()
        self._list = ReviewList(self._model)
        self._all, self._none = Button("link"), Button("link")
        self._cancel, self._apply = Button(), Button("primary")
        self._build()
        self._all.clicked.connect(lambda: self._model.tick_all(True))
        self._none.clicked.connect(lambda: self._model.tick_all(False))
        self._cancel.clicked.connect(self.reject)
        self._apply.clicked.connect(self.accept)
        self._model.ticked_changed.connect(self._show_count)
        self._retranslate()
        self.resize(fitting(self, _SIZE))

    def accepted_rows(self) -> list[int]:
        """The numbers of the rows that are ticked."""
        return [number for number, ticked in enumerate(self._model.ticks or ()) if ticked]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; the rows are whoever's who gave them."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(ticking_head(self._title, self._lead))
        column.addWidget(hline())
        column.addWidget(self._list, 1)
        column.addWidget(hline())
        column.addWidget(ticking_foot(self._all, self._none, self._cancel, self._apply))
        self._list.setFocus()

    def _retranslate(self) -> None:
        self.setWindowTitle(tr("Review", "Perubahan terlacak"))
        self._lead.setText(
            tr("Review", "Yang dicentang diterima, yang tidak dicentang ditolak. Batal membiarkan semuanya.")
        )
        self._list.setAccessibleName(tr("Review", "Perubahan terlacak"))
        self._all.setText(tr("Review", "Centang semua"))
        self._none.setText(tr("Review", "Kosongkan"))
        self._cancel.setText(tr("Review", "Batal"))
        self._apply.setText(tr("Review", "Terapkan"))
        self._show_count()

    def _show_count(self) -> None:
        accepted = tr("Review", "%n perubahan diterima", "", len(self.accepted_rows()))
        rejected = tr("Review", "%n ditolak", "", self._model.rowCount() - len(self.accepted_rows()))
        self._title.setText(f"{accepted}, {rejected}")


def fitting(dialog: QDialog, size: QSize) -> QSize:
    """``size``, or what of it fits into the window that asks."""
    asking: QWidget | None = dialog.parentWidget()
    around = asking.window().size() if asking is not None else dialog.screen().availableSize()
    return size.boundedTo(around * _SHARE)
