"""Perbaiki semua: the safe fixes, all at once but for those whose tick is taken away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from redaksi_app.finding import Finding
from redaksi_app.ui.dialogs.fix_all_model import FixAllModel
from redaksi_app.ui.dialogs.fix_all_rows import FixRows
from redaksi_app.ui.dialogs.fix_all_view import FixAllView
from redaksi_app.ui.dialogs.ticking import ticking_foot, ticking_head
from redaksi_app.ui.icons import BAR_SIZE, pixmap
from redaksi_app.ui.pages.buttons import Button, hline
from redaksi_app.ui.theme import SPACE_3, SPACE_6, current_theme

tr = QCoreApplication.translate
_SIZE = QSize(960, 612)
#: At most this share of the window that asks.
_SHARE = 0.9


class FixAllDialog(QDialog):
    """Ask which of the safe ``findings`` in ``text`` to apply; ``chosen()`` answers after it was accepted.

    ``paragraph_numbers`` answers, for a paragraph's number counted from 0, the one in the margin.
    """

    def __init__(
        self,
        text: str,
        findings: Sequence[Finding],
        paragraph_numbers: Callable[[int], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = FixRows(text, findings, paragraph_numbers)
        self._model = FixAllModel(self._rows, self)
        self._title, self._lead, self._note = QLabel(), QLabel(), QLabel()
        self._info = QLabel()
        self._list = FixAllView(self._model)
        self._all, self._none = Button("link"), Button("link")
        self._cancel, self._apply = Button(), Button("primary")
        self._build()
        self._all.clicked.connect(lambda: self._model.choose_all(True))
        self._none.clicked.connect(lambda: self._model.choose_all(False))
        self._cancel.clicked.connect(self.reject)
        self._apply.clicked.connect(self.accept)
        self._model.chosen_changed.connect(self._show_count)
        theme = current_theme()
        theme.changed.connect(self._draw_info)
        self._draw_info()
        self._retranslate()
        self.resize(self._fitting())

    def chosen(self) -> list[Finding]:
        """The findings whose first suggestion is to be applied, in reading order."""
        return self._rows.chosen()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._note.setProperty("kind", "secondary")
        self._note.setWordWrap(True)
        note = QHBoxLayout()
        note.setContentsMargins(SPACE_6, SPACE_3, SPACE_6, SPACE_3)
        note.setSpacing(10)
        note.addWidget(self._info)
        note.addWidget(self._note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(ticking_head(self._title, self._lead))
        column.addWidget(self._list, 1)
        column.addWidget(hline())
        column.addLayout(note)
        column.addWidget(hline())
        column.addWidget(ticking_foot(self._all, self._none, self._cancel, self._apply))
        if self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(0))
        self._list.setFocus()

    def _fitting(self) -> QSize:
        asking: QWidget | None = self.parentWidget()
        around = asking.window().size() if asking is not None else self.screen().availableSize()
        return _SIZE.boundedTo(around * _SHARE)

    def _draw_info(self) -> None:
        self._info.setPixmap(pixmap("info", "ink2", BAR_SIZE, self.devicePixelRatioF()))

    def _retranslate(self) -> None:
        self.setWindowTitle(tr("FixAll", "Perbaiki semua"))
        self._lead.setText(
            tr(
                "FixAll",
                "Hapus centang pada yang tidak dikehendaki. Semua diterapkan sebagai satu langkah; Ctrl+Z "
                "mengurungkannya sekaligus.",
            )
        )
        self._list.scheduleDelayedItemsLayout()
        self._list.setAccessibleName(tr("FixAll", "Perbaikan yang aman, dikelompokkan menurut aturan"))
        self._all.setText(tr("FixAll", "Pilih semua"))
        self._none.setText(tr("FixAll", "Kosongkan"))
        self._cancel.setText(tr("FixAll", "Batal"))
        self._note.setText(self._about_others())
        self._show_count()

    def _about_others(self) -> str:
        quotations = tr("FixAll", "Kata-kata di dalam kutipan tidak diubah.")
        if not self._rows.others:
            return quotations
        others = tr("FixAll", "%n temuan lain tidak disentuh karena perlu dibaca satu per satu.", "", self._rows.others)
        return f"{others} {quotations}"

    def _show_count(self) -> None:
        count = len(self._rows.chosen())
        chosen = tr("FixAll", "%n perbaikan dipilih", "", count)
        self._title.setText(tr("FixAll", "{0} dari {1} yang aman").format(chosen, self._rows.total))
        self._apply.setText(tr("FixAll", "Terapkan %n perbaikan", "", count))
        self._apply.setEnabled(count > 0)
