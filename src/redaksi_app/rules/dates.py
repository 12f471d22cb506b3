"""Reading dates in running text: "22 Agustus 2023", "22/8/2023", "22-8-2023", and the weekday before them."""

from __future__ import annotations

import calendar
import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from redaksi_app.text.patterns import expression

WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
#: Spellings of months and days that are found in copy; they are read here, and corrected elsewhere.
MONTH_NUMBER = {month.lower(): number for number, month in enumerate(MONTHS, 1)} | {
    "pebruari": 2, "nopember": 11, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "agt": 8, "agu": 8,
    "ags": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "des": 12,
}  # fmt: skip
WEEKDAY_NUMBER = {day.lower(): number for number, day in enumerate(WEEKDAYS)} | {"jum'at": 4, "jum’at": 4, "ahad": 6}
#: Days of each month, of February in a leap year.
LONGEST_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
#: For ``words=`` of the rules about dates; a date in digits alone has one of ``DATE_MARKS``, or a word before it.
MONTH_WORDS = frozenset(MONTH_NUMBER)
WEEKDAY_WORDS = frozenset({*(day.lower() for day in WEEKDAYS), "jum", "ahad"})
DATE_MARKS = "/"

MONTH = "|".join(sorted(MONTH_NUMBER, key=len, reverse=True))
WEEKDAY = r"Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad"
_YEAR = r"(?:1[89]|20)\d\d"
# The first digit comes before the look at what precedes it, so that the search jumps from digit to digit.
_DATE = expression(
    rf"""(?P<day>\d(?<![\d.,/–-]\d)\d?)
        (?:[ \u00a0]+(?P<month>(?i:{MONTH}))\b\.?[ \u00a0]+(?P<year>{_YEAR})
          |(?P<slash>[/-])(?P<month2>\d{{1,2}})(?P=slash)(?P<year2>{_YEAR}|(?<=/)\d\d))
        (?![\d/–-])""",
    re.VERBOSE,
)
#: A date without a year, which only a weekday before it makes one: "Senin (22/8)", "Senin, 22 Agustus".
_SHORT = expression(
    rf"""(?P<day>\d(?<![\d.,/–-]\d)\d?)
        (?:/(?P<month2>\d\d?)(?=\)|[ ]*[,.])|[ \u00a0]+(?P<month>{"|".join(MONTHS)})\b(?![ \u00a0]+\d{{4}}))""",
    re.VERBOSE,
)
_WEEKDAY_BEFORE = expression(
    rf"""\b(?P<weekday>(?i:{WEEKDAY}))
        (?:\s*,?\s*(?:tanggal\s+)?\(?|\s+(?:pagi|siang|sore|petang|malam|dini\s+hari)\s*,?\s*\(?)$""",
    re.VERBOSE | re.IGNORECASE,
)
#: Code points before a date in which its weekday can stand.
_REACH = 32


class WrittenDate(NamedTuple):
    """A date as written; ``start`` is that of its day, not of its weekday. It need not exist.

    ``written`` is the date as it stands; ``in_digits`` tells that its month is a number.
    """

    start: int
    end: int
    day: int
    month: int
    year: int
    written: str
    in_digits: bool

    @property
    def exists(self) -> bool:
        """Whether the calendar has such a day."""
        return 1 <= self.month <= 12 and 1 <= self.day <= calendar.monthrange(self.year, self.month)[1]

    @property
    def value(self) -> date:
        """The day itself; raises ValueError where there is no such day."""
        return date(self.year, self.month, self.day)


class Weekday(NamedTuple):
    """A weekday as written before a date; ``number`` counts from Monday = 0."""

    start: int
    end: int
    number: int
    written: str


@lru_cache(maxsize=256)
def find_dates(text: str) -> tuple[WrittenDate, ...]:
    """The dates of ``text`` that name day, month and year, in order; those in a range with a dash are left out."""
    return tuple(_date(match) for match in _DATE.finditer(text))


def find_short_dates(text: str) -> list[tuple[Weekday, int, int, int]]:
    """The dates without a year that have a weekday: the weekday, day, month, and where the date ends; in order."""
    found = []
    for match in _SHORT.finditer(text):
        day, month = int(match["day"]), int(match["month2"] or MONTH_NUMBER[match["month"].lower()])
        if not 1 <= month <= 12 or not 1 <= day <= LONGEST_MONTH[month - 1]:
            continue
        if weekday := weekday_before(text, match.start()):
            found.append((weekday, day, month, match.end()))
    return found


def weekday_before(text: str, start: int) -> Weekday | None:
    """The weekday, with a capital, that belongs to the date which starts at ``start``."""
    reach = max(0, start - _REACH)
    match = _WEEKDAY_BEFORE.search(text[reach:start])
    if match is None or not match["weekday"][0].isupper():
        return None
    written = match["weekday"]
    begin = reach + match.start("weekday")
    return Weekday(begin, begin + len(written), WEEKDAY_NUMBER[written.lower()], written)


def _date(match: re.Match[str]) -> WrittenDate:
    if match["month"]:
        month, year = MONTH_NUMBER[match["month"].lower()], int(match["year"])
    else:
        month, year = int(match["month2"]), int(match["year2"])
        year += 2000 if year < 100 else 0
    return WrittenDate(
        match.start(), match.end(), int(match["day"]), month, year, match.group(), match["month"] is None
    )
