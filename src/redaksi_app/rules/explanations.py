"""Where an article uses abbreviations, and where it says what they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from functools import lru_cache

import msgspec

from redaksi_app.article import Article, Part, PartKind
from redaksi_app.rules.acronyms import Meaning, closing_reading, content, initials_fit, meanings, words_before
from redaksi_app.rules.article_words import words_of
from redaksi_app.rules.name_words import bears_a_name
from redaksi_app.rules.tables import read_table
from redaksi_app.text import find_quotations
from redaksi_app.text.patterns import expression

#: What may be an abbreviation: two capitals together, or one in brackets of its own ("(Kemenkeu)").
_FORM = expression(r"[A-Z](?:[A-Z][A-Za-z0-9]*(?:-[A-Z]+)?|(?<=\([A-Z])[a-z][A-Za-z0-9]*(?=\)))")
_NOT_BEFORE = "@#/.&-_"
_NOT_BEHIND = expression(r"[\w@/]|-\w|\.\w")
#: Four letters or more, hardly a vowel among them: nobody reads these as a word, or knows them who is not told.
_OPAQUE = expression(r"(?=[^AEIOUY]*[AEIOU]?[^AEIOUY]*$)(?!.*(.)\1\1)(?![IVXLCDM]+$)[A-Z]{4,}")
#: Such letters that readers know, though the table has no row for what is seldom written out.
_WELL_KNOWN = frozenset(
    "ISBN ISSN HTTP HTTPS HTML HDMI RCTI SCTV MNCTV CNBC PSMS PSIS PSPS PSBS PSDS JPNN CDMA VVIP WWW NTFS".split()
)
#: After these such letters name a place, a channel, a share or a person.
_PLACING = frozenset(
    "di ke dari pada lewat melalui stasiun saluran televisi dan serta atau saham emiten kode berinisial inisial".split()
)
#: What goes on as a name does, or stands for a share: "TLKM (+11,56%)", "SRMA 33".
_GOES_ON = expression(r"[ \u00a0]+(?:[A-ZÀ-Þ\d]|\([+-]?\d)")
#: Letters that make one name with those before: "BKD PSDM"; a Roman numeral does not.
_NEXT_FORM = expression(r"[ \u00a0]+((?![IVXLC]+\b)[A-Z]{3,})(?![\w-])")
#: A unit that is told by number and letters: "Kodim 0313 KPR".
_UNIT = expression(r"[A-Z][a-z]+[ \u00a0]\d{3,4}[ \u00a0]*$")
_QUOTATION_MARK = expression(r"[\"“”]")
_OPENING = expression(r"(?:^|[\s(\[])[\"“]")
_LAST_WORD = expression(r"([\w.,]+)[ \u00a0]+$")
_ENDS_BRACKET = expression(r"\([A-Z][^()]{0,30}[ \u00a0]$")
_OPENS_BRACKET = expression(r"[ \u00a0]\((?=[^\d\W])")
_SAYS_SHORT = expression(
    r"(?:\(|\b(?:disingkat|singkatan|dikenal|dikenal sebagai|disebut|sebutan|atau|alias|bernama)[ \u00a0])[\"“']?$"
)
#: Parts in which an abbreviation is used, and may be written out.
BODY = (PartKind.DECK, PartKind.LEAD, PartKind.BODY)
#: Shorter items may leave what can be read as a word unexplained.
_LONG_ARTICLE = 100


class Use(msgspec.Struct, frozen=True):
    """One use of a form: ``start`` to ``end`` in the draft.

    ``told`` is where the words begin that say there what it stands for; -1 where none do.
    """

    start: int
    end: int
    part: Part
    quoted: bool
    told: int


class Uses(msgspec.Struct):
    """The forms that an article's sentences use, each with its places in order."""

    by_form: dict[str, list[Use]] = msgspec.field(default_factory=dict)
    long: bool = False


@lru_cache(maxsize=1)
def _words_to_tell() -> frozenset[str]:
    """Acronyms of common nouns that not every reader knows."""
    return frozenset(
        form
        for form, known in meanings().items()
        if known[0].kind == "umum" and form.isalpha() and not any(meaning.known for meaning in known)
    )


#: The article that was asked about last, with its uses; the rules of one check ask in turn.
_kept: list[tuple[Article, Uses]] = []
_letters_kept: list[tuple[Article, str]] = []


def uses_of(article: Article) -> Uses:
    """The abbreviations in deck, lead and body."""
    for kept, known in _kept:
        if kept is article:
            return known
    uses = Uses()
    words = 0
    wanted = article.style.acronyms.expand
    _, lower = words_of(article)
    small = (_words_to_tell() & lower) | {form for form in wanted if not form.isupper()}
    for part in article.of_kind(*BODY):
        prose = part.prose
        text = article.text[prose.start : prose.end]
        words += text.count(" ")
        _collect(text, part, uses, wanted, small)
    uses.long = words >= _LONG_ARTICLE
    _kept[:] = [(article, uses)]
    return uses


def _collect(text: str, part: Part, uses: Uses, wanted: Mapping[str, str], small: Set[str]) -> None:
    found = [(match.start(), match.group()) for match in _FORM.finditer(text) if _counts(text, match, wanted)]
    for word in small:
        # A common noun counts with and without a capital, a name of the stylesheet's as it is written.
        seen = text.lower() if word.islower() else text
        found += [(start, word) for start in _standing(seen, word) if not _in_post(seen, start, word)]
    quotations = find_quotations(text) if found else []
    for start, form in sorted(found):
        end = start + len(form)
        quoted = any(quotation.start < start < quotation.end for quotation in quotations) or _is_speech(text, end)
        use = Use(part.prose.start + start, part.prose.start + end, part, quoted, _told(text, start, end, form, part))
        uses.by_form.setdefault(form, []).append(use)


def _is_speech(text: str, end: int) -> bool:
    """Whether a quotation ends after ``end`` whose opening mark stands elsewhere: "sesuai dengan BAP?" tanya jaksa"."""
    mark = _QUOTATION_MARK.search(text, end)
    return mark is not None and text[mark.start() - 1] in ",.?!" and not _OPENING.search(text, 0, end)


def _standing(text: str, word: str) -> Iterator[int]:
    """Where ``word`` stands by itself."""
    start = text.find(word)
    while start >= 0:
        before = text[start - 1 : start]
        if not (before.isalnum() or (before and before in _NOT_BEFORE)) and not _NOT_BEHIND.match(
            text, start + len(word)
        ):
            yield start
        start = text.find(word, start + len(word))


@lru_cache(maxsize=1)
def _posts() -> frozenset[str]:
    return frozenset(row["form"].lower() for row in read_table("jabatan"))


def _in_post(text: str, start: int, word: str) -> bool:
    """Whether ``word`` is part of a post's name, which is not written out: "Kanit Gakkum"."""
    before = _LAST_WORD.search(text, max(0, start - 24), start)
    return before is not None and f"{before[1]} {word}".lower() in _posts()


def _counts(text: str, match: re.Match[str], wanted: Mapping[str, str]) -> bool:
    """Whether a capitalised word is an abbreviation to look after."""
    form = match.group()
    before_it = text[match.start() - 1 : match.start()]
    if before_it.isalnum() or (before_it and before_it in _NOT_BEFORE) or _NOT_BEHIND.match(text, match.end()):
        return False
    listed = form in meanings() or (form in wanted and form.isupper())
    if not listed and not _is_opaque(form):
        return False
    before = _LAST_WORD.search(text, max(0, match.start() - 24), match.start())
    word = before[1].strip(".,") if before else ""
    if bears_a_name(word) or (word.isupper() and len(word) > 1 and word not in meanings()):
        return False
    if _UNIT.search(text, max(0, match.start() - 24), match.start()):
        return False
    if listed or before_it == "(":
        other = _NEXT_FORM.match(text, match.end())
        return other is None or other[1] in meanings()
    noun = before is not None and before[1].islower() and before[1].isalpha() and word not in _PLACING
    return noun and not _GOES_ON.match(text, match.end())


@lru_cache(maxsize=4096)
def _is_opaque(form: str) -> bool:
    return _OPAQUE.fullmatch(form) is not None and form not in _WELL_KNOWN and form not in _ranks()


@lru_cache(maxsize=1)
def _ranks() -> frozenset[str]:
    return frozenset(row["form"] for row in read_table("pangkat"))


def _told(text: str, start: int, end: int, form: str, part: Part) -> int:
    """Where in the draft the words begin that say what the form stands for, if they stand at it."""
    shift = part.prose.start
    if _SAYS_SHORT.search(text, max(0, start - 24), start):
        bracket = text[start - 1] == "("
        before = words_before(text, start - 1 if bracket else start)
        place = closing_reading(before, meanings().get(form, ()))
        if place is None:
            place = initials_fit(form, before)
        if place is not None:
            return shift + before[place].start
        return shift + start if bracket else -1
    if _OPENS_BRACKET.match(text, end) or (text[end : end + 1] == ")" and _ENDS_BRACKET.search(text, 0, start)):
        return shift + start
    return -1


def is_written_out(
    article: Article, known: tuple[Meaning, ...], wording: str = "", *, until: int | None = None
) -> bool:
    """Whether one of the meanings, or ``wording``, stands in the draft, or in it before ``until``."""
    readings = ["".join(reading) for meaning in known for reading in meaning.readings]
    if wording:
        readings.append("".join(content(wording)))
    joined = _joined(article)
    found = [reading for reading in readings if reading in joined]
    return bool(found) and (until is None or _any_in(found, article.text[:until]))


def stands_in(text: str, known: tuple[Meaning, ...]) -> bool:
    """Whether one of the meanings is written out in ``text``."""
    return _any_in(["".join(reading) for meaning in known for reading in meaning.readings], text)


def _any_in(readings: list[str], text: str) -> bool:
    joined = "".join(content(text))
    return any(reading in joined for reading in readings)


def _joined(article: Article) -> str:
    """The letters of the draft's words that count, without anything between them."""
    for kept, known in _letters_kept:
        if kept is article:
            return known
    joined = "".join(content(article.text))
    _letters_kept[:] = [(article, joined)]
    return joined


def meanings_here(form: str, text: str) -> tuple[Meaning, ...]:
    """What the form can mean in an article of this ``text``: the meanings whose context shows, or that need none."""
    known = meanings().get(form, ())
    lower = text.lower()
    shown = tuple(
        meaning for meaning in known if any(re.search(rf"(?<!\w){re.escape(word)}", lower) for word in meaning.context)
    )
    return shown or tuple(meaning for meaning in known if not meaning.context)
