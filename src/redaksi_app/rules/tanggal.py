"""Dates: the weekday that does not fit, the day that does not exist, the range that runs backwards, the name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from redaksi_app.article import PROSE, PUBLISHED, Article
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.places.nearest import nearest
from redaksi_app.rules.conditions import between
from redaksi_app.rules.dates import (
    DATE_MARKS,
    LONGEST_MONTH,
    MONTH_NUMBER,
    MONTH_WORDS,
    MONTHS,
    WEEKDAY_WORDS,
    WEEKDAYS,
    WEEKDAYS_EN,
    Weekday,
    WrittenDate,
    find_dates,
    weekday_before,
)
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.readings import Evidence, evidence_of, readings
from redaksi_app.rules.rule import Hit, article_rule, paragraph_rule
from redaksi_app.text.patterns import expression

#: A date without a year can still be impossible: "31 April".
_DAY_AND_MONTH = expression(
    rf"(?P<day>\d(?<![\d.,/–-]\d)\d?)[ \u00a0]+(?P<month>{'|'.join(MONTHS)})\b(?![ \u00a0]+\d{{4}})"
)
#: The weekdays as they stand before a date, so far as all spellings of one share it.
#: "Sabtu-Minggu (19/3/2022)" dates the first of the two days.
_RANGE_BEFORE = expression(rf"(?:{'|'.join(WEEKDAYS)})[ \u00a0]*(?:[-–—/]|dan|hingga|sampai)[ \u00a0]*$")
#: After a number "Minggu" may be a week.
_WEEKS_BEFORE = expression(r"\b(?:dua|tiga|empat|lima|enam|beberapa|\d+|se|per|tiap)[ \u00a0]+$")
#: What makes digits with slashes a date.
_DATE_BEFORE = expression(r"(?:\(|\b(?:tanggal|bertanggal|tertanggal|pada)\s)$")

_TO = r"(?:[ \u00a0]?[-–—][ \u00a0]?|[ \u00a0]+(?:hingga|sampai(?:[ \u00a0]+dengan)?|s\.d\.|s/d)[ \u00a0]+)"
#: Both days in one month: "12–9 September 2026".
_DAYS_OF_MONTH = expression(
    rf"""(?P<first>\d(?<![\d.,/–-]\d)\d?){_TO}(?:tanggal[ \u00a0]+)?(?P<last>\d\d?)
        [ \u00a0]+(?P<month>{"|".join(MONTHS)})\b(?P<year>[ \u00a0]+(?:1[89]|20)\d\d)?""",
    re.VERBOSE,
)
_BETWEEN_DATES = expression(rf"\)?{_TO}(?:tanggal[ \u00a0]+)?(?:\w+,?[ \u00a0]+\(?)?")
_SCORE_BEFORE = expression(r"(?:\bskor|menang|kalah|unggul|imbang|seri|takluk|\bpasal|\bayat|nomor)\b[^.]{0,12}$", re.I)
_YEARS = expression(
    r"\b(?P<before>periode|tahun(?:[ \u00a0](?:ajaran|anggaran|buku))?|masa[ ](?:bakti|jabatan|khidmat))[ \u00a0]+"
    r"(?P<first>(?:19|20)\d\d)(?P<to>[-–—/])(?P<last>(?:19|20)\d\d)\b(?!-)"
)

_SPELT = {"pebruari": "Februari", "nopember": "November", "jum'at": "Jumat", "jum’at": "Jumat"}
_ENGLISH = {
    "january": "Januari", "february": "Februari", "march": "Maret", "june": "Juni", "july": "Juli",
    "august": "Agustus", "october": "Oktober", "december": "Desember",
}  # fmt: skip
_MISSPELT = expression(r"\b(?:Pebruari|Nopember|Jum['’]at)(?![\w-])", re.IGNORECASE)
#: What is called after the day of the heroes keeps its own spelling: "Institut Teknologi Sepuluh Nopember".
_IN_A_NAME = expression(
    r"(?:\bSepuluh|\b(?:Jalan|Jl\.|Institut|Kampus|Stadion|Gelora|Monumen|Taman|Pasar|RSUD)\b[^.,\n]{0,24}\b10)"
    r"[ \u00a0]$"
)
_YEAR = expression(r"[12](?<=[ \u00a0][12])[089]\d\d\b(?!\.\d)")
#: Where a month's name stands before a year.
_MONTHS_PLACE = expression(
    r"(?:(?<![\d.,/])\d\d?|\b(?:bulan|pada|sejak|hingga|sampai|akhir|awal|pertengahan|sepanjang))[ \u00a0]+"
    r"(?P<name>[a-z]{3,11})[ \u00a0]+$",
    re.IGNORECASE,
)
#: Code points before a year in which all of it stands.
_REACH = 32


@article_rule("tanggal.hari", Category.CONSISTENCY, Severity.ERROR, words=WEEKDAY_WORDS)
def weekday_against_date(article: Article) -> Iterator[Hit]:
    """Nama hari harus cocok dengan tanggalnya.
    The weekday must fit the date.

    Mengapa: Hari dan tanggal dihitung menurut kalender. Salah satunya keliru; cocokkan dengan catatan liputan. Yang
        ditawarkan: hari yang benar, tanggal terdekat yang jatuh pada hari itu, dan tahun sebelum atau sesudahnya bila
        cocok; yang didukung tanggal lain dalam naskah didahulukan.
    Why: Weekday and date are worked out by the calendar. One of the two is wrong; compare the reporter's notes. Offered
        are the right weekday, the nearest date of that weekday, and the year before or after where that fits; what
        other dates of the draft speak for comes first.
    Sumber: Kalender Gregorius (dihitung)

    Salah: Rapat berlangsung pada Senin, 22 Agustus 2023.
    Jadi: Rapat berlangsung pada Selasa, 22 Agustus 2023.
    Salah: Korban ditemukan Jumat (14/2/2024) pagi.
    Jadi: Korban ditemukan Rabu (14/2/2024) pagi.
    Salah: Banjir surut Kamis (9/10/2025). ¶ Jembatan dibuka lagi Senin (20/10/2026).
    Jadi: Banjir surut Kamis (9/10/2025). ¶ Jembatan dibuka lagi Senin (20/10/2025).
    Diam: Rapat berlangsung pada Selasa, 22 Agustus 2023.
    Diam: Pemungutan suara digelar Rabu (14/2/2024).
    Diam: Hujan turun dua Minggu, 22 Agustus 2023 mulai reda di sebagian wilayah.
    """
    paragraphs = [(part.prose.start, part.prose.end) for part in article.of_kind(*(PROSE | PUBLISHED))]
    known: Evidence | None = None
    for start, end in paragraphs:
        text = article.text[start:end]
        for written in find_dates(text):
            weekday = weekday_before(text, written.start) if written.exists else None
            if weekday is None or weekday.number == written.value.weekday() or _is_no_weekday(text, weekday):
                continue
            known = known or evidence_of([article.text[start:end] for start, end in paragraphs])
            number = written.value.weekday()
            yield Hit(
                start + weekday.start,
                start + written.end,
                Bilingual(
                    f"{written.written} jatuh pada hari {WEEKDAYS[number]}, bukan {weekday.written}",
                    f"{written.written} is a {WEEKDAYS_EN[number]}, not a {WEEKDAYS_EN[weekday.number]}",
                ),
                readings(weekday, written, text[weekday.end : written.start], known),
            )


def _is_no_weekday(text: str, weekday: Weekday) -> bool:
    """Whether the weekday is not the date's: the last of a range, or "Minggu" for a week."""
    if _RANGE_BEFORE.search(text, 0, weekday.start):
        return True
    return weekday.written == "Minggu" and _WEEKS_BEFORE.search(text, 0, weekday.start) is not None


@paragraph_rule("tanggal.mustahil", Category.CONSISTENCY, Severity.ERROR, words=MONTH_WORDS, marks=DATE_MARKS)
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
    text = passage.text
    for written in find_dates(text):
        if not written.exists and (not written.in_digits or (written.day <= 31 and _reads_as_date(text, written))):
            yield Hit(written.start, written.end, _impossible(written.written))
    for match in _DAY_AND_MONTH.finditer(text):
        day, month = int(match["day"]), MONTH_NUMBER[match["month"].lower()]
        if day == 0 or 31 >= day > LONGEST_MONTH[month - 1]:
            yield Hit(match.start(), match.end(), _impossible(match.group()))


def _reads_as_date(text: str, written: WrittenDate) -> bool:
    """Whether digits with slashes are meant as a date: after a weekday, in brackets, or after a word for dates."""
    before = text[max(0, written.start - 24) : written.start]
    return _DATE_BEFORE.search(before) is not None or weekday_before(text, written.start) is not None


def _impossible(written: str) -> Bilingual:
    return Bilingual(f"Tanggal {written} tidak ada", f"There is no such date as {written}")


@paragraph_rule(
    "tanggal.rentang", Category.CONSISTENCY, Severity.WARNING, words=MONTH_WORDS | {"periode", "tahun", "masa"}
)
def range_backwards(passage: Passage) -> Iterator[Hit]:
    """Awal rentang tanggal mendahului akhirnya.
    A range of dates starts before it ends.

    Mengapa: Tanggal pertama lebih lambat daripada tanggal terakhir; salah satunya keliru atau keduanya tertukar.
    Why: The first date is later than the last one; one of them is wrong, or the two were swapped.
    Sumber: Kalender Gregorius (dihitung)

    Tandai: Festival berlangsung pada [[12–9 September 2026]] di tepi danau.
    Tandai: Cuti berlaku [[20 Mei 2026 hingga 15 Mei 2026]] bagi guru.
    Tandai: Dana itu dipakai pada [[periode 2024–2019]] oleh dua dinas.
    Diam: Libur panjang berlangsung dari 30 Desember 2026 hingga 3 Januari 2027.
    Diam: Lomba digelar 9–12 September 2026 dan 30 Mei–2 Juni 2027.
    Diam: Tim tuan rumah menang 3-2 September lalu.
    """
    text = passage.text
    dates = find_dates(text)
    for first, last in pairwise(dates):
        if not _BETWEEN_DATES.fullmatch(text, first.end, last.start) or not (first.exists and last.exists):
            continue
        if first.value > last.value:
            yield _backwards(text, first.start, last.end)
    for match in _DAYS_OF_MONTH.finditer(text):
        first_day, last_day = int(match["first"]), int(match["last"])
        if 31 >= first_day > last_day > 0 and not _SCORE_BEFORE.search(
            text[max(0, match.start() - 32) : match.start()]
        ):
            yield _backwards(text, match.start(), match.end())
    for match in _YEARS.finditer(text):
        if int(match["first"]) > int(match["last"]):
            yield _backwards(text, match.start(), match.end())


def _backwards(text: str, start: int, end: int) -> Hit:
    return Hit(
        start,
        end,
        Bilingual(f"Rentang “{text[start:end]}” berjalan mundur", f"The range “{text[start:end]}” runs backwards"),
    )


@paragraph_rule(
    "tanggal.nama",
    Category.SPELLING,
    Severity.WARNING,
    safe=True,
    gaps=between(r"[ \u00a0][12][089]\d\d|^['’]\Z"),
    words=_SPELT.keys() - {"jum'at", "jum’at"},
)
def month_misspelt(passage: Passage) -> Iterator[Hit]:
    """Nama bulan dan hari dieja menurut KBBI: Februari, November, Jumat.
    Months and days are spelt as in KBBI: Februari, November, Jumat.

    Mengapa: “Pebruari”, “Nopember”, dan “Jum'at” adalah ejaan lama; di antara hari dan tahun salah ketik pun pasti
        nama bulan.
    Why: “Pebruari”, “Nopember” and “Jum'at” are old spellings; between a day and a year a slip, too, must be a month.
    Sumber: KBBI (Februari, November, Jumat)

    Salah: Vaksinasi ternak dimulai pada Pebruari dan selesai pada 12 Agutus 2024.
    Jadi: Vaksinasi ternak dimulai pada Februari dan selesai pada 12 Agustus 2024.
    Salah: Rapat digelar Jum'at pagi, 3 Nopember 2023.
    Jadi: Rapat digelar Jumat pagi, 3 November 2023.
    Diam: Rapat digelar Jumat, 3 November 2023, oleh 12 warga 2023.
    Diam: Alumni Institut Teknologi Sepuluh Nopember berkumpul di Jalan 10 Nopember.
    Salah: Ia melatih tim itu sejak Febuari 2020.
    Jadi: Ia melatih tim itu sejak Februari 2020.
    Diam: Rapat 5 Okt 2023 dihadiri 30 orang 2023 silam, pada Pemilu 2024 dan hingga Liga 2025.
    """
    text = passage.text
    for match in _MISSPELT.finditer(text):
        if _IN_A_NAME.search(text, max(0, match.start() - _REACH), match.start()):
            continue
        yield _spelt(match.start(), match.end(), _SPELT[match.group().lower()])
    for year in _YEAR.finditer(text):
        place = _MONTHS_PLACE.search(text, max(0, year.start() - _REACH), year.start())
        name = place["name"].lower() if place else ""
        if place is None or name in MONTH_NUMBER:
            continue
        right = _ENGLISH.get(name) or nearest(name, map(str.lower, MONTHS))
        if right:
            yield _spelt(place.start("name"), place.end("name"), right.capitalize())


def _spelt(start: int, end: int, right: str) -> Hit:
    return Hit(start, end, Bilingual(f"Ejaannya “{right}”", f"It is spelt “{right}”"), (right,))
