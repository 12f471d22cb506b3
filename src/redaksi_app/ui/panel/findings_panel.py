"""The panel beside the text: the finding at hand, and the list of all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from redaksi_app.article import Article
from redaksi_app.desk import Scope, is_learnable
from redaksi_app.engine import Ignored, IgnoreScope
from redaksi_app.finding import Finding, Severity
from redaksi_app.ui.panel.card import CardContent, FindingCard
from redaksi_app.ui.panel.diff import compare_in
from redaksi_app.ui.panel.empty import EmptyNote, State
from redaksi_app.ui.panel.focus_ring import FocusRing
from redaksi_app.ui.panel.header import NARROW, PanelHeader
from redaksi_app.ui.panel.ignoring import decide
from redaksi_app.ui.panel.list_or_why import ListOrWhy
from redaksi_app.ui.panel.rows import (
    Listing,
    Row,
    edit_between,
    follow,
    like_counts,
    make_listing,
    neighbour,
    passes,
    successor,
)
from redaksi_app.ui.panel.search import FindingsSearch, words_like
from redaksi_app.ui.panel.wording import quotation_reason, row_text, spoken_name, tr
from redaksi_app.ui.theme import SPACE_2, SPACE_3

WIDTH, NARROWEST, WIDEST = 372, 336, 440
#: A panel lower than this saves a line of the card.
_LOW = 680
#: Work that takes no longer, in milliseconds, is not shown.
_BUSY_AFTER = 300


class FindingsPanel(QFrame):
    """Shows findings and tells what the editor decides; it changes neither text nor decisions itself.

    ``finding_chosen`` comes when the editor chooses a finding (a click, Enter, next or previous), never from
    ``select`` or ``show_report``: after those, ask ``selected``.
    """

    finding_chosen = Signal(object)
    apply_requested = Signal(object, int)
    apply_group_requested = Signal(object, int)
    ignore_requested = Signal(object, object, str)
    learn_requested = Signal(object)
    take_back_requested = Signal(object)
    rule_off_requested = Signal(object)
    fix_all_requested = Signal()
    approve_page_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing = Listing()
        self._row: Row | None = None
        self._severity: Severity | None = None
        self._family = ""
        self._known = False
        self._had_findings = False
        self.setProperty("kind", "panel")
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self.header = PanelHeader()
        self.card = FindingCard()
        self.note = EmptyNote()
        self._searching = FindingsSearch()
        self._stack = ListOrWhy()
        self.list, self.why = self._stack.list, self._stack.why
        self._ring = FocusRing(self)
        self._busy = QTimer(self, singleShot=True, interval=_BUSY_AFTER)
        self._busy.timeout.connect(self._show_busy)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.clear()

    # --- what is shown

    def show_report(
        self,
        article: Article,
        open_findings: Sequence[Finding],
        ignored: Sequence[tuple[Finding, Ignored]],
        paragraph_numbers: Callable[[int], int],
    ) -> None:
        """Show these findings of ``article``.

        ``paragraph_numbers`` gives for a paragraph's index the number in the margin (0: none). The finding at hand
        stays where it is still there, moved or not; where it is gone, the next one in reading order takes its place.
        """
        old, self._listing = self._listing, make_listing(article, open_findings, ignored, paragraph_numbers)
        self._had_findings = self._had_findings or bool(self._listing.rows or self._listing.ignored)
        if self._family not in self._listing.families():
            self._family = ""
        self._known = True
        kept: Row | None = None
        if self._row is not None:
            edit = edit_between(old.text, article.text)
            kept = follow(self._row, old, self._listing, edit)
            self._row = kept or successor(self._row, edit, self._shown())
        elif not old.rows:
            self._row = next(iter(self._shown()), None)
        self._refresh(reveal=kept is None)

    def clear(self) -> None:
        """Show nothing: there is no draft, or it is not checked yet."""
        self._listing, self._row, self._family, self._severity = Listing(), None, "", None
        self._known = self._had_findings = False
        self.hide_why()
        self._refresh()

    def select(self, finding: Finding | None, *, focus: bool = False) -> None:
        """Show the card of ``finding``, which may be ignored or outside the filter; None shows no card."""
        self._row = self._listing.row_of(finding)
        self._refresh(reveal=True)
        if focus and self._row is not None:
            self.focus_card()

    def selected(self) -> Finding | None:
        """The finding whose card is shown."""
        return self._row.finding if self._row else None

    def ordered(self) -> list[Finding]:
        """The open findings under the current filter, in reading order."""
        return [row.finding for row in self._shown()]

    def set_filter(self, severity: Severity | None) -> None:
        """Show only this severity; None shows all. The card goes on to the next finding that is shown."""
        self._severity = severity
        self._filters_changed()

    def set_family(self, family: str) -> None:
        """Show only this family of rules; empty shows all."""
        self._family = family
        self._filters_changed()

    def set_busy(self, busy: bool) -> None:
        """Whether a check is running; nothing is shown of one that is quick."""
        if busy:
            self._busy.start()
            return
        self._busy.stop()
        self.header.set_busy(False)
        self._show_note()

    # --- what keys do

    def choose_next(self) -> None:
        """Go on to the next finding, round the end."""
        self._go(1)

    def choose_previous(self) -> None:
        """Go back to the finding before, round the start."""
        self._go(-1)

    def choose_suggestion(self, number: int) -> None:
        """Choose the suggestion ``number``, from 0; one that there is not is passed over."""
        self.card.choose(number)

    def apply_selected(self) -> None:
        """Ask for the chosen suggestion.

        On a speaker's words this only gives "Biarkan ucapan" the focus: they are never changed by a key that was
        pressed once too often.
        """
        row = self._row
        if row is None or row.decision is not None or not row.finding.suggestions:
            return
        if row.finding.quoted:
            self.focus_card()
        else:
            self.apply_requested.emit(row.finding, self.card.choice)

    def apply_group(self) -> None:
        """Ask for the chosen suggestion for all findings like this one, where there are any."""
        if self._row is not None and self.card.apply_all.isVisibleTo(self.card):
            self.apply_group_requested.emit(self._row.finding, self.card.choice)

    def ignore_selected_here(self) -> None:
        """Leave the finding at this place; a Wajib asks for the reason first."""
        self._ignore(IgnoreScope.HERE)

    def learn_selected(self) -> None:
        """Ask for the finding's word to be added to the dictionary, where it is about the spelling of one."""
        row = self._row
        if row is not None and row.decision is None and is_learnable(row.finding):
            self.learn_requested.emit(row.finding)

    def show_why(self) -> None:
        """Open the page of the rule in the place of the list."""
        if self._row is not None:
            self._stack.open_why(self._row.finding)

    def hide_why(self) -> None:
        """Back to the list, and the focus to where it was."""
        self._stack.close_why()

    @property
    def why_shown(self) -> bool:
        """Whether the page of a rule stands in the place of the list."""
        return self._stack.why_shown

    def search(self, words: str | None = None) -> None:
        """Look for findings; with ``words``, for those."""
        self._searching.open(words)

    def focus_card(self) -> None:
        """Give the first button of the card the focus; where there is no card, the list."""
        if self._row is None:
            self.focus_list()
        else:
            self.card.focus_first()

    def card_has_focus(self) -> bool:
        """Whether a control of the card has the focus."""
        focused = QApplication.focusWidget()
        return focused is not None and self.card.isAncestorOf(focused)

    def focus_list(self) -> None:
        """Give the list (or the page in its place) the focus."""
        self._stack.focus()

    # --- events

    def retranslate(self) -> None:
        """Every word in the language of the window."""
        self.setAccessibleName(tr("Panel", "Temuan"))
        for part in (self.header, self._searching, self.card, self.note, self.list, self.why):
            part.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """The language has changed."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low panel saves a line of the card, a narrow one what can be spared in its width."""
        narrow = self.width() < NARROW
        side = SPACE_2 if narrow else SPACE_3
        self._holder.setContentsMargins(side, 0, side, 0)
        self.card.set_size(low=self.height() < _LOW, narrow=narrow)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the page of a rule first."""
        if event.key() == Qt.Key.Key_Escape and self.why_shown:
            self.hide_why()
        else:
            super().keyPressEvent(event)

    # --- inside

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._searching)
        self._holder = QVBoxLayout()
        self._holder.addWidget(self.card)
        layout.addLayout(self._holder)
        layout.addWidget(self.note)
        layout.addSpacing(SPACE_2)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.header.fix_all_asked.connect(self.fix_all_requested)
        self.header.severity_chosen.connect(lambda severity: self._filter_by_hand(severity, self._family))
        self.header.family_chosen.connect(lambda family: self._filter_by_hand(self._severity, family))
        self.note.show_all_asked.connect(self._show_all)
        self.note.approve_page_asked.connect(self.approve_page_requested)
        self.list.row_chosen.connect(self._choose)
        self.list.take_back_asked.connect(lambda row: self.take_back_requested.emit(row.decision))
        self.list.like_asked.connect(lambda row: self.search(words_like(row)))
        self.header.search_asked.connect(self.search)
        self._searching.changed.connect(lambda: self._filter_by_hand(self._severity, self._family))
        self._searching.left.connect(self.focus_list)
        card = self.card
        card.previous_asked.connect(self.choose_previous)
        card.next_asked.connect(self.choose_next)
        card.apply_asked.connect(self._apply)
        card.apply_all_asked.connect(self.apply_group)
        card.leave_asked.connect(self._leave)
        card.ignore_asked.connect(self._ignore)
        card.learn_asked.connect(self.learn_selected)
        card.rule_off_asked.connect(lambda: self.rule_off_requested.emit(self.selected()))
        card.take_back_asked.connect(self._take_back)
        card.why_asked.connect(self.show_why)

    def _shown(self) -> tuple[Row, ...]:
        return tuple(filter(self._passes, self._listing.rows))

    def _passes(self, row: Row) -> bool:
        return passes(row, self._severity, self._family) and self._searching.matches(row)

    def _refresh(self, *, reveal: bool = False) -> None:
        """Bring every part up to date; what is the same already is not touched."""
        shown = self._shown()
        self.header.show_listing(self._listing, self._severity, self._family, known=self._known)
        self._searching.show_count(len(shown))
        ignored = [row for row in self._listing.ignored if self._passes(row)]
        self.list.show_rows(shown, ignored, self._row)
        if reveal:
            self.list.select_row(self._row)
        row = self._row
        if row is not None:
            text, finding = self._listing.text, row.finding
            comparisons = tuple(compare_in(text, finding.start, finding.end, one) for one in finding.suggestions)
            place = shown.index(row) + 1 if row in shown else 0
            counts = like_counts(row, self._listing.rows)
            self.card.show_content(CardContent(row, place, len(shown), comparisons, counts))
            if self.why_shown:
                self.why.show_rule(finding)
        else:
            self.hide_why()
        self.card.setVisible(row is not None)
        self._show_note()

    def _show_note(self) -> None:
        self.note.show_state(self._state(), self._severity)
        self.note.setVisible(self._row is None)

    def _state(self) -> State:
        if not self._known:
            return State.NOTHING_CHECKED
        if self._listing.rows:
            return State.NONE_CHOSEN if self._shown() else State.FILTERED_OUT
        return State.ALL_DECIDED if self._had_findings else State.NO_FINDINGS

    def _show_busy(self) -> None:
        self.header.set_busy(True)
        if not self._listing.rows:
            self.note.show_state(State.CHECKING)

    def _filters_changed(self) -> None:
        shown = self._shown()
        if self._row is None:
            self._row = next(iter(shown), None)
        elif self._row.decision is None and self._row not in shown:
            self._row = successor(self._row, None, shown)
        self._refresh(reveal=True)

    def _show_all(self) -> None:
        self._searching.close_search()
        self._filter_by_hand(None, "")

    def _filter_by_hand(self, severity: Severity | None, family: str) -> None:
        before = self._row
        self._severity, self._family = severity, family
        self._filters_changed()
        if self._row is not None and self._row != before:
            self.finding_chosen.emit(self._row.finding)

    def _go(self, step: int) -> None:
        current = self._row
        if current is not None and current.decision is not None:
            current = None
        row = neighbour(self._shown(), current, step)
        if row is not None:
            self._choose(row)
            self._announce(row)

    def _choose(self, row: Row) -> None:
        self._row = row
        self._refresh(reveal=True)
        self.finding_chosen.emit(row.finding)

    def _announce(self, row: Row) -> None:
        """Tell screen readers where F8 has led; the focus is in the text."""
        QAccessible.updateAccessibility(
            QAccessibleAnnouncementEvent(self, f"{spoken_name(row)}: {row_text(row.finding)}")
        )

    def _apply(self) -> None:
        if self._row is not None:
            self.apply_requested.emit(self._row.finding, self.card.choice)

    def _leave(self) -> None:
        if self._row is not None:
            self.ignore_requested.emit(self._row.finding, IgnoreScope.HERE, quotation_reason())

    def _take_back(self) -> None:
        if self._row is not None:
            self.take_back_requested.emit(self._row.decision)

    def _ignore(self, scope: Scope) -> None:
        row = self._row
        if row is None or row.decision is not None:
            return
        decide(row, scope, self, lambda reason: self.ignore_requested.emit(row.finding, scope, reason))
