"""Where copy names who speaks, after a quotation: "...," kata Maria Bria, Selasa."""

from __future__ import annotations

import re
from functools import cache

from redaksi_app.rules.speech import AFTER_PATTERN
from redaksi_app.rules.tables import read_table
from redaksi_app.text import Span

#: Words that begin something other than the speaker.
_BEYOND = (
    "kepada saat ketika sambil sembari seraya seusai usai setelah sesudah sebelum di dari dalam pada lewat melalui "
    "menanggapi mengenai tentang soal dengan terkait yang lalu sebagaimana seperti dikutip dihubungi ditemui"
)
#: At most so many words: nobody's name and post is longer, and what is longer is no attribution.
_MOST_WORDS = 12


def attributions(text: str) -> list[Span]:
    """The verb of saying with the speaker's name or post, each once, in the paragraph ``text``."""
    if "”" not in text and '"' not in text:
        return []
    return [Span(*match.span("said")) for match in _pattern().finditer(text)]


@cache
def _pattern() -> re.Pattern[str]:
    # "Dr." and an initial end no sentence.
    short = "|".join(sorted(map(re.escape, _abbreviations()), key=len, reverse=True))
    word = rf"(?:(?:{short}|[A-Z]\.)(?![^\s])|[\w’'/&()-]+)"
    beyond = "|".join(_BEYOND.split())
    speaker = rf"(?:[ \u00a0](?!(?:{beyond})\b){word}){{1,{_MOST_WORDS}}}"
    return re.compile(rf"(?:[,?!.…][\"”],?|[\"”],)[ \u00a0](?P<said>{AFTER_PATTERN}(?:(?<=nya)|{speaker}))")


def _abbreviations() -> set[str]:
    tables = (read_table(name) for name in ("gelar", "sapaan", "rohaniwan"))
    return {row["form"] for table in tables for row in table if row["form"].endswith(".") and " " not in row["form"]}
