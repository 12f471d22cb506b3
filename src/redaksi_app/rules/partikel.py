"""The particles -lah and -kah, which are joined; per, si and sang, which stand apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.casing import opens_sentence, recased
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression
from redaksi_app.words.lexicon import open_lexicon

_PARTICLE = expression(r"(?<![\w-])(?P<word>[^\W\d_]{2,}(?:-[^\W\d_]+)*)[ \u00a0]+(?P<particle>lah|kah)\b(?![-'’])")
#: In speech lah is also a filler that may follow any word ("murah lah"); these take it as a particle.
_HOSTS = frozenset(
    "apa siapa mana kapan itu ini dia ia saya aku kita kami mereka inilah itulah mari ayo sudah bukan tidak ada".split()
)
_UNITS = (
    """hari bulan tahun jam menit detik minggu pekan malam siang orang kepala kilogram kilo kg gram liter meter km
    kilometer hektare hektar ha ton unit buah butir lembar ekor potong porsi gelas botol bungkus kotak karung sak ikat
    keluarga kelas siswa anak peserta pasien pcs batang biji barel galon mililiter dosis tanggal triwulan semester
    kuartal paket tabung kapita kasus kecamatan kabupaten provinsi desa rumah musim edisi episode pertandingan laga
    bidang lokasi sesi slot tiket kamar kursi trip kubik kardus krat dolar rupiah saham kodi lusin kuintal kwintal item
    keping kaleng sachet saset mangkuk piring tusuk cangkir sendok tandan rumpun kapling petak warga murid santri jemaah
    jamaah penumpang kendaraan mobil motor truk kapal pertemuan wilayah daerah zona termin tahap periode sekolah
    kampung"""
).split()
_PER = {f"per{unit}": f"per {unit}" for unit in _UNITS}
#: "perorang-perorang" and the like are no units.
_JOINED_PER = expression(r"(?<![\w@#./-])per(?P<unit>[a-z]+)(?![\w-])", re.IGNORECASE)
_HYPHENED_PER = expression(
    r"(?<![\w-])[Pp]er-(?P<what>\d[\d.,]*(?![\d-]|/\d)|(?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des)[a-z]*\b|[a-z]+(?![\w-]))"
)
_NUMBERS = "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh"
_ONE_BY_ONE = expression(rf"\b(?P<number>{_NUMBERS})[ \u00a0]*-?[ \u00a0]*per[ -]?(?P=number)\b", re.IGNORECASE)
_FRACTION = expression(
    rf"\b(?P<over>(?i:{_NUMBERS}))[ \u00a0](?P<per>per[ \u00a0](?P<under>dua|tiga|empat|lima|enam|tujuh|"
    r"delapan|sembilan|sepuluh|seratus))\b(?![ \u00a0](?:hari|bulan|tahun|jam|orang|kali|minggu))"
)
_PERSONS = (
    "pelaku korban pemilik penelepon pengirim penerima pembeli penjual pembuat penulis penanya kecil bungsu sulung "
    "kakak adik bayi anak penumpang pencuri maling gadis miskin kaya cantik jago pemberi pengemudi sopir"
).split()
_SI = {f"si{person}": f"si {person}" for person in _PERSONS}
_JOINED_SI = expression(r"(?<![\w@#./-])si(?P<person>[a-z]+)(?![\w-])", re.IGNORECASE)


@paragraph_rule("partikel.serangkai", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=["lah", "kah"])
def particle_joined(passage: Passage) -> Iterator[Hit]:
    """Partikel -lah dan -kah ditulis serangkai dengan kata di depannya.
    The particles -lah and -kah are joined to the word before them.

    Mengapa: Lah dan kah bukan kata yang berdiri sendiri.
    Why: Lah and kah do not stand by themselves.
    Sumber: EYD V, II.E (partikel)

    Salah: Apa kah jadwal kapal berubah? Mari lah kita tunggu.
    Jadi: Apakah jadwal kapal berubah? Marilah kita tunggu.
    Salah: Justru dialah lah yang melapor.
    Jadi: Justru dialah yang melapor.
    Diam: Apakah jadwal kapal berubah? Marilah kita tunggu.
    Diam: Pengusaha Tan Kah Hock dan warga Desa Oe Lah hadir.
    Diam: "Harganya murah lah, buat kita," kata pedagang itu.
    Diam: Doa itu ditutup dengan wa lam yakul lah kufuwan ahad.
    """
    lexicon = open_lexicon()
    for match in _PARTICLE.finditer(passage.text):
        word, particle = match["word"], match["particle"]
        if not word.islower() and not (word[1:].islower() and opens_sentence(passage.text, match.start())):
            continue
        if particle == "lah" and word.lower() not in _HOSTS and passage.quoted(match.start(), match.end()):
            continue
        if lexicon is not None and not lexicon.knows(word.lower()):
            continue  # another language, in which lah is a word: "wa lam yakul lah"
        joined = word if word.endswith(particle) and len(word) > 5 else f"{word}{particle}"
        yield _hit(match.start(), match.end(), match.group(), joined)


@paragraph_rule("partikel.per", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=[*_PER, "per", "persatu"])
def per_apart(passage: Passage) -> Iterator[Hit]:
    """Per yang berarti “tiap” atau “mulai” ditulis terpisah.
    Per that means “each” or “from … on” is written apart.

    Mengapa: Per di sini partikel, bukan awalan per-.
    Why: Per is a particle here, not the prefix per-.
    Sumber: EYD V, II.E (partikel)

    Salah: Upah buruh Rp70.000 perhari dan naik per-1 Januari.
    Jadi: Upah buruh Rp70.000 per hari dan naik per 1 Januari.
    Salah: Warga masuk satu persatu; sewa dihitung per-bulan.
    Jadi: Warga masuk satu per satu; sewa dihitung per bulan.
    Diam: Warga masuk satu per satu; upah Rp70.000 per hari.
    Diam: Perorangan, perkotaan, persatuan, dan perbulanan bukan per yang itu.
    Diam: Imbuhan per- dan skema 2-per-3 dibahas; perangkatnya per-desa-an.
    """
    text = passage.text
    if not passage.words.isdisjoint(_PER):
        for match in _JOINED_PER.finditer(text):
            right = _PER.get(match.group().lower())
            if right:
                yield _hit(match.start(), match.end(), match.group(), recased(passage, *match.span(), right))
    if "per" in passage.words:
        for match in _HYPHENED_PER.finditer(text):
            what = match["what"]
            if what in _UNITS or not what.islower():
                yield _hit(match.start(), match.end(), match.group(), f"{match.group()[:3]} {what}")
    for match in _ONE_BY_ONE.finditer(text):
        written, number = match.group(), match["number"]
        right = f"{number} per {number.lower()}"
        if written.lower() != right.lower():
            yield _hit(match.start(), match.end(), written, right)


@paragraph_rule("partikel.pecahan", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, words=["per"])
def fraction_joined(passage: Passage) -> Iterator[Hit]:
    """Per- pada bilangan pecahan ditulis serangkai dengan penyebutnya.
    The per- of a fraction is joined to the denominator.

    Mengapa: Dalam pecahan per- adalah awalan: dua pertiga, tiga perempat.
    Why: In a fraction per- is a prefix: dua pertiga, tiga perempat.
    Sumber: EYD V, II.G (bilangan pecahan)

    Salah: Dua per tiga anggota menolak; tiga per empat lahan kering.
    Jadi: Dua pertiga anggota menolak; tiga perempat lahan kering.
    Diam: Mereka masuk satu per satu; dua pertiga anggota menolak.
    Diam: Dosisnya dua per sepuluh hari.
    """
    for match in _FRACTION.finditer(passage.text):
        if match["over"].lower() == match["under"]:
            continue
        yield _hit(match.start("per"), match.end("per"), match["per"], f"per{match['under']}")


@paragraph_rule("partikel.si", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=_SI)
def article_apart(passage: Passage) -> Iterator[Hit]:
    """Kata sandang si ditulis terpisah.
    The article si is written apart.

    Mengapa: Si adalah kata sandang, bukan awalan.
    Why: Si is an article, not a prefix.
    Sumber: EYD V, II.I (kata sandang)

    Salah: Surat itu dikembalikan kepada sipengirim.
    Jadi: Surat itu dikembalikan kepada si pengirim.
    Diam: Surat itu dikembalikan kepada si pengirim.
    Diam: Siswa Sianak, dusun itu, disiarkan secara langsung.
    """
    for match in _JOINED_SI.finditer(passage.text):
        right = _SI.get(match.group().lower())
        opening = opens_sentence(passage.text, match.start())
        if right and (match.group().islower() or opening):
            yield _hit(match.start(), match.end(), match.group(), recased(passage, *match.span(), right))


def _hit(start: int, end: int, written: str, right: str) -> Hit:
    if " " in right:
        message = Bilingual(f"“{written}” ditulis terpisah: {right}", f"“{written}” is written apart: {right}")
    else:
        message = Bilingual(f"“{written}” ditulis serangkai: {right}", f"“{written}” is one word: {right}")
    return Hit(start, end, message, (right,))
