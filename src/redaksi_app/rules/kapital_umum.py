"""Needless capitals of common nouns: Rupiah, 5 Miliar, tiga Kecamatan, pada Tahun 2021."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.casing import FUNCTION_WORDS, opens_sentence
from redaksi_app.rules.conditions import is_mixed_case
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression
from redaksi_app.words.lexicon import open_lexicon

_S = r"[ \u00a0]"
_CURRENCIES = "Rupiah Dolar Dollar Euro Yen Yuan Ringgit Riyal Peso Baht Rubel Poundsterling".split()
#: What a currency's own country, which keeps its capital, looks like behind it.
_COUNTRY = (
    "AS|Amerika|Singapura|Australia|Hong|Kanada|Brunei|Taiwan|Malaysia|Arab|Saudi|Jepang|Filipina|Thailand|Rusia"
    "|Selandia|Meksiko|Fiji|Indonesia"
)
_CURRENCY = expression(rf"\b(?P<word>{'|'.join(_CURRENCIES)})\b(?!{_S}(?!(?:{_COUNTRY})\b)[A-Z\d])(?![-/][A-Z])")
_COUNTED = (
    """Kabupaten/Kota Ribu Juta Miliar Milyar Triliun Persen Hektare Hektar Meter Kilometer Kilogram Ton Liter Gram
    Orang Jam Menit Unit Kecamatan Desa Kelurahan Provinsi Dusun Siswa Siswi Mahasiswa Guru Warga Rumah Sekolah
    Saksi Tersangka Korban Paket Karung Ekor Butir Kali Peserta Pasien Pelaku Terdakwa Petugas Personel Pelajar
    Santri Titik Jiwa Penumpang Kios Pedagang Petani Nelayan Pekerja Buruh Keluarga Hari Bulan Kapal Mobil Motor
    Truk Pohon Gedung Ruang Kursi"""
).split()
_COUNTED_RUNS = frozenset(word.partition("/")[0] for word in _COUNTED)
_NUMBERS = (
    "dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas puluhan belasan ratusan ribuan jutaan beberapa"
    " sejumlah"
).split()
_AFTER_NUMBER = expression(
    rf"(?P<number>(?<![\w.,])(?:Rp{_S}?)?\d+(?:[.,]\d+)*|\b(?i:{'|'.join(_NUMBERS)})){_S}"
    rf"(?P<word>{'|'.join(_COUNTED)})\b(?![/-]\w)(?P<after>{_S}[^\W\d_]+(?:{_S}[^\W\d_]+)?)?"
)
#: The word before, where nothing but a blank, a comma or an opening mark stands between.
_WORD_BEFORE = expression(r"(?P<word>[^\W_]+)(?:,?[ \u00a0]+[\"“(]?)$")
_MONTHS = "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Ramadan|Syawal"
_DAYS = "Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu"
_TIME = expression(
    rf"(?<=[a-z,]{_S})(?:Bulan(?={_S}(?:{_MONTHS})\b(?!{_S}[A-Z]))|Hari(?={_S}(?:{_DAYS})\b(?!{_S}[A-Z]))"
    rf"|Tanggal(?={_S}\d{{1,2}}\b))"
)
_YEAR = expression(
    rf"\b(?:pada|di|sejak|hingga|sampai|akhir|awal|pertengahan|selama|dari|ke|sepanjang|dibanding){_S}"
    rf"(?P<word>Tahun)(?={_S}(?:19|20)\d\d\b)"
)
_TWO_CAPITALS = expression(r"[A-Z]{2}[a-z]{3,}")
_PROSE = frozenset({PartKind.DECK, PartKind.LEAD, PartKind.BODY, PartKind.CAPTION})


@paragraph_rule(
    "kapital-umum.uang",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    words=[currency.lower() for currency in _CURRENCIES],
    parts=_PROSE,
)
def currency_small(passage: Passage) -> Iterator[Hit]:
    """Nama mata uang berhuruf kecil di tengah kalimat: rupiah, dolar, euro.
    Currencies are small in mid-sentence: rupiah, dolar, euro.

    Mengapa: Rupiah dan dolar kata benda umum; yang nama hanya negaranya: dolar Singapura.
    Why: Rupiah and dolar are common nouns; only the country's name keeps its capital: dolar Singapura.
    Sumber: EYD V, II.G (90 juta rupiah) dan I.F (huruf kapital hanya pada nama)

    Salah: Kurs Dolar naik; kemarin Rupiah melemah dan denda itu dibayar 5 juta Dollar Singapura.
    Jadi: Kurs dolar naik; kemarin rupiah melemah dan denda itu dibayar 5 juta dolar Singapura.
    Diam: Rupiah melemah. Mobil itu memenuhi standar Euro 4 dan menonton Piala Euro 2024.
    Diam: Obligasi Australian Dollar dan Stabilisasi Nilai Tukar Rupiah dibahas; kurs dolar naik.
    """
    for match in _CURRENCY.finditer(passage.text):
        word = match["word"]
        before = _WORD_BEFORE.search(passage.text, max(0, match.start() - 30), match.start())
        if before is None or not _is_small(passage.text, before):
            continue
        right = "dolar" if word == "Dollar" else word.lower()
        yield _small(match.start("word"), word, right)


@paragraph_rule(
    "kapital-umum.hitung",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    wakes=_COUNTED_RUNS.__contains__,
    parts=_PROSE,
)
def counted_small(passage: Passage) -> Iterator[Hit]:
    """Satuan dan kata benda umum sesudah bilangan berhuruf kecil: 5 miliar, tiga kecamatan.
    Units and common nouns after a number are small: 5 miliar, tiga kecamatan.

    Mengapa: Kata sesudah bilangan dihitung, bukan nama; huruf kapital hanya untuk nama.
    Why: What follows a number is counted and is no name; only names have capitals.
    Sumber: EYD V, I.F (huruf kapital hanya pada nama) dan II.G

    Salah: Banjir melanda tiga Kecamatan dan merusak 1,7 Hektare sawah senilai Rp2 Miliar.
    Jadi: Banjir melanda tiga kecamatan dan merusak 1,7 hektare sawah senilai Rp2 miliar.
    Salah: Dari 38 Kabupaten/Kota di provinsi itu, 12 Desa masih gelap. Tiga Siswa pulang.
    Jadi: Dari 38 kabupaten/kota di provinsi itu, 12 desa masih gelap. Tiga siswa pulang.
    Diam: Banjir melanda tiga kecamatan; buku “Seratus Juta Bintang” dan 12 Desa Wisata Terbaik dibahas.
    Diam: Video Dana Bansos Rp 200 Miliar itu dihapus. Pada 2024 Desa itu berubah; ia menang 2-1. Peserta pulang.
    """
    for match in _AFTER_NUMBER.finditer(passage.text):
        word, number = match["word"], match["number"]
        before = _WORD_BEFORE.search(passage.text, max(0, match.start() - 30), match.start())
        if (before and not _is_small(passage.text, before)) or _in_title(match["after"]):
            continue
        if word not in ("Juta", "Miliar") and _may_be_year(number):
            continue
        right = "miliar" if word == "Milyar" else "hektare" if word == "Hektar" else word.lower()
        yield _small(match.start("word"), word, right)


def _is_small(text: str, word: re.Match[str]) -> bool:
    """Whether the word is a number, or has no capital but the one that opens a sentence."""
    return not word["word"][0].isupper() or opens_sentence(text, word.start())


def _may_be_year(number: str) -> bool:
    return len(number) == 4 and number[:2] in ("19", "20")


def _in_title(after: str | None) -> bool:
    """Whether the next word, or the one after a function word, has a capital too, so that all may be a title."""
    words = (after or "").split()
    return any(word[0].isupper() for word in words[:1]) or (
        len(words) > 1 and words[0] in FUNCTION_WORDS and words[1][0].isupper()
    )


@paragraph_rule(
    "kapital-umum.waktu",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    words=["bulan", "hari", "tanggal", "tahun"],
    parts=_PROSE,
)
def time_words_small(passage: Passage) -> Iterator[Hit]:
    """Kata hari, tanggal, bulan, dan tahun berhuruf kecil: bulan September, pada tahun 2021.
    The words hari, tanggal, bulan and tahun are small: bulan September, pada tahun 2021.

    Mengapa: Yang nama hanya hari dan bulannya. Dalam nama undang-undang dan acara “Tahun” tetap kapital.
    Why: Only the day and the month are names. In the names of laws and events “Tahun” keeps its capital.
    Sumber: EYD V, I.F (huruf kapital pada nama hari dan bulan)

    Salah: Jalur itu ditutup hingga Bulan September dan dibuka lagi pada Hari Senin, Tanggal 3 Oktober.
    Jadi: Jalur itu ditutup hingga bulan September dan dibuka lagi pada hari Senin, tanggal 3 Oktober.
    Salah: Produksi naik pada Tahun 2021.
    Jadi: Produksi naik pada tahun 2021.
    Diam: Artikel berjudul Hari Jumat Disebut Hari Raya Pekanan itu dibaca ulang.
    Diam: Jalur itu ditutup hingga bulan September; Hari Kemerdekaan diperingati tanggal 17 Agustus.
    Diam: Hal itu diatur dalam Undang-Undang Nomor 40 Tahun 1999. Tanggal 3 Mei libur; Gerakan Pemilu Tahun 2024.
    """
    for match in _TIME.finditer(passage.text):
        yield _small(match.start(), match.group(), match.group().lower())
    for match in _YEAR.finditer(passage.text):
        yield _small(match.start("word"), "Tahun", "tahun")


@paragraph_rule("kapital-umum.dua", Category.ORTHOGRAPHY, Severity.ADVICE, safe=True, wakes=is_mixed_case)
def second_capital(passage: Passage) -> Iterator[Hit]:
    """Hanya huruf pertama yang kapital: Diketahui, bukan DIketahui.
    Only the first letter is a capital: Diketahui, not DIketahui.

    Mengapa: Kapital kedua biasanya terjadi karena tombol kapital dilepas terlambat. Singkatan dan nama dibiarkan.
    Why: The second capital is mostly a shift key let go too late. Abbreviations and names are left alone.
    Sumber: EYD V, I.F (huruf kapital pada awal kalimat)

    Salah: DIketahui, warga mengungsi ke rumah MEnteri itu.
    Jadi: Diketahui, warga mengungsi ke rumah Menteri itu.
    Diam: Diketahui, WAnya penuh dan para PNSnya mengungsi; iPhone dan eKTP hilang.
    Diam: RPerpres dan LPj dibahas; warga menonton TVRI.
    """
    lexicon = open_lexicon()
    if lexicon is None:
        return
    for token in passage.mixed_case:
        if _TWO_CAPITALS.fullmatch(token.text) and lexicon.lists(token.lower) and not lexicon.is_foreign(token.lower):
            right = token.text.capitalize()
            yield Hit(
                token.start, token.end, Bilingual(f"Satu kapital saja: {right}", f"One capital: {right}"), (right,)
            )


def _small(start: int, written: str, right: str) -> Hit:
    return Hit(
        start,
        start + len(written),
        Bilingual(f"Kata umum berhuruf kecil: {right}", f"A common noun is small: {right}"),
        (right,),
    )
