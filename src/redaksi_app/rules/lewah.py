"""Words that say again what the others say: agar supaya, naik ke atas, sangat … sekali, para guru-guru."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from redaksi_app.article import PROSE, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.prepared import prepared
from redaksi_app.rules.casing import recased
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.text.patterns import expression
from redaksi_app.words.lexicon import open_lexicon

_S = r"[ \u00a0]"
#: Headlines and crossheads are too short to say a thing twice; their capitals would only mislead.
_RUNNING = PROSE - {PartKind.HEADLINE, PartKind.KICKER, PartKind.SUBHEAD}
_LETTERS = expression(r"[^\W\d_]+")
#: Words that copy has everywhere, the commonest first: a phrase waits for the one that is rarest.
_COMMON = tuple(
    """yang dan di untuk dari dengan pada itu dalam juga akan karena ke oleh adalah saat lalu seperti lain tersebut
    hanya lebih bersama sekitar setelah serta sampai hingga namun agar kemudian tetapi ketika waktu sejak akibat
    tapi saling kembali kurang terus sangat masih tetap atas bawah""".split()
)
#: "Naik ke atas" says it twice, "naik ke atas truk" tells where: the phrase has to end there.
_END = expression(
    rf"{_S}*(?:[.,;:!?)\"”]|$)|{_S}(?:dan|lalu|setelah|sebelum|saat|ketika|karena|akibat|untuk|dengan|hingga|sehingga"
    r"|sambil|tanpa|oleh|secara|pada|agar|sejak|lagi|perlahan|selama|sekitar|tetapi|namun|serta|kemudian)\b"
)
_AROUND = expression(
    rf"\b(?P<first>(?i:sangat|amat|terlalu)){_S}(?P<inner>[^\W\d_]+)(?P<again>{_S}sekali)\b(?!{_S}(?:lagi|dalam|seumur|sehari))"
    rf"|(?<!idak{_S})(?<!ukan{_S})(?<!ak{_S})\b(?i:hanya|cuma){_S}(?:[\w%-]+{_S}){{1,3}}?(?P<only>(?<!bisa{_S})(?<!begitu{_S})(?<!itu{_S})saja)\b"
)
#: "Apa saja", "siapa saja" are phrases of their own.
_ANY = frozenset("apa siapa mana kapan di bisa boleh begitu itu ini sama mau asal sah iya baru tidak biasa".split())
_DATE = expression(
    rf"\b(?P<word>(?i:pada)){_S}tanggal{_S}(?=\d{{1,2}}(?:{_S}(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus"
    rf"|September|Oktober|November|Desember)\b|[/.-]\d{{1,2}}[/.-]\d{{2,4}}\b))"
)
_MOST = expression(
    rf"\b(?P<most>(?i:paling)){_S}ter(?P<root>baik|besar|kecil|penting|tinggi|rendah|banyak|cepat|murah|mahal|baru|kuat"
    r"|lama|luas|panjang|indah|tua|muda|buruk|parah|dekat|jauh|cantik|dalam|sulit|ramai|berat|populer|laris|hebat)\b"
)
_MANY = expression(
    rf"\b(?P<many>(?i:para|banyak|beberapa|sejumlah|berbagai|semua|seluruh)){_S}(?P<half>[a-z]{{3,}})-(?P=half)"
    r"(?P<clitic>nya)?\b(?!-)"
)
#: Reduplications that are words of their own, and mean no more than one.
_OWN_WORDS = frozenset(
    """anak ibu bapak laki kupu kura layang alun undang kunang anting mata langit oleh cita rata masing sama tiba hati
    pura kira kadang ubur ubun paru cumi tupai gado orang teka agar undur kuda pagi malam sia jari lumba biri gara
    angan abu kisi sel siput kapan diam bulan tahun minggu hari jam daun""".split()
)
_EACH_OTHER = expression(
    rf"\b(?P<each>(?i:saling)){_S}(?P<one>[a-z]{{3,}})-(?P<two>me[a-z]{{4,}}|ber[a-z]{{4,}})\b(?!-)"
)


class _Phrase(NamedTuple):
    """What should stand in place of a phrase, and whether that holds only at the end of one."""

    rights: tuple[str, ...]
    at_end: bool


@cache
def _phrases() -> dict[str, _Phrase]:
    return {row["wrong"]: _Phrase(tuple(listed(row["right"])), row["kind"] == "ujung") for row in read_table("lewah")}


@prepared("lewah")
def _by_cue() -> dict[str, tuple[str, tuple[frozenset[str], ...]]]:
    """For the one word that each phrase waits for, a pattern of all phrases with it, longest first, and their words."""
    phrases: dict[str, list[str]] = {}
    runs: dict[str, list[frozenset[str]]] = {}
    for wrong in sorted(_phrases(), key=lambda wrong: (-len(wrong), wrong)):
        words = _LETTERS.findall(wrong)
        cue = max(words, key=lambda word: _COMMON.index(word) if word in _COMMON else len(_COMMON))
        phrases.setdefault(cue, []).append(re.escape(wrong).replace(r"\ ", _S))
        runs.setdefault(cue, []).append(frozenset(words))
    return {cue: ("|".join(found), tuple(runs[cue])) for cue, found in phrases.items()}


@cache
def _phrases_with(cue: str) -> re.Pattern[str]:
    return expression(rf"(?<![\w-])(?:{_by_cue()[cue][0]})(?![\w-])", re.IGNORECASE)


@cache
def _cues() -> frozenset[str]:
    return frozenset(_by_cue())


@paragraph_rule("lewah.frasa", Category.GRAMMAR, Severity.ADVICE, parts=_RUNNING, words=_cues)
def said_twice(passage: Passage) -> Iterator[Hit]:
    """Dua kata yang sama artinya cukup satu: agar atau supaya, naik, disebabkan oleh.
    Of two words that mean the same one is enough: agar or supaya, naik, disebabkan oleh.

    Mengapa: Kata yang satu sudah mengandung arti kata yang lain; kalimat menjadi lebih panjang, bukan lebih jelas.
    Why: One word holds what the other says; the sentence gets longer, not clearer.
    Sumber: Kebiasaan penyuntingan (kata mubazir); tabel lewah

    Salah: Warga berjaga agar supaya air tidak naik ke atas, lalu kemudian pulang.
    Jadi: Warga berjaga agar air tidak naik, lalu pulang.
    Salah: Banjir itu disebabkan karena hujan sejak dari subuh; kerugiannya sekitar ratusan juta rupiah.
    Jadi: Banjir itu disebabkan oleh hujan sejak subuh; kerugiannya ratusan juta rupiah.
    Salah: Para hadirin membawa beras, gula, dan lain sebagainya.
    Jadi: Hadirin membawa beras, gula, dan sebagainya.
    Diam: Warga naik ke atas truk agar selamat. “Demi untuk anak,” katanya.
    Diam: Air berguna untuk mandi; mulai dari sini semua dan juga mereka tahu sebabnya.
    """
    words = passage.words
    for cue in words & _cues():
        if not any(words.issuperset(phrase) for phrase in _by_cue()[cue][1]):
            continue
        for match in _phrases_with(cue).finditer(passage.text):
            start, end = match.span()
            phrase = _phrases()[" ".join(match.group().lower().split())]
            if passage.quoted(start, end) or (phrase.at_end and not _END.match(passage.text, end)):
                continue
            rights = tuple(recased(passage, start, end, right) for right in phrase.rights)
            yield Hit(start, end, Bilingual(f"Cukup “{rights[0]}”", f"“{rights[0]}” is enough"), rights)


@paragraph_rule("lewah.apit", Category.GRAMMAR, Severity.ADVICE, parts=_RUNNING, words=frozenset({"sekali", "saja"}))
def enclosed(passage: Passage) -> Iterator[Hit]:
    """Cukup “sangat padat” atau “hanya satu”, tanpa “sekali” dan “saja”.
    “Sangat padat” or “hanya satu” is enough, without “sekali” and “saja”.

    Mengapa: Sangat dan sekali, hanya dan saja, sama artinya; yang kedua mengulang yang pertama.
    Why: Sangat and sekali, hanya and saja mean the same; the second says the first again.
    Sumber: Kebiasaan penyuntingan (kata mubazir)

    Salah: Jalan itu sangat padat sekali dan hanya dilewati dua bus saja.
    Jadi: Jalan itu sangat padat dan hanya dilewati dua bus.
    Diam: Jalan itu padat sekali. Hanya saja, bus tidak lewat; ia hanya tertawa begitu saja.
    Diam: Tidak hanya bus saja, tetapi juga truk. Sidang itu sangat jarang digelar, sekali setahun.
    Diam: Ia hanya ingin sekali lagi menang.
    """
    for match in _AROUND.finditer(passage.text):
        name = "again" if match["again"] else "only"
        start, end = match.span(name)
        if name == "only":
            before = passage.text[: start - 1].rsplit(None, 1)[-1].lower()
            if before in _ANY:
                continue
            start -= 1
        if passage.quoted(start, end):
            continue
        word = passage.text[start:end].strip()
        yield Hit(start, end, Bilingual(f"“{word}” tidak perlu", f"“{word}” is not needed"), ("",))


@paragraph_rule("lewah.tanggal", Category.GRAMMAR, Severity.ADVICE, parts=_RUNNING, words=frozenset({"tanggal"}))
def word_for_date(passage: Passage) -> Iterator[Hit]:
    """Cukup “pada 3 Mei”: nama bulan sudah menunjukkan tanggal.
    “Pada 3 Mei” is enough: the month shows that it is a date.

    Mengapa: Angka dan nama bulan sudah dibaca sebagai tanggal; berita memilih yang pendek.
    Why: Figure and month are read as a date anyway; news prefers what is short.
    Sumber: Kebiasaan penyuntingan (kata mubazir)

    Salah: Surat itu diterima pada tanggal 13 Desember 2024.
    Jadi: Surat itu diterima pada 13 Desember 2024.
    Diam: Surat itu diterima pada 13 Desember 2024; gaji cair pada tanggal 25 setiap bulan.
    Diam: Ia bertanya pada tanggal berapa surat itu diterima.
    """
    for match in _DATE.finditer(passage.text):
        start, end = match.end("word"), match.end() - 1
        if not passage.quoted(start, end):
            yield Hit(
                start, end, Bilingual("“tanggal” tidak perlu", "“tanggal” is not needed"), ("",), group="lewah.tanggal"
            )


@paragraph_rule(
    "lewah.jamak",
    Category.GRAMMAR,
    Severity.ADVICE,
    parts=_RUNNING,
    words=frozenset("para banyak beberapa sejumlah berbagai semua seluruh".split()),
)
def plural_twice(passage: Passage) -> Iterator[Hit]:
    """Sesudah “para”, “banyak”, dan “beberapa” kata bendanya tidak diulang.
    After “para”, “banyak” and “beberapa” the noun is not repeated.

    Mengapa: Kata itu sudah berarti lebih dari satu.
    Why: That word means more than one already.
    Sumber: Kebiasaan penyuntingan (jamak ganda)

    Salah: Para guru-guru melaporkan banyak usulan-usulan dan sejumlah rumah-rumah rusak.
    Jadi: Para guru melaporkan banyak usulan dan sejumlah rumah rusak.
    Diam: Beberapa layang-layang, dua alun-alun, dan banyak anak-anak terlihat di sana.
    Diam: Para guru melaporkan banyak usulan. Semua undang-undang dibahas baik-baik.
    """
    lexicon = open_lexicon()
    for match in _MANY.finditer(passage.text):
        half = match["half"]
        if half in _OWN_WORDS or passage.quoted(*match.span()) or lexicon is None or not lexicon.lists(half):
            continue
        right = f"{match['many']} {half}{match['clitic'] or ''}"
        yield Hit(*match.span(), Bilingual(f"Cukup “{right}”", f"“{right}” is enough"), (right,))


@paragraph_rule(
    "lewah.terbaik", Category.GRAMMAR, Severity.ADVICE, parts=_RUNNING, words=frozenset({"paling", "saling"})
)
def most_and_each_other(passage: Passage) -> Iterator[Hit]:
    """Cukup “terbaik” atau “paling baik”, “tolong-menolong” atau “saling menolong”.
    “Terbaik” or “paling baik”, “tolong-menolong” or “saling menolong” is enough.

    Mengapa: Awalan ter- sudah berarti paling, dan bentuk ulang berbalasan sudah berarti saling.
    Why: The prefix ter- means paling already, and the reciprocal reduplication means saling.
    Sumber: Kebiasaan penyuntingan (kata mubazir)

    Salah: Penari paling tertua itu dan warga saling tolong-menolong.
    Jadi: Penari tertua itu dan warga tolong-menolong.
    Diam: Desa yang paling terdampak itu dan warga saling menolong; ia paling tertarik pada musik.
    Diam: Penari tertua itu paling terkenal; warga tolong-menolong.
    """
    for match in _MOST.finditer(passage.text):
        if not passage.quoted(*match.span()):
            ter = recased(passage, *match.span(), f"ter{match['root']}")
            most = f"{match['most']} {match['root']}"
            yield Hit(*match.span(), Bilingual(f"Cukup “{ter}”", f"“{ter}” is enough"), (ter, most))
    for match in _EACH_OTHER.finditer(passage.text):
        if match["two"].endswith(match["one"][1:]) and not passage.quoted(*match.span()):
            pair = recased(passage, *match.span(), f"{match['one']}-{match['two']}")
            yield Hit(*match.span(), Bilingual(f"Cukup “{pair}”", f"“{pair}” is enough"), (pair,))
