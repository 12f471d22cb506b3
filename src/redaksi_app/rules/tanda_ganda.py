"""Exclamation and question marks set twice."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.conditions import between
from redaksi_app.rules.links import in_link
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_TWICE = expression(r"(?<=[\w”\"’)])(?:!{2,}|\?{2,})(?![!?])")


@paragraph_rule("tanda-ganda.seru", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, gaps=between(r"!!|\?\?"))
def mark_twice(passage: Passage) -> Iterator[Hit]:
    """Satu tanda seru atau tanda tanya sudah cukup.
    One exclamation or question mark is enough.

    Mengapa: Tanda yang diulang adalah gaya obrolan.
    Why: Marks set again and again belong to chats.
    Sumber: Kebiasaan redaksi

    Salah: "Awas, jalan itu licin!!!" seru warga. Benarkah bak itu bocor??
    Jadi: "Awas, jalan itu licin!" seru warga. Benarkah bak itu bocor?
    Diam: "Awas, jalan itu licin!" seru warga. Benarkah bak itu bocor?
    Diam: "Apa?!" teriaknya. Nilainya tertulis ?? dalam tabel.
    """
    for match in _TWICE.finditer(passage.text):
        if in_link(passage.text, match.start()):
            continue
        mark = match.group()[0]
        message = Bilingual(f"Cukup satu “{mark}”", f"One “{mark}” is enough")
        yield Hit(match.start(), match.end(), message, (mark,))
