"""What a story is about, as far as ethics ask: crime, sexual violence, suicide. One look at each paragraph."""

from __future__ import annotations

import re

from redaksi_app.article import Article, Part, PartKind
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
SEXUAL_STEMS = ("perkosa", "merkosa", "cabul", "setubuh", "rudapaksa", "seksual", "leceh", "asusila", "sodomi")
SUICIDE_STEMS = ("bunuh diri", "gantung diri", "gandir", "mengakhiri hidup")
#: What at least one of these words holds, for a look at the whole draft first.
CRIME_STEMS = (
    "tersangka", "terdakwa", "terlapor", "pelaku", "tangkap", "nangkap", "tahan", "nahan", "ringkus", "bekuk",
    "diamankan polisi", "berhadapan dengan hukum", "pukul", "mukul", "curi", "aniaya", "bunuh", "culik", "rundung",
    "tawuran", "begal", "narkoba", "sabu", "perdagangan orang", "keroyok", "geroyok", "nipu", "gelap", "kekerasan",
    "rampok",
)  # fmt: skip
_PROSE = (PartKind.HEADLINE, PartKind.DECK, PartKind.LEAD, PartKind.BODY, PartKind.CAPTION)


def prose_of(article: Article) -> list[tuple[Part, str]]:
    """The paragraphs that tell the story, each with its text (counted from ``part.prose.start``)."""
    return [(part, article.text[part.prose.start : part.prose.end]) for part in article.of_kind(*_PROSE)]


def speaks_of(article: Article, stems: tuple[str, ...]) -> bool:
    """Whether one of these runs of small letters is anywhere in the draft: the cheap look before the careful one."""
    return any(stem in article.lowered for stem in stems)


def near(pattern: re.Pattern[str], paragraphs: list[tuple[Part, str]], place: int) -> bool:
    """Whether ``pattern`` is in paragraph ``place`` or in one beside it."""
    return any(pattern.search(text) for _, text in paragraphs[max(0, place - 1) : place + 2])
