"""Thousands: parted by a full stop where they count something, not parted in years and numbers of things."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.conditions import between
from redaksi_app.rules.numerals import MEASURES, SCALES, counted_nouns
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_BY_COMMA = expression(r"\d{1,3}(?:,\d{3})+(?![\d%,‰]|\.\d)(?:[ \u00a0](?P<next>[^\W\d_]+))?")
_HINT = expression(r"\d,\d{3}(?!\d)")
_UNPARTED = expression(r"\d{4,9}(?=[ \u00a0](?P<next>[a-z]{1,20})\b)")
_MONEY = expression(r"\bRp\.?[ \u00a0]?(?P<amount>[1-9]\d{3,11})(?![\w]|[.,]\d)")
_YEAR = expression(
    r"\b(?P<word>[Tt]ahun[ \u00a0]+)(?P<year>[12]\.[0-9]\d\d)\b(?![.,]?\d)(?:[ \u00a0](?P<next>[a-z]+))?"
)
#: What ends just before the figures, so that they are part of something longer.
_GLUED = frozenset("0123456789.,/:-–—_#@=&?+")
_BEFORE = expression(r"(?:^|[\s(\"“])(?P<word>[^\W\d_]+)[ \u00a0]+$")
_QUANTITY = frozenset(
    """sebanyak sejumlah sekitar mencapai hampir lebih dari kurang berjumlah menampung sekira ada memiliki terdapat
    minimal maksimal hingga sampai total sebesar seluas sepanjang seberat seharga kira""".split()
)
#: Before these words the figures count something.
_LABELS = frozenset(
    """nomor no pasal halaman hlm kode kamar rekening pos telepon ayat seri tahun pada sejak sebelum setelah masehi
    hijriah saka versi tipe""".split()
)


@paragraph_rule("ribuan.koma", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, gaps=between(_HINT.pattern))
def thousands_by_comma(passage: Passage) -> Iterator[Hit]:
    """Ribuan dipisah titik, bukan koma.
    Thousands are parted by a full stop, not by a comma.

    Mengapa: Koma dipakai untuk desimal: 10,000 terbaca sepuluh.
    Why: The comma is for decimals: 10,000 reads as ten.
    Sumber: EYD V, III.A (titik pada bilangan ribuan)

    Salah: Festival itu dihadiri 25,000 orang.
    Jadi: Festival itu dihadiri 25.000 orang.
    Salah: Sebanyak 1,250 warga menerima bantuan.
    Jadi: Sebanyak 1.250 warga menerima bantuan.
    Diam: Festival itu dihadiri 25.000 orang.
    Diam: Nilai ekspor mencapai Rp31,542 triliun dan tumbuh 4,427 persen.
    Diam: Beratnya 12,125 kilogram, dengan skor 3,264.
    """
    for match in _BY_COMMA.finditer(passage.text):
        start = match.start()
        if start and passage.text[start - 1] in _GLUED:
            continue
        following = (match["next"] or "").lower()
        if following in SCALES or following in ("persen", "poin", "permil"):
            continue
        end = match.start("next") - 1 if match["next"] else match.end()
        written = passage.text[start:end]
        round_number = all(group == "000" for group in written.split(",")[1:])
        counted = following in counted_nouns()
        if not counted and not (round_number and written[0] != "0" and (following or _is_money(passage.text, start))):
            continue
        right = written.replace(",", ".")
        yield Hit(
            start,
            end,
            Bilingual("Ribuan dipisah titik, bukan koma", "Thousands are parted by a full stop, not a comma"),
            (right,),
        )


def _is_money(text: str, start: int) -> bool:
    return text[max(0, start - 3) : start].rstrip(" \u00a0").endswith(("Rp", "$"))


@paragraph_rule("ribuan.titik", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, gaps=between(r"\d{4}[ \u00a0]\Z"))
def thousands_unparted(passage: Passage) -> Iterator[Hit]:
    """Bilangan ribuan yang menyatakan jumlah dipisah titik.
    Thousands that count something are parted by a full stop.

    Mengapa: Titik memudahkan pembacaan jumlah. Tahun, nomor, dan halaman tidak bertitik.
    Why: The full stop makes an amount easier to read. Years, numbers of things and pages have none.
    Sumber: EYD V, III.A (titik pada bilangan ribuan)

    Salah: Sebanyak 1250 bibit ditanam di lahan seluas 12000 hektare.
    Jadi: Sebanyak 1.250 bibit ditanam di lahan seluas 12.000 hektare.
    Salah: Pabrik itu mempekerjakan 2500 orang.
    Jadi: Pabrik itu mempekerjakan 2.500 orang.
    Salah: Ongkos perahu naik dari Rp5000 menjadi Rp 17500.
    Jadi: Ongkos perahu naik dari Rp5.000 menjadi Rp 17.500.
    Diam: Pada 2024 orang masih mengingat banjir itu.
    Diam: Kereta nomor 7012 tiba sebelum standar ISO 9001 diterapkan.
    Diam: Warga menghubungi 1500567 selama masa tanggap darurat.
    """
    for match in _UNPARTED.finditer(passage.text):
        start = match.start()
        if start and (passage.text[start - 1] in _GLUED or passage.text[start - 1].isalpha()):
            continue
        written, following = match.group(), match["next"]
        before = _BEFORE.search(passage.text, max(0, start - 24), start)
        word = before["word"] if before else ""
        quantity = word.lower() in _QUANTITY
        known = following in counted_nouns() or following in MEASURES
        if written[0] == "0" or not (known or (quantity and word.lower() in ("sebanyak", "sejumlah"))):
            continue
        if not quantity and (word.lower() in _LABELS or word[:1].isupper() or "1900" <= written <= "2099"):
            continue
        yield Hit(
            start,
            match.end(),
            Bilingual("Bilangan ribuan dipisah titik", "Thousands are parted by a full stop"),
            (_parted(written),),
        )
    for match in _MONEY.finditer(passage.text):
        yield Hit(
            match.start("amount"),
            match.end("amount"),
            Bilingual("Bilangan ribuan dipisah titik", "Thousands are parted by a full stop"),
            (_parted(match["amount"]),),
        )


def _parted(figures: str) -> str:
    return f"{int(figures):,}".replace(",", ".")


@paragraph_rule("ribuan.tahun", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=frozenset({"tahun"}))
def year_parted(passage: Passage) -> Iterator[Hit]:
    """Angka tahun tidak bertitik.
    A year has no full stop.

    Mengapa: Titik memisahkan ribuan hanya pada bilangan yang menyatakan jumlah.
    Why: The full stop parts thousands only in what counts something.
    Sumber: EYD V, III.A (titik tidak dipakai pada bilangan yang bukan jumlah)

    Salah: Jembatan itu dibangun pada tahun 1.987.
    Jadi: Jembatan itu dibangun pada tahun 1987.
    Diam: Jembatan itu dibangun pada tahun 1987.
    Diam: Dalam setahun 1.987 orang melintas; tiap tahun 1.500 ton garam dipanen.
    """
    for match in _YEAR.finditer(passage.text):
        following = match["next"] or ""
        if following in counted_nouns() or following in MEASURES or following in SCALES:
            continue
        year = match["year"].replace(".", "")
        if not "1000" <= year <= "2199":
            continue
        yield Hit(
            match.start("year"),
            match.end("year"),
            Bilingual("Angka tahun tidak bertitik", "A year has no full stop"),
            (year,),
        )
