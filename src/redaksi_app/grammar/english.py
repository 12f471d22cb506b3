"""What the server says, in English.

Its texts are Indonesian, as LanguageTool wants them. ``english.tsv`` beside the rules has each of them once, with an
ellipsis where a word of the sentence stands; in the English text ``{0}`` and so on are those words, in order.
"""

from __future__ import annotations

import re
from functools import lru_cache

from redaksi_app.resources import resources_folder
from redaksi_app.text.patterns import expression

_HEADER = "indonesian\tenglish"
_GAP = "…"


class Texts:
    """The table; made of its lines. Raises ValueError, naming the line, where one has not two columns."""

    def __init__(self, table: str) -> None:
        header, *lines = table.splitlines()
        if header != _HEADER:
            raise ValueError(f"the header is not {_HEADER!r}")
        self._exact: dict[str, str] = {}
        forms: dict[str, str] = {}
        for line in lines:
            indonesian, tab, english = line.partition("\t")
            if not tab or not english.strip() or "\t" in english:
                raise ValueError(f"not two columns: {line}")
            (forms if _GAP in indonesian else self._exact)[indonesian] = english
        # The form that says most itself comes first: of “…” and “dari” before of “…” and “…”.
        ordered = sorted(forms, key=lambda form: (form.count(_GAP), -len(form)))
        self._forms = [(expression("([^“”]*)".join(map(re.escape, form.split(_GAP)))), forms[form]) for form in ordered]
        self.keys = frozenset(self._exact) | frozenset(forms)

    def english(self, said: str) -> str:
        """The text in English; ``said`` itself where the table has it not."""
        if (exact := self._exact.get(said)) is not None:
            return exact
        for form, english in self._forms:
            if match := form.fullmatch(said):
                return english.format(*match.groups())
        return said


@lru_cache(maxsize=1)
def texts() -> Texts:
    """The table that ships with Redaksi."""
    path = resources_folder() / "languagetool" / "english.tsv"
    return Texts(path.read_text(encoding="utf-8"))


@lru_cache(maxsize=1024)
def in_english(said: str) -> str:
    """The server's message, or the name of a rule, in English."""
    return texts().english(said)
