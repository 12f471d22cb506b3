"""The drafts that are open: opening, closing, and what a crash has left of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from redaksi_app.desk import (
    DeskDraft,
    Journal,
    LeftOver,
    OpenDraft,
    RecordStore,
    Settings,
    StandingDecisions,
    Versions,
    WordBook,
)
from redaksi_app.finding import Bilingual
from redaksi_app.formats import Draft, DraftError, DraftSaveError, read_draft
from redaksi_app.ui import questions
from redaksi_app.ui.checker import Checker
from redaksi_app.ui.opening import Opening, Read, takes_long
from redaksi_app.ui.session import DraftSession
from redaksi_app.ui.workspace import Workspace

tr = QCoreApplication.translate
#: A file that another program is writing is looked at this much later, in milliseconds.
_SETTLED = 300


class Drafts(QObject):
    """Puts a workspace into ``stack`` for every draft that is open.

    ``opened`` brings each new one, before it is shown. ``not_opened``: why a file could not be opened, and its name.
    """

    opened = Signal(object)
    shown = Signal(object)
    closed = Signal()
    not_opened = Signal(object, str)

    def __init__(
        self,
        stack: QStackedWidget,
        store: RecordStore,
        journal: Journal,
        checker: Checker,
        *,
        words: WordBook,
        standing: StandingDecisions,
        versions: Versions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._stack = stack
        self._store = store
        self._journal = journal
        self._checker = checker
        self._words = words
        self._standing = standing
        self.versions = versions
        self._untitled = 0
        self._last: Workspace | None = None
        self.settings: Callable[[], Settings] = Settings
        self.opening = Opening(self)
        self.opening.read.connect(self._read)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._file_touched)

    @property
    def current(self) -> Workspace | None:
        """The draft in sight."""
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, Workspace) else None

    def all(self) -> list[Workspace]:
        """Every draft that is open, in the order of opening."""
        widgets = [self._stack.widget(place) for place in range(self._stack.count())]
        return [widget for widget in widgets if isinstance(widget, Workspace)]

    def open_path(self, path: Path, *, wait: bool = False) -> Workspace | None:
        """Open the draft in ``path``, or show it where it is open already; None where it cannot be opened.

        One that takes long to read is opened once it is there, and None answered, unless ``wait`` is true.
        """
        known = next((one for one in self.all() if one.session.path and _same(one.session.path, path)), None)
        if known is not None:
            self.show(known)
            return known
        if takes_long(path) and not wait:
            self.opening.begin(path, lambda: DeskDraft.open(path, self._store, standing=self._standing))
            return None
        try:
            desk = DeskDraft.open(path, self._store, standing=self._standing)
        except DraftError as error:
            self.not_opened.emit(error.message, path.name)
            return None
        return self._opened(path, desk)

    def _opened(self, path: Path, desk: DeskDraft) -> Workspace:
        workspace = self._add(desk, path.name)
        workspace.incoming.tell()
        return workspace

    def _read(self, outcome: Read) -> None:
        if outcome.desk is not None:
            self._opened(outcome.path, outcome.desk)
        elif outcome.trouble is not None:
            self.not_opened.emit(outcome.trouble, outcome.path.name)

    def open_text(self, text: str) -> Workspace:
        """A new draft without a file."""
        self._untitled += 1
        name = tr("Window", "Tanpa judul {0}").format(self._untitled)
        return self._add(self._without_file(text), name)

    def _without_file(self, text: str) -> DeskDraft:
        return DeskDraft(Draft(None, text, "txt", b""), self._store, standing=self._standing)

    def show(self, workspace: Workspace) -> None:
        """Bring it to the front."""
        self._last = workspace
        self._stack.setCurrentWidget(workspace)
        workspace.show_page(workspace.page)
        self.shown.emit(workspace)

    def show_next(self, by: int) -> None:
        """The next (1) or the previous (-1) draft; where none is in sight, back to the one that was last."""
        drafts = self.all()
        if self.current is None:
            self.show_last()
        elif drafts:
            self.show(drafts[(drafts.index(self.current) + by) % len(drafts)])

    def show_last(self) -> bool:
        """Back to the draft that was in sight last; false where none is open."""
        drafts = self.all()
        if drafts:
            self.show(self._last if self._last in drafts else drafts[-1])
        return bool(drafts)

    def close(self, workspace: Workspace) -> bool:
        """Close it; asks first where words would be lost. False where the editor chose to stay."""
        if workspace.session.unsaved_words:
            self.show(workspace)
            answer = questions.save_before_closing(workspace.window(), workspace.session.name)
            if answer == "cancel" or (answer == "save" and not self.save(workspace)):
                return False
        workspace.session.close()
        self._stack.removeWidget(workspace)
        workspace.deleteLater()
        self.closed.emit()
        return True

    def save(self, workspace: Workspace, path: Path | None = None) -> bool:
        """Save it; asks for a name where it has none. False where it is not saved."""
        session = workspace.session
        if path is None and session.path is None:
            path = questions.name_to_save(workspace.window(), session.name, self.settings().last_folder)
            if path is None:
                return False
        try:
            session.save(path)
        except DraftSaveError as error:
            elsewhere = (tr("Window", "Simpan di tempat lain…"), lambda: self._save_elsewhere(workspace))
            workspace.tell(error.message, [elsewhere])
            return False
        self._watch(session.path)
        if session.path is not None:
            self.versions.keep(session.path, session.editor.text(), datetime.now())
        return True

    def _save_elsewhere(self, workspace: Workspace) -> None:
        path = questions.name_to_save(workspace.window(), workspace.session.name, self.settings().last_folder)
        if path is not None:
            self.save(workspace, path)

    def _add(self, desk: DeskDraft, name: str) -> Workspace:
        workspace = Workspace()
        workspace.resize(self._stack.size())  # the text is laid out once, at the width it will have
        session = DraftSession(
            desk, workspace.editor, self._checker, self._journal, name, words=self._words, parent=workspace
        )
        workspace.take(session, self.settings().editor)
        workspace.save = lambda: self.save(workspace)
        self._watch(desk.path)
        self._stack.addWidget(workspace)
        self.opened.emit(workspace)
        self.show(workspace)
        return workspace

    # --- changes from outside

    def _watch(self, path: Path | None) -> None:
        if path is not None and str(path) not in self._watcher.files():
            self._watcher.addPath(str(path))

    def _file_touched(self, name: str) -> None:
        QTimer.singleShot(_SETTLED, self, lambda: self._file_changed(name))

    def _file_changed(self, name: str) -> None:
        """Tell the editor when a draft's file is no longer what was opened or saved here."""
        path = Path(name)
        workspace = next((one for one in self.all() if one.session.path == path), None)
        if workspace is None:
            return
        if not path.exists():
            gone = Bilingual(
                "Berkas naskah ini tidak ada lagi di tempatnya. Teksnya masih terbuka di sini.",
                "This draft's file is no longer in its place. Its text is still open here.",
            )
            workspace.tell(gone, [(tr("Window", "Simpan lagi"), lambda: self._save_again(workspace))], tone="check")
            return
        self._watch(path)  # a file that was replaced is another one to the system
        session = workspace.session
        try:
            fresh = read_draft(path)
        except DraftError as error:
            workspace.tell(error.message)
            return
        if fresh.original == session.desk.draft.original:
            return
        when = datetime.now().strftime("%H.%M")

        def compare() -> None:
            workspace.compare_with(fresh.text, tr("Window", "Berkas di disk"))
            tell()

        acts = [
            (tr("Window", "Bandingkan"), compare),
            (tr("Window", "Muat ulang"), lambda: self._reload(workspace, fresh)),
            (tr("Window", "Tetap pakai yang ini"), lambda: session.keep(fresh)),
        ]
        message = Bilingual(
            f"Berkas ini berubah di luar Redaksi pukul {when}.", f"This file was changed outside Redaksi at {when}."
        )

        def tell() -> None:
            workspace.tell(message, acts, tone="check")

        tell()

    def _save_again(self, workspace: Workspace) -> None:
        self.save(workspace)

    def _reload(self, workspace: Workspace, fresh: Draft) -> None:
        workspace.session.reload(fresh)
        workspace.incoming.tell()

    # --- from one day to the next

    def open_now(self) -> list[OpenDraft]:
        """The drafts that are open and have a file, the one in sight last."""
        ordered = sorted(self.all(), key=lambda one: one is self.current)
        return [
            OpenDraft(str(one.session.path), one.editor.caret(), one.editor.top_position())
            for one in ordered
            if one.session.path is not None
        ]

    def reopen(self, drafts: Sequence[OpenDraft]) -> None:
        """Open again what was open, each where its caret stood; what is no longer there is passed over."""
        for draft in drafts:
            path = Path(draft.path)
            already = any(one.session.path and _same(one.session.path, path) for one in self.all())
            if not path.is_file() or already:
                continue
            workspace = self.open_path(path)
            if workspace is not None:
                workspace.editor.place_caret(draft.caret)
                workspace.editor.scroll_to_position(draft.top)

    # --- after a crash

    def offer_left_over(self) -> None:
        """Open every draft that an earlier run left with unsaved edits, and offer these."""
        for left in reversed(self._journal.left_over()):
            path = Path(left.entry.path)
            workspace = self.open_path(path, wait=True) if left.entry.path and path.is_file() else None
            if workspace is None:
                workspace = self._add(self._without_file(""), path.name or left.entry.name)
            self._offer(workspace, left)

    def _offer(self, workspace: Workspace, left: LeftOver) -> None:
        session = workspace.session
        if left.entry.text == session.editor.text():
            session.drop_left_over(left)
            return
        when = left.entry.time.astimezone().strftime("%H.%M")
        acts = [
            (tr("Window", "Pulihkan"), lambda: session.restore(left)),
            (tr("Window", "Buang"), lambda: session.drop_left_over(left)),
        ]
        message = Bilingual(
            f"Ada suntingan pukul {when} yang belum tersimpan.", f"There are edits of {when} that are not saved yet."
        )
        workspace.tell(message, acts, tone="check")


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()
