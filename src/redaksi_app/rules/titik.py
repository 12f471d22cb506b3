"""Full stops: at the end of a paragraph, and never two."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import Article, Part, PartKind
from redaksi_app.article.folded import folded_width, goes_on
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.conditions import between
from redaksi_app.rules.links import in_link
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, article_rule, paragraph_rule
from redaksi_app.text.patterns import expression

_DOUBLED = expression(r"\.\.(?!\.)")
_TWO_MARKS = expression(r"[.,;:][.,;]")
_OTHERS = expression(r",,+|;;+|,\.|\.,(?=[ \u00a0](?:[a-z]))|:\.")
#: A paragraph that may be a sentence whose stop is missing; no table, address, credit in brackets or call to follow.
_SENTENCE = expression(r"(?:[a-zA-Z%]{2}|\d\))$")
_NO_SENTENCE = expression(r"\.(?:com|co|id|net|org|tv)$|[A-Z]{4,}$|>>|[^\W\d_]{3,}\d|\d\.[^\W\d_]{3}")
_LOWER_END = expression(r"(?:^|[ \u00a0])[a-z-]+$")
_ENDS = (".", "?", "!", '"', "”", "…")
_TEXT = (PartKind.LEAD, PartKind.BODY)
#: Shorter ones may be titles within the text, labels or items of a list.
_WORDS = 9
#: How many lines above and below one are looked at to tell whether a program folded them.
_BESIDE = 3


@paragraph_rule("titik.ganda", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, gaps=between(_TWO_MARKS.pattern))
def doubled_stop(passage: Passage) -> Iterator[Hit]:
    """Tanda titik dan koma tidak digandakan.
    Full stops and commas are not doubled.

    Mengapa: Kalimat diakhiri satu titik, juga sesudah singkatan yang bertitik. Yang dihilangkan ditandai tiga titik.
    Why: A sentence ends in one full stop, after an abbreviation with a stop as well. What is left out is shown by
        three dots.
    Sumber: EYD V, III.A (tanda titik) dan III.B (tanda koma)

    Salah: Kepala adat memimpin ritual hujan.. Warga menyimak,, lalu pulang.
    Jadi: Kepala adat memimpin ritual hujan. Warga menyimak, lalu pulang.
    Diam: Kepala adat memimpin ritual hujan. Warga menyimak, lalu pulang.
    Diam: "Kami tahu ... tetapi diam," katanya, "lalu ...."
    """
    text = passage.text
    for match in _DOUBLED.finditer(text):
        start, end = match.span()
        if not start or text[start - 1] in ". /" or text[end : end + 1] == "/" or in_link(text, start):
            continue
        following = text[end : end + 2]
        if following[:1].isalnum() or (following[:1] in " \u00a0" and following[1:2].islower()):
            continue  # dots for what is left out
        yield Hit(start, end, Bilingual("Titik ganda", "A doubled full stop"), (".",))
    for match in _OTHERS.finditer(text):
        written = match.group()
        if written == ".,":
            continue
        right = "." if written.endswith(".") else written[0]
        yield Hit(match.start(), match.end(), Bilingual("Tanda baca ganda", "A doubled mark"), (right,))


@article_rule("titik.akhir-paragraf", Category.ORTHOGRAPHY, Severity.WARNING, safe=True)
def paragraph_end(article: Article) -> Iterator[Hit]:
    """Paragraf diakhiri tanda titik.
    A paragraph ends in a full stop.

    Mengapa: Kalimat pernyataan diakhiri titik; di akhir paragraf titik itu mudah tertinggal.
    Why: A statement ends in a full stop; at a paragraph's end it is easily left out.
    Sumber: EYD V, III.A (titik pada akhir kalimat)

    Salah: Toko itu kemalingan. ¶ Pemiliknya melapor ke kantor polisi pada malam yang sama ¶ Laporan itu diterima.
    Jadi: Toko itu kemalingan. ¶ Pemiliknya melapor ke kantor polisi pada malam yang sama. ¶ Laporan itu diterima.
    Diam: Toko itu kemalingan. ¶ Pemiliknya melapor ke kantor polisi pada malam yang sama. ¶ Laporan itu diterima.
    Diam: Syaratnya sebagai berikut. ¶ 1. Fotokopi kartu tanda penduduk elektronik dan akta kelahiran anak pertama
        ¶ 2. Surat keterangan sehat
    Diam: Toko itu kemalingan pada malam yang sama ketika seluruh warga menonton ¶ pertunjukan wayang di lapangan desa
        sampai lewat tengah malam. Pemiliknya ¶ melapor esok paginya.
    Diam: Panen Jagung Melimpah di Lereng Gunung Lewotobi Tahun Ini Juga ¶ Petani menikmati hasil panen di lereng itu.
    """
    parts = [part for part in article.parts if part.kind is not PartKind.BLANK]
    for place, part in enumerate(parts):
        if part.kind not in _TEXT or (place == 0 and part.dateline is None):
            continue  # at the top of a draft a line without a stop may be its headline
        prose = part.prose
        text = article.text[prose.start : prose.end].rstrip()
        if not text or not _SENTENCE.search(text, max(0, len(text) - 3)) or not (text[0].isupper() or text[0] in '"“'):
            continue
        last = all(other.kind not in _TEXT for other in parts[place + 1 :])
        if _NO_SENTENCE.search(text) or (last and not _LOWER_END.search(text)):
            continue
        words = text.split()
        if len(words) < _WORDS or sum(word[0].isupper() for word in words) * 2 > len(words):
            continue
        if not all(
            _ends_well(article, beside) for beside in (*parts[max(0, place - 1) : place], *parts[place + 1 :][:1])
        ):
            continue
        if _goes_on_below(article, part):
            continue
        at = prose.start + len(text)
        yield Hit(
            at,
            at,
            Bilingual("Titik di akhir paragraf", "A full stop at the paragraph's end"),
            (".",),
            group="titik.akhir-paragraf",
        )


def _goes_on_below(article: Article, part: Part) -> bool:
    """Whether the paragraph is a line that a program folded: its sentence goes on in the next."""
    number = first = last = part.paragraph.number
    parts = article.parts
    if number + 1 >= len(parts) or parts[number + 1].kind is PartKind.BLANK:
        return False
    # A line or two on either side tell whether the lines of this text are folded.
    while first > max(0, number - _BESIDE) and parts[first - 1].kind is not PartKind.BLANK:
        first -= 1
    while last + 1 < min(len(parts), number + _BESIDE + 1) and parts[last + 1].kind is not PartKind.BLANK:
        last += 1
    lines = [beside.paragraph.text for beside in parts[first : last + 1]]
    width = folded_width(lines)
    return width > 0 and goes_on(part.paragraph.text, parts[number + 1].paragraph.text, width)


def _ends_well(article: Article, part: Part) -> bool:
    """Whether the paragraph is none of the text, or ends as a sentence; among items of a list none does."""
    text = article.text[part.prose.start : part.prose.end].rstrip()
    return part.kind not in _TEXT or text.endswith(_ENDS)
