"""How a day stands with its date, where the newsroom has one way: "Selasa, 22 Agustus 2023", "Selasa (22/8/2023)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.dates import MONTHS, WEEKDAY_WORDS, WEEKDAYS
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_DAYS = "|".join(WEEKDAYS)
_LONG = expression(
    rf"\b(?P<weekday>{_DAYS}),[ \u00a0](?P<day>[12]?\d|3[01])[ \u00a0](?P<month>{'|'.join(MONTHS)})[ \u00a0]"
    r"(?P<year>(?:19|20)\d\d)(?![\w–-])(?P<comma>,?)"
)
_SHORT = expression(
    rf"\b(?P<weekday>{_DAYS})(?P<part>[ \u00a0](?:pagi|siang|sore|petang|malam|dini hari))?[ \u00a0]"
    r"\((?P<day>0?[1-9]|[12]\d|3[01])/(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d\d)\)"
)


@paragraph_rule("bentuk-tanggal.gaya", Category.STYLE, Severity.ADVICE, words=WEEKDAY_WORDS)
def date_shape(passage: Passage) -> Iterator[Hit]:
    """Hari dan tanggalnya ditulis menurut gaya redaksi.
    A day and its date are written as the newsroom does.

    Mengapa: Lembar gaya redaksi memilih satu bentuk: “Selasa, 22 Agustus 2023” atau “Selasa (22/8/2023)”.
    Why: The stylesheet has chosen one shape: “Selasa, 22 Agustus 2023” or “Selasa (22/8/2023)”.
    Sumber: Lembar gaya redaksi, bagian [dates] (bentuk yang teramati pada berita terbit)

    Salah (kompas): Festival dibuka di Soe, Selasa, 22 Agustus 2023.
    Jadi (kompas): Festival dibuka di Soe, Selasa (22/8/2023).
    Salah (tempo): Festival dibuka pada Selasa (22/8/2023).
    Jadi (tempo): Festival dibuka pada Selasa, 22 Agustus 2023.
    Diam (kompas): Festival dibuka di Soe, Selasa (22/8/2023).
    Diam (kompas): Festival berlangsung Selasa, 22 Agustus 2023–Kamis, 24 Agustus 2023.
    Diam (tempo): Festival dibuka pada Selasa pagi (22/8/2023).
    Diam (pos-kupang): Festival dibuka di Soe, Selasa, 22 Agustus 2023.
    """
    wanted = passage.style.dates.shape
    if wanted == "pendek":
        for match in _LONG.finditer(passage.text):
            if _in_range(passage.text, match):
                continue
            month = MONTHS.index(match["month"]) + 1
            right = f"{match['weekday']} ({match['day']}/{month}/{match['year']})"
            yield _hit(match.start(), match.end("year"), right)
    elif wanted == "panjang":
        for match in _SHORT.finditer(passage.text):
            if match["part"] or _in_range(passage.text, match):
                continue
            name = MONTHS[int(match["month"]) - 1]
            yield _hit(match.start(), match.end(), f"{match['weekday']}, {int(match['day'])} {name} {match['year']}")


def _in_range(text: str, match: re.Match[str]) -> bool:
    """Whether another date, or a day without one, is tied to this."""
    before, after = text[: match.start()].rstrip(), text[match.end() :].lstrip()
    return before.endswith(("-", "–", "—", "/")) or after.startswith(("-", "–", "—", "/"))


def _hit(start: int, end: int, right: str) -> Hit:
    return Hit(
        start,
        end,
        Bilingual(f"Redaksi ini menulis {right}", f"This newsroom writes {right}"),
        (right,),
        group="bentuk-tanggal.gaya",
    )
