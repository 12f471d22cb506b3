"""Sums of two or three figures: price times count, from so much to so much, so many of so many."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from redaksi_app.finding import Category, Severity
from redaksi_app.rules.bilangan_baca import Number, written
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.sums import OPEN, as_item, read, told
from redaksi_app.text.patterns import expression

_WORDS = r"[^.;:!?()\d]"
_UP_OR_DOWN = (
    r"(?:naik|turun|bertambah|berkurang|meningkat|menurun|tumbuh|melonjak|anjlok|susut|menyusut|merosot|selisih|kenaikan"
    r"|penurunan|terpangkas|dipangkas|dipotong|melorot|terkoreksi|menguat|melemah|sebesar|sebanyak|atau|yakni|yaitu)"
)
_TO = expression(rf"{_WORDS}{{0,40}}?\s(?:menjadi|jadi|ke)\s(?:hanya\s|tinggal\s)?")
_BY = expression(rf"{_WORDS}{{0,50}}?,?\s(?:atau\s)?{_UP_OR_DOWN}(?:\s{_UP_OR_DOWN})*\s(?:\w+\s)?")
_FROM = expression(rf"\b{_UP_OR_DOWN}{_WORDS}{{0,40}}\b(?P<dari>dari)\s(?:semula\s|sebelumnya\s)?$", re.IGNORECASE)
_GROWS_BY = expression(rf"\b{_UP_OR_DOWN}\s(?:\w+\s)?$")
_OTHER_CLAUSE = expression(
    r"\b(?:lalu|kemudian|tetapi|tapi|namun|sebelum|setelah|dan|sedangkan|sementara|sehingga|saat|ketika|dengan|karena)\b"
)
_AGAINST = expression(rf"{_WORDS}{{0,90}}")
_MARGIN = expression(rf"{_WORDS}{{0,50}}?,?\s(?:(?:atau|dengan)\s)?(?:selisih(?:nya)?|terpaut|berselisih)\s(?:\w+\s)?")
_SCORED = frozenset({"suara", "kursi", "poin", "medali", "angka", "gol"})
_GROWTH_FIRST = expression(rf"{_WORDS}{{0,30}}?,?\sdari\s(?:semula\s|sebelumnya\s)?")

_OF = expression(r"(?:\s(?!per)[^\W\d]+){0,3}?\sdari\s(?:(?:total|jumlah|seluruh|sebanyak|semua|ke-?)\s?){0,2}")
_OR = expression(r"(?:\s[^\W\d]+){0,5}?,?\s(?:atau|yakni|yaitu|setara|sama dengan)\s(?:sebesar\s|sebanyak\s|dengan\s)?")
_FROM_ALL = expression(r"\b[Dd]ari\s(?:(?:total|jumlah|seluruh|sebanyak)\s)*$")
_WHOLE_FIRST = expression(r"(?:\s[^\W\d]+){1,4},\s(?:(?:sebanyak|ada|terdapat|baru|hanya)\s)?")
_OR_BRACKET = expression(r"(?:\s[^\W\d]+){0,5}?\s\((?:atau\s|sekitar\s)?")
#: A share of a share, or a share that is not of these people.
_OTHER_SHARE = expression(
    r"\b(?:naik|turun|tumbuh|diskon|bunga|pajak|kenaikan|penurunan|kali lipat|lebih)\b", re.IGNORECASE
)

_MORE_MONEY = expression(
    r"\b(?:potongan|diskon|dikurangi|dipotong|ditambah|tambahan|plus|ongkos kirim|ongkir|pajak|bunga|uang muka|dp"
    r"|subsidi|bonus|hadiah|tunggakan|denda|biaya lain|bervariasi|antara|tarif|pemotongan|belum"
    r"|kisaran|termasuk)\b",
    re.IGNORECASE,
)
_UNITS = (
    "orang|bulan|tahun|hari|minggu|pekan|ekor|unit|buah|bus|karung|sak|kilogram|kg|liter|ton|paket|lembar|keluarga|kk|kpm"
    "|rumah|meter|hektare|botol|dus|kotak|porsi|tiket|siswa|guru|warga|desa|kelompok|penerima|jiwa|butir|ikat|petani"
    "|nelayan|pedagang|kepala|kamar|malam|semester|jam|kali|pohon|batang|set|pasang"
)
_PER = expression(
    rf"\s?(?:per|setiap|tiap|untuk setiap|untuk tiap)\s(?P<any>[a-z]{{3,}})\b"
    rf"|\s?(?:per|setiap|tiap|untuk setiap|untuk tiap|/)\s?(?P<unit>{_UNITS})\b|\sse(?P<unit2>{_UNITS})\b",
    re.IGNORECASE,
)
_EACH_BEFORE = expression(r"\b(?:masing-masing|setiap|tiap)(?:\s\w+){0,6}\s$", re.IGNORECASE)
_GIVEN_TO = expression(r"\s(?:kepada|untuk|bagi)\s")
_EACH_UNIT = expression(rf"\b(?:setiap|tiap)\s(?P<unit>{_UNITS})\b", re.IGNORECASE)
_SUM_BEFORE = expression(
    r"\b(?:total(?:nya)?|seluruhnya|keseluruhan(?:nya)?|jumlah(?:nya)?|semuanya|memperoleh|menghasilkan|meraup|mengantongi"
    r"|terkumpul|menghabiskan|sehingga|hasilnya|=|senilai total)\b(?:\s(?!per)[^\W\d]+){0,4}\s$",
    re.IGNORECASE,
)
_YEARLY = expression(
    r"\s(?:per|se|setiap |tiap )\s?bulan,?\s(?:atau|atau total|total|sehingga total|atau seluruhnya|setara)\s"
    r"(?:\w+\s)?$"
)
_A_YEAR = expression(r"\s(?:setahun|per\s?tahun|selama\s(?:setahun|satu tahun))\b")
_FURTHEST = 3
_ROUGHEST = 20


@paragraph_rule(
    "hitung-banding.selisih",
    Category.CONSISTENCY,
    Severity.WARNING,
    words=("menjadi", "jadi", "selisih", "terpaut", "berselisih"),
)
def change_from_to(passage: Passage) -> Iterator[Hit]:
    """Kenaikan, penurunan, atau selisih harus cocok dengan kedua angkanya.
    A rise, a fall or a margin must fit its two figures.

    Mengapa: Dari kedua angka itu selisih atau persentasenya lain.
    Why: The two figures make another difference or percentage.
    Sumber: Hitungan

    Tandai: Jumlah sapi naik [[dari 200 ekor menjadi 300 ekor, atau bertambah 30 persen]], dalam setahun.
    Tandai: Utang koperasi turun [[dari Rp900 juta menjadi Rp650 juta, berkurang Rp350 juta]].
    Tandai: Harga urea turun [[Rp450 dari Rp2.250 menjadi Rp1.700]] per kilogram.
    Tandai: Ia meraih [[5.400 suara, sedangkan lawannya 4.900 suara, selisih 600 suara]].
    Diam: Laba toko naik dari Rp80 juta menjadi Rp100 juta, atau tumbuh 25 persen.
    Diam: Tingkat hunian naik dari 50 persen menjadi 60 persen, naik 10 persen.
    Diam: Harga naik dari 200 menjadi 300 ribu rupiah, naik 50 persen.
    Diam: Jumlah anggota bertambah dari 14 menjadi 21 orang, lalu berkurang 5 orang.
    Diam: Ia meraih 5.400 suara, sedangkan lawannya 4.900 suara, selisih 500 suara.
    """
    reading = read(passage)
    if reading is None:
        return
    text, numbers = reading.text, reading.numbers
    for place in range(len(numbers) - 2):
        one, two, three = numbers[place : place + 3]
        if _TO.fullmatch(text, one.end, two.start) and _BY.fullmatch(text, two.end, three.start):
            before = _FROM.search(text[max(0, one.start - 70) : one.start])
            if before and not _OTHER_CLAUSE.search(text, two.end, three.start):
                start = max(0, one.start - 70) + before.start("dari")
                yield from _change(text, one, two, three, (start, three.end))
        elif (
            _GROWTH_FIRST.fullmatch(text, one.end, two.start)
            and _TO.fullmatch(text, two.end, three.start)
            and _GROWS_BY.search(text[max(0, one.start - 40) : one.start])
        ):
            yield from _change(text, two, three, one, (one.start, three.end))
        elif _MARGIN.fullmatch(text, two.end, three.start) and _AGAINST.fullmatch(text, one.end, two.start):
            noun = as_item(text, three).noun
            if noun in _SCORED:
                yield from _change(text, one, two, three, (one.start, three.end + 1 + len(noun)))


def _change(text: str, first: Number, last: Number, by: Number, where: tuple[int, int]) -> Iterator[Hit]:
    """The hit where going from ``first`` to ``last`` is not a change ``by`` so much."""
    if OPEN.search(text, *where) or not first.value or (first.kind == "%") != (last.kind == "%"):
        return
    if by.kind != "%" and as_item(text, by).unit not in (as_item(text, first).unit, as_item(text, last).unit):
        return
    for begin in _as_meant(first, last):
        if by.kind == "%" and _fits(100 * abs(last.value - begin) / begin, by, _share_room(first, last, begin)):
            return
        if by.kind == last.kind and _fits(abs(last.value - begin), by, first.slack + last.slack):
            return
    difference = abs(last.value - first.value)
    as_share = by.kind == "%" and last.kind != "%"
    right = 100 * difference / first.value if as_share else difference
    if by.value and not Fraction(1, 10) < right / by.value < 10:
        return
    made, stated = written(right, by.kind), written(by.value, by.kind)
    rounded = _share_room(first, last, first.value, most=True) if as_share else first.most_slack + last.most_slack
    yield Hit(
        *where,
        told("Selisihnya {}, bukan {}", "The difference is {}, not {}", made, stated),
        severity=Severity.ADVICE if abs(right - by.value) <= rounded + by.most_slack else None,
    )


def _fits(right: Fraction, number: Number, room: Fraction) -> bool:
    """Whether ``number`` is ``right``; of percentages the last figure may have been cut off, not rounded."""
    return abs(right - number.value) <= room + (number.step if number.kind == "%" else number.slack)


def _share_room(first: Number, last: Number, begin: Fraction, *, most: bool = False) -> Fraction:
    """By how many percentage points the rounding of both figures may move the share."""
    slack = first.most_slack + last.most_slack if most else first.slack + last.slack
    return 100 * slack * (1 + last.value / begin) / begin


def _as_meant(first: Number, last: Number) -> list[Fraction]:
    """The starting figure; "dari 200 menjadi 300 ribu" may mean 200 thousand."""
    values = [first.value]
    if last.step >= 1000 and first.value < 1000:
        values.append(first.value * last.step)
    return values


@paragraph_rule(
    "hitung-banding.bagian",
    Category.CONSISTENCY,
    Severity.WARNING,
    words=("persen", "sepertiga", "seperempat", "setengah", "separuh", "seperlima", "pertiga", "perempat"),
    marks="%",
)
def share_of_a_number(passage: Passage) -> Iterator[Hit]:
    """Persentase atau pecahan harus cocok dengan angkanya.
    A percentage or fraction must fit its figures.

    Mengapa: Dihitung dari kedua angka itu, bagiannya lain.
    Why: Worked out from the two figures, the share is another.
    Sumber: Hitungan

    Tandai: [[Tiga dari lima rumah, atau 80 persen]], belum memiliki jamban.
    Tandai: Sebanyak [[45 dari 60 siswa (80 persen]]) lulus.
    Tandai: Bantuan itu diterima [[sepertiga dari 90 keluarga, atau 40]] keluarga.
    Tandai: Suara sah mencapai [[1.200 suara atau 70 persen dari 2.000]] pemilih.
    Tandai: Dari [[80 keluarga, 20 keluarga atau 30 persen]] belum memiliki listrik.
    Tandai: Yang hadir [[25 persen dari 80 anggota, atau 30]] orang.
    Diam: Satu dari empat sumur, atau 25 persen, tercemar.
    Diam: Sebanyak 45 dari 60 siswa (75 persen) lulus.
    Diam: Bantuan itu diterima sepertiga dari 90 keluarga, atau 30 keluarga.
    Diam: Dua dari tiga warga, atau 66 persen, setuju.
    Diam: Ada 12 dari 20 kasus, atau naik 30 persen dari tahun lalu.
    """
    reading = read(passage)
    if reading is None:
        return
    text, numbers = passage.text, reading.everywhere
    for place in range(len(numbers) - 2):
        one, two, three = numbers[place : place + 3]
        if OPEN.search(text, one.start - min(24, one.start), three.end) or _OTHER_SHARE.search(
            text, one.start, three.end
        ):
            continue
        whole_first = _WHOLE_FIRST.fullmatch(text, one.end, two.start) and _FROM_ALL.search(
            text[max(0, one.start - 24) : one.start]
        )
        first_of = _OF.fullmatch(text, one.end, two.start)
        then_or = _OR.fullmatch(text, two.end, three.start) or _OR_BRACKET.fullmatch(text, two.end, three.start)
        if first_of and then_or:
            found = _part_of(one, two, three)
        elif whole_first and then_or:
            found = _part_of(two, one, three)
        elif _OF.fullmatch(text, two.end, three.start) and (
            _OR.fullmatch(text, one.end, two.start) or _OR_BRACKET.fullmatch(text, one.end, two.start)
        ):
            found = _part_of(one, three, two)
        else:
            continue
        if found:
            right, stated = found
            made, said = written(right, stated.kind), written(stated.value, stated.kind)
            yield Hit(one.start, three.end, told("Hasilnya {}, bukan {}", "That is {}, not {}", made, said))


def _part_of(part: Number, whole: Number, result: Number) -> tuple[Fraction, Number] | None:
    """What ``result`` should be where ``part`` is a part of ``whole``, and ``result``.

    None where it fits, or where nobody can tell.
    """
    if whole.kind == "%" or whole.is_part or not whole.value or not result.value or result.is_part:
        return None
    if part.kind == "%" or part.is_part:
        if result.kind != whole.kind:
            return None
        share = part.value if part.is_part else part.value / 100
        right = share * whole.value
        room = result.most_slack + share * whole.most_slack + whole.value * part.slack / 100 + 1
    elif result.kind == "%" and part.kind == whole.kind and part.value <= whole.value:
        right = 100 * part.value / whole.value
        room = result.step + 100 * (part.most_slack + whole.most_slack) / whole.value
    else:
        return None
    if abs(right - result.value) <= room or not Fraction(1, _FURTHEST) < right / result.value < _FURTHEST:
        return None
    return right, result


@paragraph_rule("hitung-banding.kali", Category.CONSISTENCY, Severity.WARNING, words=("rp", "rupiah"))
def price_times_count(passage: Passage) -> Iterator[Hit]:
    """Harga kali jumlah harus sama dengan totalnya.
    Price times count must be the total.

    Mengapa: Dikalikan, angka-angka ini menghasilkan total lain.
    Why: Multiplied, these figures make another total.
    Sumber: Hitungan

    Tandai: Setiap petani menerima [[Rp400.000 per bulan selama enam bulan, atau seluruhnya Rp2,8 juta]].
    Tandai: Kelompok itu menjual [[40 ekor kambing seharga Rp2 juta seekor dan memperoleh Rp60 juta]].
    Tandai: Bendahara menyewa [[tiga bus dengan ongkos Rp4,5 juta per bus, total Rp15 juta]].
    Tandai: Panitia membeli [[30 bangku seharga Rp200 ribu per bangku dengan total Rp7 juta]].
    Tandai: Sebanyak [[20 guru masing-masing menerima Rp500.000, total Rp12 juta]].
    Tandai: Honor penjaga sekolah [[Rp600.000 per bulan, atau Rp7,8 juta setahun]].
    Diam: Honor penjaga sekolah Rp600.000 per bulan, atau Rp7,2 juta setahun.
    Diam: Pembeli 50 karung semen membayar total Rp2,9 juta setelah potongan Rp100.000 dari harga Rp60.000 per karung.
    Diam: Sebanyak 20 guru masing-masing menerima Rp500.000 per bulan selama enam bulan, total Rp60 juta.
    Diam: Bendahara menyewa tiga bus dengan ongkos Rp4,5 juta per bus, total Rp13,5 juta.
    """
    reading = read(passage, fewest=2)
    if reading is None or sum(number.kind == "rp" for number in reading.numbers) < 2:
        return
    text = reading.text
    for sentence in passage.sentences:
        numbers = [one for one in reading.numbers if sentence.start <= one.start < sentence.end]
        money = [one for one in numbers if one.kind == "rp"]
        if len(money) != 2 or len(numbers) > 6 or _MORE_MONEY.search(text, sentence.start, sentence.end):
            continue
        if OPEN.search(_without_per(text[sentence.start : sentence.end])):
            continue
        price, total = money
        found = _product(text, numbers, price, total)
        if found:
            right, start, end = found
            made, stated = written(right, "rp"), written(total.value, "rp")
            yield Hit(
                start,
                end,
                told("Hasilnya {}, bukan {}", "That makes {}, not {}", made, stated),
                severity=Severity.ADVICE if _may_be_rounded(right, total) else None,
            )


def _may_be_rounded(right: Fraction, total: Number) -> bool:
    """Whether ``total`` may stand for ``right``; a product that is a twentieth off is wrong, not rounded."""
    off = abs(right - total.value)
    return off <= total.most_slack and off * _ROUGHEST < right


def _without_per(text: str) -> str:
    return re.sub(r"\b(?:per|setiap|tiap)\b", "", text, flags=re.IGNORECASE)


def _product(text: str, numbers: list[Number], price: Number, total: Number) -> tuple[Fraction, int, int] | None:
    """What price times counts makes, and from where to where it stands; None where that is the total, or unclear."""
    per = _PER.match(text, price.end)
    unit = (per["any"] or per["unit"] or per["unit2"]).lower() if per else ""
    between = text[price.end : total.start]
    if unit == "bulan" and _YEARLY.search(between) and len(between) < 40:
        year = _A_YEAR.match(text, total.end)
        factors = [Fraction(12)] if year else []
        start, end = price.start, year.end() if year else total.end
    else:
        in_per = per.end() if per else price.end
        counts = [
            one
            for one in numbers
            if one.kind == "" and not one.is_part and one.start < total.start and not price.end <= one.start < in_per
        ]
        each = _EACH_BEFORE.search(text[max(0, price.start - 50) : price.start]) is not None
        factors = [one.value for one in counts if _counts(text, one, unit, each, price)]
        if not _SUM_BEFORE.search(text[price.end : total.start]) and not re.search(r"\batau\s$", between):
            return None
        start = min([price.start, *(one.start for one in counts)])
        end = total.end
        if len(factors) != len(counts):
            return None
    if not factors or not price.value or not total.value:
        return None
    right = price.value
    fits = []
    for factor in factors:
        right *= factor
        fits += [right, price.value * factor]
    room = price.slack * right / price.value + total.slack
    if any(abs(made - total.value) <= room for made in fits):
        return None
    if not Fraction(1, _FURTHEST) < right / total.value < _FURTHEST:
        return None
    return right, start, end


def _counts(text: str, number: Number, unit: str, each: bool, price: Number) -> bool:
    """Whether ``number`` counts what the price is for."""
    item = as_item(text, number)
    words = re.findall(r"[^\W\d_]+", item.label.lower())[:4]
    if unit and unit in words[:3]:
        return True
    if not unit and _GIVEN_TO.fullmatch(text, price.end, number.start):
        return True
    if number.start > price.end:
        return (
            bool(words) and words[0] in ("bulan", "tahun", "hari", "kali", "minggu") and (not unit or unit == words[0])
        )
    return each and bool(words)
