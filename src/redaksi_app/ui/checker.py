"""Checks drafts in a thread of its own, so that typing never waits for a rule.

One thread serves all open drafts. A draft asks with the revision of its text; of several requests only the last is
answered, and whoever asked drops an answer whose revision is no longer the one on screen. Where grammar takes longer
than an editor should wait, the same request is answered once more when it is there.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal

from redaksi_app.engine import Engine, Report
from redaksi_app.engine.checking import Cancelled
from redaksi_app.rules import Rule
from redaksi_app.styles import StyleBook, StylesheetError, recognise_style
from redaksi_app.ui.grammar_checker import GrammarChecker
from redaksi_app.words.dictionaries import Dictionary

log = logging.getLogger("redaksi")


def _note(rule: Rule, error: Exception) -> None:
    """Into the log, without a word of the draft."""
    log.error("rule %s failed: %s", rule.id, type(error).__name__)


@dataclass(frozen=True, slots=True)
class Checked:
    """The answer to a request: ``report``, or ``trouble`` where the stylesheet cannot be used."""

    owner: int
    revision: int
    report: Report | None
    trouble: StylesheetError | None = None


@dataclass(frozen=True, slots=True)
class _Request:
    owner: int
    revision: int
    text: str
    style: str


class Checker(QObject):
    """Give it texts; ``checked`` brings the answers to the thread this object lives in.

    Words of ``dictionary`` are right; a change there holds from the next check on. ``grammar`` is closed with it.
    """

    checked = Signal(object)

    def __init__(
        self,
        book: StyleBook,
        dictionary: Dictionary,
        parent: QObject | None = None,
        *,
        grammar: GrammarChecker | None = None,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._grammar = grammar
        self._latest: dict[int, _Request] = {}
        self._dictionary = dictionary
        self._waiting: dict[int, _Request] = {}
        self._wake = threading.Condition()
        self._closing = False
        self._prepared = False
        self._running: int | None = None
        self._answers.connect(self.checked, Qt.ConnectionType.QueuedConnection)
        self._late_answers.connect(self._take_late, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="checker", daemon=True)
        self._thread.start()

    _answers = Signal(object)
    _late_answers = Signal(object, object)

    def prepare(self) -> None:
        """Get ready before anything is asked; until then the thread takes no time from the first window."""
        with self._wake:
            self._prepared = True
            self._wake.notify_all()

    def use_styles(self, book: StyleBook) -> None:
        """Check by the stylesheets of ``book`` from the next request on."""
        self._book = book

    def request(self, owner: int, revision: int, text: str, style: str) -> None:
        """Check ``text`` of the draft ``owner`` by the stylesheet ``style`` (empty: the one it shows itself)."""
        with self._wake:
            self._waiting[owner] = self._latest[owner] = _Request(owner, revision, text, style)
            self._wake.notify_all()

    def withdraw(self, owner: int) -> None:
        """The draft is closed; nothing more is to be answered."""
        with self._wake:
            self._waiting.pop(owner, None)
            self._latest.pop(owner, None)
        if self._grammar is not None:
            self._grammar.withdraw(owner)

    def close(self) -> None:
        """Stop; what runs is called off between two paragraphs."""
        with self._wake:
            self._closing = True
            self._waiting.clear()
            self._wake.notify_all()
        self._thread.join(timeout=5.0)
        if self._grammar is not None:
            self._grammar.close()

    def _run(self) -> None:
        with self._wake:
            self._wake.wait_for(lambda: self._waiting or self._prepared or self._closing)
            if self._closing:
                return
        engine = Engine(dictionary=self._dictionary, on_failure=_note)
        while True:
            with self._wake:
                self._running = None
                self._wake.wait_for(lambda: self._waiting or self._closing)
                if self._closing:
                    return
                request = self._waiting.pop(next(iter(self._waiting)))
                self._running = request.owner
            answer = self._answer(engine, request)
            if answer is not None and not self._closing:
                self._tell(request, answer)

    def _tell(self, request: _Request, answer: Checked) -> None:
        """Hand the answer over, with the grammar that is known; what comes later follows it."""
        if self._grammar is None or answer.report is None:
            self._answers.emit(answer)
            return
        ticket = self._grammar.begin(request.owner, answer.report)
        self._answers.emit(replace(answer, report=ticket.soon()))
        ticket.later(lambda report: self._late_answers.emit(request, replace(answer, report=report)))

    def _take_late(self, request: _Request, answer: Checked) -> None:
        if self._latest.get(request.owner) is request:
            self.checked.emit(answer)

    def _answer(self, engine: Engine, request: _Request) -> Checked | None:
        book = self._book
        try:
            style = book.load(request.style or recognise_style(request.text, book))
            report = engine.check(request.text, style, cancelled=lambda: self._outdated(request))
        except Cancelled:
            return None
        except StylesheetError as error:
            return Checked(request.owner, request.revision, None, error)
        return Checked(request.owner, request.revision, report)

    def _outdated(self, request: _Request) -> bool:
        return self._closing or request.owner in self._waiting
