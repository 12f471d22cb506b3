"""In the place of the list of drafts where there is none: what Redaksi is for, in three steps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from redaksi_app.ui.keys import key_of
from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.panel.wording import key_words
from redaksi_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4

tr = QCoreApplication.translate
_WIDEST = 720


class QueueEmpty(QWidget):
    """There is nothing at all, or only nothing that filter and search let through."""

    all_requested = Signal()
    sample_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        self._text.setProperty("kind", "secondary")
        self._all = Button("link")
        self._all.clicked.connect(self.all_requested)
        self._steps = QWidget()
        self._steps.setMaximumWidth(_WIDEST)
        self._names = [QLabel() for _ in range(3)]
        self._hints = [QLabel() for _ in range(3)]
        self.sample = Button(icon="file")
        self.sample.clicked.connect(self.sample_requested)
        self._offline = QLabel()
        self._offline.setProperty("kind", "label")
        self._lay_out()

    def say(self, *, everything: bool) -> None:
        """``everything``: there is no draft at all."""
        self._text.setText(
            tr("Queue", "Belum ada naskah. Seret berkas ke sini atau buka dengan Ctrl+O.")
            if everything
            else tr("Queue", "Tidak ada naskah yang cocok.")
        )
        self._all.setText(tr("Queue", "Tampilkan semua"))
        self._all.setVisible(not everything)
        self._steps.setVisible(everything)
        names = (
            tr("Queue", "Buka naskah reporter"),
            tr("Queue", "Tinjau temuan satu per satu"),
            tr("Queue", "Bandingkan, setujui, ekspor"),
        )
        next_key, apply_key = (key_words(key_of(name)) for name in ("next", "apply"))
        hints = (
            tr(
                "Queue",
                "Dari Word, LibreOffice, surel, laman, atau teks tempelan. Berkas asli baru berubah bila disimpan.",
            ),
            tr(
                "Queue", "{0} ke temuan berikutnya, {1} menerapkan usul. Ucapan narasumber tidak pernah diubah sendiri."
            ),
            tr(
                "Queue",
                "Perubahan terlihat kata demi kata. Setelah disetujui, salinan bersih siap untuk tata letak.",
            ),
        )
        for label, text in zip(self._names, names, strict=True):
            label.setText(text)
        for label, text in zip(self._hints, hints, strict=True):
            label.setText(text.format(next_key, apply_key))
        self.sample.setText(tr("Queue", "Coba dengan naskah contoh"))
        self._offline.setText(tr("Queue", "Semua berjalan di komputer ini, tanpa internet."))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, SPACE_4, 0, 0)
        row.setSpacing(SPACE_1)
        row.addWidget(self._text)
        row.addWidget(self._all)
        row.addStretch()
        grid = QGridLayout(self._steps)
        grid.setContentsMargins(0, SPACE_2, 0, 0)
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_1)
        for number, (name, hint) in enumerate(zip(self._names, self._hints, strict=True)):
            figure = QLabel(str(number + 1))
            figure.setProperty("kind", "badge")
            figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
            figure.setFixedWidth(22)
            name.setProperty("kind", "strong")
            hint.setProperty("kind", "secondary")
            hint.setWordWrap(True)
            grid.addWidget(figure, 3 * number, 0)
            grid.addWidget(name, 3 * number, 1)
            grid.addWidget(hint, 3 * number + 1, 1)
            grid.setRowMinimumHeight(3 * number + 2, SPACE_3)
        acts = QHBoxLayout()
        acts.setSpacing(SPACE_3)
        acts.addWidget(self.sample)
        acts.addWidget(self._offline)
        acts.addStretch()
        grid.addLayout(acts, 9, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addLayout(row)
        column.addWidget(self._steps)
        column.addStretch()
