"""Checking grammar in a thread of its own, draft by draft."""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import Enum, auto

from redaksi_app.engine import Report
from redaksi_app.grammar.checking import Grammar
from redaksi_app.grammar.findings import join
from redaksi_app.grammar.log import log
from redaksi_app.grammar.trouble import GONE, GrammarTrouble

#: So many paragraphs that an edit has changed are worth waiting for, and this long, in seconds.
_FEW = 2
_SOON = 0.3


class GrammarState(Enum):
    """How the server stands."""

    PREPARING = auto()
    ACTIVE = auto()
    MISSING = auto()


class Ticket:
    """A report on its way to having its grammar; made by ``GrammarWorker.begin``."""

    def __init__(self, report: Report, grammar: Grammar, *, wait: bool) -> None:
        self._plain = report
        self._grammar = grammar
        self._done = threading.Event()
        self._lock = threading.Lock()
        self._deliver: Callable[[Report], None] | None = None
        self._wait = wait
        self._given, self.missing = join(report, grammar.known)
        if not self.missing:
            self._done.set()

    def soon(self) -> Report:
        """The report with what is known. An edit's few paragraphs are waited for, so that marks change once."""
        if self._wait and len(self.missing) <= _FEW:
            self._done.wait(_SOON)
        if self.missing and self._done.is_set():
            self._given, _ = join(self._plain, self._grammar.known)
        return self._given

    def later(self, deliver: Callable[[Report], None]) -> None:
        """Call ``deliver`` once with the whole report, from another thread, if it says more than the one given."""
        with self._lock:
            self._deliver = deliver
            done = self._done.is_set()
        if done:
            self._hand_over()

    def finish(self) -> None:
        """All is known that will be."""
        with self._lock:
            self._done.set()
            waiting = self._deliver is not None
        if waiting:
            self._hand_over()

    def _hand_over(self) -> None:
        report, _ = join(self._plain, self._grammar.known)
        with self._lock:
            deliver, self._deliver = self._deliver, None
        if deliver is not None and report.findings != self._given.findings:
            deliver(report)


class GrammarWorker:
    """Starts the server at once, then checks what is brought to it; ``changed`` is called when ``state`` changes.

    The thread that calls ``changed`` is the worker's own.
    """

    def __init__(self, grammar: Grammar, changed: Callable[[], None] = lambda: None) -> None:
        self.state = GrammarState.PREPARING
        self.trouble: GrammarTrouble | None = None
        self._grammar = grammar
        self._changed = changed
        self._waiting: dict[int, Ticket] = {}
        self._wake = threading.Condition()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="grammar", daemon=True)
        self._thread.start()

    def begin(self, owner: int, report: Report) -> Ticket:
        """Have the grammar of ``report`` checked; an earlier one of the same ``owner`` is called off."""
        ticket = Ticket(report, self._grammar, wait=self.state is GrammarState.ACTIVE)
        with self._wake:
            self._waiting.pop(owner, None)
            if ticket.missing and not self._closing and self.state is not GrammarState.MISSING:
                self._waiting[owner] = ticket
                self._wake.notify_all()
        return ticket

    def withdraw(self, owner: int) -> None:
        """The draft is closed."""
        with self._wake:
            self._waiting.pop(owner, None)

    def close(self) -> None:
        """End the server and the thread."""
        with self._wake:
            self._closing = True
            self._waiting.clear()
            self._wake.notify_all()
        self._grammar.close()
        self._thread.join(timeout=5.0)

    def _run(self) -> None:
        try:
            self._grammar.start()
            self.state = GrammarState.ACTIVE
            if not self._closing:
                self._changed()
            while (job := self._next()) is not None:
                self._check(*job)
        except GrammarTrouble as error:
            self._end(error)
        except Exception as error:  # grammar is not worth more than everything else
            log.error("grammar worker ended by %s", type(error).__name__)
            self._grammar.close()
            self._end(GrammarTrouble(GONE))

    def _end(self, error: GrammarTrouble) -> None:
        """No more grammar; what waits for it is let go."""
        with self._wake:
            left = list(self._waiting.values())
            self._waiting.clear()
            self.trouble = error
            self.state = GrammarState.MISSING
        if not self._closing:
            self._changed()
        for ticket in left:
            ticket.finish()

    def _next(self) -> tuple[int, Ticket] | None:
        with self._wake:
            self._wake.wait_for(lambda: self._waiting or self._closing)
            return None if self._closing else next(iter(self._waiting.items()))

    def _check(self, owner: int, ticket: Ticket) -> None:
        for text in ticket.missing:
            if self._waiting.get(owner) is not ticket:
                return
            self._grammar.check(text)
        with self._wake:
            if self._waiting.get(owner) is ticket:
                del self._waiting[owner]
        ticket.finish()
