"""argparse in Indonesian: its errors, its headings, its line of usage."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from typing import Any, NoReturn

#: argparse's own messages that a user can see, in Indonesian.
_TRANSLATED = tuple(
    (re.compile(pattern, re.DOTALL), replacement)
    for pattern, replacement in (
        (r"the following arguments are required: (.+)", r"belum diisi: \1"),
        (r"argument (\S+): invalid choice: (.+?) \(choose from (.+)\)", r"\1: pilihan \2 tidak ada; pilih \3"),
        (r"argument (\S+): expected (?:one|at least one) argument", r"\1: nilainya belum diisi"),
        (r"argument (\S+): not allowed with argument (\S+)", r"\1 tidak dapat bersama \2"),
        (r"argument (\S+): ignored explicit argument (.+)", r"\1: tidak memakai nilai \2"),
        (r"ambiguous option: (\S+) could match (.+)", r"\1: dapat berarti \2"),
        (r"unrecognized arguments: (.+)", r"tidak dikenal: \1"),
        (r"argument (\S+): (.+)", r"\1: \2"),
    )
)


class Usage(Exception):
    """The command line's words are off; the message is one line."""


class Parser(argparse.ArgumentParser):
    """A parser that raises Usage, and speaks ``lang``."""

    lang = "id"

    def __init__(self, **keywords: Any) -> None:
        super().__init__(formatter_class=_Indonesian if self.lang != "en" else argparse.HelpFormatter, **keywords)

    def format_help(self) -> str:
        """The help, its headings in the parser's language."""
        if self.lang != "en":
            self._positionals.title, self._optionals.title = "argumen", "pilihan"
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        """Raise Usage with argparse's ``message``."""
        if self.lang != "en":
            for pattern, replacement in _TRANSLATED:
                if pattern.fullmatch(message):
                    message = pattern.sub(replacement, message)
                    break
        raise Usage(message)


class _Indonesian(argparse.HelpFormatter):
    def add_usage(
        self, usage: str | None, actions: Iterable[argparse.Action], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, "pemakaian: " if prefix is None else prefix)
