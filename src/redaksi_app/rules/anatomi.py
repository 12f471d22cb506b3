"""The parts of a draft as the copy needs them: without labels and marks for the desk, and with a headline."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import Article, Part, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.lines import Change, moved_above, without
from redaksi_app.rules.rule import Hit, article_rule
from redaksi_app.text.patterns import expression

#: Text between marks of bold, as messengers (*...*) and Markdown (**...**) write it, or of italics (_..._).
_MARKED = expression(
    r"(?<![\w*_/])(?P<mark>\*{1,3}|_{1,2})(?P<words>\([^()*_\n]+\)|[^\s*_()](?:[^*_\n]*[^\s*_(])?)(?P=mark)(?![\w*_/])"
)
_SEPARATORS = expression(r"[^\W_]+")
_BEFORE_LEAD = (PartKind.BYLINE, PartKind.REPORTER_LINE)
_HEAD = (PartKind.HEADLINE, PartKind.KICKER, PartKind.DECK)
_BODY = (PartKind.LEAD, PartKind.BODY)
_LEAST_WORDS = 3


@article_rule("anatomi.label", Category.STRUCTURE, Severity.WARNING)
def labels(article: Article) -> Iterator[Hit]:
    """Label untuk meja redaksi tidak ikut di naskah: “Judul:”, “Lead:”, “Isi:”, “#”.
    Labels for the desk do not belong in copy: “Judul:”, “Lead:”, “Isi:”, “#”.

    Mengapa: Naskah kiriman sering memberi label pada bagiannya; labelnya tidak untuk pembaca.
    Why: Copy that is sent in often labels its parts; the labels are not for readers.
    Sumber: Bentuk yang teramati pada naskah kiriman

    Salah: Judul: Petani Soe Panen Jagung ¶ SOE - Panen jagung melimpah tahun ini.
    Jadi: Petani Soe Panen Jagung ¶ SOE - Panen jagung melimpah tahun ini.
    Salah: *Judul:* Petani Soe Panen Jagung ¶ Lead: SOE - Panen jagung melimpah. ¶ Isi: Petani menjemur jagung di
        halaman.
    Jadi: Petani Soe Panen Jagung ¶ SOE - Panen jagung melimpah. ¶ Petani menjemur jagung di halaman.
    Salah: JUDUL: ¶ Petani Soe Panen Jagung ¶ SOE - Panen jagung melimpah tahun ini.
    Jadi: Petani Soe Panen Jagung ¶ SOE - Panen jagung melimpah tahun ini.
    Salah: # Petani Soe Panen Jagung ¶ SOE - Panen jagung melimpah tahun ini.
    Jadi: Petani Soe Panen Jagung ¶ SOE - Panen jagung melimpah tahun ini.
    Salah: [12/3 09.15] Humas Polres: SOE - Panen jagung melimpah tahun ini.
    Jadi: SOE - Panen jagung melimpah tahun ini.
    Diam: Panen Raya ¶ SOE - Bantuan dibagikan. ¶ Isi: 5 kilogram beras dan dua kaleng ikan.
    Diam: Judul Skripsi Itu Dipersoalkan ¶ SOE - Judul skripsi itu dipersoalkan penguji.
    Diam: #PanenRaya Ramai di Soe ¶ SOE - Panen jagung melimpah tahun ini.
    """
    message = Bilingual("Label untuk meja redaksi", "A label for the desk")
    for part in article.parts:
        if part.label is None:
            continue
        if part.kind is PartKind.NAVIGATION:
            change = without(article, part)
            yield Hit(change.start, change.end, message, (change.text,), whole=True)
        else:
            yield Hit(part.label.start, part.label.end, message, ("",), safe=part.kind is not PartKind.BODY)


@article_rule("anatomi.tanda-tebal", Category.STRUCTURE, Severity.WARNING, safe=True)
def marks_of_bold(article: Article) -> Iterator[Hit]:
    """Bintang dan garis bawah penanda huruf tebal atau miring tidak ikut di naskah.
    Asterisks and underscores that mark bold or italics do not belong in copy.

    Mengapa: Aplikasi pesan menebalkan huruf dengan bintang; di naskah bintangnya tercetak.
    Why: Messengers make letters bold by asterisks; in copy the asterisks would be printed.
    Sumber: Bentuk yang teramati pada naskah kiriman

    Salah: **Petani Tebu Menolak Gula Impor** ¶ MALANG - Petani tebu berunjuk rasa.
    Jadi: Petani Tebu Menolak Gula Impor ¶ MALANG - Petani tebu berunjuk rasa.
    Salah: Panen Raya ¶ SOE - Kata *Maria Bria*, panen _sangat_ baik.
    Jadi: Panen Raya ¶ SOE - Kata Maria Bria, panen sangat baik.
    Diam: Panen Raya ¶ SOE - Panen jagung melimpah tahun ini. (*)
    Diam: Panen Raya ¶ SOE - Ukurannya 5 * 3 * 2 meter, harganya Rp5.000*.
    Diam: Panen Raya ¶ SOE - Surel dikirim ke panen_raya_soe@contoh.id dan #panen_raya.
    """
    text = article.text
    if text.count("*") < 2 and text.count("_") < 2:
        return
    bold_datelines = [
        part.dateline.span for part in article.parts if part.dateline and text[part.dateline.span.start] in "*_"
    ]
    for match in _MARKED.finditer(text):
        if any(span.start <= match.start() < span.end for span in bold_datelines) and _shape_is_checked(article):
            continue
        yield Hit(
            match.start(),
            match.end(),
            Bilingual("Tanda huruf tebal atau miring", "A mark of bold or italics"),
            (match["words"],),
            group="anatomi.tanda-tebal",
        )


def _shape_is_checked(article: Article) -> bool:
    """Whether the rules on datelines put this one right, marks and all."""
    return bool(article.style.dateline.shape)


@article_rule("anatomi.judul-hilang", Category.STRUCTURE, Severity.WARNING)
def headline_missing(article: Article) -> Iterator[Hit]:
    """Di atas baris penulis ada judul.
    A headline stands above the byline.

    Mengapa: Naskah dengan baris penulis tetapi tanpa judul biasanya tersalin tidak lengkap.
    Why: Copy with a byline but no headline was mostly not copied whole.
    Sumber: Kebiasaan redaksi

    Tandai: [[Penulis: Yanuarius Bria | Editor: Maria Seran]] ¶ SOE - Panen jagung melimpah tahun ini.
    Diam: Petani Soe Panen Jagung ¶ Penulis: Yanuarius Bria | Editor: Maria Seran ¶ SOE - Panen jagung melimpah.
    Diam: Soe (ANTARA) - Panen jagung melimpah. ¶ Pewarta: Yanuarius Bria
    Diam: SOE - Panen jagung melimpah tahun ini.
    """
    if any(part.kind in _HEAD for part in article.parts):
        return
    top = next((part for part in article.parts if part.kind is not PartKind.BLANK), None)
    if top is None or top.kind not in _BEFORE_LEAD or article.first(PartKind.LEAD) is None:
        return
    yield Hit(
        top.paragraph.start,
        top.paragraph.end,
        Bilingual("Judul belum ada", "The headline is not there yet"),
        whole=True,
    )


@article_rule("anatomi.judul-ganda", Category.STRUCTURE, Severity.WARNING)
def headline_twice(article: Article) -> Iterator[Hit]:
    """Judul tidak ditulis dua kali.
    The headline does not stand twice.

    Mengapa: Baris kedua adalah sisa salin-tempel, atau tempat dek yang belum ditulis.
    Why: The second line is left over from copying, or holds the place of a deck not yet written.
    Sumber: Kebiasaan redaksi

    Salah: Petani Soe Panen Jagung ¶ Petani Soe Panen Jagung ¶ SOE - Panen jagung melimpah tahun ini.
    Jadi: Petani Soe Panen Jagung ¶ SOE - Panen jagung melimpah tahun ini.
    Diam: Petani Soe Panen Jagung ¶ Hasilnya dijual ke Kupang. ¶ SOE - Panen jagung melimpah tahun ini.
    """
    headline = article.first(PartKind.HEADLINE)
    key = _letters(article, headline) if headline else ""
    if headline is None or len(key.split()) < _LEAST_WORDS:
        return
    for part in article.of_kind(*_HEAD, PartKind.SUBHEAD, PartKind.LEAD):
        if part is headline or part.dateline or _letters(article, part) != key:
            continue
        change = without(article, part)
        yield Hit(
            change.start,
            change.end,
            Bilingual("Judul tertulis dua kali", "The headline stands twice"),
            (change.text,),
            whole=True,
        )


@article_rule("anatomi.letak-byline", Category.STRUCTURE, Severity.WARNING)
def byline_place(article: Article) -> Iterator[Hit]:
    """Baris penulis berdiri di atas teras, tidak di tengah naskah.
    The byline stands above the lead, not amid the copy.

    Mengapa: Baris nama di antara paragraf ikut terbaca sebagai isi berita.
    Why: A byline between paragraphs is read as part of the news.
    Sumber: Lembar gaya redaksi (bentuk yang teramati pada berita terbit)

    Salah (tribun): Panen Raya ¶ TRIBUNNEWS.COM, SOE - Panen jagung melimpah. ¶ Penulis: Yanuarius Bria | Editor: Maria
        Seran ¶ Petani menjemur jagung di halaman.
    Jadi (tribun): Panen Raya ¶ Penulis: Yanuarius Bria | Editor: Maria Seran ¶ TRIBUNNEWS.COM, SOE - Panen jagung
        melimpah. ¶ Petani menjemur jagung di halaman.
    Diam (tribun): Panen Raya ¶ Penulis: Yanuarius Bria | Editor: Maria Seran ¶ TRIBUNNEWS.COM, SOE - Panen jagung
        melimpah. ¶ Petani menjemur jagung di halaman.
    Diam (antara): Soe (ANTARA) - Panen jagung melimpah. ¶ Petani menjemur jagung. ¶ Pewarta: Yanuarius Bria
    """
    body = [part for part in article.parts if part.kind in _BODY]
    place = article.style.byline.place
    if place == "bebas" or not body:
        return
    first, last = body[0].paragraph.number, body[-1].paragraph.number
    to_the_top = place == "atas" and article.first(PartKind.REPORTER_LINE) is None
    for part in article.of_kind(PartKind.BYLINE):
        if first < part.paragraph.number < last:
            yield _misplaced(part, moved_above(article, part, body[0]) if to_the_top else None)
        elif place == "atas" and part.paragraph.number > last and article.style.byline.required:
            yield _misplaced(part, moved_above(article, part, body[0]) if to_the_top else None, Severity.ADVICE)


def _misplaced(part: Part, change: Change | None, severity: Severity | None = None) -> Hit:
    message = Bilingual("Baris penulis berdiri di atas teras", "The byline stands above the lead")
    if change is None:
        return Hit(part.paragraph.start, part.paragraph.end, message, severity=severity, whole=True)
    return Hit(change.start, change.end, message, (change.text,), severity=severity, whole=True)


@article_rule("anatomi.urutan-byline", Category.STRUCTURE, Severity.ADVICE)
def byline_order(article: Article) -> Iterator[Hit]:
    """Baris penulis mendahului baris “Laporan”.
    The byline comes before the reporter line.

    Mengapa: Di atas teras berdiri dulu penulis dan editornya, lalu baris “Laporan”.
    Why: Above the lead writer and editor come first, then the reporter line.
    Sumber: Lembar gaya redaksi (bentuk yang teramati pada berita terbit)

    Salah (pos-kupang): Panen Raya ¶ Laporan Reporter POS-KUPANG.COM, Yanuarius Bria ¶ Penulis: Yanuarius Bria | Editor:
        Maria Seran ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah.
    Jadi (pos-kupang): Panen Raya ¶ Penulis: Yanuarius Bria | Editor: Maria Seran ¶ Laporan Reporter POS-KUPANG.COM,
        Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah.
    Diam (pos-kupang): Panen Raya ¶ Penulis: Yanuarius Bria | Editor: Maria Seran ¶ Laporan Reporter POS-KUPANG.COM,
        Yanuarius Bria ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah.
    """
    byline, reporter = article.first(PartKind.BYLINE), article.first(PartKind.REPORTER_LINE)
    lead = article.first(PartKind.LEAD)
    if byline is None or reporter is None or lead is None or not article.style.reporter_line.expected:
        return
    if reporter.paragraph.number < byline.paragraph.number < lead.paragraph.number:
        change = moved_above(article, byline, reporter)
        if change:
            message = Bilingual("Baris penulis mendahului baris “Laporan”", "The byline precedes the reporter line")
            yield Hit(change.start, change.end, message, (change.text,), whole=True)


def _letters(article: Article, part: Part) -> str:
    prose = article.text[part.prose.start : part.prose.end]
    return " ".join(_SEPARATORS.findall(prose.casefold()))
