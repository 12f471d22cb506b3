"""Bound forms, which are written together with the word that follows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule

_PASCA = re.compile(
    r"\b(?P<form>[Pp]as[ck]a|PAS[CK]A)(?P<gap>[ \u00a0]*-?[ \u00a0]*)"
    r"(?P<word>(?!(?:dan|atau|tahun|jadi|ini|itu)\b)[^\W\d_][\w-]*)"
)
_TITLES = frozenset({PartKind.HEADLINE, PartKind.KICKER, PartKind.SUBHEAD, PartKind.RELATED})


@paragraph_rule("bentuk-terikat.pasca", Category.ORTHOGRAPHY, Severity.WARNING, safe=True)
def after_joined(passage: Passage) -> Iterator[Hit]:
    """Bentuk terikat pasca- ditulis serangkai.
    The bound form pasca- is written together with the next word.

    Mengapa: Pasca- bukan kata yang berdiri sendiri. Di depan huruf kapital dipakai tanda hubung: pasca-Orba.
    Why: Pasca- does not stand by itself. Before a capital it takes a hyphen: pasca-Orba.
    Sumber: EYD V, II.B.1 (bentuk terikat)

    Salah: Warga kembali ke rumah pasca banjir.
    Jadi: Warga kembali ke rumah pascabanjir.
    Salah: Penjagaan diperketat pasca-penetapan calon.
    Jadi: Penjagaan diperketat pascapenetapan calon.
    Salah: Harga stabil pasca Lebaran.
    Jadi: Harga stabil pasca-Lebaran.
    Salah: Baca juga: Pasca Penetapan Calon, KPU Belu Siapkan Logistik
    Jadi: Baca juga: Pascapenetapan Calon, KPU Belu Siapkan Logistik
    Diam: Warga kembali ke rumah pascabanjir.
    Diam: Masyarakat pasca-Orba berubah cepat.
    Diam: Gedung Pascasarjana itu baru diresmikan.
    """
    for match in _PASCA.finditer(passage.text):
        form, gap, word = match["form"], match["gap"], match["word"]
        if not gap:
            continue
        acronym = word.isupper() and len(word) > 1
        opens_sentence = any(sentence.start == match.start() for sentence in passage.sentences)
        title_case = not acronym and form[0].isupper() and (passage.kind in _TITLES or not opens_sentence)
        proper = word[0].isupper() and not title_case
        if proper and gap == "-" and form.lower() == "pasca":
            continue
        if form.isupper():
            joined = f"PASCA{word.upper()}"
        elif proper or acronym:
            joined = f"{form[0]}asca-{word}"
        else:
            joined = f"{form[0]}asca{word.lower() if title_case else word}"
        yield Hit(
            match.start(),
            match.end(),
            Bilingual(f"“{match.group()}” ditulis serangkai: {joined}", f"“{match.group()}” is one word: {joined}"),
            (joined,),
        )
