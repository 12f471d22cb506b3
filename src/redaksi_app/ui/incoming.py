"""What came along with a draft: others' tracked changes and comments, and the outcome of a review."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from redaksi_app.finding import Bilingual
from redaksi_app.formats import Draft, DraftSaveError, FileTrouble

if TYPE_CHECKING:
    from redaksi_app.formats.docx_comments import DraftComment
    from redaksi_app.formats.review_return import Returned
    from redaksi_app.ui.dialogs.review import RemarksDialog
    from redaksi_app.ui.workspace import Workspace

tr = QCoreApplication.translate
_Act = tuple[str, Callable[[], None]]
_UNSAVED = Bilingual(
    "Teks sudah disunting. Simpan dulu, lalu putuskan perubahan terlacak.",
    "The text was edited. Save it first, then decide on the tracked changes.",
)


class Incoming(QObject):
    """For one workspace; lives as long as it does."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._returned: Returned | None = None
        self._comments: RemarksDialog | None = None

    def tell(self) -> None:
        """Say in the bar what came along, and offer what can be done about it."""
        draft = self._draft
        told = list(draft.notices)
        acts: list[_Act] = []
        if draft.format == "docx":
            self._look_into(draft, told, acts)
        if told:
            whole = Bilingual(*(" ".join(texts) for texts in zip(*told, strict=True)))
            self._workspace.tell(whole, acts, tone="check" if acts else "hint")

    def show_changes(self) -> None:
        """The tracked changes one by one, to be accepted or rejected."""
        from redaksi_app.formats.review_draft import changes_in, settled_each  # noqa: PLC0415 - few drafts have any
        from redaksi_app.ui.dialogs.review import ChangesDialog, change_rows  # noqa: PLC0415

        draft = self._draft
        changes = changes_in(draft)
        if not changes:
            self._workspace.said.emit(tr("Incoming", "Tidak ada perubahan terlacak di berkas ini."))
        elif self._may_decide():
            rows = change_rows(draft.text, changes, self._workspace.editor.paragraph_number)
            dialog = ChangesDialog(rows, self._workspace.window())
            if dialog.exec():
                ticked = set(dialog.accepted_rows())
                accepted = [change for number, change in enumerate(changes) if number in ticked]
                rejected = [change for number, change in enumerate(changes) if number not in ticked]
                self._decide(lambda: settled_each(draft, accepted, rejected))

    def show_comments(self) -> None:
        """The comments on a sheet that stays open beside the text, each a way to its words."""
        from redaksi_app.formats.review_draft import comments_in  # noqa: PLC0415 - few drafts have any
        from redaksi_app.ui.dialogs.review import RemarksDialog, comment_rows  # noqa: PLC0415

        draft = self._draft
        comments = comments_in(draft)
        if not comments:
            self._workspace.said.emit(tr("Incoming", "Tidak ada komentar di berkas ini."))
            return
        if self._comments is not None:
            self._comments.close()
        self._comments = dialog = RemarksDialog(
            lambda: tr("Review", "Komentar"), comment_rows(comments), self._workspace, leads=True
        )
        dialog.row_chosen.connect(lambda number: self._go_to(comments[number], draft.text))
        dialog.show()

    def show_outcome(self) -> None:
        """What became of each change in a file for review that came back."""
        from redaksi_app.ui.dialogs.review import RemarksDialog, outcome_rows  # noqa: PLC0415

        if self._returned is not None:
            rows = outcome_rows(self._returned.changes)
            RemarksDialog(lambda: tr("Review", "Hasil telaah"), rows, self._workspace.window()).exec()

    @property
    def _draft(self) -> Draft:
        return self._workspace.session.desk.draft

    def _look_into(self, draft: Draft, told: list[Bilingual], acts: list[_Act]) -> None:
        from redaksi_app.formats.docx import TRACKED  # noqa: PLC0415 - plain text needs none of it
        from redaksi_app.formats.docx_settling import original_text  # noqa: PLC0415
        from redaksi_app.formats.review_draft import changes_in, comments_in  # noqa: PLC0415
        from redaksi_app.formats.review_return import read_returned  # noqa: PLC0415

        changes = changes_in(draft) if TRACKED in draft.notices else []
        self._returned = read_returned(draft.original)
        if self._returned is not None:
            told.insert(0, _outcome(self._returned))
            acts.append((tr("Incoming", "Rincian…"), self.show_outcome))
            self._keep_original(self._returned.sent.original)
        elif changes:
            self._keep_original(original_text(draft.original))
        if changes:
            told[told.index(TRACKED)] = _tracked([change.author for change in changes])
            acts.append((tr("Incoming", "Satu per satu…"), self.show_changes))
            if self._returned is None:  # what came back from review is not thrown away at one stroke
                acts.append((tr("Incoming", "Pakai aslinya"), lambda: self._settle(accept=False)))
            acts.append((tr("Incoming", "Terima semua"), lambda: self._settle(accept=True)))
        if comments_in(draft):
            acts.append((tr("Incoming", "Lihat komentar"), self.show_comments))

    def _keep_original(self, text: str) -> None:
        """Compare with what the reporter wrote, and not with what others made of it."""
        try:
            self._workspace.session.desk.take_original(text)
        except DraftSaveError as error:
            self._workspace.session.trouble.emit(error.message)

    def _settle(self, *, accept: bool) -> None:
        from redaksi_app.formats.review_draft import settled  # noqa: PLC0415 - few drafts have any

        if self._may_decide():
            self._decide(lambda: settled(self._draft, accept=accept))

    def _may_decide(self) -> bool:
        session = self._workspace.session
        if session.desk.approval is not None:
            self._workspace.decisions.say_approved()
            return False
        if not session.untouched:
            self._workspace.tell(_UNSAVED, [(tr("Incoming", "Simpan"), self._save)], tone="check")
            return False
        return True

    def _save(self) -> None:
        self._workspace.save()

    def _decide(self, settle: Callable[[], Draft]) -> None:
        try:
            self._workspace.session.settle(settle())
        except FileTrouble as error:
            self._workspace.tell(error.message)
            return
        self._workspace.said.emit(tr("Incoming", "Perubahan terlacak diputuskan. Simpan untuk menaruhnya di berkas."))

    def _go_to(self, comment: DraftComment, text: str) -> None:
        """Select what the comment on ``text`` is about, where it stands now."""
        from redaksi_app.formats.review_return import moved  # noqa: PLC0415 - few drafts have any

        (now,) = moved([comment], text, self._workspace.editor.text())
        self._workspace.editor.place_caret(now.start, end=now.end)


def _tracked(authors: list[str]) -> Bilingual:
    names = list(dict.fromkeys(author for author in authors if author))
    by = (" (" + ", ".join(names[:3]) + (", …" if len(names) > 3 else "") + ")") if names else ""
    count = len(authors)
    return Bilingual(
        f"Ada {count} perubahan terlacak{by}; teks ini membacanya sebagai diterima.",
        f"There {'is 1 tracked change' if count == 1 else f'are {count} tracked changes'}{by}; "
        "this text reads as if accepted.",
    )


def _outcome(returned: Returned) -> Bilingual:
    counts = [returned.count(fate) for fate in ("accepted", "rejected", "open", "typed")]
    names = (
        ("diterima", "ditolak", "belum diputuskan", "diubah tanpa dilacak"),
        ("accepted", "rejected", "not decided", "changed untracked"),
    )
    said = [", ".join(f"{count} {name}" for count, name in zip(counts, each, strict=True) if count) for each in names]
    return Bilingual(
        f"Hasil telaah: {said[0] or 'tidak ada perubahan'}.", f"Outcome of the review: {said[1] or 'no changes'}."
    )
