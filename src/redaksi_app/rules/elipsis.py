"""Dots for what is left out: three, with a space on both sides."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.conditions import between
from redaksi_app.rules.links import in_link
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

#: Dots inside a sentence: a small letter follows.
_INSIDE = expression(r"(?P<left>[ \u00a0]*)(?P<dots>\.{2,}|…+)(?P<right>[ \u00a0]*)(?=[a-z])")


@paragraph_rule(
    "elipsis.bentuk", Category.ORTHOGRAPHY, Severity.ADVICE, safe=True, gaps=between(r"(?:\.\.|…)[ \u00a0]*\Z")
)
def dots(passage: Passage) -> Iterator[Hit]:
    """Elipsis tiga titik diapit spasi.
    An ellipsis is three dots with a space on both sides.

    Mengapa: Tiga titik menandai bagian yang dihilangkan atau jeda; spasi memisahkannya dari kata di sekitarnya.
    Why: Three dots mark what is left out or a pause; the spaces part them from the words around.
    Sumber: EYD V, III.I (tanda elipsis)

    Salah: "Kami sudah menunggu...sejak pagi," ujar penumpang itu.
    Jadi: "Kami sudah menunggu ... sejak pagi," ujar penumpang itu.
    Salah: Bunyi pasal itu, "Setiap orang .... dilarang membakar lahan."
    Jadi: Bunyi pasal itu, "Setiap orang ... dilarang membakar lahan."
    Diam: "Kami sudah menunggu … sejak pagi," ujar penumpang itu.
    Diam: "Kalau saja kami tahu ...." Ucapan ibu itu terhenti.
    Diam: Berkas itu tersimpan di folder ../unduhan.
    """
    text = passage.text
    for match in _INSIDE.finditer(text):
        before = text[match.start() - 1 : match.start()]
        sign = "…" if match["dots"][0] == "…" else "..."
        if match["left"] == match["right"] == " " and match["dots"] == sign:
            continue
        if in_link(text, match.start("dots")) or not before or (not before.isalnum() and before not in ',)%"”'):
            continue
        yield Hit(
            match.start(),
            match.end(),
            Bilingual("Elipsis: tiga titik diapit spasi", "An ellipsis: three dots with a space on both sides"),
            (f" {sign} ",),
            group="elipsis.bentuk",
        )
