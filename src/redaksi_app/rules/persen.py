"""Percentages."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import Article, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, article_rule, paragraph_rule
from redaksi_app.text import find_quotations
from redaksi_app.text.patterns import expression

_SPACED = expression(r"(?<=\d)[ \u00a0]+%(?!\w)")
_SIGN = expression(r"(?<=\d)[ \u00a0]?%(?!\w)")
_WORD = expression(r"(?<=\d)[ \u00a0]?persen\b")
_NUMBER_WORD = expression(
    r"\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus|setengah)"
    r"(?P<sign>[ \u00a0]*%)"
)
_BOTH = expression(r"(?<=\d)[ \u00a0]?(?:%|persen\b)")
_PROSE = (PartKind.DECK, PartKind.LEAD, PartKind.BODY)


@paragraph_rule("persen.bentuk", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, marks="%")
def percent_form(passage: Passage) -> Iterator[Hit]:
    """Tanda % melekat pada angkanya; lembar gaya dapat memilih “persen”.
    The sign % is closed up to its figures; the stylesheet may choose “persen”.

    Mengapa: Tanda persen ditulis tanpa spasi sesudah angka. Sesudah bilangan berhuruf dipakai kata “persen”.
    Why: The percent sign follows its figures without a space. After a number in words stands the word “persen”.
    Sumber: EYD V, II.G (ukuran dan nilai)

    Salah: Harga pupuk naik 20 % sejak Januari.
    Jadi: Harga pupuk naik 20% sejak Januari.
    Salah: Produksi garam turun lima % tahun ini.
    Jadi: Produksi garam turun lima persen tahun ini.
    Diam: Harga pupuk naik 20% sejak Januari.
    Diam: Harga pupuk naik 20 persen sejak Januari.
    """
    for match in _NUMBER_WORD.finditer(passage.text):
        yield Hit(
            match.start("sign"),
            match.end("sign"),
            Bilingual("Sesudah bilangan berhuruf dipakai “persen”", "A number in words takes “persen”"),
            (" persen",),
        )
    wanted = passage.style.numbers.percent
    if wanted == "persen":
        for match in _SIGN.finditer(passage.text):
            yield Hit(
                match.start(),
                match.end(),
                Bilingual("Gaya redaksi: persen, bukan %", "House style: persen, not %"),
                (" persen",),
            )
        return
    for match in _SPACED.finditer(passage.text):
        yield Hit(
            match.start(),
            match.end(),
            Bilingual("Tanda % melekat pada angkanya", "The sign % is closed up to its figures"),
            ("%", " persen"),
        )


@article_rule("persen.konsistensi", Category.CONSISTENCY, Severity.ADVICE, marks="%")
def percent_mixed(article: Article) -> Iterator[Hit]:
    """Satu naskah memakai % atau “persen”, tidak keduanya.
    One article uses % or “persen”, not both.

    Mengapa: Keduanya benar, tetapi pembaca terganggu bila naskah berganti-ganti. Isi petikan tidak dihitung.
    Why: Both are right, but a reader stumbles where an article changes from one to the other. What is quoted does not
        count.
    Sumber: EYD V, II.G (ukuran dan nilai); kebiasaan redaksi

    Salah: Panen naik 5 persen di utara. ¶ Di selatan panen naik 7 persen. ¶ Di barat panen turun 3%.
    Jadi: Panen naik 5 persen di utara. ¶ Di selatan panen naik 7 persen. ¶ Di barat panen turun 3 persen.
    Diam: Panen naik 5 persen di utara. ¶ Di selatan panen naik 7 persen.
    Diam: Panen naik 5%. ¶ “Turun 3 persen,” kata camat.
    """
    if "%" not in article.text or "persen" not in article.text or article.style.numbers.percent != "bebas":
        return
    signs: list[tuple[int, int]] = []
    words: list[tuple[int, int]] = []
    for part in article.of_kind(*_PROSE):
        prose = part.prose
        text = article.text[prose.start : prose.end]
        quotations = None
        for match in _BOTH.finditer(text):
            quotations = find_quotations(text) if quotations is None else quotations
            if not any(quotation.start < match.start() < quotation.end for quotation in quotations):
                kind = signs if match.group().endswith("%") else words
                kind.append((prose.start + match.start(), prose.start + match.end()))
    if not signs or not words:
        return
    few, right = (signs, " persen") if len(signs) <= len(words) else (words, "%")
    for start, end in few:
        yield Hit(
            start,
            end,
            Bilingual(
                f"Di tempat lain naskah ini menulis “{right.strip()}”", f"Elsewhere this draft writes “{right.strip()}”"
            ),
            (right,),
            group="persen.konsistensi",
        )
