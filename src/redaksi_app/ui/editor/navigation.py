"""Finding one's way in the draft: the caret, what is selected, paragraphs by number, and what is in sight."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from redaksi_app.finding import Finding
from redaksi_app.text import Span
from redaksi_app.ui.editor.scrolling import Scroller
from redaksi_app.ui.editor.surface import Surface


class Navigable(Surface):
    """The page with a caret that can be put anywhere. Offsets are code points in the text that is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scroller = Scroller(self.verticalScrollBar(), self._theme)

    def reveal(self, finding: Finding) -> None:
        """Scroll so that the mark stands in the upper third; stays where it is when it can be seen well already."""
        mark = self._marks.get(finding)
        if mark is None:
            return
        cursor = self._cursor_at(mark.start)
        self._scroller.reveal(self.cursorRect(cursor), self.viewport().height())

    def place_caret(self, position: int, *, end: int | None = None) -> None:
        """Put the caret at a code point, or select from it to ``end``; no finding is activated by that."""
        cursor = self._cursor_at(position)
        if end is not None:
            cursor.setPosition(self._shadow.offsets.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def top_position(self) -> int:
        """The first code point in sight."""
        return self._shadow.offsets.from_qt(self.cursorForPosition(QPoint(self.text_left, 4)).position())

    def scroll_to_position(self, position: int) -> None:
        """Bring a code point to the top of the view."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(self._cursor_at(position)).top() - 4)

    def caret(self) -> int:
        """Where the caret stands, in code points."""
        return self._shadow.offsets.from_qt(self.textCursor().position())

    def selected_span(self) -> Span:
        """What is selected, in code points; empty at the caret where nothing is."""
        cursor = self.textCursor()
        offsets = self._shadow.offsets
        return Span(offsets.from_qt(cursor.selectionStart()), offsets.from_qt(cursor.selectionEnd()))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Plain text, with its no-break spaces."""
        data = QMimeData()
        span = self.selected_span()
        data.setText(self._shadow.text[span.start : span.end])
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text only; files belong to the window."""
        return source.hasText() and not source.hasUrls()

    def paragraph_number(self, index: int) -> int:
        """The number in the margin of paragraph ``index`` (from 0, as in ``Paragraph.number``); 0 for a blank one."""
        return self._shadow.paragraph_number(index)

    def paragraph_count(self) -> int:
        """How many paragraphs have a number."""
        return self._shadow.paragraph_count()

    def go_to_paragraph(self, number: int) -> bool:
        """Put the caret at the start of the paragraph with this number in the margin; false where there is none."""
        block = self.document().begin()
        while block.isValid():
            if self.paragraph_number(block.blockNumber()) == number:
                self.setTextCursor(QTextCursor(block))
                self._scroller.reveal(self.cursorRect(), self.viewport().height())
                return True
            block = block.next()
        return False

    def show_hits(self, hits: Iterable[Span]) -> None:
        """Give these words a ground, until other ones are given; they keep it while the text is edited."""
        ground = QTextCharFormat()
        ground.setBackground(self._theme.colour("checksoft"))
        selections = []
        for hit in hits:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor_at(hit.start)
            selection.cursor.setPosition(self._shadow.offsets.to_qt(hit.end), QTextCursor.MoveMode.KeepAnchor)
            selection.format = ground
            selections.append(selection)
        self.setExtraSelections(selections)

    def _block_at(self, position: int) -> QTextBlock:
        return self.document().findBlock(self._shadow.offsets.to_qt(position))

    def _cursor_at(self, position: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._shadow.offsets.to_qt(position))
        return cursor

    def _read(self, start: int, end: int) -> str:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2029", "\n")
