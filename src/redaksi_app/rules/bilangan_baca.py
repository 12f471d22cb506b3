"""Reading quantities in running text: "Rp1,5 miliar", "dua puluh lima ribu", "sepertiga", "15 persen", "seorang"."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

_ONES = {
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
    "sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000, "sejuta": 1_000_000,
}  # fmt: skip
_TENS = {"puluh": 10, "ratus": 100}
_SCALES = {
    "ribu": 10**3, "rb": 10**3, "juta": 10**6, "jt": 10**6, "miliar": 10**9, "milyar": 10**9, "triliun": 10**12,
    "trilyun": 10**12,
}  # fmt: skip
_PARTS = {
    "setengah": Fraction(1, 2), "separuh": Fraction(1, 2), "seperdua": Fraction(1, 2), "sepertiga": Fraction(1, 3),
    "seperempat": Fraction(1, 4), "seperlima": Fraction(1, 5), "seperenam": Fraction(1, 6),
    "seperdelapan": Fraction(1, 8), "sepersepuluh": Fraction(1, 10), "dua pertiga": Fraction(2, 3),
    "dua perlima": Fraction(2, 5), "tiga perempat": Fraction(3, 4), "tiga perlima": Fraction(3, 5),
    "empat perlima": Fraction(4, 5),
}  # fmt: skip

_SPACE = r"[ \u00a0]"
_WORD = "|".join([*sorted(_ONES, key=len, reverse=True), "belas", *_TENS, "ribu", "juta", "miliar", "triliun"])
_PART = "|".join(sorted(_PARTS, key=len, reverse=True)).replace(" ", "[ ]")
_SCALE = "|".join(_SCALES)
_NUMBER = re.compile(
    rf"""(?<![\w.,/:–+-])(?:
        (?P<rp>(?:Rp\.?|IDR){_SPACE}?)?
        (?P<digits>\d{{1,3}}(?:\.\d{{3}})+(?:,\d+)?|\d+(?:[.,]\d+)?)
        (?:{_SPACE}?(?P<scale>{_SCALE})\b)?
        |(?P<part>{_PART})(?![\w-])
        |(?P<words>(?:{"|".join(_ONES)})(?:{_SPACE}(?:{_WORD})\b)*)(?![\w-])
        |(?P<one>se)(?=(?:orang|buah|ekor|unit|lembar|butir|pasang)\b)
        )(?:{_SPACE}?(?P<percent>%|persen\b)|{_SPACE}(?P<rupiah>rupiah)\b)?""",
    re.VERBOSE | re.IGNORECASE,
)
#: Not a quantity, but a name, a place in a row, or a time.
_LABEL_BEFORE = re.compile(
    r"(?:\b(?:nomor|no\.?|urut|pasal|ayat|huruf|bab|pukul|jam|pkl\.?|tanggal|tahun|kelas|tipe|jalan|km|rt|rw|blok"
    r"|gang|kilometer|seri|edisi|golongan|gol\.?|peringkat|posisi|juara|grup|babak|pekan ke|jilid|seksi|lantai"
    r"|gelombang|salah|sudah|periode|termin|tahap|usia|berusia|umur|berumur|skor|pemilu|pilkada|pileg|pilpres"
    r"|sma|smp|sd|sman|smpn|smkn|sdn"
    r"|lapas|polda|liga|formula|u-?|usd|sgd|aud|rm)|ke-?|[$€£¥])[ \u00a0]?\(?$",
    re.IGNORECASE,
)
_LABEL_AFTER = re.compile(
    r"[ \u00a0]?(?:/|:\d|[-–][ \u00a0]?\d|[A-Z]\b|[ \u00a0](?:"
    + "|".join("Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split())
    + r")\b)"
)
_YEAR = range(1900, 2100)
_YEAR_BEFORE = re.compile(
    r"\b(?:pada|sejak|hingga|sampai|dari|awal|akhir|pertengahan|selama|untuk|di|dan|per)[ \u00a0]$", re.I
)


class Number(NamedTuple):
    """A quantity as written.

    ``step`` is the unit of its last written figure (Rp1,5 miliar: 100 million; words and "25": 1); ``rounded`` tells
    that it is written with a scale or decimals, so that the true value may lie half a step away.
    ``kind`` is "rp", "%" or "" for a count or measure; ``is_part`` marks "sepertiga".
    ``end`` is where the quantity ends; of "seorang" only "se" belongs to it.
    """

    start: int
    end: int
    value: Fraction
    step: Fraction
    kind: str
    rounded: bool
    is_part: bool

    @property
    def slack(self) -> Fraction:
        """How far the value may lie from the true one."""
        return self.step / 2 if self.rounded else Fraction(0)


@lru_cache(maxsize=64)
def find_numbers(text: str) -> tuple[Number, ...]:
    """The quantities of ``text`` in order; years, dates, times, numbers of articles and the like are left out."""
    return tuple(number for match in _NUMBER.finditer(text) if (number := _number(text, match)))


def read_whole(text: str) -> int | None:
    """The whole number that ``text`` is: "12", "dua belas"; None where it is anything else."""
    if text.isdigit():
        return int(text)
    value = _in_words(text.lower().split())
    return int(value) if value and value.denominator == 1 else None


def written(value: Fraction, kind: str = "") -> str:
    """``value`` as copy has it: "1.250", "Rp2,4 juta", "66,7 persen"."""
    if kind == "%":
        return f"{_decimal(value, 1)} persen"
    if kind == "rp":
        for size, name in ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta")):
            if value >= size and _decimal(value / size, 3) != "0":
                return f"Rp{_decimal(value / size, 3)} {name}"
        return f"Rp{_decimal(value, 0)}"
    return _decimal(value, 2)


def _decimal(value: Fraction, places: int) -> str:
    whole, _, decimals = f"{float(value):,.{places}f}".partition(".")
    decimals = decimals.rstrip("0")
    return whole.replace(",", ".") + (f",{decimals}" if decimals else "")


def _number(text: str, match: re.Match[str]) -> Number | None:
    before = text[max(0, match.start() - 16) : match.start()]
    if not match["rp"] and _LABEL_BEFORE.search(before):
        return None
    kind = "rp" if match["rp"] or match["rupiah"] else "%" if match["percent"] else ""
    if match["part"]:
        return Number(match.start(), match.end(), _PARTS[match["part"].lower()], Fraction(1), kind, False, True)
    if match["one"]:
        return Number(match.start(), match.end("one"), Fraction(1), Fraction(1), "", False, False)
    if match["words"]:
        value = _in_words(match["words"].lower().split())
        return Number(match.start(), match.end(), value, Fraction(1), kind, False, False) if value else None
    return _from_digits(text, match, kind, before)


def _from_digits(text: str, match: re.Match[str], kind: str, before: str) -> Number | None:
    digits, scale = match["digits"], _SCALES[match["scale"].lower()] if match["scale"] else 1
    thousands = re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", digits) is not None
    if thousands and scale > 1:
        return None
    if not thousands and "." in digits and scale == 1 and kind != "%":
        return None
    plain = digits.replace(".", "").replace(",", ".") if thousands else digits.replace(",", ".")
    value, places = Fraction(plain) * scale, len(plain.partition(".")[2])
    if not kind and scale == 1 and not thousands and value in _YEAR and _YEAR_BEFORE.search(before):
        return None
    if not kind and scale == 1 and _LABEL_AFTER.match(text, match.end()):
        return None
    return Number(
        match.start(),
        match.end(),
        value,
        Fraction(scale, 10**places),
        kind,
        scale > 1 or places > 0 or kind == "%",
        False,
    )


def _in_words(words: list[str]) -> Fraction | None:
    """The value of number words; None where they do not make one."""
    total, group, last = 0, 0, 0
    for word in words:
        value = _ONES.get(word, 0)
        if value >= 1000 and not total and not group:
            total = value
        elif 0 < value < 1000 and last % 10 == 0 and (not last or value < last):
            group, last = group + value, value if value in (100, *range(10)) else 1
        elif word == "belas" and 1 < last < 10 and (group - last) % 100 == 0:
            group, last = group + 10, 1
        elif word in _TENS and 1 < last < 10 and (group - last) % (10 * _TENS[word]) == 0:
            group, last = group - last + last * _TENS[word], _TENS[word]
        elif word in _SCALES and (group or not total):
            total, group, last = total + (group or 1) * _SCALES[word], 0, 0
        else:
            return None
    return Fraction(total + group) or None
