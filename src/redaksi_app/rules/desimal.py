"""Decimals: a comma, not a full stop."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.conditions import between
from redaksi_app.rules.numerals import MEASURES, SCALES
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_DECIMAL = expression(r"\d{1,6}\.\d{1,2}(?![\d.:/-]|,\d)(?:[ \u00a0]?(?P<unit>%|°|[^\W\d_]+))?")
_HINT = expression(r"\d\.\d{1,2}(?!\d)")
_GLUED = frozenset("0123456789.,/:-–—_#@=")
#: Words that are only said of a number with decimals; the figures follow.
_BEFORE = expression(r"\b(?:[Mm]agnitudo|bermagnitudo|berkekuatan|indeks|IPK)[ \u00a0]+(?:M[ \u00a0]?)?$")
#: After these the figures name a place in something, not an amount.
_LABELS = expression(r"\b(?:[Pp]ukul|[Jj]am|[Vv]ersi|[Pp]asal|[Bb]agian|[Bb]ab|[Nn]o(?:mor)?\.?|[Kk]m\.?)[ \u00a0]+$")


@paragraph_rule("desimal.koma", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, gaps=between(_HINT.pattern))
def decimal_comma(passage: Passage) -> Iterator[Hit]:
    """Desimal ditulis dengan koma, bukan titik.
    Decimals are written with a comma, not a full stop.

    Mengapa: Titik memisahkan ribuan; bagian pecahan dipisah koma.
    Why: The full stop parts thousands; the fraction is parted by a comma.
    Sumber: EYD V, III.B (koma sebelum angka desimal)

    Salah: Angka kemiskinan turun 1.5 persen di lahan 3.25 hektare.
    Jadi: Angka kemiskinan turun 1,5 persen di lahan 3,25 hektare.
    Salah: Gempa bermagnitudo 6.2 mengguncang perairan itu.
    Jadi: Gempa bermagnitudo 6,2 mengguncang perairan itu.
    Salah: Proyek itu menelan Rp2.5 miliar.
    Jadi: Proyek itu menelan Rp2,5 miliar.
    Diam: Angka kemiskinan turun 1,5 persen.
    Diam: Rapat dimulai pukul 7.30 dan dihadiri 1.200 orang.
    Diam: Versi 2.5 aplikasi itu dirilis pukul 09.30.
    """
    for match in _DECIMAL.finditer(passage.text):
        start = match.start()
        if start and passage.text[start - 1] in _GLUED:
            continue
        unit = match["unit"] or ""
        unit = unit.lower() if len(unit) > 2 else unit
        measured = unit in SCALES or unit in MEASURES or unit in ("%", "persen", "°")
        if not measured and not _BEFORE.search(passage.text, max(0, start - 20), start):
            continue
        if _LABELS.search(passage.text, max(0, start - 12), start):
            continue
        figures = match.group().partition(" ")[0].partition("\u00a0")[0].rstrip("%°")
        figures = figures[: len(figures) - len(match["unit"] or "")] if figures[-1].isalpha() else figures
        yield Hit(
            start,
            start + len(figures),
            Bilingual("Desimal dipisah koma, bukan titik", "Decimals are parted by a comma, not a full stop"),
            (figures.replace(".", ","),),
        )
