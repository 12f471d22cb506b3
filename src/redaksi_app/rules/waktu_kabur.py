"""Words that leave open when something was."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.dates import MONTHS, WEEKDAYS
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_VAGUE = expression(
    r"\b(?:[Bb]eberapa[ \u00a0]waktu[ \u00a0](?:yang[ \u00a0])?(?:lalu|silam)|[Bb]elum[ \u00a0]lama[ \u00a0]ini)\b"
)
_TELLS_WHEN = expression(rf"\b(?:{'|'.join((*WEEKDAYS, *MONTHS))}|(?:19|20)\d\d|\d{{1,2}}/\d{{1,2}})\b")


@paragraph_rule(
    "waktu-kabur.lalu",
    Category.STYLE,
    Severity.ADVICE,
    parts=frozenset({PartKind.LEAD, PartKind.BODY}),
    words=("beberapa", "lama"),
)
def vague_time(passage: Passage) -> Iterator[Hit]:
    """“Beberapa waktu lalu” dan “belum lama ini” diganti waktu yang pasti.
    “Beberapa waktu lalu” and “belum lama ini” give way to a definite time.

    Mengapa: Kata ini sering menutupi tanggal yang belum ditanyakan. Sebutkan hari, tanggal, atau bulannya, dan siapa
        yang mengatakannya.
    Why: These words often hide a date that nobody asked for. Name the day, the date or the month, and who said so.
    Sumber: Kebiasaan redaksi (5W + 1H); Kode Etik Jurnalistik, Pasal 3 (menguji informasi)

    Tandai: Berdasarkan rapat [[beberapa waktu lalu]], kampung itu masuk daerah rawan.
    Tandai: [[Belum lama ini]], warga memagari sumber air itu.
    Diam: “Kami memagarinya beberapa waktu lalu,” kata warga.
    Diam: Rapat itu digelar beberapa waktu lalu, tepatnya pada Maret 2026.
    Diam: Rapat itu digelar Senin (3/8/2026).
    """
    for sentence in passage.sentences:
        for match in _VAGUE.finditer(passage.text, sentence.start, sentence.end):
            if passage.quoted(*match.span()) or _TELLS_WHEN.search(passage.text, sentence.start, sentence.end):
                continue
            yield Hit(
                *match.span(),
                Bilingual("Kapan tepatnya?", "When exactly?"),
                group="waktu-kabur.lalu",
            )
