"""Commands that change how the window looks, never what the draft says."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from redaksi_app.desk import Settings
from redaksi_app.ui import translation
from redaksi_app.ui.dialogs.settings import SettingsDialog
from redaksi_app.ui.fonts import MANUSCRIPT_FAMILY
from redaksi_app.ui.keys import default_key, use_keys
from redaksi_app.ui.menus import build_menus
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

    def choose_face(self, family: str, px: float) -> None:
        """The face and the size of the text; an empty ``family`` is the one that ships."""
        self._window.remember(face=family, text_px=px)
        for workspace in self._window.drafts.all():
            workspace.editor.set_face(family or MANUSCRIPT_FAMILY, px)

    def choose_key(self, command: str, key: str) -> None:
        """The key of a command; empty: none."""
        keys = {**self._window.settings.keys, command: key}
        if key == default_key(command):
            del keys[command]
        self._use_keys(keys)

    def reset_keys(self) -> None:
        """Every command has its usual key again."""
        self._use_keys({})

    def _use_keys(self, keys: dict[str, str]) -> None:
        self._window.remember(keys=keys)
        use_keys(self._window.actions_by_name, keys)
        for workspace in self._window.drafts.all():
            workspace.panel.retranslate()

    @property
    def settings(self) -> Settings:
        """What is chosen now."""
        return self._window.settings

    def do_settings(self) -> None:
        """Everything that is chosen once."""
        SettingsDialog(self._window.settings, self, self._window).exec()
        build_menus(self._window)

    def choose_editor(self, name: str) -> None:
        """Who signs approvals."""
        self._window.remember(editor=name)
        for workspace in self._window.drafts.all():
            workspace.editor_name = name

    def choose_reopen(self, reopen: bool) -> None:
        """Whether what is open now is opened again next time."""
        self._window.remember(reopen=reopen)

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
