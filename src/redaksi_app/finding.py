"""What every checker returns."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

import msgspec

from redaksi_app.text.spans import Span


class Severity(StrEnum):
    """How much a finding weighs: an error blocks approval, a warning should be looked at, advice never blocks."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"

    @property
    def weight(self) -> int:
        """3 for an error, 2 for a warning, 1 for advice."""
        return _WEIGHT[self]


_WEIGHT = {Severity.ERROR: 3, Severity.WARNING: 2, Severity.ADVICE: 1}


class Category(StrEnum):
    """What a finding is about; the values are those of the JSON that scripts read."""

    STRUCTURE = "structure"
    STYLE = "style"
    SPELLING = "spelling"
    ORTHOGRAPHY = "orthography"
    GRAMMAR = "grammar"
    CONSISTENCY = "consistency"
    ETHICS = "ethics"


class Origin(StrEnum):
    """Which checker spoke."""

    REDAKSI = "redaksi"
    LANGUAGETOOL = "languagetool"


class Bilingual(NamedTuple):
    """One message in both languages of the interface."""

    id: str
    en: str

    def in_language(self, lang: str) -> str:
        """The text for ``lang``: English for ``en`` and its variants, Indonesian for all else."""
        return self.en if lang.startswith("en") else self.id


#: Rules whose findings are private data.
_PRIVATE = "etika-data."


class Finding(msgspec.Struct, frozen=True):
    """One thing to look at in a draft.

    ``start`` and ``end`` are code points in the draft's text; ``text`` is what stands there. Replacing it by
    ``suggestions[i]`` gives copy that is right as it stands. An insertion has ``start == end``.
    ``group`` is the same for findings that one decision could settle ("12 more like this").
    ``whole`` marks a finding about a whole paragraph: it is shown as a bar, not under every word.
    ``also`` are further places of the same words that it stands for: the first suggestion goes there, too.
    """

    rule: str
    category: Category
    severity: Severity
    start: int
    end: int
    text: str
    message: Bilingual
    suggestions: tuple[str, ...] = ()
    safe: bool = False
    quoted: bool = False
    origin: Origin = Origin.REDAKSI
    group: str = ""
    whole: bool = False
    also: tuple[Span, ...] = ()

    @property
    def public_text(self) -> str:
        """``text`` as it may stand in a report or a log: private data keep their first and last sign only."""
        if not self.rule.startswith(_PRIVATE) or len(self.text) < 4:
            return self.text
        masked = "".join("*" if char.isalnum() else char for char in self.text[1:-1])
        return f"{self.text[0]}{masked}{self.text[-1]}"

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)
