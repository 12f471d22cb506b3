"""The window: menus and bars around the drafts that are open, and the queue before them."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from redaksi_app.desk import Journal, RecordStore, Settings, StandingDecisions, Versions, WordBook, save_settings
from redaksi_app.finding import Bilingual
from redaksi_app.folders import Folders
from redaksi_app.grammar import GrammarState
from redaksi_app.styles import StyleBook, StylesheetError
from redaksi_app.ui.acts import Acts
from redaksi_app.ui.bars import MessageBar
from redaksi_app.ui.checker import Checker
from redaksi_app.ui.commands import COMMANDS, build_actions
from redaksi_app.ui.drafts import Drafts
from redaksi_app.ui.find_bar import FindBar
from redaksi_app.ui.fonts import MANUSCRIPT_FAMILY
from redaksi_app.ui.grammar_checker import GrammarChecker
from redaksi_app.ui.keys import use_keys
from redaksi_app.ui.menus import build_menus
from redaksi_app.ui.pages.buttons import hline
from redaksi_app.ui.pages.queue import QueuePage
from redaksi_app.ui.panel.wording import say
from redaksi_app.ui.queue_feed import queue_rows
from redaksi_app.ui.session import DraftSession
from redaksi_app.ui.status_bar import StatusBar
from redaksi_app.ui.status_texts import grammar_tip, left_texts, length_tip, right_texts
from redaksi_app.ui.top_bar import TopBar
from redaksi_app.ui.workspace import Page, Workspace

tr = QCoreApplication.translate
_SMALLEST = (900, 560)
#: Milliseconds after which the first window has been painted, and after which a reader asks what is being waited for.
_PAINTED = 300
_FIRST_SIZE = (1366, 860)
#: Room for the system's frame and title around the window.
_FRAME = QSize(8, 40)


class MainWindow(QMainWindow):
    """Redaksi's window; ``folders`` say where its own files are, ``book`` holds the stylesheets.

    Without ``grammar`` there is no grammar check; with it, the window closes it.
    """

    _words_read = Signal()

    def __init__(
        self, folders: Folders, settings: Settings, book: StyleBook, grammar: GrammarChecker | None = None
    ) -> None:
        super().__init__()
        self.folders = folders
        self.settings = settings
        self._book = book
        self._journal = Journal(folders.data)
        self.words = WordBook(folders.dictionaries)
        self._grammar = grammar
        self._calm = False
        self._leaving = False
        self._checker = Checker(book, self.words.accepted, self, grammar=grammar)
        self._store = RecordStore(folders.data)
        for style_id, rules in settings.rules_off.items():
            book.switch_off(style_id, rules)
        self.acts = Acts(self)
        self.actions_by_name = build_actions(self.acts)
        use_keys(self.actions_by_name, settings.keys)
        self._top = TopBar(self.actions_by_name)
        self._bar = MessageBar()
        self.find_bar = FindBar()
        self._queue = QueuePage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._queue)
        self.standing = StandingDecisions(folders.config)
        self.drafts = Drafts(
            self._stack,
            self._store,
            self._journal,
            self._checker,
            words=self.words,
            standing=self.standing,
            versions=Versions(folders.data),
            parent=self,
        )
        self.drafts.settings = lambda: self.settings
        self.status = StatusBar()
        self._opening_soon = QTimer(self, singleShot=True, interval=_PAINTED)
        self._opening_soon.timeout.connect(self._tell_opening)
        self._build()
        self._connect()
        build_menus(self)
        self.setAcceptDrops(True)
        self._take_place()
        self._clock = QTimer(self, interval=60_000)
        self._clock.timeout.connect(self._show_status)
        self._clock.start()
        self.show_queue()
        QTimer.singleShot(_PAINTED, self, self._checker.prepare)
        self._words_read.connect(self.check_all)
        if settings.shared_words:
            threading.Thread(target=self._read_shared_words, name="words", daemon=True).start()

    def _read_shared_words(self) -> None:
        """In a thread: a folder on the network may take its time to answer."""
        self.words.share(Path(self.settings.shared_words))
        with contextlib.suppress(RuntimeError):  # the window may be gone by then
            self._words_read.emit()

    def _build(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        lines = (hline(), hline())
        self._around: tuple[QWidget, ...] = (self._top, *lines, self.status)
        for widget in (self._top, lines[0], self._bar, self.find_bar, self._stack, lines[1], self.status):
            column.addWidget(widget, 1 if widget is self._stack else 0)
        self.setCentralWidget(centre)
        self.find_bar.hide()
        self._bar.hide()

    def _take_place(self) -> None:
        """Where it stood last; at first as large as the design, and never larger than the screen."""
        room = self.screen().availableSize()
        self.setMinimumSize(QSize(*_SMALLEST).boundedTo(room))
        self.resize(QSize(*_FIRST_SIZE).boundedTo(room - _FRAME))
        if self.settings.window:
            self.restoreGeometry(QByteArray.fromBase64(self.settings.window.encode()))

    def _connect(self) -> None:
        self._top.page_requested.connect(lambda page: self.with_draft(lambda one: one.show_page(Page(page))))
        self._top.style_chosen.connect(lambda style: self.with_draft(lambda one: one.session.choose_style(style)))
        self._queue.open_requested.connect(lambda path: self.open_paths([Path(path)]))
        self._queue.open_dialog_requested.connect(self.acts.do_open)
        self._queue.paste_requested.connect(self.acts.do_paste_new)
        self._queue.sample_requested.connect(self.acts.do_sample)
        self._queue.files_dropped.connect(self.open_paths)
        self._queue.left.connect(self.drafts.show_last)
        self.drafts.opened.connect(self._wire)
        self.drafts.shown.connect(self._shown)
        self.drafts.closed.connect(self._closed)
        self.drafts.opening.changed.connect(self._opening_soon.start)
        self.drafts.not_opened.connect(self._tell_not_opened)
        if self._grammar is not None:
            self._grammar.state_changed.connect(self._grammar_changed)

    def _wire(self, workspace: Workspace) -> None:
        workspace.editor.set_zoom(self.settings.zoom)
        workspace.editor.set_leading(self.settings.leading)
        workspace.editor.set_face(self.settings.face or MANUSCRIPT_FAMILY, self.settings.text_px)
        workspace.session.set_show_ignored(self.settings.show_ignored)
        workspace.set_panel_width(self.settings.panel_width)
        workspace.panel_width_changed.connect(lambda width: self.remember(panel_width=width))
        workspace.signed.connect(lambda name: self.remember(editor=name))
        workspace.counts_changed.connect(self.show_state)
        workspace.page_changed.connect(self._page_changed)
        workspace.said.connect(self.status.say)
        workspace.export_requested.connect(self.acts.do_export)
        workspace.rule_off_requested.connect(self.switch_rule_off)
        workspace.editor.can_undo_changed.connect(lambda _can: self.show_state())
        workspace.editor.can_redo_changed.connect(lambda _can: self.show_state())
        workspace.editor.caret_paragraph_changed.connect(lambda _number: self._show_status())
        workspace.editor.selectionChanged.connect(self._show_status)
        workspace.editor.zoom_changed.connect(self._zoomed)
        workspace.session.check_started.connect(self._show_status)
        workspace.session.state_changed.connect(self.show_state)
        workspace.session.words_changed.connect(self.check_all)

    def set_calm(self, calm: bool) -> None:
        """Leave nothing around the text of the draft in sight, or put everything back."""
        self._calm = calm
        for widget in (self.menuBar(), *self._around):
            widget.setVisible(not calm)
        self.with_draft(lambda workspace: workspace.set_calm(calm))
        self.actions_by_name["calm"].setChecked(calm)

    def _end_calm(self) -> None:
        if self._calm:
            self.set_calm(False)

    # --- drafts

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open each; the last is in sight."""
        for path in paths:
            self.drafts.open_path(Path(path))

    def with_draft(self, act: Callable[[Workspace], None]) -> None:
        """Do ``act`` with the draft in sight, where there is one."""
        if (workspace := self.drafts.current) is not None:
            act(workspace)

    def show_queue(self) -> None:
        """The page with the drafts worked on last."""
        self._end_calm()
        self._queue.show_rows(queue_rows(self._store.recent()))
        self._stack.setCurrentWidget(self._queue)
        self.find_bar.hide()
        self.show_state()

    def _page_changed(self, page: int) -> None:
        if page != Page.EDIT:
            self._end_calm()
        self.show_state()

    def _shown(self, workspace: Workspace) -> None:
        self._bar.hide()
        self._remember_open()
        workspace.set_calm(self._calm)
        self.find_bar.set_editor(workspace.editor)
        self.show_state()

    def _remember_open(self) -> None:
        if not self._leaving:
            self.remember(open_drafts=self.drafts.open_now())

    def _closed(self) -> None:
        self._remember_open()
        if (workspace := self.drafts.current) is None:
            self.find_bar.set_editor(None)
            self.show_queue()
        else:
            self.drafts.show(workspace)

    def _tell_not_opened(self, message: Bilingual, name: str) -> None:
        acts = [
            (tr("Window", "Tempel teks"), self.acts.do_paste_new),
            (tr("Window", "Pilih berkas lain…"), self.acts.do_open),
        ]
        self._bar.show_message(f"{name}: {say(message)}", acts, tone="must")

    def _tell_opening(self) -> None:
        """Name what is being read, where that takes long; take the words back once it is there."""
        names = ", ".join(path.name for path in self.drafts.opening.waiting)
        if names:
            call_off = (tr("Window", "Batal"), self.drafts.opening.call_off)
            self._bar.show_message(tr("Window", "Membuka {0}…").format(names), [call_off], tone="hint")
        elif self._bar.tone == "hint":
            self._bar.dismiss()

    def tell(self, message: Bilingual) -> None:
        """Say ``message`` above whatever is in sight."""
        self._bar.show_message(say(message), [], tone="must")

    # --- how things stand

    def show_state(self) -> None:
        """Title, bars, and what can be done now."""
        workspace = self.drafts.current
        session = workspace.session if workspace else None
        approved = session is not None and session.desk.approval is not None
        for command in COMMANDS:
            possible = {"": True, "draft": session is not None, "approved": approved}
            possible["edit"] = session is not None and not approved
            possible["open"] = bool(self.drafts.all())
            self.actions_by_name[command.name].setEnabled(possible[command.needs])
        can_undo = bool(workspace and workspace.editor.can_undo())
        can_redo = bool(workspace and workspace.editor.can_redo())
        self.actions_by_name["undo"].setEnabled(can_undo)
        self.actions_by_name["redo"].setEnabled(can_redo)
        self._top.show_state(can_undo=can_undo, can_redo=can_redo, approved=approved, draft=session is not None)
        self._top.show_page(workspace.page if workspace else None)
        changed = workspace.changed_paragraphs() if workspace else 0
        self._top.show_counts(self._queue.waiting_count(), changed, len(session.blockers) if session else 0)
        self._show_styles(session)
        self.setWindowTitle(f"{session.name}[*] – Redaksi" if session else "Redaksi")
        self.setWindowModified(session.modified if session else False)
        self._show_status()

    def _show_styles(self, session: DraftSession | None) -> None:
        if session is None:
            return
        styles = []
        for style_id in self._book.ids():
            try:
                styles.append((style_id, self._book.load(style_id).style.name))
            except StylesheetError as error:
                self._bar.show_message(say(error.message), [], tone="must")
        article, chosen = session.article, session.desk.record.style
        self._top.show_styles(styles, chosen, article.style.style.name if article else "")

    def _show_status(self) -> None:
        workspace = self.drafts.current
        if workspace is None:
            self.status.show_left(*self._queue.status_texts())
            self.status.show_right()
        else:
            self.status.show_left(*left_texts(workspace), tip=lambda: length_tip(workspace))
            self.status.show_right(*right_texts(workspace, self._grammar), tip=grammar_tip(self._grammar))

    def _grammar_changed(self) -> None:
        self._show_status()
        if self._grammar is not None and self._grammar.state is GrammarState.MISSING:
            self.status.say(tr("Window", "Tata bahasa belum tersedia. Pemeriksaan lain tetap berjalan."))

    # --- choices that are remembered

    def remember(self, **changes: object) -> None:
        """Change settings and keep them."""
        self.settings = msgspec.structs.replace(self.settings, **changes)
        save_settings(self.folders.config, self.settings)

    def _zoomed(self, percent: int) -> None:
        self.remember(zoom=percent)
        self._show_status()

    @property
    def book(self) -> StyleBook:
        """The stylesheets in force."""
        return self._book

    def reload_styles(self, style_id: str) -> None:
        """The file of ``style_id`` is another one: read all stylesheets again and check by them.

        What was switched off by hand is in the file by now.
        """
        off = {name: rules for name, rules in self.settings.rules_off.items() if name != style_id}
        self.remember(rules_off=off)
        self._book = self._book.fresh()
        self._book.switch_off(style_id, ())
        self._checker.use_styles(self._book)
        self.check_all()
        self.show_state()

    def check_all(self) -> None:
        """Check every open draft again: what they are checked by has changed."""
        for workspace in self.drafts.all():
            workspace.session.check_now()

    def switch_rule_off(self, rule_id: str) -> None:
        """Leave a rule out of the stylesheet that checks the draft in sight."""
        session = self.drafts.current.session if self.drafts.current else None
        if session is None or session.article is None:
            return
        style_id, style_name = session.article.style.id, session.article.style.style.name
        off = {**self.settings.rules_off, style_id: sorted({*self.settings.rules_off.get(style_id, []), rule_id})}
        self.remember(rules_off=off)
        self._book.switch_off(style_id, off[style_id])
        self.check_all()
        told = Bilingual(
            f"Aturan {rule_id} dimatikan untuk gaya {style_name}.", f"Rule {rule_id} is off for the style {style_name}."
        )
        again = (tr("Window", "Nyalakan lagi"), lambda: self._switch_rule_on(style_id, rule_id))
        self.with_draft(lambda workspace: workspace.tell(told, [again], tone="hint"))

    def _switch_rule_on(self, style_id: str, rule_id: str) -> None:
        kept = [rule for rule in self.settings.rules_off.get(style_id, []) if rule != rule_id]
        off = {name: rules for name, rules in {**self.settings.rules_off, style_id: kept}.items() if rules}
        self.remember(rules_off=off)
        self._book.switch_off(style_id, kept)
        self.check_all()

    # --- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends the mode in which there is nothing but the text."""
        if event.key() == Qt.Key.Key_Escape and self._calm:
            self._end_calm()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the other language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "status"):
            build_menus(self)
            self.show_state()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        event.acceptProposedAction()
        self.open_paths([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask for every draft whose words would be lost; then stop what runs."""
        opened = self.drafts.open_now()
        self._leaving = True
        for workspace in self.drafts.all():
            if not self.drafts.close(workspace):
                self._leaving = False
                event.ignore()
                return
        self.remember(open_drafts=opened)
        self.remember(window=bytes(self.saveGeometry().toBase64().data()).decode())
        self._checker.close()
        self._journal.close()
        event.accept()
