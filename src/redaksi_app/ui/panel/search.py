"""Looking for findings: a line below the filters, hidden until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.panel.rows import Row
from redaksi_app.ui.panel.wording import family_words, row_text, say, section_name, tr
from redaksi_app.ui.theme import SPACE_1, SPACE_2, SPACE_3


class FindingsSearch(QWidget):
    """``changed``: other findings match than before. ``left``: on to the list of them."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self._count = QLabel()
        self._count.setProperty("kind", "label")
        self._close = Button("flat", icon="x", small=True)
        self._close.clicked.connect(self.close_search)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_3, SPACE_1, SPACE_2, SPACE_2)
        row.setSpacing(SPACE_2)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        row.addWidget(self._close)
        self.field.textChanged.connect(self.changed)
        self.retranslate()
        self.hide()

    def open(self, words: str | None = None) -> None:
        """Show the line, with these words to look for."""
        self.show()
        if words is not None:
            self.field.setText(words)
        self.field.setFocus()
        self.field.selectAll()

    def close_search(self) -> None:
        """Hide the line; every finding matches again."""
        self.hide()
        self.field.clear()
        self.left.emit()

    def matches(self, row: Row) -> bool:
        """Whether every word that is looked for stands in what ``row`` says or in the names of rule and part."""
        wanted = self.field.text().casefold().split()
        if not wanted:
            return True
        finding = row.finding
        said = (row_text(finding), say(finding.message), finding.text, finding.rule, family_words(finding))
        where = (section_name(row.section), f"¶{row.paragraph}")
        known = " ".join((*said, *where)).casefold()
        return all(word in known for word in wanted)

    def show_count(self, found: int) -> None:
        """How many findings match."""
        self._count.setText(tr("Panel", "%n temuan", None, found) if self.field.text().strip() else "")

    def retranslate(self) -> None:
        """Every word in the language of the window."""
        self.field.setPlaceholderText(tr("Panel", "Cari kata, aturan, atau bagian"))
        self.field.setAccessibleName(tr("Panel", "Cari temuan"))
        self._close.setToolTip(tr("Panel", "Tutup pencarian (Esc)"))
        self._close.setAccessibleName(tr("Panel", "Tutup pencarian temuan"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Enter and Down go on to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_search()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)


def words_like(row: Row) -> str:
    """What to look for to see ``row`` with all that are like it; with others of its rule where there are none."""
    return f"{row.finding.rule} {row.finding.text}" if row.like > 1 else row.finding.rule
