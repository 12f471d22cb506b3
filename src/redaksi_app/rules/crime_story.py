"""What a story is about, as far as ethics ask: crime, sexual violence, suicide. One look at each paragraph."""

from __future__ import annotations

import re

from redaksi_app.article import Article, Part, PartKind
from redaksi_app.rules.article_words import words_of
from redaksi_app.text.patterns import expression

SEXUAL = expression(
    r"\b(?:(?:me|di|pe)?m?perkosa\w*|memerkosa|pemerkosa(?:an)?|(?:men|di|pen)?cabul\w*|per?setubuh\w*|"
    r"(?:men|di)?setubuhi|menyetubuhi|(?:me)?rudapaksa|dirudapaksa|pelecehan seksual|kekerasan seksual|"
    r"dilecehkan|melecehkan|asusila|sodomi|disodomi)\b",
    re.IGNORECASE,
)
SUICIDE = expression(
    r"(?<!gol )(?<!bom )(?<!serangan )(?<!pencegahan )(?<!mencegah )(?<!cegah )(?<!risiko )(?<!angka )"
    r"\b(?:bunuh diri|gantung diri|gandir|mengakhiri hidup(?:nya)?)\b"
    r"(?! politik| massal| kelas| ekonomi)",
    re.IGNORECASE,
)
CRIME = expression(
    r"\b(?:tersangka|terdakwa|terlapor|pelaku|ditangkap|ditahan|menahan|menangkap|diringkus|dibekuk|diamankan polisi|"
    r"berhadapan dengan hukum|dipukul\w*|memukul\w*|mencuri|pencuri(?:an)?|(?:meng|di|peng)aniaya\w*|membunuh|dibunuh|"
    r"pembunuh\w*|penculikan|diculik|perundungan|dirundung|tawuran|begal|narkoba|sabu|perdagangan orang|pengeroyokan|"
    r"dikeroyok|penipuan|penggelapan|kekerasan|perampokan|merampok)\b",
    re.IGNORECASE,
)
#: After a verdict that stands, a culprit may be called one.
CONVICTED = expression(
    r"\b(?:divonis|vonis|terpidana|narapidana|terbukti (?:secara sah|bersalah)|berkekuatan hukum tetap|inkrah|dihukum|"
    r"residivis)\b",
    re.IGNORECASE,
)
_CONVICTING = frozenset("divonis vonis terpidana narapidana terbukti berkekuatan dihukum inkrah residivis".split())
#: So opens each word with which one of these patterns may begin; only the first word of what is told in several.
_SEXUAL_OPENINGS = tuple(
    """perkosa mperkosa meperkosa memperkosa diperkosa dimperkosa peperkosa pemperkosa memerkosa pemerkosa cabul
    mencabul dicabul pencabul persetubuh pesetubuh setubuhi mensetubuhi disetubuhi menyetubuhi rudapaksa
    merudapaksa dirudapaksa pelecehan kekerasan dilecehkan melecehkan asusila sodomi disodomi""".split()
)
SUICIDE_WORDS = frozenset({"bunuh", "gantung", "gandir", "mengakhiri"})
_CRIME_OPENINGS = tuple(
    """tersangka terdakwa terlapor pelaku ditangkap ditahan menahan menangkap diringkus dibekuk diamankan berhadapan
    dipukul memukul mencuri pencuri menganiaya dianiaya penganiaya membunuh dibunuh pembunuh penculikan diculik
    perundungan dirundung tawuran begal narkoba sabu perdagangan pengeroyokan dikeroyok penipuan penggelapan kekerasan
    perampokan merampok""".split()
)
#: The first few letters of all of these, for a quick look: nearly every word begins otherwise.
_FEW = 4
_BEGINNINGS = frozenset(opening[:_FEW] for opening in (*_CRIME_OPENINGS, *_SEXUAL_OPENINGS))
_PROSE = (PartKind.HEADLINE, PartKind.DECK, PartKind.LEAD, PartKind.BODY, PartKind.CAPTION)


def prose_of(article: Article) -> list[tuple[Part, str]]:
    """The paragraphs that tell the story, each with its text (counted from ``part.prose.start``)."""
    return [(part, article.text[part.prose.start : part.prose.end]) for part in article.of_kind(*_PROSE)]


def is_sexual(word: str) -> bool:
    """Whether SEXUAL may find something in a draft with this word: for ``wakes=``."""
    lower = word.lower()
    return lower[:_FEW] in _BEGINNINGS and lower.startswith(_SEXUAL_OPENINGS)


def is_crime(word: str) -> bool:
    """Whether CRIME or SEXUAL may find something in a draft with this word: for ``wakes=``."""
    lower = word.lower()
    return lower[:_FEW] in _BEGINNINGS and lower.startswith((*_CRIME_OPENINGS, *_SEXUAL_OPENINGS))


def tells_verdict(article: Article) -> bool:
    """Whether the draft tells of a conviction."""
    return not words_of(article)[1].isdisjoint(_CONVICTING) and CONVICTED.search(article.text) is not None


def near(pattern: re.Pattern[str], paragraphs: list[tuple[Part, str]], place: int) -> bool:
    """Whether ``pattern`` is in paragraph ``place`` or in one beside it."""
    return any(pattern.search(text) for _, text in paragraphs[max(0, place - 1) : place + 2])
