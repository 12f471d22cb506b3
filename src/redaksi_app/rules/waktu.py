"""Times of day against places and each other: the zone of the dateline, one time in two zones, how long it lasted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import PROSE, Article, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.places import Gazetteer
from redaksi_app.places.mentions import provinces_named
from redaksi_app.rules.bilangan_baca import read_whole
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, article_rule, paragraph_rule
from redaksi_app.text.patterns import expression

_ZONES = {"wib": "WIB", "wita": "Wita", "wit": "WIT"}
#: Hours ahead of WIB.
_AHEAD = {"WIB": 0, "Wita": 1, "WIT": 2}
_CLOCK = r"(?:[01]?\d|2[0-4])[.:][0-5]\d"
_ZONE = r"(?:WIB|WITA|Wita|WIT|Wib|Wit)"
_ZONED = expression(rf"\d[.:]\d\d[ \u00a0]*(?P<zone>{_ZONE})\b")
#: What is shown, played or held elsewhere has its own zone.
_ELSEWHERE = expression(
    r"\b(?:setempat|tayang\w*|disiarkan|siaran|televisi|TV|RCTI|SCTV|Indosiar|streaming|daring|virtual|Zoom|laga"
    r"|pertandingan|lawan|vs|kontra|klub|stadion|dari Jakarta|pusat)\b",
    re.IGNORECASE,
)
_TWO_ZONES = expression(
    rf"""(?P<one>{_CLOCK})[ \u00a0]*(?P<zone>{_ZONE})\b
        (?:[ \u00a0]*(?:/|\(|=)[ \u00a0]*|,?[ \u00a0](?:atau|setara|sama[ ]dengan|alias)(?:[ ]dengan)?[ ])
        (?:pukul[ \u00a0])?(?P<other>{_CLOCK})[ \u00a0]*(?P<zone2>{_ZONE})\b""",
    re.VERBOSE,
)
_LASTING = expression(
    rf"""\b(?:dari|sejak|mulai|antara)?[ \u00a0]*pukul[ \u00a0](?P<from>{_CLOCK})(?:[ \u00a0]*{_ZONE})?
        [ \u00a0]?(?:hingga|sampai(?:[ ]dengan)?|dan|s\.d\.|[-–—])[ \u00a0]?
        (?:pukul[ \u00a0])?(?P<to>{_CLOCK})(?:[ \u00a0]*{_ZONE})?,?[ \u00a0](?:atau|selama|berlangsung|yakni)[ \u00a0]
        (?:selama[ ])?(?P<hours>\w+(?:[ ](?:belas|puluh))?)[ \u00a0]jam\b
        (?![ \u00a0](?:\d|lebih|setengah|\w+[ ]menit))""",
    re.VERBOSE | re.IGNORECASE,
)

_HOLDS = r"\b(?:selama|berlangsung|berjalan|memakan[ ]waktu|padam|tertunda|ditutup)[ \u00a0]"
_LENGTH = r"(?P<length>[a-z]+(?:[ ](?:belas|puluh))?|\d{1,2})"
_THEN = r",?[ \u00a0](?:(?:yakni|yaitu|mulai)[ \u00a0])?(?:dari|sejak|mulai|antara)[ \u00a0]"
_UNTIL = r"[ \u00a0]?(?:hingga|sampai(?:[ ]dengan)?|dan|s\.d\.|[-–—])[ \u00a0]?"
_HOURS_FIRST = expression(
    rf"{_HOLDS}(?P<stretch>{_LENGTH}[ \u00a0]jam{_THEN}pukul[ \u00a0](?P<from>{_CLOCK})(?:[ \u00a0]*{_ZONE})?"
    rf"{_UNTIL}(?:pukul[ \u00a0])?(?P<to>{_CLOCK}))",
    re.IGNORECASE,
)
_YEARS_FIRST = expression(
    rf"{_HOLDS}(?P<stretch>{_LENGTH}[ \u00a0]tahun{_THEN}(?:tahun[ \u00a0])?(?P<from>(?:1[6-9]|20)\d\d)"
    rf"{_UNTIL}(?:tahun[ \u00a0])?(?P<to>(?:1[6-9]|20)\d\d))\b",
    re.IGNORECASE,
)


@article_rule("waktu.zona", Category.CONSISTENCY, Severity.ADVICE)
def zone_of_the_dateline(article: Article) -> Iterator[Hit]:
    """Zona waktu biasanya zona kota pada dateline.
    The time zone is mostly that of the dateline's city.

    Mengapa: Kota pada dateline, atau tanpa dateline kota redaksi, memakai zona lain. Bila peristiwanya di tempat
        lain, sebut tempatnya; bila tidak, zonanya keliru.
    Why: The dateline's city, or without a dateline the newsroom's, has another zone. Where the event happened
        elsewhere, the place should be named; otherwise the zone is wrong.
    Sumber: Keppres 41/1987 (pembagian wilayah waktu)

    Salah: KUPANG - Penerbangan ke Sabu dibatalkan pada pukul 07.20 WIB karena angin kencang.
    Jadi: KUPANG - Penerbangan ke Sabu dibatalkan pada pukul 07.20 Wita karena angin kencang.
    Salah: JAYAPURA - Pasar mulai ramai pada pukul 06.00 Wita.
    Jadi: JAYAPURA - Pasar mulai ramai pada pukul 06.00 WIT.
    Salah (pos-kupang): Penerbangan ke Sabu dibatalkan pada pukul 07.20 WIB karena angin kencang.
    Jadi (pos-kupang): Penerbangan ke Sabu dibatalkan pada pukul 07.20 Wita karena angin kencang.
    Diam: KUPANG - Penerbangan ke Sabu dibatalkan pada pukul 07.20 Wita karena angin kencang.
    Diam: KUPANG - Tim tamu tiba di Jakarta pada pukul 19.00 WIB.
    Diam: PONTIANAK - Air pasang merendam jalan pada pukul 14.00 WIB.
    Diam: KUPANG - Acara itu disiarkan langsung pada pukul 20.00 WIB.
    """
    city = article.dateline.city.split(",")[0] if article.dateline else ""
    if not city and not article.style.dates.zone:
        return
    found = [match for match in _ZONED.finditer(article.text)]
    if not found:
        return
    gazetteer = Gazetteer.load()
    province = gazetteer.province_of(city) if city else None
    home = province.zone if province else article.style.dates.zone
    if not home:
        return
    who = Bilingual(city.title(), city.title()) if province else Bilingual("Redaksi ini", "This newsroom")
    for match in found:
        zone = _ZONES[match["zone"].lower()]
        part = article.part_at(match.start())
        if zone == home or part.kind not in PROSE or part.kind is PartKind.HEADLINE:
            continue
        prose = article.text[part.prose.start : part.prose.end]
        others = {_ZONES[other.lower()] for other in _ZONED.findall(prose)} - {zone}
        if others or _ELSEWHERE.search(prose):
            continue
        if any(named.zone == zone for named in provinces_named(article.text[: part.prose.end], gazetteer)):
            continue
        yield Hit(
            match.start("zone"),
            match.end("zone"),
            Bilingual(f"{who.id} memakai {home}, bukan {zone}", f"{who.en} has {home}, not {zone}"),
            (home,),
            group=f"waktu.zona\n{zone}",
        )


@paragraph_rule("waktu.dua-zona", Category.CONSISTENCY, Severity.WARNING, words=_ZONES)
def one_time_in_two_zones(passage: Passage) -> Iterator[Hit]:
    """Satu saat dalam dua zona berselisih satu atau dua jam: 20.00 WIB, 21.00 Wita, 22.00 WIT.
    One moment in two zones is one or two hours apart: 20.00 WIB, 21.00 Wita, 22.00 WIT.

    Mengapa: Wita satu jam di depan WIB, WIT dua jam. Selisih yang tertulis lain.
    Why: Wita is one hour ahead of WIB, WIT two. The difference written is another.
    Sumber: Keppres 41/1987 (pembagian wilayah waktu)

    Salah: Siaran dimulai pada pukul 20.00 WIB atau 22.00 Wita.
    Jadi: Siaran dimulai pada pukul 20.00 WIB atau 21.00 Wita.
    Salah: Gempa terjadi pukul 23.30 WIB (00.30 WIT).
    Jadi: Gempa terjadi pukul 23.30 WIB (01.30 WIT).
    Diam: Siaran dimulai pada pukul 20.00 WIB atau 21.00 Wita.
    Diam: Gempa terjadi pukul 23.30 WIB (01.30 WIT).
    Diam: Pintu dibuka pukul 08.00 WIB atau 09.00 WIB.
    """
    for match in _TWO_ZONES.finditer(passage.text):
        one, other = _ZONES[match["zone"].lower()], _ZONES[match["zone2"].lower()]
        if one == other:
            continue
        right = (_minutes(match["one"]) + 60 * (_AHEAD[other] - _AHEAD[one])) % 1440
        if right == _minutes(match["other"]) % 1440:
            continue
        sign = match["other"][-3]
        written = f"{right // 60:02}{sign}{right % 60:02}"
        yield Hit(
            match.start("other"),
            match.end("other"),
            Bilingual(
                f"Pukul {match['one']} {one} sama dengan pukul {written} {other}",
                f"{match['one']} {one} is {written} {other}",
            ),
            (written,),
        )


@paragraph_rule("waktu.lama", Category.CONSISTENCY, Severity.WARNING, words=("jam",))
def lasting_hours(passage: Passage) -> Iterator[Hit]:
    """Lama waktu harus cocok dengan awal dan akhirnya.
    How long it lasted must fit its beginning and its end.

    Mengapa: Dihitung dari kedua pukul, lamanya lain daripada yang tertulis.
    Why: Counted from the two times it lasted another while than the one written.
    Sumber: Hitungan jam

    Tandai: Listrik padam dari [[pukul 08.00 hingga pukul 11.00, selama empat jam]].
    Tandai: Hujan turun [[pukul 22.00-02.00 Wita atau 5 jam]].
    Tandai: Lomba itu berlangsung [[tiga jam, dari pukul 07.00 hingga pukul 09.00]] Wita.
    Diam: Lomba itu berlangsung dua jam, dari pukul 07.00 hingga pukul 09.00 Wita.
    Diam: Listrik padam dari pukul 08.00 hingga pukul 11.00, selama tiga jam.
    Diam: Hujan turun pukul 22.00-02.00 Wita atau 4 jam, lalu reda dua jam.
    Diam: Listrik padam dari pukul 08.10 hingga pukul 11.00, selama tiga jam.
    """
    for match in _LASTING.finditer(passage.text):
        hours = read_whole(match["hours"])
        if hours is None:
            continue
        minutes = _between(match)
        if not _fits(minutes, hours):
            yield _lasts(match.start() + match.group().lower().index("pukul"), match.end(), minutes)
    for match in _HOURS_FIRST.finditer(passage.text):
        hours = read_whole(match["length"])
        if hours is not None and not _fits(_between(match), hours):
            yield _lasts(match.start("stretch"), match.end("stretch"), _between(match))


def _between(match: re.Match[str]) -> int:
    """The minutes between the two times of ``match``, across midnight if need be."""
    return (_minutes(match["to"]) - _minutes(match["from"])) % 1440


def _fits(minutes: int, hours: int) -> bool:
    return abs(minutes - 60 * hours) < 60 and (minutes % 60 != 0 or minutes == 60 * hours)


def _lasts(start: int, end: int, minutes: int) -> Hit:
    whole, rest = divmod(minutes, 60)
    return Hit(
        start,
        end,
        Bilingual(
            f"Lamanya {whole} jam" + (f" {rest} menit" if rest else ""),
            f"That makes {whole} hours" + (f" {rest} minutes" if rest else ""),
        ),
    )


@paragraph_rule("waktu.lama-tahun", Category.CONSISTENCY, Severity.WARNING, words=("tahun",))
def lasting_years(passage: Passage) -> Iterator[Hit]:
    """Lama dalam tahun harus cocok dengan tahun awal dan akhirnya.
    How many years it lasted must fit the first year and the last.

    Mengapa: Dihitung dari kedua tahun itu, lamanya lain; selisih satu tahun dibiarkan.
    Why: Counted from the two years it lasted another while; one year more or less is left alone.
    Sumber: Hitungan

    Tandai: Ia memimpin koperasi itu selama [[lima tahun, dari 2004 hingga 2012]].
    Diam: Ia memimpin koperasi itu selama delapan tahun, dari 2004 hingga 2012.
    Diam: Proyek itu berjalan tiga tahun, sejak 2019 sampai 2021.
    Diam: Pagelaran itu berlangsung dua tahun sekali, dari 2004 hingga 2012.
    """
    for match in _YEARS_FIRST.finditer(passage.text):
        length = read_whole(match["length"])
        years = int(match["to"]) - int(match["from"])
        if length is not None and abs(years - length) > 1:
            message = Bilingual(f"Lamanya {years} tahun", f"That makes {years} years")
            yield Hit(match.start("stretch"), match.end("stretch"), message)


def _minutes(clock: str) -> int:
    return 60 * int(clock[:-3]) + int(clock[-2:])
