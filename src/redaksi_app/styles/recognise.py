"""Which newsroom a draft belongs to, from its dateline, its reporter line or its byline."""

from __future__ import annotations

import re
from functools import lru_cache

from redaksi_app.styles.loading import ROOT_STYLE, StyleBook
from redaksi_app.text.patterns import expression

#: Head of a draft that is searched, in code points: dateline and byline stand early.
_HEAD = 4000


def recognise_style(text: str, book: StyleBook) -> str:
    """The id of the stylesheet whose portal stands in a dateline, reporter line or byline near the top; else "umum".

    A portal counts only in such a place, not where an article merely speaks of it. Where several fit, the first in
    the draft wins; of two at the same place a whole name before one with a "*", the stylesheet that writes this portal
    in its datelines before others, and then the longer. A stylesheet that cannot be used is passed over, unless it lies
    over a shipped one: then the draft is that newsroom's all the same, and loading it tells what is wrong.
    """
    head = text[:_HEAD].replace("*", "")  # bold text from a messenger has asterisks around it
    roots, table = book.remembered(_portals)
    # The plain search spares most drafts, and most lines, the pattern.
    lowered = head.lower()
    present = {root for root in roots if root in lowered}
    named = [row for row in table if row[3] in present and row[0] in lowered] if present else []
    for line in head.split("\n") if named else ():
        lowered = line.lower()
        for stem, portal, style, _ in named:
            if stem in lowered and _dateline_pattern(portal).match(line):
                return style
    return ROOT_STYLE


def _portals(book: StyleBook) -> tuple[tuple[str, ...], tuple[tuple[str, str, str, str], ...]]:
    """What to look for: stems that hold no other, and every portal with its stylesheet, surest first.

    Each portal comes with the stem that surely stands where it does (in lower case), before it, and after its
    stylesheet with one of the stems that hold no other: where that is not, the portal is not.
    """
    below = [one for style_id in book.troubles() if (one := book.below(style_id)) is not None]
    ranked = [
        ("*" in portal, portal.lower() != style.dateline.portal.lower(), -len(portal), portal, style.id)
        for style in (*book.usable(), *below)
        for portal in style.recognise.portals
    ]
    stems = [(portal.partition("*")[0].lower(), portal, style) for *_, portal, style in sorted(ranked)]
    roots: list[str] = []
    for stem in sorted({stem for stem, _, _ in stems}, key=len):
        if not any(root in stem for root in roots):
            roots.append(stem)
    table = [(stem, portal, style, next(root for root in roots if root in stem)) for stem, portal, style in stems]
    return tuple(roots), tuple(table)


@lru_cache(maxsize=512)
def _dateline_pattern(portal: str) -> re.Pattern[str]:
    name = re.escape(portal).replace(r"\*", r"[\w-]*")
    city = r"[^\W\d_][\w .'()-]{1,40}"
    person = r"(?-i:[A-ZÀ-Þ])[\w.'’-]*(?:\s(?-i:[A-ZÀ-Þ])[\w.'’-]*){1,4}|Tim"
    region = rf"(?:,\s{city}?)?"
    return expression(
        rf"""\s*(?:
            {name}(?:\s*[,|]\s*{city}?)?\s*(?:[-–—]{{1,2}})\s       # POS-KUPANG.COM, KUPANG - / KOMPAS.com -
          | {name},\s+{city}                                     # Liputan6.com, Jakarta
          | {city}?,\s*{name}\s*[-–—]{{1,2}}                     # KUPANG, KOMPAS.com -
          | {city}?{region}\s\({name}[^)]{{0,12}}\)\s*[-–—]{{1,2}}  # Jakarta (ANTARA) - / Bogor, Jawa Barat (ANTARA) -
          | Laporan\s+(?:Reporter|Wartawan|Kontributor|Jurnalis|Koresponden)\s+{name}\b
          | (?:{person})\s*[-–—|,]\s*{name}\s*$                  # Maria Seran - detikBali
        )""",
        re.IGNORECASE | re.VERBOSE,
    )
