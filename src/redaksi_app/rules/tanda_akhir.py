"""The mark that closes the copy: there once, at the end, a space after the full stop."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import Article, Part, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.rule import Hit, article_rule
from redaksi_app.text.patterns import expression

#: Two marks one after the other at the end of what is searched.
_TWICE = expression(r"\(\*[^()\n]{0,12}\)(?P<second>\s*\(\*+\))$")
_COPY = (PartKind.LEAD, PartKind.BODY, PartKind.END_MARK)


@article_rule("tanda-akhir.bentuk", Category.STRUCTURE, Severity.WARNING, safe=True)
def end_mark_form(article: Article) -> Iterator[Hit]:
    """Tanda akhir ditulis menurut gaya redaksi, satu spasi sesudah titik.
    The end mark is the newsroom's, one space after the full stop.

    Mengapa: Tanda yang menempel pada kalimat terakhir terbawa ke halaman sebagai bagian kalimat itu.
    Why: A mark that touches the last sentence goes to the page as part of that sentence.
    Sumber: Lembar gaya redaksi (bentuk yang teramati pada berita terbit)

    Salah: SOE - Panen jagung melimpah tahun ini.(*)
    Jadi: SOE - Panen jagung melimpah tahun ini. (*)
    Salah: SOE - Panen jagung melimpah tahun ini.(mar/bri)
    Jadi: SOE - Panen jagung melimpah tahun ini. (mar/bri)
    Salah (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini. (***)
    Jadi (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini. (*)
    Salah: SOE - Panen jagung melimpah tahun ini (*).
    Jadi: SOE - Panen jagung melimpah tahun ini. (*)
    Salah (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini. ¶ ***
    Jadi (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini. ¶ (*)
    Diam: SOE - Panen jagung melimpah tahun ini. (*)
    Diam: SOE - Panen jagung melimpah tahun ini. ***
    Diam: SOE - Panen jagung melimpah tahun ini. ¶ *(Humas Polres Lembata)*
    Diam (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini. (mar/bri)
    Diam: SOE - Penonton memberi bintang lima (*****) untuk wayang itu.
    Diam: SOE - Hadir pula Anton Seran (kiri).
    """
    last = _last(article)
    if last is None or last.end_mark is None:
        return
    accepted = article.style.end_mark.accepted
    start, end = last.end_mark
    mark = article.text[start:end]
    right = accepted[0] if accepted and mark not in accepted and not mark.strip("()*. ") else mark
    before = article.text[last.paragraph.start : start]
    glued = bool(before.strip("*_ ")) and before[-1] not in "*_" and not before[-1].isspace()
    if right == mark and not glued:
        return
    if mark.endswith(".") and before.rstrip()[-1:].isalnum():  # "... tahun ini (*)."
        start = last.paragraph.start + len(before.rstrip())
        yield Hit(start, end, Bilingual("Titik mendahului tanda akhir", "The full stop comes first"), (f". {right}",))
        return
    message = (
        Bilingual("Tanda akhir menempel pada kalimat", "The end mark touches the sentence")
        if glued
        else Bilingual(f"Tanda akhir redaksi ini {right}", f"This newsroom's end mark is {right}")
    )
    yield Hit(start, end, message, (f" {right}" if glued else right,))


@article_rule("tanda-akhir.ganda", Category.STRUCTURE, Severity.WARNING)
def end_mark_twice(article: Article) -> Iterator[Hit]:
    """Hanya ada satu tanda akhir, pada akhir naskah.
    There is one end mark, at the end of the copy.

    Mengapa: Tanda di tengah menyatakan naskah selesai; yang sesudahnya bisa terpotong, atau berasal dari naskah lain.
    Why: A mark amid the copy says that it ends there; what follows may be cut off, or come from another draft.
    Sumber: Kebiasaan redaksi

    Salah: SOE - Panen jagung melimpah. (*) ¶ Petani menjemur jagung. (*)
    Jadi: SOE - Panen jagung melimpah. ¶ Petani menjemur jagung. (*)
    Salah: SOE - Panen jagung melimpah. ¶ Petani menjemur jagung. (*) ¶ (*)
    Jadi: SOE - Panen jagung melimpah. ¶ Petani menjemur jagung. ¶ (*)
    Salah: SOE - Panen jagung melimpah. (*) (*)
    Jadi: SOE - Panen jagung melimpah. (*)
    Tandai: SOE - Panen jagung melimpah. [[(*)]] ¶ Petani menjemur jagung di halaman sejak Senin.
    Diam: SOE - Panen jagung melimpah. ¶ Petani menjemur jagung. (*)
    Diam: SOE - Hadir Anton Seran (kiri) ¶ Petani menjemur jagung. (*)
    Diam: SOE - Panen jagung melimpah. (ant) ¶ Petani menjemur jagung. (mar)
    """
    last = _last(article)
    if last and last.end_mark and (twice := _TWICE.search(article.text, last.paragraph.start, last.end_mark.end)):
        message = Bilingual("Tanda akhir tertulis dua kali", "The end mark stands twice")
        yield Hit(twice.start("second"), twice.end(), message, ("",))
    for part in article.of_kind(*_COPY):
        if part is last or part.end_mark is None:
            continue
        start, end = part.end_mark
        if "*" not in article.text[start:end]:
            continue
        doubled = last is not None and last.end_mark is not None
        yield Hit(
            len(article.text[:start].rstrip()) if doubled else start,
            end,
            Bilingual("Tanda akhir tertulis dua kali", "The end mark stands twice")
            if doubled
            else Bilingual("Tanda akhir ada di tengah naskah", "The end mark stands amid the copy"),
            ("",) if doubled else (),
        )


@article_rule("tanda-akhir.hilang", Category.STRUCTURE, Severity.ADVICE)
def end_mark_missing(article: Article) -> Iterator[Hit]:
    """Naskah ditutup dengan tanda akhir.
    Copy closes with an end mark.

    Mengapa: Tanda akhir memberi tahu penata letak bahwa naskah tidak terpotong.
    Why: The end mark tells the layout desk that nothing was cut off.
    Sumber: Lembar gaya redaksi (bentuk yang teramati pada berita terbit)

    Salah (pos-kupang): Panen Raya ¶ Penulis: Yanuarius Bria | Editor: Maria Seran ¶ POS-KUPANG.COM, SOE - Panen jagung
        melimpah tahun ini.
    Jadi (pos-kupang): Panen Raya ¶ Penulis: Yanuarius Bria | Editor: Maria Seran ¶ POS-KUPANG.COM, SOE - Panen jagung
        melimpah tahun ini. (*)
    Diam (pos-kupang): Panen Raya ¶ Penulis: Yanuarius Bria | Editor: Maria Seran ¶ POS-KUPANG.COM, SOE - Panen jagung
        melimpah tahun ini. (mar)
    Diam (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah tahun ini.
    Diam: Panen Raya ¶ Penulis: Yanuarius Bria | Editor: Maria Seran ¶ SOE - Panen jagung melimpah tahun ini.
    """
    style = article.style.end_mark
    last = _last(article)
    if not style.required or not style.accepted or last is None or last.end_mark is not None:
        return
    if any(part.end_mark for part in article.parts) or not article.first(PartKind.BYLINE):
        return
    if article.first(PartKind.HEADLINE) is None:
        return
    end = last.paragraph.start + len(last.paragraph.text.rstrip())
    yield Hit(end, end, Bilingual("Tanda akhir belum ada", "The end mark is not there yet"), (f" {style.accepted[0]}",))


def _last(article: Article) -> Part | None:
    """The last paragraph of the copy itself, or the line of its end mark."""
    return next((part for part in reversed(article.parts) if part.kind in _COPY), None)
