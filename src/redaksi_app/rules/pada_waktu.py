"""“Pada”, not “di”, before a time: pada tahun 2022."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import PROSE, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_S = r"[ \u00a0]"
_RUNNING = PROSE - {PartKind.HEADLINE, PartKind.KICKER, PartKind.SUBHEAD}
_AT = expression(
    rf"(?<![\w-])(?P<di>[Dd]i)(?={_S}(?:tahun{_S}(?:(?:19|20)\d\d\b|yang{_S}sama|itu\b|tersebut\b)"
    rf"|bulan{_S}(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Ramadan"
    rf"|Syawal|yang{_S}sama)\b|hari{_S}(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|yang{_S}sama)\b"
    rf"|tanggal{_S}\d|(?:pukul|jam){_S}\d{{1,2}}[.:]\d\d|saat{_S}(?:itu|yang{_S}sama|bersamaan)\b))"
)


@paragraph_rule(
    "pada-waktu.di",
    Category.GRAMMAR,
    Severity.ADVICE,
    safe=True,
    parts=_RUNNING,
    words=frozenset("tahun bulan hari tanggal pukul jam saat".split()),
)
def place_word_before_time(passage: Passage) -> Iterator[Hit]:
    """Waktu didahului “pada”, tempat didahului “di”: pada tahun 2022.
    A time takes “pada”, a place “di”: pada tahun 2022.

    Mengapa: “Di” menandai tempat. Untuk tahun, bulan, hari, dan saat dipakai “pada”.
    Why: “Di” marks a place. Years, months, days and moments take “pada”.
    Sumber: Tata bahasa (kata depan di untuk tempat, pada untuk waktu)

    Salah: Pasar itu dibuka di tahun 2022 dan tutup di hari Minggu; di saat yang sama harga naik.
    Jadi: Pasar itu dibuka pada tahun 2022 dan tutup pada hari Minggu; pada saat yang sama harga naik.
    Salah: Di tahun yang sama, panen gagal.
    Jadi: Pada tahun yang sama, panen gagal.
    Diam: Pasar itu dibuka pada tahun 2022. Warga berkumpul di hari jadi desa dan di jam gadang.
    Diam: “Di tahun 2022 kami menanam,” kata petani; nilainya di bulan depan belum pasti.
    """
    for match in _AT.finditer(passage.text):
        if not passage.quoted(*match.span()):
            right = "Pada" if match["di"] == "Di" else "pada"
            message = Bilingual("Waktu didahului “pada”", "A time takes “pada”")
            yield Hit(*match.span(), message, (right,), group="pada-waktu.di")
