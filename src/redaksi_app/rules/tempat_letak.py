"""Where places lie: the kecamatan in its kabupaten, the kabupaten in its province."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.places import Gazetteer, Province, Regency
from redaksi_app.rules.areas import Area, find_areas
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

#: Between a kecamatan and the kabupaten in which it lies.
_JOINT = expression(r",?[ \u00a0]")
_BARE = expression(r",[ \u00a0](?P<name>[A-Z][\w'’-]+(?:[ \u00a0][A-Z][\w'’-]+){0,3})")
#: Behind the province a list goes on: these are several places, not one in another.
_LIST_GOES_ON = expression(
    r",?[ \u00a0](?:dan|serta|hingga|sampai|maupun|atau|ke)[ \u00a0][A-Z]"
    r"|,[ \u00a0](?!Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Indonesia)[A-Z]|-"
)
#: Provinces that were one until not long ago; older stories, and many newer ones, use the old name.
_ONCE_ONE = {"91": ("92", "93", "94", "95", "96"), "92": ("96",)}
#: Homes of a kecamatan that a message names.
_NAMED = 3
_PROVINCE_WORDS = frozenset(
    """aceh sumatera sumatra riau jambi bengkulu lampung bangka banten dki jawa yogyakarta jakarta bali nusa kalimantan
    sulawesi gorontalo maluku papua ntt ntb sumut sumbar sumsel babel kepri jabar jateng jatim diy kalbar kalteng kalsel
    kaltim kaltara sulut sulteng sulsel sultra sulbar malut""".split()
)


@paragraph_rule("tempat-letak.provinsi", Category.CONSISTENCY, Severity.WARNING, words=_PROVINCE_WORDS)
def province_of_an_area(passage: Passage) -> Iterator[Hit]:
    """Kabupaten atau kota disebut dengan provinsinya sendiri.
    A kabupaten or kota is named with its own province.

    Mengapa: Wilayah itu terletak di provinsi lain. Salah satu namanya keliru.
    Why: The area lies in another province. One of the two names is wrong.
    Sumber: Kode wilayah Kementerian Dalam Negeri

    Salah: Korban lahir di Kabupaten Ende, Nusa Tenggara Barat, dan merantau sejak remaja.
    Jadi: Korban lahir di Kabupaten Ende, Nusa Tenggara Timur, dan merantau sejak remaja.
    Salah: Gempa dirasakan di Kabupaten Nabire (Papua Selatan) dan Kota Bima, NTT.
    Jadi: Gempa dirasakan di Kabupaten Nabire (Papua Tengah) dan Kota Bima, NTB.
    Salah: Ia tiba di Atambua, Nusa Tenggara Barat, pada Sabtu.
    Jadi: Ia tiba di Atambua, Nusa Tenggara Timur, pada Sabtu.
    Diam: Korban lahir di Kabupaten Ende, Nusa Tenggara Timur, dan Kota Banjar, Jawa Barat.
    Diam: Rombongan mengunjungi Kabupaten Ende, Bali, dan Jawa Timur.
    Diam: Kapal dari Surabaya, Bali, dan Lombok tiba; ia lahir di Kabupaten Merauke, Papua.
    Diam: Ia tinggal di Jalan Surabaya, Jawa Tengah, dan di Bandung, Jawa Timur.
    """
    text = passage.text
    gazetteer = Gazetteer.load()
    in_province, city_in_province = _patterns()
    taken = set()
    for area in find_areas(text):
        name = area.longest(gazetteer) if area.kind in ("kabupaten", "kota") else None
        match = in_province.match(text, area.end_of(len(name.split()))) if name else None
        if match:
            taken.add(match.start("province"))
            lies = {regency.province for regency in gazetteer.regencies(f"{area.kind} {name}")}
            yield from _elsewhere(text, match, lies, None)
    for match in city_in_province.finditer(text):
        province = gazetteer.province_of(match["city"])
        claimed = gazetteer.province(match["province"])
        if province is None or claimed is None or match.start("province") in taken:
            continue
        if not any(regency.province == claimed for regency in gazetteer.districts(match["city"])):
            yield from _elsewhere(text, match, {province}, Severity.ADVICE)


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A province behind an area, and a city with a province behind it."""
    names = sorted(Gazetteer.load().province_names, key=len, reverse=True)
    province = rf"(?P<province>{'|'.join(map(re.escape, names))})(?![\w-]|[ ][A-Z])"
    return (
        expression(rf"(?:,[ \u00a0]|[ \u00a0]\()(?:Provinsi[ \u00a0])?{province}"),
        expression(
            r"\b(?:di|ke|dari|asal)[ \u00a0](?P<city>[A-Z][a-z]+(?:[ \u00a0][A-Z][a-z]+)?)"
            rf",[ \u00a0](?:Provinsi[ \u00a0])?{province}"
        ),
    )


def _elsewhere(text: str, match: re.Match[str], lies: set[Province], severity: Severity | None) -> Iterator[Hit]:
    """The hit on the province that ``match`` names, where the place lies in another one."""
    gazetteer = Gazetteer.load()
    claimed = gazetteer.province(match["province"])
    if claimed is None or len(lies) != 1 or claimed in lies or _LIST_GOES_ON.match(text, match.end()):
        return
    (right,) = lies
    if right.code in _ONCE_ONE.get(claimed.code, ()):
        return
    short = match["province"] == gazetteer.short_name(claimed) != claimed.name
    yield Hit(
        match.start("province"),
        match.end("province"),
        Bilingual(f"Letaknya di {right.name}", f"It lies in {right.name}"),
        (gazetteer.short_name(right) if short else right.name,),
        severity=severity,
    )


@paragraph_rule("tempat-letak.kecamatan", Category.CONSISTENCY, Severity.WARNING, words=("kecamatan", "kec"))
def district_of_an_area(passage: Passage) -> Iterator[Hit]:
    """Kecamatan disebut dengan kabupaten atau kotanya sendiri, dan dieja benar.
    A kecamatan is named with its own kabupaten or kota, and spelt right.

    Mengapa: Kabupaten atau kota itu tidak punya kecamatan dengan nama ini; nama yang mirip, atau kabupaten lain yang
        memilikinya, disebut dalam pesan.
    Why: That kabupaten or kota has no kecamatan of this name; the message tells what it may mean.
    Sumber: Kode wilayah Kementerian Dalam Negeri

    Salah: Longsor menutup jalan di Kecamatan Balungpanggang, Kabupaten Gresik.
    Jadi: Longsor menutup jalan di Kecamatan Balongpanggang, Kabupaten Gresik.
    Tandai: Turis itu terakhir terlihat di Kecamatan Komodo, [[Kabupaten Manggarai Timur]].
    Tandai: Lahan garam di Kec. Insana Utara, [[Kab. Belu]], terendam rob.
    Diam: Turis itu terakhir terlihat di Kecamatan Komodo, Kabupaten Manggarai Barat.
    Diam: Pabrik di Kecamatan Kelapa Lima, Kota Kupang, dan Kecamatan Banjarsari, Solo, dijadikan galeri.
    Tandai: Warga Kecamatan Insana Utara, [[Belu]], memanen garam.
    Diam: Warga Kecamatan Sukamaju Baru, Kabupaten Belu, hadir.
    """
    gazetteer = Gazetteer.load()
    if not gazetteer.has_districts:
        return
    text = passage.text
    areas = find_areas(text)
    for place, district in enumerate(areas):
        if district.kind != "kecamatan":
            continue
        area = areas[place + 1] if place + 1 < len(areas) else None
        if area and area.kind in ("kabupaten", "kota") and _JOINT.fullmatch(text, district.ends[-1], area.kind_start):
            name = area.longest(gazetteer)
            if name:
                regencies = gazetteer.regencies(f"{area.kind} {name}")
                yield from _in_regency(district, regencies, area.kind_start, area.end_of(len(name.split())))
        elif match := _BARE.match(text, district.ends[-1]):
            words = match["name"].split()
            for size in range(len(words), 0, -1):
                name = " ".join(words[:size])
                if regencies := gazetteer.regencies(name):
                    yield from _in_regency(district, regencies, match.start("name"), match.start("name") + len(name))
                    break


def _in_regency(district: Area, regencies: tuple[Regency, ...], start: int, end: int) -> Iterator[Hit]:
    """The hit where none of ``regencies``, which the copy names from ``start`` to ``end``, has this kecamatan."""
    gazetteer = Gazetteer.load()
    written = " ".join(district.words)
    homes = gazetteer.districts(written)
    if not regencies or {home.code for home in homes} & {regency.code for regency in regencies}:
        return
    rights = {right for regency in regencies if (right := gazetteer.nearest_district(written, regency))}
    owner = " atau ".join(regency.full_name for regency in regencies)
    owner_en = owner.replace(" atau ", " or ")
    if len(rights) == 1:
        (right,) = rights
        yield Hit(
            district.start,
            district.ends[-1],
            Bilingual(f"{owner} punya Kecamatan {right}", f"{owner_en} has Kecamatan {right}"),
            (right,),
        )
    elif homes and not rights:
        where = " atau ".join(home.full_name for home in homes[:_NAMED])
        yield Hit(
            start,
            end,
            Bilingual(
                f"Kecamatan {written} ada di {where}, bukan di {owner}",
                f"Kecamatan {written} lies in {where.replace(' atau ', ' or ')}, not in {owner_en}",
            ),
        )
