"""“Nomor” before a number, or its abbreviation with a full stop: UU Nomor 40, Jalan Melati No. 5."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import PROSE, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.links import in_link
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_S = r"[ \u00a0]"
_RUNNING = PROSE - {PartKind.HEADLINE, PartKind.KICKER, PartKind.SUBHEAD}
_NUMBER = expression(rf"(?<![\w@#/.-])(?P<word>No|NO|no|[Nn]omer)(?P<gap>(?P<stop>\.?){_S}*)(?=\d)")
#: Before a number in an address the abbreviation stays.
_ADDRESS = expression(
    rf"\b(?:Jalan|Jl\.?|Jln\.?|Gang|Gg\.?|Blok|Rumah|Kios|Ruko|Kav\.?|Kavling)\b[^.;:()]{{0,40}}?,?{_S}$"
)


@paragraph_rule(
    "nomor.bentuk",
    Category.ORTHOGRAPHY,
    Severity.ADVICE,
    safe=True,
    parts=_RUNNING,
    words=frozenset({"no", "nomer"}),
)
def word_for_number(passage: Passage) -> Iterator[Hit]:
    """Di depan angka ditulis “Nomor”, atau “No.” dengan titik dan spasi.
    Before a figure it is “Nomor”, or “No.” with a full stop and a space.

    Mengapa: Singkatan umum diberi titik. Nama undang-undang dan putusan memakai “Nomor”; dalam alamat cukup “No.”.
    Why: An abbreviation of a word has a full stop. Laws and rulings have “Nomor”; in addresses “No.” will do.
    Sumber: EYD V, II.F (singkatan umum diakhiri titik)

    Salah: Hal itu diatur UU No 40 Tahun 1999 dan putusan No.51 di Jalan Melati No 5.
    Jadi: Hal itu diatur UU Nomor 40 Tahun 1999 dan putusan No. 51 di Jalan Melati No. 5.
    Salah: Ia petenis no 1 dunia dan bernomer punggung nomer 7.
    Jadi: Ia petenis nomor 1 dunia dan bernomer punggung nomor 7.
    Diam: Hal itu diatur UU Nomor 40 Tahun 1999 dan putusan No. 51; kata “no” berarti tidak.
    Diam: Laman contoh.id/no5 dan tagar #no1 ramai. Ia berkata no, 5 kali.
    """
    text = passage.text
    for match in _NUMBER.finditer(text):
        word = match["word"]
        if (match["gap"] in (". ", ".\u00a0") and word in ("No", "no")) or in_link(text, match.start()):
            continue
        if match["stop"] or _ADDRESS.search(text, max(0, match.start() - 60), match.start()):
            right = "no. " if word == "no" else "No. "
            rights = (right, "nomor " if word == "no" else "Nomor ")
        else:
            rights = ("nomor ", "no. ") if word.islower() else ("Nomor ", "No. ")
        yield Hit(
            match.start(),
            match.end("gap"),
            Bilingual(f"Ditulis “{rights[0].strip()}”", f"It is written “{rights[0].strip()}”"),
            rights,
            group=f"nomor.bentuk\n{match.group()}",
        )
