"""Where places lie: the kecamatan in its kabupaten, the kabupaten in its province."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.places import Gazetteer, Province, Regency
from redaksi_app.places.model import key
from redaksi_app.rules.areas import Area, find_areas
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

#: Between a kecamatan and the kabupaten in which it lies.
_JOINT = expression(r",?[ \u00a0]")
_BARE = expression(r",[ \u00a0](?P<name>[A-Z][\w'’-]+(?:[ \u00a0][A-Z][\w'’-]+){0,3})")
_NAMES = r"[A-Z][\w'’-]+(?:[ \u00a0][A-Z][\w'’-]+){0,3}"
_CAPITAL_KIND = r"(?:(?:[Kk]abupaten|[Pp]rovinsi)[ \u00a0])?"
_CAPITAL_OF = expression(
    rf"(?P<city>{_NAMES})(?:,[ \u00a0]|[ \u00a0](?:adalah|ialah|merupakan|sebagai)[ \u00a0])"
    rf"(?:yang[ \u00a0]merupakan[ \u00a0])?ibu[ \u00a0]?kota[ \u00a0]{_CAPITAL_KIND}(?P<area>{_NAMES})"
    rf"|\b[Ii]bu[ \u00a0]?kota[ \u00a0]{_CAPITAL_KIND}(?P<area2>{_NAMES}),?[ \u00a0]"
    rf"(?:adalah|ialah|yakni|yaitu)[ \u00a0](?P<city2>{_NAMES})"
)
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


@paragraph_rule("tempat-letak.ibu-kota", Category.CONSISTENCY, Severity.WARNING, words=("kota", "ibukota"))
def capital_of_an_area(passage: Passage) -> Iterator[Hit]:
    """Ibu kota disebut dengan kabupaten atau provinsinya sendiri.
    A capital is named with its own kabupaten or province.

    Mengapa: Ibu kota wilayah itu kota lain. Salah satu namanya keliru.
    Why: The capital of that area is another city. One of the two names is wrong.
    Sumber: Kode wilayah Kementerian Dalam Negeri

    Tandai: Kapal itu tiba di [[Maumere, ibu kota Kabupaten Lembata]], pada Sabtu.
    Tandai: Pameran keliling dibuka di [[Denpasar, ibu kota Nusa Tenggara Barat]].
    Tandai: [[Ibu kota Kabupaten Belu ialah Kefamenanu]].
    Diam: Kapal itu tiba di Maumere, ibu kota Kabupaten Sikka, lalu ke Mataram, ibu kota NTB.
    Diam: Rombongan singgah di Larantuka, ibu kota Flores Timur, dan Labuan Bajo, ibu kota Manggarai Barat.
    Diam: Ia lahir di Kota Bima, ibu kota Kabupaten Bima, dan dibesarkan di Singaraja, ibu kota lama Bali.
    """
    for match in _CAPITAL_OF.finditer(passage.text):
        first = match["city"] is not None
        city = _city_in(match["city"] if first else match["city2"], at_end=first)
        area, capitals = _capitals_of(match["area"] if first else match["area2"])
        if not city or not capitals or key(city.removeprefix("Kota ")) in {key(name) for name in (*capitals, area)}:
            continue
        start = match.end("city") - len(city) if first else match.start()
        end = match.start("area") + len(area) if first else match.start("city2") + len(city)
        message = Bilingual(f"Ibu kota {area} ialah {capitals[0]}", f"The capital of {area} is {capitals[0]}")
        yield Hit(start, end, message)


def _city_in(names: str, *, at_end: bool) -> str:
    """The longest run of the words ``names``, from the last back or from the first on, that is a capital; else ""."""
    words = names.split()
    runs = [words[start:] if at_end else words[: len(words) - start] for start in range(len(words))]
    return next((name for run in runs if Gazetteer.load().is_city(name := " ".join(run))), "")


def _capitals_of(names: str) -> tuple[str, list[str]]:
    """The area that the words ``names`` begin with, and the capitals of all that are called so."""
    gazetteer = Gazetteer.load()
    words = names.split()
    for size in range(len(words), 0, -1):
        name = " ".join(words[:size])
        province = gazetteer.province(name)
        areas: list[Regency | Province] = [*gazetteer.regencies(name), *([province] if province else [])]
        if areas:
            return name, [capital for area in areas for capital in (area.capital, *area.other_capitals)]
    return "", []


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
