"""The line "Laporan Reporter POS-KUPANG.COM, Nama", where the newsroom prints one."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import Article, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.byline import named, portal_stem
from redaksi_app.rules.rule import Hit, article_rule
from redaksi_app.text.patterns import expression

_ROLES = ("Reporter", "Wartawan", "Kontributor", "Jurnalis", "Koresponden")
_ROLE = expression(r"\s*\w+\s+(?P<role>\w+)")


@article_rule("laporan.bentuk", Category.STRUCTURE, Severity.WARNING, safe=True)
def reporter_line_shape(article: Article) -> Iterator[Hit]:
    """Baris “Laporan Reporter” ditulis menurut bentuk redaksi.
    The reporter line has the newsroom's shape.

    Mengapa: Portal ditulis seperti pada dateline, lalu koma, lalu nama reporter.
    Why: The portal is written as in the dateline, then a comma, then the reporter's name.
    Sumber: Lembar gaya redaksi (bentuk yang teramati pada berita terbit)

    Salah (pos-kupang): Laporan Reporter POS-KUPANG.COM Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah.
    Jadi (pos-kupang): Laporan Reporter POS-KUPANG.COM, Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah.
    Salah (pos-kupang): Laporan Reporter Pos Kupang.com, Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah.
    Jadi (pos-kupang): Laporan Reporter POS-KUPANG.COM, Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah.
    Salah (pos-kupang): Laporan Reporter, Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah.
    Jadi (pos-kupang): Laporan Reporter POS-KUPANG.COM, Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah.
    Salah (pos-kupang): Laporan Repoter: POS-KUPANG.COM,Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah.
    Jadi (pos-kupang): Laporan Reporter POS-KUPANG.COM, Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah.
    Diam (pos-kupang): Laporan Wartawan POS-KUPANG.COM, Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah.
    Diam (tribun): Laporan Wartawan Tribunnews, Yanuarius Bria ¶ TRIBUNNEWS.COM, JAKARTA - Panen jagung melimpah.
    """
    style = article.style
    if not style.reporter_line.expected or not style.dateline.portal:
        return
    for part in article.of_kind(PartKind.REPORTER_LINE):
        portal, writer = named(part, "portal", article), named(part, "writer", article)
        if not writer or (portal and portal_stem(portal) != portal_stem(style.dateline.portal)):
            continue
        text = part.paragraph.text.rstrip()
        right = style.reporter_line.shape.format(portal=style.dateline.portal, writer=writer)
        role = _ROLE.match(text)
        if role and role["role"].capitalize() in _ROLES:
            right = _ROLE.sub(f"Laporan {role['role'].capitalize()}", right, count=1)
        if text != right:
            start = part.paragraph.start
            yield Hit(start, start + len(text), Bilingual(f"Bentuknya: {right}", f"The shape is: {right}"), (right,))


@article_rule("laporan.hilang", Category.STRUCTURE, Severity.ADVICE)
def reporter_line_missing(article: Article) -> Iterator[Hit]:
    """Di bawah baris penulis ada baris “Laporan Reporter”.
    A reporter line stands below the byline.

    Mengapa: Gaya redaksi ini memuat keduanya.
    Why: This newsroom's style has both.
    Sumber: Lembar gaya redaksi (bentuk yang teramati pada berita terbit)

    Salah (pos-kupang): Panen Raya ¶ Penulis: Yanuarius Bria | Editor: Maria Seran ¶ POS-KUPANG.COM, SOE - Panen jagung
        melimpah.
    Jadi (pos-kupang): Panen Raya ¶ Penulis: Yanuarius Bria | Editor: Maria Seran ¶ Laporan Reporter POS-KUPANG.COM,
        Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah.
    Diam (pos-kupang): Panen Raya ¶ Penulis: Yanuarius Bria | Editor: Maria Seran ¶ Laporan Reporter POS-KUPANG.COM,
        Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah.
    Diam (tribun): Panen Raya ¶ Penulis: Yanuarius Bria | Editor: Maria Seran ¶ TRIBUNNEWS.COM, SOE - Panen melimpah.
    """
    style = article.style
    byline = next((part for part in article.of_kind(PartKind.BYLINE) if named(part, "writer", article)), None)
    if not style.reporter_line.expected or byline is None or article.first(PartKind.REPORTER_LINE):
        return
    portal = style.dateline.portal or (article.dateline.portal if article.dateline else "")
    lead = article.first(PartKind.LEAD)
    if not portal or lead is None or lead.paragraph.number < byline.paragraph.number:
        return
    line = style.reporter_line.shape.format(portal=portal, writer=named(byline, "writer", article))
    end = byline.paragraph.end
    yield Hit(end, end, Bilingual("Baris “Laporan” belum ada", "The reporter line is not there yet"), (f"\n{line}",))
