"""Which language the command line speaks."""

from __future__ import annotations

import os
from collections.abc import Mapping


def language(chosen: str | None, environment: Mapping[str, str] = os.environ) -> str:
    """``chosen`` where ``--lang`` was given; else English where the locale says so; else Indonesian."""
    if chosen:
        return chosen
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(variable):
            return "en" if value.lower().startswith("en") else "id"
    return "id"
