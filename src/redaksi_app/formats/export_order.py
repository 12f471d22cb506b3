"""What is asked for when copy is exported, besides the article itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from redaksi_app.finding import Finding


@dataclass(frozen=True, slots=True)
class Order:
    """``template`` is a DOCX or DOTX whose page and styles a DOCX takes over.

    ``findings`` are the open ones: a PDF lists them, in the language ``lang``; ``name`` is what the draft is called
    there.
    """

    template: Path | None = None
    findings: Sequence[Finding] = ()
    lang: str = "id"
    name: str = ""
