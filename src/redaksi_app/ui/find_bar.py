"""Find in the text: a bar above it that goes from hit to hit, and a second line that replaces them."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from redaksi_app.text import Span
from redaksi_app.text.edits import Edit
from redaksi_app.ui.editor import DraftEditor
from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.theme import SPACE_2, SPACE_3

tr = QCoreApplication.translate
#: Hits are looked for again this long after the text was edited, in milliseconds.
_RECOUNT = 300
#: More hits than this are not counted out.
_MOST = 10_000
#: More hits than this are not shown all at once in the text.
_MOST_SHOWN = 1000


class FindBar(QFrame):
    """Searches the editor it was given last. Hits are plain text without regard to case, or a regular expression."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chrome")
        self._editor: DraftEditor | None = None
        self._recount = QTimer(self, singleShot=True, interval=_RECOUNT)
        self._recount.timeout.connect(self._edited)
        self.field = QLineEdit()
        self.replacement = QLineEdit()
        for field in (self.field, self.replacement):
            field.setMinimumWidth(220)
            field.setMaximumWidth(330)
        self._case, self._words, self._regex = QCheckBox(), QCheckBox(), QCheckBox()
        self._count = QLabel()
        self._count.setProperty("kind", "label")
        self._previous, self._next = Button(small=True), Button(small=True)
        self.replace_one, self.replace_all = Button(small=True), Button(small=True)
        self.more = Button("link", small=True)
        self._close = Button("flat", icon="x", small=True)
        self._second = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, 6, SPACE_3, 6)
        column.setSpacing(6)
        first, second = QHBoxLayout(), QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        for row, widgets in (
            (first, (self.field, self._previous, self._next, self._case, self._words, self._regex, self._count)),
            (second, (self.replacement, self.replace_one, self.replace_all)),
        ):
            row.setSpacing(SPACE_2)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch()
        first.addWidget(self.more)
        first.addWidget(self._close)
        column.addLayout(first)
        column.addWidget(self._second)
        self._second.hide()
        self.field.textChanged.connect(self._search)
        for tick in (self._case, self._words, self._regex):
            tick.toggled.connect(self._search)
        self.more.clicked.connect(lambda: self.open(replace=True))
        self._next.clicked.connect(self.find_next)
        self._previous.clicked.connect(self.find_previous)
        self.replace_one.clicked.connect(self._replace_one)
        self.replace_all.clicked.connect(self._replace_all)
        self._close.clicked.connect(self.hide)
        self._name_all()

    def set_editor(self, editor: DraftEditor | None) -> None:
        """Search this text from now on; None: there is no text to search."""
        if self._editor is not None and self._editor is not editor:
            self._show_hits([])
            self._editor.text_edited.disconnect(self._recount.start)
        if editor is not None and editor is not self._editor:
            editor.text_edited.connect(self._recount.start)
        self._editor = editor
        if self.isVisible():
            self._show_count()

    def open(self, *, replace: bool = False) -> None:
        """Show the bar with the selected words to look for; ``replace``: and the line that replaces them."""
        self._second.setVisible(replace)
        self.more.setVisible(not replace)
        self.show()
        if self._editor is not None:
            span = self._editor.selected_span()
            selected = self._editor.text()[span.start : span.end]
            if selected and "\n" not in selected:
                self.field.setText(selected)
        wanted = self.replacement if replace and self.field.text() else self.field
        wanted.setFocus()
        wanted.selectAll()
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
        expression = words if self._regex.isChecked() else re.escape(words)
        if self._words.isChecked():
            expression = rf"(?<!\w)(?:{expression})(?!\w)"
        try:
            return re.compile(expression, re.MULTILINE | (0 if self._case.isChecked() else re.IGNORECASE))
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
        text, new = self._editor.text(), self.replacement.text()
        pattern = self._pattern()
        if self._regex.isChecked() and pattern is not None:
            # Matched in its place: what the expression asks of the words around it is not in the hit itself.
            match = pattern.match(text, hit.start)
            try:
                new = match.expand(new) if match is not None else new
            except (re.error, IndexError):
                return None
        return Edit(hit.start, text[hit.start : hit.end], new)

    def _show_count(self) -> None:
        writable = self._editor is not None and not self._editor.isReadOnly()
        hits = self.hits()
        self._show_hits(hits)
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

    def _edited(self) -> None:
        if self.isVisible():
            self._show_count()

    def _show_hits(self, hits: list[Span]) -> None:
        if self._editor is not None:
            self._editor.show_hits(hits[:_MOST_SHOWN])

    def _name_all(self) -> None:
        self.field.setPlaceholderText(tr("FindBar", "Cari di naskah"))
        self.field.setAccessibleName(tr("FindBar", "Cari di naskah"))
        self.replacement.setPlaceholderText(tr("FindBar", "Ganti dengan"))
        self.replacement.setAccessibleName(tr("FindBar", "Ganti dengan"))
        self._regex.setText(tr("FindBar", "Ungkapan reguler"))
        self._case.setText(tr("FindBar", "Besar-kecil"))
        self._case.setToolTip(tr("FindBar", "Bedakan huruf besar dan kecil"))
        self._words.setText(tr("FindBar", "Kata utuh"))
        self._previous.setText(tr("FindBar", "Sebelumnya"))
        self._next.setText(tr("FindBar", "Berikutnya"))
        self.replace_one.setText(tr("FindBar", "Ganti"))
        self.replace_all.setText(tr("FindBar", "Ganti semua"))
        self.more.setText(tr("FindBar", "Ganti…"))
        self._close.setToolTip(tr("FindBar", "Tutup"))
        self._close.setAccessibleName(tr("FindBar", "Tutup pencarian"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the text; Enter to the next hit, with Shift to the one before, or replaces one."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif enter and self.focusWidget() is self.replacement:
            self._replace_one()
        elif enter and self.focusWidget() is self.field:
            self._go(forward=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Back to the text."""
        super().hideEvent(event)
        self._show_hits([])
        if self._editor is not None and self._editor.isVisible():
            self._editor.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_all()
            self._show_count()
