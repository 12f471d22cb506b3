"""Finding a dateline at the start of a paragraph, whatever newsroom's shape it has."""

from __future__ import annotations

import re

from redaksi_app.article.parts import Dateline
from redaksi_app.text import Span

#: A portal's name as it stands in datelines and credits.
OUTLET = r"[A-Za-z][\w.-]*\.(?:COM|com|Com|ID|id|CO|co|NET|net|TV|tv)(?:\.ID|\.id)?"
_CITY = r"[A-ZÀ-Þ][\w.'’ -]{0,38}[\w.]|[A-ZÀ-Þ]"
_RULE = r"[ \u00a0]*(?P<sep>-[ ]?-|[-–—])(?:[ \u00a0]+|(?=[A-ZÀ-Þ\"“]))"

#: Second words of city names, for the one shape in which nothing but a space divides the city from the sentence.
_SECOND_WORDS = "Aceh|Baru|Bajo|Barat|Kota|Lampung|Pinang|Pusat|Raya|Selatan|Selor|Tengah|Timur|Utara"

#: The observed shapes, tried in this order. A shape without a rule after it (Liputan6) must name its outlet.
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        rf"(?P<portal>{OUTLET})[ ]*[,|][ ]*(?P<city>{_CITY}){_RULE}",  # POS-KUPANG.COM, KUPANG -
        # KUPANG, KOMPAS.com -
        rf"(?P<city>{_CITY})[ ]*,[ ]*(?P<portal>{OUTLET}|KOMPAS|CNN Indonesia|IDN Times){_RULE}",
        # Jakarta (ANTARA) - / Wonosobo, Jawa Tengah (ANTARA) -
        rf"(?P<city>(?:{_CITY})(?:,[ ](?:{_CITY}))?)[ ]*"
        rf"\((?P<portal>ANTARA|Antara|Antara ?News|ANTARA ?News|AntaraNews)[^)]{{0,14}}\){_RULE}",
        rf"(?P<portal>{OUTLET}){_RULE}",  # KOMPAS.com -
        rf"(?P<portal>Liputan6\.com),[ ]+(?P<city>[A-Z][a-z]+(?:[ ](?:{_SECOND_WORDS}))?)(?P<sep>)[ ]+",
        rf"(?P<city>[A-Z]{{3,}}(?:[ ][A-Z]{{2,}}){{0,2}}){_RULE}",  # JAKARTA -
        r"(?P<city>[A-Z][a-z]+(?:[ ][A-Z][a-z]+)?)[ ](?P<sep>-)[ ](?=[A-Z])",  # Jakarta - (Detik)
    )
)
#: Marks of bold and italic in text from a messenger: "*SOE* - Warga".
_EMPHASIS = "*_"
#: Code points. No dateline is longer, marks and all.
_LONGEST = 120


def find_dateline(text: str, start: int) -> Dateline | None:
    """The dateline that opens the paragraph ``text``, whose first code point is number ``start`` of the draft."""
    head = text[:_LONGEST]
    if not head.startswith(tuple(_EMPHASIS)):
        return _find(head, range(start, start + len(head) + 1))
    shown = [place for place, char in enumerate(head) if char not in _EMPHASIS]
    bare = "".join(head[place] for place in shown)
    # The place after the last character is where the next one that is shown stands: closing marks are behind it.
    return _find(bare, [*(start + place for place in shown), start + len(head)], start)


def _find(text: str, places: range | list[int], opening: int | None = None) -> Dateline | None:
    """The dateline of ``text``, whose code points stand at ``places`` in the draft; it starts at ``opening``."""
    if not text[:1].isalpha():
        return None
    for shape in _SHAPES:
        match = shape.match(text)
        if match is None:
            continue
        groups = match.groupdict()
        return Dateline(
            span=Span(places[0] if opening is None else opening, places[match.end()]),
            portal=groups.get("portal") or "",
            city=groups.get("city") or "",
            separator=groups["sep"],
            portal_span=_span(match, "portal", places),
            city_span=_span(match, "city", places),
        )
    return None


def _span(match: re.Match[str], group: str, places: range | list[int]) -> Span:
    if group not in match.re.groupindex or match.start(group) < 0:
        return Span(places[0], places[0])
    return Span(places[match.start(group)], places[match.end(group) - 1] + 1)
