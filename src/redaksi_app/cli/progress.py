"""How far a long run is: one line on standard error that goes again, and only where that is a terminal."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Callable
from itertools import count
from time import monotonic

from redaksi_app.finding import Bilingual

#: What takes less than this many seconds says nothing; afterwards so often.
_AFTER, _EVERY = 1.0, 0.2
CHECKING = Bilingual("Memeriksa", "Checking")
GRAMMAR = Bilingual("Memeriksa tata bahasa", "Checking the grammar of")


class Progress:
    """The line. It is drawn by the process that made it, never by those that help it."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._process = os.getpid()
        self._next = clock() + _AFTER
        self._length = 0

    def show(self, doing: str, done: int, total: int) -> None:
        """Say that ``done`` of ``total`` parts of what is being done are done."""
        now = self._clock()
        if now < self._next or not self._wanted:
            return
        self._next = now + _EVERY
        line = f"{doing} … {min(99, 100 * done // max(1, total))} %"[: shutil.get_terminal_size().columns - 1]
        self._write(f"\r{line.ljust(self._length)}")
        self._length = len(line)

    def paragraphs(self, doing: str, text: str) -> Callable[[], bool]:
        """What to call at every paragraph of ``text``; it answers false, for nobody calls the work off."""
        if not self._wanted:
            return lambda: False
        total, done = text.count("\n") + 1, count(1)

        def tick() -> bool:
            self.show(doing, next(done), total)
            return False

        return tick

    def clear(self) -> None:
        """Take the line away, before anything else is written."""
        if self._length and os.getpid() == self._process:
            self._write(f"\r{' ' * self._length}\r")
            self._length = 0

    @property
    def _wanted(self) -> bool:
        return sys.stderr is not None and os.getpid() == self._process and sys.stderr.isatty()

    def _write(self, words: str) -> None:
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(words)
            sys.stderr.flush()


#: That of this run.
progress = Progress()


def doing(what: Bilingual, path: str, lang: str) -> str:
    """``what`` is being done to the draft at ``path``."""
    return f"{what.in_language(lang)} {os.path.basename(path)}"
