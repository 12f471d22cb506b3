"""Reading quantities in running text: "Rp1,5 miliar", "dua puluh lima ribu", "sepertiga", "15 persen", "seorang"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from redaksi_app.text.patterns import expression

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
_CLASSIFIER = "orang|buah|ekor|unit|lembar|butir|pasang"
_PART = "|".join(sorted(_PARTS, key=len, reverse=True)).replace(" ", "[ ]")
_SCALE = "|".join(_SCALES)
_AFTER = rf"(?:{_SPACE}?(?P<percent>%|persen\b)|{_SPACE}(?P<rupiah>rupiah)\b)?"
# The first figure comes before the look at what precedes it, so that the search jumps from figure to figure.
_DIGITS = expression(
    rf"""(?P<digits>\d(?:(?<=Rp\d)|(?<=Rp\.\d)|(?<=IDR\d)|(?<![\w.,/:–+-]\d))
        (?:\d{{0,2}}(?:\.\d{{3}})+(?!\d)(?:,\d+)?|\d*(?:[.,]\d+)?))
        (?:{_SPACE}?(?P<scale>{_SCALE})\b)?{_AFTER}""",
    re.VERBOSE | re.IGNORECASE,
)
_RUPIAH_BEFORE = expression(r"(?:\bRp\.?|\bIDR)[ \u00a0]?$", re.IGNORECASE)
_IN_WORDS = expression(
    rf"""(?<![\w.,/:–+-])(?:
        (?P<part>{_PART})(?![\w-])
        |(?P<words>(?:{"|".join(_ONES)})(?:{_SPACE}(?:{_WORD})\b)*)(?![\w-])
        |(?P<one>se)(?=(?:{_CLASSIFIER})\b)
        ){_AFTER}""",
    re.VERBOSE | re.IGNORECASE,
)
#: One of these words stands in every text with a quantity in words.
NUMBER_WORDS = frozenset(
    {*_ONES, *(part.split()[-1] for part in _PARTS), *(f"se{one}" for one in _CLASSIFIER.split("|"))}
)
#: Not a quantity, but a name, a place in a row, or a time.
_LABELS = (
    "pasangan|paslon|calon|tps|dapil|kloter|nomor|no\\.?|urut|pasal|ayat|huruf|bab|pukul|jam|pkl\\.?|tanggal|tahun|kelas"
    "|tipe|jalan|km|rt|rw|blok|gang|kilometer|seri|edisi|golongan|gol\\.?|peringkat|posisi|juara|grup|babak|pekan ke"
    "|jilid|seksi|lantai|gelombang|salah|sudah|periode|termin|tahap|usia|berusia|umur|berumur|skor|pemilu|pilkada|pileg"
    "|pilpres|sma|smp|sd|sman|smpn|smkn|sdn|lapas|polda|liga|formula|u-?|usd|sgd|aud|rm"
)
_LABEL_BEFORE = expression(
    rf"(?:\b(?:{_LABELS})(?:[ \u00a0](?:\w*\d+|{'|'.join(_ONES)})[ \u00a0](?:dan|hingga|sampai|atau))?|ke-?|[$€£¥])"
    r"[ \u00a0]?\(?$",
    re.IGNORECASE,
)
_LABEL_AFTER = expression(
    r"[ \u00a0]?(?:/|:\d|[-–][ \u00a0]?\d|[A-Z]\b|[ \u00a0](?:"
    + "|".join("Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split())
    + r")\b)"
)
_FIGURES = expression(r"\d(?:[\d.,:/–-]*\d)?")
_THOUSANDS = expression(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
#: Code points before a quantity that tell what it is.
_REACH = 24
_YEARS = (1900, 2100)
_YEAR_BEFORE = expression(
    r"\b(?:pada|sejak|hingga|sampai|dari|awal|akhir|pertengahan|selama|untuk|di|dan|per)[ \u00a0]$", re.I
)


class Number(NamedTuple):
    """A quantity as written.

    ``step`` is the unit of its last written figure (Rp1,5 miliar: 100 million; words and "25": 1). ``rounded``: it has
    decimals or is a percentage, so that the true value lies somewhere in that step.
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
        """How far the value lies from the true one at most; 0 for a figure that is taken at its word."""
        return self.step / 2 if self.rounded else Fraction(0)

    @property
    def most_slack(self) -> Fraction:
        """The same, if every figure with a scale is rounded: "Rp2 miliar" may be 1,6 or 2,4."""
        return self.step / 2 if self.rounded or self.step > 1 else Fraction(0)


def find_numbers(text: str, *, in_words: bool = True) -> tuple[Number, ...]:
    """The quantities of ``text`` in order; years, dates, times, numbers of articles and the like are left out.

    ``in_words`` is false where ``text`` is known to hold none of ``NUMBER_WORDS``.
    """
    found = [_from_digits(text, match) for match in _DIGITS.finditer(text)]
    if in_words:
        found += [_from_words(text, match) for match in _IN_WORDS.finditer(text)]
    numbers = [number for number in found if number]
    return tuple(sorted(numbers, key=_start)) if in_words else tuple(numbers)


def _start(number: Number) -> int:
    return number.start


def masked(text: str, numbers: Iterable[Number]) -> str:
    """``text`` with an "x" for every figure that belongs to none of ``numbers``, so that patterns may forbid digits."""
    inside = {place for number in numbers for place in range(number.start, number.end)}

    def mask(match: re.Match[str]) -> str:
        return match.group() if match.start() in inside else "x" * len(match.group())

    return _FIGURES.sub(mask, text)


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
    whole, decimals = divmod(round(value * 10**places), 10**places)
    figures = f"{decimals:0{places}}".rstrip("0") if decimals else ""
    return f"{whole:,}".replace(",", ".") + (f",{figures}" if figures else "")


def _from_words(text: str, match: re.Match[str]) -> Number | None:
    if _LABEL_BEFORE.search(text, max(0, match.start() - _REACH), match.start()):
        return None
    kind = "rp" if match["rupiah"] else "%" if match["percent"] else ""
    if match["one"]:
        return Number(match.start(), match.end("one"), Fraction(1), Fraction(1), "", False, False)
    value = _PARTS[match["part"].lower()] if match["part"] else _in_words(match["words"].lower().split())
    if value is None:
        return None
    return Number(match.start(), match.end(), value, Fraction(1), kind, False, match["part"] is not None)


def _from_digits(text: str, match: re.Match[str]) -> Number | None:
    reach = max(0, match.start() - _REACH)
    rupiah = _RUPIAH_BEFORE.search(text, reach, match.start())
    kind = "rp" if rupiah or match["rupiah"] else "%" if match["percent"] else ""
    digits, scale = match["digits"], _SCALES[match["scale"].lower()] if match["scale"] else 1
    thousands = _THOUSANDS.fullmatch(digits) is not None
    if (thousands and scale > 1) or (not thousands and "." in digits and scale == 1 and kind != "%"):
        return None
    if not rupiah and _LABEL_BEFORE.search(text, reach, match.start()):
        return None
    whole, _, decimals = (digits.replace(".", "") if thousands else digits.replace(".", ",")).partition(",")
    places = len(decimals)
    value = Fraction(int(whole + decimals) * scale, 10**places)
    if not kind and scale == 1:
        if not thousands and _YEARS[0] <= value < _YEARS[1] and _YEAR_BEFORE.search(text, reach, match.start()):
            return None
        if _LABEL_AFTER.match(text, match.end()):
            return None
    start = rupiah.start() if rupiah else match.start()
    rounded = places > 0 or kind == "%"
    return Number(start, match.end(), value, Fraction(scale, 10**places), kind, rounded, False)


def _in_words(words: list[str]) -> Fraction | None:
    """The value of number words; None where they do not make one."""
    total, group, last = 0, 0, 0
    for word in words:
        value = _ONES.get(word, 0)
        if value >= 1000 and not group and total % (1000 * value) == 0:
            total += value
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
