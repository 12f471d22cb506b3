"""Names of places: misspelt ones, and kabupaten that is a kota or the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import PROSE, PUBLISHED, Article
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.places import Gazetteer
from redaksi_app.rules.areas import AREA_WORDS, Area, find_areas
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, article_rule, paragraph_rule
from redaksi_app.text.patterns import expression
from redaksi_app.words.lexicon import open_lexicon

#: A name in running text that stands alone after a word for where, whence, whither, or for whose.
_ALONE = expression(
    r"[A-Z](?<=[a-z][ ][A-Z])[a-z]{6,}(?![\w'’-])(?![ \u00a0][A-Z])",
)
_PLACE_BEFORE = expression(
    r"\b(?:di|ke|dari|menuju|asal|warga|nelayan|petani|pedagang|daerah|wilayah|kawasan|masyarakat|tiba di|pelabuhan"
    r"|bandara|terminal|stasiun|pasar|polisi|jalan|tujuan|jurusan|kopi|tenun|bupati|wali kota)[ ]$",
    re.IGNORECASE,
)
#: What has a name of its own that may be almost a city's.
_SMALL_PLACES = (
    "desa|kampung|kelurahan|lurah|dusun|kecamatan|camat|distrik|nagari|gampong|banjar|lingkungan|pantai|pulau|teluk"
    "|tanjung|bukit|gunung|danau|sungai|kali|padang|situs|marga|suku|keluarga"
)
_VILLAGE_AFTER = expression(
    rf",?[ \u00a0](?:(?:sebuah|nama|yang merupakan|yaitu|yakni|ialah|adalah)[ \u00a0])?(?:{_SMALL_PLACES})\b",
    re.IGNORECASE,
)
_DIRECTION = "barat|timur|utara|selatan|tengah|tenggara|daya"
_VOWELS = frozenset("aeiou")
_DIRECTIONS = frozenset(_DIRECTION.split("|"))
#: A kabupaten that is only planned, or is no more.
_PLANNED = frozenset(
    """calon pemekaran dimekarkan mekar dob otonomi usulan usul diusulkan rencana pembentukan dibentuk persiapan
    dahulu dulu eks bekas""".split()
)
_WITH_DIRECTION = expression(
    rf"(?P<name>[A-Z]\w+(?:[ ][A-Z]\w+)?[ ](?:{_DIRECTION})\b(?:[ ](?i:{_DIRECTION})\b)*)(?![\w-]|[ ]laut\b)"
)
_PART_OF_DAY = expression(r"[ ](?:malam|hari|pekan|bulan|tahun)\b")
_WHERE_BEFORE = expression(r"\b(?:[Dd]i|[Kk]e|[Dd]ari|[Pp]rovinsi|[Aa]sal)[ ]$")
#: Cities abroad that are like those of places here, and not known as words.
_ABROAD = frozenset({"dili", "medina", "bangkok", "malaka", "melaka", "manila", "milan", "madinah"})


@paragraph_rule("tempat.ejaan", Category.SPELLING, Severity.WARNING, words=AREA_WORDS)
def misspelt_area(passage: Passage) -> Iterator[Hit]:
    """Nama kabupaten, kota, dan provinsi dieja menurut nama resminya.
    Kabupaten, kota and provinsi are spelt as they are called.

    Mengapa: Tidak ada wilayah yang bernama demikian; satu nama sangat mirip.
    Why: No area has this name; one name is very much like it.
    Sumber: Kode wilayah Kementerian Dalam Negeri

    Salah: Produksi jagung dari Kabupaten Pahuwato dan Kab. Kerawang turun.
    Jadi: Produksi jagung dari Kabupaten Pohuwato dan Kab. Karawang turun.
    Salah: Banjir melanda Provinsi Nusa Tengara Timur dan Kota Singkwang.
    Jadi: Banjir melanda Provinsi Nusa Tenggara Timur dan Kota Singkawang.
    Diam: Produksi jagung dari Kabupaten Pohuwato dan Kabupaten Seluruh Indonesia turun.
    Diam: Rombongan tiba di Kota Bangkok, Kota Tua, dan Provinsi Kandal.
    Diam: Warga Kota Solo dan Kota Jogja menonton; Kota Bangkalan ramai.
    """
    gazetteer = Gazetteer.load()
    for area in find_areas(passage.text):
        if area.kind == "kecamatan" or area.known(gazetteer):
            continue
        for words in range(len(area.words), 0, -1):
            written = " ".join(area.words[:words])
            right = _right_name(area, written, gazetteer)
            if right is None or (area.kind == "kota" and _is_word(written)):
                continue
            end = area.end_of(words)
            if passage.text[area.start : end].isupper():
                right = right.upper()
            yield Hit(area.start, end, Bilingual(f"Namanya dieja {right}", f"The name is spelt {right}"), (right,))
            break


def _right_name(area: Area, written: str, gazetteer: Gazetteer) -> str | None:
    if area.kind == "provinsi":
        province = gazetteer.nearest_province(written)
        return province.name if province else None
    regency = gazetteer.nearest_regency(written, kota=area.kind == "kota")
    return regency.name if regency else None


def _is_word(written: str) -> bool:
    """Whether it is spelt as something that the lexicon knows: a city abroad, a word."""
    if written.casefold() in _ABROAD:
        return True
    lexicon = open_lexicon()
    return lexicon is not None and all(lexicon.knows(word.lower()) for word in written.split())


def _may_mean_a_city(word: str) -> bool:
    return word[0].isupper() and _city_meant(word) is not None


@article_rule("tempat.ejaan-kota", Category.SPELLING, Severity.WARNING, wakes=_may_mean_a_city)
def misspelt_city(article: Article) -> Iterator[Hit]:
    """Nama kota dan kabupaten dieja menurut nama resminya.
    Cities and kabupaten are spelt as they are called.

    Mengapa: Kata ini bukan nama tempat yang dikenal, dan hanya satu huruf jauhnya dari nama sebuah kota.
    Why: This is no place that is known, and only one letter away from the name of a city.
    Sumber: Kode wilayah Kementerian Dalam Negeri

    Salah: Listrik di Kafamenanu padam, dan kereta menuju Banyuangi terlambat.
    Jadi: Listrik di Kefamenanu padam, dan kereta menuju Banyuwangi terlambat.
    Salah: Nelayan Lembatta menghalau paus.
    Jadi: Nelayan Lembata menghalau paus.
    Diam: Listrik di Kefamenanu padam; Anton Lembatta menolong warga di Kafamenanu Barat.
    Diam: Warga Sidoharjo menuju Sidoarjo.
    Diam: Lomba perahu digelar di Wainggapu, kampung nelayan di pantai selatan.
    Diam: Warga menari di Larrantuka. ¶ Kepala Desa Larrantuka menutup acara.
    """
    for part in article.of_kind(*(PROSE | PUBLISHED)):
        prose = article.text[part.prose.start : part.prose.end]
        for match in _ALONE.finditer(prose):
            right = _city_meant(match.group())
            if right is None or not _PLACE_BEFORE.search(prose[max(0, match.start() - 16) : match.start()]):
                continue
            if _VILLAGE_AFTER.match(prose, match.end()) or _is_village(match.group(), article.text):
                continue
            start = part.prose.start + match.start()
            message = Bilingual(f"Mungkin maksudnya {right}", f"This may mean {right}")
            doubtful = Severity.ADVICE if _sounds_otherwise(match.group(), right) else None
            yield Hit(start, start + len(match.group()), message, (right,), severity=doubtful)


def _sounds_otherwise(written: str, right: str) -> bool:
    """Whether one consonant stands for another, as in the names of many villages: Lewoleba and Lewoleda."""
    unlike = [pair for pair in zip(written.lower(), right.lower(), strict=False) if pair[0] != pair[1]]
    return len(written) == len(right) and len(unlike) == 1 and not _VOWELS & set(unlike[0])


def _is_village(name: str, text: str) -> bool:
    """Whether the draft calls the place a village, a hamlet, a beach: no list has all of these."""
    return (
        re.search(rf"(?i:\b(?:{_SMALL_PLACES})[ \u00a0](?:(?:adat|wisata|nelayan|persiapan)[ \u00a0])?){name}\b", text)
        is not None
    )


def _city_meant(word: str) -> str | None:
    """The city that ``word``, which is no place and no word, must mean; words come again and again."""
    gazetteer = Gazetteer.load()
    right = gazetteer.one_slip_away(word)
    return None if right is None or gazetteer.knows(word) or _is_word(word) else right


@paragraph_rule("tempat.jenis", Category.CONSISTENCY, Severity.WARNING, words=("kabupaten", "kab", "kota"))
def kabupaten_or_kota(passage: Passage) -> Iterator[Hit]:
    """Kabupaten disebut kabupaten, kota disebut kota.
    A kabupaten is called kabupaten, a kota kota.

    Mengapa: Wilayah dengan nama ini hanya ada sebagai kota, atau hanya sebagai kabupaten yang ibu kotanya bernama lain.
    Why: An area of this name exists only as a kota, or only as a kabupaten whose capital has another name.
    Sumber: Kode wilayah Kementerian Dalam Negeri

    Salah: Kuda itu didatangkan dari Kota Sumba Timur; pabrik di Kabupaten Bitung menambah pekerja.
    Jadi: Kuda itu didatangkan dari Kabupaten Sumba Timur; pabrik di Kota Bitung menambah pekerja.
    Diam: Kuda itu didatangkan dari Kabupaten Sumba Timur; pabrik di Kota Bitung menambah pekerja.
    Diam: Kota Banyuwangi, Kota Kefamenanu, Kota Banyumas, dan Kabupaten Bandung Barat ramai.
    Diam: Kapal bertolak dari Kota Malaka, Malaysia.
    Diam: Larantuka, ibu kota Flores Timur, ramai; pusat kota Kabupaten Belu sepi, begitu pula Ibu Kota Alor.
    """
    gazetteer = Gazetteer.load()
    for area in find_areas(passage.text):
        if area.kind not in ("kabupaten", "kota"):
            continue
        name = area.longest(gazetteer)
        if name is None or gazetteer.regencies(f"{area.kind} {name}") or name.casefold() in _ABROAD:
            continue
        others = gazetteer.regencies(name)
        if not others or (area.kind == "kota" and (gazetteer.is_city(name) or gazetteer.districts(name))):
            continue
        right = "Kabupaten" if area.kind == "kota" else "Kota"
        yield Hit(
            area.kind_start,
            area.kind_end,
            Bilingual(f"{name} adalah {right.lower()}", f"{name} is a {right.lower()}"),
            (right,),
        )


@paragraph_rule("tempat.tidak-ada", Category.CONSISTENCY, Severity.ADVICE, words=("kabupaten", "kab"))
def no_such_kabupaten(passage: Passage) -> Iterator[Hit]:
    """Kabupaten yang disebut memang ada.
    There is a kabupaten of the name.

    Mengapa: Tidak ada kabupaten dengan nama dan mata angin ini. Bila yang dimaksud rencana pemekaran, sebut demikian.
    Why: No kabupaten has this name with this direction. Where one is only planned, say so.
    Sumber: Kode wilayah Kementerian Dalam Negeri

    Tandai: Ia lahir di [[Kabupaten Sumba Utara]] dan merantau sejak remaja.
    Salah: Panen jagung di Kabupaten Kupang Timur melimpah.
    Jadi: Panen jagung di Kecamatan Kupang Timur melimpah.
    Diam: Ia lahir di Kabupaten Sumba Barat Daya dan Kabupaten Kupang.
    Diam: Warga mengusulkan pemekaran Kabupaten Sumba Utara; calon Kabupaten Garut Timur dibahas pula.
    """
    gazetteer = Gazetteer.load()
    for area in find_areas(passage.text):
        if area.kind != "kabupaten":
            continue
        size = next((size for size, word in enumerate(area.words) if word.lower() in _DIRECTIONS), 0)
        written = " ".join(area.words[: size + 1])
        if not size or area.longest(gazetteer) not in (None, " ".join(area.words[:size])) or _PLANNED & passage.words:
            continue
        if not _has_neighbours(" ".join(area.words[:size]), gazetteer) or gazetteer.regencies(" ".join(area.words)):
            continue
        if gazetteer.districts(written):
            message = Bilingual(f"{written} adalah kecamatan", f"{written} is a kecamatan")
            yield Hit(area.kind_start, area.kind_end, message, ("Kecamatan",))
        else:
            message = Bilingual(f"Tidak ada Kabupaten {written}", f"There is no Kabupaten {written}")
            yield Hit(area.kind_start, area.end_of(size + 1), message)


def _has_neighbours(base: str, gazetteer: Gazetteer) -> bool:
    """Whether a kabupaten is called ``base``, or ``base`` with a direction, as "Sumba Timur" is."""
    return any(
        regency.name == base or regency.name.startswith(f"{base} ")
        for regency in gazetteer.all_regencies
        if not regency.is_kota
    )


@paragraph_rule(
    "tempat.arah",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    words=("barat", "timur", "utara", "selatan", "tengah", "tenggara"),
)
def small_direction(passage: Passage) -> Iterator[Hit]:
    """Mata angin dalam nama wilayah berhuruf kapital: Kalimantan Timur.
    A direction in the name of an area has a capital: Kalimantan Timur.

    Mengapa: Kalimantan Timur dan Sumba Barat Daya adalah nama; tiap unsurnya berhuruf awal kapital.
    Why: Kalimantan Timur and Sumba Barat Daya are names; each of their words has a capital.
    Sumber: EYD V, I.F (huruf kapital pada nama geografi)

    Salah: Lomba di Kalimantan timur dan Sumba barat daya diikuti tim dari Nusa tenggara Timur.
    Jadi: Lomba di Kalimantan Timur dan Sumba Barat Daya diikuti tim dari Nusa Tenggara Timur.
    Diam: Lomba di Kalimantan Timur digelar di pantai utara Jawa.
    Diam: Warga Sulawesi tengah menunggu, dan hujan turun di Jawa tengah malam.
    Diam: Kapal berlayar dari Flores timur laut; Banda utara sunyi.
    """
    text = passage.text
    gazetteer = Gazetteer.load()
    for match in _WITH_DIRECTION.finditer(text):
        written = match["name"]
        right = written.title()
        if written == right or _PART_OF_DAY.match(text, match.end()):
            continue
        if written.endswith("tengah") and not _WHERE_BEFORE.search(text, max(0, match.start() - 12), match.start()):
            continue  # "Warga Sulawesi tengah menunggu" are waiting
        province = gazetteer.province(right)
        if province is None and not gazetteer.regencies(right):
            continue
        yield Hit(
            match.start(),
            match.end(),
            Bilingual(f"Namanya ditulis {right}", f"The name is written {right}"),
            (right,),
            severity=None if province else Severity.ADVICE,
            safe=None if province else False,
        )


@article_rule("tempat.dateline", Category.STRUCTURE, Severity.ADVICE)
def unknown_dateline(article: Article) -> Iterator[Hit]:
    """Kota pada dateline biasanya kota atau ibu kota kabupaten yang dikenal.
    The dateline mostly names a city or capital that is known.

    Mengapa: Kota ini tidak ada di daftar kota, kabupaten, dan kecamatan. Periksa ejaannya; nama
        tempat kecil mungkin benar.
    Why: This city is not in the list of cities, kabupaten and kecamatan. Check its spelling; it
        may be a small place.
    Sumber: Kode wilayah Kementerian Dalam Negeri

    Tandai (pos-kupang): POS-KUPANG.COM, [[KAPANDORU]] - Panen jagung melimpah tahun ini.
    Diam (pos-kupang): POS-KUPANG.COM, KEFAMENANU - Panen jagung melimpah tahun ini.
    Diam (pos-kupang): POS-KUPANG.COM, DILI - Panen jagung melimpah tahun ini.
    Diam: PENGUMUMAN - Panen jagung melimpah tahun ini.
    """
    dateline = article.dateline
    if dateline is None or not dateline.portal or not dateline.city:
        return
    city = dateline.city.partition(",")[0].strip()
    gazetteer = Gazetteer.load()
    if not gazetteer.has_districts or gazetteer.knows(city) or gazetteer.nearest(city) or _is_word(city):
        return
    start = dateline.city_span.start
    yield Hit(
        start,
        start + len(city),
        Bilingual(f"{city} tidak dikenal sebagai kota", f"{city} is not known as a city"),
    )
