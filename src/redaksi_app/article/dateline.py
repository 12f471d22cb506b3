"""Finding a dateline at the start of a paragraph, whatever newsroom's shape it has."""

from __future__ import annotations

import re
from functools import lru_cache

from redaksi_app.article.parts import Dateline
from redaksi_app.text import Span
from redaksi_app.text.patterns import expression

#: A portal's name as it stands in datelines and credits.
OUTLET = r"[A-Za-z][\w.-]*\.(?:COM|com|Com|ID|id|CO|co|NET|net|TV|tv)(?:\.ID|\.id)?"
_JOINS = expression(r"[- ]")
_WORDS = r"[\w.'’]*(?:[ -][\w.'’]+){0,4}"
_CITY = rf"[A-ZÀ-Þ]{_WORDS}"
_RULE = r"[ \u00a0]*(?P<sep>-[ ]?-|[-–—−])(?:[ \u00a0]+|(?=[A-ZÀ-Þ\"“]))"

#: Second words of city names, for the one shape in which nothing but a space divides the city from the sentence.
_SECOND_WORDS = "Aceh|Baru|Bajo|Barat|Kota|Lampung|Pinang|Pusat|Raya|Selatan|Selor|Tengah|Timur|Utara"

#: The observed shapes, tried in this order. A shape without a rule after it (Liputan6) must name its outlet.
_SHAPES = tuple(
    expression(shape)
    for shape in (
        rf"(?P<portal>{OUTLET})[ ]*[,|][ ]*(?P<city>{_CITY}){_RULE}",  # POS-KUPANG.COM, KUPANG -
        # KUPANG, KOMPAS.com -
        rf"(?P<city>{_CITY})[ ]*,[ ]*(?P<portal>{OUTLET}|KOMPAS|CNN Indonesia|IDN Times){_RULE}",
        # Jakarta (ANTARA) - / Wonosobo, Jawa Tengah (ANTARA) -
        rf"(?P<city>(?:{_CITY})(?:,[ ](?:{_CITY}))?)[ ]*,?[ ]*"
        rf"\((?P<portal>ANTARA|Antara|Antara ?News|ANTARA ?News|AntaraNews)[^)]{{0,14}}\){_RULE}",
        rf"(?P<portal>{OUTLET}){_RULE}",  # KOMPAS.com -
        rf"(?P<portal>Liputan6\.com),[ ]+(?P<city>[A-Z][a-z]+(?:[ ](?:{_SECOND_WORDS}))?)(?P<sep>)[ ]+",
        rf"(?P<city>[A-Z][a-z]+(?:[ ][A-Z][a-z]+){{0,2}})[ ]+(?P<portal>ANTARA){_RULE}",  # Jakarta ANTARA -
        # JAKARTA -
        r"(?P<city>[A-Z]{3,}(?:[ ][A-Z]{2,}){0,2})"
        r"(?:[ \u00a0]*(?P<sep>-[ ]?-|[-–—])[ \u00a0]+|[ \u00a0]+(?P<sep2>-[ ]?-|[-–—])(?=[A-ZÀ-Þ\"“]))",
        r"(?P<city>[A-Z][a-z]+(?:[ ][A-Z][a-z]+)?)[ ](?P<sep>-)[ ](?=[A-Z])",  # Jakarta - (Detik)
    )
)
#: Between the newsroom's own portal and its city slips are read as well: a full stop, a colon, nothing.
_SLIP = r"[ \u00a0]*(?:[,|.;:]|--?|–)?[ \u00a0]*"
_LOOSE_RULE = r"[ \u00a0]*[,.]?[ \u00a0]*(?P<sep>-[ ]?-|[-–—−:_|])[ \u00a0]*(?=[A-ZÀ-Þ\"“])"
_NO_RULE = r"(?P<sep>)[ \u00a0]+(?=[A-ZÀ-Þ][a-zà-þ])"
_CAPITALS = r"[A-ZÀ-Þ]{2,}(?:[ ][A-ZÀ-Þ]{2,}){0,2}"
#: Marks of bold and italic in text from a messenger: "*SOE* - Warga".
_EMPHASIS = "*_"
#: Without one of these there is no dateline but the newsroom's own, miswritten.
_HINT = expression("[-–—]|Liputan6")
#: Code points. No dateline is longer, marks and all.
_LONGEST = 120


def find_dateline(text: str, start: int, own: str = "") -> Dateline | None:
    """The dateline that opens the paragraph ``text``, whose first code point is number ``start`` of the draft.

    ``own`` is the newsroom's portal, which is known even where it or the marks around it are miswritten.
    """
    indent = len(text) - len(text.lstrip())
    start += indent
    head = text[indent : indent + _LONGEST]
    names_own = bool(own) and own[:3].casefold() in head.casefold()
    if not names_own and not _HINT.search(head):
        return None
    own = own if names_own else ""
    if not head.startswith(tuple(_EMPHASIS)):
        return _find(head, range(start, start + len(head) + 1), own)
    shown = [place for place, char in enumerate(head) if char not in _EMPHASIS]
    bare = "".join(head[place] for place in shown)
    # The place after the last character is where the next one that is shown stands: closing marks are behind it.
    return _find(bare, [*(start + place for place in shown), start + len(head)], own, start)


@lru_cache(maxsize=64)
def _own_shapes(portal: str) -> tuple[re.Pattern[str], ...]:
    """The shapes of a dateline with the newsroom's own portal, whatever its hyphens, its ending and its capitals."""
    stem, _, ending = portal.partition(".")
    name = r"[- ]?".join(map(re.escape, _JOINS.split(stem)))
    # Without its ending, a portal in small letters may be a person's name: "Surya".
    names = [name.upper()] + ([rf"(?i:{name}[ ]?\.[ ]?(?:com|co\.id|co|id))"] if ending else [])
    own = rf"(?P<portal>{'|'.join(reversed(names))})(?![\w-])"
    bracketed = rf"[ ]*\({own}[^)]{{0,14}}\)"
    return (
        expression(rf"{own}{_SLIP}(?P<city>(?:{_CITY})?){_LOOSE_RULE}"),
        expression(rf"{own}[ ]*[,|][ ]*(?P<city>[^\W\d_]{_WORDS}){_LOOSE_RULE}"),
        expression(rf"{own}{_SLIP}(?P<city>{_CAPITALS}){_NO_RULE}"),
        expression(rf"(?P<city>{_CITY}),[ ]*{own}{_LOOSE_RULE}"),
        expression(rf"(?P<city>{_CAPITALS})[ ]+{own}{_LOOSE_RULE}"),
        expression(rf"(?P<city>{_CAPITALS}),[ ]*{own}{_NO_RULE}"),
        expression(
            rf"(?P<city>[^\W\d_]{_WORDS}(?:,[ ](?:{_CITY}))?),?{bracketed}(?:{_LOOSE_RULE}|[ ]+(?=[A-ZÀ-Þ][a-zà-þ]))"
        ),
    )


def _find(text: str, places: range | list[int], own: str, opening: int | None = None) -> Dateline | None:
    """The dateline of ``text``, whose code points stand at ``places`` in the draft; it starts at ``opening``."""
    if not text[:1].isalpha():
        return None
    shapes = (*_own_shapes(own), *_SHAPES) if own else _SHAPES
    for shape in shapes:
        match = shape.match(text)
        if match is None:
            continue
        groups = match.groupdict()
        return Dateline(
            span=Span(places[0] if opening is None else opening, places[match.end()]),
            portal=groups.get("portal") or "",
            city=(groups.get("city") or "").strip(),
            separator=groups["sep"] or groups.get("sep2") or "",
            portal_span=_span(match, "portal", places),
            city_span=_span(match, "city", places),
        )
    return None


def _span(match: re.Match[str], group: str, places: range | list[int]) -> Span:
    if group not in match.re.groupindex or match.start(group) < 0:
        return Span(places[0], places[0])
    return Span(places[match.start(group)], places[match.end(group) - 1] + 1)
