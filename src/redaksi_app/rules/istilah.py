"""Terms of police, courts, elections and local government that were misheard, miswritten or said twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.terms import FoundTerm, cues, found_terms
from redaksi_app.text.patterns import expression

_COOLING = expression(
    r"\b(?:call?ing\s+s[iy]ste?m|cool?ing\s+sistem|colling\s+s[iy]ste?m|kuling\s+s[iy]ste?m|sistem\s+cooling)\b",
    re.IGNORECASE,
)
_SPACE = r"[ \u00a0]+"
_PEMILU_TOO = expression(
    rf"\b(?P<part>pileg|pilpres|pemilihan{_SPACE}legislatif(?:{_SPACE}(?:\(pileg\)|atau{_SPACE}pileg))?"
    rf"|pemilihan{_SPACE}presiden){_SPACE}(?:dan|serta|maupun){_SPACE}(?P<whole>pemilu|pemilihan{_SPACE}umum)\b"
    rf"(?!{_SPACE}(?:kepala|bupati|gubernur|wali|legislatif|presiden|anggota|raya))",
    re.IGNORECASE,
)
_YEAR = expression(
    rf"\b(?:[Pp]emilu|[Pp]ilkada|[Pp]ilpres|[Pp]ileg){_SPACE}"
    rf"(?P<written>(?:[Tt]ahun{_SPACE})(?P<year>(?:19|20)\d\d)\b(?:{_SPACE}mendatang\b)?"
    rf"|(?P<again>(?:19|20)\d\d){_SPACE}mendatang\b)"
)


def _misspelt() -> frozenset[str]:
    return cues("ejaan", "baku")


def _renamed() -> frozenset[str]:
    return cues("nama", "padanan")


def _doubled() -> frozenset[str]:
    return cues("lewah")


@paragraph_rule(
    "istilah.cooling-system",
    Category.STYLE,
    Severity.ERROR,
    safe=True,
    words=frozenset({"calling", "caling", "cooling", "colling", "kuling"}),
)
def cooling_system(passage: Passage) -> Iterator[Hit]:
    """Istilah polisi: cooling system, bukan “calling sistem”.
    The police term is cooling system, not “calling sistem”.

    Mengapa: Cooling system adalah sebutan Polri untuk upaya mendinginkan suasana, terutama menjelang pemilihan;
        “calling sistem” adalah salah dengar.
    Why: Cooling system is what the national police call keeping tempers down, above all before elections;
        “calling sistem” is a mishearing.
    Sumber: Istilah Polri, mis. tribratanewskupang.com, “cooling system pendingin suhu tinggi pesta demokrasi”

    Salah: Kunjungan itu dilaksanakan dalam rangka calling sistem.
    Jadi: Kunjungan itu dilaksanakan dalam rangka cooling system.
    Salah: Polres menggelar Cooling Sistem di tiga kecamatan.
    Jadi: Polres menggelar Cooling System di tiga kecamatan.
    Diam: Polres menggelar cooling system di tiga kecamatan.
    Diam: Pusat layanan itu memakai calling card dan sistem antrean.
    """
    for match in _COOLING.finditer(passage.text):
        found = match.group()
        right = "Cooling System" if found.istitle() else "Cooling system" if found[0].isupper() else "cooling system"
        yield Hit(
            match.start(),
            match.end(),
            Bilingual(f"“{found}” seharusnya “{right}”", f"“{found}” should be “{right}”"),
            (right,),
        )


@paragraph_rule("istilah.ejaan", Category.STYLE, Severity.ERROR, safe=True, words=_misspelt)
def misspelt_term(passage: Passage) -> Iterator[Hit]:
    """Istilah polisi, pengadilan, dan pemilu ditulis dengan benar.
    Terms of police, courts and elections are spelled right.

    Mengapa: Istilah ini sering salah dengar atau salah ketik dari rilis dan wawancara.
    Why: These terms are often misheard or mistyped from statements and interviews.
    Sumber: Tabel istilah dan akronim, dengan sumber tiap baris

    Salah: Laporan itu dibahas di sentra Gakumdu, lalu Babinsah mengantar berkas Musrembang.
    Jadi: Laporan itu dibahas di sentra Gakkumdu, lalu Babinsa mengantar berkas Musrenbang.
    Salah: Polisi melakukan oleh TKP dan menangkap pelaku curanmur; ia membaca pledoi.
    Jadi: Polisi melakukan olah TKP dan menangkap pelaku curanmor; ia membaca pleidoi.
    Salah: Densus 88 Anti Teror menggeledah rumah warga yang belum punya e-ktp.
    Jadi: Densus 88 Antiteror menggeledah rumah warga yang belum punya e-KTP.
    Diam: Gakkumdu, Babinsa, dan Bhabinkamtibmas hadir dalam musrenbang; olah TKP selesai.
    Diam: Putusan itu inkracht van gewijsde. Ia pemain muda Gladi Pratama, pemilik e-KTP.
    """
    for found in found_terms(passage, "ejaan", "baku"):
        right = found.rights[0]
        yield Hit(
            found.start,
            found.end,
            Bilingual(f"“{found.written}” seharusnya “{right}”", f"“{found.written}” should be “{right}”"),
            found.rights,
            severity=_weight(found),
            safe=found.sourced and len(found.rights) == 1,
        )


def _weight(found: FoundTerm) -> Severity:
    """A slip is an error, a spelling outside the norm a warning; without a source either is only advice."""
    if not found.sourced:
        return Severity.ADVICE
    return Severity.WARNING if found.kind == "baku" else Severity.ERROR


@paragraph_rule("istilah.nama", Category.STYLE, Severity.ADVICE, words=_renamed)
def former_name(passage: Passage) -> Iterator[Hit]:
    """Lembaga dan istilah disebut dengan namanya yang sekarang: KPU, bukan KPUD.
    Bodies and terms have their present name: KPU, not KPUD.

    Mengapa: Nama ini sudah tidak dipakai atau bukan nama resmi, atau ada padanannya dalam bahasa Indonesia. Dalam
        cerita tentang masa lalu nama lama boleh.
    Why: This name is no longer in use or was never official, or Indonesian has a word of its own. In a story about the
        past the old name may stay.
    Sumber: Tabel istilah, dengan sumber tiap baris

    Salah: Logistik disimpan di gudang KPUD Belu dan dijaga personel Sabhara.
    Jadi: Logistik disimpan di gudang KPU Belu dan dijaga personel Samapta.
    Salah: Bawaslu mengusut money politik di dua desa.
    Jadi: Bawaslu mengusut politik uang di dua desa.
    Diam: Satuan itu dahulu bernama Sabhara. Ketua KPU Daerah Istimewa Yogyakarta hadir.
    Diam: Bawaslu mengusut politik uang di gudang KPU Belu.
    """
    for found in found_terms(passage, "nama", "padanan"):
        yield Hit(
            found.start,
            found.end,
            Bilingual(f"Sekarang: {found.rights[0]}", f"Now: {found.rights[0]}"),
            found.rights,
        )


@paragraph_rule("istilah.lewah", Category.STYLE, Severity.ADVICE, words=_doubled)
def said_twice(passage: Passage) -> Iterator[Hit]:
    """Singkatan tidak diikuti kata yang sudah terkandung di dalamnya.
    An abbreviation is not followed by a word that it holds already.

    Mengapa: Lapas sudah berarti lembaga pemasyarakatan, Pemkab pemerintah kabupaten; kata berikutnya mengulang.
    Why: Lapas already means lembaga pemasyarakatan, Pemkab pemerintah kabupaten; the next word repeats it.
    Sumber: Kebiasaan redaksi

    Salah: Pemkab Kabupaten Belu dan Lapas Pemasyarakatan Atambua bekerja sama.
    Jadi: Pemkab Belu dan Lembaga Pemasyarakatan Atambua bekerja sama.
    Diam: Pemkab Belu dan Lapas Atambua bekerja sama. Pemkot Kotamobagu ikut serta.
    Diam: Lapas dan pemasyarakatan dibahas. Polres Resor Kota Kupang hadir.
    """
    for found in found_terms(passage, "lewah"):
        yield Hit(
            found.start,
            found.end,
            Bilingual(f"Cukup “{found.rights[0]}”", f"“{found.rights[0]}” is enough"),
            found.rights,
        )


@paragraph_rule("istilah.pileg-pemilu", Category.STYLE, Severity.ADVICE, words=("pileg", "pilpres", "pemilihan"))
def part_and_whole(passage: Passage) -> Iterator[Hit]:
    """Pileg dan pilpres bagian dari pemilu, bukan di samping pemilu.
    Elections of parliament and president are parts of the pemilu, not beside it.

    Mengapa: Pemilihan legislatif dan pemilihan presiden bersama-sama adalah pemilihan umum. Tulis “Pemilu 2024”, atau
        “Pileg dan Pilpres 2024”. Pilkada lain: itu bukan bagian pemilu.
    Why: The elections of parliament and president together are the general election. Write “Pemilu 2024”, or “Pileg
        dan Pilpres 2024”. Regional elections (pilkada) are no part of it.
    Sumber: PKPU 3/2022, lewat detik.com/sumbagsel/berita/d-7157387 (pengertian pemilu)

    Tandai: Polisi menjaga keamanan menjelang [[Pileg dan Pemilu]] 2024.
    Tandai: Tahapan [[pemilihan legislatif dan pemilihan umum]] tahun 2024 dimulai.
    Diam: Polisi menjaga keamanan menjelang Pemilu dan Pilkada 2024.
    Diam: Tahapan pileg dan pilpres dimulai; pemilihan legislatif dan pemilihan presiden digelar serentak.
    """
    for match in _PEMILU_TOO.finditer(passage.text):
        whole = match["whole"]
        yield Hit(
            match.start(),
            match.end(),
            Bilingual("Pileg dan pilpres bagian dari pemilu", "Pileg and pilpres are parts of the pemilu"),
            (whole, f"{match['part']} dan {'Pilpres' if match['part'][0].isupper() else 'pilpres'}"),
        )


@paragraph_rule(
    "istilah.pemilu-tahun", Category.STYLE, Severity.ADVICE, words=("pemilu", "pilkada", "pilpres", "pileg")
)
def year_of_election(passage: Passage) -> Iterator[Hit]:
    """Nama pemilu cukup dengan angka tahunnya: Pemilu 2024.
    An election's name needs only the figure of its year: Pemilu 2024.

    Mengapa: Angka tahun sudah bagian dari nama peristiwa; “tahun” dan “mendatang” mubazir. Dalam nama peraturan kata
        itu tetap.
    Why: The year is part of the event's name, so that “tahun” and “mendatang” add nothing. In the names of regulations
        they stay.
    Sumber: Kebiasaan redaksi

    Salah: Tahapan Pemilu tahun 2024 sudah dimulai.
    Jadi: Tahapan Pemilu 2024 sudah dimulai.
    Salah: Bawaslu bersiap menghadapi Pilkada tahun 2029 mendatang dan Pemilu 2029 mendatang.
    Jadi: Bawaslu bersiap menghadapi Pilkada 2029 dan Pemilu 2029.
    Diam: Tahapan Pemilu 2024 sudah dimulai. Pemilu digelar tahun 2024. Pemilu mendatang digelar pada 2029.
    """
    for match in _YEAR.finditer(passage.text):
        written = match["written"]
        year = match["year"] or match["again"]
        yield Hit(
            match.start("written"),
            match.end("written"),
            Bilingual(f"Cukup angka tahunnya: {year}", f"The year is enough: {year}"),
            (year,),
            group=f"istilah.pemilu-tahun\n{written}",
        )
