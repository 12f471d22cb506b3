"""Asking the server, by language-tool-python."""

from __future__ import annotations

from json import JSONDecodeError
from typing import Any

from language_tool_python import LanguageTool
from language_tool_python.exceptions import LanguageToolError
from requests import Timeout

from redaksi_app.grammar import trouble
from redaksi_app.grammar.matches import Match, read_matches
from redaksi_app.grammar.trouble import ServerGone, ServerSilent

_LANGUAGE = "id"


class Client:
    """Asks the server at ``url``; not for two threads at once. Raises ServerGone where there is no answer.

    ``seconds`` is how long it waits for one.
    """

    def __init__(self, url: str, seconds: float) -> None:
        try:
            self._tool = _Impatient(url, seconds)
        except (LanguageToolError, ValueError) as error:
            raise _gone(error) from error

    def check(self, text: str) -> tuple[Match, ...]:
        """What the server finds in ``text``; nothing where it answers that it could not check this text.

        Raises ServerGone where it does not answer.
        """
        sent = text.encode("utf-8", "replace").decode("utf-8")
        try:
            return read_matches(self._tool.ask(sent), text)
        except LanguageToolError as error:
            if isinstance(error.__cause__, JSONDecodeError):  # it said in words what went wrong
                return ()
            raise _gone(error) from error


class _Impatient(LanguageTool):
    """One try, a short wait, no proxy between: the draft does not leave the machine."""

    def __init__(self, url: str, seconds: float) -> None:
        self._TIMEOUT = seconds  # type: ignore[assignment]
        # With a host of our own it looks up no name; what "no_proxy" names is reached past any proxy that is set.
        super().__init__(_LANGUAGE, remote_server=url, host="127.0.0.1", proxies={"no_proxy": "127.0.0.1"})
        self.picky = True

    def ask(self, text: str) -> Any:
        """The server's answer as it is: the matches of the library lack the tags of rules."""
        return self._query_server(f"{self.url}check", self._create_params(text), method="post")

    def _query_server(self, url: str, params: Any = None, num_tries: int = 1, method: Any = "get") -> Any:
        return super()._query_server(url, params, 1, method)


def _gone(error: Exception) -> ServerGone:
    if isinstance(error.__cause__, Timeout):
        return ServerSilent(trouble.SILENT)
    return ServerGone(trouble.GONE)
