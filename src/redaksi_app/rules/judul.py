"""The headline: its length, its end, and what it says twice or leaves unexplained."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import Article, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.acronyms import meanings
from redaksi_app.rules.casing import FUNCTION_WORDS
from redaksi_app.rules.explanations import meanings_here, stands_in
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, article_rule, paragraph_rule
from redaksi_app.text.patterns import expression

_HEADLINE = frozenset({PartKind.HEADLINE})
#: Of 600 published headlines none was longer than 100 characters.
_USUAL = 110
_STOP = expression(r"(?<![.…])(?<!\b[A-Z])(?P<stop>\.)(?P<marks>[\"”’'*_ \u00a0]*)$")
_ABBREVIATED = expression(r"\b(?:dkk|dll|dst|dsb|[A-Z][A-Za-z]{0,3}\.[A-Z][A-Za-z]{0,3})\.$")
_WORD = expression(r"(?<![\w.@#/-])[^\W\d_]{4,}(?:-[^\W\d_]+)*(?![\w@/-]|\.\w)")
_FORM = expression(r"(?<![\w@#/.&-])[A-Z]{3,}(?![\w@/-]|\.\w)")
#: What is weighed against each other has to be named twice: "Kerugian BUMN Bukan Kerugian Negara".
_CONTRAST = expression(r"\b(?:bukan|lain|lainnya|vs|versus|atau|dari|jadi|daripada|melawan|lawan)\b", re.IGNORECASE)
#: Words that carry no weight, or that count: they may well recur.
_LIGHT = FUNCTION_WORDS | frozenset(
    """saat usai jelang akan agar tapi bila jika kalau meski juga sudah masih bisa harus tidak belum kata cara ribu juta
    miliar triliun persen orang hari bulan tahun pekan meter hektare rupiah dolar kali baru hingga sampai setelah
    sebelum seperti kepada terhadap tanpa atas soal demi lewat karena kota kabupaten desa jalan""".split()
)


@paragraph_rule("judul.titik", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, parts=_HEADLINE, marks=".")
def full_stop(passage: Passage) -> Iterator[Hit]:
    """Judul tidak diakhiri titik.
    A headline has no full stop at its end.

    Mengapa: Judul bukan kalimat dalam paragraf; titik tidak dipakai pada akhir judul.
    Why: A headline is no sentence of a paragraph; it does not end in a full stop.
    Sumber: EYD V, III.A (tanda titik tidak dipakai pada akhir judul)

    Salah: Warga Soe Memperbaiki Tanggul. ¶ SOE - Warga menambal tanggul dengan karung pasir.
    Jadi: Warga Soe Memperbaiki Tanggul ¶ SOE - Warga menambal tanggul dengan karung pasir.
    Diam: Warga Soe Memperbaiki Tanggul Bersama Anton Seran dkk. ¶ SOE - Warga menambal tanggul.
    Diam: Warga Soe Menunggu... ¶ SOE - Warga menunggu air di tanggul.
    Diam: Rapat Dipimpin Anton Seran, S.H. ¶ SOE - Rapat itu membahas tanggul.
    """
    match = _STOP.search(passage.text)
    if match and not _ABBREVIATED.search(passage.text[: match.end("stop")]):
        yield Hit(
            match.start("stop"),
            match.end("stop"),
            Bilingual("Judul tanpa titik", "A headline has no full stop"),
            ("",),
        )


@paragraph_rule("judul.panjang", Category.STRUCTURE, Severity.WARNING, parts=_HEADLINE)
def length(passage: Passage) -> Iterator[Hit]:
    """Judul tidak lebih panjang daripada batas lembar gaya.
    A headline is no longer than the stylesheet allows.

    Mengapa: Judul panjang terpotong di halaman muka, ponsel, dan mesin pencari. Tanpa batas dalam lembar gaya, judul
        yang jauh lebih panjang daripada judul yang terbit hanya disarankan untuk diringkas.
    Why: Long headlines are cut off on front pages, phones and search engines. Where the stylesheet sets no limit, a
        headline much longer than those published is only advised to be shortened.
    Sumber: Lembar gaya redaksi; panjang 600 judul yang terbit

    Tandai: [[Pemerintah Kabupaten Kotawaringin Timur Mengajak Seluruh Warga Bantaran Sungai Mentaya Segera Mengungsi
        ke Tempat yang Lebih Tinggi karena Air Terus Naik]] ¶ SAMPIT - Air Sungai Mentaya naik setengah meter.
    Diam: Warga Bantaran Sungai Mentaya Diajak Mengungsi karena Air Terus Naik ¶ SAMPIT - Air naik setengah meter.
    """
    limit = passage.style.headline.max_characters
    written = len(passage.text.strip())
    if written <= (limit or _USUAL):
        return
    told = (
        Bilingual(f"Judul {written} karakter, batasnya {limit}", f"{written} characters, the limit is {limit}")
        if limit
        else Bilingual(
            f"Judul {written} karakter; yang terbit jarang lebih dari 100",
            f"{written} characters; published headlines seldom have more than 100",
        )
    )
    yield Hit(0, len(passage.text), told, severity=None if limit else Severity.ADVICE, whole=True)


@paragraph_rule("judul.kata-kembar", Category.STYLE, Severity.ADVICE, parts=_HEADLINE)
def word_twice(passage: Passage) -> Iterator[Hit]:
    """Judul tidak memakai kata berbobot yang sama dua kali.
    A headline does not use the same weighty word twice.

    Mengapa: Judul pendek; kata yang diulang mengambil tempat keterangan lain. Dua hal yang dibandingkan tentu boleh
        disebut dua kali.
    Why: A headline is short, and a repeated word takes the room of something new. Two things that are weighed against
        each other may of course both be named.
    Sumber: Kebiasaan redaksi

    Tandai: Perajin Batik Madura Belajar Mewarnai [[Batik]] ¶ BANGKALAN - Perajin belajar memakai pewarna alami.
    Diam: Kerugian Koperasi Bukan Kerugian Anggota ¶ BANGKALAN - Koperasi menanggung sendiri utangnya.
    Diam: Dari 9 Juta Jadi 26 Juta Keluarga Belum Punya Rumah Layak ¶ BANGKALAN - Rumah layak masih kurang.
    Diam: Anak-Anak Palue Melaut Bersama Anak Nelayan Ende ¶ ENDE - Anak-anak ikut melaut.
    """
    seen: dict[str, int] = {}
    for match in _WORD.finditer(passage.text):
        word = match.group().lower()
        if word in _LIGHT or passage.quoted(match.start(), match.end()):
            continue
        if word not in seen:
            seen[word] = match.end()
        elif passage.text[seen[word] : match.start()].strip() and not _CONTRAST.search(passage.text):
            yield Hit(
                match.start(),
                match.end(),
                Bilingual(f"“{match.group()}” dua kali dalam judul", f"“{match.group()}” twice in the headline"),
            )
            return


@article_rule("judul.rubrik", Category.STRUCTURE, Severity.ADVICE)
def repeats_kicker(article: Article) -> Iterator[Hit]:
    """Judul tidak mengulang rubrik di atasnya.
    A headline does not repeat the kicker above it.

    Mengapa: Rubrik sudah tercetak di atas judul; mengulangnya memakan tempat dan tidak menambah keterangan.
    Why: The kicker stands above the headline already; repeating it takes room and tells nothing.
    Sumber: Kebiasaan redaksi

    Salah: Lembata Sehat ¶ Lembata Sehat, Puskesmas Keliling Sambangi Tiga Pulau ¶ LEWOLEBA - Petugas mengunjungi pulau.
    Jadi: Lembata Sehat ¶ Puskesmas Keliling Sambangi Tiga Pulau ¶ LEWOLEBA - Petugas mengunjungi pulau.
    Diam: Lembata Sehat ¶ Anak Pesisir Kini Rutin Minum Susu ¶ LEWOLEBA - Anak-anak memperoleh susu dua kali sepekan.
    Diam: Lembata ¶ Lembata Punya Puskesmas Keliling ¶ LEWOLEBA - Petugas mengunjungi tiga pulau.
    """
    kicker, headline = article.first(PartKind.KICKER), article.first(PartKind.HEADLINE)
    if kicker is None or headline is None:
        return
    label = article.text[kicker.prose.start : kicker.prose.end].strip(" \u00a0:,.|*_")
    start = headline.prose.start
    title = article.text[start : headline.prose.end]
    match = re.match(rf"[*_ ]*(?P<label>{re.escape(label)}[ \u00a0]*[,:|–—-][ \u00a0]*)(?=\w|[\"“‘'])", title, re.I)
    if label and match:
        yield Hit(
            start + match.start("label"),
            start + match.end("label"),
            Bilingual("Rubrik sudah ada di atas judul", "The kicker stands above the headline already"),
            ("",),
        )


@article_rule("judul.akronim", Category.STYLE, Severity.ADVICE)
def unexplained(article: Article) -> Iterator[Hit]:
    """Singkatan dalam judul dijelaskan oleh naskahnya.
    An abbreviation in the headline is explained by the copy.

    Mengapa: Singkatan ini tidak dikenal semua pembaca, dan isi naskah tidak menyebut atau menguraikannya.
    Why: Not every reader knows this abbreviation, and the copy below neither uses it nor writes it out.
    Sumber: Kebiasaan redaksi

    Tandai: Dua Desa Wisata Terganjal [[RDTR]] ¶ BIMA - Pondok tamu belum dapat dibangun karena rencana itu belum ada.
    Diam: Dua Desa Wisata Terganjal RDTR ¶ BIMA - Rencana detail tata ruang desa itu belum ada.
    Diam: Warga Bima Mengurus KTP di Kantor KPU ¶ BIMA - Warga mengurus kartu itu bersama-sama.
    Diam: DUA DESA WISATA TERGANJAL RDTR ¶ BIMA - Pondok tamu belum dapat dibangun.
    """
    headline = article.first(PartKind.HEADLINE)
    if headline is None:
        return
    start = headline.prose.start
    title = article.text[start : headline.prose.end]
    if title.isupper():
        return
    body = article.text[headline.paragraph.end :]
    for match in _FORM.finditer(title):
        form = match.group()
        known = meanings().get(form, ())
        senses = meanings_here(form, article.text)
        if not senses or any(meaning.known for meaning in senses) or re.search(rf"\b{form}\b", body):
            continue
        if not stands_in(body, known):
            yield Hit(
                start + match.start(),
                start + match.end(),
                Bilingual(f"“{form}” tidak dijelaskan di dalam naskah", f"“{form}” is not explained in the copy"),
            )
