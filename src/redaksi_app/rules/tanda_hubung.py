"""Hyphens that do not belong, hyphens that are missing, and the dash of a range."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import PROSE, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.foreign_words import is_english
from redaksi_app.rules.links import in_link
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression
from redaksi_app.words.lexicon import open_lexicon

_ONE = expression(
    r"[Ss]e-(?:ekor|orang|buah|butir|lembar|batang|helai|unit|bidang|pasang|kali|hari|malam|tahun|bulan|minggu|jam"
    r"|kampung|desa|kota|umur|sama|luruh|jumlah|banyak|lain|bagai|belum|telah)(?![\w-])"
)
_CLITIC = expression(r"-(?:nya|ku|mu)(?![\w-])")
_BASE = expression(r"(?<![\w-])[a-z]{3,}$")
_DAY = expression(r"\b(?P<day>[Hh]ari)[ \u00a0]H\b(?!['’-]|\.[ \u00a0]?[A-Z])")
_DEGREE = expression(r"\b(?P<letter>[SD])(?P<level>[1-4])\b(?![-.,]?\d)")
#: Words of studying, in whose company S1 is a degree and no model of a telephone.
_STUDY = frozenset(
    """lulusan lulus ijazah pendidikan jenjang sarjana strata diploma jurusan beasiswa gelar kuliah mahasiswa studi
    universitas kampus pascasarjana tamatan fakultas""".split()
)
_DATE = expression(r"\b\d{1,2}[ \u00a0]*-[ \u00a0]*\d{1,2}[ \u00a0]*-[ \u00a0]*(?:19|20)\d\d\b")
_YEARS = expression(r"(?P<from>\b(?:19|20)\d\d)(?P<dash>[ \u00a0]?[-–][ \u00a0]?)(?P<to>(?:19|20)\d\d)\b(?![-/]|\.\d)")
_FROM = expression(r"\b(?P<word>dari|antara)[ \u00a0](?:tahun[ \u00a0])?$")
_DASH = expression(r"(?<=[\w,)”\"])(?P<dash>[ \u00a0]*(?:--|[–—])[ \u00a0]*|[ \u00a0]-[ \u00a0])(?=[\w(“\"])")


@paragraph_rule("tanda-hubung.imbuhan", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, marks="-")
def affix_joined(passage: Passage) -> Iterator[Hit]:
    """Imbuhan ditulis serangkai tanpa tanda hubung: seekor, rumahnya.
    Affixes are joined without a hyphen: seekor, rumahnya.

    Mengapa: Tanda hubung hanya dipakai di depan huruf kapital, angka, singkatan, dan kata asing.
    Why: The hyphen is only for capitals, figures, abbreviations and foreign words.
    Sumber: EYD V, II.B (kata berimbuhan) dan III.E (tanda hubung)

    Salah: Buronan itu ditangkap di dekat rumah-nya.
    Jadi: Buronan itu ditangkap di dekat rumahnya.
    Salah: Se-ekor buaya muara masuk ke tambak.
    Jadi: Seekor buaya muara masuk ke tambak.
    Diam: Buronan itu ditangkap di dekat rumahnya.
    Diam: Berkas itu di-upload dan di-SK-kan; lawyer-nya mengikuti lomba se-Kabupaten Ende.
    Diam: Admin mengirim link-nya, lalu chat-nya dibalas dan website-nya dibuka.
    Diam: Perpanjang KTP-mu sebelum hari ke-2.
    """
    text = passage.text
    for match in _ONE.finditer(text):
        if not text[match.start() - 1 : match.start()].isalnum():
            yield _one_word(match.start(), match.group())
    lexicon = open_lexicon()
    if lexicon is None:
        return
    for match in _CLITIC.finditer(text):
        base = _BASE.search(text, max(0, match.start() - 24), match.start())
        if base and not in_link(text, base.start()) and lexicon.lists(base.group()) and not is_english(base.group()):
            yield _one_word(base.start(), base.group() + match.group())


def _one_word(start: int, written: str) -> Hit:
    joined = written.replace("-", "")
    return Hit(
        start,
        start + len(written),
        Bilingual(f"“{written}” ditulis serangkai: {joined}", f"“{written}” is one word: {joined}"),
        (joined,),
    )


@paragraph_rule("tanda-hubung.huruf-angka", Category.ORTHOGRAPHY, Severity.ADVICE, safe=True, words=["hari", "s", "d"])
def letter_and_figure(passage: Passage) -> Iterator[Hit]:
    """Tanda hubung merangkai huruf dan angka: S-1, D-3, hari-H.
    A hyphen joins a letter to a figure or a word: S-1, D-3, hari-H.

    Mengapa: Unsur yang berbeda dirangkaikan dengan tanda hubung.
    Why: Parts that differ are joined by a hyphen.
    Sumber: EYD V, III.E (tanda hubung di antara huruf dan angka)

    Salah: Pelamar harus lulusan S1 dan hadir pada hari H.
    Jadi: Pelamar harus lulusan S-1 dan hadir pada hari-H.
    Diam: Pelamar harus lulusan S-1 dan hadir pada hari-H.
    Diam: Telepon merek Redmi S2 itu dicuri. Pada hari H. Anton Seran tiba.
    """
    for match in _DAY.finditer(passage.text):
        yield _joined(match.start(), match.end(), f"{match['day']}-H")
    if not passage.words.isdisjoint(_STUDY):
        for match in _DEGREE.finditer(passage.text):
            yield _joined(match.start(), match.end(), f"{match['letter']}-{match['level']}")


def _joined(start: int, end: int, right: str) -> Hit:
    return Hit(start, end, Bilingual(f"Dirangkai tanda hubung: {right}", f"Joined by a hyphen: {right}"), (right,))


@paragraph_rule("tanda-hubung.tanggal", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, marks="-")
def date_closed_up(passage: Passage) -> Iterator[Hit]:
    """Tanggal berangka ditulis rapat: 11-11-2022.
    A date in figures is closed up: 11-11-2022.

    Mengapa: Tanda hubung menyambung tanggal, bulan, dan tahun tanpa spasi.
    Why: The hyphen joins day, month and year without spaces.
    Sumber: EYD V, III.E (tanda hubung pada tanggal)

    Salah: Akta itu bertanggal 11-11- 2022 menurut notaris.
    Jadi: Akta itu bertanggal 11-11-2022 menurut notaris.
    Diam: Akta itu bertanggal 11-11-2022 menurut notaris.
    Diam: Skor 11-11 bertahan sampai 2022.
    """
    if "- " not in passage.text and " -" not in passage.text and "\u00a0" not in passage.text:
        return
    for match in _DATE.finditer(passage.text):
        right = "".join(match.group().replace("\u00a0", " ").split(" "))
        if right != match.group():
            yield Hit(match.start(), match.end(), Bilingual("Tanggal tanpa spasi", "No spaces in the date"), (right,))


@paragraph_rule("tanda-hubung.rentang", Category.ORTHOGRAPHY, Severity.ADVICE, safe=True, parts=PROSE, marks="-–")
def range_of_years(passage: Passage) -> Iterator[Hit]:
    """Rentang tahun: dari 2010 sampai 2013, atau dengan tanda pisah menurut lembar gaya.
    A range of years: dari 2010 sampai 2013, or with a dash where the stylesheet asks for it.

    Mengapa: “Dari” berpasangan dengan “sampai”, “antara” dengan “dan”. EYD V memakai tanda pisah (2010–2013), banyak
        koran tanda hubung; gaya umum menerima keduanya.
    Why: “Dari” goes with “sampai”, “antara” with “dan”. EYD V has the dash (2010–2013), many newspapers the hyphen;
        the general style accepts both.
    Sumber: EYD V, III.F (tanda pisah di antara dua bilangan)

    Salah: Ia memimpin yayasan itu dari 2010-2013.
    Jadi: Ia memimpin yayasan itu dari 2010 sampai 2013.
    Salah: Jumlah itu turun antara tahun 2015-2019.
    Jadi: Jumlah itu turun antara tahun 2015 dan 2019.
    Diam: Ia memimpin yayasan itu pada 2010-2013, lalu dari 2014 sampai 2016.
    Diam: Ia memimpin yayasan itu pada 2010–2013.
    """
    text = passage.text
    if passage.style.punctuation.ranges == "bebas" and passage.words.isdisjoint(("dari", "antara")):
        return
    for match in _YEARS.finditer(text):
        start = match.start()
        if match["from"] >= match["to"] or in_link(text, start) or (start and text[start - 1] in "-/.,"):
            continue
        pair = _FROM.search(text, max(0, start - 16), start)
        if pair:
            right = " dan " if pair["word"] == "antara" else " sampai "
        elif passage.style.punctuation.ranges == "pisah" and match["dash"] != "–":
            right = "–"
        else:
            continue
        yield Hit(
            match.start("dash"),
            match.end("dash"),
            Bilingual(f"Rentang tahun: {match['from']}{right}{match['to']}", f"{match['from']}{right}{match['to']}"),
            (right,),
            group=f"tanda-hubung.rentang {right.strip()}",
        )


@paragraph_rule(
    "tanda-hubung.tanda-pisah",
    Category.ORTHOGRAPHY,
    Severity.ADVICE,
    safe=True,
    parts=PROSE - {PartKind.HEADLINE, PartKind.KICKER},
    marks="-–—",
)
def dash_around_insertion(passage: Passage) -> Iterator[Hit]:
    """Tanda pisah mengapit sisipan menurut lembar gaya.
    Dashes enclose an insertion as the stylesheet says.

    Mengapa: EYD V menulis tanda pisah tanpa spasi, banyak koran dengan spasi. Gaya umum menerima keduanya, tetapi tidak
        spasi pada satu sisi saja.
    Why: EYD V writes the dash without spaces, many newspapers with them. The general style accepts both, but not a
        space on one side alone.
    Sumber: EYD V, III.F (tanda pisah)

    Salah: Rumah itu —warisan ayahnya— dijual.
    Jadi: Rumah itu—warisan ayahnya—dijual.
    Diam: Rumah itu – warisan ayahnya – dijual.
    Diam: Rumah itu—warisan ayahnya—dijual pada 2010–2013.
    Diam: Rumah itu - warisan ayahnya - dijual.
    """
    wanted = passage.style.punctuation.dashes
    if wanted == "bebas" and "–" not in passage.text and "—" not in passage.text and "--" not in passage.text:
        return
    right = " – " if wanted == "spasi" else "—"
    for match in _DASH.finditer(passage.text):
        written = match["dash"]
        even = written[0].isspace() == written[-1].isspace()
        if written == right or (wanted == "bebas" and even) or passage.text[match.start() - 1].isdigit():
            continue
        yield Hit(
            match.start("dash"),
            match.end("dash"),
            Bilingual("Tanda pisah menurut lembar gaya", "The dash as the stylesheet has it"),
            (right,),
            group="tanda-hubung.tanda-pisah",
        )
