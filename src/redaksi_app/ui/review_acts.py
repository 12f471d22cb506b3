"""What goes to others and comes back from them: the file for review, tracked changes, comments."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from redaksi_app.finding import Bilingual
from redaksi_app.formats import FileTrouble
from redaksi_app.ui import questions
from redaksi_app.ui.copy_acts import show_folder
from redaksi_app.ui.panel.wording import language
from redaksi_app.ui.workspace import Workspace

if TYPE_CHECKING:
    from redaksi_app.ui.main_window import MainWindow

tr = QCoreApplication.translate
#: Who has changed things, where the editor has not given a name yet.
_NAMELESS = "Redaksi"


class ReviewActs:
    """These acts, for one window; each is handed the draft that it is about."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def export(self, workspace: Workspace) -> None:
        """Ask for a name and write the edits as tracked changes, the open findings as comments."""
        session = workspace.session
        folder = session.path.parent if session.path else Path(self._window.settings.last_folder or Path.home())
        out = questions.name_for_review(self._window, folder / f"{Path(session.name).stem}-telaah.docx")
        if out is not None:
            self._write(workspace, out)

    def changes(self, workspace: Workspace) -> None:
        """Decide on the tracked changes that came with the draft."""
        workspace.incoming.show_changes()

    def comments(self, workspace: Workspace) -> None:
        """Read the comments that came with the draft."""
        workspace.incoming.show_comments()

    def _write(self, workspace: Workspace, out: Path) -> None:
        from redaksi_app.formats.export_review import export_review  # noqa: PLC0415 - opening drafts needs none of it
        from redaksi_app.formats.review_draft import comments_in  # noqa: PLC0415
        from redaksi_app.formats.review_return import moved  # noqa: PLC0415

        session = workspace.session
        from redaksi_app.formats import Reviewer  # noqa: PLC0415 - with all that reads Word, half of a start

        reviewer = Reviewer(workspace.editor_name or _NAMELESS, datetime.now())
        findings = [] if session.checking else session.open
        draft, text, original = session.desk.draft, session.editor.text(), session.desk.record.original
        try:
            comments = moved(comments_in(draft), draft.text, text)
            export_review(original, text, findings, out, reviewer=reviewer, lang=language(), comments=comments)
        except FileTrouble as error:
            again = (tr("Window", "Coba lagi"), lambda: self._write(workspace, out))
            workspace.tell(error.message, [again])
            return
        show = (tr("Window", "Buka folder"), lambda: show_folder(out.parent))
        workspace.tell(Bilingual(f"{out.name} tersimpan.", f"{out.name} is saved."), [show], tone="hint")
