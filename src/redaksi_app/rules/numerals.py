"""What several families know of numbers: their words, what is counted, what is measured."""

from __future__ import annotations

from functools import lru_cache

from redaksi_app.rules.tables import read_table

_ONES = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas")
_SCALES = ((1_000_000_000_000, "triliun"), (1_000_000_000, "miliar"), (1_000_000, "juta"))

#: Names of great numbers; before one of these a full stop or comma parts decimals, not thousands.
SCALES = frozenset({"ribu", "juta", "miliar", "milyar", "triliun", "trilyun"})
#: Units of length, area, volume, weight, power, temperature; not of time.
MEASURES = frozenset(
    """kilometer km meter m sentimeter cm milimeter mm mil inci hektare hektar ha are liter l mililiter ml kilogram kg
    gram g ons kuintal kw ton barel watt kilowatt megawatt mw kwh volt ampere derajat knot desibel hertz""".split()
)
TIMES = frozenset("tahun bulan minggu pekan hari jam menit detik abad dekade".split())


@lru_cache(maxsize=1)
def counted_nouns() -> frozenset[str]:
    """The nouns of people and things that news counts: "orang", "saksi", "rumah"."""
    return frozenset(row["form"] for row in read_table("kata_hitung"))


def in_words(number: int) -> str:
    """``number`` in Indonesian words: 25 is "dua puluh lima". Up to some hundred trillions; 0 is "nol"."""
    if number == 0:
        return "nol"
    return " ".join(_words(number))


def _words(number: int) -> list[str]:
    if number < 12:
        return [_ONES[number]] if number else []
    if number < 20:
        return [_ONES[number - 10], "belas"]
    if number < 100:
        return [_ONES[number // 10], "puluh", *_words(number % 10)]
    if number < 200:
        return ["seratus", *_words(number - 100)]
    if number < 1000:
        return [_ONES[number // 100], "ratus", *_words(number % 100)]
    if number < 2000:
        return ["seribu", *_words(number - 1000)]
    if number < 1_000_000:
        return [*_words(number // 1000), "ribu", *_words(number % 1000)]
    for size, name in _SCALES:
        if number >= size:
            return [*_words(number // size), name, *_words(number % size)]
    return []
