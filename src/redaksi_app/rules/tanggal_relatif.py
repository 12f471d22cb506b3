"""Dates against each other: "besok (6/8/2026)" in a story of 4 August, and weekdays of dates that name no year."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from redaksi_app.article import PROSE, Article
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.dates import (
    WEEKDAY_NUMBER,
    WEEKDAY_WORDS,
    WEEKDAYS,
    WEEKDAYS_EN,
    Weekday,
    find_dates,
    find_short_dates,
    weekday_before,
)
from redaksi_app.rules.rule import Hit, article_rule
from redaksi_app.text import Span, split_sentences
from redaksi_app.text.patterns import expression

#: Days from the day on which it is said.
_OFFSETS = {"kemarin lusa": -2, "kemarin": -1, "hari ini": 0, "besok": 1, "esok": 1, "lusa": 2}
_DAYPART = r"(?:[ \u00a0]+(?:pagi|siang|sore|petang|malam|dini[ ]hari))?"
_RELATIVE = expression(
    rf"\b(?P<word>kemarin[ ]lusa|kemarin|hari[ ]ini|besok|esok|lusa){_DAYPART}[ ,]*\(?$", re.IGNORECASE
)
_WITH_WEEKDAY = expression(
    rf"\b(?P<word>kemarin|besok|esok|lusa){_DAYPART}[ ,]+\(?(?P<weekday>(?-i:{'|'.join(WEEKDAYS)}))\b(?![ ,(]*\d)",
    re.IGNORECASE,
)
_NUMBERS = {
    "se": 1, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9, "sepuluh": 10,
}  # fmt: skip
_STEP = expression(
    rf"""\b(?:(?P<number>{"|".join(_NUMBERS)}|\d\d?)[ ]?hari[ ](?P<way>kemudian|setelahnya|sesudahnya|sebelumnya)
        |(?P<next>keesokan[ ]harinya|esok[ ]harinya)){_DAYPART}[ ,]*(?:yakni[ ]|yaitu[ ]|pada[ ])?\(?$""",
    re.IGNORECASE | re.VERBOSE,
)
_TRIGGERS = (
    "kemarin",
    "Kemarin",
    "esok",
    " lusa",
    "Lusa",
    "ari ini",
    " hari kemudian",
    "hari sebelumnya",
    "hari sesudahnya",
    "hari setelahnya",
    "sehari",
    "Sehari",
)
#: The date in a sentence with one of these is the day on which it is said.
_SAID = expression(
    r"\b(?:kata\w*|ujar\w*|ucap\w*|tutur\w*|ungkap\w*|jelas\w*|terang\w*|sebut|\w*menyebut\w*|menyampaikan|menyatakan"
    r"|mengatakan|mengumumkan|menjanjikan|mengaku|ditemui|ditanya\w*|dihubungi|dikonfirmasi|jumpa pers|konferensi pers"
    r"|keterangan|wawancara|kepada wartawan|tegas\w*)\b",
    re.IGNORECASE,
)
#: Code points before a weekday in which its relative word stands.
_REACH = 40
#: Days within which two dates are taken to belong to one story.
_NEAR = 4
#: Days round a full date within which a date without a year falls into the same year for sure.
_SAME_YEAR = 14
#: Stands for the year where none is named; no leap year.
_NO_YEAR = 2023


class _Dated(NamedTuple):
    """A date of the article; ``start`` is that of its weekday, if it has one. ``sure``: its year is known."""

    start: int
    end: int
    value: date
    weekday: Weekday | None
    short: bool
    sure: bool


@lru_cache(maxsize=2)
def _dated(text: str) -> tuple[_Dated, ...]:
    """All dates of the draft that exist, in order."""
    found = []
    for full in find_dates(text):
        if full.exists:
            weekday = weekday_before(text, full.start)
            found.append(_Dated(weekday.start if weekday else full.start, full.end, full.value, weekday, False, True))
    years = Counter(one.value.year for one in found)
    fullest = years.most_common(1)[0][0] if years else _NO_YEAR
    known = [one.value for one in found]
    for weekday, day, month, end in find_short_dates(text):
        near = [value for value in (_near(day, month, other) for other in known) if value]
        value = near[0] if near else _on(fullest, month, day)
        if value:
            found.append(_Dated(weekday.start, end, value, weekday, True, bool(near)))
    return tuple(sorted(found, key=lambda one: one.start))


def _on(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _near(day: int, month: int, other: date) -> date | None:
    """The date with this day and month that lies close to ``other``."""
    for year in (other.year, other.year - 1, other.year + 1):
        value = _on(year, month, day)
        if value and abs((value - other).days) <= _SAME_YEAR:
            return value
    return None


@article_rule("tanggal-relatif.hari", Category.CONSISTENCY, Severity.WARNING)
def relative_day(article: Article) -> Iterator[Hit]:
    """“Kemarin”, “besok”, “dua hari kemudian” harus cocok dengan tanggal di sebelahnya.
    “Kemarin”, “besok”, “dua hari kemudian” must fit the date beside them.

    Mengapa: Kata itu dihitung dari tanggal wawancara atau peristiwa yang disebut di dekatnya; hasilnya bukan tanggal
        yang tertulis. Salah satunya keliru.
    Why: Counted from the date of the interview or event named nearby, the word leads to another date than the one
        written. One of them is wrong.
    Sumber: Kalender Gregorius (dihitung)

    Tandai: Ditemui pada Selasa (4/8/2026), panitia menyebut lomba dimulai besok, [[Kamis (6/8/2026)]].
    Tandai: Dalam jumpa pers Senin (3/8/2026), polisi menyatakan gudang terbakar kemarin, [[Sabtu (1/8/2026)]].
    Tandai: Warga hilang pada Sabtu (1/8/2026). Ia ditemukan dua hari kemudian, [[Selasa (4/8/2026)]].
    Tandai: “Sekolah libur besok, [[Rabu]],” kata kepala dinas, Senin (3/8/2026).
    Diam: Ditanya pada Rabu (5/8/2026), bupati menjanjikan pelantikan digelar besok, Kamis (6/8/2026).
    Diam: Warga hilang pada Sabtu (1/8/2026). Ia ditemukan dua hari kemudian, Senin (3/8/2026).
    Diam: Pameran dibuka Senin (3/8/2026) dan ditutup besok, Jumat (7/8/2026).
    """
    text = article.text
    if not any(trigger in text for trigger in _TRIGGERS):
        return
    dates = _dated(text)
    for number, one in enumerate(dates):
        before = text[max(0, one.start - _REACH) : one.start]
        if match := _RELATIVE.search(before):
            offset = _OFFSETS[match["word"].lower()]
            anchor = _day_of_speech(article, dates, one.start)
        elif match := _STEP.search(before):
            offset, anchor = _steps(match), _event_before(article, dates, number)
        else:
            continue
        if anchor is None or abs((anchor.value - one.value).days) > _NEAR + abs(offset):
            continue
        right = anchor.value + timedelta(days=offset)
        if right != one.value and article.part_at(one.start).kind in PROSE:
            closed = text[one.end : one.end + 1] == ")" and "(" in text[one.start : one.end]
            yield Hit(one.start, one.end + closed, _message(match.group().rstrip(" ,("), anchor, offset, text))
    yield from _bare_weekdays(article, dates)


def _bare_weekdays(article: Article, dates: tuple[_Dated, ...]) -> Iterator[Hit]:
    """“besok, Rabu” beside the date on which it is said."""
    text = article.text
    for match in _WITH_WEEKDAY.finditer(text):
        start, end = match.span("weekday")
        anchor = _day_of_speech(article, dates, start)
        if anchor is None or anchor.start == start or article.part_at(start).kind not in PROSE:
            continue
        offset = _OFFSETS[match["word"].lower()]
        if _weekday(anchor, offset) != WEEKDAY_NUMBER[match["weekday"].lower()]:
            yield Hit(start, end, _message(match["word"], anchor, offset, text))


def _steps(match: re.Match[str]) -> int:
    if match["next"]:
        return 1
    number = match["number"].lower()
    days = int(number) if number.isdigit() else _NUMBERS[number]
    return -days if match["way"].lower() == "sebelumnya" else days


def _sentence(article: Article, offset: int) -> Span:
    """The sentence of the draft in which ``offset`` stands."""
    prose = article.part_at(offset).prose
    for span in split_sentences(article.text[prose.start : prose.end]):
        if span.end + prose.start > offset:
            return Span(span.start + prose.start, span.end + prose.start)
    return prose


def _day_of_speech(article: Article, dates: tuple[_Dated, ...], start: int) -> _Dated | None:
    """The only date of the sentence but the one at ``start``, where the sentence tells that somebody speaks."""
    sentence = _sentence(article, start)
    others = [other for other in dates if other.start != start and sentence.start <= other.start < sentence.end]
    if len(others) != 1 or not _SAID.search(article.text, sentence.start, sentence.end):
        return None
    return others[0]


def _event_before(article: Article, dates: tuple[_Dated, ...], number: int) -> _Dated | None:
    """The date before, in the same paragraph."""
    if not number or article.part_at(dates[number].start) is not article.part_at(dates[number - 1].start):
        return None
    return dates[number - 1]


def _weekday(anchor: _Dated, offset: int) -> int:
    """The weekday ``offset`` days from ``anchor``; where its year is not known, by the weekday it is said to have."""
    day = anchor.value.weekday() if anchor.sure or anchor.weekday is None else anchor.weekday.number
    return (day + offset) % 7


def _message(word: str, anchor: _Dated, offset: int, text: str) -> Bilingual:
    written = text[anchor.start : anchor.end].replace("(", "")
    right = anchor.value + timedelta(days=offset)
    day = f"{right.day}/{right.month}" + ("" if anchor.short else f"/{right.year}")
    weekday = _weekday(anchor, offset)
    return Bilingual(
        f"“{word}” dihitung dari {written} berarti {WEEKDAYS[weekday]} ({day})",
        f"“{word}”, counted from “{written}”, means {WEEKDAYS_EN[weekday]} ({day})",
    )


@article_rule("tanggal-relatif.tahun", Category.CONSISTENCY, Severity.WARNING, words=WEEKDAY_WORDS)
def weekday_without_year(article: Article) -> Iterator[Hit]:
    """Nama hari harus cocok dengan tanggal yang tanpa tahun, menurut tanggal lain dalam naskah.
    The weekday must fit a date without a year, going by the draft's other dates.

    Mengapa: Tanggal lengkap di dekatnya memberi tahun; menurut tahun itu hari dan tanggal ini tidak cocok.
    Why: A full date close to it tells the year; in that year weekday and date do not fit.
    Sumber: Kalender Gregorius (dihitung)

    Salah: Rapat digelar Senin (3/8/2026). Hasilnya diumumkan Kamis (5/8).
    Jadi: Rapat digelar Senin (3/8/2026). Hasilnya diumumkan Rabu (5/8).
    Salah: Rapat digelar Senin (3/8). Warga datang Selasa (4/8). Hasilnya diumumkan Sabtu (7/8).
    Jadi: Rapat digelar Senin (3/8). Warga datang Selasa (4/8). Hasilnya diumumkan Jumat (7/8).
    Diam: Rapat digelar Senin (3/8/2026). Hasilnya diumumkan Rabu (5/8).
    Diam: Pasar dibuka Sabtu (19/10). Rapat digelar Senin (3/8/2026).
    """
    text = article.text
    if not find_short_dates(text):
        return
    short = tuple(one for one in _dated(text) if one.short)
    for one in short:
        right = one.value.weekday() if one.sure else _outvoted(one, short)
        weekday = one.weekday
        if weekday is None or right is None or right == weekday.number or article.part_at(one.start).kind not in PROSE:
            continue
        written = text[weekday.end : one.end].lstrip(" (,")
        yield Hit(
            weekday.start,
            weekday.end,
            Bilingual(
                f"{written} jatuh pada hari {WEEKDAYS[right]}, bukan {weekday.written}",
                f"{written} is a {WEEKDAYS_EN[right]}, not a {WEEKDAYS_EN[weekday.number]}",
            ),
            (WEEKDAYS[right],),
            severity=None if one.sure else Severity.ADVICE,
        )


def _outvoted(one: _Dated, short: tuple[_Dated, ...]) -> int | None:
    """The weekday that ``one`` has by the year that two or more other dates agree on, if all others agree."""
    shifts = {
        (other.weekday.number - other.value.weekday()) % 7
        for other in short
        if other.weekday
        and other.value != one.value
        and abs((other.value - one.value).days) <= 2 * _SAME_YEAR
        and (other.value.month <= 2) == (one.value.month <= 2)  # whether the year leaps is not known
    }
    others = {other.value for other in short if other.value != one.value and not other.sure}
    if len(shifts) != 1 or len(others) < 2:
        return None
    return (one.value.weekday() + shifts.pop()) % 7
