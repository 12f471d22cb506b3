"""Commands on the words themselves: history, clipboard, finding, going to a paragraph."""

from __future__ import annotations

from redaksi_app.desk import story_of
from redaksi_app.ui.dialogs.go_to import GoToDialog
from redaksi_app.ui.dialogs.length import LengthDialog, LengthTexts
from redaksi_app.ui.window_acts import WindowActs
from redaksi_app.ui.workspace import Page, Workspace


class TextActs(WindowActs):
    """Undo to length."""

    def do_undo(self) -> None:
        """Take the last step back."""
        if (editor := self._editor()) is not None:
            editor.undo()

    def do_redo(self) -> None:
        """Make it again."""
        if (editor := self._editor()) is not None:
            editor.redo()

    def do_cut(self) -> None:
        """To the clipboard."""
        if (editor := self._editor()) is not None:
            editor.cut()

    def do_copy(self) -> None:
        """A copy to the clipboard."""
        if (editor := self._editor()) is not None:
            editor.copy()

    def do_paste(self) -> None:
        """From the clipboard."""
        if (editor := self._editor()) is not None:
            editor.paste()

    def do_select_all(self) -> None:
        """The whole text."""
        if (editor := self._editor()) is not None:
            editor.selectAll()

    def do_find(self) -> None:
        """Open the find bar."""
        self._to_text()
        self._window.find_bar.open()

    def do_replace(self) -> None:
        """Open the find bar with the line that replaces."""
        self._to_text()
        self._window.find_bar.open(replace=True)

    def do_find_next(self) -> None:
        """The next hit; where nothing was looked for yet, the find bar."""
        self._find(forward=True)

    def do_find_previous(self) -> None:
        """The hit before."""
        self._find(forward=False)

    def do_go_to(self) -> None:
        """Ask for a paragraph's number and go there."""
        self._to_text()
        editor = self._editor()
        if editor is None or not editor.paragraph_count():
            return
        here = editor.paragraph_number(editor.textCursor().blockNumber())
        dialog = GoToDialog(editor.paragraph_count(), here or 1, self._window)
        if dialog.exec():
            editor.go_to_paragraph(dialog.number)
            editor.setFocus()

    def do_length(self) -> None:
        """How long the draft is, and how long it shall be."""
        self._window.with_draft(self._length)

    def _length(self, workspace: Workspace) -> None:
        editor, session = workspace.editor, workspace.session
        span = editor.selected_span()
        texts = LengthTexts(
            editor.text().split("\n"),
            story_of(session.article) if session.article else [],
            editor.text()[span.start : span.end].split("\n") if span.start < span.end else [],
        )
        dialog = LengthDialog(texts, session.desk.record.target, self._window)
        if dialog.exec():
            session.aim_at(dialog.target)

    def _find(self, *, forward: bool) -> None:
        bar = self._window.find_bar
        if not bar.field.text():
            self.do_find()
            return
        self._to_text()
        (bar.find_next if forward else bar.find_previous)()

    def _to_text(self) -> None:
        self._window.with_draft(lambda workspace: workspace.show_page(Page.EDIT))
