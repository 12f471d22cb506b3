"""The bar over the comparison: how much changed, what is shown, and the ways from change to change."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from redaksi_app.ui.pages.buttons import Button, Tick, hline, vline
from redaksi_app.ui.theme import SPACE_2, SPACE_3, SPACE_4

tr = QCoreApplication.translate
_HEIGHT = 45


class CompareBar(QFrame):
    """Tells and asks; the page does."""

    previous_requested = Signal()
    next_requested = Signal()
    only_changed = Signal(bool)
    inline_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self._roomy, self._has_changes = True, False
        self._changed, self._words, self._place = QLabel(), QLabel(), QLabel()
        self._changed.setProperty("kind", "strong")
        self._words.setProperty("kind", "secondary")
        # Where the window is narrow the words give way, and a page that is not in sight never widens the window.
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._place.setProperty("kind", "label")
        self._only = Tick()
        self._beside, self._inline = Button("segment"), Button("segment")
        self._previous = Button(icon="chevron-up", small=True)
        self._next = Button(icon="chevron-down", small=True, command="next")
        self._segments = self._make_segments()
        self._line = vline(20)
        self._build()
        self._only.toggled.connect(self.only_changed)
        self._beside.clicked.connect(lambda: self.inline_chosen.emit(False))
        self._inline.clicked.connect(lambda: self.inline_chosen.emit(True))
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)

    def tell(self, *, changed: int, removed: int, inserted: int, number: int) -> None:
        """Say how many paragraphs changed, by how many words, and at which of them the editor is (0: at none)."""
        self._changed.setText(tr("Compare", "%n paragraf berubah", "", changed))
        gone, come = tr("Compare", "%n kata dihapus", "", removed), tr("Compare", "%n kata masuk", "", inserted)
        self._words.setText(f"{gone} · {come}")
        self._place.setText(tr("Compare", "{0} dari {1}").format(number, changed) if number else "")
        for widget in (self._words, self._only, self._previous, self._next):
            widget.setVisible(changed > 0)
        self._has_changes = changed > 0
        self._show_segments()

    def set_roomy(self, roomy: bool) -> None:
        """Whether there is room for two columns; else there is nothing to choose."""
        self._roomy = roomy
        self._show_segments()

    def retranslate(self) -> None:
        """Every word in the language of the window."""
        self._only.setText(tr("Compare", "Hanya yang berubah"))
        self._beside.setText(tr("Compare", "Berdampingan"))
        self._inline.setText(tr("Compare", "Satu kolom"))
        self._previous.setText(tr("Compare", "Sebelumnya"))
        self._previous.setAccessibleName(tr("Compare", "Perubahan sebelumnya"))
        self._previous.setToolTip(tr("Compare", "Perubahan sebelumnya (Shift+F8)"))
        self._next.setText(tr("Compare", "Berikutnya"))
        self._next.setAccessibleName(tr("Compare", "Perubahan berikutnya"))

    def _show_segments(self) -> None:
        for widget in (self._segments, self._line):
            widget.setVisible(self._roomy and self._has_changes)

    def _make_segments(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("kind", "segments")
        group = QButtonGroup(self)
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in (self._beside, self._inline):
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
        self._beside.setChecked(True)
        return frame

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_4, 0, SPACE_4, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self._changed)
        row.addWidget(self._words, 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._only, 0, middle)
        row.addSpacing(SPACE_2)
        row.addWidget(self._segments, 0, middle)
        row.addSpacing(SPACE_2)
        row.addWidget(self._line, 0, middle)
        row.addWidget(self._place, 0, middle)
        row.addSpacing(SPACE_3 - SPACE_2)
        row.addWidget(self._previous, 0, middle)
        row.addWidget(self._next, 0, middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(hline())
        self.setFixedHeight(_HEIGHT + 1)
