"""Writing to standard output, whatever terminal, pipe or file is at its other end."""

from __future__ import annotations

import os
import sys

from redaksi_app.cli.progress import progress
from redaksi_app.finding import Bilingual


class OutputTrouble(Exception):
    """Standard output takes no more; ``message`` is one line."""

    def __init__(self, error: OSError) -> None:
        super().__init__(str(error))
        self.message = _CUT_OFF if isinstance(error, BrokenPipeError) else _NOT_WRITTEN


_CUT_OFF = Bilingual(
    "Keluaran terputus sebelum seluruhnya tertulis.", "The output was cut off before all of it was written."
)
_NOT_WRITTEN = Bilingual(
    "Keluaran belum tertulis seluruhnya: tujuannya penuh atau tidak dapat ditulisi.",
    "Not all of the output was written: its target is full or cannot be written to.",
)


def prepare() -> None:
    """Let no character of a message or a file's name stop the output: what cannot be shown is shown escaped."""
    if sys.stdout is None:  # closed by whoever started the program
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - open until the program ends
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")


def write(text: str) -> None:
    """Write ``text`` for people, in the terminal's encoding."""
    progress.clear()
    try:
        sys.stdout.write(text)
    except OSError as error:
        raise OutputTrouble(error) from error


def write_exactly(text: str) -> None:
    """Write a draft's ``text`` as UTF-8 with nothing added, whatever the terminal's encoding and line ends."""
    _write_bytes(text.encode("utf-8", "replace"))


def write_machine(text: str) -> None:
    """Write JSON, always UTF-8: half a character in a file's name becomes the escape that JSON has for it."""
    _write_bytes(f"{text}\n".encode("utf-8", "backslashreplace"))


def _write_bytes(data: bytes) -> None:
    progress.clear()
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    except OSError as error:
        raise OutputTrouble(error) from error


def finish() -> None:
    """Send off what is still held back."""
    progress.clear()
    try:
        sys.stdout.flush()
    except OSError as error:
        raise OutputTrouble(error) from error


def give_up() -> None:
    """Write the rest into nothing, which keeps the interpreter quiet at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
