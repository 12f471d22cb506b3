"""The dateline: there, once, in the newsroom's shape."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import Article, Dateline, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.rule import Hit, article_rule
from redaksi_app.styles import Stylesheet


def _written(style: Stylesheet, portal: str, city: str) -> str:
    """The dateline as the stylesheet wants it, with its rule and the space after it."""
    if style.dateline.city_case == "upper":
        city = city.upper()
    elif style.dateline.city_case == "title" and city.isupper():
        city = city.title()
    return style.dateline.shape.format(portal=style.dateline.portal or portal, city=city)


def _same_shape(found: str, wanted: str, style: Stylesheet) -> bool:
    """Whether two datelines differ at most in which of the accepted rules separates them from the text."""
    for separator in style.dateline.separators:
        if found == wanted.replace(f" {style.dateline.shape.strip()[-1]} ", f" {separator} "):
            return True
    return found == wanted


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
    Diam (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung di Amanuban Timur melimpah tahun ini.
    Diam (pos-kupang): POS-KUPANG.COM, SOE – Panen jagung di Amanuban Timur melimpah tahun ini.
    Diam: KUPANG, KOMPAS.com - Panen jagung di Amanuban Timur melimpah tahun ini.
    """
    style = article.style
    dateline = article.dateline
    if dateline is None or not style.dateline.shape or not dateline.city:
        return
    if "{portal}" in style.dateline.shape and not dateline.portal:
        return
    if _other_portal(dateline, style):
        return
    found = article.text[dateline.span.start : dateline.span.end]
    wanted = _written(style, dateline.portal, dateline.city)
    if _same_shape(found, wanted, style):
        return
    yield Hit(
        dateline.span.start,
        dateline.span.end - (1 if found.endswith(" ") else 0),
        Bilingual(f"Bentuk dateline: {wanted.strip()}", f"The shape of the dateline is: {wanted.strip()}"),
        (wanted.rstrip() if found.endswith(" ") else wanted,),
    )


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


@article_rule("dateline.hilang", Category.STRUCTURE, Severity.WARNING)
def dateline_missing(article: Article) -> Iterator[Hit]:
    """Paragraf pertama dibuka dengan dateline.
    The first paragraph opens with a dateline.

    Mengapa: Gaya redaksi ini selalu membuka teras dengan dateline.
    Why: This newsroom's style always opens the lead with a dateline.
    Sumber: Lembar gaya redaksi

    Tandai (pos-kupang): Laporan Reporter POS-KUPANG.COM, Yanuarius Bria ¶ [[Panen]] jagung di Amanuban Timur melimpah
        tahun ini, kata para petani.
    Diam (pos-kupang): Laporan Reporter POS-KUPANG.COM, Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung di
        Amanuban Timur melimpah tahun ini, kata para petani.
    Diam: Panen jagung di Amanuban Timur melimpah tahun ini, kata para petani.
    """
    lead = article.first(PartKind.LEAD)
    if not article.style.dateline.required or article.dateline or lead is None:
        return
    start = lead.prose.start
    first_word = article.text[start : lead.prose.end].split(maxsplit=1)[0]
    yield Hit(
        start,
        start + len(first_word),
        Bilingual("Teras belum dibuka dengan dateline", "The lead does not open with a dateline yet"),
    )


@article_rule("dateline.ganda", Category.STRUCTURE, Severity.ERROR)
def dateline_twice(article: Article) -> Iterator[Hit]:
    """Hanya ada satu dateline.
    There is only one dateline.

    Mengapa: Dateline kedua biasanya sisa naskah lain yang ikut tersalin.
    Why: A second dateline is mostly left over from another draft that was copied along.
    Sumber: Kebiasaan redaksi

    Salah (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah. ¶ POS-KUPANG.COM, SOE - Petani bersyukur.
    Jadi (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah. ¶ Petani bersyukur.
    Diam (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah. ¶ Petani di Soe - kota dingin itu - bersyukur.
    """
    with_portal = [part.dateline for part in article.parts if part.dateline and part.dateline.portal]
    for dateline in with_portal[1:]:
        yield Hit(
            dateline.span.start,
            dateline.span.end,
            Bilingual("Dateline tertulis dua kali", "There is a second dateline"),
            ("",),
        )


def _other_portal(dateline: Dateline, style: Stylesheet) -> bool:
    """Whether the dateline names a portal that is not the newsroom's, by whatever hyphens and capitals."""
    own = style.dateline.portal
    return bool(own and dateline.portal) and _letters(dateline.portal) != _letters(own)


def _letters(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalnum())
