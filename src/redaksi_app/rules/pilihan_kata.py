"""Words on which the newsroom has made up its mind: the stylesheet's ``[words]``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.casing import recased
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_SPACE = r"[ \u00a0]+"


@lru_cache(maxsize=32)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    alternatives = "|".join(re.escape(word).replace(r"\ ", _SPACE) for word in longest_first)
    return expression(rf"(?<![\w@#/.-])(?:{alternatives})(?![\w@/-]|\.\w)", re.IGNORECASE)


@paragraph_rule("pilihan-kata.lembar-gaya", Category.STYLE, Severity.WARNING)
def chosen_by_newsroom(passage: Passage) -> Iterator[Hit]:
    """Kata yang oleh lembar gaya redaksi diganti atau dihindari.
    A word that the newsroom's stylesheet replaces or avoids.

    Mengapa: Redaksi sudah memilih satu kata untuk hal ini, supaya semua naskahnya sama, atau menghindari kata ini.
    Why: The newsroom has chosen one word for this, so that all its copy is alike, or avoids the word.
    Sumber: Lembar gaya redaksi, bagian [words]

    Salah (tempo): Wisatawan Tiongkok memadati Labuan Bajo.
    Jadi (tempo): Wisatawan Cina memadati Labuan Bajo.
    Diam (tempo): Wisatawan Cina memadati Labuan Bajo.
    Diam: Wisatawan Tiongkok memadati Labuan Bajo.
    """
    prefer, avoid = passage.style.words.prefer, passage.style.words.avoid
    if not prefer and not avoid:
        return
    by_letters = {wrong.lower(): right for wrong, right in prefer.items()}
    for match in _pattern((*by_letters, *(word.lower() for word in avoid))).finditer(passage.text):
        written = match.group()
        right = by_letters.get(" ".join(written.lower().split()))
        if right is None:
            yield Hit(
                match.start(),
                match.end(),
                Bilingual(f"Redaksi ini menghindari “{written}”", f"This newsroom avoids “{written}”"),
                severity=Severity.ADVICE,
            )
            continue
        right = recased(passage, match.start(), match.end(), right) if right.islower() else right
        if right != written:
            yield Hit(
                match.start(),
                match.end(),
                Bilingual(f"Redaksi ini menulis “{right}”", f"This newsroom writes “{right}”"),
                (right,),
            )
