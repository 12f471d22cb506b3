"""The clock: pukul 10.30 Wita."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

#: "jam" before a clock time: 10.30, or an hour with a part of the day.
_HOUR = expression(
    r"\b(?P<jam>[Jj]am)(?=[ \u00a0](?:(?:[01]?\d|2[0-4])[.:][0-5]\d(?![.:,]?\d)(?![ \u00a0]jam\b)"
    r"|(?:\d{1,2}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua[ ]belas)"
    r"[ \u00a0](?:pagi|siang|sore|petang|malam|subuh|WIB|Wita|WITA|WIT)\b))"
)
_NUMBER_BEFORE = expression(
    r"(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|setiap|tiap|per|beberapa)[ \u00a0]+$"
)
_SHORT = expression(r"\b(?P<short>[Pp]kl\.?)(?P<gap>[ \u00a0]*)(?=\d)")
_TIME = expression(
    r"(?:(?P<pukul>[Pp]ukul|[Jj]am|[Pp]kl\.?)[ \u00a0]*)?(?P<hour>\d{1,2})(?P<sign>[.:])(?P<minute>\d\d)"
    r"(?![\d:]|[.,]\d)"
    r"(?P<zone>[ \u00a0]*(?:WIB|WITA|WIT|Wita|Wib|Wit|wib|wita|wit)\b)?"
)
_PART_OF_DAY = expression(
    r"(?P<hour>\d{1,2})[.:][0-5]\d(?:[ \u00a0](?:WIB|WITA|WIT|Wita))?[ \u00a0](?P<part>pagi|siang|sore|petang|malam)\b"
)
#: Hours, by either clock, that a part of the day may go with; generous at its ends.
_HOURS = {
    "pagi": frozenset(range(0, 12)),
    "siang": frozenset({*range(9, 17), 1, 2, 3, 4}),
    "sore": frozenset({*range(14, 20), *range(2, 8)}),
    "petang": frozenset({*range(15, 20), *range(3, 8)}),
    "malam": frozenset({*range(17, 25), *range(0, 5), *range(6, 13)}),
}
_ZONE = expression(r"(?<=\d)(?P<gap>[ \u00a0]*)(?P<zone>[Ww][Ii](?:[Tt][Aa]|[Tt]|[Bb]))\b")
_ZONES = {"wib": "WIB", "wit": "WIT", "wita": "Wita"}


@paragraph_rule("jam.pukul", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, words=frozenset({"jam", "pkl"}))
def clock_word(passage: Passage) -> Iterator[Hit]:
    """Saat ditulis dengan “pukul”, lama waktu dengan “jam”.
    A time of day takes “pukul”, a length of time “jam”.

    Mengapa: “Jam 10.30” menyebut lama waktu; saat disebut “pukul 10.30”. “Pkl.” ditulis lengkap dalam berita.
    Why: “Jam” tells how long, “pukul” tells when. “Pkl.” is written out in news.
    Sumber: EYD V, III.A (titik di antara jam dan menit); kebiasaan redaksi

    Salah: Rapat dimulai jam 10.30 di balai desa.
    Jadi: Rapat dimulai pukul 10.30 di balai desa.
    Salah: Kapal berangkat jam tujuh pagi dan tiba pkl. 14.00.
    Jadi: Kapal berangkat pukul tujuh pagi dan tiba pukul 14.00.
    Diam: Rapat berlangsung dua jam 10 menit.
    Diam: Pelari itu mencatat waktu 02.15.30 jam.
    Diam: Setiap jam 200 kendaraan melintas; toko jam itu buka sejak pukul 09.00.
    """
    for match in _HOUR.finditer(passage.text):
        if _NUMBER_BEFORE.search(passage.text, max(0, match.start() - 12), match.start()):
            continue
        word = "Pukul" if match["jam"][0] == "J" else "pukul"
        yield Hit(
            match.start("jam"),
            match.end("jam"),
            Bilingual(f"Saat ditulis dengan “pukul”, bukan “{match['jam']}”", f"A time of day takes “{word}”"),
            (word,),
        )
    for match in _SHORT.finditer(passage.text):
        word = "Pukul" if match["short"][0] == "P" and match.start() == 0 else "pukul"
        yield Hit(
            match.start(),
            match.end(),
            Bilingual("“Pukul” ditulis lengkap", "“Pukul” is written out"),
            (f"{word}{match['gap'] or ' '}",),
        )


@paragraph_rule(
    "jam.titik",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    words=frozenset({"pukul", "jam", "wib", "wita", "wit"}),
)
def clock_sign(passage: Passage) -> Iterator[Hit]:
    """Jam dan menit dipisah menurut lembar gaya: 10.30 atau 10:30.
    Hours and minutes are parted as the stylesheet says: 10.30 or 10:30.

    Mengapa: EYD V menerima titik dan titik dua; satu redaksi memakai satu cara. Gaya umum memakai titik.
    Why: EYD V accepts the full stop and the colon; one newsroom uses one of them. The general style has the full stop.
    Sumber: EYD V, III.A (titik) dan III.D (titik dua) di antara jam dan menit

    Salah: Rapat dimulai pukul 10:30 Wita.
    Jadi: Rapat dimulai pukul 10.30 Wita.
    Diam: Rapat dimulai pukul 10.30 Wita.
    Diam: Pada pukul 19.00 pendeta membacakan Yohanes 3:16 di depan peta 1:50.
    """
    wanted = passage.style.numbers.time_separator
    if wanted == "bebas":
        return
    for match in _TIME.finditer(passage.text):
        if match["sign"] == wanted or not (match["pukul"] or match["zone"]):
            continue
        if int(match["hour"]) > 24 or int(match["minute"]) > 59:
            continue
        start = match.start("hour")
        if start and passage.text[start - 1] in "0123456789.:":
            continue
        yield Hit(
            start,
            match.end("minute"),
            Bilingual(f"Jam dan menit dipisah “{wanted}”", f"Hours and minutes are parted by “{wanted}”"),
            (f"{match['hour']}{wanted}{match['minute']}",),
        )


@paragraph_rule("jam.mustahil", Category.CONSISTENCY, Severity.ERROR, words=frozenset({"pukul", "wib", "wita", "wit"}))
def impossible_time(passage: Passage) -> Iterator[Hit]:
    """Jam dan menit harus ada: sampai 24.00, menit sampai 59.
    The time must exist: up to 24.00, minutes up to 59.

    Mengapa: Menit di atas 59 atau jam di atas 24 tidak ada. Cocokkan dengan catatan liputan.
    Why: There are no minutes above 59 and no hours above 24. Compare the reporter's notes.
    Sumber: Hitungan jam

    Tandai: Api padam pada pukul [[08.75]] setelah hujan.
    Tandai: Bus terakhir berangkat [[25.10]] WIB.
    Diam: Api padam pada pukul 08.55 setelah hujan.
    Diam: Malam pergantian tahun dirayakan pada pukul 24.00 Wita.
    """
    for match in _TIME.finditer(passage.text):
        if not (match["pukul"] or match["zone"]):
            continue
        start = match.start("hour")
        if start and passage.text[start - 1] in "0123456789.:":
            continue
        if int(match["hour"]) * 60 + int(match["minute"]) <= 1440 and int(match["minute"]) < 60:
            continue
        written = passage.text[start : match.end("minute")]
        yield Hit(
            start, match.end("minute"), Bilingual(f"Pukul {written} tidak ada", f"There is no such time as {written}")
        )


@paragraph_rule("jam.bagian-hari", Category.CONSISTENCY, Severity.WARNING, words=_HOURS)
def part_of_day(passage: Passage) -> Iterator[Hit]:
    """Jam dan bagian hari harus cocok.
    The hour and the part of the day must agree.

    Mengapa: Pukul 08.00 bukan sore hari. Salah satunya keliru; cocokkan dengan catatan liputan.
    Why: Eight in the morning is not afternoon. One of the two is wrong; compare the reporter's notes.
    Sumber: Hitungan jam

    Tandai: Lomba tarik tambang dimulai pukul [[08.00 sore]] di lapangan.
    Tandai: Kapal berangkat pukul [[21.30 Wita pagi]] dari dermaga.
    Diam: Lomba tarik tambang dimulai pukul 04.00 sore di lapangan.
    Diam: Kapal berangkat pukul 21.30 Wita malam itu, atau pukul 09.30 malam.
    """
    for match in _PART_OF_DAY.finditer(passage.text):
        before = passage.text[match.start() - 1 : match.start()]
        if before not in (" ", "\u00a0", "(") or int(match["hour"]) in _HOURS[match["part"]]:
            continue
        yield Hit(
            match.start(),
            match.end(),
            Bilingual("Jam dan bagian hari tidak cocok", "The hour and the part of the day do not agree"),
        )


@paragraph_rule("jam.zona", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, words=_ZONES)
def zone_form(passage: Passage) -> Iterator[Hit]:
    """Zona waktu ditulis WIB, Wita, WIT, dengan spasi sesudah jam.
    Time zones are written WIB, Wita, WIT, with a space after the time.

    Mengapa: WIB dan WIT singkatan huruf awal; Wita akronim yang ditulis dengan kapital pada huruf pertama saja.
    Why: WIB and WIT are initials; Wita is an acronym with a capital on its first letter only.
    Sumber: EYD V, II.F (akronim nama diri)

    Salah: Gempa terjadi pukul 03.12 WITA, atau 02.12 wib.
    Jadi: Gempa terjadi pukul 03.12 Wita, atau 02.12 WIB.
    Salah: Hujan es turun pukul 15.25WIT.
    Jadi: Hujan es turun pukul 15.25 WIT.
    Diam: Gempa terjadi pukul 03.12 Wita, atau 02.12 WIB.
    Diam: Hotel Wita menutup pintunya sejak 2019.
    """
    for match in _ZONE.finditer(passage.text):
        right = _ZONES[match["zone"].lower()]
        gap, zone = match["gap"], match["zone"]
        if gap and zone == right:
            continue
        start = match.start() if not gap else match.start("zone")
        yield Hit(
            start,
            match.end(),
            Bilingual(f"Zona waktu ditulis {right}", f"The time zone is written {right}"),
            (right if gap else f" {right}",),
        )
