"""Grammar for the window: the server is started with it, and findings are added when they are there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from redaksi_app.engine import Report
from redaksi_app.finding import Bilingual
from redaksi_app.grammar import IN_THE_WINDOW, Grammar, GrammarState, GrammarWorker, Ticket


class GrammarChecker(QObject):
    """Owns the server; ``state_changed`` comes in the thread this object lives in."""

    state_changed = Signal()
    _changed = Signal()

    def __init__(self, grammar: Grammar | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed.connect(self.state_changed, Qt.ConnectionType.QueuedConnection)
        self._worker = GrammarWorker(grammar or Grammar(IN_THE_WINDOW), self._changed.emit)

    @property
    def state(self) -> GrammarState:
        """How the server stands."""
        return self._worker.state

    @property
    def trouble(self) -> Bilingual | None:
        """Why grammar is missing."""
        return self._worker.trouble.message if self._worker.trouble else None

    def begin(self, owner: int, report: Report) -> Ticket:
        """Have the grammar of the draft ``owner`` checked. Not for the thread of the window: it may wait."""
        return self._worker.begin(owner, report)

    def withdraw(self, owner: int) -> None:
        """The draft is closed."""
        self._worker.withdraw(owner)

    def close(self) -> None:
        """End the server."""
        self._worker.close()
