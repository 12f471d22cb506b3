"""Children who meet the law, as culprits, victims or witnesses, are not to be known again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import Article
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.crime_story import (
    CRIME,
    SEXUAL,
    SUICIDE,
    SUICIDE_WORDS,
    is_crime,
    near,
    prose_of,
)
from redaksi_app.rules.legal import advice
from redaksi_app.rules.rule import Hit, article_rule
from redaksi_app.text.patterns import expression

_WORD = r"[A-Z][\w'’-]+"
_NAME = rf"(?:(?:[A-Z]\.?[ ]?){{2,4}}|{_WORD}(?:[ ](?:bin[ ]|binti[ ])?[A-Z][\w'’.-]*){{0,3}})"
_YEARS = r"(?:baru[ ])?(?:berusia|berumur|umur|usia)[ ](?P<{}>\d{{1,2}})[ ]tahun"
_AGED = expression(
    rf"(?<![\w.])(?P<name>{_NAME}),?[ ](?:\((?P<age>\d{{1,2}})(?:[ ](?:tahun|thn|th))?\)"
    rf"|(?:yang[ ])?{_YEARS.format('age2')})"
    rf"|\b(?P<role>korban|pelaku|anak|bocah|pelajar|siswa|siswi|"
    rf"remaja)[ ](?:itu[ ])?(?:yang[ ])?{_YEARS.format('age3')},[ ]"
    rf"(?P<name3>{_NAME})"
    rf"|\b(?:masih|yang)[ ]{_YEARS.format('age4')}[^.!?\"“]{{0,60}},?[ ](?:yakni|yaitu|bernama|berinisial)[ ]"
    rf"(?P<name4>{_NAME})"
)
_CHILD = expression(r"\b(?:anak|bocah|pelajar|siswa|siswi|murid|santri|santriwati|balita|bayi|remaja)\b", re.IGNORECASE)
_SCHOOL = expression(
    rf"\b(?:SD|SMP|SMA|SMK|MTs|MA|MI|TK|Pondok Pesantren|Ponpes)[ ](?:(?:Negeri|Swasta|Islam|Katolik|"
    rf"Kristen)[ ])?(?:\d+[ ])?{_WORD}"
    rf"(?:[ ]{_WORD})?"
)
_PARENT = expression(rf"\b(?:anak|putra|putri)[ ]dari[ ](?P<name>{_NAME}(?:,[^.!?,]{{3,60}})?)")
#: A school is only told on where the child itself is the victim or the culprit, not where police visit a class.
_MEETS_THE_LAW = expression(
    r"\b[Aa]nak (?:yang )?(?:itu )?(?:berhadapan dengan hukum|berkonflik dengan hukum|menjadi (?:korban|pelaku|"
    r"tersangka))"
    r"|\b(?:korban|pelaku|tersangka)[^.!?]{0,60}\b(?:pelajar|siswa|siswi|murid|bersekolah|duduk di (?:bangku|kelas))\b"
    r"|\b(?:pelajar|siswa|siswi|murid)[^.!?]{0,40}\b(?:korban|pelaku|tersangka|ditangkap|ditahan|dianiaya|dikeroyok)\b"
)
_ADULT = 18
#: Without one of these nothing is said about an age, or about a child and the law.
_AGE_TOLD = expression(r"[(u](?:(?<=[(])\d\d?[) ]|(?:sia|mur)[ ]\d)")
_PUPILS = ("nak ", "pelajar", "siswa", "siswi", "murid", "sekolah", "kelas", "bangku")


@article_rule("etika-anak.identitas", Category.ETHICS, Severity.ADVICE, words=SUICIDE_WORDS, wakes=is_crime)
def childs_identity(article: Article) -> Iterator[Hit]:
    """Anak yang berhadapan dengan hukum tidak disebut identitasnya.
    A child who meets the law is not identified.

    Mengapa: Nama, inisial, sekolah, alamat, dan keluarga dapat membuat anak dikenali, juga bila ia korban atau saksi.
    Why: A name, initials, school, address or family can make a child known, also one who is a victim or a witness.
    Sumber: Pedoman Pemberitaan Ramah Anak (Dewan Pers, 2019); tabel hukum yang bertanggal

    Tandai: SOE - Polisi menahan pelajar berinisial [[KT (15)]] karena mencuri tabung gas di Oenasi.
    Tandai: SOE - Korban penganiayaan itu, [[Yohan Bria, berusia 13 tahun]], dirawat di puskesmas.
    Tandai: SOE - Seorang pencuri itu [[masih berusia 16 tahun dan berstatus pelajar, yakni Yohan Bria]].
    Tandai: SOE - Anak yang menjadi korban penganiayaan itu bersekolah di [[SMP Negeri 7 Amanuban]].
    Diam: SOE - Polisi menahan seorang pelajar berusia 15 tahun karena mencuri tabung gas di Oenasi.
    Diam: SOE - Juara lomba mengarang tahun ini Yohan Bria (13), siswa kelas VII.
    Diam: SOE - Polisi menahan KT (35) karena mencuri tabung gas di Oenasi.
    Diam: SOE - Polisi memberi penyuluhan bahaya narkoba kepada siswa SMP Negeri 7 Amanuban.
    """
    paragraphs = prose_of(article)
    for place, (part, text) in enumerate(paragraphs):
        found = list(_spans(text))
        if found and any(near(topic, paragraphs, place) for topic in (CRIME, SEXUAL, SUICIDE)):
            for start, end in found:
                shift = part.prose.start
                yield Hit(shift + start, shift + end, _message(), group="etika-anak.identitas")


def _spans(text: str) -> Iterator[tuple[int, int]]:
    match: re.Match[str] | None
    if _AGE_TOLD.search(text):
        for match in _AGED.finditer(text):
            if 0 < int(match["age"] or match["age2"] or match["age3"] or match["age4"]) < _ADULT:
                yield match.start(), match.start() + len(match.group().rstrip("."))
    if _CHILD.search(text) and (match := _PARENT.search(text)):
        yield match.span("name")
    if any(pupil in text for pupil in _PUPILS) and _MEETS_THE_LAW.search(text) and (match := _SCHOOL.search(text)):
        yield match.span()


def _message() -> Bilingual:
    return advice(
        "anak",
        "Anak dapat dikenali: samarkan nama, inisial, sekolah, alamat, dan keluarganya",
        "A child can be known from this: leave out name, initials, school, address and family",
    )
