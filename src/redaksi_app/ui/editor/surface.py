"""How the draft looks: column, margin, roles, zoom, and what is painted around the letters."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from redaksi_app.article import Article, PartKind
from redaksi_app.ui.editor.labels import Label, label_of
from redaksi_app.ui.editor.marks import Mark, Marks
from redaksi_app.ui.editor.overview import OverviewBar
from redaksi_app.ui.editor.painting import Scene, paint_grounds, paint_margin, paint_marks
from redaksi_app.ui.editor.roles import Setting, block_format, char_format, role_of
from redaksi_app.ui.editor.shadow import Shadow
from redaksi_app.ui.theme import current_theme

#: The text's left edge: a name column of 132, a gap of 22 and 26 before them; with numbers only, 44, 22 and 4.
_LEFT, _LEFT_COMPACT = 180, 70
_TOP, _BOTTOM, _RIGHT = 20, 240, 24
_NARROWEST = 240
_KINDS = tuple(PartKind)
ZOOM_STEPS = (75, 90, 100, 110, 125, 150, 175, 200)


class Surface(QTextEdit):
    """The page without the editing: shows ``self._shadow`` with its marks.

    A block's user state says how it is set (part kind, label, blank neighbours), so that a paragraph keeps its look
    when others come before it, and only paragraphs that look different are set anew.
    """

    zoom_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shadow = Shadow()
        self._marks = Marks()
        self._selected: Mark | None = None
        self._setting = Setting()
        self._compact = False
        self._centred = False
        self._article: Article | None = None
        self._theme = current_theme()
        self.overview = OverviewBar(self)
        self.setVerticalScrollBar(self.overview)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self._theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def zoom(self) -> int:
        """The size of the text in per cent."""
        return round(self._setting.zoom * 100)

    def set_zoom(self, percent: int) -> None:
        """Show the text at ``percent`` (75 to 200)."""
        percent = max(ZOOM_STEPS[0], min(ZOOM_STEPS[-1], percent))
        if percent != self.zoom:
            self._set(replace(self._setting, zoom=percent / 100))
            self.zoom_changed.emit(percent)

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(next((step for step in ZOOM_STEPS if step > self.zoom), ZOOM_STEPS[-1]))

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(next((step for step in reversed(ZOOM_STEPS) if step < self.zoom), ZOOM_STEPS[0]))

    def set_face(self, family: str, px: float) -> None:
        """Set the manuscript in ``family`` at ``px`` (14 to 24) pixels; the lines keep their 72 characters."""
        self._set(replace(self._setting, family=family, px=max(14.0, min(24.0, px))))

    def set_leading(self, leading: float) -> None:
        """Set the lines of the manuscript this much farther apart than the design does (0.8 to 2)."""
        self._set(replace(self._setting, leading=max(0.8, min(2.0, leading))))

    def set_centred(self, centred: bool) -> None:
        """Put the column in the middle of what room there is, or back to the left."""
        if centred != self._centred:
            self._centred = centred
            self._place_column()

    def set_compact_margin(self, compact: bool) -> None:
        """Show numbers only in the margin."""
        if compact != self._compact:
            self._compact = compact
            self._place_column()

    @property
    def text_left(self) -> int:
        """Where the text column begins in the viewport."""
        left = _LEFT_COMPACT if self._compact else _LEFT
        if self._centred:
            left = max(left, round((self.viewport().width() - self._setting.column) / 2))
        return left

    def show_parts(self, article: Article) -> bool:
        """Set every paragraph as what it is in ``article``; false where the text has changed since it was read."""
        if article.text != self._shadow.text:
            return False
        self._article = article
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        kinds = [part.kind for part in article.parts]
        for index, part in enumerate(article.parts):
            after_blank = index > 0 and kinds[index - 1] is PartKind.BLANK
            before_blank = index + 1 < len(kinds) and kinds[index + 1] is PartKind.BLANK
            state = _state(part.kind, label_of(part, article), after_blank, before_blank)
            if block.userState() & _LOOK != state & _LOOK or block.userState() < 0:
                self._set_block(cursor, block, state)
            block.setUserState(state)
            block = block.next()
        cursor.endEditBlock()
        self.viewport().update()
        return True

    def fill(self, text: str) -> None:
        """Put ``text`` in place of everything, as plain paragraphs."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        self._set_block(cursor, self.document().begin(), _PLAIN)
        cursor.insertText(text)
        cursor.endEditBlock()
        block = self.document().begin()
        while block.isValid():
            block.setUserState(_PLAIN)
            block = block.next()

    def block_label(self, block: QTextBlock) -> Label:
        """The name of the part that ``block`` is."""
        state = block.userState()
        return Label(state >> 8) if state >= 0 else Label.NONE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds, letters, marks, margin: only what is in the region that wants painting."""
        scene = self._scene()
        blocks = self._blocks_in(event.rect())
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        paint_grounds(painter, scene, blocks, self._theme)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        paint_marks(painter, scene, blocks, self._theme)
        if event.rect().left() < self.text_left:
            paint_margin(painter, scene, blocks, self._theme)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow the column where the window leaves no room for all of it."""
        super().resizeEvent(event)
        self._place_column()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            elif event.angleDelta().y() < 0:
                self.zoom_out()
            event.accept()
            return
        super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint the margin in the other language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.viewport().update()

    def _scene(self) -> Scene:
        return Scene(
            self.document(),
            self._shadow,
            self._marks,
            self._selected,
            self.verticalScrollBar().value(),
            self.text_left,
            self.lineWrapColumnOrWidth() - self.text_left,
            not self._compact,
            self.block_label,
        )

    def _blocks_in(self, rect: QRect) -> list[QTextBlock]:
        """The paragraphs that touch the viewport's rows in ``rect``, with one beyond for lines below the row."""
        block = self.cursorForPosition(QPoint(self.text_left, max(0, rect.top() - 8))).block()
        bottom = rect.bottom() + 8 + self.verticalScrollBar().value()
        result = []
        layout = self.document().documentLayout()
        while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
            result.append(block)
            block = block.next()
        return result

    def _set(self, setting: Setting) -> None:
        if setting != self._setting:
            self._setting = setting
            self._restyle()

    def _restyle(self) -> None:
        """Set everything anew, as after zoom or theme have changed; the paragraph at the top stays there."""
        top = self.cursorForPosition(QPoint(self.text_left, 4))
        before = self.cursorRect(top).top()
        self.document().setDefaultFont(self._setting.font(role_of(PartKind.BODY)))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            self._set_block(cursor, block, block.userState() if block.userState() >= 0 else _PLAIN)
            block = block.next()
        cursor.endEditBlock()
        self._place_column()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(top).top() - before)
        self.viewport().update()

    def _set_block(self, cursor: QTextCursor, block: QTextBlock, state: int) -> None:
        role = role_of(_KINDS[state & 31])
        letters = char_format(role, self._setting, self._theme.tokens)
        cursor.setPosition(block.position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.setBlockFormat(
            block_format(role, self._setting, after_blank=bool(state & 32), before_blank=bool(state & 64))
        )
        cursor.setCharFormat(letters)
        cursor.setBlockCharFormat(letters)

    def _place_column(self) -> None:
        room = max(_NARROWEST, self.viewport().width() - self.text_left - _RIGHT)
        width = self.text_left + round(min(self._setting.column, room))
        if width != self.lineWrapColumnOrWidth():
            self.setLineWrapColumnOrWidth(width)
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        wanted = (self.text_left, _TOP, 0, _BOTTOM)
        if wanted != (shape.leftMargin(), shape.topMargin(), shape.rightMargin(), shape.bottomMargin()):
            shape.setLeftMargin(self.text_left)
            shape.setTopMargin(_TOP)
            shape.setRightMargin(0)
            shape.setBottomMargin(_BOTTOM)
            frame.setFrameFormat(shape)
        self.setCursorWidth(2 if self._setting.zoom >= 1.5 else 1)
        self.setTabStopDistance(QFontMetricsF(self.document().defaultFont()).horizontalAdvance("x") * 4)


#: The bits of a block's state that decide how it is set, and the one that says it must be set anew; the rest is
#: its label.
_LOOK, UNSET = 0xFF, 0x80


def _state(kind: PartKind, label: Label, after_blank: bool, before_blank: bool) -> int:
    return _KINDS.index(kind) | after_blank << 5 | before_blank << 6 | label << 8


_PLAIN = _state(PartKind.BODY, Label.NONE, False, False)
