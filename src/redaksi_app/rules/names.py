"""Finding people's names in a draft.

A name is a sequence of capitalised words, with initials and small particles between them, that is left when posts,
ranks, titles, institutions and places before it are taken off. Whether it is a person's shows by what stands around
it: a rank, an age in brackets, a word of saying.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntFlag
from functools import lru_cache

from redaksi_app.places import Gazetteer
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.words.lexicon import open_lexicon

_WORD = r"(?:(?:[A-ZÀ-Þ]\.[ \u00a0]?)+(?=[A-ZÀ-Þ])|[A-ZÀ-Þ](?:[\w’-]|'(?=\w))*)"
_PARTICLES = r"(?:(?:bin|binti|boru|van|von|der|den|de|da|dos|do|el|al)[ \u00a0]+){0,2}"
_RUN = re.compile(rf"(?<![\w@#/.&-]){_WORD}(?:[ \u00a0]+{_PARTICLES}{_WORD})*")
_SPLIT = re.compile(r"[^ \u00a0]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_SENTENCE_START = re.compile(r"(?:^|[.!?…:]|\u2028)[\"”’)\]]*[ \u00a0]*[\"“‘(\[]*$")
_AGE = re.compile(r",?[ \u00a0]*\((?P<age>\d{1,3})(?:[ \u00a0]*(?:tahun|thn|th))?\)")
_DEGREE = re.compile(r",[ \u00a0]?(?:S|M|A|Sp|Ph|LL|B|D|Lc)\.")
_SAID_BEFORE = re.compile(
    r"(?:\b(?:kata|ujar|ucap|tutur|jelas|ungkap|tegas|papar|terang|tambah|imbuh|sebut|pungkas|tandas|beber|cetus|sambung"
    r"|lanjut|urai|keluh|pinta|harap|kenang|aku|cerita|menurut|Menurut|kata|bernama|nama|Pak|Bu|Bapak|Ibu|Mas|Mbak"
    r"|Bang|Kang|Haji|Nenek|Kakek|Mama|Bung|Gus|Romo|Pastor|Pater|Suster|Ustaz|Ustadz|Kiai|Tuan|Nyonya|almarhum"
    r"|almarhumah|mendiang)|\b(?:dr|drg|Dr|Prof|Drs|Dra|Ir|H|Hj|K\.H|KH|Pdt|RD|RP|Rm|Sr|Br|Mgr|Tgk|Ny|Tn|Sdr)\.?)"
    r"[ \u00a0]$"
)
_SAYS_AFTER = re.compile(
    r",?[ \u00a0](?:mengatakan|menyebut|menyebutkan|menjelaskan|mengungkapkan|menegaskan|menambahkan|menuturkan|"
    r"mengaku|menilai|berharap|memastikan|membenarkan|menyampaikan|memaparkan|menerangkan|mengimbau|berpesan|menyatakan|"
    r"bercerita|menceritakan|melanjutkan|mengklaim|berujar|mengakui|menyayangkan|berpendapat|mengenang)\b"
)
#: Capitalised words in front of a name that are no part of it, besides those of the tables.
_FRONT = frozenset(
    """kepala ketua wakil anggota sekretaris direktur direksi komisaris manajer koordinator bendahara mantan eks bekas
    calon pelaksana tugas harian penjabat plt pj plh pjs dinas badan kantor bagian bidang seksi subdirektorat
    direktorat divisi biro unit satuan satgas tim komisi fraksi partai kementerian lembaga komite dewan majelis
    mahkamah pengadilan kejaksaan polda polres polresta polrestabes polsek kodim koramil korem kodam lantamal lanud
    sat reskrim lantas intelkam narkoba resnarkoba samapta binmas humas propam kabupaten kota provinsi kecamatan
    kelurahan desa dusun kampung nagari distrik negeri tinggi agung pusat daerah wilayah utama umum jenderal
    pimpinan pengurus cabang ranting pemuda perempuan nasional republik indonesia ri menteri pak bu bapak ibu mas
    mbak bang kang haji hajah nenek kakek mama papa bung gus romo pastor pater suster bruder frater ustaz ustadz
    ustazah kiai kyai nyai habib syekh buya tuan nyonya nona saudara saudari dokter profesor prof dr drg drh drs dra
    ir almarhum almarhumah presiden wapres artis aktor aktris penyanyi pemain pelatih striker kiper gelandang bek
    kapten wasit jaksa hakim advokat pengacara guru dosen rektor dekan camat lurah bupati gubernur senator raja
    sultan pangeran putri ratu uskup paus kardinal pendeta""".split()
)
#: What bears a name of its own, so that what follows is no person's.
_BEARS_NAMES = frozenset(
    """universitas institut politeknik akademi sekolah sd sdn smp smpn sma sman smk smkn madrasah pesantren ponpes
    yayasan pt cv ud pd bank hotel rs rsu rsud rsup rsia klinik apotek puskesmas masjid musala gereja pura wihara
    kapel paroki jalan jl jln gang gg gunung sungai pulau pantai danau teluk tanjung selat laut bukit lembah taman
    lapangan stadion gor gedung museum monumen bandara pelabuhan terminal stasiun pasar mal plaza perumahan kompleks
    komplek km kmp kri toko warung rumah makan restoran kafe grup band klub tim liga piala turnamen festival operasi
    undang-undang uu pasal perda peraturan hari bulan tahun pemilu pilkada pilpres program gerakan aplikasi radio
    koran harian majalah film lagu buku novel jembatan waduk bendungan tol kerajaan kesultanan keraton suku bahasa
    kapal pesawat kereta bus""".split()
)
#: Capitalised words that are never a person's name.
_NEVER = frozenset(
    """senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober
    november desember indonesia jawa sumatra sumatera kalimantan sulawesi papua bali nusa tenggara maluku barat
    timur utara selatan tengah islam kristen katolik hindu buddha allah tuhan alquran covid google youtube facebook
    instagram whatsapp tiktok twitter telegram natal lebaran ramadan idulfitri iduladha kemerdekaan pancasila asia
    eropa amerika afrika australia china cina jepang korea malaysia singapura thailand vietnam rusia ukraina israel
    palestina inggris prancis jerman italia spanyol belanda india dunia""".split()
)
#: Places by the letters that news knows them by.
_SHORT_PLACES = frozenset("NTT NTB DKI DIY TTU TTS Jatim Jateng Jabar Sumut Sumbar Sumsel Sulsel Sulut Sulteng".split())
_DERIVED = re.compile(r"(?:pem|pen|peng|per|pe|ke)[a-z]{3,}an")
#: Lower case that people seldom are: words of the lexicon rarer than this may well be names (power of ten).
_COMMON = -6.0
_LONGEST = 6


class Sign(IntFlag):
    """What shows that a name is a person's."""

    TITLE = 1
    """A rank, a degree, a form of address before it."""
    POST = 2
    """A post before it."""
    AGE = 4
    """An age in brackets after it."""
    DEGREE = 8
    """A degree after it."""
    SAYS = 16
    """A word of saying beside it."""
    BEARER = 32
    """Against it: what bears a name of its own stands before it."""
    OPENS = 64
    """It opens a sentence, so that its first word may be no name."""


#: Any of these makes a person of a name.
PERSONAL = Sign.TITLE | Sign.AGE | Sign.DEGREE | Sign.SAYS


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as it stands in the text: ``start`` to ``end`` is the name alone, of the words ``words``.

    ``title`` is the post, rank or title before it as written ("Kapolres Ende AKBP"; "" for none), which begins at
    ``title_start``. ``age`` is the number in brackets after it, or 0.
    """

    start: int
    end: int
    words: tuple[str, ...]
    title: str
    title_start: int
    age: int
    signs: Sign

    @property
    def name(self) -> str:
        """The name in one string, with single spaces."""
        return " ".join(self.words)

    def shifted(self, by: int) -> Mention:
        """The same in a text that has ``by`` more code points before it."""
        return Mention(
            self.start + by, self.end + by, self.words, self.title, self.title_start + by, self.age, self.signs
        )


@lru_cache(maxsize=1)
def _ranks() -> frozenset[str]:
    """The words of ranks and corps, and the letters of titles, in lower case."""
    forms = [
        form for row in read_table("pangkat") for form in (row["form"], *listed(row["accepted"]), *listed(row["wrong"]))
    ]
    forms += [row["form"] for row in read_table("korps")]
    words = {word.lower() for form in forms for word in _LETTERS.findall(form) if len(word) > 1}
    for table in ("rohaniwan", "bangsawan", "sapaan", "gelar"):
        for row in read_table(table):
            if row.get("place", "before") == "before" and row["form"].endswith("."):
                words.add("".join(_LETTERS.findall(row["form"])).lower())
    return frozenset(words - {"dua", "satu", "kepala", "laut", "besar", "mar", "a", "e", "l", "k", "t", "p", "r", "i"})


@lru_cache(maxsize=1)
def _front() -> frozenset[str]:
    """Words of posts and institutions, in lower case."""
    posts = {word.lower() for row in read_table("jabatan") for word in row["form"].split()}
    acronyms = {row["form"].lower() for row in read_table("akronim") if row["kind"] in ("nama", "umum")}
    return _FRONT | posts | acronyms


@lru_cache(maxsize=20_000)
def is_front(word: str) -> bool:
    """Whether a capitalised word names a post, a rank, a title or an institution rather than a person."""
    lower = word.lower()
    if lower in _front() or lower in _ranks() or _DERIVED.fullmatch(lower):
        return True
    return len(word) > 1 and word.isupper() and word.isalpha()


@lru_cache(maxsize=20_000)
def is_common_word(word: str) -> bool:
    """Whether the word is common in lower case, so that a capital at a sentence's start shows nothing."""
    lexicon = open_lexicon()
    if lexicon is None:
        return True
    lower = word.lower()
    return lexicon.weight(lower) > _COMMON or (lexicon.weight(lower) <= -9 and lexicon.knows(lower))


def is_never_a_name(word: str) -> bool:
    """Whether a capitalised word is a day's, a month's, a country's or a brand's name, never a person's."""
    return word.lower() in _NEVER


@lru_cache(maxsize=20_000)
def is_place(name: str) -> bool:
    """Whether a province, kabupaten, kota, capital or kecamatan is called so."""
    return name in _SHORT_PLACES or Gazetteer.load().knows(name)


@lru_cache(maxsize=4096)
def find_mentions(text: str) -> tuple[Mention, ...]:
    """The names in one paragraph, in order."""
    return tuple(_mentions(text))


def _mentions(text: str) -> Iterator[Mention]:
    title_before: tuple[int, int] | None = None
    for run in _RUN.finditer(text):
        words = list(_SPLIT.finditer(text, run.start(), run.end()))
        if len(words) == 1 and words[0].group().lower() in _NEVER:
            continue
        opens = _SENTENCE_START.search(text, max(0, run.start() - 8), run.start()) is not None
        first = _name_start(words)
        if opens and first == 0 and len(words) > 1 and is_common_word(words[0].group()):
            first = 1 + _name_start(words[1:])
        if first >= len(words):
            title_before = (run.start(), run.end()) if is_front(words[0].group()) else None
            continue
        mention = _mention(text, run, words, first, opens, title_before)
        title_before = None
        if mention:
            yield mention


def _name_start(words: list[re.Match[str]]) -> int:
    """How many words stand before the name: up to the last rank, and then posts, institutions and their places."""
    first = 0
    for place, word in enumerate(words):
        if word.group().lower().rstrip(".") in _ranks():
            first = place + 1
    while first < len(words):
        if is_front(words[first].group()):
            first += 1
            continue
        if first == 0:
            break
        for length in (3, 2, 1):
            span = words[first : first + length]
            if len(span) == length and is_place(" ".join(word.group() for word in span)):
                first += length
                break
        else:
            break
    return first


def _mention(
    text: str,
    run: re.Match[str],
    words: list[re.Match[str]],
    first: int,
    opens: bool,
    title_before: tuple[int, int] | None,
) -> Mention | None:
    name = words[first:]
    start, end = name[0].start(), run.end()
    lower = [word.group().lower() for word in words]
    if len(name) > _LONGEST or any(word in _NEVER or word in _BEARS_NAMES for word in lower[first:]):
        return None
    signs = Sign(0)
    title_start = run.start() if first and not (opens and first == 1 and not is_front(words[0].group())) else start
    if any(word.rstrip(".") in _ranks() for word in lower[:first]):
        signs |= Sign.TITLE
    elif (first and is_front(words[first - 1].group())) or any(is_front(word.group()) for word in words[:first]):
        signs |= Sign.POST
    if any(word in _BEARS_NAMES for word in lower[:first]):
        signs |= Sign.BEARER
    if title_start == start and title_before and text[title_before[1] : start] in (", ", " "):
        title_start = title_before[0]
        signs |= Sign.POST
    before = text[max(0, start - 16) : start]
    if _SAID_BEFORE.search(before):
        signs |= Sign.SAYS
    age = _AGE.match(text, end)
    if age:
        signs |= Sign.AGE
    elif _DEGREE.match(text, end):
        signs |= Sign.DEGREE
    elif _SAYS_AFTER.match(text, end):
        signs |= Sign.SAYS
    if opens and first == 0:
        signs |= Sign.OPENS
    return Mention(
        start,
        end,
        tuple(word.group() for word in name),
        text[title_start:start].strip(" \u00a0,"),
        title_start,
        int(age["age"]) if age else 0,
        signs,
    )
