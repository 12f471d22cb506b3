"""The dateline: there, once, in the newsroom's shape."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import Article, Dateline, Part, PartKind
from redaksi_app.article.dateline import find_dateline
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.places import Gazetteer
from redaksi_app.rules.rule import Hit, article_rule
from redaksi_app.styles import Stylesheet
from redaksi_app.text import Span
from redaksi_app.text.patterns import expression

_RULE = expression(r"\s*(?:--|[-–—])?\s*$")
#: What is written in capitals in a city's name as well.
_ABBREVIATIONS = frozenset({"DKI", "DIY"})
#: Cities abroad whose names are like those of places here.
_ABROAD = frozenset({"bangkok", "dubai", "singapura", "manila", "madinah", "milan", "paris", "roma", "mina", "dili"})
_FIRST_WORD = expression(r"\S+")
_AT = expression(r"\bdi[ ](?:Kota[ ])?(?P<city>[A-Z][a-z]+(?:[ ][A-Z][a-z]+){0,2})")


@article_rule("dateline.bentuk", Category.STRUCTURE, Severity.ERROR, safe=True)
def dateline_shape(article: Article) -> Iterator[Hit]:
    """Dateline ditulis menurut bentuk redaksi.
    The dateline has the newsroom's shape.

    Mengapa: Tiap redaksi punya satu bentuk dateline: nama portal, kota, dan satu garis yang diapit spasi.
    Why: Each newsroom has one shape of dateline: the portal, the city, and one rule with a space on both sides.
    Sumber: Lembar gaya redaksi (bentuk yang teramati pada berita terbit)

    Salah (pos-kupang): POS-KUPANG.COM, Soe - Panen jagung di Amanuban Timur melimpah tahun ini.
    Jadi (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung di Amanuban Timur melimpah tahun ini.
    Salah (pos-kupang): POS-KUPANG.COM,SOE- Panen jagung di Amanuban Timur melimpah tahun ini.
    Jadi (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung di Amanuban Timur melimpah tahun ini.
    Salah (pos-kupang): Pos-Kupang.com, SOE -- Panen jagung di Amanuban Timur melimpah tahun ini.
    Jadi (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung di Amanuban Timur melimpah tahun ini.
    Salah (pos-kupang): *POS-KUPANG.COM, SOE* - Panen jagung di Amanuban Timur melimpah tahun ini.
    Jadi (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung di Amanuban Timur melimpah tahun ini.
    Salah (tribun): Tribunlombok.com, PRAYA - Panen jagung di Lombok Tengah melimpah tahun ini.
    Jadi (tribun): TRIBUNLOMBOK.COM, PRAYA - Panen jagung di Lombok Tengah melimpah tahun ini.
    Salah (liputan6): Liputan6.com, JAKARTA - Panen jagung melimpah tahun ini.
    Jadi (liputan6): Liputan6.com, Jakarta - Panen jagung melimpah tahun ini.
    Salah (kompas): Kompas.com - Panen jagung melimpah tahun ini.
    Jadi (kompas): KOMPAS.com - Panen jagung melimpah tahun ini.
    Salah (antara): Soe, ANTARA - Panen jagung melimpah tahun ini.
    Jadi (antara): Soe (ANTARA) - Panen jagung melimpah tahun ini.
    Diam (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung di Amanuban Timur melimpah tahun ini.
    Diam (pos-kupang): POS-KUPANG.COM, SOE – Panen jagung di Amanuban Timur melimpah tahun ini.
    Salah (surya): SURYA.co.id |MALANG  - Panen jagung melimpah tahun ini.
    Jadi (surya): SURYA.co.id | MALANG - Panen jagung melimpah tahun ini.
    Diam (surya): SURYA.co.id | MALANG - Panen jagung melimpah tahun ini.
    Diam (antara): Soe, Timor Tengah Selatan (ANTARA) - Panen jagung melimpah tahun ini.
    Diam (kompas): KOMPAS.com - Panen jagung melimpah tahun ini.
    Diam (liputan6): Liputan6.com, Jakarta Panen jagung melimpah tahun ini.
    Diam: KUPANG, KOMPAS.com - Panen jagung di Amanuban Timur melimpah tahun ini.
    """
    style = article.style
    dateline = article.dateline
    if dateline is None or not style.dateline.shape or _other_portal(dateline, style):
        return
    if "{portal}" in style.dateline.shape and not dateline.portal:
        return
    if dateline.city:
        yield from _shaped(article, dateline, None)
    elif dateline.portal != (right := _own_spelling(style, dateline.portal)):
        span = dateline.portal_span
        yield Hit(span.start, span.end, Bilingual(f"Ditulis {right}", f"It is written {right}"), (right,))


@article_rule("dateline.tanpa-portal", Category.STRUCTURE, Severity.WARNING)
def dateline_without_portal(article: Article) -> Iterator[Hit]:
    """Dateline menyebut portal redaksi.
    The dateline names the newsroom's portal.

    Mengapa: Naskah kiriman sering hanya menyebut kotanya; gaya redaksi ini membuka dateline dengan nama portal.
    Why: Copy that is sent in often names the city alone; this newsroom's dateline names the portal too.
    Sumber: Lembar gaya redaksi (bentuk yang teramati pada berita terbit)

    Salah (pos-kupang): SOE - Panen jagung di Amanuban Timur melimpah tahun ini.
    Jadi (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung di Amanuban Timur melimpah tahun ini.
    Salah (antara): *Soe* - Panen jagung di Amanuban Timur melimpah tahun ini.
    Jadi (antara): Soe (ANTARA) - Panen jagung di Amanuban Timur melimpah tahun ini.
    Diam (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung di Amanuban Timur melimpah tahun ini.
    Diam (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah. ¶ Kupang - Rote ditempuh empat jam dengan feri.
    Diam (tribun): SOE - Panen jagung di Amanuban Timur melimpah tahun ini.
    Diam: SOE - Panen jagung di Amanuban Timur melimpah tahun ini.
    """
    own = article.style.dateline
    dateline = article.dateline
    if dateline is None or dateline.portal or not dateline.city or not own.portal or "{portal}" not in own.shape:
        return
    message = Bilingual(f"Dateline belum menyebut {own.portal}", f"The dateline does not name {own.portal} yet")
    yield from _shaped(article, dateline, message)


def _shaped(article: Article, dateline: Dateline, message: Bilingual | None) -> Iterator[Hit]:
    """The hit on a dateline that is not as the stylesheet wants it."""
    style = article.style
    # A space that does not break looks like any other; it is no other shape.
    found = article.text[dateline.span.start : dateline.span.end].replace("\u00a0", " ")
    shapes = (style.dateline.shape, *style.dateline.accepted)
    if any(found == _written(style, dateline, one, shape) for shape in shapes for one in style.dateline.separators):
        return
    separator = dateline.separator if dateline.separator in style.dateline.separators else None
    wanted = _written(style, dateline, separator, _nearest_shape(found, shapes))
    yield Hit(
        dateline.span.start,
        dateline.span.end - (1 if found.endswith(" ") else 0),
        message or Bilingual(f"Bentuk dateline: {wanted.strip()}", f"The shape of the dateline is: {wanted.strip()}"),
        (wanted.rstrip() if found.endswith(" ") else wanted,),
    )


def _nearest_shape(found: str, shapes: tuple[str, ...]) -> str:
    """The first shape that parts portal and city as the dateline does, by a bar or by none; else the stylesheet's."""
    return next((shape for shape in shapes if ("|" in shape) == ("|" in found)), shapes[0])


def _written(style: Stylesheet, dateline: Dateline, separator: str | None, shape: str = "") -> str:
    """The dateline as the stylesheet wants it, with the space after it.

    ``separator`` takes the place of the shape's own, ``shape`` that of the stylesheet's.
    """
    city = dateline.city
    if style.dateline.city_case == "upper":
        city = city.upper()
    elif style.dateline.city_case == "title":
        city = " ".join(_titled(word) for word in city.split())
    written = (shape or style.dateline.shape).format(portal=_own_spelling(style, dateline.portal), city=city)
    if separator is None:
        return written
    bare = _RULE.sub("", written)
    return f"{bare} {separator} " if separator else f"{bare} "


def _titled(word: str) -> str:
    return word.title() if (word.isupper() and word.strip(",") not in _ABBREVIATIONS) or word.islower() else word


def _own_spelling(style: Stylesheet, portal: str) -> str:
    """The portal as the newsroom spells it: as written, its own, or the one of its network that has these letters."""
    if portal in style.recognise.portals:
        return portal
    if style.dateline.portal:
        return style.dateline.portal
    letters = _letters(portal)
    return next((known for known in style.recognise.portals if _letters(known) == letters), portal)


@article_rule("dateline.portal", Category.STRUCTURE, Severity.ERROR)
def dateline_portal(article: Article) -> Iterator[Hit]:
    """Portal pada dateline adalah portal redaksi sendiri.
    The portal in the dateline is the newsroom's own.

    Mengapa: Dateline menyebut portal lain daripada gaya yang dipakai; mungkin naskah disalin dari portal lain.
    Why: The dateline names another portal than the stylesheet; the draft may have been copied from elsewhere.
    Sumber: Lembar gaya redaksi

    Salah (pos-kupang): TRIBUN-BALI.COM, SOE - Panen jagung di Amanuban Timur melimpah tahun ini.
    Jadi (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung di Amanuban Timur melimpah tahun ini.
    Diam (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung di Amanuban Timur melimpah tahun ini.
    Diam: TRIBUN-BALI.COM, DENPASAR - Panen jagung di Amanuban Timur melimpah tahun ini.
    """
    dateline = article.dateline
    if dateline is None or not _other_portal(dateline, article.style):
        return
    own = article.style.dateline.portal
    yield Hit(
        dateline.portal_span.start,
        dateline.portal_span.end,
        Bilingual(f"Portal pada dateline bukan {own}", f"The portal in the dateline is not {own}"),
        (own,),
    )


@article_rule("dateline.kota", Category.SPELLING, Severity.WARNING)
def dateline_city(article: Article) -> Iterator[Hit]:
    """Nama kota pada dateline dieja benar.
    The city's name in the dateline is spelled right.

    Mengapa: Tidak ada kota, ibu kota kabupaten, atau kecamatan yang bernama demikian; satu nama sangat mirip.
    Why: No city, capital of a kabupaten or kecamatan has this name; one name is very much like it.
    Sumber: Kode wilayah Kementerian Dalam Negeri

    Salah (pos-kupang): POS-KUPANG.COM, KEFAMENENU - Panen jagung melimpah tahun ini.
    Jadi (pos-kupang): POS-KUPANG.COM, KEFAMENANU - Panen jagung melimpah tahun ini.
    Salah (pos-kupang): POS-KUPANG.COM, LABUANBAJO - Panen jagung melimpah tahun ini.
    Jadi (pos-kupang): POS-KUPANG.COM, LABUAN BAJO - Panen jagung melimpah tahun ini.
    Salah (antara): Purworkerto, Jawa Tengah (ANTARA) - Panen jagung melimpah tahun ini.
    Jadi (antara): Purwokerto, Jawa Tengah (ANTARA) - Panen jagung melimpah tahun ini.
    Diam (pos-kupang): POS-KUPANG.COM, KEFAMENANU - Panen jagung melimpah tahun ini.
    Diam (pos-kupang): POS-KUPANG.COM, LABUAN BAJO - Panen jagung melimpah tahun ini.
    Diam (antara): Dili (ANTARA) - Pedagang dari Atambua membuka warung bakso.
    Diam (antara): Bangkok (ANTARA) - Pedagang dari Atambua membuka warung bakso.
    """
    dateline = article.dateline
    if dateline is None or not dateline.portal or not dateline.city:
        return
    city = dateline.city.partition(",")[0].strip()
    right = _right_spelling(city)
    if right is None or article.text[dateline.city_span.start :][: len(city)] != city:
        return
    start = dateline.city_span.start
    yield Hit(
        start,
        start + len(city),
        Bilingual(f"Nama kota ini dieja {right}", f"This city is spelled {right}"),
        (right.upper() if city.isupper() else right,),
    )


def _right_spelling(city: str) -> str | None:
    """The spelling of a city whose name is misspelt, or closed up or set apart otherwise; None where it is right."""
    gazetteer = Gazetteer.load()
    if city.casefold() in _ABROAD:
        return None
    spellings = [
        name
        for regency in gazetteer.regencies_of_capital(city)
        for name in (regency.capital, regency.name, *regency.other_capitals)
        if _letters(name) == _letters(city)
    ]
    if not spellings:
        return gazetteer.nearest(city)
    return None if city.casefold() in map(str.casefold, spellings) else spellings[0]


@article_rule("dateline.hilang", Category.STRUCTURE, Severity.WARNING)
def dateline_missing(article: Article) -> Iterator[Hit]:
    """Paragraf pertama dibuka dengan dateline.
    The first paragraph opens with a dateline.

    Mengapa: Gaya redaksi ini selalu membuka teras dengan dateline. Kotanya ditawarkan bila teras menyebut satu kota.
    Why: This newsroom's style always opens the lead with a dateline. Its city is offered where the lead names just one.
    Sumber: Lembar gaya redaksi

    Salah (pos-kupang): Laporan Reporter POS-KUPANG.COM, Yanuarius Bria ¶ Panen jagung di Soe melimpah tahun ini.
    Jadi (pos-kupang): Laporan Reporter POS-KUPANG.COM, Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung di Soe
        melimpah tahun ini.
    Tandai (pos-kupang): Laporan Reporter POS-KUPANG.COM, Yanuarius Bria ¶ [[Panen]] jagung di Amanuban Timur melimpah
        tahun ini, kata para petani.
    Tandai (pos-kupang): [[Panen]] jagung di Soe dan di Atambua melimpah tahun ini.
    Diam (pos-kupang): Laporan Reporter POS-KUPANG.COM, Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung di
        Amanuban Timur melimpah tahun ini, kata para petani.
    Diam: Panen jagung di Amanuban Timur melimpah tahun ini, kata para petani.
    """
    lead = article.first(PartKind.LEAD)
    style = article.style
    if not style.dateline.required or article.dateline or lead is None:
        return
    first = _FIRST_WORD.search(article.text, lead.prose.start, lead.prose.end)
    if first is None:
        return
    start, first_word = first.start(), first.group()
    yield Hit(
        start,
        start + len(first_word),
        Bilingual("Teras belum dibuka dengan dateline", "The lead does not open with a dateline yet"),
        tuple(f"{dateline}{first_word}" for dateline in _offered(article, lead)),
    )


def _offered(article: Article, lead: Part) -> Iterator[str]:
    """The dateline that the lead itself suggests: it names one city and no other."""
    style = article.style
    if "{portal}" in style.dateline.shape and not style.dateline.portal:
        return
    gazetteer = Gazetteer.load()
    prose = article.text[lead.prose.start : lead.prose.end]
    named = {match["city"] for match in _AT.finditer(prose)}
    cities = {city for city in named if gazetteer.is_city(city)}
    if len(cities) == 1:
        yield _written(style, _only_city(cities.pop()), None)


def _only_city(city: str) -> Dateline:
    nowhere = Span(0, 0)
    return Dateline(nowhere, "", city, "", nowhere, nowhere)


@article_rule("dateline.ganda", Category.STRUCTURE, Severity.ERROR)
def dateline_twice(article: Article) -> Iterator[Hit]:
    """Hanya ada satu dateline.
    There is only one dateline.

    Mengapa: Dateline kedua biasanya sisa naskah lain yang ikut tersalin.
    Why: A second dateline is mostly left over from another draft that was copied along.
    Sumber: Kebiasaan redaksi

    Salah (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah. ¶ POS-KUPANG.COM, SOE - Petani bersyukur.
    Jadi (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah. ¶ Petani bersyukur.
    Salah (pos-kupang): POS-KUPANG.COM, SOE - POS-KUPANG.COM, SOE - Panen jagung melimpah.
    Jadi (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah.
    Diam (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah. ¶ Petani di Soe - kota dingin itu - bersyukur.
    """
    with_portal = [part for part in article.parts if part.dateline and part.dateline.portal]
    for dateline in _further(article, with_portal):
        yield Hit(
            dateline.span.start,
            dateline.span.end,
            Bilingual("Dateline tertulis dua kali", "There is a second dateline"),
            ("",),
        )


def _further(article: Article, parts: list[Part]) -> Iterator[Dateline]:
    """The datelines after the first: those of later paragraphs, and one right behind the first."""
    for number, part in enumerate(parts):
        assert part.dateline is not None
        if number:
            yield part.dateline
        end = part.dateline.span.end
        again = find_dateline(article.text[end : part.paragraph.end], end, article.style.dateline.portal)
        if again and again.portal:
            yield again


def _other_portal(dateline: Dateline, style: Stylesheet) -> bool:
    """Whether the dateline names a portal that is not the newsroom's, by whatever hyphens and capitals."""
    own = style.dateline.portal
    return bool(own and dateline.portal) and _letters(dateline.portal) != _letters(own)


def _letters(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalnum())
