"""A quotation as it stands in the copy: where it opens and where it should have closed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.speakers import SPEAKER_PATTERN
from redaksi_app.rules.speech import AFTER_PATTERN
from redaksi_app.text import Quotation
from redaksi_app.text.patterns import expression

_RUNNING = frozenset({PartKind.DECK, PartKind.LEAD, PartKind.BODY})
#: What stands between the mark that opens a sentence and the first word.
_FIRST = expression(r"(?P<gap>[ \u00a0]*)(?P<word>[^\W\d_]+)(?![-’'@.]\w)")
_ATTRIBUTION = expression(rf"[,?!][\"”][ \u00a0]*{AFTER_PATTERN}")
#: Where speech ends although no mark closes it: ", kata camat", ", ujarnya".
_SPEECH_ENDS = expression(
    r"(?<![\"”])(?P<stop>[,?!.])[ \u00a0]"
    r"(?:(?:kata|ujar|ucap|tutur|ungkap|jelas|terang|papar|imbuh|tegas|pungkas|tandas)nya\b"
    r"|(?:kata|ujar|ucap|tutur|ungkap|papar|imbuh|pungkas|tandas|tanya|seru)[ \u00a0]"
    rf"(?=[A-Z]|{SPEAKER_PATTERN}))"
)


def _opening(passage: Passage) -> Iterator[tuple[Quotation, re.Match[str]]]:
    """The closed quotations that open a sentence, each with its first word."""
    for quotation in passage.quotations:
        before = passage.text[max(0, quotation.start - 2) : quotation.start]
        if quotation.closed and (not before or (before[-1].isspace() and before[0] in ".!?…")):
            match = _FIRST.match(passage.text, quotation.start + 1)
            if match:
                yield quotation, match


@paragraph_rule(
    "kutipan.kapital",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    parts=_RUNNING,
    marks='"“',
    about_quotations=True,
)
def opens_small(passage: Passage) -> Iterator[Hit]:
    """Petikan yang membuka kalimat diawali huruf kapital.
    A quotation that opens a sentence begins with a capital.

    Mengapa: Petikan langsung adalah kalimat utuh, dan di sini sekaligus awal kalimat.
    Why: Direct speech is a sentence of its own, and here it opens the whole sentence as well.
    Sumber: EYD V, I.F (huruf kapital pada petikan langsung)

    Salah: "kami menunggu dokter sejak pagi," tutur ibu pasien, Maria Bria.
    Jadi: "Kami menunggu dokter sejak pagi," tutur ibu pasien, Maria Bria.
    Diam: "Kami menunggu dokter," tutur Maria Bria, "lalu pulang." Air naik. "Kami mengungsi," katanya.
    Diam: "e-KTP saya hilang," kata Maria Bria. "... lebih baik menunggu," ujarnya.
    """
    text = passage.text
    for quotation, match in _opening(passage):
        word = match["word"]
        if not word.islower() or not _ATTRIBUTION.match(text, quotation.end - 2):
            continue
        yield Hit(
            match.start("word"),
            match.end("word"),
            Bilingual("Petikan diawali huruf kapital", "Direct speech begins with a capital"),
            (word[0].upper() + word[1:],),
        )


@paragraph_rule(
    "kutipan.spasi-pembuka",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    parts=_RUNNING,
    marks='"',
    about_quotations=True,
)
def space_after_opening(passage: Passage) -> Iterator[Hit]:
    """Tanda petik pembuka rapat dengan kata pertama petikan.
    The opening mark is closed up to the first word.

    Mengapa: Dengan spasi di belakangnya, tanda petik lurus terbaca sebagai penutup.
    Why: With a space behind it a straight mark reads as a closing one.
    Sumber: EYD V, III.J (tanda petik); tipografi

    Salah: " Kami menanam ulang semua bibit," kata penyuluh, Maria Bria.
    Jadi: "Kami menanam ulang semua bibit," kata penyuluh, Maria Bria.
    Diam: "Kami menanam ulang semua bibit," kata penyuluh, Maria Bria. "Bibitnya dari Soe."
    Diam: Layar 14" itu pecah. Layar 32" utuh.
    """
    for _, match in _opening(passage):
        if match["gap"]:
            yield Hit(
                match.start("gap"),
                match.end("gap"),
                Bilingual("Tanda petik rapat dengan isinya", "The mark is closed up to what it encloses"),
                ("",),
            )


@paragraph_rule(
    "kutipan.penutup", Category.ORTHOGRAPHY, Severity.WARNING, parts=_RUNNING, marks='"“', about_quotations=True
)
def closing_missing(passage: Passage) -> Iterator[Hit]:
    """Petikan ditutup sebelum pengiringnya: "...," kata camat.
    A quotation is closed before the words that tell who speaks: "...," kata camat.

    Mengapa: Tanpa tanda penutup, “kata camat” terbaca sebagai bagian dari ucapan.
    Why: Without the closing mark "kata camat" reads as part of what was said.
    Sumber: EYD V, III.J (tanda petik)

    Salah: "Perahu itu miring, kata juru mudi, Usman Bria, kepada petugas.
    Jadi: "Perahu itu miring," kata juru mudi, Usman Bria, kepada petugas.
    Salah: Air naik. “Kami mengungsi ke gereja, ujarnya.
    Jadi: Air naik. “Kami mengungsi ke gereja,” ujarnya.
    Salah: "Jalan itu dibangun tahun lalu. kata seorang warga.
    Jadi: "Jalan itu dibangun tahun lalu," kata seorang warga.
    Diam: "Perahu itu miring," kata juru mudi, Usman Bria, kepada petugas.
    Diam: "Kami mengungsi, kata orang-orang, tetapi tidak jauh. Anak-anak menangis.
    """
    text = passage.text
    last = passage.quotations[-1] if passage.quotations else None
    if last is None or last.closed:
        return
    match = _SPEECH_ENDS.search(text, last.start + 1)
    if match:
        mark = "”" if text[last.start] in "“„" else '"'
        full_stop = match["stop"] == "."
        yield Hit(
            match.start("stop") if full_stop else match.end("stop"),
            match.end("stop"),
            Bilingual("Petikan belum ditutup", "The quotation is not closed"),
            (f",{mark}" if full_stop else mark,),
        )
