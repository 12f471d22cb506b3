"""Dates: the weekday that does not fit, the day that does not exist."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule

WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
#: Spellings of months and days that are found in copy; they are read here, and corrected elsewhere.
_MONTH_NUMBER = {month.lower(): number for number, month in enumerate(MONTHS, 1)} | {
    "pebruari": 2, "nopember": 11, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "agt": 8, "agu": 8,
    "ags": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "des": 12,
}  # fmt: skip
_WEEKDAY_NUMBER = {day.lower(): number for number, day in enumerate(WEEKDAYS)} | {"jum'at": 4, "jum’at": 4, "ahad": 6}

_MONTH = "|".join(sorted(_MONTH_NUMBER, key=len, reverse=True))
_DATE = re.compile(
    rf"""(?:(?P<weekday>Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)
            (?P<between>\s*,?\s*(?:tanggal\s+)?\(?|\s+(?:pagi|siang|sore|malam|petang|dini\s+hari)\s*,?\s*\(?))?
        (?<![\d.,/–-])
        (?:(?P<day>\d{{1,2}})\s+(?P<month>{_MONTH})\.?\s+(?P<year>(?:1[89]|20)\d\d)
          |(?P<day2>\d{{1,2}})(?P<slash>[/-])(?P<month2>\d{{1,2}})(?P=slash)(?P<year2>(?:1[89]|20)\d\d))
        (?![\d/–-])""",
    re.IGNORECASE | re.VERBOSE,
)
#: A date without a year can still be impossible: "31 April".
_DAY_AND_MONTH = re.compile(rf"(?<![\d.,/–-])(?P<day>\d{{1,2}})\s+(?P<month>{'|'.join(MONTHS)})\b(?!\s+\d{{4}})")

#: "Sabtu-Minggu (19/3/2022)" dates the first of the two days.
_RANGE_BEFORE = re.compile(rf"(?:{'|'.join(WEEKDAYS)})[ \u00a0]*(?:[-–—/]|dan|hingga|sampai)[ \u00a0]*$")
#: After a number "Minggu" may be a week.
_WEEKS_BEFORE = re.compile(r"\b(?:dua|tiga|empat|lima|enam|beberapa|\d+|se|per|tiap)[ \u00a0]+$")


def _parts(match: re.Match[str]) -> tuple[int, int, int]:
    """Day, month, year as written."""
    if match["day"]:
        return int(match["day"]), _MONTH_NUMBER[match["month"].lower()], int(match["year"])
    return int(match["day2"]), int(match["month2"]), int(match["year2"])


def _exists(day: int, month: int, year: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


@paragraph_rule("tanggal.hari", Category.CONSISTENCY, Severity.ERROR)
def weekday_against_date(passage: Passage) -> Iterator[Hit]:
    """Nama hari harus cocok dengan tanggalnya.
    The weekday must fit the date.

    Mengapa: Hari dan tanggal dihitung menurut kalender. Salah satunya keliru; cocokkan dengan catatan liputan.
    Why: Weekday and date are worked out by the calendar. One of the two is wrong; compare the reporter's notes.
    Sumber: Kalender Gregorius (dihitung)

    Salah: Rapat berlangsung pada Senin, 22 Agustus 2023.
    Jadi: Rapat berlangsung pada Selasa, 22 Agustus 2023.
    Salah: Korban ditemukan Jumat (14/2/2024) pagi.
    Jadi: Korban ditemukan Rabu (14/2/2024) pagi.
    Diam: Rapat berlangsung pada Selasa, 22 Agustus 2023.
    Diam: Pemungutan suara digelar Rabu (14/2/2024).
    Diam: Hujan turun dua Minggu, 22 Agustus 2023 mulai reda di sebagian wilayah.
    """
    for match in _DATE.finditer(passage.text):
        weekday = match["weekday"]
        if not weekday or not weekday[0].isupper():
            continue
        if _RANGE_BEFORE.search(passage.text, 0, match.start()) or (
            weekday == "Minggu" and _WEEKS_BEFORE.search(passage.text, 0, match.start())
        ):
            continue
        day, month, year = _parts(match)
        if not _exists(day, month, year):
            continue
        right = WEEKDAYS[date(year, month, day).weekday()]
        if _WEEKDAY_NUMBER[weekday.lower()] == date(year, month, day).weekday():
            continue
        written = passage.text[match.start("day") if match["day"] else match.start("day2") : match.end()]
        start = match.start("weekday")
        yield Hit(
            start,
            start + len(weekday),
            Bilingual(
                f"{written} jatuh pada hari {right}, bukan {weekday}", f"{written} is a {right}, not a {weekday}"
            ),
            (right,),
        )


@paragraph_rule("tanggal.mustahil", Category.CONSISTENCY, Severity.ERROR)
def impossible_date(passage: Passage) -> Iterator[Hit]:
    """Tanggal harus ada di kalender.
    The date must exist.

    Mengapa: Tidak ada tanggal 31 pada bulan ini, atau bulan itu tidak ada. Cocokkan dengan catatan liputan.
    Why: This month has no such day, or there is no such month. Compare the reporter's notes.
    Sumber: Kalender Gregorius (dihitung)

    Tandai: Festival dibuka pada [[31 April 2024]].
    Tandai: Ia lahir di Soe, [[29 Februari 2023]].
    Tandai: Surat itu bertanggal [[12/13/2024]].
    Tandai: Pendaftaran ditutup [[31 Juni]] mendatang.
    Diam: Ia lahir di Soe, 29 Februari 2024.
    Diam: Pendaftaran dibuka 29 Februari hingga 31 Maret 2024.
    Diam: Nomor perkara 45/13/2024 masih diperiksa.
    """
    for match in _DATE.finditer(passage.text):
        day, month, year = _parts(match)
        if _exists(day, month, year):
            continue
        if match["day2"] and (day > 31 or not _reads_as_date(passage.text, match)):
            continue
        start = match.start("day") if match["day"] else match.start("day2")
        yield Hit(start, match.end(), _impossible(passage.text[start : match.end()]))
    for match in _DAY_AND_MONTH.finditer(passage.text):
        day, month = int(match["day"]), _MONTH_NUMBER[match["month"].lower()]
        if day == 0 or 31 >= day > calendar.monthrange(2024, month)[1]:
            yield Hit(match.start(), match.end(), _impossible(match.group()))


def _reads_as_date(text: str, match: re.Match[str]) -> bool:
    """Whether digits with slashes are meant as a date: after a weekday, in brackets, or after a word for dates."""
    before = text[max(0, match.start() - 24) : match.start("day2")]
    return (
        bool(match["weekday"]) or re.search(r"(?:\(|tanggal\s|bertanggal\s|tertanggal\s|pada\s)$", before) is not None
    )


def _impossible(written: str) -> Bilingual:
    return Bilingual(f"Tanggal {written} tidak ada", f"There is no such date as {written}")
