"""Ethnic group, religion and descent of a suspect."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.finding import Category, Severity
from redaksi_app.rules.crime_story import CRIME
from redaksi_app.rules.legal import advice
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_PERSON = (
    r"(?:pria|lelaki|laki-laki|pemuda|perempuan|wanita|warga|pelaku|tersangka|terduga|pencuri|orang|remaja|kelompok)"
)
_MARK = expression(
    rf"\b(?i:{_PERSON})\b[^.!?]{{0,50}}?[ ](?P<mark>(?:asal[ ]|dari[ ]|ber)?(?:suku|etnis|etnik)[ ][A-Z]\w+|"
    rf"keturunan(?:[ ][A-Z]\w+)?|"
    r"beragama[ ]\w+|(?:non)?pribumi|berkulit[ ](?:hitam|gelap)|ber(?:logat|dialek)[ ][A-Z]\w+)",
)
_DISABLED = expression(
    r"\b(?:seorang|orang|pria|laki-laki|lelaki|perempuan|wanita|warga|pemuda|anak|pelaku)[ ](?P<word>gila|cacat|"
    r"idiot|banci|bencong|"
    r"dungu|tuna ?wicara dan gila)\b",
    re.IGNORECASE,
)


@paragraph_rule(
    "etika-sara.tersangka",
    Category.ETHICS,
    Severity.ADVICE,
    words=(
        "suku",
        "bersuku",
        "etnis",
        "etnik",
        "keturunan",
        "beragama",
        "pribumi",
        "nonpribumi",
        "berkulit",
        "berlogat",
    ),
)
def group_of_a_suspect(passage: Passage) -> Iterator[Hit]:
    """Suku, agama, dan keturunan tersangka tidak disebut bila tidak penting bagi berita.
    A suspect's ethnic group, religion or descent is left out unless the story needs it.

    Mengapa: Keterangan itu melekatkan kejahatan pada seluruh kelompok.
    Why: It ties a crime to a whole group.
    Sumber: Kode Etik Jurnalistik, Pasal 8; tabel hukum yang bertanggal

    Tandai: Polisi menangkap tersangka [[keturunan Arab]] itu di Terminal Haumeni.
    Tandai: Pencuri itu seorang pria [[asal suku Dawan]], kata polisi.
    Diam: Tarian suku Dawan dibawakan para pria dari Amanuban.
    Diam: Warga keturunan Arab menggelar pawai budaya di Kupang.
    """
    if not CRIME.search(passage.text):
        return
    for match in _MARK.finditer(passage.text):
        yield Hit(
            match.start("mark"),
            match.end("mark"),
            advice(
                "sara",
                "Apakah keterangan ini penting bagi berita? Bila tidak, hapus",
                "Does the story need this? If not, leave it out",
            ),
            group="etika-sara.tersangka",
        )


@paragraph_rule(
    "etika-sara.sebutan", Category.ETHICS, Severity.ADVICE, words=("gila", "cacat", "idiot", "banci", "bencong")
)
def slighting_word(passage: Passage) -> Iterator[Hit]:
    """Penyandang disabilitas disebut dengan hormat.
    People with disabilities are named with respect.

    Mengapa: Kata seperti gila, cacat, dan idiot merendahkan; pakai penyandang disabilitas, ODGJ, atau
        sebutan yang tepat.
    Why: Words like gila, cacat and idiot slight; write penyandang disabilitas, ODGJ, or the exact term.
    Sumber: Kode Etik Jurnalistik, Pasal 8; tabel hukum yang bertanggal

    Tandai: Seorang perempuan [[cacat]] menunggu di depan kantor dinas sosial.
    Diam: Seorang perempuan penyandang disabilitas menunggu di depan kantor dinas sosial.
    Diam: Jembatan itu cacat sejak awal, kata ahli.
    """
    for match in _DISABLED.finditer(passage.text):
        yield Hit(
            match.start("word"),
            match.end("word"),
            advice("sara", f"“{match['word']}” merendahkan; pakai sebutan yang tepat", f"“{match['word']}” slights"),
            group="etika-sara.sebutan",
        )
