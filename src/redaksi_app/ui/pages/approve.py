"""Setujui: what still blocks the draft, and the signature under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from redaksi_app.ui.pages.approve_form import ApproveForm
from redaksi_app.ui.pages.approve_lists import ApproveLists
from redaksi_app.ui.pages.approve_state import ApproveState

#: The width of the right side, with room to spare and without.
_FORM, _FORM_NARROW, _ROOMY = 372, 304, 1080


class ApprovePage(QFrame):
    """Shows a state and asks; approves nothing itself."""

    #: The editor's name, the note to layout, and whether to export at once.
    approve_requested = Signal(str, str, bool)
    reopen_requested = Signal()
    export_requested = Signal()
    #: A Finding that is to be opened in the text.
    finding_requested = Signal(object)
    #: The tracked changes are to be decided on.
    changes_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "paper")
        self._state: ApproveState | None = None
        self._lists, self._form = ApproveLists(), ApproveForm()
        line = QFrame()
        line.setProperty("kind", "vline")
        line.setFixedWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._lists, 1)
        row.addWidget(line)
        row.addWidget(self._form)
        self._form.setFixedWidth(_FORM)
        self._lists.finding_requested.connect(self.finding_requested)
        self._lists.changes_requested.connect(self.changes_requested)
        self._form.first_requested.connect(self.open_first_blocker)
        self._form.approve_requested.connect(self.approve_requested)
        self._form.reopen_requested.connect(self.reopen_requested)
        self._form.export_requested.connect(self.export_requested)

    def show_state(self, state: ApproveState) -> None:
        """Show how the draft stands; what the editor has filled in stays."""
        if state == self._state:
            return
        self._state = state
        self._lists.show_state(state)
        self._form.show_state(state)

    def reset(self) -> None:
        """Forget what was ticked and written, as for another draft."""
        self._form.reset()

    def open_first_blocker(self) -> None:
        """Ask for the first finding that blocks."""
        if self._state is not None and self._state.blockers:
            self.finding_requested.emit(self._state.blockers[0].finding)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F8, where the window has not taken it, opens the first finding that blocks."""
        if event.key() != Qt.Key.Key_F8:
            super().keyPressEvent(event)
            return
        self.open_first_blocker()
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard is on what blocks; where nothing does, on the form."""
        super().showEvent(event)
        if self._state is not None and (self._state.blockers or self._state.undecided):
            self._lists.focus_first()
        else:
            self._form.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower right side where there is little room."""
        super().resizeEvent(event)
        self._form.setFixedWidth(_FORM if self.width() >= _ROOMY else _FORM_NARROW)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._lists.rebuild()
            self._form.retranslate()
