"""Finding a dateline at the start of a paragraph, whatever newsroom's shape it has."""

from __future__ import annotations

import re

from redaksi_app.article.parts import Dateline
from redaksi_app.text import Span

_OUTLET = r"[A-Za-z][\w.-]*\.(?:COM|com|ID|id|CO|co|NET|net|TV|tv)(?:\.ID|\.id)?"
_CITY = r"[A-ZÀ-Þ][\w.'’ -]{0,38}[\w.]|[A-ZÀ-Þ]"
_RULE = r"[ \u00a0]*(?P<sep>-[ ]?-|[-–—])(?:[ \u00a0]+|(?=[A-ZÀ-Þ\"“]))"

#: Second words of city names, for the one shape in which nothing but a space divides the city from the sentence.
_SECOND_WORDS = "Aceh|Baru|Bajo|Barat|Kota|Lampung|Pinang|Pusat|Raya|Selatan|Selor|Tengah|Timur|Utara"

#: The observed shapes, tried in this order. A shape without a rule after it (Liputan6) must name its outlet.
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        rf"(?P<portal>{_OUTLET})[ ]*[,|][ ]*(?P<city>{_CITY}){_RULE}",  # POS-KUPANG.COM, KUPANG -
        rf"(?P<city>{_CITY})[ ]*,[ ]*(?P<portal>{_OUTLET}|KOMPAS|CNN Indonesia|IDN Times){_RULE}",  # KUPANG, KOMPAS.com -
        rf"(?P<city>{_CITY})[ ]*\((?P<portal>ANTARA|Antara|Antara ?News|ANTARA ?News|AntaraNews)[^)]{{0,14}}\){_RULE}",
        rf"(?P<portal>{_OUTLET}){_RULE}",  # KOMPAS.com -
        rf"(?P<portal>Liputan6\.com),[ ]+(?P<city>[A-Z][a-z]+(?:[ ](?:{_SECOND_WORDS}))?)(?P<sep>)[ ]+",
        rf"(?P<city>[A-Z]{{3,}}(?:[ ][A-Z]{{2,}}){{0,2}}){_RULE}",  # JAKARTA -
        r"(?P<city>[A-Z][a-z]+(?:[ ][A-Z][a-z]+)?)[ ](?P<sep>-)[ ](?=[A-Z])",  # Jakarta - (Detik)
    )
)


def find_dateline(text: str, start: int) -> Dateline | None:
    """The dateline that opens the paragraph ``text``, whose first code point is number ``start`` of the draft."""
    if not text[:1].isalpha():
        return None
    for shape in _SHAPES:
        match = shape.match(text)
        if match is None:
            continue
        groups = match.groupdict()
        return Dateline(
            span=Span(start, start + match.end()),
            portal=groups.get("portal") or "",
            city=groups.get("city") or "",
            separator=groups["sep"],
            portal_span=_span(match, "portal", start),
            city_span=_span(match, "city", start),
        )
    return None


def _span(match: re.Match[str], group: str, start: int) -> Span:
    if group not in match.re.groupindex or match.start(group) < 0:
        return Span(start, start)
    return Span(start + match.start(group), start + match.end(group))
