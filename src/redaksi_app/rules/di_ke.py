"""``di`` and ``ke`` written together or apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.tables import read_table

#: Words of place that no verb with di- or ke- begins like; "dirumahkan" and "ditempati" are other words.
_PLACES = (
    "antara atas bawah belakang bidang dalam depan desa dusun gedung gereja gunung hadapan halaman hotel hutan "
    "jalan kabupaten kamar kampung kampus kantor kawasan kebun kecamatan kelurahan kota laut lapangan lereng lokasi "
    "mana masjid pantai pasar pelabuhan pinggir provinsi puncak rumah samping sana sawah sebelah sekeliling sekitar "
    "sekolah seluruh sini situ sungai tangan tempat tengah tepi terminal tingkat ujung wilayah"
).split()
_FOR_DI = frozenset([*_PLACES, "luar", "dunia", "indonesia", "negara", "negeri", "daerah", "kediaman", "bandara"])
#: "keluar", "kemari", "kehutanan" are words; "kedalaman", "kebawahan" end otherwise and are other tokens.
_FOR_KE = frozenset(
    """antara atas bawah belakang dalam depan hadapan jalan kampus kantor kota lokasi mana pantai pasar pinggir rumah
    samping sana sekolah seluruh sini situ tempat tengah tepi arah desa lapangan sungai laut hutan wilayah gereja
    masjid bandara pelabuhan""".split()
)
_TAIL = r"(?P<tail>nya|ku|mu|pun|lah|kah|-(?:mana|sana|sini))?"
_PLACE = "|".join(sorted({*_FOR_DI, *_FOR_KE}, key=len, reverse=True))
_JOINED = re.compile(
    rf"(?<![\w-])(?P<prefix>di|ke|dari)(?P<place>{_PLACE}){_TAIL}\b(?!-)",
    re.IGNORECASE,
)
_BEFORE_CAPITAL = re.compile(r"\b(?P<prefix>[Dd]i|[Kk]e)(?P<name>[A-Z][a-z]{2,}\w*)\b")
_APART = re.compile(r"\b(?P<prefix>[Dd]i|DI)[ \u00a0]+(?P<verb>[a-z]+)\b(?!-)")
_ORDINAL = re.compile(
    r"\b(?P<before>yang|kali|untuk yang|anak|putaran|babak|tahap|hari|peringkat|urutan|periode|pihak|orang|pertemuan)"
    r"[ \u00a0]+(?P<ke>[Kk]e[ \u00a0]+(?P<number>dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh))\b"
    r"(?![ \u00a0]+(?:orang|kali|desa|kota|kabupaten|lokasi|tempat|titik|rumah|arah|wilayah|daerah|negara))"
)
_TO = re.compile(r"\b[Kk]e[ \u00a0]+pada\b")


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    return frozenset(row["form"] for row in read_table("verba_di"))


@paragraph_rule("di-ke.terpisah", Category.ORTHOGRAPHY, Severity.ERROR, safe=True)
def preposition_apart(passage: Passage) -> Iterator[Hit]:
    """Kata depan di, ke, dan dari ditulis terpisah.
    The prepositions di, ke and dari are written apart.

    Mengapa: Di, ke, dan dari yang menunjukkan tempat adalah kata depan, jadi terpisah dari kata sesudahnya.
    Why: Di, ke and dari that tell a place are prepositions, so they stand apart from the word that follows.
    Sumber: EYD V, II.D (kata depan)

    Salah: Korban ditemukan dirumah kontrakannya.
    Jadi: Korban ditemukan di rumah kontrakannya.
    Salah: Kedepan, program itu diperluas; diantaranya ke Sabu.
    Jadi: Ke depan, program itu diperluas; di antaranya ke Sabu.
    Salah: Ia tidak kemana-mana setelah tiba diJakarta.
    Jadi: Ia tidak ke mana-mana setelah tiba di Jakarta.
    Diam: Ia keluar dari rumah, lalu dirumahkan perusahaan.
    Diam: Pulau itu ditempati warga; kedalaman lautnya ditingkatkan dalam peta.
    Diam: Mari kemari, kata kepala dusun kepada keduanya.
    """
    for match in _JOINED.finditer(passage.text):
        prefix, place = match["prefix"], match["place"].lower()
        lowered = prefix.lower()
        if (lowered == "ke" and place not in _FOR_KE) or (lowered == "di" and place not in _FOR_DI):
            continue
        if lowered == "dari" and place not in ("mana", "sana", "sini", "situ"):
            continue
        written = match.group()
        apart = f"{prefix} {written[len(prefix) :]}"
        if match["tail"] == "pun":
            apart = f"{apart.removesuffix('pun')} pun"
        yield _apart(match.start(), match.end(), written, apart)
    for match in _BEFORE_CAPITAL.finditer(passage.text):
        yield _apart(match.start(), match.end(), match.group(), f"{match['prefix']} {match['name']}")


def _apart(start: int, end: int, written: str, apart: str) -> Hit:
    return Hit(
        start, end, Bilingual(f"“{written}” ditulis terpisah: {apart}", f"“{written}” is two words: {apart}"), (apart,)
    )


@paragraph_rule("di-ke.serangkai", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=frozenset({"di"}))
def passive_joined(passage: Passage) -> Iterator[Hit]:
    """Awalan di- pada kata kerja ditulis serangkai.
    The prefix di- of a verb is written together with it.

    Mengapa: Di- yang membentuk kata kerja pasif adalah awalan, bukan kata depan.
    Why: Di- that makes a passive verb is a prefix, not a preposition.
    Sumber: EYD V, II.B.1 (imbuhan)

    Salah: Dua tersangka di tangkap di Pelabuhan Tenau.
    Jadi: Dua tersangka ditangkap di Pelabuhan Tenau.
    Salah: Rapat itu di hadiri camat dan di laksanakan di aula.
    Jadi: Rapat itu dihadiri camat dan dilaksanakan di aula.
    Diam: Dua tersangka ditangkap di Pelabuhan Tenau.
    Diam: Warga menunggu di tempat, di pantai, dan di operasi pasar.
    Diam: Kapal bersandar di Bawah Sepuluh, nama dermaga itu.
    """
    for match in _APART.finditer(passage.text):
        verb = match["verb"]
        stem = verb.removesuffix("nya").removesuffix("lah")
        if verb not in _verbs() and stem not in _verbs():
            continue
        joined = f"{match['prefix']}{verb}"
        yield Hit(
            match.start(),
            match.end(),
            Bilingual(f"“{match.group()}” ditulis serangkai: {joined}", f"“{match.group()}” is one word: {joined}"),
            (joined,),
        )


@paragraph_rule("di-ke.bilangan", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=frozenset({"ke"}))
def ordinal_joined(passage: Passage) -> Iterator[Hit]:
    """Awalan ke- pada bilangan tingkat, dan kata “kepada”, ditulis serangkai.
    The prefix ke- of an ordinal, and the word “kepada”, are written as one.

    Mengapa: Ke- yang membentuk bilangan tingkat adalah awalan; “ke dua” berarti menuju dua.
    Why: Ke- that makes an ordinal is a prefix; “ke dua” would mean towards two.
    Sumber: EYD V, II.B.1 dan II.G (bilangan tingkat)

    Salah: Ini kemenangan yang ke dua bagi tim asal Maumere.
    Jadi: Ini kemenangan yang kedua bagi tim asal Maumere.
    Salah: Bantuan diserahkan ke pada warga.
    Jadi: Bantuan diserahkan kepada warga.
    Diam: Bantuan dikirim ke dua desa dan ke tiga kecamatan.
    Diam: Ini kemenangan yang kedua bagi tim asal Maumere.
    """
    for match in _ORDINAL.finditer(passage.text):
        yield _joined(match.start("ke"), match.end("ke"), match["ke"])
    for match in _TO.finditer(passage.text):
        yield _joined(match.start(), match.end(), match.group())


def _joined(start: int, end: int, written: str) -> Hit:
    joined = "".join(written.split())
    return Hit(
        start,
        end,
        Bilingual(f"“{written}” ditulis serangkai: {joined}", f"“{written}” is one word: {joined}"),
        (joined,),
    )
