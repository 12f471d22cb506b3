"""Setting a paragraph as its stylesheet wants it printed: quotation marks, and spaces at which no line may end.

Every sign is replaced by one sign, so what was counted in the text before counts after as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from redaksi_app.rules.tables import read_table
from redaksi_app.styles import Stylesheet

_HARD = "\u00a0"
#: What stands before an opening mark, and after a closing one, besides a paragraph's ends.
_BEFORE = " \u00a0\u2028\t([—–-/“‘"
_AFTER = " \u00a0\u2028\t.,;:!?)]—–-…”’/"
_DOUBLE = re.compile('["“”„]')
_OPENING = " \u00a0\u2028\t([“‘"
#: Signs around an apostrophe, or a single mark that opens or closes; feet (6') are neither.
_IN_WORD = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_SINGLE = re.compile(r"(?<![\w'.,!?])'(?=[^\s'])([^'\n]{1,200})(?<=[\w.,!?…])'(?!\w)")
_DROPPED = re.compile(r"(?<![\w'])'(?=\w)")
_RUPIAH = re.compile(r"(?<=\bRp) (?=\d)")
_UNIT = re.compile(
    r"(?<=\d) (?=(?:ribu|juta|miliar|triliun|persen|%|kg|g|mg|ton|kuintal|kw|gram|kilogram|km|m|cm|mm|kilometer|meter|"
    r"sentimeter|milimeter|ml|l|liter|ha|hektare|kWh|MW|Mbps|rpm|cc|derajat|°C|WIB|Wita|WITA|WIT)(?![\w²³]))"
)
#: Longer forms are words of their own: a line may well end after "Jenderal".
_LONGEST_TITLE = 7


def typeset(text: str, style: Stylesheet) -> str:
    """The paragraph ``text`` as ``style`` wants it in the copy for layout; as many code points as before."""
    export = style.export
    if export.quotation_marks == "lengkung":
        text = _curled(text)
    together = export.keep_together
    if "rupiah" in together:
        text = _RUPIAH.sub(_HARD, text)
    if "satuan" in together:
        text = _UNIT.sub(_HARD, text)
    if "sebutan" in together:
        text = _titles().sub(_HARD, text)
    return text


def _curled(text: str) -> str:
    if '"' in text:
        signs = list(text)
        for place, mark in _double_marks(text):
            signs[place] = mark
        text = "".join(signs)
    if "'" in text:
        text = _IN_WORD.sub("’", text)
        text = _SINGLE.sub(r"‘\1’", text)
        text = _DROPPED.sub("’", text)
    return text


def _double_marks(text: str) -> Iterator[tuple[int, str]]:
    """The places of straight marks and what stands there instead, by what is before and after them.

    A quotation may have begun in another paragraph or end in one, so that they need not pair. A mark that could be
    either stays, and so does one after a figure where no quotation is open: an inch.
    """
    is_open = False
    for match in _DOUBLE.finditer(text):
        place = match.start()
        if match[0] != '"':
            is_open = match[0] != "”"
            continue
        before, after = text[place - 1 : place] if place else "", text[place + 1 : place + 2]
        opens = (not before or before in _BEFORE) and bool(after) and after not in _AFTER
        closes = bool(before) and before not in _OPENING and (not after or after in _AFTER)
        if opens and not closes:
            is_open = True
            yield place, "“"
        elif closes and not opens and (is_open or not before.isdigit()):
            is_open = False
            yield place, "”"


@cache
def _titles() -> re.Pattern[str]:
    """The space between the last of a name's short titles and the name: Bu Maria, Prof. Dr. Anton, AKBP Yosef."""
    forms = {row["form"] for row in read_table("sapaan") if row["kind"] in ("singkatan", "kekerabatan")}
    forms |= {row["form"] for row in (*read_table("gelar"), *read_table("rohaniwan")) if row["place"] == "before"}
    forms |= {row["form"] for row in read_table("pangkat")}
    short = sorted((form for form in forms if " " not in form and len(form) <= _LONGEST_TITLE), key=len, reverse=True)
    any_title = "|".join(map(re.escape, short))
    # A look-behind has a fixed length, so there is one for each length.
    lengths: dict[int, list[str]] = {}
    for form in short:
        lengths.setdefault(len(form), []).append(re.escape(form))
    behind = "|".join(rf"(?<=(?<![\w.])(?:{'|'.join(lengths[length])}))" for length in sorted(lengths))
    return re.compile(rf"(?:{behind}) (?=[A-ZÀ-Þ])(?!(?:{any_title})(?!\w))")
