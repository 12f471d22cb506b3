"""The place where drafts are dropped."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from redaksi_app.ui.icons import pixmap
from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.theme import SPACE_3, SPACE_4, SPACE_6, current_theme

tr = QCoreApplication.translate
_HEIGHT, _ICON = 96, 28
_RADIUS = 6


class DropZone(QFrame):
    """Says what can be dropped, with the two other ways in. The page takes the drop itself, wherever it falls."""

    open_requested = Signal()
    paste_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hot = False
        self._icon, self._title, self._formats = QLabel(), QLabel(), QLabel()
        self._title.setProperty("kind", "heading")
        self._formats.setProperty("kind", "secondary")
        self._formats.setWordWrap(True)
        self._paste = Button(icon="clipboard-paste")
        self._open = Button("primary", icon="folder-open", command="open")
        self._paste.clicked.connect(self.paste_requested)
        self._open.clicked.connect(self.open_requested)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._formats)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_6 + 6, SPACE_3, SPACE_6 + 3, SPACE_3)
        row.setSpacing(SPACE_4)
        row.addWidget(self._icon)
        row.addSpacing(SPACE_3)
        row.addLayout(words, 1)
        row.addWidget(self._paste)
        row.addWidget(self._open)
        self.setMinimumHeight(_HEIGHT)
        current_theme().changed.connect(self._draw)
        self._draw()
        self.retranslate()

    def set_hot(self, hot: bool) -> None:
        """Show that what hangs over the page can be dropped."""
        if hot != self._hot:
            self._hot = hot
            self.update()

    def retranslate(self) -> None:
        """Every word in the language of the window."""
        self._title.setText(tr("Queue", "Seret naskah ke sini"))
        self._formats.setText(
            tr("Queue", "DOCX, ODT, RTF, TXT, MD, HTML, atau EML. Berkas asli baru berubah bila disimpan.")
        )
        self._paste.setText(tr("Queue", "Tempel teks"))
        self._open.setText(tr("Queue", "Buka naskah…"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed line round it; of the accent's colour, on its soft ground, while a file hangs over it."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("accent" if self._hot else "edge"), 1.5)
        pen.setDashPattern([3, 2.5])
        painter.setPen(pen)
        painter.setBrush(theme.colour("accentsoft") if self._hot else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()

    def _draw(self) -> None:
        self._icon.setPixmap(pixmap("file-plus", "ink2", _ICON, self.devicePixelRatioF()))
        self.update()


def dropped_files(data: QMimeData) -> list[str]:
    """The paths of the files on this machine that hang over the page."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
