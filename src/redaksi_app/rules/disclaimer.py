"""The comment disclaimer at the foot of a web article: its wording, once, last of all."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import PROSE, Article, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.lines import moved_below, without
from redaksi_app.rules.rule import Hit, article_rule

_FOOT = (PartKind.END_MARK, PartKind.PROMO)


@article_rule("disclaimer.teks", Category.STRUCTURE, Severity.ERROR, safe=True)
def disclaimer_wording(article: Article) -> Iterator[Hit]:
    """Disklaimer komentar sama persis dengan teks redaksi.
    The comment disclaimer has the newsroom's exact wording.

    Mengapa: Disklaimer menyebut undang-undang; teksnya ditetapkan redaksi dan tidak disunting.
    Why: The disclaimer names a law; its text is fixed by the newsroom and is not edited.
    Sumber: Lembar gaya redaksi

    Salah: Isi komentar sepenuhnya tanggung jawab pengguna dan diatur dalam UU IT.
    Jadi: Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.
    Salah: Isi komentar sepenuhnya adalah tanggung jawap redaksi dan diatur dalam UU ITE.
    Jadi: Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.
    Diam: Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.
    Diam: Isi komentar warga diatur dalam tata tertib dan menjadi tanggung jawab penulisnya sendiri.
    """
    wanted = article.style.disclaimer.text
    for part in article.of_kind(PartKind.DISCLAIMER):
        text = part.paragraph.text
        lead = len(text) - len(text.lstrip())
        found = text.strip()
        if wanted and " ".join(found.split()) != wanted:
            start = part.paragraph.start + lead
            yield Hit(
                start,
                start + len(found),
                Bilingual("Teks disklaimer berbeda dari teks redaksi", "The disclaimer differs from the newsroom's"),
                (wanted,),
            )


@article_rule("disclaimer.hilang", Category.STRUCTURE, Severity.ADVICE)
def disclaimer_missing(article: Article) -> Iterator[Hit]:
    """Naskah web ditutup dengan disklaimer komentar.
    A web article closes with the comment disclaimer.

    Mengapa: Gaya redaksi ini menutup naskah web dengan disklaimer komentar. Naskah cetak tidak memerlukannya.
    Why: This newsroom closes web articles with the comment disclaimer. Copy for print does not need it.
    Sumber: Lembar gaya redaksi

    Salah (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini. (*) ¶ Ikuti Berita POS-KUPANG.COM Lainnya
        di GOOGLE NEWS
    Jadi (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini. (*) ¶ Ikuti Berita POS-KUPANG.COM Lainnya
        di GOOGLE NEWS ¶ Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.
    Salah (pos-kupang): Penulis: Yanuarius Bria | Editor: Maria Seran ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah. (*)
    Jadi (pos-kupang): Penulis: Yanuarius Bria | Editor: Maria Seran ¶ POS-KUPANG.COM, SOE - Panen jagung melimpah. (*)
        ¶ Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.
    Diam (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini. (*) ¶ Isi komentar sepenuhnya adalah
        tanggung jawab pengguna dan diatur dalam UU ITE.
    Diam (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini. (*)
    Diam: SOE - Panen jagung melimpah tahun ini.
    """
    wanted = article.style.disclaimer.text
    if not (article.style.disclaimer.required and wanted) or article.first(PartKind.DISCLAIMER):
        return
    finished = article.first(PartKind.BYLINE) and any(part.end_mark for part in article.parts)
    if not finished and article.first(PartKind.PROMO) is None:
        return
    end = len(article.text.rstrip())
    yield Hit(
        end,
        end,
        Bilingual("Disklaimer komentar belum ada", "The comment disclaimer is not there yet"),
        (f"\n{wanted}",),
    )


@article_rule("disclaimer.ganda", Category.STRUCTURE, Severity.WARNING, safe=True)
def disclaimer_twice(article: Article) -> Iterator[Hit]:
    """Disklaimer hanya satu kali.
    The disclaimer stands once.

    Mengapa: Disklaimer kedua adalah sisa salin-tempel.
    Why: A second disclaimer is left over from copying.
    Sumber: Lembar gaya redaksi

    Salah: SOE - Panen melimpah. ¶ Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE. ¶ Isi
        komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.
    Jadi: SOE - Panen melimpah. ¶ Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.
    Diam: SOE - Panen melimpah. ¶ Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.
    """
    # The last one stays: it is the one at its place.
    for part in list(article.of_kind(PartKind.DISCLAIMER))[:-1]:
        change = without(article, part)
        yield Hit(
            change.start,
            change.end,
            Bilingual("Disklaimer tertulis dua kali", "The disclaimer stands twice"),
            (change.text,),
            whole=True,
        )


@article_rule("disclaimer.letak", Category.STRUCTURE, Severity.WARNING)
def disclaimer_place(article: Article) -> Iterator[Hit]:
    """Disklaimer berdiri paling akhir.
    The disclaimer stands last of all.

    Mengapa: Di tengah naskah, disklaimer terbaca sebagai isi berita, dan kalimat sesudahnya dapat terlewat.
    Why: Amid the copy a disclaimer is read as part of the news, and what follows it may be overlooked.
    Sumber: Lembar gaya redaksi

    Salah: SOE - Panen melimpah. ¶ Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE. ¶
        Petani menjemur jagung. (*)
    Jadi: SOE - Panen melimpah. ¶ Petani menjemur jagung. (*) ¶ Isi komentar sepenuhnya adalah tanggung jawab pengguna
        dan diatur dalam UU ITE.
    Salah: SOE - Panen melimpah. (*) ¶ Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.
        ¶ Ikuti Berita POS-KUPANG.COM Lainnya di GOOGLE NEWS
    Jadi: SOE - Panen melimpah. (*) ¶ Ikuti Berita POS-KUPANG.COM Lainnya di GOOGLE NEWS ¶ Isi komentar sepenuhnya
        adalah tanggung jawab pengguna dan diatur dalam UU ITE.
    Diam: SOE - Panen melimpah. (*) ¶ Ikuti Berita POS-KUPANG.COM Lainnya di GOOGLE NEWS ¶ Isi komentar sepenuhnya
        adalah tanggung jawab pengguna dan diatur dalam UU ITE.
    Diam: SOE - Panen melimpah. ¶ Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE. ¶
        Editor: Maria Seran
    """
    disclaimers = list(article.of_kind(PartKind.DISCLAIMER))
    last = next((part for part in reversed(article.parts) if part.kind in PROSE or part.kind in _FOOT), None)
    if len(disclaimers) != 1 or last is None or last.paragraph.number < disclaimers[0].paragraph.number:
        return
    part = disclaimers[0]
    message = Bilingual("Disklaimer belum paling akhir", "The disclaimer is not at the very end")
    change = moved_below(article, part, last)
    if change is None:
        yield Hit(part.paragraph.start, part.paragraph.end, message, whole=True)
    else:
        yield Hit(change.start, change.end, message, (change.text,), whole=True)


@article_rule("disclaimer.menempel", Category.STRUCTURE, Severity.WARNING)
def disclaimer_inside(article: Article) -> Iterator[Hit]:
    """Disklaimer berdiri pada baris sendiri.
    The disclaimer stands on a line of its own.

    Mengapa: Disklaimer yang menempel pada kalimat terakhir ikut tercetak bersama paragrafnya.
    Why: A disclaimer that touches the last sentence is printed along with its paragraph.
    Sumber: Lembar gaya redaksi

    Salah: SOE - Panen melimpah. (*) Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.
    Jadi: SOE - Panen melimpah. (*) ¶ Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.
    Diam: SOE - Panen melimpah. (*) ¶ Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.
    Diam: SOE - Panen melimpah. Isi komentar warganet beragam.
    """
    wanted = article.style.disclaimer.text
    if not wanted:
        return
    for part in article.of_kind(PartKind.LEAD, PartKind.BODY):
        place = article.text.find(wanted, part.prose.start, part.paragraph.end)
        before = article.text[part.prose.start : max(part.prose.start, place)].rstrip()
        if not before:
            continue
        start, end = part.prose.start + len(before), place + len(wanted)
        message = Bilingual("Disklaimer menempel pada paragraf", "The disclaimer touches the paragraph")
        yield Hit(start, end, message, (f"\n{wanted}",))
