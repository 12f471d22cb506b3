"""What the Gaya menu does: editing, making, taking in and handing on stylesheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from redaksi_app.finding import Bilingual
from redaksi_app.formats import DraftSaveError, atomic_write
from redaksi_app.styles import StylesheetError, export_style, install_style, read_incoming
from redaksi_app.ui import questions

if TYPE_CHECKING:
    from redaksi_app.ui.dialogs.stylesheet import StyleEdit
    from redaksi_app.ui.main_window import MainWindow

tr = QCoreApplication.translate
_CLOSED = Bilingual("Berkas ini tidak dapat dibuka.", "This file cannot be opened.")
_NO_FOLDER = Bilingual(
    "Gaya belum tersimpan: folder gaya tidak dapat dibuat.",
    "The stylesheet is not saved yet: the folder for stylesheets cannot be made.",
)


class StyleActs:
    """The acts on stylesheets, for one window. "This" stylesheet is the one that checks the draft in sight."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def edit(self) -> None:
        """The form of this stylesheet."""
        from redaksi_app.ui.dialogs.stylesheet import StyleEdit  # noqa: PLC0415 - most starts do without the form

        if not (style_id := self._style_id()):
            return
        off = self._window.settings.rules_off.get(style_id, [])
        try:
            edit = StyleEdit.of(self._window.book, style_id, self._window.folders.styles, off)
        except StylesheetError as error:
            self._window.tell(error.message)
            return
        if self._open(edit):
            self._window.status.say(tr("Window", "Gaya {0} tersimpan.").format(edit.name))

    def create(self) -> None:
        """A new stylesheet that inherits from this one; once saved, it checks the draft in sight."""
        if not (style_id := self._style_id()):
            return
        from redaksi_app.ui.dialogs.stylesheet import NewStyleDialog, StyleEdit  # noqa: PLC0415 - as above

        book = self._window.book
        asked = NewStyleDialog(book.load(style_id).style.name, book.ids(), self._window)
        if not asked.exec():
            return
        edit = StyleEdit.child(book, style_id, asked.name, self._window.folders.styles)
        if self._open(edit):
            self._window.with_draft(lambda workspace: workspace.session.choose_style(edit.id))
            self._window.status.say(tr("Window", "Gaya {0} tersimpan dan dipakai untuk naskah ini.").format(edit.name))

    def take_in(self) -> None:
        """Make a stylesheet that was handed on one of the user's own."""
        path = questions.style_to_import(self._window)
        if path is None:
            return
        folder = self._window.folders.styles
        try:
            incoming = read_incoming(path.read_bytes(), self._window.book, path.name, folder)
            if incoming.replaces and not questions.replace_style(self._window, incoming.style.style.name):
                return
            install_style(incoming, folder, atomic_write)
        except (StylesheetError, DraftSaveError) as error:
            self._window.tell(error.message)
            return
        except OSError:
            self._window.tell(_NO_FOLDER if path.is_file() else _CLOSED)
            return
        self._window.reload_styles(incoming.style.id)
        self._window.status.say(tr("Window", "Gaya {0} diimpor.").format(incoming.style.style.name))

    def hand_out(self) -> None:
        """Write this stylesheet with all that it inherits into one file."""
        if not (style_id := self._style_id()):
            return
        path = questions.style_to_export(self._window, f"{style_id}.toml")
        if path is None:
            return
        try:
            atomic_write(path, export_style(self._window.book, style_id))
        except (StylesheetError, DraftSaveError) as error:
            self._window.tell(error.message)
            return
        self._window.status.say(tr("Window", "{0} tersimpan.").format(path.name))

    def _open(self, edit: StyleEdit) -> bool:
        """Show the form; true where it was saved."""
        from redaksi_app.ui.dialogs.stylesheet import StylesheetDialog  # noqa: PLC0415 - as above

        dialog = StylesheetDialog(edit, self._window.words.accepted, self._window)
        dialog.written.connect(lambda: self._window.reload_styles(edit.id))
        return bool(dialog.exec())

    def _style_id(self) -> str:
        """The id of this stylesheet; empty, and said, where the draft is not checked yet."""
        workspace = self._window.drafts.current
        article = workspace.session.article if workspace else None
        if article is None:
            self._window.status.say(tr("Window", "Naskah ini belum selesai diperiksa."))
            return ""
        return article.style.id
