"""The lines that name writer, reporter and editor."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import Article, Part, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.rule import Hit, article_rule

_LABEL = re.compile(r"(?P<label>Penulis|Editor|Reporter|Pewarta|Wartawan|Penyunting|Redaktur)(?P<colon>\s*:\s*)(?=\S)")
_BAR = re.compile(r"\s*\|\s*")


def _name(part: Part, label: str, article: Article) -> str:
    span = part.fields.get(label)
    return " ".join(article.text[span.start : span.end].split()) if span else ""


@article_rule("byline.hilang", Category.STRUCTURE, Severity.WARNING)
def byline_missing(article: Article) -> Iterator[Hit]:
    """Naskah menyebut penulis dan editornya.
    The draft names its writer and its editor.

    Mengapa: Gaya redaksi ini selalu memuat baris penulis dan editor di atas teras.
    Why: This newsroom's style always has a line with writer and editor above the lead.
    Sumber: Lembar gaya redaksi

    Tandai (pos-kupang): Petani Soe Panen Jagung Melimpah di Amanuban Timur ¶ [[POS-KUPANG.COM]], SOE - Panen jagung
        melimpah tahun ini.
    Diam (pos-kupang): Petani Soe Panen Jagung Melimpah di Amanuban Timur ¶ Penulis: Yanuarius Bria | Editor: Maria
        Seran ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini.
    Diam: Petani Soe Panen Jagung Melimpah di Amanuban Timur ¶ SOE - Panen jagung melimpah tahun ini.
    """
    lead = article.first(PartKind.LEAD)
    if not article.style.byline.required or lead is None or article.first(PartKind.BYLINE):
        return
    if article.first(PartKind.HEADLINE) is None:
        return
    span = lead.dateline.portal_span if lead.dateline and lead.dateline.portal else lead.paragraph
    end = span.end if lead.dateline and lead.dateline.portal else span.start + len(lead.paragraph.text.split()[0])
    yield Hit(
        span.start,
        end,
        Bilingual("Baris penulis dan editor belum ada", "The line with writer and editor is not there yet"),
    )


@article_rule("byline.nama-kosong", Category.STRUCTURE, Severity.ERROR)
def byline_without_name(article: Article) -> Iterator[Hit]:
    """Sesudah “Penulis:” dan “Editor:” ada nama.
    A name follows “Penulis:” and “Editor:”.

    Mengapa: Label tanpa nama terbit sebagai baris kosong.
    Why: A label without a name is published as an empty line.
    Sumber: Lembar gaya redaksi

    Tandai: [[Penulis: | Editor: Maria Seran]] ¶ SOE - Panen jagung melimpah tahun ini.
    Tandai: [[Penulis: Yanuarius Bria | Editor:]] ¶ SOE - Panen jagung melimpah tahun ini.
    Diam: Penulis: Yanuarius Bria | Editor: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    Diam: Editor: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    """
    for part in article.of_kind(PartKind.BYLINE):
        for label in ("writer", "editor"):
            if label in part.fields and not _name(part, label, article):
                who = Bilingual("penulis", "writer") if label == "writer" else Bilingual("editor", "editor")
                yield Hit(
                    part.paragraph.start,
                    part.paragraph.start + len(part.paragraph.text.rstrip()),
                    Bilingual(f"Nama {who.id} belum diisi", f"The {who.en}'s name is not filled in yet"),
                )


@article_rule("byline.bentuk", Category.STRUCTURE, Severity.WARNING, safe=True)
def byline_shape(article: Article) -> Iterator[Hit]:
    """Baris penulis: titik dua menempel pada label, garis tegak diapit spasi.
    The byline: the colon touches its label, the bar has a space on both sides.

    Mengapa: Baris nama dibaca mesin penerbitan; spasi yang lain daripada yang lain membuat nama tidak dikenali.
    Why: The publishing system reads the byline; stray spaces keep it from knowing the names.
    Sumber: Lembar gaya redaksi; EYD V, III.D (titik dua)

    Salah: Penulis : Yanuarius Bria| Editor :Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    Jadi: Penulis: Yanuarius Bria | Editor: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    Diam: Penulis: Yanuarius Bria | Editor: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    """
    for part in article.of_kind(PartKind.BYLINE):
        text = part.paragraph.text.rstrip()
        right = _BAR.sub(" | ", _LABEL.sub(r"\g<label>: ", text)).strip()
        if right != text:
            start = part.paragraph.start
            yield Hit(
                start,
                start + len(text),
                Bilingual("Spasi pada baris penulis dirapikan", "Spaces in the byline put in order"),
                (right,),
            )


@article_rule("byline.nama-beda", Category.CONSISTENCY, Severity.ERROR)
def byline_against_reporter_line(article: Article) -> Iterator[Hit]:
    """Nama pada “Penulis:” sama dengan nama pada “Laporan Reporter”.
    The name after “Penulis:” is the one in the reporter line.

    Mengapa: Dua baris itu menyebut orang yang sama; bila berbeda, salah satunya sisa naskah lain atau salah ketik.
    Why: The two lines name the same person; where they differ, one is left over from another draft or mistyped.
    Sumber: Kebiasaan redaksi

    Salah (pos-kupang): Penulis: Yanuarius Bria | Editor: Maria Seran ¶ Laporan Reporter POS-KUPANG.COM, Yanuarius Baria
        ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini.
    Jadi (pos-kupang): Penulis: Yanuarius Bria | Editor: Maria Seran ¶ Laporan Reporter POS-KUPANG.COM, Yanuarius Bria
        ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini.
    Diam (pos-kupang): Penulis: Yanuarius Bria | Editor: Maria Seran ¶ Laporan Reporter POS-KUPANG.COM, Yanuarius Bria
        ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini.
    Diam (pos-kupang): Penulis: Yanuarius Bria, Ester Nuban | Editor: Maria Seran ¶ Laporan Reporter POS-KUPANG.COM,
        Ester Nuban ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini.
    """
    byline, reporter = article.first(PartKind.BYLINE), article.first(PartKind.REPORTER_LINE)
    if byline is None or reporter is None:
        return
    writer, reported = _name(byline, "writer", article), _name(reporter, "writer", article)
    if not writer or not reported or _same_people(writer, reported):
        return
    span = reporter.fields["writer"]
    yield Hit(
        span.start,
        span.end,
        Bilingual(f"“Penulis:” menyebut {writer}", f"“Penulis:” names {writer}"),
        (writer,),
    )


@article_rule("byline.portal", Category.CONSISTENCY, Severity.ERROR)
def reporter_line_portal(article: Article) -> Iterator[Hit]:
    """Portal pada “Laporan Reporter” sama dengan portal pada dateline.
    The portal in the reporter line is the one in the dateline.

    Mengapa: Portal yang berbeda berarti salah satu baris tersalin dari naskah lain.
    Why: Two different portals mean that one of the lines was copied from another draft.
    Sumber: Kebiasaan redaksi

    Salah: Laporan Reporter TRIBUN-BALI.COM, Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini.
    Jadi: Laporan Reporter POS-KUPANG.COM, Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini.
    Diam: Laporan Reporter Pos-Kupang.com, Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini.
    Diam: Laporan Wartawan Tribunnews, Yanuarius Bria ¶ TRIBUNNEWS.COM, JAKARTA - Panen jagung melimpah tahun ini.
    """
    reporter, dateline = article.first(PartKind.REPORTER_LINE), article.dateline
    if reporter is None or dateline is None or not dateline.portal:
        return
    portal = _name(reporter, "portal", article)
    if _stem(portal) == _stem(dateline.portal):
        return
    span = reporter.fields["portal"]
    yield Hit(
        span.start,
        span.end,
        Bilingual(f"Dateline menyebut {dateline.portal}", f"The dateline names {dateline.portal}"),
        (dateline.portal,),
    )


@article_rule("byline.laporan-ganda", Category.STRUCTURE, Severity.WARNING)
def reporter_line_doubles_byline(article: Article) -> Iterator[Hit]:
    """Baris “Laporan Reporter” tidak mengulang baris penulis.
    The reporter line does not double the byline.

    Mengapa: Nama yang sama sudah ada pada “Penulis:”, dan gaya redaksi ini tidak memakai keduanya.
    Why: The same name already stands after “Penulis:”, and this newsroom's style does not use both.
    Sumber: Lembar gaya redaksi

    Tandai (tribun): Penulis: Yanuarius Bria | Editor: Maria Seran ¶ [[Laporan Reporter TRIBUNNEWS.COM, Yanuarius Bria]]
        ¶ TRIBUNNEWS.COM, JAKARTA - Panen jagung melimpah tahun ini.
    Diam (pos-kupang): Penulis: Yanuarius Bria | Editor: Maria Seran ¶ Laporan Reporter POS-KUPANG.COM, Yanuarius Bria
        ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini.
    """
    byline, reporter = article.first(PartKind.BYLINE), article.first(PartKind.REPORTER_LINE)
    if article.style.reporter_line.expected or byline is None or reporter is None:
        return
    if _same_people(_name(byline, "writer", article), _name(reporter, "writer", article)):
        yield Hit(
            reporter.paragraph.start,
            reporter.paragraph.end,
            Bilingual("Nama reporter tertulis dua kali", "The reporter's name is written twice"),
            whole=True,
        )


def _same_people(writer: str, reported: str) -> bool:
    """Whether one line's people are among the other's, whatever the capitals."""
    ours, theirs = (
        {name.strip().casefold() for name in re.split(r",|&|/|\bdan\b", names)} for names in (writer, reported)
    )
    return ours <= theirs or theirs <= ours


def _stem(portal: str) -> str:
    name = re.sub(r"\.(?:com|co\.id|id|co|net)$", "", portal.casefold())
    return "".join(char for char in name if char.isalnum())
