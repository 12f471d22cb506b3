"""The lines that name writer, reporter and editor: there, complete, alike."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import Article, Part, PartKind
from redaksi_app.article.bylines import find_labels
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.lines import without
from redaksi_app.rules.rule import Hit, article_rule
from redaksi_app.styles import Stylesheet
from redaksi_app.text.patterns import expression

_COLON = expression(r"(?P<label>Penulis|Editor|Reporter|Pewarta|Wartawan|Penyunting|Redaktur)(?P<colon>\s*:\s*)(?=\S)")
_BAR = expression(r"\s*\|\s*")
_BETWEEN_NAMES = expression(r",|&|/|\bdan\b")
_DOMAIN = expression(r"\.(?:com|co\.id|id|co|net)$|\s+network$")
_EMPTY = expression(
    r"[-–—.…_*xX\s]*|[\[(<]?(?:nama|isi|penulis|editor|reporter|tba|\.{2,}|…|[xy]{2,})[^\w]*", re.IGNORECASE
)
#: Between a name and the label of the next.
_DIVIDERS = " \u00a0:;.,=|/–-"
_WORD = expression(r"[^\W\d_][\w'’-]*\.?")
#: A letter in the place of the bar: "Penulis: Nama I Editor: Nama".
_MEANT_AS_BAR = expression(r"[ \u00a0][Il]$")
#: Small letters are right in these: "Ahmad bin Salim", "Elias da Costa".
_PARTICLES = frozenset("bin binti da de di do dos du la van von der den el al dan".split())


def named(part: Part, label: str, article: Article) -> str:
    """The name that a byline or reporter line gives for ``label`` ("writer", "editor", "portal"); "" for none."""
    span = part.fields.get(label)
    return " ".join(article.text[span.start : span.end].split()) if span else ""


@article_rule("byline.hilang", Category.STRUCTURE, Severity.WARNING)
def byline_missing(article: Article) -> Iterator[Hit]:
    """Naskah menyebut penulis dan editornya.
    The draft names its writer and its editor.

    Mengapa: Gaya redaksi ini memuat baris penulis dan editor di atas teras. Nama penulis diambil dari baris “Laporan”;
        tanpa baris itu temuan ini hanya saran, sebab salinan dari web sering tidak membawa barisnya.
    Why: This newsroom's style has a line with writer and editor above the lead. The writer is taken from the reporter
        line; without one this is only advice, since copies from the web often come without their bylines.
    Sumber: Lembar gaya redaksi

    Salah (pos-kupang): Petani Soe Panen Jagung ¶ Laporan Reporter POS-KUPANG.COM, Yanuarius Bria ¶ POS-KUPANG.COM,
        SOE - Panen jagung melimpah tahun ini.
    Jadi (pos-kupang): Petani Soe Panen Jagung ¶ Penulis: Yanuarius Bria ¶ Laporan Reporter POS-KUPANG.COM, Yanuarius
        Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini.
    Tandai (pos-kupang): Petani Soe Panen Jagung Melimpah di Amanuban Timur ¶ [[POS-KUPANG.COM]], SOE - Panen jagung
        melimpah tahun ini.
    Diam (pos-kupang): Petani Soe Panen Jagung Melimpah di Amanuban Timur ¶ Penulis: Yanuarius Bria | Editor: Maria
        Seran ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini.
    Diam: Petani Soe Panen Jagung Melimpah di Amanuban Timur ¶ SOE - Panen jagung melimpah tahun ini.
    """
    lead = article.first(PartKind.LEAD)
    if not article.style.byline.required or lead is None or article.first(PartKind.BYLINE):
        return
    message = Bilingual("Baris penulis dan editor belum ada", "The line with writer and editor is not there yet")
    reporter = article.first(PartKind.REPORTER_LINE)
    writer = named(reporter, "writer", article) if reporter else ""
    if reporter and writer:
        start = reporter.paragraph.start
        yield Hit(start, start, message, (f"{_line(article.style, writer)}\n",))
    elif article.first(PartKind.HEADLINE):
        span = lead.dateline.portal_span if lead.dateline and lead.dateline.portal else lead.paragraph
        end = span.end if lead.dateline and lead.dateline.portal else span.start + len(lead.paragraph.text.split()[0])
        yield Hit(span.start, end, message, severity=Severity.ADVICE)


def _line(style: Stylesheet, writer: str) -> str:
    """The byline as far as it is known: the writer's part of it."""
    shape = style.byline.shape
    return shape[: shape.index("{writer}")] + writer


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
    Tandai: [[Penulis: (nama) | Editor: Maria Seran]] ¶ SOE - Panen jagung melimpah tahun ini.
    Diam: Editor: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    """
    for part in article.of_kind(PartKind.BYLINE):
        for label in ("writer", "editor"):
            if label in part.fields and _EMPTY.fullmatch(named(part, label, article)):
                who = Bilingual("penulis", "writer") if label == "writer" else Bilingual("editor", "editor")
                yield Hit(
                    part.paragraph.start,
                    part.paragraph.start + len(part.paragraph.text.rstrip()),
                    Bilingual(f"Nama {who.id} belum diisi", f"The {who.en}'s name is not filled in yet"),
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
    writer, reported = named(byline, "writer", article), named(reporter, "writer", article)
    if not writer or not reported or same_people(writer, reported):
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

    Mengapa: Portal yang berbeda berarti salah satu baris tersalin dari naskah lain. Bila lembar gaya punya portal
        sendiri, portal itulah yang benar, dan aturan dateline.portal menandai dateline yang menyimpang.
    Why: Two different portals mean that one of the lines was copied from another draft. Where the stylesheet has a
        portal of its own that one is right, and dateline.portal tells of a dateline that differs from it.
    Sumber: Kebiasaan redaksi

    Salah: Laporan Reporter TRIBUN-BALI.COM, Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini.
    Jadi: Laporan Reporter POS-KUPANG.COM, Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini.
    Diam: Laporan Reporter Pos-Kupang.com, Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini.
    Diam: Laporan Wartawan Tribunnews, Yanuarius Bria ¶ TRIBUNNEWS.COM, JAKARTA - Panen jagung melimpah tahun ini.
    Diam: Laporan Wartawan Tribun Jatim Network, Yanuarius Bria ¶ TRIBUNJATIM.COM, MALANG - Panen jagung melimpah.
    Salah (pos-kupang): Laporan Reporter TRIBUN-BALI.COM, Yanuarius Bria ¶ TRIBUN-BATAM.ID, SOE - Panen jagung melimpah.
    Jadi (pos-kupang): Laporan Reporter POS-KUPANG.COM, Yanuarius Bria ¶ TRIBUN-BATAM.ID, SOE - Panen jagung melimpah.
    Diam (pos-kupang): Laporan Reporter POS-KUPANG.COM, Yanuarius Bria ¶ TRIBUN-BALI.COM, SOE - Panen jagung melimpah.
    """
    reporter, dateline = article.first(PartKind.REPORTER_LINE), article.dateline
    if reporter is None or dateline is None or not dateline.portal:
        return
    portal = named(reporter, "portal", article)
    if not portal or portal_stem(portal) == portal_stem(dateline.portal):
        return
    own = article.style.dateline.portal
    if own and portal_stem(portal) == portal_stem(own):
        return
    span = reporter.fields["portal"]
    message = Bilingual(f"Dateline menyebut {dateline.portal}", f"The dateline names {dateline.portal}")
    if own and portal_stem(dateline.portal) != portal_stem(own):
        message = Bilingual(f"Portal redaksi ini {own}", f"This newsroom's portal is {own}")
        yield Hit(span.start, span.end, message, (own,))
    else:
        yield Hit(span.start, span.end, message, (dateline.portal,))


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
    if same_people(named(byline, "writer", article), named(reporter, "writer", article)):
        yield Hit(
            reporter.paragraph.start,
            reporter.paragraph.end,
            Bilingual("Nama reporter tertulis dua kali", "The reporter's name is written twice"),
            whole=True,
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
    Salah (tribun): Penulis: Yanuarius Bria, Editor: Maria Seran. ¶ TRIBUNNEWS.COM, SOE - Panen jagung melimpah.
    Jadi (tribun): Penulis: Yanuarius Bria | Editor: Maria Seran ¶ TRIBUNNEWS.COM, SOE - Panen jagung melimpah.
    Salah (tribun): Penulis Yanuarius Bria | Editor: Maria Seran ¶ TRIBUNNEWS.COM, SOE - Panen jagung melimpah.
    Jadi (tribun): Penulis: Yanuarius Bria | Editor: Maria Seran ¶ TRIBUNNEWS.COM, SOE - Panen jagung melimpah.
    Diam: Penulis: Yanuarius Bria | Editor: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    Diam: Reporter: Yanuarius Bria, Editor: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    Diam (jpnn): jpnn.com, JAKARTA - Panen jagung melimpah tahun ini. ¶ Redaktur & Reporter : Yanuarius Bria
    """
    if " :" in article.style.byline.shape:
        return
    for part in article.of_kind(PartKind.BYLINE):
        text = part.paragraph.text.rstrip()
        right = _BAR.sub(" | ", _COLON.sub(r"\g<label>: ", text)).strip()
        if article.style.byline.required and "|" in article.style.byline.shape:
            right = _in_order(part, article) or right
        if right != text:
            start = part.paragraph.start
            yield Hit(
                start,
                start + len(text),
                Bilingual("Susunan baris penulis dirapikan", "The byline put in order"),
                (right,),
            )


def _in_order(part: Part, article: Article) -> str:
    """Both names of one line, each after its label and a colon, with a bar between; "" where a name is missing."""
    writer, editor = (named(part, label, article).rstrip(_DIVIDERS) for label in ("writer", "editor"))
    writer = _MEANT_AS_BAR.sub("", writer)
    if not writer or not editor:
        return ""
    first, last = part.fields["writer"], part.fields["editor"]
    labels = (article.text[part.paragraph.start : first.start], article.text[first.end : last.start])
    before, between = (label.strip(_DIVIDERS) for label in labels)
    return f"{before}: {writer} | {between}: {editor}"


@article_rule("byline.label", Category.STRUCTURE, Severity.WARNING)
def byline_label(article: Article) -> Iterator[Hit]:
    """Label baris nama dieja benar dan menurut gaya redaksi.
    The labels of a byline are spelled right, and are the newsroom's own.

    Mengapa: Label yang salah eja tidak dikenali mesin penerbitan; label milik redaksi lain biasanya sisa naskahnya.
    Why: The publishing system does not know a misspelt label; another newsroom's label is mostly left over from it.
    Sumber: Lembar gaya redaksi (bentuk yang teramati pada berita terbit)

    Salah: Penulis: Yanuarius Bria | Editior: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    Jadi: Penulis: Yanuarius Bria | Editor: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    Salah: penulis: Yanuarius Bria | editor: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    Jadi: Penulis: Yanuarius Bria | Editor: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    Salah (antara): Soe (ANTARA) - Panen jagung melimpah tahun ini. ¶ Penulis: Yanuarius Bria
    Jadi (antara): Soe (ANTARA) - Panen jagung melimpah tahun ini. ¶ Pewarta: Yanuarius Bria
    Diam (antara): Soe (ANTARA) - Panen jagung melimpah tahun ini. ¶ Pewarta: Yanuarius Bria ¶ Editor: Maria Seran
    Diam (tribun): Editor: Maria Seran ¶ TRIBUNNEWS.COM, JAKARTA - Panen jagung melimpah tahun ini.
    Diam: Reporter: Yanuarius Bria, Editor: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    """
    style = article.style.byline
    own = {"writer": style.writer_label, "editor": style.editor_label}
    for part in article.of_kind(PartKind.BYLINE):
        for label in find_labels(part.paragraph.text):
            start = part.paragraph.start
            written = part.paragraph.text[label.start : label.end]
            right = own.get(label.field) or label.right
            misspelt = written.islower() or label.right.lower() != written.lower()
            if right.lower() == written.lower() and not written.islower():
                continue
            right = right[0].upper() + right[1:]
            yield Hit(
                start + label.start,
                start + label.end,
                Bilingual(f"Labelnya “{right}”", f"The label is “{right}”"),
                (right.upper() if written.isupper() else right,),
                severity=None if misspelt else Severity.ADVICE,
                safe=misspelt,
            )


@article_rule("byline.kapital-nama", Category.STRUCTURE, Severity.WARNING, safe=True)
def byline_capitals(article: Article) -> Iterator[Hit]:
    """Nama pada baris penulis berawal huruf besar.
    Names in a byline begin with capitals.

    Mengapa: Nama orang ditulis dengan huruf awal besar; kata seperti bin dan da tetap kecil.
    Why: People's names begin with capitals; words such as bin and da stay small.
    Sumber: EYD V, I.F (huruf kapital)

    Salah: Penulis: yanuarius bria | Editor: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    Jadi: Penulis: Yanuarius Bria | Editor: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    Salah: Penulis: Yanuarius Bria | Editor: maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    Jadi: Penulis: Yanuarius Bria | Editor: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    Salah: Penulis: YANUARIUS BRIA | Editor: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    Jadi: Penulis: Yanuarius Bria | Editor: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    Diam: Oleh YANUARIUS BRIA ¶ SOE - Panen jagung melimpah tahun ini.
    Diam: Penulis: Ahmad bin Salim | Editor: Elias da Costa ¶ SOE - Panen jagung melimpah tahun ini.
    Diam: Penulis: Yanuarius Bria dan Ester Nuban | Editor: Tim detikcom ¶ SOE - Panen jagung melimpah tahun ini.
    """
    for part in article.of_kind(PartKind.BYLINE, PartKind.REPORTER_LINE):
        for label in ("writer", "editor"):
            span = part.fields.get(label)
            if span is None:
                continue
            name = article.text[span.start : span.end]
            right = _capitals(name, labelled=":" in part.paragraph.text)
            if right != name:
                yield Hit(
                    span.start,
                    span.end,
                    Bilingual(f"Nama ini ditulis {right}", f"This name is written {right}"),
                    (right,),
                )


def _capitals(names: str, *, labelled: bool) -> str:
    words = _WORD.findall(names)
    if len(words) < 2 or not all(word.strip(".").isalpha() for word in words) or "detik" in names or "(" in names:
        return names
    if names.isupper() and labelled and any(len(word) > 3 for word in words):
        return _WORD.sub(lambda match: match.group().title(), names)

    def capital(match: re.Match[str]) -> str:
        word = match.group()
        return word if match.start() and word in _PARTICLES else word[0].upper() + word[1:]

    return _WORD.sub(capital, names)


@article_rule("byline.ganda", Category.STRUCTURE, Severity.WARNING)
def byline_twice(article: Article) -> Iterator[Hit]:
    """Baris penulis yang sama tidak muncul dua kali.
    The same byline does not stand twice.

    Mengapa: Baris kedua adalah sisa salin-tempel.
    Why: The second line is left over from copying.
    Sumber: Kebiasaan redaksi

    Salah: Penulis: Yanuarius Bria | Editor: Maria Seran ¶ Penulis: Yanuarius Bria | Editor: Maria Seran ¶ SOE - Panen
        jagung melimpah tahun ini.
    Jadi: Penulis: Yanuarius Bria | Editor: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    Diam: Penulis: Yanuarius Bria ¶ Editor: Yanuarius Bria ¶ SOE - Panen jagung melimpah tahun ini.
    """
    seen: set[str] = set()
    for part in article.of_kind(PartKind.BYLINE, PartKind.REPORTER_LINE):
        key = " ".join(part.paragraph.text.casefold().split())
        if key in seen and part.fields:
            change = without(article, part)
            yield Hit(
                change.start,
                change.end,
                Bilingual("Baris ini tertulis dua kali", "This line stands twice"),
                (change.text,),
                whole=True,
            )
        seen.add(key)


def same_people(writer: str, reported: str) -> bool:
    """Whether one line's people are among the other's, whatever the capitals."""
    ours, theirs = ({name.strip().casefold() for name in _BETWEEN_NAMES.split(names)} for names in (writer, reported))
    return ours <= theirs or theirs <= ours


def portal_stem(portal: str) -> str:
    """What two spellings of one portal have in common: "poskupang" of POS-KUPANG.COM and of "Pos Kupang"."""
    name = _DOMAIN.sub("", portal.casefold())
    return "".join(char for char in name if char.isalnum())
