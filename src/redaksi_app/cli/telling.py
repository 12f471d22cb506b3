"""Saying things on standard error, one line each."""

from __future__ import annotations

import contextlib
import sys


def complain(message: str) -> None:
    """Print ``message`` as one line on standard error, after the program's name."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            print(f"redaksi: {' '.join(message.split())}", file=sys.stderr, flush=True)
