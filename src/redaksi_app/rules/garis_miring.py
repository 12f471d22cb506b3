"""The slash, closed up to what it joins."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import PROSE, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_SPACES = (" ", "\u00a0")
_SLASH = expression(r"/(?P<right>[ \u00a0]*)(?=\w)")


@paragraph_rule(
    "garis-miring.spasi",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    parts=PROSE - {PartKind.KICKER},
    marks="/",
)
def space_at_slash(passage: Passage) -> Iterator[Hit]:
    """Garis miring ditulis tanpa spasi.
    The slash has no spaces around it.

    Mengapa: Garis miring merapatkan pilihan, nomor, dan satuan: dan/atau, RT 03/RW 05, km/jam.
    Why: The slash closes up alternatives, numbers and units: dan/atau, RT 03/RW 05, km/jam.
    Sumber: EYD V, III.N (tanda garis miring)

    Salah: Pelanggar dikenai denda dan / atau pencabutan izin.
    Jadi: Pelanggar dikenai denda dan/atau pencabutan izin.
    Salah: Korban tinggal di RT 03 / RW 05 dan membawa SIM /KTP.
    Jadi: Korban tinggal di RT 03/RW 05 dan membawa SIM/KTP.
    Diam: Orang tua dan/atau wali wajib hadir pada 5/8/2024.
    Diam: Pengumuman dimuat di https://desa.example.id/berita dan folder /unduhan.
    """
    text = passage.text
    for match in _SLASH.finditer(text):
        left = text[match.start() - 1 : match.start()] in _SPACES
        if not left and not match["right"]:
            continue
        start = len(text[: match.start()].rstrip(" \u00a0"))
        if not text[start - 1 : start].isalnum() or (left and not match["right"] and text[match.end()].islower()):
            continue  # a path: "folder /unduhan"
        yield Hit(
            start,
            match.end(),
            Bilingual("Garis miring tanpa spasi", "No spaces around the slash"),
            ("/",),
            group="garis-miring.spasi",
        )
