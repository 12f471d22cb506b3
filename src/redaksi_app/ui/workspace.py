"""One draft with its three pages: Sunting (text and findings), Bandingkan, Setujui."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Sequence
from enum import IntEnum
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from redaksi_app.desk import ApprovalRefused, is_learnable
from redaksi_app.finding import Bilingual, Finding
from redaksi_app.formats import DraftSaveError, credits_of
from redaksi_app.text.edits import Edit
from redaksi_app.ui.bars import MessageBar, Tone
from redaksi_app.ui.decisions import Decisions
from redaksi_app.ui.editor import DraftEditor
from redaksi_app.ui.incoming import Incoming
from redaksi_app.ui.pages.approve import ApprovePage
from redaksi_app.ui.pages.approve_state import HistoryLine, approve_state
from redaksi_app.ui.pages.compare import ComparePage
from redaksi_app.ui.panel import FindingsPanel
from redaksi_app.ui.panel.wording import say
from redaksi_app.ui.session import DraftSession

tr = QCoreApplication.translate
#: Below these widths of the window the panel is narrower, the margin shows numbers only, the panel lies hidden.
_WIDE, _COMPACT, _NARROW = 1366, 1240, 1080
_PANEL, _PANEL_SMALL, _PANEL_LEAST, _PANEL_MOST = 372, 336, 336, 440


class Page(IntEnum):
    """The three pages, in the order of Ctrl+1, 2, 3."""

    EDIT = 0
    COMPARE = 1
    APPROVE = 2


class OtherText(NamedTuple):
    """What the draft is compared with: a text, its name, and who wrote it; no name: it is the reporter's."""

    text: str
    name: str
    writer: str = ""


class Workspace(QWidget):
    """Give it a session once its editor has one; then it lives until the draft is closed."""

    page_changed = Signal(int)
    counts_changed = Signal()
    said = Signal(str)
    export_requested = Signal()
    rule_off_requested = Signal(str)
    panel_width_changed = Signal(int)
    signed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = DraftEditor()
        self.panel = FindingsPanel()
        self.compare = ComparePage()
        self.approve = ApprovePage()
        self.incoming = Incoming(self)
        self.session: DraftSession
        self.decisions: Decisions
        self.editor_name = ""
        """Who signs approvals and is named in what goes out for review."""
        self.save: Callable[[], bool] = lambda: False
        """Saves the draft, asking for a name where it needs one; set by whoever opens drafts."""
        self._compared: OtherText | None = None
        self._bar = MessageBar()
        self._pages = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self.editor)
        self._splitter.addWidget(self.panel)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setChildrenCollapsible(False)
        self.panel.setMinimumWidth(_PANEL_LEAST)
        self.panel.setMaximumWidth(_PANEL_MOST)
        for page in (self._splitter, self.compare, self.approve):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self._pages, 1)
        self._bar.hide()
        self._panel_hidden = False
        self._panel_width = _PANEL
        self._name_text()
        self._splitter.splitterMoved.connect(lambda *_: self._panel_moved())

    def take(self, session: DraftSession, editor_name: str) -> None:
        """Show this session's draft; ``editor_name`` signs approvals until another is given."""
        self.session = session
        self.editor_name = editor_name
        panel, editor = self.panel, self.editor
        session.checked.connect(self._show_report)
        session.check_started.connect(partial(panel.set_busy, True))
        session.state_changed.connect(self._show_state)
        session.said.connect(self.said)
        session.trouble.connect(self.tell)
        editor.finding_activated.connect(self._activated_in_text)
        editor.paste_tidied.connect(self._say_tidied)
        editor.menu_about_to_show.connect(self._extend_menu)
        panel.finding_chosen.connect(self._chosen_in_panel)
        self.decisions = Decisions(self)
        panel.rule_off_requested.connect(lambda finding: self.rule_off_requested.emit(finding.rule))
        panel.fix_all_requested.connect(self.decisions.fix_all)
        panel.approve_page_requested.connect(partial(self.show_page, Page.APPROVE))
        self.approve.finding_requested.connect(self._open_from_list)
        self.approve.approve_requested.connect(self._approve)
        self.approve.changes_requested.connect(self.incoming.show_changes)
        self.approve.reopen_requested.connect(session.reopen)
        self.approve.export_requested.connect(self.export_requested)
        self.compare.revert_requested.connect(self._revert)

    def tell(
        self, message: Bilingual, acts: Sequence[tuple[str, Callable[[], None]]] = (), *, tone: Tone = "must"
    ) -> None:
        """A bar above the text: what happened, and buttons for what can be done about it."""

        def then(act: Callable[[], None]) -> Callable[[], None]:
            def run() -> None:
                self._bar.hide()
                act()

            return run

        self._bar.show_message(say(message), [(word, then(act)) for word, act in acts], tone=tone)

    # --- pages

    @property
    def page(self) -> Page:
        """The page in sight."""
        return Page(self._pages.currentIndex())

    def show_page(self, page: Page) -> None:
        """Go to a page, up to date."""
        if page is not Page.COMPARE:
            self._compared = None
        self._fill(page)
        self._pages.setCurrentIndex(page)
        if page is Page.EDIT:
            self.editor.setFocus()
        self.page_changed.emit(int(page))

    def compare_with(self, text: str, name: str) -> None:
        """Show what was changed since ``text``, called ``name``, until another page is chosen."""
        self._compared = OtherText(text, name)
        self.show_page(Page.COMPARE)

    def changed_paragraphs(self) -> int:
        """How many paragraphs differ from the reporter's original; pairs are only looked for on the page itself."""
        if self.page is Page.COMPARE and self._compared is None:
            return self.compare.changed_count()
        before = Counter(self.session.desk.record.original.split("\n"))
        after = Counter(self.editor.text().split("\n"))
        return max((after - before).total(), (before - after).total())

    def _fill(self, page: Page) -> None:
        session = self.session
        if page is Page.COMPARE:
            record = session.desk.record
            other = self._compared or OtherText(record.original, "", record.writer)
            self.compare.show_texts(
                other.text, self.editor.text(), author=other.writer, editor=self.editor_name, source=other.name
            )
        elif page is Page.APPROVE and session.report is not None:
            named = credits_of(session.report.article).editor
            names = list(dict.fromkeys(name for name in (self.editor_name, named) if name))
            history = [
                HistoryLine(entry.time.astimezone().strftime("%H.%M"), entry.text)
                for entry in session.desk.record.history
            ]
            self.approve.show_state(
                approve_state(
                    session.report.article,
                    session.open,
                    session.ignored,
                    self.editor.paragraph_number,
                    editors=names,
                    editor=names[0] if names else "",
                    approval=session.desk.approval,
                    history=history,
                    undecided=session.desk.undecided,
                )
            )

    # --- findings

    def _show_report(self) -> None:
        session = self.session
        assert session.report is not None
        article = session.report.article
        self.panel.show_report(article, session.open, session.ignored, self.editor.paragraph_number)
        self.editor.select_finding(self.panel.selected())
        self.panel.set_busy(False)
        self._fill(self.page)
        self.counts_changed.emit()

    def _show_state(self) -> None:
        self._fill(self.page)
        self.counts_changed.emit()

    def _activated_in_text(self, finding: Finding) -> None:
        self.panel.select(finding)
        self.editor.select_finding(finding)

    def _chosen_in_panel(self, finding: Finding) -> None:
        self.editor.select_finding(finding)
        self.editor.reveal(finding)

    def _open_from_list(self, finding: Finding) -> None:
        self.show_page(Page.EDIT)
        self.panel.select(finding)
        self.editor.select_finding(finding)
        self.editor.reveal(finding)
        self.panel.focus_card()

    def next_finding(self) -> None:
        """F8: the next finding, or the next change where changes are compared."""
        if self.page is Page.COMPARE:
            self.compare.next_change()
        else:
            self._edit_page()
            self.panel.choose_next()

    def previous_finding(self) -> None:
        """Shift+F8: the one before."""
        if self.page is Page.COMPARE:
            self.compare.previous_change()
        else:
            self._edit_page()
            self.panel.choose_previous()

    def search_findings(self) -> None:
        """Look for findings in the panel."""
        self._edit_page()
        self.panel.setVisible(True)
        self.panel.search()

    def _edit_page(self) -> None:
        if self.page is not Page.EDIT:
            self.show_page(Page.EDIT)

    def _say_tidied(self, places: int) -> None:
        self.said.emit(tr("Workspace", "Tempelan dirapikan di {0} tempat. Ctrl+Z mengembalikannya.").format(places))

    def _extend_menu(self, menu: QMenu, finding: Finding | None) -> None:
        """Put the proposals and the ways to ignore in front of the text's own menu."""
        if finding is None:
            return
        self._activated_in_text(finding)
        first = menu.actions()[0]
        acts = []
        for number, suggestion in enumerate(finding.suggestions[:9]):
            shown = suggestion.strip() or tr("Workspace", "(hapus)")
            act = QAction(shown.replace("&", "&&"), menu)
            act.triggered.connect(partial(self.decisions.apply, finding, number))
            acts.append(act)
        ignore = QAction(tr("Workspace", "Abaikan di sini"), menu)
        ignore.triggered.connect(self.panel.ignore_selected_here)
        acts.append(ignore)
        if is_learnable(finding):
            learn = QAction(tr("Workspace", "Tambahkan ke kamus redaksi"), menu)
            learn.triggered.connect(self.panel.learn_selected)
            acts.append(learn)
        why = QAction(tr("Workspace", "Mengapa?"), menu)
        why.triggered.connect(self.panel.show_why)
        acts.append(why)
        for act in acts:
            menu.insertAction(first, act)
        menu.insertSeparator(first)

    # --- approval and comparison

    def _approve(self, name: str, note: str, export: bool) -> None:
        if self.session.modified and not self.save():
            return  # what is approved has to be what is in the file
        try:
            self.session.approve(name, note)
        except ApprovalRefused as refused:
            self.tell(refused.message)
            return
        except DraftSaveError as error:
            self.tell(error.message)
            return
        self.editor_name = name.strip()
        self.signed.emit(self.editor_name)
        self.said.emit(tr("Workspace", "Naskah disetujui."))
        if export:
            self.export_requested.emit()

    def _revert(self, edit: Edit) -> None:
        if self.session.desk.approval is not None:
            self.decisions.say_approved()
            return
        with contextlib.suppress(ValueError):  # the text went on since the pages were filled
            self.editor.apply_edits([edit], tr("Acts", "Kembalikan ke asli"))
        self.session.check_now()
        self._fill(Page.COMPARE)

    # --- widths

    def set_panel_width(self, width: int) -> None:
        """How wide the panel is where there is room for it."""
        self._panel_width = max(_PANEL_LEAST, min(_PANEL_MOST, width))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text its room as the window becomes narrower."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.width()
        self.editor.set_compact_margin(width < _COMPACT)
        if not self._panel_hidden:
            self.panel.setVisible(width >= _NARROW)
        panel = self._panel_width if width >= _WIDE else _PANEL_SMALL
        self._splitter.setSizes([max(1, width - panel - 1), panel])

    def _panel_moved(self) -> None:
        if self.width() >= _WIDE and self.panel.isVisible():
            self._panel_width = self.panel.width()
            self.panel_width_changed.emit(self._panel_width)

    def set_calm(self, calm: bool) -> None:
        """Show the text alone in the middle, or everything again."""
        if calm:
            self.show_page(Page.EDIT)
        self.editor.set_centred(calm)
        self._panel_hidden = calm
        self.panel.setVisible(not calm and self.width() >= _NARROW)
        self._fit()

    def toggle_panel(self) -> None:
        """Show or hide the findings."""
        self._panel_hidden = self.panel.isVisible()
        self.panel.setVisible(not self._panel_hidden)

    def cycle_focus(self) -> None:
        """F6: text, card, list in turn."""
        self._edit_page()
        if not self.panel.isVisible():
            self.panel.setVisible(True)
            self.panel.focus_card()
        elif self.editor.hasFocus():
            self.panel.focus_card()
        elif self.panel.card_has_focus():
            self.panel.focus_list()
        else:
            self.editor.setFocus()

    def _name_text(self) -> None:
        self.editor.setAccessibleName(tr("Workspace", "Teks naskah"))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the other language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_text()
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "session"):
            self._fill(self.page)
