"""Find in the text: a bar above it that goes from hit to hit, and may replace them."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from redaksi_app.text import Span
from redaksi_app.text.edits import Edit
from redaksi_app.ui.editor import DraftEditor
from redaksi_app.ui.theme import SPACE_2, SPACE_3

tr = QCoreApplication.translate
#: More hits than this are not counted out.
_MOST = 10_000


class FindBar(QFrame):
    """Searches the editor it was given last. Hits are plain text without regard to case, or a regular expression."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chrome")
        self._editor: DraftEditor | None = None
        self.field = QLineEdit()
        self.field.setMinimumWidth(220)
        self.replacement = QLineEdit()
        self.replacement.setMinimumWidth(180)
        self._regex = QCheckBox()
        self._count = QLabel()
        self._count.setProperty("kind", "label")
        self._previous, self._next = QPushButton(), QPushButton()
        self.replace_one, self.replace_all = QPushButton(), QPushButton()
        self._close = QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_3, 6, SPACE_3, 6)
        row.setSpacing(SPACE_2)
        for widget in (self.field, self._previous, self._next, self._regex, self._count):
            row.addWidget(widget)
        row.addStretch()
        for widget in (self.replacement, self.replace_one, self.replace_all, self._close):
            row.addWidget(widget)
        for button in (self._previous, self._next, self.replace_one, self.replace_all, self._close):
            button.setProperty("small", True)
        self.field.textChanged.connect(self._search)
        self._regex.toggled.connect(self._search)
        self.field.returnPressed.connect(self.find_next)
        self._next.clicked.connect(self.find_next)
        self._previous.clicked.connect(self.find_previous)
        self.replace_one.clicked.connect(self._replace_one)
        self.replace_all.clicked.connect(self._replace_all)
        self._close.clicked.connect(self.hide)
        self._name_all()

    def set_editor(self, editor: DraftEditor | None) -> None:
        """Search this text from now on; None: there is no text to search."""
        self._editor = editor
        if self.isVisible():
            self._show_count()

    def open(self) -> None:
        """Show the bar with the selected words to look for."""
        self.show()
        if self._editor is not None:
            span = self._editor.selected_span()
            selected = self._editor.text()[span.start : span.end]
            if selected and "\n" not in selected:
                self.field.setText(selected)
        self.field.setFocus()
        self.field.selectAll()
        self._show_count()

    def hits(self) -> list[Span]:
        """Where the words stand; empty while the expression is not a right one."""
        pattern = self._pattern()
        if self._editor is None or pattern is None:
            return []
        found = []
        for match in pattern.finditer(self._editor.text()):
            if match.end() > match.start():
                found.append(Span(match.start(), match.end()))
            if len(found) >= _MOST:
                break
        return found

    def find_next(self) -> None:
        """The next hit behind the caret, from the end back to the start."""
        self._go(forward=True)

    def find_previous(self) -> None:
        """The one before."""
        self._go(forward=False)

    def _pattern(self) -> re.Pattern[str] | None:
        words = self.field.text()
        if not words:
            return None
        try:
            return re.compile(words if self._regex.isChecked() else re.escape(words), re.IGNORECASE)
        except re.error:
            return None

    def _go(self, *, forward: bool) -> None:
        hits = self.hits()
        if not hits or self._editor is None:
            self._show_count()
            return
        span = self._editor.selected_span()
        if forward:
            chosen = next((hit for hit in hits if hit.start >= max(span.end, span.start)), hits[0])
        else:
            chosen = next((hit for hit in reversed(hits) if hit.end <= span.start), hits[-1])
        self._select(chosen)

    def _select(self, hit: Span) -> None:
        assert self._editor is not None
        self._editor.place_caret(hit.start, end=hit.end)
        self._editor.ensureCursorVisible()
        self._show_count()

    def _search(self) -> None:
        """While typing: the first hit from where the selection began."""
        hits = self.hits()
        if hits and self._editor is not None:
            start = self._editor.selected_span().start
            self._select(next((hit for hit in hits if hit.start >= start), hits[0]))
        self._show_count()

    def _replace_one(self) -> None:
        if self._editor is None:
            return
        span = self._editor.selected_span()
        if span in self.hits():
            edit = self._edit(span)
            if edit is not None:
                self._editor.apply_edits([edit], tr("Acts", "Ganti"))
                self._editor.place_caret(edit.inserted_end)
        self.find_next()

    def _replace_all(self) -> None:
        if self._editor is None:
            return
        edits = [edit for hit in self.hits() if (edit := self._edit(hit)) is not None]
        self._editor.apply_edits(edits, tr("Acts", "Ganti semua"))
        self._count.setText(tr("FindBar", "{0} diganti").format(len(edits)))

    def _edit(self, hit: Span) -> Edit | None:
        """The edit that replaces a hit; None where the expression's replacement refers to what is not there."""
        assert self._editor is not None
        written = self._editor.text()[hit.start : hit.end]
        new = self.replacement.text()
        pattern = self._pattern()
        if self._regex.isChecked() and pattern is not None:
            try:
                new = pattern.sub(new, written, count=1)
            except (re.error, IndexError):
                return None
        return Edit(hit.start, written, new)

    def _show_count(self) -> None:
        writable = self._editor is not None and not self._editor.isReadOnly()
        hits = self.hits()
        for button in (self.replace_one, self.replace_all):
            button.setEnabled(writable and bool(hits))
        if not self.field.text():
            self._count.setText("")
        elif self._pattern() is None:
            self._count.setText(tr("FindBar", "Ungkapan belum lengkap"))
        elif not hits:
            self._count.setText(tr("FindBar", "Tidak ditemukan"))
        else:
            span = self._editor.selected_span() if self._editor else None
            place = hits.index(span) + 1 if span in hits else 0
            total = f"{len(hits)}" if len(hits) < _MOST else f"{_MOST}+"
            counted = tr("FindBar", "{0} dari {1}").format(place, total) if place else total
            self._count.setText(counted)

    def _name_all(self) -> None:
        self.field.setPlaceholderText(tr("FindBar", "Cari di naskah"))
        self.field.setAccessibleName(tr("FindBar", "Cari di naskah"))
        self.replacement.setPlaceholderText(tr("FindBar", "Ganti dengan"))
        self.replacement.setAccessibleName(tr("FindBar", "Ganti dengan"))
        self._regex.setText(tr("FindBar", "Ungkapan reguler"))
        self._previous.setText(tr("FindBar", "Sebelumnya"))
        self._next.setText(tr("FindBar", "Berikutnya"))
        self.replace_one.setText(tr("FindBar", "Ganti"))
        self.replace_all.setText(tr("FindBar", "Ganti semua"))
        self._close.setText(tr("FindBar", "Tutup"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the text; Shift+Enter to the hit before."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.find_previous()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Back to the text."""
        super().hideEvent(event)
        if self._editor is not None and self._editor.isVisible():
            self._editor.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_all()
            self._show_count()
