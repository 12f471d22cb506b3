"""The writing surface: a draft's text with its own undo, its marks, and nothing of the window around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from redaksi_app.article import Article
from redaksi_app.finding import Finding
from redaksi_app.text import Span
from redaksi_app.text.edits import Edit, History, Step, right_to_left
from redaksi_app.ui.editor.mark_style import mark_style
from redaksi_app.ui.editor.menu import build_menu
from redaksi_app.ui.editor.navigation import Navigable
from redaksi_app.ui.editor.overview import Tick
from redaksi_app.ui.editor.painting import row_extent
from redaksi_app.ui.editor.pasting import clean_text, untidy
from redaksi_app.ui.editor.shadow import Shadow
from redaksi_app.ui.editor.surface import UNSET

tr = QCoreApplication.translate
#: Longer without a key, in milliseconds, and what is typed next is another undo step.
_PAUSE = 1500
#: Ticks follow the text this long after the last key, in milliseconds.
_TICKS_AFTER = 150


class DraftEditor(Navigable):
    """Edit a draft.

    All offsets in and out are code points in ``text()``; paragraphs end with a line feed. ``text_edited`` comes for
    every change but ``set_text``, also for undo and redo, once for each edit and in the order they were made.
    Offsets of findings count in the text that was checked: give results only when ``revision`` is still the one
    that was checked. Marks then follow the text by themselves until the next results.
    """

    text_edited = Signal(object)
    can_undo_changed = Signal(bool)
    can_redo_changed = Signal(bool)
    finding_activated = Signal(object)
    caret_paragraph_changed = Signal(int)
    #: The menu (QMenu) before it opens, and the Finding under the pointer or None: put actions in front.
    menu_about_to_show = Signal(object, object)
    #: How many places of a paste were tidied, as a step of its own.
    paste_tidied = Signal(int)
    #: An act given to ``record_act``, and whether it was taken back (true) or made again.
    act_replayed = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = History()
        self._revision = 0
        self._applying = False
        self._could = (False, False)
        self._caret = 0
        self._caret_paragraph = -1
        self._under_caret: Finding | None = None
        self._edited = False
        self._by_reader = False
        self._since_key = QElapsedTimer()
        self._ticks_timer = QTimer(self, singleShot=True, interval=_TICKS_AFTER)
        self._ticks_timer.timeout.connect(self._place_ticks)
        self.overview.tick_clicked.connect(self._activate)
        self.document().contentsChange.connect(self._follow)
        self.cursorPositionChanged.connect(self._caret_moved)

    # --- text

    def text(self) -> str:
        """The draft: code points, paragraphs ended by line feeds, no-break spaces and soft breaks as they are."""
        return self._shadow.text

    @property
    def revision(self) -> int:
        """A number that changes with every change of the text."""
        return self._revision

    def set_text(self, text: str) -> None:
        """Show another draft: no history, no marks, caret at the start. ``text()`` may differ by ``clean_text``."""
        text = clean_text(text)
        self._applying = True
        self.fill(text)
        self._applying = False
        self._shadow = Shadow(text)
        self._revision += 1
        self._history.clear()
        self.set_marks(())
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self._caret_paragraph = -1
        self._caret_moved()
        self._tell_history()

    def apply_edits(self, edits: Sequence[Edit], label: str = "") -> None:
        """Make these edits, all counting in the text as it is now, as one undo step called ``label``.

        Raises ValueError where they overlap or do not fit the text, and changes nothing then. A draft that is
        read-only is not changed.
        """
        ordered = right_to_left(self._shadow.text, edits)
        if self.isReadOnly() or not ordered:
            return
        before = self.caret()
        self._write(ordered)
        self._history.begin_step(label)
        for edit in ordered:
            self._history.record(edit, before, self.caret())
        self._history.end_step()
        self._edits_made(ordered)
        self._tell_history()

    # --- history

    def undo(self) -> None:
        """Take the last step back."""
        if not self.isReadOnly() and (step := self._history.undo()) is not None:
            self._replay(step, undone=True)

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        if not self.isReadOnly() and (step := self._history.redo()) is not None:
            self._replay(step, undone=False)

    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._history.can_undo and not self.isReadOnly()

    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        return self._history.can_redo and not self.isReadOnly()

    def record_act(self, act: object, label: str) -> None:
        """Let undo take back, in its turn, something done beside the text; ``act_replayed`` then asks for it."""
        self._history.record_act(act, self.caret(), label)
        self._tell_history()

    @property
    def undo_label(self) -> str:
        """What the next step to take back was called; empty for typing."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str:
        """What the next step to make again was called."""
        return self._history.redo_label

    def setReadOnly(self, read_only: bool) -> None:
        """An approved draft can be read, selected and copied, not changed."""
        super().setReadOnly(read_only)
        self._tell_history()

    # --- parts and marks

    def set_article(self, article: Article) -> bool:
        """Set and name the paragraphs by their part; false where the text has changed since ``article`` was read."""
        return self.show_parts(article)

    def set_marks(
        self, findings: Iterable[Finding], selected: Finding | None = None, ignored: Iterable[Finding] = ()
    ) -> None:
        """Mark these findings at once; ``ignored`` (empty unless they are to be seen) get the thin grey line.

        A finding whose words no longer stand there is not marked.
        """
        self._marks.reset(self._shadow.text, findings, ignored)
        self._selected = self._marks.get(selected)
        self._under_caret = selected
        self._place_ticks()
        self.viewport().update()

    def select_finding(self, finding: Finding | None) -> None:
        """Give this finding's mark its ground, and take it from the one before. Does not scroll: see ``reveal``."""
        self._selected = self._marks.get(finding)
        self._under_caret = finding
        self.viewport().update()

    def finding_at(self, position: int) -> Finding | None:
        """The finding whose mark holds the code point ``position`` or ends there."""
        mark = self._marks.at(position)
        return mark.finding if mark else None

    def span_of(self, finding: Finding) -> Span | None:
        """What a fix of ``finding`` replaces in the text as it is now; None where its words have been edited."""
        mark = self._marks.get(finding)
        return Span(mark.at, mark.to) if mark else None

    # --- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo are ours; everything else types or moves."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo) or _is_ctrl_y(event):
            self.redo()
        else:
            with self._one_step(by_reader=True):
                super().keyPressEvent(event)
            return
        event.accept()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What an input method commits is one step."""
        with self._one_step():
            super().inputMethodEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A move within the text takes away and puts in, as one step."""
        with self._one_step():
            super().dropEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a mark, or on a bar beside a paragraph, activates its finding."""
        self._edited = False
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        finding = self._finding_near(event.position().toPoint())
        if finding is not None:
            self._activate(finding)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual acts, after what the window puts in front for the finding under the pointer."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        point = self.cursorRect().bottomLeft() if by_key else event.pos()
        finding = self.finding_at(self.caret()) if by_key else self._finding_near(point)
        menu = build_menu(self)
        self.menu_about_to_show.emit(menu, finding)
        menu.exec(self.viewport().mapToGlobal(point))
        menu.deleteLater()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the words, never their looks."""
        if self.isReadOnly():
            return
        start, words = self.selected_span().start, clean_text(source.text())
        with self._one_step():
            self.textCursor().insertText(words)
            self.ensureCursorVisible()
        # A step of its own: what was pasted as it was is one undo away.
        edits = [Edit(start + at, old, new) for at, old, new in untidy(words)]
        if edits and self.text()[start : start + len(words)] == words:
            self.apply_edits(edits, tr("Acts", "Rapikan tempelan"))
            self.paste_tidied.emit(len(edits))

    # --- inside

    @contextmanager
    def _one_step(self, *, by_reader: bool = False) -> Iterator[None]:
        """What the reader does at once is one step; typing without a pause goes on in the step before."""
        pause = not self._since_key.isValid() or self._since_key.elapsed() > _PAUSE
        self._since_key.start()
        self._edited, self._by_reader = False, by_reader
        self._history.begin_step()
        try:
            yield
        finally:
            self._history.end_step(pause=pause)
            self._by_reader = False
            self._tell_history()

    def _follow(self, position: int, removed: int, added: int) -> None:
        """Qt has changed its document: follow it, unless only a format changed or the change is our own."""
        if self._applying:
            return
        edit = self._shadow.derive(position, added, self.document().characterCount() - 1, self._read)
        if edit is None:
            return
        before = self._caret
        self._shadow.apply(edit)
        self._edited = True
        self._caret = self.caret()
        self._history.record(edit, before, self._caret, pause=False)
        self._edits_made((edit,))

    def _write(self, edits: Sequence[Edit]) -> None:
        """Make the edits in order, without a trace in the history."""
        cursor = QTextCursor(self.document())
        self._applying = True
        cursor.beginEditBlock()
        for edit in edits:
            offsets = self._shadow.offsets
            cursor.setPosition(offsets.to_qt(edit.start))
            cursor.setPosition(offsets.to_qt(edit.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(edit.inserted)
            self._shadow.apply(edit)
        cursor.endEditBlock()
        self._applying = False
        self._edited = True

    def _replay(self, step: Step, *, undone: bool) -> None:
        if step.act is not None:
            self.act_replayed.emit(step.act, undone)
            self._tell_history()
            return
        self._write(step.edits)
        self.place_caret(step.caret_after)
        self.ensureCursorVisible()
        self._edits_made(step.edits)
        self._tell_history()

    def _edits_made(self, edits: Sequence[Edit]) -> None:
        """Let marks, ticks and listeners follow."""
        self._revision += 1
        for edit in edits:
            if self._marks.edit(edit) and self._selected is not None:
                self._selected = self._marks.get(self._selected.finding)
            if "\n" in edit.removed or "\n" in edit.inserted:
                self._mark_unset(edit)
        if len(self._marks):
            self._ticks_timer.start()
        if len(edits) > 1:
            self.viewport().update()
        for edit in edits:
            self.text_edited.emit(edit)

    def _mark_unset(self, edit: Edit) -> None:
        """Paragraphs were split or joined: their looks are to be set anew by the next article."""
        first = self._block_at(edit.start)
        last = self._block_at(min(edit.inserted_end, len(self._shadow.text)))
        if first != last and first.length() == 1 and first.userState() >= 0:
            # Split at its very start: the words went into the new block, and so does what they are.
            last.setUserState(first.userState())
            first.setUserState(-1)
        for block in (first, last):
            if block.userState() >= 0:
                block.setUserState(block.userState() | UNSET)

    def _caret_moved(self) -> None:
        cursor = self.textCursor()
        self._caret = self._shadow.offsets.from_qt(cursor.position())
        if cursor.blockNumber() != self._caret_paragraph:
            self._caret_paragraph = cursor.blockNumber()
            self.caret_paragraph_changed.emit(self._caret_paragraph)
        if self._edited or self._applying:
            return
        self._history.close()
        if self._by_reader and not cursor.hasSelection():
            finding = self.finding_at(self._caret)
            if finding is not None and finding != self._under_caret:
                self._activate(finding)
            self._under_caret = finding

    def _activate(self, finding: Finding) -> None:
        self._under_caret = finding
        self.finding_activated.emit(finding)

    def _finding_near(self, point: QPoint) -> Finding | None:
        cursor = self.cursorForPosition(point)
        if point.x() >= self.text_left - 4:
            return self.finding_at(self._shadow.offsets.from_qt(cursor.position()))
        block = cursor.block()
        start = self._shadow.offsets.from_qt(block.position())
        end = self._shadow.offsets.from_qt(block.position() + block.length() - 1)
        bars = [mark for mark in self._marks.between(start, end) if mark.whole and mark.start < end]
        return max(bars, key=lambda mark: mark.finding.severity.weight).finding if bars else None

    def _place_ticks(self) -> None:
        height = max(1.0, self.document().documentLayout().documentSize().height())
        ticks = []
        block, top, bottom, after = QTextBlock(), 0.0, 0.0, -1
        for mark in self._marks:
            if mark.ignored:
                continue
            position = self._shadow.offsets.to_qt(mark.start)
            if not block.isValid() or not block.position() <= position < after:
                block = self.document().findBlock(position)
                top, bottom = row_extent(block)
                after = block.position() + block.length()
            into = (position - block.position()) / max(1, block.length())
            style = mark_style(mark.finding)
            ticks.append((style.rank, Tick((top + into * (bottom - top)) / height, style.colour, mark.finding)))
        self.overview.set_ticks([tick for _, tick in sorted(ticks, key=lambda pair: pair[0])])

    def _tell_history(self) -> None:
        can = (self.can_undo(), self.can_redo())
        could, self._could = self._could, can
        if can[0] != could[0]:
            self.can_undo_changed.emit(can[0])
        if can[1] != could[1]:
            self.can_redo_changed.emit(can[1])


def _is_ctrl_y(event: QKeyEvent) -> bool:
    """Ctrl+Y redoes on every desktop, also where the platform's own key is another."""
    return event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
