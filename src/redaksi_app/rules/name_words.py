"""Which capitalised words are posts, ranks, institutions and places, and which may be names."""

from __future__ import annotations

from functools import lru_cache

from redaksi_app.places import Gazetteer
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.text.patterns import expression
from redaksi_app.words.lexicon import open_lexicon

_LETTERS = expression(r"[^\W\d_]+")
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
    kapten wasit jaksa hakim advokat pengacara guru dosen rektor dekan camat lurah bupati gubernur senator uskup
    paus kardinal pendeta""".split()
)
#: Holders of posts, besides those of the table.
_HOLDERS = frozenset(
    """ketua wakil anggota sekretaris direktur komisaris manajer koordinator bendahara kepala menteri jaksa hakim
    panglima komandan inspektur plt pj plh pjs pelaksana penjabat""".split()
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
#: Capitalised words that are never part of a person's name.
_NEVER = frozenset(
    """nasional daerah pusat negeri wilayah dinas badan kantor kementerian komisi fraksi partai komite dewan majelis
    mahkamah pengadilan kejaksaan republik kabupaten provinsi kecamatan kelurahan polda polres polsek vs nomor
    ekonomi sosial senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus
    september oktober november desember indonesia jawa sumatra sumatera kalimantan sulawesi papua bali nusa tenggara
    maluku barat timur utara selatan tengah islam kristen katolik hindu buddha allah tuhan alquran covid google
    youtube facebook instagram whatsapp tiktok twitter telegram natal lebaran ramadan idulfitri iduladha kemerdekaan
    pancasila asia eropa amerika afrika australia china cina jepang korea malaysia singapura thailand vietnam rusia
    ukraina israel palestina inggris prancis jerman italia spanyol belanda india dunia""".split()
)
#: Places by the letters that news knows them by.
_SHORT_PLACES = frozenset("NTT NTB DKI DIY TTU TTS Jatim Jateng Jabar Sumut Sumbar Sumsel Sulsel Sulut Sulteng".split())
_DERIVED = expression(r"(?:pem|pen|peng|per|pe|ke)[a-z]{3,}an")
#: Given names that dictionaries of words list as well, though they are seldom anything but names.
_GIVEN = frozenset(
    """agus ahmad muhammad mohammad siti sri maria anton joko budi rahmat wahyu dewi prabowo widodo amalia amelia adi
    ade agung aji aldi ali alex alfonsus andi andre andri anita anna ani arif aris ario arya asep bambang bayu benny
    bima bobby cecep chandra christian dadang daniel david dedi deddy dede denny dewa dian diana dicky didik dini
    dodi doni dwi eddy edi eka eko elisabeth endang erwin fadli fajar ferry fitri frans gede gunawan hadi hari haris
    hasan hendra hendro hendri heru husein ibrahim ida iis ika imam indra irfan irwan ismail iwan jaya jefri joni
    john joseph jusuf kadek ketut komang kristian lestari lia lina lukas lukman made mahfud mariana mario markus
    martha martin mega mulyadi mulyani nanang ngurah nia novi nur nurul nyoman oki paulus petrus puan putu rahman
    rahayu ratna reni reza rian rina rini rizal rizki robert roni rosa rudi rully samuel santi santoso setya
    setiawan simon slamet soeharto sofyan stefan sugeng sulaiman supri surya susanto susi suti syahrul taufik tedi
    tito toni tri umar usman vera wawan wayan wulan yani yanti yanto yanuar yoga yohanes yudi yuli yuni yusuf zainal
    zulkifli""".split()
)
#: Words of the lexicon rarer than this may well be names (a power of ten, a share of running text).
_COMMON = -6.0


@lru_cache(maxsize=1)
def rank_words() -> frozenset[str]:
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
    posts = {word.lower() for row in read_table("jabatan") for word in row["form"].split() if len(word) > 1}
    acronyms = {row["form"].lower() for row in read_table("akronim") if row["kind"] in ("nama", "umum")}
    return _FRONT | posts | acronyms


@lru_cache(maxsize=20_000)
def is_front(word: str) -> bool:
    """Whether a capitalised word names a post, a rank, a title or an institution rather than a person."""
    lower = word.lower()
    if lower in _front() or lower in rank_words() or _DERIVED.fullmatch(lower):
        return True
    return len(word) > 1 and word.isupper() and word.isalpha()


@lru_cache(maxsize=20_000)
def is_common_word(word: str) -> bool:
    """Whether the word is common in lower case, so that a capital at a sentence's start shows nothing."""
    lexicon = open_lexicon()
    if lexicon is None:
        return True
    lower = word.lower()
    if lower in _GIVEN:
        return False
    return lexicon.weight(lower) > _COMMON or (lexicon.weight(lower) <= -9 and lexicon.knows(lower))


def is_never_a_name(word: str) -> bool:
    """Whether a capitalised word is a day's, a month's, a country's or a brand's name, never a person's."""
    return word.lower() in _NEVER


@lru_cache(maxsize=20_000)
def is_place(name: str) -> bool:
    """Whether a province, kabupaten, kota, capital or kecamatan is called so."""
    return name in _SHORT_PLACES or Gazetteer.load().knows(name)


def bears_a_name(word: str) -> bool:
    """Whether what the word means has a name of its own, so that no person's follows: Universitas, PT, Jalan."""
    return word.lower() in _BEARS_NAMES


@lru_cache(maxsize=1)
def _post_words() -> frozenset[str]:
    """The first words of posts, in lower case."""
    return _HOLDERS | {row["form"].split()[0].lower() for row in read_table("jabatan")}


def is_post(word: str) -> bool:
    """Whether the word opens the name of a post that a person holds: Kepala, Kapolres, Bupati."""
    return word.lower() in _post_words()
