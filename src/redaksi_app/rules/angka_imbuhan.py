"""Affixes at figures, Roman numerals, abbreviations and names: where the hyphen belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.addresses import in_address
from redaksi_app.rules.casing import TITLES
from redaksi_app.rules.conditions import is_mixed_case
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.proper import is_proper
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_S = r"[ \u00a0]"
_JOINED_KE = expression(
    rf"(?<![\w@#/.-])(?P<ke>[Kk]e)(?:\d+|{_S}*[-–—]{_S}+\d+|{_S}+[-–—]{_S}*\d+|[–—]\d+)(?![\w.,]*\d)\b"
)
_FIGURE = expression(r"\d+")
#: What is counted through: after these "ke 29" is the twenty-ninth. A proper name may stand between.
_ALWAYS_RANKED = (
    "ulang tahun|hari jadi|dies natalis|hut|milad|haul|kongres|muktamar|munas|rakernas|edisi|menit|urutan|peringkat|"
    "posisi|rangking|ranking|juara|abad|milenium|dekade"
)
_RANKED = (
    "tempat|hari|minggu|pekan|bulan|tahun|kali|anak|putri|putra|istri|suami|kandidat|putaran|babak|ronde|leg|laga|"
    "pertandingan|gol|set|gim|seri|etape|lap|sesi|gelombang|kloter|tahap|termin|angkatan|generasi|periode|jilid|"
    "bagian|episode|musim|semester|kuartal|triwulan|presiden|gubernur|bupati|ayat|pasal|sila|korban|pasien|tersangka|"
    "kasus|kilometer|lantai|detik|jam|sidang|pertemuan|latihan|poin|butir|nomor|rekor|medali|kemenangan|kekalahan|"
    "penampilan|peserta|pengunjung|pembeli|cucu"
)
#: Before these "ke 20" is towards twenty of them.
_COUNTED = (
    "orang|desa|kota|kabupaten|kecamatan|provinsi|negara|lokasi|titik|tempat|derajat|persen|paket|rumah|sekolah|unit|"
    "wilayah|daerah|kelurahan|rekening|jam|hari|menit|meter|kilometer|kilogram|ton|juta|ribu|miliar|triliun|rupiah|"
    "besar|klub|tim|pulau|pasar|km|kg"
)
_KE_FIGURE = expression(rf"\b[Kk]e{_S}+(?P<figure>\d{{1,4}})(?![\d.,/-]*\d)\b(?P<counted>{_S}+(?:{_COUNTED})\b|%)?")
_RANK = expression(rf"\b(?:(?P<always>(?i:{_ALWAYS_RANKED}))|(?i:{_RANKED}))(?:{_S}[A-Z]\w*){{0,3}}{_S}+$")
#: "Dari lantai 2 ke 5": towards, not the fifth.
_FROM = expression(rf"\bdari{_S}[^.,;]{{0,40}}$", re.IGNORECASE)
_ROMAN = expression(
    rf"(?<![\w-])[Kk]e-{_S}*"
    r"(?P<roman>(?=[IVXLC])(?:XC|XL|L?X{0,3}|C{1,2}X{0,3})(?:IX|IV|V?I{0,3}))(?![\w-])"
)
_SUFFIXED = expression(rf"(?<![\w/-])(?P<figure>\d+(?:\.\d{{3}})*)(?:{_S}?-{_S}|{_S}-|{_S})?an(?![\w-])")
_ABBREVIATION = r"[A-Z]{2,}\d*"
_PREFIXED = expression(
    rf"(?P<prefix>di|ber|mem|men|meng|me|ter|pe|ke)(?P<letters>{_ABBREVIATION})(?P<suffix>kan|i|an|nya)?"
)
#: Abbreviations that verbs are made of; after di- and ke- all others are places: "diRSUD".
_VERBAL = frozenset("PHK OTT BAP DO KO PTDH SK ACC USG MRI PCR BLT SP TO".split())
_SPLIT_SUFFIX = expression(
    rf"(?<![\w-])(?P<prefix>di|ber|mem|men|meng|me|ter|pe)(?P<gap>[ \u00a0-])(?P<letters>{_ABBREVIATION})"
    r"(?P<gap2>[ \u00a0-]?)(?P<suffix>kan|an|i)(?![\w-])"
)
_SPLIT_PREFIX = expression(
    rf"(?<![\w-])(?P<prefix>ber|mem|men|meng|ter)[ \u00a0]+(?P<letters>{_ABBREVIATION})(?![\w-])"
)
_DISMISSED = expression(r"(?<![\w-])[Dd]i[ \u00a0]+(?P<letters>PHK|PTDH)(?![\w-])")
_ALL = expression(
    r"(?<![\w-])(?P<se>[Ss]e)(?P<gap>[ \u00a0]+|-[ \u00a0]+|[ \u00a0]+-[ \u00a0]*|-)(?P<rest>[^\W\d_][\w-]*)"
)
_JOINED_ALL = expression(r"(?P<se>se)(?P<rest>[A-Z]\w+)")
#: Words that se- joins: "seekor", "sekabupaten".
_JOINING = frozenset(
    """ekor orang buah kali hari tahun bulan minggu malam helai lembar batang butir potong pasang kelompok kabupaten
    kota provinsi kecamatan desa kelurahan dunia jagat usia umur ukuran tingkat level kelas jenis tempat
    setempat rumah kamar kampung negara daerah wilayah besar panjang lebar tinggi
    banyak cepat baik""".split()
)
#: Names of places that are words as well.
_ALSO_WORDS = frozenset("padang batu malang kuningan alas banjar kubu".split())
_AREAS = frozenset("kabupaten kota provinsi kecamatan desa kelurahan".split())


@paragraph_rule("angka-imbuhan.ke", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=["ke"])
def hyphen_after_ke(passage: Passage) -> Iterator[Hit]:
    """Awalan ke- di depan angka memakai tanda hubung.
    The prefix ke- takes a hyphen before a figure.

    Mengapa: Bilangan tingkat ditulis ke-29; “ke 29” berarti menuju 29.
    Why: An ordinal is written ke-29; “ke 29” would mean towards 29.
    Sumber: EYD V, III.E (tanda hubung di antara huruf dan angka) dan II.G (bilangan tingkat)

    Salah: Hari jadi ke 29 kota itu dirayakan; ia finis di urutan ke5.
    Jadi: Hari jadi ke-29 kota itu dirayakan; ia finis di urutan ke-5.
    Salah: HUT Bhayangkara ke 77 dan ulang tahun ke - 12 sanggar itu ramai.
    Jadi: HUT Bhayangkara ke-77 dan ulang tahun ke-12 sanggar itu ramai.
    Diam: Suhu naik dari 25 ke 31 derajat; tur ke 60 titik itu batal.
    Diam: Jarum menunjuk ke angka 7; dari lantai 2 ke 5 ada lift; hari jadi ke-29 ramai.
    Diam: Minggu lalu rombongan terbang ke 20 kota; Bupati Ende pindah ke 3 rumah.
    Diam: Inflasi inti turun ke 2,32 persen; bantuan dikirim ke 20 desa.
    """
    text = passage.text
    for match in _JOINED_KE.finditer(text):
        figure = _FIGURE.search(match.group())
        assert figure is not None
        yield _hyphened(match.start(), match.end(), match.group(), f"{match['ke']}-{figure.group()}")
    for match in _KE_FIGURE.finditer(text):
        start = match.start()
        rank = _RANK.search(text, max(0, start - 40), start)
        if rank is None or (match["counted"] and not rank["always"]):
            continue
        if _FROM.search(text, max(0, start - 50), start):
            continue
        end = match.end("figure")
        yield _hyphened(start, end, text[start:end], f"{text[start : start + 2]}-{match['figure']}")


@paragraph_rule("angka-imbuhan.romawi", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=["ke"])
def roman_without_ke(passage: Passage) -> Iterator[Hit]:
    """Angka Romawi tidak memakai ke-.
    A Roman numeral takes no ke-.

    Mengapa: Angka Romawi sudah menyatakan tingkat: abad XIV atau abad ke-14, bukan abad ke-XIV.
    Why: A Roman numeral is an ordinal already: abad XIV or abad ke-14, not abad ke-XIV.
    Sumber: EYD V, II.G (bilangan tingkat)

    Salah: Prasasti itu berasal dari abad ke-XIV.
    Jadi: Prasasti itu berasal dari abad XIV.
    Diam: Prasasti itu berasal dari abad XIV atau abad ke-14.
    Diam: Rombongan ke I Nyoman Suta dan rute ke-C dibahas.
    """
    for match in _ROMAN.finditer(passage.text):
        roman = match["roman"]
        if not roman or roman in ("L", "C"):
            continue
        yield Hit(
            match.start(),
            match.end(),
            Bilingual(f"Angka Romawi tanpa ke-: {roman}", f"A Roman numeral without ke-: {roman}"),
            (roman,),
        )


@paragraph_rule("angka-imbuhan.an", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=["an"])
def hyphen_before_an(passage: Passage) -> Iterator[Hit]:
    """Akhiran -an pada angka memakai tanda hubung.
    The suffix -an takes a hyphen after a figure.

    Mengapa: Tanda hubung merangkaikan angka dan huruf: 1980-an, 5.000-an.
    Why: The hyphen joins figure and letters: 1980-an, 5.000-an.
    Sumber: EYD V, II.G (angka dan akhiran -an)

    Salah: Gedung tahun 1980an itu dijual seharga 5.000an rupiah per bata.
    Jadi: Gedung tahun 1980-an itu dijual seharga 5.000-an rupiah per bata.
    Salah: Pada era 90 an bioskop itu ramai.
    Jadi: Pada era 90-an bioskop itu ramai.
    Diam: Gedung tahun 1980-an itu dijual; perkara a.n. Maria tercatat.
    Diam: Akhiran an dan 5 anak dibahas.
    """
    for match in _SUFFIXED.finditer(passage.text):
        yield _hyphened(match.start(), match.end(), match.group(), f"{match['figure']}-an")


@paragraph_rule("angka-imbuhan.singkatan", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, wakes=is_mixed_case)
def hyphen_at_abbreviation(passage: Passage) -> Iterator[Hit]:
    """Imbuhan pada singkatan memakai tanda hubung.
    An affix takes a hyphen at an abbreviation.

    Mengapa: Tanda hubung memisahkan huruf kecil imbuhan dari huruf kapital singkatan: di-PHK, ber-KTP, di-SK-kan.
    Why: The hyphen keeps the small letters of the affix from the capitals: di-PHK, ber-KTP, di-SK-kan.
    Sumber: EYD V, III.E (tanda hubung di antara huruf kapital dan nonkapital)

    Salah: Karyawan diPHK; warga yang belum berKTP didata; guru itu diSKkan bupati.
    Jadi: Karyawan di-PHK; warga yang belum ber-KTP didata; guru itu di-SK-kan bupati.
    Salah: Korban dibawa keRSUD dan dirawat diICU.
    Jadi: Korban dibawa ke RSUD dan dirawat di ICU.
    Diam: Karyawan di-PHK; hal itu tertulis di BAP dan di SK bupati.
    Diam: Grup meMBer dan akun @diPHK tidak dihitung.
    """
    text = passage.text
    for token in passage.mixed_case:
        match = _PREFIXED.fullmatch(token.text)
        if match is None or in_address(text, token.start, token.end):
            continue
        prefix, letters, suffix = match["prefix"], match["letters"], match["suffix"]
        apart = prefix in ("di", "ke") and letters not in _VERBAL and not suffix
        right = f"{prefix} {letters}" if apart else f"{prefix}-{letters}{f'-{suffix}' if suffix else ''}"
        yield _hyphened(token.start, token.end, token.text, right)


@paragraph_rule(
    "angka-imbuhan.singkatan-terpisah",
    Category.ORTHOGRAPHY,
    Severity.ERROR,
    safe=True,
    words="kan an ber mem men meng ter phk ptdh".split(),
)
def abbreviation_apart(passage: Passage) -> Iterator[Hit]:
    """Imbuhan tidak dipisahkan dari singkatan oleh spasi.
    No blank parts an affix from an abbreviation.

    Mengapa: Imbuhan dan singkatan satu kata; tanda hubung merangkaikannya: di-SK-kan, ber-KTP, di-PHK.
    Why: Affix and abbreviation are one word, which the hyphen holds together: di-SK-kan, ber-KTP, di-PHK.
    Sumber: EYD V, III.E (tanda hubung di antara huruf kapital dan nonkapital)

    Salah: Guru itu di-SK kan bupati; warga ber KTP NTT didata; buruh di PHK.
    Jadi: Guru itu di-SK-kan bupati; warga ber-KTP NTT didata; buruh di-PHK.
    Diam: Hal itu tertulis di BAP dan di SK bupati; buruh di-PHK.
    Diam: Angka PHK di NTT naik; kasus PTDH di Polda itu selesai.
    """
    text = passage.text
    for pattern in (_SPLIT_SUFFIX, _SPLIT_PREFIX):
        for match in pattern.finditer(text):
            parts = (match["prefix"], match["letters"], match.groupdict().get("suffix"))
            right = "-".join(part for part in parts if part)
            if match.group() != right:
                yield _hyphened(match.start(), match.end(), match.group(), right)
    for match in _DISMISSED.finditer(text):
        yield _hyphened(match.start(), match.end(), match.group(), f"{match.group()[:2]}-{match['letters']}")


@paragraph_rule("angka-imbuhan.se", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=["se"])
def hyphen_after_se(passage: Passage) -> Iterator[Hit]:
    """Awalan se- memakai tanda hubung hanya di depan huruf kapital.
    The prefix se- takes a hyphen only before a capital.

    Mengapa: Se-Indonesia, se-NTT, se-Kabupaten Ende; tetapi sedunia dan seekor.
    Why: Se-Indonesia, se-NTT, se-Kabupaten Ende; but sedunia and seekor.
    Sumber: EYD V, III.E (tanda hubung di antara huruf kapital dan nonkapital)

    Salah: Klub se Sumatera dan kades se kabupaten Ende bertemu.
    Jadi: Klub se-Sumatera dan kades se-Kabupaten Ende bertemu.
    Salah: Se-ekor buaya masuk tambak; petani se-indonesia dan umat se-nusantara resah.
    Jadi: Seekor buaya masuk tambak; petani se-Indonesia dan umat se-Nusantara resah.
    Diam: Klub se-Sumatera bertemu; aktor Park Se Ri dan Oh Se Hun hadir.
    Diam: Lomba se-Kabupaten Ende dan kejuaraan sedunia dibuka.
    """
    text = passage.text
    for match in _ALL.finditer(text):
        right = _with_se(passage, match)
        if right and right != match.group():
            yield _hyphened(match.start(), match.end(), match.group(), right)


def _with_se(passage: Passage, match: re.Match[str]) -> str | None:
    se, gap, rest = match["se"], match["gap"], match["rest"]
    if rest[0].isupper():
        if gap == "-" or (se == "Se" and not (passage.kind in TITLES and is_proper(rest))):
            return None
        return f"{se}-{rest}"
    if (rest == "nusantara" or is_proper(rest)) and rest not in (
        "padang",
        "batu",
        "malang",
        "kuningan",
        "alas",
        "banjar",
        "bali",
    ):
        return f"{se}-{rest[0].upper()}{rest[1:]}"
    following = passage.text[match.end() : match.end() + 2]
    if rest in _AREAS and len(following) == 2 and following[1].isupper():
        return f"{se}-{rest.capitalize()}"
    return f"{se}{rest}" if rest in _JOINING else None


@paragraph_rule("angka-imbuhan.se-nama", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, wakes=is_mixed_case)
def hyphen_between_se_and_name(passage: Passage) -> Iterator[Hit]:
    """Awalan se- dirangkaikan dengan nama oleh tanda hubung.
    The prefix se- is joined to a name by a hyphen.

    Mengapa: Tanpa tanda hubung, huruf kapital berdiri di tengah kata.
    Why: Without a hyphen the capital would stand inside a word.
    Sumber: EYD V, III.E (tanda hubung di antara huruf kapital dan nonkapital)

    Salah: Lomba paduan suara seNTT diikuti petani seIndonesia.
    Jadi: Lomba paduan suara se-NTT diikuti petani se-Indonesia.
    Diam: Lomba se-NTT diikuti pengguna aplikasi SeBangku dan seLiar.id.
    """
    for token in passage.mixed_case:
        match = _JOINED_ALL.fullmatch(token.text)
        if match is None or in_address(passage.text, token.start, token.end):
            continue
        if match["rest"].isupper() or is_proper(match["rest"]):
            yield _hyphened(token.start, token.end, token.text, f"se-{match['rest']}")


def _hyphened(start: int, end: int, written: str, right: str) -> Hit:
    return Hit(start, end, Bilingual(f"“{written}” ditulis {right}", f"“{written}” is written {right}"), (right,))
