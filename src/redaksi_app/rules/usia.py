"""Ages against birth dates, and how long something lasted against the years and days it ran."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from redaksi_app.article import PROSE, Article
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.bilangan_baca import read_whole
from redaksi_app.rules.dates import MONTH, MONTH_NUMBER, MONTHS, WrittenDate, find_dates
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, article_rule, paragraph_rule
from redaksi_app.text import Span, split_sentences
from redaksi_app.text.patterns import expression

_BORN = expression(r"(?<!hari )\b(?:lahir|kelahiran|dilahirkan)\b(?! (?:kembali|baru))", re.IGNORECASE)
_BIRTH_YEAR = expression(
    rf"(?:\s(?:pada|tahun|bulan|di)|\s(?!(?:{MONTH})\b)(?-i:[A-Z])\w+,?){{0,4}}"
    rf"\s(?:(?P<month>{MONTH})\s)?(?P<year>(?:19|20)\d\d)\b(?!\d|[./-]\d)",
    re.IGNORECASE,
)
_NUMBER = r"(?P<age>\d{1,3}|\w+(?:\s(?:belas|puluh(?:\s\w+)?))?)"
_AGE = expression(
    rf"\b(?P<when>(?:saat|ketika|sejak|pada|di|waktu|semasa|kala|menginjak|sebelum|sampai|hingga|dari|sejak)\s)?"
    rf"(?:berusia|usianya|usia|berumur|umurnya|umur)(?:\s(?:genap|kini|tepat|baru|sudah|telah|masih))?\s{_NUMBER}\s(?:tahun|thn)\b"
    r"(?!-an|an\b)"
    r"|(?<=[a-z]\s)\((?P<bracket>\d{2})(?:\stahun)?\)",
    re.IGNORECASE,
)
#: Between birth and age somebody else comes in.
_OTHERS = expression(
    r"\b(?:anak\w*|putra\w*|putri\w*|istri\w*|suami\w*|ibu\w*|ayah\w*|bapak\w*|adik\w*|kakak\w*|cucu\w*|rekan\w*"
    r"|saudara\w*|saudari\w*|korban|pelaku|keduanya|pasangan|orang tua\w*|teman\w*|kekasih\w*|mereka|rata-rata|sekitar"
    r"|hampir|lebih|maksimal|minimal)\b",
    re.IGNORECASE,
)
_SAME_PERSON = expression(r"\b(?:ia|dia|beliau|usianya|umurnya|kini|\w+\s(?:itu|ini|tersebut))\b", re.IGNORECASE)
#: Days round the story's last date within which it may have been written.
_ABOUT = 31

_YEARS = expression(
    rf"\b(?:dari|sejak|antara|periode|tahun|pada)\s(?:tahun\s)?(?P<from>(?:19|20)\d\d)\s?(?:[-–—]|hingga|sampai|dan|s\.d\.)\s?"
    rf"(?:tahun\s)?(?P<to>(?:19|20)\d\d),?\s(?:atau\s|yakni\s)?(?:selama|berlangsung)\s{_NUMBER}\stahun\b(?!\s\d)",
    re.IGNORECASE,
)
_DAYS = expression(
    rf"(?P<from>\d(?<![\d.,/–-]\d)\d?)(?:\s?[-–—]\s?|\s(?:hingga|sampai(?:\sdengan)?)\s)(?P<to>\d\d?)\s(?:{'|'.join(MONTHS)})\b"
    rf"(?:\s(?:19|20)\d\d)?,?\s(?:atau\s|yakni\s)?selama\s{_NUMBER}\shari\b(?!\s(?:kerja|\d))",
    re.IGNORECASE,
)
_INDEPENDENCE = expression(
    r"\bHUT\s(?:(?:Kemerdekaan\s)?(?:RI|Republik Indonesia)\s(?:yang\s)?ke-?\s?(?P<one>\d{2})"
    r"|ke-?\s?(?P<two>\d{2})\s(?:Kemerdekaan\s)?(?:RI|Republik Indonesia))\b[^.;!?\d]{0,60}?"
    r"(?:17\sAgustus\s|tahun\s|[,(]\s?)(?P<year>20\d\d)\b",
    re.IGNORECASE,
)


class _Birth(NamedTuple):
    """A birth as written: the first and the last day that it can mean."""

    start: int
    end: int
    first: date
    last: date

    def ages(self, day: date) -> set[int]:
        """The ages that somebody born then can have on ``day``."""
        return {_age(self.first, day), _age(self.last, day)}


def _age(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


@article_rule("usia.lahir", Category.CONSISTENCY, Severity.ADVICE, words=("lahir", "kelahiran", "dilahirkan"))
def age_against_birth(article: Article) -> Iterator[Hit]:
    """Usia harus cocok dengan tanggal lahir.
    An age must fit the date of birth.

    Mengapa: Dihitung dari tanggal lahir sampai tanggal yang disebut (atau tanggal berita), usianya lain.
    Why: Counted from the date of birth to the date named (or that of the story), the age is another.
    Sumber: Hitungan

    Tandai: Penyanyi itu lahir di Soe pada 12 Maret 1990. Pada konsernya, 20 Mei 2026, ia genap [[berusia 30 tahun]].
    Tandai: Ia lahir 12 Mei 1950 dan meninggal 3 Juli 2020 [[pada usia 75 tahun]].
    Tandai: Kata camat, Senin (3/8/2026), pria kelahiran 1990 itu [[berusia 46 tahun]]. Ia tinggal di Soe.
    Tandai: Juara itu, Maria Bria [[(30)]], kelahiran 12 Mei 1990, dijamu pada 3 Agustus 2026.
    Diam: Penyanyi itu lahir di Soe pada 12 Maret 1990. Pada konsernya, 20 Mei 2026, ia genap berusia 36 tahun.
    Diam: Kata camat, Senin (3/8/2026), pria kelahiran 1990 itu berusia 35 tahun. Ia tinggal di Soe.
    Diam: Ia lahir 12 Mei 1990. Anaknya berusia 5 tahun pada 3 Agustus 2026.
    Diam: Ia lahir 12 Mei 1990. Ketika berusia 10 tahun ia pindah ke Soe. Rapat digelar Senin (3/8/2026).
    """
    text = article.text
    dates = find_dates(text)
    for part in article.of_kind(*PROSE):
        prose = part.prose
        births = list(_births(text, prose, dates))
        if len(births) != 1:
            continue
        ages = [match for match in _AGE.finditer(text, prose.start, prose.end) if _read(match) is not None]
        if len(ages) != 1:
            continue
        (birth,), (age,) = births, ages
        if not _same_person(text, prose, birth, age):
            continue
        yield from _wrong_age(text, prose, birth, age, dates)


def _births(text: str, prose: Span, dates: tuple[WrittenDate, ...]) -> Iterator[_Birth]:
    for match in _BORN.finditer(text, prose.start, prose.end):
        year = _BIRTH_YEAR.match(text, match.end())
        full = next((one for one in dates if match.end() <= one.start <= match.end() + 50 and one.exists), None)
        if year:
            first, last = date(int(year["year"]), 1, 1), date(int(year["year"]), 12, 31)
            if year["month"]:
                first = first.replace(month=MONTH_NUMBER[year["month"].lower()])
                last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
            yield _Birth(match.start(), year.end(), first, last)
        elif full and not re.search(r"[.;!?]\s", text[match.end() : full.start]):
            yield _Birth(match.start(), full.end, full.value, full.value)


def _read(match: re.Match[str]) -> int | None:
    return read_whole(match["age"] or match.groupdict().get("bracket") or "")


def _sentence(text: str, prose: Span, offset: int) -> Span:
    for span in split_sentences(text[prose.start : prose.end]):
        if span.end + prose.start > offset:
            return Span(span.start + prose.start, span.end + prose.start)
    return prose


def _same_person(text: str, prose: Span, birth: _Birth, age: re.Match[str]) -> bool:
    """Whether the age is that of whoever was born."""
    left, right = sorted((birth.start, age.start()))
    if _OTHERS.search(text, left, right + len(age.group())):
        return False
    of_age = _sentence(text, prose, age.start())
    if of_age.start <= birth.start < of_age.end:
        return True
    if age["bracket"]:
        return False
    return _SAME_PERSON.search(text, of_age.start, of_age.end) is not None


def _wrong_age(
    text: str, prose: Span, birth: _Birth, age: re.Match[str], dates: tuple[WrittenDate, ...]
) -> Iterator[Hit]:
    """The hit where the age fits none of the days on which it may be meant."""
    sentence = _sentence(text, prose, age.start())
    others = [one.value for one in dates if one.exists and not birth.start <= one.start < birth.end]
    near = [
        one.value
        for one in dates
        if one.exists and sentence.start <= one.start < sentence.end and not birth.start <= one.start < birth.end
    ]
    if len(near) == 1:
        days, sure = near, birth.first == birth.last
    elif near or age["when"] or not others:
        return
    else:
        day = max(others)
        days, sure = [day - timedelta(days=_ABOUT), day, day + timedelta(days=_ABOUT)], False
    stated = _read(age)
    possible = {years for day in days for years in birth.ages(day)}
    if stated in possible or min(possible) < 0:
        return
    on = days[len(days) // 2]
    right = " atau ".join(map(str, sorted(birth.ages(on))))
    yield Hit(
        age.start(),
        age.end(),
        Bilingual(
            f"Pada {on.day}/{on.month}/{on.year} usianya {right} tahun",
            f"On {on.day}/{on.month}/{on.year} that makes {right.replace(' atau ', ' or ')} years",
        ),
        severity=Severity.WARNING if sure else None,
    )


@paragraph_rule("usia.lama", Category.CONSISTENCY, Severity.WARNING, words=("tahun", "hari"))
def lasting_years_and_days(passage: Passage) -> Iterator[Hit]:
    """Lama waktu harus cocok dengan tahun atau tanggal awal dan akhirnya.
    How long something lasted must fit its first and last year or day.

    Mengapa: Dihitung dari awal sampai akhirnya, lamanya lain.
    Why: Counted from beginning to end it lasted another while.
    Sumber: Hitungan

    Tandai: Ia memimpin desa itu [[sejak 2015 hingga 2020 selama delapan tahun]].
    Tandai: Pameran berlangsung [[3-7 Agustus 2026, selama tujuh hari]].
    Diam: Ia memimpin desa itu sejak 2015 hingga 2020 selama lima tahun.
    Diam: Ia memimpin desa itu sejak 2015 hingga 2020 selama enam tahun.
    Diam: Pameran berlangsung 3-7 Agustus 2026, selama lima hari.
    """
    for pattern, unit, unit_en in ((_YEARS, "tahun", "years"), (_DAYS, "hari", "days")):
        for match in pattern.finditer(passage.text):
            stated, span = _read(match), int(match["to"]) - int(match["from"])
            if stated is None or span <= 0 or stated in (span, span + 1):
                continue
            yield Hit(
                match.start(),
                match.end(),
                Bilingual(f"Lamanya {span} atau {span + 1} {unit}", f"That makes {span} or {span + 1} {unit_en}"),
            )


@paragraph_rule("usia.hut-ri", Category.CONSISTENCY, Severity.WARNING, words=("hut",))
def independence_day(passage: Passage) -> Iterator[Hit]:
    """Bilangan HUT RI harus cocok dengan tahunnya.
    The count of Indonesia's anniversaries must fit the year.

    Mengapa: Indonesia merdeka pada 1945; peringatan pada tahun itu yang ke berapa dihitung dari sana.
    Why: Indonesia became independent in 1945; which anniversary it is counts from there.
    Sumber: Hitungan dari 17 Agustus 1945

    Salah: Upacara HUT ke-80 RI pada 17 Agustus 2024 berlangsung khidmat.
    Jadi: Upacara HUT ke-79 RI pada 17 Agustus 2024 berlangsung khidmat.
    Diam: Upacara HUT ke-79 RI pada 17 Agustus 2024 berlangsung khidmat.
    Diam: Upacara HUT Republik Indonesia ke-81 tahun 2026 berlangsung khidmat.
    Diam: HUT ke-40 bank itu pada 2024 dirayakan di Soe.
    """
    for match in _INDEPENDENCE.finditer(passage.text):
        group = "one" if match["one"] else "two"
        right = str(int(match["year"]) - 1945)
        if match[group] != right:
            yield Hit(
                match.start(group),
                match.end(group),
                Bilingual(f"Pada {match['year']} HUT RI yang ke-{right}", f"In {match['year']} it is number {right}"),
                (right,),
            )
