"""Asking a server."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator

import pytest

from redaksi_app.grammar import AT_A_TERMINAL
from redaksi_app.grammar.client import Client
from redaksi_app.grammar.trouble import ServerGone, ServerSilent
from tests.grammar.conftest import Fakes


@pytest.fixture
def nobody() -> Iterator[int]:
    """The port of a socket that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


def test_it_answers(fakes: Fakes) -> None:
    client = Client(fakes("answers")().wait(AT_A_TERMINAL), 4.5)
    (match,) = client.check("Regu itu 😀 terdiri dari lima.")
    assert match.suggestions == ("atas",)


def test_words_that_are_no_unicode_are_asked_about_all_the_same(fakes: Fakes) -> None:
    client = Client(fakes("answers")().wait(AT_A_TERMINAL), 4.5)
    text = "\udc80 terdiri dari lima"
    (match,) = client.check(text)
    assert text[match.start : match.end] == "dari"


def test_a_paragraph_that_the_server_cannot_check_has_no_matches(fakes: Fakes) -> None:
    assert Client(fakes("cannot")().wait(AT_A_TERMINAL), 4.5).check("terdiri dari") == ()


def test_one_that_has_ended_is_gone(fakes: Fakes) -> None:
    server = fakes("answers")()
    client = Client(server.wait(AT_A_TERMINAL), 4.5)
    server.stop()
    with pytest.raises(ServerGone) as caught:
        client.check("terdiri dari")
    assert not isinstance(caught.value, ServerSilent)


def test_one_that_takes_a_question_and_never_answers_is_silent(nobody: int) -> None:
    began = time.monotonic()
    with pytest.raises(ServerSilent):
        Client(f"http://127.0.0.1:{nobody}/", 0.2)
    assert time.monotonic() - began < 60  # by itself the library waits five minutes


def test_no_proxy_sees_the_draft(fakes: Fakes, nobody: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{nobody}")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    client = Client(fakes("answers")().wait(AT_A_TERMINAL), 4.5)
    assert client.check("terdiri dari") != ()


def test_no_name_is_looked_up(fakes: Fakes, monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(name: str) -> str:
        raise AssertionError(name)

    monkeypatch.setattr(socket, "gethostbyname", look_up)
    assert Client(fakes("answers")().wait(AT_A_TERMINAL), 4.5).check("terdiri dari") != ()


def test_one_that_ends_while_it_is_asked_is_gone_at_once(fakes: Fakes) -> None:
    server = fakes("falls-silent")()
    client = Client(server.wait(AT_A_TERMINAL), 60.0)
    threading.Timer(0.2, server.stop).start()
    with pytest.raises(ServerGone):
        client.check("terdiri dari")
