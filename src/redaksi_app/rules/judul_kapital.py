"""Capitals in headlines: function words small, all others with a capital, both halves of a reduplicated word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression
from redaksi_app.words.lexicon import open_lexicon

_HEADLINE = frozenset({PartKind.HEADLINE})
_WORD = expression(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_SHORT = frozenset("di ke dari dan yang untuk pada dengan oleh atau".split())
#: Longer ones, which many newsrooms write with a capital.
_LONG = frozenset(
    """setelah sebelum saat ketika sampai jika bila kalau meski walau tapi tanpa secara seperti supaya kepada terhadap
    dalam tetapi serta bagi agar karena tentang sejak hingga sebagai""".split()
)
_FUNCTION = _SHORT | _LONG
#: Small words that are written small in headlines without being function words of the first kind.
_LEFT = frozenset(
    """ini itu buat akan asal selama gegara alias demi guna lewat soal usai jelang jadi pasca para sang antara kepada
    terhadap bahwa maupun namun sambil melalui menuju binti atas kala lalu hari kian""".split()
)
#: Before these the word belongs to a name: "Angel Di Maria", "Tuhan Yang Maha Esa".
_NAMES = frozenset("Maha Maria Marco Stefano Natale Caprio Francesco Lorenzo Matteo Brown Yew".split())
_ADDRESS = expression(r"[.@/]\w")
_TWIN = expression(r"\b(?P<first>[A-ZÀ-Þ][a-zà-ÿ]{2,})-(?P<second>[a-zà-ÿ]{3,})\b(?!-)")
_LAW = expression(r"\bUndang-undang(?=[ \u00a0](?:Nomor\b|No\.|Dasar\b|[A-Z]))")


def _title_words(passage: Passage) -> list[re.Match[str]]:
    """The words of a headline in title case, without those in quotes; none where it is written otherwise."""
    words = list(_WORD.finditer(passage.text))
    long = [word.group() for word in words if len(word.group()) > 3 and word.group().lower() not in _FUNCTION]
    if len(long) < 3 or passage.text.isupper():
        return []
    if sum(word[0].isupper() for word in long) < 0.7 * len(long):
        return []
    return [word for word in words if not passage.quoted(word.start(), word.end())]


def _opens(text: str, start: int) -> bool:
    """Whether the word at ``start`` is the first, or the first after a colon, a stop, a quotation mark or a bracket."""
    before = text[:start].rstrip(" \u00a0")
    return not before or (not before[-1].isalnum() and before[-1] not in ",;%")


@paragraph_rule("judul-kapital.kata-tugas", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, parts=_HEADLINE)
def function_word(passage: Passage) -> Iterator[Hit]:
    """Kata tugas dalam judul berhuruf kecil: di, ke, dari, dan, yang, untuk.
    Function words in a headline have a small letter: di, ke, dari, dan, yang, untuk.

    Mengapa: Dalam judul semua kata berhuruf awal kapital, kecuali kata tugas yang tidak di posisi awal.
    Why: In a headline every word has a capital, except function words that do not come first.
    Sumber: EYD V, I.F (huruf kapital pada judul)

    Salah: Warga Pesisir Tanam Mangrove Di Bekas Tambak ¶ Puluhan warga menanam bibit bakau di tambak.
    Jadi: Warga Pesisir Tanam Mangrove di Bekas Tambak ¶ Puluhan warga menanam bibit bakau di tambak.
    Salah: Dua Desa Sepakat Damai Setelah Berunding Semalaman ¶ Perundingan berlangsung hingga subuh.
    Jadi: Dua Desa Sepakat Damai setelah Berunding Semalaman ¶ Perundingan berlangsung hingga subuh.
    Diam: Dari Kebun ke Cangkir: Kisah Kopi Toraja ¶ Kopi itu diolah dengan cara lama.
    Diam: Warga pesisir tanam mangrove Di Bekas Tambak itu ¶ Puluhan warga menanam bibit bakau di tambak.
    Diam: Gol Angel Di Maria Bawa Tim Tamu Menang ¶ Gol itu lahir pada menit ke-89.
    """
    for word in _title_words(passage):
        written = word.group()
        small = written.lower()
        if written == small or small not in _FUNCTION or written.isupper():
            continue
        if _opens(passage.text, word.start()):
            continue
        following = _WORD.match(passage.text, word.end() + 1)
        if following and following.group() in _NAMES:
            continue
        yield Hit(
            word.start(),
            word.end(),
            Bilingual(f"Kata tugas dalam judul: {small}", f"A function word in a headline: {small}"),
            (small,),
            severity=Severity.ADVICE if small in _LONG else None,
        )


@paragraph_rule("judul-kapital.kata", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, parts=_HEADLINE)
def content_word(passage: Passage) -> Iterator[Hit]:
    """Kata dalam judul berhuruf awal kapital.
    Words in a headline have a capital.

    Mengapa: Judul ini memakai kapital pada tiap kata, kecuali kata ini.
    Why: This headline has a capital on every word but this one.
    Sumber: EYD V, I.F (huruf kapital pada judul)

    Salah: Polisi Tangkap pencuri Kabel Kereta ¶ Tiga orang ditangkap setelah mencuri kabel sinyal.
    Jadi: Polisi Tangkap Pencuri Kabel Kereta ¶ Tiga orang ditangkap setelah mencuri kabel sinyal.
    Diam: Polisi Tangkap Pencuri Kabel Kereta ¶ Tiga orang ditangkap setelah mencuri kabel sinyal.
    Diam: Warga Jual iPhone Curian via Pasar Loak ¶ Polisi menyita puluhan gawai.
    Diam: Harga cabai naik dua kali lipat ¶ Pedagang mengeluhkan lonjakan harga.
    """
    lexicon = open_lexicon()
    if lexicon is None:
        return
    for word in _title_words(passage):
        written = word.group()
        if not written.islower() or len(written) < 4 or written in _LEFT or written in _FUNCTION:
            continue
        if not lexicon.lists(written) or lexicon.is_foreign(written):
            continue
        before = passage.text[max(0, word.start() - 2) : word.start()]
        glued = before[-1:] in ("@", "#", ".", "/") or before[:1] in ('"', "”")
        if glued or _ADDRESS.match(passage.text, word.end()):
            continue
        right = written[0].upper() + written[1:]
        yield Hit(
            word.start(),
            word.end(),
            Bilingual(f"Dalam judul berhuruf kapital: {right}", f"A capital in a headline: {right}"),
            (right,),
        )


@paragraph_rule("judul-kapital.ulang", Category.ORTHOGRAPHY, Severity.ADVICE, safe=True, parts=_HEADLINE, marks="-")
def both_halves(passage: Passage) -> Iterator[Hit]:
    """Kedua unsur kata ulang dalam judul berhuruf kapital: Taman-Taman.
    Both halves of a reduplicated word in a headline have a capital: Taman-Taman.

    Mengapa: Unsur bentuk ulang utuh dihitung sebagai kata. Yang berimbuhan atau berubah bunyi tetap: Berlari-lari.
    Why: Each half of a full reduplication counts as a word. Those with affixes or other sounds stay: Berlari-lari.
    Sumber: EYD V, I.F (unsur bentuk ulang utuh pada judul)

    Salah: Kampung Literasi Buka Taman-taman Bacaan ¶ Relawan membuka taman bacaan di daerah terpencil.
    Jadi: Kampung Literasi Buka Taman-Taman Bacaan ¶ Relawan membuka taman bacaan di daerah terpencil.
    Diam: Kampung Literasi Buka Taman-Taman Bacaan ¶ Relawan membuka taman bacaan di daerah terpencil.
    Diam: Anak Berlari-lari di Lapangan Sayur-mayur Desa ¶ Anak-anak bermain di lapangan.
    Diam: Taman-taman bacaan dibuka di pelosok desa ¶ Relawan membuka taman bacaan.
    """
    if "-" not in passage.text or not _title_words(passage):
        return
    for match in _TWIN.finditer(passage.text):
        if match["first"].lower() != match["second"]:
            continue
        right = f"{match['first']}-{match['second'].capitalize()}"
        yield Hit(
            match.start(),
            match.end(),
            Bilingual(f"Kedua unsur berhuruf kapital: {right}", f"Both halves have a capital: {right}"),
            (right,),
            severity=Severity.WARNING if match["first"] == "Undang" else None,
        )


@paragraph_rule(
    "judul-kapital.undang-undang", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, words=frozenset({"undang"})
)
def name_of_a_law(passage: Passage) -> Iterator[Hit]:
    """Nama undang-undang: Undang-Undang Nomor 40, dengan dua kapital.
    The name of a law: Undang-Undang Nomor 40, with two capitals.

    Mengapa: Kedua unsur bentuk ulang utuh berhuruf kapital dalam nama dokumen.
    Why: Both halves of a full reduplication have a capital in the name of a document.
    Sumber: EYD V, I.F (unsur bentuk ulang utuh pada nama dokumen)

    Salah: Hal itu diatur dalam Undang-undang Nomor 40 Tahun 1999.
    Jadi: Hal itu diatur dalam Undang-Undang Nomor 40 Tahun 1999.
    Diam: Hal itu diatur dalam Undang-Undang Nomor 40 Tahun 1999.
    Diam: Undang-undang itu disahkan kemarin.
    """
    for match in _LAW.finditer(passage.text):
        yield Hit(
            match.start(),
            match.end(),
            Bilingual("Dua kapital: Undang-Undang", "Two capitals: Undang-Undang"),
            ("Undang-Undang",),
        )
