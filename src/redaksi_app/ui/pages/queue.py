"""Antrean: the drafts worked on last, and the ways in for new ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from redaksi_app.ui.icons import BAR_SIZE, pixmap
from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.pages.drop_zone import DropZone, dropped_files
from redaksi_app.ui.pages.queue_empty import QueueEmpty
from redaksi_app.ui.pages.queue_model import QueueModel
from redaksi_app.ui.pages.queue_rows import QueueRow, Shown, count, select
from redaksi_app.ui.pages.queue_view import QueueView
from redaksi_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6, current_theme

tr = QCoreApplication.translate
_WIDEST = 1192
_SEARCH_WIDTH = 232


class QueuePage(QFrame):
    """Shows rows; opens nothing itself. Filter, search and the chosen row stay while the rows are renewed."""

    open_requested = Signal(str)
    open_dialog_requested = Signal()
    paste_requested = Signal()
    sample_requested = Signal()
    #: Esc: back to where the editor came from.
    left = Signal()
    #: The paths of the files that were dropped, as list[str].
    files_dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "paper")
        self.setAcceptDrops(True)
        self._rows: tuple[QueueRow, ...] = ()
        self._shown = Shown.ALL
        self._model = QueueModel(self)
        self._title, self._count = QLabel(), QLabel()
        self._zone = DropZone()
        self._filters = {shown: Button("filter") for shown in Shown}
        self._search = _Search()
        self._table = QueueView(self._model)
        self._none = QueueEmpty()
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._retranslate()

    def show_rows(self, rows: Sequence[QueueRow]) -> None:
        """Show these drafts, in this order."""
        self._rows = tuple(rows)
        self._name_counts()
        self._select()

    def status_texts(self) -> tuple[str, str]:
        """What the status bar says: how many drafts there are, and how many are not done."""
        total, left = len(self._rows), self.waiting_count()
        return tr("Queue", "%n naskah", "", total), tr("Queue", "%n belum selesai", "", left)

    def waiting_count(self) -> int:
        """How many drafts are not approved yet."""
        return count(self._rows, Shown.OPEN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search into the list, Esc empties the search, then leads back to the draft."""
        if event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self._table.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files can be dropped anywhere on the page."""
        if dropped_files(event.mimeData()):
            self._zone.set_hot(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self._zone.set_hot(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on."""
        self._zone.set_hot(False)
        if paths := dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._title.setProperty("kind", "title")
        self._count.setProperty("kind", "heading")
        self._search.setFixedWidth(_SEARCH_WIDTH)
        group = QButtonGroup(self)
        bar = QHBoxLayout()
        bar.setSpacing(SPACE_1)
        bar.addWidget(self._count)
        bar.addSpacing(SPACE_2)
        for shown, button in self._filters.items():
            button.setCheckable(True)
            button.setChecked(shown is Shown.ALL)
            group.addButton(button)
            bar.addWidget(button)
        bar.addStretch()
        bar.addWidget(self._search)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._none)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(SPACE_4)
        column.addWidget(self._zone)
        column.addSpacing(SPACE_6)
        column.addLayout(bar)
        column.addSpacing(SPACE_1)
        column.addWidget(self._stack, 1)
        middle = QWidget()
        middle.setMaximumWidth(_WIDEST)
        middle.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_3)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)

    def _connect(self) -> None:
        self._zone.open_requested.connect(self.open_dialog_requested)
        self._zone.paste_requested.connect(self.paste_requested)
        self._none.sample_requested.connect(self.sample_requested)
        self._table.open_requested.connect(self.open_requested)
        self._search.textChanged.connect(self._select)
        self._none.all_requested.connect(self._show_all)
        for shown, button in self._filters.items():
            button.clicked.connect(lambda _checked=False, shown=shown: self._filter(shown))

    def _filter(self, shown: Shown) -> None:
        self._shown = shown
        self._filters[shown].setChecked(True)
        self._select()

    def _show_all(self) -> None:
        self._search.clear()
        self._filter(Shown.ALL)
        self._table.setFocus()

    def _select(self) -> None:
        """Show the rows that filter and search let through, with the same row chosen as before."""
        current = self._table.currentIndex()
        path = self._model.row(current.row()).path if current.isValid() else ""
        rows = select(self._rows, self._shown, self._search.text())
        self._model.set_rows(rows)
        if rows:
            self._table.selectRow(self._model.row_of(path) or 0)
        self._none.say(everything=not self._rows)
        self._stack.setCurrentIndex(0 if rows else 1)

    def _name_counts(self) -> None:
        names = {
            Shown.ALL: tr("Queue", "Semua"),
            Shown.OPEN: tr("Queue", "Belum selesai"),
            Shown.APPROVED: tr("Queue", "Disetujui"),
        }
        self._count.setText(self.status_texts()[0])
        for shown, button in self._filters.items():
            number = count(self._rows, shown)
            button.setText(names[shown] if shown is Shown.ALL else f"{names[shown]}  {number}")
            button.setAccessibleName(tr("Queue", "{0}, {1} naskah").format(names[shown], number))
        any_rows = bool(self._rows)
        for widget in (self._count, self._search, *self._filters.values()):
            widget.setVisible(any_rows)

    def _retranslate(self) -> None:
        self._title.setText(tr("Queue", "Antrean naskah"))
        self._search.setPlaceholderText(tr("Queue", "Cari judul atau penulis"))
        self._search.setAccessibleName(tr("Queue", "Cari judul, penulis, atau nama berkas"))
        self._table.setAccessibleName(tr("Queue", "Naskah dalam antrean"))
        self._table.horizontalHeader().setAccessibleName(tr("Queue", "Kolom antrean"))
        self._zone.retranslate()
        self._name_counts()
        self._select()


class _Search(QLineEdit):
    """The field with its glass."""

    def __init__(self) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)
        self.setTextMargins(BAR_SIZE + SPACE_1, 0, 0, 0)
        current_theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field as the style draws it, and the glass in its left end."""
        super().paintEvent(event)
        painter = QPainter(self)
        glass = pixmap("search", "ink3", BAR_SIZE, self.devicePixelRatioF())
        painter.drawPixmap(SPACE_2, (self.height() - BAR_SIZE) // 2, glass)
        painter.end()
