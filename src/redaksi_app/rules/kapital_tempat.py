"""Capitals of what places are: kabupaten, gunung, selat before their names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.places import Gazetteer
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.proper import countries, is_date
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_S = r"[ \u00a0]"
_AREAS = "kabupaten kecamatan kelurahan provinsi desa dusun nagari distrik".split()
_NATURE = "gunung selat danau sungai teluk pulau tanjung pegunungan waduk bendungan".split()
_BUILT = "bandara pelabuhan universitas institut politeknik candi museum stadion".split()
_KINDS = frozenset([*_AREAS, *_NATURE, *_BUILT, "jalan", "kota"])
_KIND = expression(
    rf"(?<![\w-])(?P<kind>{'|'.join((*_AREAS, *_NATURE, *_BUILT))}){_S}(?P<name>[A-Z][\w'’-]*)(?![.@]\w)"
)
_NEXT_NAME = expression(rf"{_S}([A-Z][a-z]+)")
_CITY = expression(rf"(?<![\w-])kota{_S}(?P<name>[A-Z][a-z]+(?:{_S}[A-Z][a-z]+)?)")
_MOSQUE = expression(
    rf"(?<![\w-])(?P<kind>masjid|musala){_S}(?=(?:(?:Al|An|Ar|As|Asy|At|Az|Ad)-|Al{_S}|Nurul|Baitu|Agung|Raya|Jami|Besar)\w*)"
)
_HEAD = expression(
    rf"(?<![\w-])(?P<post>rektor|dekan|lurah){_S}(?P<next>(?:Universitas|Institut|Politeknik|Fakultas|Sekolah"
    rf"|RSUD|RSUP|Rumah{_S}Sakit|[A-Z][a-z]+)\b)"
)
#: More than one, or somebody's post, or a word of which the kind is only a part.
_NOT_ONE = expression(
    r"\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|sejumlah|beberapa|semua|seluruh|"
    r"setiap|tiap|antar|berbagai|banyak|para|sebuah|suatu|kepala|aparat|perangkat|sekretaris|pemerintah|pemerintahan|"
    r"balai|ibu|wali|dana|anggaran|badan|bekas|calon|mantan|lepas|garis|pemekaran|ala|khas|status|menjadi|tingkat|"
    r"\d+)[ \u00a0]$",
    re.IGNORECASE,
)
_CITY_AS_PART = expression(
    r"\b(?:ibu|wali|balai|pusat|tengah|dalam|luar|jantung|pinggiran|sudut|tata|taman|hutan|alun-alun|pemerintah|dinas|"
    r"sejumlah|beberapa|dua|tiga|empat|lima|setiap|antar|banyak|kawasan|warga|satu|di|\d+)[ \u00a0]$",
    re.IGNORECASE,
)
_NOT_HELD = expression(
    r"\b(?:calon|jabatan|kantor|para|seorang|setiap|beberapa|sejumlah|menjadi|sebagai|pemilihan|mantan|bekas|"
    r"rumah|kursi|wakil|pasangan)[ \u00a0]$",
    re.IGNORECASE,
)
_SHORT_AREAS = frozenset("DKI DIY NTT NTB OKU OKI PPU TTS TTU".split())
_PROSE = frozenset({PartKind.DECK, PartKind.LEAD, PartKind.BODY, PartKind.CAPTION})


@paragraph_rule(
    "kapital-tempat.wilayah",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    words=[*_AREAS, *_NATURE, *_BUILT],
    parts=_PROSE,
)
def kind_of_place(passage: Passage) -> Iterator[Hit]:
    """Kabupaten, gunung, dan selat di depan namanya berhuruf awal kapital.
    Kabupaten, gunung and selat have a capital before their names.

    Mengapa: Di depan nama kata itu unsur nama geografi; tanpa nama tetap kecil.
    Why: Before a name the word is part of it; without one it stays small.
    Sumber: EYD V, I.F (huruf kapital pada nama geografi)

    Salah: Polisi kabupaten Brebes menyisir gunung Raung dan pulau Rote.
    Jadi: Polisi Kabupaten Brebes menyisir Gunung Raung dan Pulau Rote.
    Diam: Nelayan berlabuh karena selat itu berarus; tiga kabupaten Papua terisolasi.
    Diam: Di sungai-sungai Jawa Timur, sungai Jawa Timur, dan lepas pantai Afrika ada sampah.
    Diam: Ia mendatangi desa Kamis pagi; provinsi China itu padat; stasiun TV menyiarkannya.
    Diam: Pusat memberi Rp4 miliar, provinsi Rp7 miliar, dan kabupaten Rp 2 miliar.
    Diam: Kepala desa Anton Seran dan perangkat desa Sumber Rejo hadir.
    """
    text = passage.text
    for match in _KIND.finditer(text):
        kind, name = match["kind"], match["name"]
        if name.isupper() and len(name) > 1 and name not in _SHORT_AREAS:
            continue
        if name.startswith("Rp") and not name[2:].isalpha():
            continue  # "provinsi Rp7 miliar, desa Rp2 miliar"
        if is_date(name) or name.lower() in _KINDS or _lies_in(text, match):
            continue
        if _NOT_ONE.search(text, max(0, match.start() - 14), match.start()):
            continue
        yield _capital(match.start("kind"), kind)


def _lies_in(text: str, match: re.Match[str]) -> bool:
    """Whether the name is that of a country or province in which the place lies: "sungai Jawa Timur"."""
    kind, name = match["kind"], match["name"]
    gazetteer = Gazetteer.load()
    if kind in _NATURE and kind != "pulau":
        following = _NEXT_NAME.match(text, match.end())
        whole = f"{name} {following[1]}" if following else name
        if gazetteer.province(whole) is not None:
            return True
    return name.lower() in countries() and not (kind in ("pulau", *_AREAS) and gazetteer.knows(name))


@paragraph_rule("kapital-tempat.kota", Category.ORTHOGRAPHY, Severity.ADVICE, safe=True, words=["kota"], parts=_PROSE)
def city(passage: Passage) -> Iterator[Hit]:
    """Kota sebagai nama daerah berhuruf awal kapital.
    Kota as the name of an administrative area has a capital.

    Mengapa: Kota Tarakan nama daerah otonom, seperti Kabupaten Ende.
    Why: Kota Tarakan is the name of a self-governing area, as Kabupaten Ende is.
    Sumber: EYD V, I.F (huruf kapital pada nama geografi)

    Salah: Pemadam dari kota Tarakan dikirim membantu.
    Jadi: Pemadam dari Kota Tarakan dikirim membantu.
    Diam: Pemadam dari ibu kota Jakarta dan pusat kota Kupang dikirim.
    Diam: Warga kota Halle di Jerman menonton; kota itu ramai.
    """
    text = passage.text
    for match in _CITY.finditer(text):
        if _CITY_AS_PART.search(text, max(0, match.start() - 12), match.start()):
            continue
        name = match["name"]
        gazetteer = Gazetteer.load()
        if any(regency.is_kota for regency in (*gazetteer.regencies(name), *gazetteer.regencies(name.split()[0]))):
            yield _capital(match.start(), "kota")


@paragraph_rule(
    "kapital-tempat.masjid", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, words=["masjid", "musala"], parts=_PROSE
)
def mosque(passage: Passage) -> Iterator[Hit]:
    """Masjid di depan namanya berhuruf awal kapital.
    Masjid has a capital before its name.

    Mengapa: Masjid Al-Hidayah nama bangunan; setiap unsurnya berhuruf kapital.
    Why: Masjid Al-Hidayah is the name of a building; each of its words has a capital.
    Sumber: EYD V, I.F (huruf kapital pada nama lembaga dan bangunan)

    Salah: Jemaah memadati masjid Al-Hidayah.
    Jadi: Jemaah memadati Masjid Al-Hidayah.
    Diam: Jemaah memadati Masjid Al-Hidayah, masjid tertua di kota itu.
    Diam: Makam masjid Islam awal itu digali.
    """
    for match in _MOSQUE.finditer(passage.text):
        yield _capital(match.start("kind"), match["kind"])


@paragraph_rule(
    "kapital-tempat.pejabat",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    words=["rektor", "dekan", "lurah"],
    parts=_PROSE,
)
def head_of_institution(passage: Passage) -> Iterator[Hit]:
    """Rektor, dekan, dan lurah di depan nama berhuruf awal kapital.
    Rektor, dekan and lurah have a capital before a name.

    Mengapa: Jabatan yang diikuti nama orang, instansi, atau tempat adalah unsur nama.
    Why: A post that is followed by a person's, an institution's or a place's name is part of it.
    Sumber: EYD V, I.F (huruf kapital pada nama jabatan)

    Salah: Kebijakan itu diumumkan rektor Universitas Cendrawangi dan lurah Sutrisno.
    Jadi: Kebijakan itu diumumkan Rektor Universitas Cendrawangi dan Lurah Sutrisno.
    Diam: Menurut lurah setempat, calon rektor Universitas Cendrawangi dan para lurah Kupang hadir.
    Diam: Ia menemui lurah Kamis pagi, lalu rektor itu pulang.
    """
    text = passage.text
    for match in _HEAD.finditer(text):
        if not is_date(match["next"]) and not _NOT_HELD.search(text, max(0, match.start() - 12), match.start()):
            yield _capital(match.start("post"), match["post"])


def _capital(start: int, word: str) -> Hit:
    right = word.capitalize()
    message = Bilingual(f"Di depan nama ditulis {right}", f"Before a name it is written {right}")
    return Hit(start, start + len(word), message, (right,))
