"""What commands have in common: the window they are for, and the draft in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from redaksi_app.ui.editor import DraftEditor
    from redaksi_app.ui.main_window import MainWindow


class WindowActs(QObject):
    """Commands for one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def _editor(self) -> DraftEditor | None:
        workspace = self._window.drafts.current
        return workspace.editor if workspace else None
