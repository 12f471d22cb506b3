"""Paragraphs, one server, and what happens when that fails."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from redaksi_app.grammar import Grammar, GrammarTrouble, Patience
from redaksi_app.grammar import trouble as say
from redaksi_app.grammar.server import Server
from tests.grammar.conftest import Fakes

TEXT = "Regu itu terdiri dari lima orang."
OTHER = "Regu lain terdiri dari enam orang."
PATIENCE = Patience(alive=30.0, ready=30.0, answer=30.0, restart_if_silent=True)
SHORT = Patience(alive=30.0, ready=30.0, answer=0.3, restart_if_silent=False)


@pytest.fixture
def grammar_of() -> Iterator[Callable[..., Grammar]]:
    made: list[Grammar] = []

    def make(launch: Callable[[], Server], patience: Patience = PATIENCE) -> Grammar:
        made.append(Grammar(patience, launch))
        return made[-1]

    yield make
    for one in made:
        one.close()


Make = Callable[..., Grammar]


def test_a_paragraph_is_sent_once(fakes: Fakes, grammar_of: Make) -> None:
    grammar = grammar_of(fakes("answers"))
    assert grammar.known(TEXT) is None
    first = grammar.check(TEXT)
    assert [match.suggestions for match in first] == [("atas",)]
    assert grammar.check(TEXT) == first == grammar.known(TEXT)
    grammar.check(OTHER)
    grammar.check(TEXT)
    assert fakes.asked == [TEXT, OTHER]


def test_what_is_no_prose_is_never_sent(fakes: Fakes, grammar_of: Make) -> None:
    grammar = grammar_of(fakes("answers"))
    assert (grammar.known(" \u2028"), grammar.check(""), grammar.check("terdiri dari " * 2000)) == ((), (), ())
    assert fakes.started == []


def test_a_server_that_dies_is_started_once_more_and_the_paragraph_asked_again(fakes: Fakes, grammar_of: Make) -> None:
    grammar = grammar_of(fakes("dies", "answers"))
    assert len(grammar.check(TEXT)) == 1
    assert fakes.asked == [TEXT, TEXT]
    assert fakes.started[0].ended
    assert not fakes.started[1].ended


def test_one_that_dies_twice_is_given_up_and_what_is_known_stays(fakes: Fakes, grammar_of: Make) -> None:
    grammar = grammar_of(fakes("answers", "dies"))
    known = grammar.check(TEXT)
    fakes.started[0].stop()
    for _ in range(2):
        with pytest.raises(GrammarTrouble) as caught:
            grammar.check(OTHER)
        assert caught.value.message == say.STOPPED_AGAIN
    assert len(fakes.started) == 2
    assert grammar.check(TEXT) == known


def test_one_that_falls_silent_is_ended_and_started_once_more(fakes: Fakes, grammar_of: Make) -> None:
    grammar = grammar_of(fakes("falls-silent", "answers"), PATIENCE._replace(answer=0.5))
    assert len(grammar.check(TEXT)) == 1
    assert fakes.started[0].ended


def test_whoever_waits_at_a_terminal_does_not_wait_twice(fakes: Fakes, grammar_of: Make) -> None:
    grammar = grammar_of(fakes("falls-silent"), SHORT)
    with pytest.raises(GrammarTrouble) as caught:
        grammar.check(TEXT)
    assert caught.value.message == say.SILENT
    assert [server.ended for server in fakes.started] == [True]


def test_one_that_cannot_be_started_is_not_tried_again(fakes: Fakes, grammar_of: Make) -> None:
    grammar = grammar_of(fakes("never-alive"), PATIENCE._replace(alive=0.2))
    for _ in range(2):
        with pytest.raises(GrammarTrouble) as caught:
            grammar.check(TEXT)
        assert caught.value.message == say.NEVER_READY
    assert [server.ended for server in fakes.started] == [True]


def test_a_paragraph_that_cannot_be_checked_does_not_stop_the_others(fakes: Fakes, grammar_of: Make) -> None:
    grammar = grammar_of(fakes("cannot"))
    assert (grammar.check(TEXT), grammar.check(OTHER), grammar.check(TEXT)) == ((), (), ())
    assert fakes.asked == [TEXT, OTHER]


@pytest.mark.parametrize("behaviour", ["never-alive", "never-ready", "falls-silent"])
def test_closing_ends_whatever_is_waited_for(behaviour: str, fakes: Fakes, grammar_of: Make) -> None:
    grammar = grammar_of(fakes(behaviour))
    threading.Timer(0.3, grammar.close).start()
    with pytest.raises(GrammarTrouble):
        grammar.check(TEXT)
    assert [server.ended for server in fakes.started] == [True]


def test_one_that_is_closed_starts_nothing(fakes: Fakes, grammar_of: Make) -> None:
    grammar = grammar_of(fakes("answers"))
    grammar.close()
    with pytest.raises(GrammarTrouble):
        grammar.check(TEXT)
    assert fakes.started == []
