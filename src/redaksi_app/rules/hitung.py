"""Sums: parts against their total, the rest of a whole, shares that exceed it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from redaksi_app.finding import Category, Severity
from redaksi_app.rules.bilangan_baca import Number, written
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.sums import OPEN, Item, Listing, as_item, list_from, list_until, read, severity, told
from redaksi_app.text.patterns import expression

#: What announces all parts of the quantity before it.
_BREAKDOWN = expression(
    r"(?P<unit>[^.;:!?()\d]{0,80}?)(?P<sign>,?\s(?:yang\s)?(?:terdiri|tersusun|terbagi)\s(?:atas|dari|menjadi|dalam)"
    r"|\.\s(?:\w+\s){0,3}(?:itu|tersebut|ini)\s(?:terdiri|tersusun)\s(?:atas|dari)"
    r"|,?\s(?:yaitu|yakni|masing-masing|meliputi)|,?\sdengan\s(?:rincian|perincian|komposisi)(?:nya)?"
    r"|[.,;]\s(?:[Rr]inciannya|[Pp]erinciannya)|:|\s\()[,:]?(?P<lead>\s?[^.;:!?()\d]{0,50}?)\s?"
)
#: "12 korban, lima laki-laki dan delapan perempuan"
_STOPS = expression(r"[.;:!?]")
_APPOSITION = expression(r"(?P<unit>[^.;:!?()\d,]{1,40}),(?P<lead>\s[^.;:!?()\d,]{0,20}?)")
#: "Dari total anggaran Rp3 miliar, Rp2 miliar untuk pipa": what is spent is a part of that.
_SPENT = expression(r",\s(?:sebesar\s|sebanyak\s)?")
_FROM_MONEY = expression(r"\b[Dd]ari\s(?:[a-z]+\s){0,4}$")
_FROM = expression(r"\b[Dd]ari\s(?:(?:total|jumlah|seluruh|sebanyak|ke-?)\s?)*$")
#: Before these the number is not the total but a place or a time in which it lies.
_ASIDE = expression(
    r"\b(?:dari|di|pada|ke|dalam|selama|untuk|oleh|dengan|tiap|setiap|per|antara|atau)\s(?:\w+\s)?$", re.I
)
#: Kinds of people and things of which nobody is two at once.
_KINDS = tuple(
    expression(rf"\b(?:{kind})\b")
    for kind in (
        r"laki-laki|pria|lelaki|putra|perempuan|wanita|putri",
        r"meninggal|tewas|selamat|hilang|luka(?:-luka)?|terluka|sembuh|dirawat|kritis|hidup|mati|positif|negatif",
        r"dewasa|anak(?:-anak)?|balita|lansia|remaja|bayi|siswa|guru|dosen|mahasiswa",
        r"(?:tidak\s)?sah|(?:tidak\s)?setuju|(?:tidak\s)?mendukung|menolak|menentang|abstain",
        r"(?:tidak\s)?hadir|absen",
        r"(?:tidak\s)?lulus|gagal",
        r"(?:tidak\s)?puas",
        r"rusak\s(?:berat|sedang|ringan|parah)",
        r"menang|kalah|seri|imbang",
        r"negeri|swasta|jantan|betina",
    )
)
_ALL_OF_THEM = _KINDS[0]
_TOTAL_WORDS = expression(
    r"(?P<label>[^.;:!?()\d]{0,60}?)[,;]?\s(?:(?:(?P<atau>atau)|sehingga|jadi|maka|dengan|hingga)\s)?(?:[^\W\d]+\s){0,2}?"
    r"(?:total(?:nya)?|jumlah(?:nya)?|seluruhnya|keseluruhan(?:nya)?|semuanya|mengumpulkan|mengoleksi)\b"
    r"[^.;:!?()\d,]{0,40}"
)
#: Nouns that stand for parts of any noun.
_ANY = frozenset(
    """orang jiwa medali unit buah ekor korban kasus suara kursi peserta penumpang kendaraan rumah item barang
    titik""".split()
)
_MEDALS = frozenset({"emas", "perak", "perunggu", "medali"})
_REST = expression(r"[^.;!?()\d]{0,60}\b(?P<rest>sisanya|selebihnya|sisa)\b[^.;!?()\d]{0,25}")
_SHARES = expression(
    r"\b(?:suara|elektabilitas|memilih|pasangan|paslon|penantang|petahana|setuju|menolak|puas|mendukung|menentang|abstain"
    r"|tidak\s(?:tahu|menjawab|memilih|menentukan|sah)|golput|ragu(?:-ragu)?)\b",
)
_GROWS = expression(
    r"\b(?:\w*naik\w*|turun|tumbuh|\w*tingkat\w*|\w*kurang\w*|diskon|inflasi|bertambah|margin|kepercayaan)\b", re.I
)
_LAST_ANSWER = expression(
    r"\b(?:tidak (?:menjawab|tahu|memilih|menentukan|sah)|abstain|golput|ragu(?:-ragu)?|rahasia)\b"
)
#: Sums that lie further off count something else.
_FURTHEST = 2


@paragraph_rule(
    "hitung.rincian",
    Category.CONSISTENCY,
    Severity.WARNING,
    words="""terdiri tersusun terbagi yaitu yakni masing meliputi rincian perincian komposisi rinciannya perinciannya
    laki pria lelaki putra meninggal tewas selamat hilang luka positif dewasa siswa sah setuju mendukung menolak hadir
    lulus puas rusak menang negeri jantan total anggaran dana pagu""".split(),
    marks=":",
)
def parts_of_a_total(passage: Passage) -> Iterator[Hit]:
    """Rincian harus berjumlah sama dengan totalnya.
    The parts must add up to their total.

    Mengapa: Bila dijumlahkan, rincian ini menghasilkan angka lain. Salah satu angkanya keliru, atau ada bagian yang
        tidak disebut; bila memang hanya sebagian, tulis “antara lain” atau “di antaranya”.
    Why: Added up, these parts make another figure. One of them is wrong, or a part is missing; where only some are
        named, write “antara lain” or “di antaranya”.
    Sumber: Hitungan

    Tandai: Rombongan itu [[25 orang, terdiri atas 12 laki-laki dan 11 perempuan]].
    Tandai: Panitia membagikan [[300 paket, yaitu 120 paket di Alak dan 150 paket]] di Oebobo.
    Tandai: Luas kebun itu [[18 hektare: kopi 10 hektare, vanili 6 hektare, dan lada 4 hektare]].
    Tandai: Dari [[12 korban, lima laki-laki dan delapan perempuan]] sudah dikenali.
    Tandai: Dari dana [[Rp900 juta, Rp400 juta untuk jalan, Rp300 juta untuk sumur, dan Rp450 juta]] untuk sekolah.
    Tandai: Total [[88 orang ikut. Rinciannya, 62 siswa, 25 guru, dan 2 sopir]].
    Diam: Rombongan itu 25 orang, terdiri atas 12 laki-laki dan 13 perempuan.
    Diam: Tim itu 20 orang, di antaranya tiga dokter dan lima perawat.
    Diam: Ada tiga unsur, yaitu 12 panitia, 5 petugas, dan 2 saksi.
    Diam: Bantuan untuk 40 keluarga, terdiri atas 10 kilogram beras dan 5 liter minyak.
    Diam: Warga yang mengungsi sekitar 500 orang, yaitu 260 perempuan dan 244 laki-laki.
    Diam: Dari pagu Rp900 juta, Rp400 juta untuk jalan dan Rp300 juta untuk sumur.
    Diam: Dari 80 siswa, 45 menyukai matematika dan 50 menyukai seni.
    """
    reading = read(passage)
    if reading is None:
        return
    text, numbers = reading.text, reading.numbers
    for place in range(1, len(numbers) - 1):
        listing = list_from(text, numbers, place)
        if len(listing.items) < 2 or listing.unit is None or listing.runs_on:
            continue
        total = _total_before(text, numbers, place, listing)
        if total is not None and not _is_open(text, total, listing):
            sum_, stated = written(listing.total, total.kind), written(total.value, total.kind)
            yield Hit(
                total.start,
                listing.end,
                told("Rincian berjumlah {}, bukan {}", "The parts add up to {}, not {}", sum_, stated),
                severity=severity(abs(listing.total - total.value), total, *listing.numbers),
            )


def _total_before(text: str, numbers: tuple[Number, ...], place: int, listing: Listing) -> Number | None:
    """The number that the list breaks down and does not add up to."""
    first = listing.items[0].number
    sign = _BREAKDOWN.fullmatch(text, numbers[place - 1].end, first.start)
    kinds = _told_apart(listing)
    if sign is None and listing.unit == "rp":
        return _overspent(text, numbers[place - 1], listing)
    if sign is None:
        if kinds is None or not _APPOSITION.fullmatch(text, numbers[place - 1].end, first.start):
            return None
        if kinds.search(text, max(0, numbers[place - 1].start - 60), first.start):
            return None  # "25 orang tewas, 20 luka-luka, dan 10 hilang" names no total
    elif not (listing.closed or sign["sign"] == ":" or "rinci" in sign["sign"]):
        return None
    total = _whole(text, numbers[:place], listing) if sign else numbers[place - 1]
    if total is None or total.value == len(listing.items):
        return None
    item = as_item(text, total)
    if item.unit != listing.unit or item.is_rate or not _near(listing, total):
        return None
    if any(listing.makes(number) or listing.may_make(number) for number in numbers[:place]):
        return None
    same = {one.noun for one in listing.items} == {item.noun}
    before = text[max(0, total.start - 24) : total.start]
    if _ASIDE.search(before) and not same and (sign or not _FROM.search(before)):
        return None
    if sign is None:
        all_named = kinds is _ALL_OF_THEM and not _FROM.search(before)
        return total if listing.total > total.value or all_named else None
    each = sign["sign"].strip(" ,") == "masing-masing"
    return total if not each or kinds or same else None


def _overspent(text: str, total: Number, listing: Listing) -> Number | None:
    """``total`` where the listed amounts of money are parts of it and make more."""
    first = listing.items[0].number
    if not listing.closed or total.kind != "rp" or not _SPENT.fullmatch(text, total.end, first.start):
        return None
    if not _FROM_MONEY.search(text[max(0, total.start - 40) : total.start]) or not _near(listing, total):
        return None
    return total if listing.total > total.value and not listing.makes(total) and not listing.may_make(total) else None


def _whole(text: str, numbers: tuple[Number, ...], listing: Listing) -> Number | None:
    """The last of ``numbers`` but one that only tells how many parts there are: "Rp900 juta untuk tiga pos, yakni"."""
    *earlier, last = numbers
    if last.kind or last.value != len(listing.items) or as_item(text, last).unit == listing.unit != "":
        return last
    if not earlier or _STOPS.search(text, earlier[-1].end, last.start):
        return None
    return earlier[-1]


def _told_apart(listing: Listing) -> re.Pattern[str] | None:
    """The kinds, which exclude each other, of which each member names another; None where that is not so."""
    for kinds in _KINDS:
        found = [match.group() for item in listing.items if (match := kinds.search(item.label.lower()))]
        if len(found) == len(listing.items) == len(set(found)):
            return kinds
    return None


def _near(listing: Listing, total: Number) -> bool:
    return listing.total < _FURTHEST * total.value and total.value < _FURTHEST * listing.total


def _is_open(text: str, total: Number, listing: Listing) -> bool:
    last = listing.items[-1]
    stretch = text[max(0, total.start - 24) : last.number.end + len(last.label) + 24]
    return OPEN.search(stretch) is not None


@paragraph_rule(
    "hitung.jumlah",
    Category.CONSISTENCY,
    Severity.WARNING,
    words="""total totalnya jumlah jumlahnya seluruhnya keseluruhan keseluruhannya semuanya mengumpulkan
    mengoleksi""".split(),
)
def total_after_its_parts(passage: Passage) -> Iterator[Hit]:
    """Total di belakang rincian harus sama dengan jumlahnya.
    A total that follows its parts must be their sum.

    Mengapa: Bila dijumlahkan, angka-angka di depannya menghasilkan total lain.
    Why: Added up, the figures before it make another total.
    Sumber: Hitungan

    Tandai: Kontingen itu meraih [[7 emas, 5 perak, dan 9 perunggu sehingga mengumpulkan 23 medali]].
    Tandai: Pasangan satu memperoleh [[1.250 suara, pasangan dua 980 suara, sehingga total suara sah 2.320]].
    Tandai: Dinas itu menyalurkan [[Rp2 miliar, Rp3 miliar, dan Rp4 miliar, total Rp12 miliar]].
    Diam: Kontingen itu meraih 4 emas, 6 perak, dan 8 perunggu, total 18 medali.
    Diam: Ia mencetak 12 gol dan 5 assist dengan total 30 laga.
    Diam: Dinas itu menyalurkan Rp2 miliar dan Rp3 miliar, total lebih dari Rp5 miliar.
    Diam: Polisi menyita 3 mobil, 5 motor, dan 20 ponsel dengan total kerugian Rp100 juta.
    """
    reading = read(passage)
    if reading is None:
        return
    text, numbers = reading.text, reading.numbers
    for place in range(2, len(numbers)):
        total, last = numbers[place], numbers[place - 1]
        sign = _TOTAL_WORDS.fullmatch(text, last.end, total.start)
        if sign is None:
            continue
        listing = list_until(text, numbers, place - 1)
        if len(listing.items) < 2 or not _adds_up(as_item(text, total), listing, any_noun=sign["atau"] is not None):
            continue
        first = listing.items[0].number
        stretch = text[max(0, first.start - 24) : total.end + 24]
        if listing.makes(total) or listing.may_make(total) or OPEN.search(stretch) or not _near(listing, total):
            continue
        item = as_item(text, total)
        end = total.end + (1 + len(item.noun) if item.noun in _ANY else 0)
        sum_, stated = written(listing.total, total.kind), written(total.value, total.kind)
        yield Hit(
            first.start,
            end,
            told("Jumlahnya {}, bukan {}", "They add up to {}, not {}", sum_, stated),
            severity=severity(abs(listing.total - total.value), total, *listing.numbers),
        )


def _adds_up(total: Item, listing: Listing, *, any_noun: bool) -> bool:
    """Whether what is listed and what ``total`` counts are of one kind; ``any_noun``: whatever they are called."""
    if listing.unit is None or total.unit != listing.unit:
        return False
    if listing.unit:
        return True
    nouns = {one.noun for one in listing.items}
    if len(nouns) == 1:
        return any_noun or total.noun in ("", *nouns) or total.noun in _ANY or nouns == {""}
    return nouns <= _MEDALS or (listing.closed and (any_noun or total.noun in _ANY))


@paragraph_rule("hitung.sisa", Category.CONSISTENCY, Severity.WARNING, words=("sisanya", "selebihnya", "sisa"))
def rest_of_a_whole(passage: Passage) -> Iterator[Hit]:
    """Sisa harus sama dengan keseluruhan dikurangi bagian yang disebut.
    The rest must be the whole less the parts named.

    Mengapa: Keseluruhan dikurangi bagian-bagiannya menghasilkan sisa lain.
    Why: The whole less its parts leaves another rest.
    Sumber: Hitungan

    Tandai: Dari 50 siswa, 30 siswa lulus dan [[sisanya, 25]] siswa, mengulang.
    Tandai: Sebanyak 62 persen responden puas, 27 persen tidak puas, dan [[sisanya 15 persen]] tidak tahu.
    Diam: Dari 50 siswa, 30 siswa lulus dan sisanya, 20 siswa, mengulang.
    Diam: Sebanyak 62 persen responden puas, 27 persen tidak puas, dan sisanya 11 persen tidak tahu.
    Diam: Dari 50 siswa, 30 siswa lulus; sisanya mengulang pada 3 mata pelajaran.
    """
    reading = read(passage, fewest=2)
    if reading is None:
        return
    text, numbers = reading.text, reading.numbers
    for place in range(1, len(numbers)):
        rest = numbers[place]
        found = _REST.fullmatch(text, numbers[place - 1].end, rest.start)
        if not found:
            continue
        sentence = next((one for one in passage.sentences if one.start <= rest.start < one.end), None)
        before = [one for one in numbers[:place] if sentence and one.start >= sentence.start]
        right = _rest(text, before, rest)
        if right is None or OPEN.search(text, before[0].start, numbers[place - 1].end):
            continue
        start = found.start("rest")
        left = written(right, rest.kind)
        yield Hit(start, rest.end, told("Sisanya {}", "The rest is {}", left))


def _rest(text: str, before: list[Number], rest: Number) -> Fraction | None:
    """What is left of the whole in the sentence; None where there is no whole, or that is what is written."""
    if rest.kind == "%":
        parts = before
        whole = Fraction(100)
    else:
        if not before or not _FROM.search(text[max(0, before[0].start - 24) : before[0].start]):
            return None
        parts, whole = before[1:], before[0].value
    units = {as_item(text, part).unit for part in [*before, rest]}
    left = whole - sum((part.value for part in parts), Fraction(0))
    slack = rest.slack + sum((part.slack for part in before), Fraction(0))
    if not parts or len(units) > 1 or left <= 0 or abs(left - rest.value) <= slack:
        return None
    return left


@paragraph_rule("hitung.persen", Category.CONSISTENCY, Severity.WARNING, words=("persen",), marks="%")
def shares_of_a_whole(passage: Passage) -> Iterator[Hit]:
    """Bagian dari satu keseluruhan berjumlah 100 persen.
    The shares of one whole add up to 100 per cent.

    Mengapa: Jawaban responden atau perolehan suara ini berjumlah lain daripada 100 persen.
    Why: These answers or shares of the vote add up to something other than 100 per cent.
    Sumber: Hitungan

    Tandai: Sebanyak [[55 persen responden setuju, 35 persen menolak, dan 20 persen]] tidak menjawab.
    Tandai: Hasil survei: [[40 persen memilih A, 35 persen B, dan 15 persen]] tidak tahu.
    Diam: Sebanyak 62 persen responden puas, 27 persen tidak puas, dan 11 persen tidak tahu.
    Diam: Harga kopi naik 60 persen, cabai 40 persen, dan beras 20 persen menurut survei.
    Diam: Menurut survei, 40 persen memilih A, 35 persen B, dan 10 persen C.
    """
    reading = read(passage, fewest=2)
    if reading is None:
        return
    text, numbers = reading.text, reading.numbers
    place = 0
    while place < len(numbers):
        listing = list_from(text, numbers, place) if numbers[place].kind == "%" else None
        place += len(listing.items) if listing else 1
        if listing is None or len(listing.items) < 2 or listing.unit != "%" or not listing.closed:
            continue
        first, last = listing.items[0].number, listing.items[-1]
        over = listing.total - 100
        others = any(one.kind == "%" for one in numbers if one.start < first.start)
        stretch = text[max(0, first.start - 60) : last.number.end + len(last.label)]
        if abs(over) <= listing.slack + 1 or OPEN.search(stretch) or _GROWS.search(stretch):
            continue
        if not any(_SHARES.search(item.words) for item in listing.items) or (
            over < 0 and (others or not _LAST_ANSWER.search(last.label))
        ):
            continue
        made = written(listing.total, "%")
        yield Hit(first.start, last.number.end, told("Jumlahnya {}", "They add up to {}", made))
