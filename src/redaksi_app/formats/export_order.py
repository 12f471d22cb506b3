"""What is asked for when copy is exported, besides the article itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from redaksi_app.finding import Finding
from redaksi_app.formats.draft import Draft
from redaksi_app.formats.marks import TextMark


@dataclass(frozen=True, slots=True)
class Order:
    """``template`` is a DOCX or DOTX whose page and styles a DOCX takes over.

    ``findings`` are the open ones: a PDF lists them, in the language ``lang``; ``name`` is what the draft is called
    there. ``draft`` is what the reporter sent: its emphasis, links and lists are those of the copy.
    """

    template: Path | None = None
    findings: Sequence[Finding] = ()
    lang: str = "id"
    name: str = ""
    draft: Draft | None = None

    def marks_on(self, text: str) -> tuple[TextMark, ...]:
        """The marks of the draft, on the same words of ``text``."""
        if self.draft is None:
            return ()
        from redaksi_app.formats.marks_of import marks_on  # noqa: PLC0415 - not every form of copy asks for them

        return marks_on(text, self.draft)
