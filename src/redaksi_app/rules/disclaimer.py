"""The comment disclaimer at the foot of a web article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import Article, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.rule import Hit, article_rule


@article_rule("disclaimer.teks", Category.STRUCTURE, Severity.ERROR, safe=True)
def disclaimer_wording(article: Article) -> Iterator[Hit]:
    """Disklaimer komentar sama persis dengan teks redaksi.
    The comment disclaimer has the newsroom's exact wording.

    Mengapa: Disklaimer menyebut undang-undang; teksnya ditetapkan redaksi dan tidak disunting.
    Why: The disclaimer names a law; its text is fixed by the newsroom and is not edited.
    Sumber: Lembar gaya redaksi

    Salah: Isi komentar sepenuhnya tanggung jawab pengguna dan diatur dalam UU IT.
    Jadi: Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.
    Diam: Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.
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
    Diam (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini. (*) ¶ Isi komentar sepenuhnya adalah
        tanggung jawab pengguna dan diatur dalam UU ITE.
    Diam: SOE - Panen jagung melimpah tahun ini.
    """
    wanted = article.style.disclaimer.text
    if not (article.style.disclaimer.required and wanted) or article.first(PartKind.DISCLAIMER):
        return
    if article.first(PartKind.PROMO) is None:
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
    """Disklaimer hanya satu kali, paling akhir.
    The disclaimer stands once, at the very end.

    Mengapa: Disklaimer kedua adalah sisa salin-tempel.
    Why: A second disclaimer is left over from copying.
    Sumber: Lembar gaya redaksi

    Salah: SOE - Panen melimpah. ¶ Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE. ¶ Isi
        komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.
    Jadi: SOE - Panen melimpah. ¶ Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.
    Diam: SOE - Panen melimpah. ¶ Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.
    """
    for part in list(article.of_kind(PartKind.DISCLAIMER))[1:]:
        before = re.search(r"\n*$", article.text[: part.paragraph.start])
        start = before.start() if before else part.paragraph.start
        yield Hit(
            start,
            part.paragraph.end,
            Bilingual("Disklaimer tertulis dua kali", "The disclaimer stands twice"),
            ("",),
        )
