"""One open draft in the window: its text, its findings, and every act of the editor on them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from redaksi_app.article import Article
from redaksi_app.desk import (
    DeskDraft,
    Journal,
    LeftOver,
    LengthTarget,
    Scope,
    Standing,
    WordBook,
    entry_for,
)
from redaksi_app.engine import Ignored, Report
from redaksi_app.finding import Finding, Severity
from redaksi_app.formats import Draft, DraftSaveError
from redaksi_app.text.edits import Edit, difference
from redaksi_app.ui.checker import Checked, Checker
from redaksi_app.ui.editor import DraftEditor
from redaksi_app.ui.editor.pasting import clean_text
from redaksi_app.ui.kept_draft import KeptDraft
from redaksi_app.ui.steps import Decision, Learned
from redaksi_app.ui.unfinished_word import UnfinishedWord

#: A paragraph is marked this long after the last key, in milliseconds.
CHECK_AFTER = 400
_numbers = count(1)
tr = QCoreApplication.translate


class DraftSession(QObject):
    """Joins a draft on the desk, the surface it is edited on, the checker and the journal.

    ``checked``: report, open and ignored findings are new. ``state_changed``: saved or not, approved or not, path.
    ``words_changed``: what is right is another, for every draft. ``said``: a sentence for the status bar.
    """

    checked = Signal()
    check_started = Signal()
    state_changed = Signal()
    words_changed = Signal()
    said = Signal(str)
    trouble = Signal(object)

    def __init__(
        self,
        desk: DeskDraft,
        editor: DraftEditor,
        checker: Checker,
        journal: Journal,
        name: str,
        *,
        words: WordBook,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.editor = editor
        self._name = name
        self._number = next(_numbers)
        self._checker = checker
        self._words = words
        self.report: Report | None = None
        self.open: list[Finding] = []
        self.ignored: list[tuple[Finding, Ignored]] = []
        self.saved_at: datetime | None = None
        self._checked_revision = -1
        self._told_of_record = False
        self._show_ignored = False
        self._settled = False  # tracked changes were decided on, and the file does not have it yet
        editor.set_text(desk.draft.text)
        self._saved_text = editor.text()
        self._was_modified = False
        self._pause = QTimer(self, singleShot=True, interval=CHECK_AFTER)
        self._pause.timeout.connect(self.check_now)
        self._kept = KeptDraft(journal, editor, desk.path, name, self)
        self._word = UnfinishedWord(editor, self)
        self._word.left.connect(self._word_left)
        editor.text_edited.connect(self._text_edited)
        editor.act_replayed.connect(self._act_replayed)
        checker.checked.connect(self._take)
        editor.setReadOnly(desk.approval is not None)
        self.check_now()

    # --- what it is

    @property
    def name(self) -> str:
        """The file's name, or the one given to a draft without a file."""
        return self.desk.path.name if self.desk.path else self._name

    @property
    def path(self) -> Path | None:
        """The draft's file."""
        return self.desk.path

    @property
    def modified(self) -> bool:
        """Whether the file is not what it would be if it were saved now."""
        return self.editor.text() != self._saved_text or self.desk.path is None or self._settled

    @property
    def untouched(self) -> bool:
        """Whether the text is still the one that was read, saved or settled last."""
        return self.editor.text() == clean_text(self.desk.draft.text)

    @property
    def unsaved_words(self) -> bool:
        """Whether closing would lose words."""
        return self.editor.text() != self._saved_text or (self.desk.path is None and bool(self.editor.text().strip()))

    @property
    def checking(self) -> bool:
        """Whether the findings on screen are older than the text."""
        return self._checked_revision != self.editor.revision

    @property
    def article(self) -> Article | None:
        """The article as it was read last."""
        return self.report.article if self.report else None

    @property
    def blockers(self) -> list[Finding]:
        """The open findings that stand in the way of approval."""
        return [finding for finding in self.open if finding.severity is Severity.ERROR]

    @property
    def safe(self) -> list[Finding]:
        """The open findings that "Perbaiki semua" offers."""
        return [finding for finding in self.open if finding.safe and finding.suggestions]

    # --- checking

    def check_now(self) -> None:
        """Check without waiting for a pause."""
        self._pause.stop()
        self.check_started.emit()
        self._checker.request(self._number, self.editor.revision, self.editor.text(), self.desk.record.style)

    def choose_style(self, style_id: str) -> None:
        """Check by this stylesheet; empty: by the one that is recognised."""
        self.desk.choose_style(style_id)
        self._checked_revision = -1
        self.check_now()

    def aim_at(self, target: LengthTarget | None) -> None:
        """The story shall be this long."""
        try:
            self.desk.aim_at(target)
        except DraftSaveError as error:
            self.trouble.emit(error.message)
        self.state_changed.emit()

    def _take(self, answer: Checked) -> None:
        if answer.owner != self._number:
            return
        if answer.trouble is not None:
            self.trouble.emit(answer.trouble.message)
            return
        if answer.revision != self.editor.revision or answer.report is None:
            return
        self._checked_revision = answer.revision
        self.report = answer.report
        self.editor.set_article(answer.report.article)
        self._split()
        self._remember()
        self.checked.emit()

    def _split(self) -> None:
        assert self.report is not None
        self.open, self.ignored = self.desk.split(self.report.findings, self.report.article.text)
        self.open = [finding for finding in self.open if not self._word.holds(finding)]
        shown = [finding for finding, _ in self.ignored] if self._show_ignored else []
        self.editor.set_marks(self.open, None, shown)

    def _word_left(self) -> None:
        """The word is written: what is to be said of it is said now."""
        if self.report is not None and not self.checking:
            self._split()
            self.checked.emit()

    def set_show_ignored(self, show: bool) -> None:
        """Mark the ignored ones in the text, too."""
        self._show_ignored = show
        if self.report is not None and not self.checking:
            self._split()
            self.checked.emit()

    def _remember(self) -> None:
        """Keep what was counted, for the queue; where the disk does not take it, that is said once."""
        assert self.report is not None
        article = self.report.article
        try:
            self.desk.note_check(article, self.open, edited=article.text != self.desk.record.original)
        except DraftSaveError as error:
            if not self._told_of_record:
                self._told_of_record = True
                self.trouble.emit(error.message)

    # --- acts on findings

    def apply(self, finding: Finding, choice: int) -> bool:
        """Replace the finding's words by its suggestion number ``choice``; false where they are no longer there."""
        return self._apply([finding], choice, tr("Acts", "Terapkan usul"))

    def apply_group(self, finding: Finding, choice: int) -> int:
        """The same for every open finding like it, as one step; answers how many."""
        like = [one for one in self.like(finding) if len(one.suggestions) > choice]
        return len(like) if self._apply(like, choice, tr("Acts", "Terapkan usul")) else 0

    def like(self, finding: Finding) -> list[Finding]:
        """The open findings that one decision can settle; a speaker's words only with a speaker's words."""
        return [one for one in self.open if one.group == finding.group and one.quoted == finding.quoted]

    def fix_all(self, findings: Sequence[Finding]) -> None:
        """Apply the first suggestion of each as one step."""
        if self._apply(findings, 0, tr("Acts", "Perbaiki semua")):
            self.desk.note_fixes(len(findings))

    def _apply(self, findings: Iterable[Finding], choice: int, label: str) -> bool:
        text = self.editor.text()
        own = [(span, finding) for finding in findings if (span := self.editor.span_of(finding)) is not None]
        # Further places have no mark that moves with the text: only where it is the one that was checked.
        further = [] if self.checking else [(place, finding) for _, finding in own for place in finding.also]
        taken = [span for span, _ in own]
        own += [(place, finding) for place, finding in further if not any(place.overlaps(span) for span in taken)]
        edits = [Edit(place.start, text[slice(*place)], finding.suggestions[choice]) for place, finding in own]
        if not edits:
            self.check_now()
            return False
        self.editor.apply_edits(edits, label)
        self.check_now()
        return True

    def ignore(self, finding: Finding, scope: Scope, reason: str) -> None:
        """Leave the finding; Ctrl+Z takes that back like any other step."""
        decision = self.desk.ignore(finding, self._checked_text(), scope, reason)
        self.editor.record_act(Decision(decision, True), tr("Acts", "Abaikan"))
        self._decided(decision)

    def take_back(self, ignored: Ignored) -> None:
        """The finding counts again."""
        self.desk.take_back(ignored)
        self.editor.record_act(Decision(ignored, False), tr("Acts", "Batal abaikan"))
        self._decided(ignored)

    def learn(self, finding: Finding) -> str:
        """Add the finding's word to the dictionary and answer it; raises DraftSaveError. Ctrl+Z takes it out."""
        word = entry_for(finding, self._checked_text())
        if self._words.add(word):
            self.editor.record_act(Learned(word), tr("Acts", "Tambahkan ke kamus"))
            self.words_changed.emit()
            self.desk.note_word(word, added=True)
        return word

    def _relearn(self, word: str, *, undone: bool) -> None:
        try:
            if self._words.remove(word) if undone else self._words.add(word):
                self.desk.note_word(word, added=not undone)
        except DraftSaveError as error:
            self.trouble.emit(error.message)
        self.words_changed.emit()

    def _act_replayed(self, act: object, undone: bool) -> None:
        if isinstance(act, Learned):
            self._relearn(act.word, undone=undone)
        elif isinstance(act, Decision):
            if act.taken == undone:
                self.desk.take_back(act.ignored)
            else:
                self.desk.restore(act.ignored)
            self._decided(act.ignored)

    def _decided(self, decision: Ignored) -> None:
        if isinstance(decision, Standing):
            self.words_changed.emit()
        elif self.checking:
            self.check_now()
        elif self.report is not None:
            self._split()
            self._remember()
            self.checked.emit()

    def _checked_text(self) -> str:
        return self.report.article.text if self.report else self.editor.text()

    # --- approval and files

    def approve(self, editor: str, note: str) -> None:
        """Approve the text on screen; raises ApprovalRefused. From then on it can only be read."""
        assert self.report is not None
        self.desk.approve(self.editor.text(), self.report.findings, editor=editor, note=note)
        self.editor.setReadOnly(True)
        self.state_changed.emit()

    def reopen(self) -> None:
        """Let the text be edited again."""
        self.desk.reopen()
        self.editor.setReadOnly(False)
        self.state_changed.emit()

    def save(self, path: Path | None = None) -> None:
        """Write the text into its file, or into ``path``; raises DraftSaveError, and the old file is whole then."""
        text = self.editor.text()
        self.desk.save(text, path)
        self._saved_text = text
        self._settled = False
        self.saved_at = datetime.now()
        self._kept.saved(self.desk.path, text)
        self._was_modified = False
        self.state_changed.emit()

    def revert(self, text: str, label: str) -> None:
        """Put ``text`` in place of all, as one step."""
        edit = difference(0, self.editor.text(), text)
        if edit is not None:
            self.editor.apply_edits([edit], label)
            self.check_now()

    def restore(self, left: LeftOver) -> None:
        """Take over the unsaved edits that an earlier run left, with the caret and the place where they stood."""
        entry = left.entry
        self.revert(entry.text, tr("Acts", "Pulihkan"))
        self.editor.place_caret(min(entry.caret, len(entry.text)))
        self.editor.scroll_to_position(min(entry.top, len(entry.text)))
        self._kept.take_over(left)

    def drop_left_over(self, left: LeftOver) -> None:
        """Throw away what an earlier run left."""
        self._kept.drop(left)

    def reload(self, fresh: Draft) -> None:
        """Take over the file as it is now; what was on screen can be had back with undo."""
        self.desk.draft = fresh
        self._settled = False
        self._saved_text = clean_text(fresh.text)
        if self.desk.approval is not None:
            self.reopen()
        self.revert(self._saved_text, tr("Acts", "Muat ulang"))
        self._kept.base_on(self._saved_text)
        self._was_modified = self.modified
        self.state_changed.emit()

    def settle(self, fresh: Draft) -> None:
        """Take over the draft with its tracked changes decided; they are in the file with the next save."""
        self.desk.draft = fresh
        self._settled = True
        self.revert(clean_text(fresh.text), tr("Acts", "Putuskan perubahan"))
        self._was_modified = self.modified
        self.state_changed.emit()

    def keep(self, fresh: Draft) -> None:
        """Go on with the text on screen; the next save puts it into the file as it is now."""
        self.desk.draft = fresh
        self._settled = False
        self._saved_text = clean_text(fresh.text)
        self._was_modified = self.modified
        self._kept.base_on(self._saved_text)
        self.state_changed.emit()

    def close(self, *, keep_journal: bool = False) -> None:
        """No more checks; the journal forgets the draft unless its edits are to be offered again."""
        self._pause.stop()
        self._checker.withdraw(self._number)
        self._kept.close(keep=keep_journal)

    def _text_edited(self) -> None:
        self._pause.start()
        if self.modified != self._was_modified:
            self._was_modified = self.modified
            self.state_changed.emit()
