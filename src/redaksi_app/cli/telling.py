"""Saying things on standard error, one line each."""

from __future__ import annotations

import sys


def complain(message: str) -> None:
    """Print ``message`` as one line on standard error, after the program's name."""
    print(f"redaksi: {' '.join(message.split())}", file=sys.stderr)
