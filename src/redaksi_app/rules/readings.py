"""What a weekday and a date that do not fit may be meant as: another weekday, another day, another year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from redaksi_app.rules.dates import MONTHS, WEEKDAYS, Weekday, WrittenDate, find_dates, find_short_dates, weekday_before
from redaksi_app.text.patterns import expression

_PART = expression(r"[\d]+|[^\W\d_]+\.?")


class Dated(NamedTuple):
    """A date of a draft, the weekday before it if there is one, and what stands between the two."""

    weekday: Weekday | None
    written: WrittenDate
    between: str

    @property
    def fits(self) -> bool:
        """Whether weekday and date are both there, and fit."""
        return self.weekday is not None and self.written.value.weekday() == self.weekday.number


class Evidence(NamedTuple):
    """The dates of one draft: the full ones that exist, and the weekday, day and month of the short ones."""

    dates: tuple[Dated, ...]
    short: frozenset[tuple[int, int, int]]


def evidence_of(paragraphs: Sequence[str]) -> Evidence:
    """What the dates in all of a draft's paragraphs tell."""
    dates: list[Dated] = []
    short: set[tuple[int, int, int]] = set()
    for text in paragraphs:
        for written in find_dates(text):
            if written.exists:
                weekday = weekday_before(text, written.start)
                dates.append(Dated(weekday, written, text[weekday.end : written.start] if weekday else ""))
        short.update((weekday.number, day, month) for weekday, day, month, _ in find_short_dates(text))
    return Evidence(tuple(dates), frozenset(short))


def readings(weekday: Weekday, written: WrittenDate, between: str, known: Evidence) -> tuple[str, ...]:
    """Weekday and date as they may have been meant, the best founded first.

    The weekday is taken to be wrong rather than the date, unless the draft dates another event so: its other dates
    are all of the year in which this day has this weekday, or it has the nearest day of this weekday elsewhere.
    Another year is not offered to a draft that has right dates of this one.
    """
    day = written.value
    other_day = f"{WEEKDAYS[day.weekday()]}{between}{written.written}"
    nearest = _nearest(day, weekday.number)
    other_date = f"{weekday.written}{between}{_rewritten(written, nearest)}"
    in_year = any(dated.fits and dated.written.year == day.year for dated in known.dates)
    year = None if in_year else next(_years_of(day, weekday.number), None)
    other_year = [f"{weekday.written}{between}{_rewritten(written, year)}"] if year else []
    if year and _is_told_of_year(day, year, known):
        return (*other_year, other_day, other_date)
    if _has(nearest, known) and not _has(day, known):
        return (other_date, other_day, *other_year)
    return (other_day, other_date, *other_year)


def _nearest(day: date, number: int) -> date:
    """The day nearest to ``day`` that is the weekday ``number``."""
    ahead = (number - day.weekday()) % 7
    return day + timedelta(days=ahead if ahead <= 3 else ahead - 7)


def _years_of(day: date, number: int) -> Iterator[date]:
    """The same day in the next year and in the last one, where it is the weekday ``number``."""
    for year in (day.year + 1, day.year - 1):
        try:
            moved = day.replace(year=year)
        except ValueError:
            continue
        if moved.weekday() == number:
            yield moved


def _is_told_of_year(day: date, moved: date, known: Evidence) -> bool:
    """Whether the draft tells that its events are of the year of ``moved``, not of that of ``day``."""
    fitting = {dated.written.year for dated in known.dates if dated.fits}
    if fitting:
        return moved.year in fitting
    wrong = [dated for dated in known.dates if dated.weekday and dated.written.year == day.year]
    return len({dated.written.value for dated in wrong}) > 1 and all(
        dated.weekday and any(one.year == moved.year for one in _years_of(dated.written.value, dated.weekday.number))
        for dated in wrong
    )


def _has(day: date, known: Evidence) -> bool:
    """Whether the draft has ``day`` elsewhere with its right weekday."""
    return (day.weekday(), day.day, day.month) in known.short or any(
        dated.fits and dated.written.value == day for dated in known.dates
    )


def _rewritten(written: WrittenDate, day: date) -> str:
    """Another day in the way this one is written: "08/10/2025", "8 Oktober 2025"."""
    parts = iter((day.day, day.month, day.year))

    def part(match: re.Match[str]) -> str:
        value, text = next(parts), match.group()
        if not text.isdigit():
            return text if value == written.month else MONTHS[value - 1]
        if value == day.year and len(text) == 2:
            return f"{value % 100:02}"
        return f"{value:0{len(text)}}" if text.startswith("0") else str(value)

    return _PART.sub(part, written.written)
