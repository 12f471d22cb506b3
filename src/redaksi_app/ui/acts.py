"""What every command of the window does: one method ``do_<name>`` each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeySequence

from redaksi_app.desk.sample import copy_sample
from redaksi_app.formats import DraftSaveError
from redaksi_app.ui import questions
from redaksi_app.ui.commands import COMMANDS, SHOWN_KEYS, menu_titles
from redaksi_app.ui.copy_acts import CopyActs
from redaksi_app.ui.dialogs.about import AboutDialog
from redaksi_app.ui.dialogs.dictionary import DictionaryDialog
from redaksi_app.ui.dialogs.shortcuts import Shortcut, ShortcutsDialog
from redaksi_app.ui.dialogs.standing import StandingDialog
from redaksi_app.ui.dialogs.versions import BRING_BACK, COMPARE, VersionsDialog, version_name
from redaksi_app.ui.review_acts import ReviewActs
from redaksi_app.ui.style_acts import StyleActs
from redaksi_app.ui.text_acts import TextActs
from redaksi_app.ui.view_acts import ViewActs
from redaksi_app.ui.workspace import Page, Workspace

if TYPE_CHECKING:
    from redaksi_app.ui.main_window import MainWindow

tr = QCoreApplication.translate


class Acts(TextActs, ViewActs):
    """The commands, for one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._styles = StyleActs(window)
        self._copies = CopyActs(window)
        self._reviews = ReviewActs(window)

    # --- files

    def do_open(self) -> None:
        """Choose drafts and open them."""
        paths = questions.drafts_to_open(self._window, self._window.settings.last_folder)
        if paths:
            self._window.remember(last_folder=str(paths[0].parent))
            self._window.open_paths(paths)

    def do_paste_new(self) -> None:
        """A new draft of what is on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._window.drafts.open_text(text.replace("\r\n", "\n").replace("\r", "\n"))
        else:
            self._window.status.say(tr("Window", "Papan klip tidak berisi teks."))

    def do_queue(self) -> None:
        """To the queue."""
        self._window.show_queue()

    def do_save(self) -> None:
        """Save the draft in sight."""
        self._window.with_draft(self._save)

    def _save(self, workspace: Workspace) -> None:
        if self._window.drafts.save(workspace):
            self._window.status.say(tr("Window", "Tersimpan."))

    def do_save_as(self) -> None:
        """Save it under another name."""
        workspace = self._window.drafts.current
        if workspace is None:
            return
        folder = workspace.session.path.parent if workspace.session.path else self._window.settings.last_folder
        path = questions.name_to_save(self._window, workspace.session.name, str(folder))
        if path is not None:
            self._window.drafts.save(workspace, path)

    def do_versions(self) -> None:
        """Compare with what was saved before, or bring that back."""
        self._window.with_draft(self._versions)

    def _versions(self, workspace: Workspace) -> None:
        session = workspace.session
        versions = self._window.drafts.versions.of(session.path) if session.path else []
        if not versions:
            self._window.status.say(tr("Window", "Belum ada versi tersimpan dari naskah ini."))
            return
        dialog = VersionsDialog(versions, writable=session.desk.approval is None, parent=self._window)
        answer = dialog.exec()
        version = dialog.chosen
        if answer == COMPARE:
            workspace.compare_with(version.text(), tr("Window", "Versi {0}").format(version_name(version)))
        elif answer == BRING_BACK:
            session.revert(version.text(), tr("Acts", "Kembalikan versi"))
            self._window.status.say(tr("Window", "Versi dikembalikan. Ctrl+Z mengurungkan."))

    def do_export(self) -> None:
        """Write the approved copy for layout."""
        self._window.with_draft(self._copies.export)

    def do_export_pdf(self) -> None:
        """Write the copy with its findings, to be printed."""
        self._window.with_draft(self._copies.export_pdf)

    def do_copy_for_cms(self) -> None:
        """The copy to the clipboard."""
        self._window.with_draft(self._copies.to_clipboard)

    def do_export_review(self) -> None:
        """Write the draft with tracked changes and comments, for whoever reviews it."""
        self._window.with_draft(self._reviews.export)

    def do_dictionary(self) -> None:
        """The words of the newsroom."""
        dialog = DictionaryDialog(self._window.words, self._window)
        dialog.changed.connect(self._window.check_all)
        dialog.shared.connect(lambda folder: self._window.remember(shared_words=folder))
        dialog.exec()

    def do_standing(self) -> None:
        """What is left as it is in every draft."""
        dialog = StandingDialog(self._window.standing, self._window)
        dialog.changed.connect(self._window.check_all)
        dialog.exec()

    def do_close_draft(self) -> None:
        """Close the draft in sight."""
        if (workspace := self._window.drafts.current) is not None:
            self._window.drafts.close(workspace)

    def do_quit(self) -> None:
        """Close everything."""
        self._window.close()

    # --- findings

    def do_check(self) -> None:
        """Check again."""
        self._window.with_draft(lambda workspace: workspace.session.check_now())

    def do_next(self) -> None:
        """The next finding."""
        self._window.with_draft(lambda workspace: workspace.next_finding())

    def do_previous(self) -> None:
        """The one before."""
        self._window.with_draft(lambda workspace: workspace.previous_finding())

    def do_search_findings(self) -> None:
        """Look for findings by their words, rule or part."""
        self._window.with_draft(lambda workspace: workspace.search_findings())

    def do_apply(self) -> None:
        """Apply the selected finding's suggestion."""
        self._window.with_draft(lambda workspace: workspace.panel.apply_selected())

    def do_apply_group(self) -> None:
        """To all like it."""
        self._window.with_draft(lambda workspace: workspace.panel.apply_group())

    def do_ignore(self) -> None:
        """Leave it as it is, here."""
        self._window.with_draft(lambda workspace: workspace.panel.ignore_selected_here())

    def do_learn(self) -> None:
        """The word is right, from now on and everywhere."""
        self._window.with_draft(lambda workspace: workspace.decisions.learn())

    def do_why(self) -> None:
        """Its rule, whole."""
        self._window.with_draft(lambda workspace: workspace.panel.show_why())

    def do_fix_all(self) -> None:
        """All safe suggestions, after a preview."""
        self._window.with_draft(lambda workspace: workspace.decisions.fix_all())

    # --- what others did

    def do_changes(self) -> None:
        """Decide on the tracked changes that came with the draft."""
        self._window.with_draft(self._reviews.changes)

    def do_comments(self) -> None:
        """Read the comments that came with the draft."""
        self._window.with_draft(self._reviews.comments)

    # --- stylesheets

    def do_style_edit(self) -> None:
        """The form of the draft's stylesheet."""
        self._styles.edit()

    def do_style_new(self) -> None:
        """A new stylesheet that inherits from the draft's."""
        self._styles.create()

    def do_style_import(self) -> None:
        """Take in one that was handed on."""
        self._styles.take_in()

    def do_style_export(self) -> None:
        """Hand on the draft's stylesheet."""
        self._styles.hand_out()

    # --- pages and view

    def do_page_edit(self) -> None:
        """To the text, from the queue as well."""
        if self._window.drafts.current is None:
            self._window.drafts.show_last()
        self._window.with_draft(lambda workspace: workspace.show_page(Page.EDIT))

    def do_page_compare(self) -> None:
        """To the comparison."""
        self._window.with_draft(lambda workspace: workspace.show_page(Page.COMPARE))

    def do_page_approve(self) -> None:
        """To the approval."""
        self._window.with_draft(lambda workspace: workspace.show_page(Page.APPROVE))

    def do_next_draft(self) -> None:
        """The next draft that is open."""
        self._window.drafts.show_next(1)

    def do_previous_draft(self) -> None:
        """The one before."""
        self._window.drafts.show_next(-1)

    # --- help

    def do_shortcuts(self) -> None:
        """The sheet of all keys."""
        ShortcutsDialog(self.shortcuts(), self._window).exec()

    def shortcuts(self) -> list[Shortcut]:
        """Every command that has a key, with its menu, and the keys of parts that have no command."""
        titles = {**menu_titles(), "style": tr("Menu", "Gaya")}
        rows = []
        for command in COMMANDS:
            shortcuts = self._window.actions_by_name[command.name].shortcuts()
            if not shortcuts and command.name in SHOWN_KEYS:
                shortcuts = [QKeySequence(SHOWN_KEYS[command.name])]
            if shortcuts:
                rows.append((titles[command.menu].replace("&", ""), command.text(), shortcuts[0]))
        draft = titles["draft"].replace("&", "")
        behind = max(place for place, row in enumerate(rows) if row[0] == draft) + 1
        rows[behind:behind] = [
            (draft, tr("Shortcuts", "Pilih usul pertama (sampai Alt+9)"), QKeySequence("Alt+1")),
            (draft, tr("Shortcuts", "Kembalikan ke asli, di Bandingkan"), QKeySequence("Ctrl+R")),
        ]
        return rows

    def do_sample(self) -> None:
        """A copy of the draft that ships, to try things on."""
        try:
            path = copy_sample(self._window.folders)
        except (OSError, DraftSaveError):
            self._window.status.say(tr("Window", "Naskah contoh belum dapat disalin: folder data tidak menjawab."))
            return
        self._window.open_paths([path])

    def do_about(self) -> None:
        """Version and licences."""
        AboutDialog(self._window).exec()
