"""Numbers in running text: words for small ones, none in figures at a sentence's start, none written twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.bilangan_baca import read_whole
from redaksi_app.rules.conditions import between
from redaksi_app.rules.numerals import MEASURES, SCALES, TIMES, counted_nouns, in_words
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_SENTENCES = frozenset({PartKind.DECK, PartKind.LEAD, PartKind.BODY})
_SMALL = expression(r"[1-9](?=[ \u00a0](?P<noun>[a-z]{2,20})\b)")
_COUNT = expression(r"(?<![\d.,:/(\-–])\d[\d.,]*(?=[ \u00a0][a-z])")
_WORD_BEFORE = expression(r"(?P<word>[^\W\d_]+)[ \u00a0]+$")
#: After these a figure tells which one, not how many.
_LABELS = frozenset(
    """nomor no pasal ayat rt rw kelas kamar lantai bab halaman tahap golongan jalur zona level tipe pukul jam tanggal
    usia umur berusia berumur skor grup seri babak divisi liga menit posisi peringkat urutan kloter blok gang fase
    juara""".split()
)
_LIST_ITEM = expression(r"\s*(?:\d{1,3}[.)]|[a-z][.)]|[-•*–])\s?")

_OPENS = expression(r"(?P<figures>\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?=[ \u00a0](?P<noun>[a-z]{2,30})\b)")
#: No sentence ended before the figures: "Km. 12", "maks. 5".
_ABBREVIATION = expression(
    r"\b(?:[A-Z][a-z]?|Kav|[Hh]lm|[Mm]aks|[Mm]in|[Tt]elp?|[Vv]ol|dkk|s\.d|no|[Pp]kl)\.[ \u00a0]+$"
)
#: Words that do not name what is counted: "50 di antaranya", "100 itu baru".
_NO_NOUNS = frozenset(
    """di ke dari pada yang dan atau adalah ialah itu ini menjadi hingga sampai untuk dengan tidak akan telah sudah
    kemudian lalu merupakan tersebut besar kosong vs lawan dolar""".split()
)

#: Alone in brackets these only say how great the figures are: "33.296.257 (juta)".
_SCALE_WORDS = frozenset({"belas", "puluh", "ratus", "ribu", "juta", "miliar"})
_TWICE = expression(r"\d[\d.]*(?P<again>[ \u00a0]?\((?P<words>[a-z]+(?:[ -][a-z]+)*)\))")
_NUMERAL_WORD = expression(
    r"(?:se(?:puluh|belas|ratus|ribu)|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|nol|belas|puluh|ratus|ribu"
    r"|juta|miliar)"
)
#: Where both are customary: laws, deeds, and what is copied from them.
_LAW = frozenset("pidana dipidana pasal ayat denda kurungan akta notaris kuitansi persyaratan syarat".split())


@paragraph_rule(
    "bilangan.satu-kata",
    Category.ORTHOGRAPHY,
    Severity.ADVICE,
    parts=_SENTENCES,
    gaps=between(r"(?<!\d)[1-9][ \u00a0]\Z"),
)
def one_word(passage: Passage) -> Iterator[Hit]:
    """Bilangan yang dapat ditulis dengan satu kata ditulis dengan huruf.
    A number that is one word is written as a word.

    Mengapa: Tiga saksi lebih mudah dibaca daripada 3 saksi. Ukuran, umur, waktu, dan perincian tetap memakai angka.
    Why: Tiga saksi reads more easily than 3 saksi. Measures, ages, times and series keep their figures.
    Sumber: EYD V, II.G (angka dan bilangan)

    Salah: Polisi memeriksa 3 saksi dan menyita sebuah perahu.
    Jadi: Polisi memeriksa tiga saksi dan menyita sebuah perahu.
    Salah: Gereja itu sudah 4 kali dipugar.
    Jadi: Gereja itu sudah empat kali dipugar.
    Diam: Polisi memeriksa tiga saksi dan 25 warga.
    Diam: Bantuan terdiri atas 5 truk, 10 mobil, dan 3 ambulans.
    Diam: Anak berusia 7 tahun itu berjalan 8 kilometer selama 3 jam.
    Diam: Siswa kelas 6 sekolah itu tinggal di RT 5 kampung baru.
    """
    if passage.style.numbers.small != "huruf" or _LIST_ITEM.match(passage.text):
        return
    nouns = counted_nouns()
    for match in _SMALL.finditer(passage.text):
        start = match.start()
        if match["noun"] not in nouns or (start and passage.text[start - 1] not in ' \u00a0("“'):
            continue
        before = _WORD_BEFORE.search(passage.text, max(0, start - 24), start)
        if start and (before is None or before["word"].lower() in _LABELS or not _ordinary(passage, before)):
            continue
        sentence = next((span for span in passage.sentences if span.start <= start < span.end), None)
        if sentence is None or sentence.start == start or passage.quoted(start, match.end()):
            continue
        if len(_COUNT.findall(passage.text, sentence.start, sentence.end)) > 1:
            continue
        word = in_words(int(match.group()))
        yield Hit(
            start,
            match.end(),
            Bilingual(f"Satu kata ditulis dengan huruf: {word}", f"One word, so not in figures: {word}"),
            (word,),
        )


def _ordinary(passage: Passage, before: re.Match[str]) -> bool:
    """Whether the word before the figure is no name; a sentence's first word may have its capital."""
    return before["word"].islower() or any(span.start == before.start() for span in passage.sentences)


@paragraph_rule(
    "bilangan.awal-kalimat", Category.ORTHOGRAPHY, Severity.WARNING, parts=_SENTENCES, gaps=between(r"\s\d")
)
def sentence_start(passage: Passage) -> Iterator[Hit]:
    """Kalimat tidak diawali angka.
    A sentence does not begin with figures.

    Mengapa: Angka tidak berhuruf kapital, sehingga awal kalimat tidak tampak. Didahului “sebanyak”, ditulis dengan
        huruf, atau diubah susunannya.
    Why: Figures have no capital, so the start of the sentence does not show. Put “sebanyak” before them, write them as
        a word, or turn the sentence round.
    Sumber: EYD V, II.G (bilangan pada awal kalimat)

    Salah: Banjir surut. 50 rumah rusak berat.
    Jadi: Banjir surut. Sebanyak 50 rumah rusak berat.
    Salah: 3 orang ditahan setelah bentrokan itu.
    Jadi: Tiga orang ditahan setelah bentrokan itu.
    Diam: Banjir surut. Sebanyak 50 rumah rusak berat.
    Diam: 17 Agustus diperingati dengan lomba dayung.
    Diam: 2024 menjadi tahun yang kering bagi petani.
    Diam: 1. Fotokopi kartu keluarga
    """
    for sentence in passage.sentences:
        first = passage.text[sentence.start]
        if not first.isdigit():
            continue
        if _ABBREVIATION.search(passage.text, max(0, sentence.start - 8), sentence.start):
            continue
        match = _OPENS.match(passage.text, sentence.start)
        if match is None or match["noun"] in _NO_NOUNS or passage.text[sentence.end - 1] not in '.?!"”':
            continue
        figures = match.group()
        number = int(match["figures"].replace(".", "")) if figures == match["figures"] else 0
        noun = match["noun"]
        known = noun in counted_nouns() or noun in MEASURES or noun in SCALES or noun in TIMES or noun == "persen"
        if "1900" <= figures <= "2099" and len(figures) == 4 and not known:
            continue
        if number in _ONE_WORD and noun not in SCALES:
            word = "sepuluh" if number == 10 else in_words(number)
            right: tuple[str, ...] = (word.capitalize(), f"Sebanyak {figures}")
        else:
            right = (f"Sebanyak {figures}",)
        yield Hit(
            match.start(),
            match.start() + len(figures),
            Bilingual("Kalimat tidak diawali angka", "A sentence does not begin with figures"),
            right,
        )


_ONE_WORD = frozenset({*range(1, 12), 100, 1000})


@paragraph_rule("bilangan.angka-dan-huruf", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, marks="(")
def figures_and_words(passage: Passage) -> Iterator[Hit]:
    """Bilangan tidak ditulis dengan angka dan huruf sekaligus.
    A number is not written in figures and in words at once.

    Mengapa: Penulisan ganda hanya untuk peraturan, akta, dan kuitansi. Bila keduanya berbeda, salah satunya keliru.
    Why: Writing it twice belongs to laws, deeds and receipts. Where the two differ, one of them is wrong.
    Sumber: EYD V, II.G (bilangan dalam peraturan, akta, atau kuitansi)

    Salah: Panitia menyiapkan 15 (lima belas) perahu.
    Jadi: Panitia menyiapkan 15 perahu.
    Tandai: Panitia menyiapkan [[15 (lima puluh)]] perahu.
    Diam: Pelaku diancam pidana penjara paling lama 5 (lima) tahun.
    Diam: Panitia menyiapkan 15 (termasuk cadangan) perahu.
    Diam: Yosef Nahak (45) menyerahkan 15 perahu.
    """
    for match in _TWICE.finditer(passage.text):
        words = match["words"].split(" ")
        if not all(_NUMERAL_WORD.fullmatch(word) for word in words):
            continue
        figures = passage.text[match.start() : match.start("again")]
        if words[0] in _SCALE_WORDS:
            continue
        if int(figures.replace(".", "")) == read_whole(match["words"]):
            if passage.words.isdisjoint(_LAW) and not _LIST_ITEM.match(passage.text):
                yield Hit(
                    match.start("again"),
                    match.end("again"),
                    Bilingual("Angka saja sudah cukup", "The figures are enough"),
                    ("",),
                )
        else:
            yield Hit(
                match.start(),
                match.end(),
                Bilingual(f"{figures} bukan {match['words']}", f"{figures} is not {match['words']}"),
                severity=Severity.ERROR,
            )
