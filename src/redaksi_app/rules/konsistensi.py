"""One draft, one spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from redaksi_app.article import Article, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.prepared import prepared
from redaksi_app.rules.acronyms import common_nouns
from redaksi_app.rules.article_words import letters_of, words_of
from redaksi_app.rules.rule import Hit, article_rule
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.text import find_quotations, split_sentences
from redaksi_app.text.patterns import expression

#: Acronyms of common nouns that newsrooms write with and without a capital.
_WORDS = (
    "pileg pilpres pilkada pilgub pilbup pilwalkot pilkades pemilu caleg capres cawapres paslon parpol kamtibmas "
    "musrenbang puskesmas posyandu ponpes perda perwali perpres pergub ranperda bansos sembako curanmor narkoba miras"
).split()
#: What makes the word part of a name, where the capital is right whatever the draft does elsewhere.
_NAME_FOLLOWS = expression(r"[ \u00a0]+(?:(?:tahun[ \u00a0]+)?(?:19|20)\d\d|\d|[A-Z][a-z]|(?:No\.|Nomor)[ \u00a0])")
_WORD_BEFORE = expression(r"(?P<word>[\w’'-]+)(?P<gap>[ \u00a0(/-]+)$")
_PROSE = (PartKind.DECK, PartKind.LEAD, PartKind.BODY)


@lru_cache(maxsize=64)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return expression(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)


@article_rule("konsistensi.kapital-akronim", Category.CONSISTENCY, Severity.WARNING, words=_WORDS)
def mixed_capital(article: Article) -> Iterator[Hit]:
    """Akronim ditulis sama di seluruh naskah: pileg atau Pileg.
    An acronym is written the same way throughout: pileg or Pileg.

    Mengapa: Naskah ini menulis akronim yang sama kadang dengan huruf kapital, kadang tidak. Di depan tahun atau nama
        daerah akronim itu bagian dari nama, jadi berhuruf kapital (Pemilu 2024).
    Why: This draft writes the same acronym with a capital here, without one there. Before a year or the name of a
        region it is part of a name and has its capital (Pemilu 2024).
    Sumber: EYD V, II.F (akronim); kebiasaan redaksi

    Salah: SOE - Polisi menjaga Pileg dan Pilkada. ¶ Tahapan Pileg berlanjut. ¶ Anggaran pileg sudah cair.
    Jadi: SOE - Polisi menjaga Pileg dan Pilkada. ¶ Tahapan Pileg berlanjut. ¶ Anggaran Pileg sudah cair.
    Salah: SOE - Warga menjaga Kamtibmas. ¶ Warga desa menjaga Kamtibmas. ¶ Polisi menjaga kamtibmas.
    Jadi: SOE - Warga menjaga kamtibmas. ¶ Warga desa menjaga kamtibmas. ¶ Polisi menjaga kamtibmas.
    Diam: SOE - Polisi menjaga pemilu. ¶ Anggaran Pemilu 2024 sudah cair. ¶ Pemilu berjalan aman.
    Diam: SOE - Polisi menjaga Pileg. ¶ “Anggaran pileg sudah cair,” katanya.
    Diam: SOE - Polisi menjaga pemilu bersama Akademi Pemilu dan Demokrasi. ¶ Dana pemilu cair. ¶ Puskesmas Sasi buka.
    """
    lower: dict[str, list[tuple[int, int]]] = {}
    upper: dict[str, list[tuple[int, int]]] = {}
    for start, end in _uses(article):
        word = article.text[start:end]
        if word.islower():
            lower.setdefault(word, []).append((start, end))
        elif word.istitle() and not _NAME_FOLLOWS.match(article.text, end):
            upper.setdefault(word.lower(), []).append((start, end))
    for word in lower.keys() & upper.keys():
        small = len(lower[word]) > len(upper[word]) or word in common_nouns()
        few, right = (upper[word], word) if small else (lower[word], word.capitalize())
        for start, end in few:
            yield Hit(
                start,
                end,
                Bilingual(f"Di tempat lain naskah ini menulis “{right}”", f"Elsewhere this draft writes “{right}”"),
                (right,),
            )


def _uses(article: Article) -> Iterator[tuple[int, int]]:
    """Where the words stand in the reporter's own sentences, neither at the start of one nor inside a name."""
    _, lower = words_of(article)
    present = tuple(word for word in _WORDS if word in lower)
    if not present:
        return
    for part in article.of_kind(*_PROSE):
        prose = part.prose
        text = article.text[prose.start : prose.end]
        matches = list(_pattern(present).finditer(text))
        if not matches:
            continue
        starts = {sentence.start for sentence in split_sentences(text)}
        quotations = find_quotations(text)
        for match in matches:
            before = _WORD_BEFORE.search(text, max(0, match.start() - 30), match.start())
            named = before and before["word"][0].isupper() and before.start() not in starts and match[0][0].isupper()
            quoted = any(quotation.start < match.start() < quotation.end for quotation in quotations)
            if not named and not quoted and match.start() not in starts:
                yield prose.start + match.start(), prose.start + match.end()


@prepared("akronim-ejaan")
def _spellings() -> tuple[tuple[tuple[str, ...], tuple[frozenset[str], ...]], ...]:
    """The acronyms that are spelled in several ways, all of which newsrooms have, with their runs of letters.

    Not those that are written out.
    """
    groups = []
    for row in read_table("akronim"):
        forms = [row["form"], *(form for form in listed(row["accepted"]) if not _is_written_out(form, row["form"]))]
        if len(forms) > 1:
            groups.append((tuple(forms), tuple(letters_of(form) for form in forms)))
    return tuple(groups)


def _is_written_out(form: str, of: str) -> bool:
    """Whether a form is a phrase, or differs only by the capital that a common noun has in a name."""
    if any(word.islower() or word in ("Kementerian", "Perjuangan") for word in form.split()[:-1]) or form.endswith(
        "Perjuangan"
    ):
        return True
    return form.lower() == of.lower() and (of.islower() or form.islower() or form.isupper())


@article_rule("konsistensi.bentuk-akronim", Category.CONSISTENCY, Severity.WARNING)
def mixed_spelling(article: Article) -> Iterator[Hit]:
    """Satu akronim, satu bentuk dalam satu naskah: Kemenhan atau Kemhan.
    One acronym, one spelling in one draft: Kemenhan or Kemhan.

    Mengapa: Naskah ini menulis lembaga atau istilah yang sama dengan dua bentuk; pembaca mengira dua hal.
    Why: This draft writes the same body or term in two ways; readers take them for two.
    Sumber: EYD V, II.F (akronim); kebiasaan redaksi

    Salah: SOE - Kemenhan membeli kapal. ¶ Kapal itu diuji Kemenhan. ¶ Juru bicara Kemhan menolak menjawab.
    Jadi: SOE - Kemenhan membeli kapal. ¶ Kapal itu diuji Kemenhan. ¶ Juru bicara Kemenhan menolak menjawab.
    Salah: SOE - Warga membawa e-KTP. ¶ Tanpa e-KTP mereka ditolak. ¶ KTP-el dicetak di kantor camat.
    Jadi: SOE - Warga membawa e-KTP. ¶ Tanpa e-KTP mereka ditolak. ¶ e-KTP dicetak di kantor camat.
    Diam: SOE - Kemenhan membeli kapal. ¶ Kapal itu diuji Kemenhan. ¶ “Kemhan menolak,” katanya.
    Diam: SOE - Polres Belu bersiaga. ¶ Dua polres lain membantu. ¶ PDI Perjuangan dan kader PDIP hadir.
    """
    written, _ = words_of(article)
    for forms, letters in _spellings():
        if sum(runs <= written for runs in letters) < 2:
            continue
        places = {form: list(_standing(article, form)) for form in forms}
        used = [form for form in forms if places[form]]
        if len(used) < 2:
            continue
        right = max(used, key=lambda form: len(places[form]))
        for form in used:
            for start, end in places[form] if form != right else ():
                yield Hit(
                    start,
                    end,
                    Bilingual(f"Di tempat lain naskah ini menulis “{right}”", f"Elsewhere this draft writes “{right}”"),
                    (right,),
                )


def _standing(article: Article, form: str) -> Iterator[tuple[int, int]]:
    """Where a form stands in the reporter's own sentences, as a word by itself."""
    for part in article.of_kind(*_PROSE):
        prose = part.prose
        text = article.text[prose.start : prose.end]
        start = text.find(form)
        quotations = find_quotations(text) if start >= 0 else []
        while start >= 0:
            end = start + len(form)
            alone = not (text[start - 1 : start] + text[end : end + 1]).strip(" .,;:!?()\u00a0")
            address = text[end : end + 1] == "." and text[end + 1 : end + 2].isalnum()
            if alone and not address and not any(quotation.start < start < quotation.end for quotation in quotations):
                yield prose.start + start, prose.start + end
            start = text.find(form, end)
