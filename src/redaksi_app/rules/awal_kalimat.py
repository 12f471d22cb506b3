"""The capital that opens a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.conditions import between
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_SMALL = expression(r"[.?!](?P<close>[\"”)]?)[ \u00a0](?P<word>[a-z][a-z-]+)(?![\w.@])")
_BEFORE = expression(r"(?P<word>[^\W\d_]+|\d+)$")
#: End in a full stop without ending a sentence.
_ABBREVIATIONS = frozenset(
    """dll dsb dst dkk hlm ybs yth ttd tsb maks min tel telp alm almh kab kec kel jln jend kol kapt purn prof ust art
    swt saw no vol ed dr drs vs""".split()
)
#: Brands that are written small wherever they stand.
_BRANDS = frozenset({"bjb", "bank", "detikcom", "iphone", "ipad", "ebay", "tiket"})


@paragraph_rule(
    "awal-kalimat.kapital",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    parts=frozenset({PartKind.DECK, PartKind.LEAD, PartKind.BODY}),
    gaps=between(r"[.?!][ \u00a0]\Z"),
)
def capital_opens(passage: Passage) -> Iterator[Hit]:
    """Kalimat diawali huruf kapital.
    A sentence begins with a capital.

    Mengapa: Huruf kapital menandai awal kalimat; titik di depannya mungkin pula seharusnya koma.
    Why: The capital marks where the sentence begins; or else the full stop before it should be a comma.
    Sumber: EYD V, I.F (huruf kapital pada awal kalimat)

    Salah: Harga tiket turun. penumpang mulai kembali naik kereta.
    Jadi: Harga tiket turun. Penumpang mulai kembali naik kereta.
    Diam: Harga tiket turun. Penumpang mulai kembali naik kereta.
    Diam: Ia membawa beras, gula, dll. dari pasar di Jl. anggrek.
    Diam: "Kapan kapal tiba?" tanya seorang ibu.
    Diam: "Kami tahu ..." lalu ia diam; pukul 7.30 ia pergi.
    """
    text = passage.text
    for match in _SMALL.finditer(text):
        at = match.start()
        if match["close"]:
            continue
        before = _BEFORE.search(text, max(0, at - 24), at)
        if before is None:
            continue
        last = before["word"]
        if text[before.start() - 1 : before.start()] == "." or last.lower() in _ABBREVIATIONS:
            continue
        if text[at] == "." and (len(last) < 4 or last[0].isupper() or last.isdigit()):
            continue
        word = match["word"]
        if word in _BRANDS or word.startswith("detik"):
            continue
        start = match.start("word")
        yield Hit(
            start,
            match.end("word"),
            Bilingual("Kalimat diawali huruf kapital", "A sentence begins with a capital"),
            (word[0].upper() + word[1:],),
        )
