"""Checking paragraphs with one server, which is started again once."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

from redaksi_app.grammar import trouble
from redaksi_app.grammar.log import log
from redaksi_app.grammar.matches import Match
from redaksi_app.grammar.patience import Patience
from redaksi_app.grammar.server import Server, server_command
from redaksi_app.grammar.trouble import GrammarTrouble, ServerGone, ServerSilent

if TYPE_CHECKING:
    from redaksi_app.grammar.client import Client

#: Paragraphs whose matches are remembered.
_REMEMBERED = 4096
#: Code points; what is longer is no prose, and would keep the server busy for seconds.
_LONGEST = 20_000


def start_server() -> Server:
    """Start the installed server; raises GrammarTrouble."""
    return Server(server_command())


class Grammar:
    """The matches of paragraphs; a paragraph is sent once.

    One thread may call ``start`` and ``check``; ``known`` and ``close`` may be called from any. After a server that
    could not be started or has ended twice, ``check`` raises what went wrong, at once.
    """

    def __init__(self, patience: Patience, launch: Callable[[], Server] = start_server) -> None:
        self._patience = patience
        self._launch = launch
        self._server: Server | None = None
        self._client: Client | None = None
        self._restarts = 1
        self._trouble: GrammarTrouble | None = None
        self._closed = False
        self._lock = threading.Lock()
        self._memory: OrderedDict[str, tuple[Match, ...]] = OrderedDict()

    def known(self, text: str) -> tuple[Match, ...] | None:
        """The matches of a paragraph that has been checked; ``None`` where it has not.

        Paragraphs without words and those of more than 20,000 code points are not checked and have no matches.
        """
        if not text.strip() or len(text) > _LONGEST:
            return ()
        with self._lock:
            return self._memory.get(text)

    def start(self) -> None:
        """Start the server and wait until it is ready. Raises GrammarTrouble where it does not become so."""
        if self._closed:
            self._give_up(GrammarTrouble(trouble.CLOSED))
        try:
            server = self._launch()
            with self._lock:
                self._server = server
                closed = self._closed
            if closed:
                server.stop()
            url = server.wait(self._patience)
            from redaksi_app.grammar.client import Client  # noqa: PLC0415 - slow, and in the way of an opening window

            self._client = Client(url, self._patience.answer)
        except GrammarTrouble as error:
            self._give_up(GrammarTrouble(trouble.CLOSED) if self._closed else error)

    def check(self, text: str) -> tuple[Match, ...]:
        """The matches of a paragraph. Raises GrammarTrouble where there is no server to ask."""
        while (matches := self.known(text)) is None:
            if self._trouble is not None:
                raise self._trouble
            if self._client is None:
                self.start()
                continue
            try:
                matches = self._client.check(text)
            except ServerGone as error:
                self._lost(error)
                continue
            with self._lock:
                self._memory[text] = matches
                if len(self._memory) > _REMEMBERED:
                    self._memory.popitem(last=False)
        return matches

    def close(self) -> None:
        """End the server."""
        with self._lock:
            self._closed = True
            server = self._server
        if server is not None:
            server.stop()

    def _lost(self, error: ServerGone) -> None:
        """The server is gone or mute: make it gone, and let the next check start it again, once."""
        self._client = None
        if self._server is not None:
            self._server.stop()
        log.warning("grammar server lost: %s", error)
        if self._closed:
            self._give_up(GrammarTrouble(trouble.CLOSED))
        if isinstance(error, ServerSilent) and not self._patience.restart_if_silent:
            self._give_up(error)
        if not self._restarts:
            self._give_up(GrammarTrouble(trouble.STOPPED_AGAIN))
        self._restarts -= 1

    def _give_up(self, error: GrammarTrouble) -> None:
        if self._server is not None:
            self._server.stop()
        log.warning("no grammar check: %s", error)
        self._trouble = error
        raise error
