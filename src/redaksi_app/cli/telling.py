"""Saying things on standard error, one line each."""

from __future__ import annotations

import contextlib
import sys

from redaksi_app.cli.progress import progress


def complain(message: str) -> None:
    """Print ``message`` as one line on standard error, after the program's name."""
    progress.clear()
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            print(f"redaksi: {' '.join(message.split())}", file=sys.stderr, flush=True)
