"""Endings of loan words: aktifitas, koordinir."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.prepared import prepared
from redaksi_app.rules.conditions import ending
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.standard_words import VERBS_IN_IR, entry_of, rows
from redaksi_app.rules.standing import Standing, in_case_of
from redaksi_app.text.patterns import expression
from redaksi_app.words.derivation import nasal, unmelted

_LETTERS = expression(r"[^\W\d_]+")
_IF = expression(r"\b(?P<stem>[^\W\d_]{2,})if(?P<ending>itas|isme)(?P<clitic>nya)?\b", re.IGNORECASE)
#: From "pacific", not from "passive".
_NOT_IV = frozenset({"pas", "spes"})


@paragraph_rule(
    "serapan.ivitas",
    Category.SPELLING,
    Severity.ERROR,
    safe=True,
    wakes=ending("ifitas", "ifisme", "ifitasnya", "ifismenya"),
)
def f_between_vowels(passage: Passage) -> Iterator[Hit]:
    """Kata berakhir -if mendapat v di depan akhiran: sportif, sportivitas.
    Words in -if take a v before an ending: sportif, sportivitas.

    Mengapa: Akhiran -ivity (Belanda -iviteit) diserap utuh menjadi -ivitas, bukan dari kata berakhir -if.
    Why: The ending -ivity (Dutch -iviteit) was borrowed whole as -ivitas, not made of the word in -if.
    Sumber: PUEBI, IV (unsur serapan): -ty/-teit → -tas, v tetap v

    Salah: Kompetitifitasnya naik berkat kohesifitas dan kolektifisme.
    Jadi: Kompetitivitasnya naik berkat kohesivitas dan kolektivisme.
    Salah: Responsifitas petugas dinilai rendah.
    Jadi: Responsivitas petugas dinilai rendah.
    Diam: Pasifisme, spesifitas gejala, dan sportivitas dibahas tim klarifikasi.
    Diam: Kelompok Kreatifitas Muda tampil; mereka inovatif dan kreatif.
    """
    text = passage.text
    for match in _IF.finditer(text):
        written = match.group()
        if entry_of(written.lower()) or match["stem"].lower() in _NOT_IV:
            continue
        word = Standing(passage, match.start(), match.end())
        if word.may_be_name or word.in_address or word.joined_to_name:
            continue
        right = f"{match['stem']}{'IV' if written.isupper() else 'iv'}{match['ending']}{match['clitic'] or ''}"
        yield Hit(
            match.start(),
            match.end(),
            Bilingual(f"“{written}” tidak baku: {right}", f"“{written}” is not standard: {right}"),
            (right,),
        )


@prepared("kata-ir")
def _verbs() -> dict[str, tuple[tuple[str, ...], str]]:
    """The forms in -ir that may stand in copy, in lower case, with what should stand there and the row's level."""
    verbs: dict[str, tuple[tuple[str, ...], str]] = {}
    for row in rows():
        if row.kind != VERBS_IN_IR:
            continue
        ends = row.standards if len(row.standards) > 1 else (row.standards[0], row.standards[0] + "kan")
        verbs[row.form] = ((row.standards[0],), row.level)
        for prefix in ("di", "ter"):
            verbs[prefix + row.form] = (tuple(prefix + end for end in ends), row.level)
        left = unmelted(row.form)
        for wrong in (nasal(row.form), left) if left else (nasal(row.form),):
            verbs["me" + wrong] = (tuple("me" + nasal(end) for end in ends), row.level)
        verbs["pe" + nasal(row.form) + "an"] = (("pe" + nasal(row.standards[0]) + "an",), row.level)
    return verbs


@cache
def _verb_forms() -> frozenset[str]:
    return frozenset(_verbs())


@paragraph_rule("serapan.ir", Category.SPELLING, Severity.WARNING, words=_verb_forms)
def verbs_in_ir(passage: Passage) -> Iterator[Hit]:
    """Kata kerja serapan tidak berakhir -ir: mengoordinasikan, bukan mengkoordinir.
    Loan verbs have no -ir: mengoordinasikan, not mengkoordinir.

    Mengapa: Akhiran -ir (Belanda -eren) tidak diserap; kata kerjanya dibentuk dari kata benda berakhir -asi.
    Why: The ending -ir (Dutch -eren) was not borrowed; the verb is made of the noun in -asi.
    Sumber: SiPEBI, bentuk takbaku; tabel kata baku, dengan sumber tiap baris

    Salah: Kelurahan mengakomodir usul warga yang dilegalisir notaris.
    Jadi: Kelurahan mengakomodasi usul warga yang dilegalisasi notaris.
    Salah: Panitia meminimalisir kerugian.
    Jadi: Panitia meminimalkan kerugian.
    Salah: Sikap kasar tidak bisa ditolerir.
    Jadi: Sikap kasar tidak bisa ditoleransi.
    Diam: Rekening itu diblokir, formulirnya disortir, dan kebunnya diparkir mobil.
    Diam: Petugas mengoordinasikan evakuasi dan meminimalkan kerugian.
    """
    verbs = _verbs()
    wanted = passage.words & verbs.keys()
    for match in _LETTERS.finditer(passage.text):
        written = match.group()
        if written.lower() not in wanted:
            continue
        word = Standing(passage, match.start(), match.end())
        if word.may_be_name or word.in_address:
            continue
        rights, level = verbs[written.lower()]
        suggestions = tuple(in_case_of(written, right) for right in rights)
        yield Hit(
            match.start(),
            match.end(),
            Bilingual(
                f"“{written}” tidak baku: {' atau '.join(suggestions)}",
                f"“{written}” is not standard: {' or '.join(suggestions)}",
            ),
            suggestions,
            severity=None if level == Severity.WARNING.value else Severity(level),
        )
