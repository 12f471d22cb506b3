"""What the editor decides on findings: apply, leave, learn, all at once; and which finding comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from redaksi_app.desk import Scope, is_learnable
from redaksi_app.engine import Ignored
from redaksi_app.finding import Finding
from redaksi_app.formats import DraftSaveError
from redaksi_app.ui.dialogs.fix_all import FixAllDialog

if TYPE_CHECKING:
    from redaksi_app.ui.workspace import Workspace

tr = QCoreApplication.translate


class Decisions(QObject):
    """For one workspace that has its session; does what its panel asks for."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._session = workspace.session
        self._panel = panel = workspace.panel
        self._editor = workspace.editor
        self._say = workspace.said.emit
        panel.apply_requested.connect(self.apply)
        panel.apply_group_requested.connect(self._apply_group)
        panel.ignore_requested.connect(self._ignore)
        panel.learn_requested.connect(self._learn)
        panel.take_back_requested.connect(self._take_back)

    def _after(self, finding: Finding) -> Finding | None:
        """The finding that opens once ``finding`` is settled: the next one, at the end the first."""
        settled = {finding}
        ordered = self._panel.ordered()
        if finding not in ordered:
            return None
        place = ordered.index(finding)
        rest = [one for one in ordered[place + 1 :] + ordered[:place] if one not in settled]
        return rest[0] if rest else None

    def _go_on(self, following: Finding | None) -> None:
        self._panel.select(following)
        self._editor.select_finding(following)
        if following is not None:
            self._editor.reveal(following)

    def apply(self, finding: Finding, choice: int) -> None:
        """Put its suggestion number ``choice`` in the place of its words, and go on to the next."""
        if self._session.desk.approval is not None:
            self.say_approved()
            return
        following = self._after(finding)
        if self._session.apply(finding, choice):
            self._go_on(following)
            self._say(tr("Workspace", "Diterapkan. Ctrl+Z mengurungkan."))

    def _apply_group(self, finding: Finding, choice: int) -> None:
        if self._session.desk.approval is not None:
            self.say_approved()
            return
        like = set(self._session.like(finding))
        following = next((one for one in self._rotated(finding) if one not in like), None)
        done = self._session.apply_group(finding, choice)
        if done:
            self._go_on(following)
            self._say(tr("Workspace", "Diterapkan di {0} tempat. Ctrl+Z mengurungkan.").format(done))

    def _rotated(self, finding: Finding) -> list[Finding]:
        ordered = self._panel.ordered()
        place = ordered.index(finding) if finding in ordered else 0
        return ordered[place:] + ordered[:place]

    def _ignore(self, finding: Finding, scope: Scope, reason: str) -> None:
        following = self._after(finding)
        try:
            self._session.ignore(finding, scope, reason)
        except DraftSaveError as error:
            self._workspace.tell(error.message)
            return
        self._go_on(following)
        self._say(tr("Workspace", "Diabaikan. Ctrl+Z mengurungkan."))

    def learn(self) -> None:
        """Add the word of the finding at hand to the dictionary; says so where it is no word's spelling."""
        finding = self._panel.selected()
        if finding is None or not is_learnable(finding):
            self._say(tr("Workspace", "Pilih temuan ejaan sebuah kata untuk menambahkannya ke kamus."))
        else:
            self._panel.learn_selected()

    def _learn(self, finding: Finding) -> None:
        following = next((one for one in self._rotated(finding) if one.text != finding.text), None)
        try:
            word = self._session.learn(finding)
        except DraftSaveError as error:
            self._workspace.tell(error.message)
            return
        self._go_on(following)
        self._say(tr("Workspace", "“{0}” ditambahkan ke kamus. Ctrl+Z mengurungkan.").format(word))

    def _take_back(self, ignored: Ignored) -> None:
        try:
            self._session.take_back(ignored)
        except DraftSaveError as error:
            self._workspace.tell(error.message)

    def fix_all(self) -> None:
        """Show the safe fixes and apply those that stay ticked."""
        if self._session.desk.approval is not None:
            self.say_approved()
            return
        if not self._session.safe:
            self._say(tr("Workspace", "Tidak ada perbaikan yang aman diterapkan sekaligus."))
            return
        dialog = FixAllDialog(
            self._editor.text(), self._session.open, self._editor.paragraph_number, self._workspace.window()
        )
        if dialog.exec():
            chosen = dialog.chosen()
            self._session.fix_all(chosen)
            self._say(tr("Workspace", "{0} perbaikan diterapkan. Ctrl+Z mengurungkan.").format(len(chosen)))

    def say_approved(self) -> None:
        """Say why the text cannot be changed."""
        self._say(tr("Workspace", "Naskah sudah disetujui. Buka kembali di Setujui untuk mengubahnya."))
