"""How direct speech begins: a comma before it, a capital in it."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import PROSE, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.speech import BEFORE_PATTERN
from redaksi_app.text.patterns import expression

_MARKS = '"“'
_RUNNING = PROSE - {PartKind.HEADLINE, PartKind.KICKER, PartKind.SUBHEAD}
_OPENED = expression(r"[\"“](?=[A-ZÀ-Þ])")
_SPOKEN = expression(rf"\b{BEFORE_PATTERN}(?P<gap>[ \u00a0]+)$")
_SMALL = expression(r"[\"“](?P<word>[a-z][\w-]*)")
_SAYING = expression(rf"\b{BEFORE_PATTERN}(?:[ \u00a0][\w-]+){{0,4}}[,:][ \u00a0]+$")
#: As far back as a saying verb and what stands between it and the mark can reach.
_REACH = 60


@paragraph_rule(
    "kalimat-petikan.koma",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    parts=_RUNNING,
    marks=_MARKS,
    about_quotations=True,
)
def comma_before_speech(passage: Passage) -> Iterator[Hit]:
    """Koma sebelum petikan langsung: ia berkata, "...".
    A comma before direct speech: ia berkata, "...".

    Mengapa: Petikan langsung dipisah koma dari bagian lain kalimat.
    Why: Direct speech is parted by a comma from the rest of the sentence.
    Sumber: EYD V, III.B (koma pada petikan langsung)

    Salah: Camat berpesan "Simpan nomor darurat ini."
    Jadi: Camat berpesan, "Simpan nomor darurat ini."
    Diam: Camat berpesan, "Simpan nomor darurat ini."
    Diam: Saksi itu mengatakan "tidak" kepada hakim.
    Diam: Ia menulis "Laut Kita" pada 2019.
    """
    for opening in _OPENED.finditer(passage.text):
        at = opening.start()
        match = _SPOKEN.search(passage.text, max(0, at - _REACH), at)
        if match is None:
            continue
        quotation = next((one for one in passage.quotations if one.start == at), None)
        if quotation is None or not quotation.closed or passage.text[quotation.end - 2] not in ".?!,":
            continue
        if passage.text.count(" ", quotation.start, quotation.end) < 2:
            continue
        yield Hit(
            match.start("gap"),
            match.start("gap"),
            Bilingual("Koma sebelum petikan langsung", "A comma before direct speech"),
            (",",),
            group="kalimat-petikan.koma",
        )


@paragraph_rule(
    "kalimat-petikan.kapital",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    parts=_RUNNING,
    marks=_MARKS,
    about_quotations=True,
)
def capital_in_speech(passage: Passage) -> Iterator[Hit]:
    """Kalimat dalam petikan langsung diawali huruf kapital.
    A sentence in direct speech begins with a capital.

    Mengapa: Petikan langsung adalah kalimat utuh. Lanjutan petikan yang terpotong tetap berhuruf kecil.
    Why: Direct speech is a sentence of its own. What continues a broken quotation keeps its small letter.
    Sumber: EYD V, I.F (huruf kapital pada petikan langsung)

    Salah: Ia menjawab, "kami tidak pernah diundang rapat."
    Jadi: Ia menjawab, "Kami tidak pernah diundang rapat."
    Salah: Ia menjawab: "kami tidak diundang rapat". Lalu ia pulang.
    Jadi: Ia menjawab: "Kami tidak diundang rapat". Lalu ia pulang.
    Diam: Ia menjawab, "Kami tidak pernah diundang rapat."
    Diam: "Masyarakat," kata pastor itu menambahkan, "harus bersabar."
    Diam: Ia menegaskan, "bola panas" itu bukan miliknya.
    """
    for opening in _SMALL.finditer(passage.text):
        at = opening.start("word")
        match = _SAYING.search(passage.text, max(0, at - 1 - _REACH), at - 1)
        if match is None:
            continue
        quotation = next((one for one in passage.quotations if one.start == at - 1), None)
        if quotation is None or not quotation.closed or not _is_whole(passage.text, quotation.end):
            continue
        sentence = next((span for span in passage.sentences if span.start <= match.start() < span.end), None)
        if sentence is None or any(sentence.start <= one.start < match.start() for one in passage.quotations):
            continue
        word = opening["word"]
        if not word.islower() or passage.text.count(" ", quotation.start, quotation.end) < 2:
            continue
        yield Hit(
            at,
            at + len(word),
            Bilingual("Petikan diawali huruf kapital", "Direct speech begins with a capital"),
            (word[0].upper() + word[1:],),
        )


def _is_whole(text: str, end: int) -> bool:
    """Whether the quotation that ends at ``end`` closes its sentence, with the mark inside or behind."""
    return text[end - 2] in ".?!" or (text[end : end + 1] == "." and text[end - 2].isalpha())
