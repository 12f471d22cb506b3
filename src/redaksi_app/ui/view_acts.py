"""Commands that change how the window looks, never what the draft says."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from redaksi_app.ui import translation
from redaksi_app.ui.theme import current_theme
from redaksi_app.ui.window_acts import WindowActs


class ViewActs(WindowActs):
    """Zoom, panel, what is marked, focus, theme and language."""

    def do_zoom_in(self) -> None:
        """Larger."""
        if (editor := self._editor()) is not None:
            editor.zoom_in()

    def do_zoom_out(self) -> None:
        """Smaller."""
        if (editor := self._editor()) is not None:
            editor.zoom_out()

    def do_zoom_reset(self) -> None:
        """The usual size."""
        if (editor := self._editor()) is not None:
            editor.set_zoom(100)

    def do_panel(self) -> None:
        """Show or hide the findings."""
        self._window.with_draft(lambda workspace: workspace.toggle_panel())

    def do_calm(self, calm: bool) -> None:
        """Nothing but the text, in the middle; Esc brings the rest back."""
        self._window.set_calm(calm)

    def choose_leading(self, leading: str) -> None:
        """How far apart the lines are."""
        self._window.remember(leading=float(leading))
        for workspace in self._window.drafts.all():
            workspace.editor.set_leading(float(leading))

    def do_show_ignored(self, show: bool) -> None:
        """Mark the ignored ones, too."""
        self._window.remember(show_ignored=show)
        for workspace in self._window.drafts.all():
            workspace.session.set_show_ignored(show)

    def do_focus(self) -> None:
        """Text, card, list in turn."""
        self._window.with_draft(lambda workspace: workspace.cycle_focus())

    def choose_theme(self, mode: str) -> None:
        """Light, dark or the system's."""
        current_theme().set_mode(mode)
        self._window.remember(theme=mode)

    def choose_language(self, lang: str) -> None:
        """Indonesian or English, at once."""
        self._window.remember(language=lang)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        translation.install(app, lang)
