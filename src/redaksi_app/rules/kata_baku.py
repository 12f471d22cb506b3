"""Nonstandard words, and the standard ones: resiko, risiko."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.casing import TITLES
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.standard_words import Found, find_nonstandard, is_nonstandard
from redaksi_app.rules.standing import Standing


@paragraph_rule(
    "kata-baku.salah",
    Category.SPELLING,
    Severity.ERROR,
    safe=True,
    wakes=is_nonstandard,
)
def undisputed(passage: Passage) -> Iterator[Hit]:
    """Kata tidak baku yang tidak diperdebatkan: aktifitas, resiko, ijin, apotik.
    Nonstandard words that nobody disputes: aktifitas, resiko, ijin, apotik.

    Mengapa: Kamus memuat bentuk ini hanya untuk menunjuk bentuk bakunya. Nama orang, lembaga, dan merek dibiarkan.
    Why: Dictionaries list this form only to point to the standard one. Names and brands are left alone.
    Sumber: PUEBI, IV (unsur serapan); tabel kata baku, dengan sumber tiap baris

    Salah: Aktifitasnya terhenti karena resiko longsor.
    Jadi: Aktivitasnya terhenti karena risiko longsor.
    Salah: Perijinan kapal itu tidak diijinkan lewat apotik.
    Jadi: Perizinan kapal itu tidak diizinkan lewat apotek.
    Salah: Kapal tiba 10 Nopember 1985, kata Pak Anton.
    Jadi: Kapal tiba 10 November 1985, kata Pak Anton.
    Salah: Nasehat dokter itu meminimalkan resikonya.
    Jadi: Nasihat dokter itu meminimalkan risikonya.
    Diam: Aktivitas di Apotik Sehat, Jalan Ijin, dan Institut Teknologi Sepuluh Nopember kembali normal.
    Diam: Kiriman @resiko dan laman ijin.example.com tidak dibuka.
    Diam: Sopir menaati nasihat dan izin dokter.
    """
    return _hits(passage, Severity.ERROR)


@paragraph_rule(
    "kata-baku.tidak-baku",
    Category.SPELLING,
    Severity.WARNING,
    safe=True,
    wakes=is_nonstandard,
)
def nonstandard(passage: Passage) -> Iterator[Hit]:
    """Kata tidak baku: analisa, antri, hutang, mesjid.
    Nonstandard words: analisa, antri, hutang, mesjid.

    Mengapa: Bentuk ini tidak baku. Bentuk berimbuhannya ikut diperiksa; nama orang, lembaga, dan merek dibiarkan.
    Why: This form is not standard. Its affixed forms are looked at too; names and brands are left alone.
    Sumber: PUEBI, IV (unsur serapan); tabel kata baku, dengan sumber tiap baris

    Salah: Warga antri menunggu analisa dokter, lalu berhutang.
    Jadi: Warga antre menunggu analisis dokter, lalu berutang.
    Salah: Antriannya panjang; panitia menghimbau warga mengkwalifikasikan peserta.
    Jadi: Antreannya panjang; panitia mengimbau warga mengualifikasikan peserta.
    Salah: Warga memakai kaos putih dan naik bis kota pada bulan Ramadhan.
    Jadi: Warga memakai kaus putih dan naik bus kota pada bulan Ramadan.
    Salah: Warga Keluhkan Antrian Panjang di Pasar Antri Cimahi ¶ Mereka menunggu sejak pagi.
    Jadi: Warga Keluhkan Antrean Panjang di Pasar Antri Cimahi ¶ Mereka menunggu sejak pagi.
    Diam: Pasar Antri, Harian Analisa, dan PT Mitra Handal tutup.
    Diam: Fajar Ramadhan memasukkan surat ke bis surat, lalu keadaan menjadi kaos.
    Diam: Warga mengantre di masjid dan menunggu hasil analisis.
    """
    return _hits(passage, Severity.WARNING)


@paragraph_rule("kata-baku.periksa", Category.SPELLING, Severity.ADVICE, wakes=is_nonstandard)
def to_be_checked(passage: Passage) -> Iterator[Hit]:
    """Kata yang menurut kamus tidak baku, tetapi masih lazim, atau belum diperiksa sumbernya.
    Words that dictionaries call nonstandard though newsrooms keep them, or whose source has not been checked.

    Mengapa: Redaksi boleh memilih: bentuk ini masih banyak dipakai, tetapi kamus menganjurkan bentuk lain.
    Why: The newsroom may choose: this form is still common, but dictionaries recommend another.
    Sumber: Tabel kata baku, dengan sumber tiap baris

    Salah: Gerombolan itu memasuki goa; kripik mereka tertinggal.
    Jadi: Gerombolan itu memasuki gua; keripik mereka tertinggal.
    Diam: Rombongan turun ke Goa Jomblang dan membeli keripik.
    Diam: Kabupaten Gowa dan Pondok Cabe ramai.
    """
    return _hits(passage, Severity.ADVICE)


def _hits(passage: Passage, severity: Severity) -> Iterator[Hit]:
    for found in find_nonstandard(passage, severity.value):
        right = found.suggestions[0]
        doubtful = found.entry.mark in ("nama", "orang") and not found.written.islower()
        before, after = _phrase(passage, found)
        written, standard = f"{before}{found.written}{after}", f"{before}{right}{after}"
        yield Hit(
            found.start,
            found.end,
            Bilingual(f"“{written}” tidak baku: {standard}", f"“{written}” is not standard: {standard}"),
            found.suggestions,
            severity=_doubtful_weight(passage, severity) if doubtful else None,
            safe=False if doubtful else None,
        )


def _phrase(passage: Passage, found: Found) -> tuple[str, str]:
    """What the message shows before and after a word that is wrong only beside another: “tolak ukur”, not “tolak”."""
    if found.entry.mark != "makna" or not found.entry.standards[0].islower():
        return "", ""
    word = Standing(passage, found.start, found.end)
    if word.after.lower() in found.entry.after:
        return "", f" {word.after}"
    return (f"{word.before} ", "") if word.before.lower() in found.entry.before else ("", "")


def _doubtful_weight(passage: Passage, severity: Severity) -> Severity:
    """How much a capitalised form weighs that may be a name: in titles, where all words have capitals, least."""
    return Severity.ADVICE if passage.kind in TITLES else min(severity, Severity.WARNING, key=lambda one: one.weight)
