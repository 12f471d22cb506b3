"""The ways out of the window: the copy into a file, onto paper, and onto the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from redaksi_app.article import Article, read_article
from redaksi_app.finding import Bilingual
from redaksi_app.formats import DraftSaveError, ExportError, Order, export_copy
from redaksi_app.ui import questions
from redaksi_app.ui.panel.wording import language
from redaksi_app.ui.workspace import Workspace

if TYPE_CHECKING:
    from redaksi_app.ui.main_window import MainWindow

tr = QCoreApplication.translate


class CopyActs:
    """These acts, for one window; each is handed the draft that it is about."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def export(self, workspace: Workspace) -> None:
        """Ask for a name and write the approved copy for layout."""
        session = workspace.session
        if session.article is None:
            return
        out = questions.name_to_export(self._window, self._suggested(workspace, "-cetak.docx"))
        if out is not None:
            order = self._order(workspace)
            self._write(workspace, out, lambda article: session.desk.export(article, out, order))

    def export_pdf(self, workspace: Workspace) -> None:
        """Ask for a name and write the copy with its open findings, approved or not."""
        if workspace.session.article is None:
            return
        out = questions.pdf_to_write(self._window, self._suggested(workspace, "-temuan.pdf"))
        if out is not None:
            order, approval = self._order(workspace), workspace.session.desk.approval
            self._write(workspace, out, lambda article: export_copy(article, out, approved=approval, order=order))

    def to_clipboard(self, workspace: Workspace) -> None:
        """The copy as HTML and as plain text, for whichever a content system takes."""
        from redaksi_app.formats.export_html import html_body  # noqa: PLC0415 - opening drafts needs none of it
        from redaksi_app.formats.export_txt import txt_copy  # noqa: PLC0415

        article = workspace.session.article
        if article is None:
            return
        text = workspace.editor.text()
        if article.text != text:
            article = read_article(text, article.style)
        data = QMimeData()
        data.setHtml(html_body(article, self._order(workspace).marks_on(text)))
        data.setText(txt_copy(article, None).decode("utf-8"))
        QGuiApplication.clipboard().setMimeData(data)
        if workspace.session.desk.approval is None:
            said = tr("Window", "Disalin untuk CMS. Naskah ini belum disetujui.")
        else:
            said = tr("Window", "Disalin untuk CMS.")
        self._window.status.say(said)

    def _order(self, workspace: Workspace) -> Order:
        session = workspace.session
        return Order(findings=tuple(session.open), lang=language(), name=session.name, draft=session.desk.draft)

    def _suggested(self, workspace: Workspace, ending: str) -> Path:
        session = workspace.session
        folder = session.path.parent if session.path else Path(self._window.settings.last_folder or Path.home())
        return folder / f"{Path(session.name).stem}{ending}"

    def _write(self, workspace: Workspace, out: Path, write: Callable[[Article], None]) -> None:
        article = workspace.session.article
        assert article is not None
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            write(article)
        except (ExportError, DraftSaveError) as error:
            again = (tr("Window", "Coba lagi"), lambda: self._write(workspace, out, write))
            workspace.tell(error.message, [again])
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        show = (tr("Window", "Buka folder"), lambda: show_folder(out.parent))
        workspace.tell(Bilingual(f"{out.name} tersimpan.", f"{out.name} is saved."), [show], tone="hint")
        self._window.show_state()


def show_folder(folder: Path) -> None:
    """Open ``folder`` in the system's own file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
