"""Grammar in a thread of its own: what is given at once, what later, and what never."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator

import pytest

from redaksi_app.article import read_article
from redaksi_app.engine import Report
from redaksi_app.grammar import Grammar, GrammarState, GrammarTrouble, GrammarWorker, Patience
from redaksi_app.grammar import trouble as say
from redaksi_app.styles import shipped_styles
from tests.grammar.conftest import Fakes

STYLE = shipped_styles().load("umum")
PATIENCE = Patience(alive=30.0, ready=30.0, answer=30.0, restart_if_silent=True)
TEXT = "SOE - Regu itu terdiri dari lima orang."


def report_of(text: str) -> Report:
    return Report(read_article(text, STYLE), ())


class Watched:
    """A worker, the states it has told, and what it has delivered."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar
        self.states: queue.SimpleQueue[GrammarState] = queue.SimpleQueue()
        self.delivered: queue.SimpleQueue[Report] = queue.SimpleQueue()
        self._made = threading.Event()
        self.worker = GrammarWorker(grammar, self._changed)
        self._made.set()

    def _changed(self) -> None:
        self._made.wait()
        self.states.put(self.worker.state)

    def becomes(self, state: GrammarState) -> None:
        assert self.states.get(timeout=60) is state

    def later(self) -> Report:
        return self.delivered.get(timeout=60)

    def check(self, text: str, owner: int = 1) -> Report:
        """What is given at once."""
        ticket = self.worker.begin(owner, report_of(text))
        given = ticket.soon()
        ticket.later(self.delivered.put)
        return given


@pytest.fixture
def watch() -> Iterator[Callable[..., Watched]]:
    made: list[Watched] = []

    def make(launch: Callable[..., object], patience: Patience = PATIENCE) -> Watched:
        made.append(Watched(Grammar(patience, launch)))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for one in made:
        one.worker.close()


Watch = Callable[..., Watched]


def test_what_is_found_while_the_server_starts_is_delivered_once(fakes: Fakes, watch: Watch) -> None:
    watched = watch(fakes("answers"))
    assert watched.check(TEXT).findings == ()
    assert [finding.text for finding in watched.later().findings] == ["dari"]
    watched.becomes(GrammarState.ACTIVE)
    assert watched.delivered.empty()


def test_what_an_edit_changes_is_waited_for_and_not_delivered_again(fakes: Fakes, watch: Watch) -> None:
    watched = watch(fakes("answers"))
    watched.becomes(GrammarState.ACTIVE)
    given = watched.check(TEXT)
    if not given.findings:  # a machine so slow that it was not waited for long enough
        given = watched.later()
    assert [finding.text for finding in given.findings] == ["dari"]
    assert [finding.text for finding in watched.check(TEXT + " Mereka pulang.").findings] or watched.later().findings
    assert watched.delivered.empty()


def test_a_slow_server_is_not_waited_for(fakes: Fakes, watch: Watch) -> None:
    watched = watch(fakes("slow"))
    watched.becomes(GrammarState.ACTIVE)
    assert watched.check(TEXT).findings == ()
    assert len(watched.later().findings) == 1


def test_what_is_known_is_there_at_once(fakes: Fakes, watch: Watch) -> None:
    watched = watch(fakes("answers"))
    watched.grammar.check("Regu itu terdiri dari lima orang.")
    assert len(watched.check(TEXT).findings) == 1


def test_nothing_is_delivered_where_nothing_is_found(fakes: Fakes, watch: Watch) -> None:
    watched = watch(fakes("slow"))
    watched.becomes(GrammarState.ACTIVE)
    watched.check("SOE - Mereka pulang.")
    watched.check(TEXT, owner=2)
    assert [finding.text for finding in watched.later().findings] == ["dari"]
    assert watched.delivered.empty()


def test_a_newer_text_takes_the_place_of_an_older_one(fakes: Fakes, watch: Watch) -> None:
    watched = watch(fakes("slow"))
    old = "SOE - " + "\n".join(f"Regu {number} terdiri dari lima." for number in range(30))
    watched.check(old)
    watched.check(TEXT)
    delivered = watched.later()
    assert delivered.article.text == TEXT
    assert len(fakes.asked) < 10


def test_a_closed_draft_is_not_asked_about_any_further(fakes: Fakes, watch: Watch) -> None:
    watched = watch(fakes("slow"))
    watched.check("SOE - " + "\n".join(f"Regu {number} terdiri dari lima." for number in range(30)))
    watched.worker.withdraw(1)
    watched.check(TEXT, owner=2)
    assert watched.later().article.text == TEXT


def test_without_a_server_everything_else_goes_on(watch: Watch) -> None:
    def launch() -> object:
        raise GrammarTrouble(say.NO_JAVA)

    watched = watch(launch)
    watched.becomes(GrammarState.MISSING)
    assert watched.worker.trouble is not None
    assert watched.worker.trouble.message == say.NO_JAVA
    assert watched.check(TEXT).findings == ()


def test_what_is_known_stays_when_the_server_is_lost_for_good(fakes: Fakes, watch: Watch) -> None:
    watched = watch(fakes("answers", "dies"))
    watched.becomes(GrammarState.ACTIVE)
    watched.check(TEXT)
    while watched.grammar.known("Regu itu terdiri dari lima orang.") is None:
        pass
    fakes.started[0].stop()
    watched.check(TEXT + "\nRegu lain terdiri dari enam orang.")
    watched.becomes(GrammarState.MISSING)
    assert len(watched.check(TEXT + "\nRegu ketiga terdiri dari enam orang.").findings) == 1


def test_what_nobody_foresaw_ends_grammar_and_nothing_else(watch: Watch) -> None:
    def launch() -> object:
        raise RuntimeError("unforeseen")

    watched = watch(launch)
    watched.becomes(GrammarState.MISSING)
    assert watched.worker.trouble is not None
    assert watched.worker.trouble.message == say.GONE


@pytest.mark.parametrize("behaviour", ["never-alive", "never-ready", "falls-silent", "answers"])
def test_closing_ends_the_server_whatever_it_does(behaviour: str, fakes: Fakes, watch: Watch) -> None:
    watched = watch(fakes(behaviour))
    watched.check(TEXT)
    while not fakes.started:
        pass
    watched.worker.close()
    assert not watched.worker._thread.is_alive()
    assert all(server.ended for server in fakes.started)
