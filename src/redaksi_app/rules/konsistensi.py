"""One draft, one spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import Article, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.rule import Hit, article_rule
from redaksi_app.text import find_quotations, split_sentences

#: Acronyms of elections and security that newsrooms write with and without a capital.
_WORDS = (
    "pileg pilpres pilkada pilgub pilbup pilwalkot pilkades pemilu caleg capres cawapres paslon parpol kamtibmas "
    "musrenbang"
).split()
_WORD = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)
#: What makes the word part of a name, where the capital is right whatever the draft does elsewhere.
_NAME_FOLLOWS = re.compile(r"[ \u00a0]+(?:(?:tahun[ \u00a0]+)?(?:19|20)\d\d|[A-Z][a-z])")
_PROSE = (PartKind.DECK, PartKind.LEAD, PartKind.BODY)


@article_rule("konsistensi.kapital-akronim", Category.CONSISTENCY, Severity.WARNING)
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
    Diam: SOE - Polisi menjaga pemilu. ¶ Anggaran Pemilu 2024 sudah cair. ¶ Pemilu berjalan aman.
    Diam: SOE - Polisi menjaga Pileg. ¶ “Anggaran pileg sudah cair,” katanya.
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
        few, right = (lower[word], word.capitalize()) if len(lower[word]) <= len(upper[word]) else (upper[word], word)
        for start, end in few:
            yield Hit(
                start,
                end,
                Bilingual(f"Di tempat lain naskah ini menulis “{right}”", f"Elsewhere this draft writes “{right}”"),
                (right,),
            )


def _uses(article: Article) -> Iterator[tuple[int, int]]:
    """Where the words stand in the reporter's own sentences, not at the start of one."""
    for part in article.of_kind(*_PROSE):
        prose = part.prose
        text = article.text[prose.start : prose.end]
        if not _WORD.search(text):
            continue
        starts = {sentence.start for sentence in split_sentences(text)}
        quotations = find_quotations(text)
        for match in _WORD.finditer(text):
            quoted = any(quotation.start < match.start() < quotation.end for quotation in quotations)
            if not quoted and match.start() not in starts:
                yield prose.start + match.start(), prose.start + match.end()
