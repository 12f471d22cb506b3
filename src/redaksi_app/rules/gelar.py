"""Academic degrees after a name: their form, and the commas around them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.degrees import DegreeTail, find_degree_tails
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule

#: After degrees these go on without a comma: a list of people, or a clause that needs none.
_NO_COMMA_BEFORE = frozenset({"dan", "serta", "atau", "yang", "dengan", "bersama", "maupun", "beserta", "vs"})
_NEXT_WORD = re.compile(r"[ \u00a0]+(?P<word>[^\W\d_][\w-]*)")


def _tails(passage: Passage) -> list[DegreeTail]:
    if passage.style.degrees.treatment == "biarkan":
        return []
    return find_degree_tails(passage.text)


@paragraph_rule("gelar.bentuk", Category.STYLE, Severity.ERROR, safe=True)
def degree_form(passage: Passage) -> Iterator[Hit]:
    """Gelar ditulis rapat, tiap unsur bertitik.
    Degrees are closed up, with a full stop after each part.

    Mengapa: Tiap unsur singkatan gelar diberi titik tanpa spasi; antargelar dipisah koma dan spasi.
    Why: Each part of a degree takes a full stop without a space; degrees are set apart by comma and space.
    Sumber: EYD V, II.F (singkatan gelar) dan III.B (koma sesudah nama)

    Salah: Kapolres Belu, AKBP Anton Seran, S. H., S. I. K., M. H, tiba di Atambua.
    Jadi: Kapolres Belu, AKBP Anton Seran, S.H., S.I.K., M.H., tiba di Atambua.
    Salah: Rapat dipimpin Maria Bria, SE, MM, di aula kantor.
    Jadi: Rapat dipimpin Maria Bria, S.E., M.M., di aula kantor.
    Salah: Acara itu dihadiri Yosef Nahak, S.H.,S.I.K.M.,H.
    Jadi: Acara itu dihadiri Yosef Nahak, S.H., S.I.K., M.H.
    Salah: Ia didampingi Kepala Dinas, Ester Nuban, S.Pd, M.si.
    Jadi: Ia didampingi Kepala Dinas, Ester Nuban, S.Pd., M.Si.
    Diam: Kapolres Belu, AKBP Anton Seran, S.H., S.I.K., M.H., tiba di Atambua.
    Diam: Perkara itu diputus Mahkamah Agung, MA, pada Senin.
    Diam: Di Jakarta, M.H. Thamrin dikenang sebagai pahlawan.
    Diam: Pengacara itu bernama Muh. A. S. Nahak.
    """
    for tail in _tails(passage):
        if tail.written == tail.right:
            continue
        yield Hit(
            tail.start,
            tail.end,
            Bilingual("Gelar ditulis rapat, tiap unsur bertitik", "Degrees are closed up, each part with a full stop"),
            (tail.right, *tail.others),
            safe=not tail.others,
        )


@paragraph_rule("gelar.koma-sebelum", Category.STYLE, Severity.ERROR, safe=True)
def comma_before_degree(passage: Passage) -> Iterator[Hit]:
    """Nama dan gelar dipisah koma.
    A comma stands between the name and the degree.

    Mengapa: Tanpa koma, singkatan itu terbaca sebagai singkatan nama keluarga.
    Why: Without a comma the abbreviation reads as a family name's initials.
    Sumber: EYD V, III.B (koma antara nama dan gelar)

    Salah: Rapat dipimpin Maria Bria S.E., M.M.
    Jadi: Rapat dipimpin Maria Bria, S.E., M.M.
    Diam: Rapat dipimpin Maria Bria, S.E., M.M.
    Diam: Rapat dipimpin Siti Khadijah M.A. Nahak di Jalan M.H. Thamrin.
    """
    for tail in _tails(passage):
        if not tail.comma_before:
            yield Hit(
                tail.name_end,
                tail.name_end,
                Bilingual("Koma di antara nama dan gelar", "A comma between name and degree"),
                (",",),
                group="gelar.koma-sebelum",
            )


@paragraph_rule("gelar.koma-sesudah", Category.STYLE, Severity.ERROR, safe=True)
def comma_after_degree(passage: Passage) -> Iterator[Hit]:
    """Gelar diapit koma bila kalimat berlanjut.
    A comma closes the degrees where the sentence goes on.

    Mengapa: Gelar di belakang nama adalah aposisi; koma yang membukanya harus ditutup sebelum kata berikutnya.
    Why: Degrees after a name are an apposition; the comma that opens it has to be closed before the next word.
    Sumber: EYD V, III.B (pengapit aposisi)

    Salah: Kapolres Belu, AKBP Anton Seran, S.H., M.H. mengatakan situasi aman.
    Jadi: Kapolres Belu, AKBP Anton Seran, S.H., M.H., mengatakan situasi aman.
    Diam: Kapolres Belu, AKBP Anton Seran, S.H., M.H., mengatakan situasi aman.
    Diam: Hadir Anton Seran, S.H. dan Maria Bria, S.E.
    Diam: Hadir Anton Seran, S.H. (kiri) di Atambua.
    """
    for tail in _tails(passage):
        following = _NEXT_WORD.match(passage.text, tail.end)
        if following is None or not following["word"][0].islower() or following["word"] in _NO_COMMA_BEFORE:
            continue
        yield Hit(
            tail.end,
            tail.end,
            Bilingual("Koma setelah gelar", "A comma after the degrees"),
            (",",),
            group="gelar.koma-sesudah",
        )
