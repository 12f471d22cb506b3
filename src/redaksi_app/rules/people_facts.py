"""What one draft says of one person in two ways: two ages, two posts, two places of origin."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from redaksi_app.article import Article
from redaksi_app.places import Gazetteer
from redaksi_app.rules.name_words import is_front, is_post
from redaksi_app.rules.names import Mention, Sign, mentions_of
from redaksi_app.rules.post_titles import cannot_be_one
from redaksi_app.rules.ranks import ranks
from redaksi_app.text import Span
from redaksi_app.text.patterns import expression

_PEOPLE = (
    "pria|wanita|perempuan|laki-laki|lelaki|gadis|remaja|pemuda|pemudi|nenek|kakek|ibu|bapak|bocah|anak|warga|korban|"
    "pelaku|tersangka|terdakwa|saksi|balita|janda|duda"
)
_AGED = expression(
    rf",?[ \u00a0](?:yang[ \u00a0])?(?:(?:{_PEOPLE})[ \u00a0])?(?:kini[ \u00a0]|sekarang[ \u00a0])?(?:yang[ \u00a0])?"
    r"(?:berusia|berumur)[ \u00a0](?P<age>\d{1,3})[ \u00a0]tahun"
    r"(?P<then>[ \u00a0](?:saat|ketika|kala|waktu|pada|sewaktu))?"
)
_AT_AGE = expression(
    r"\b(?:[Pp]ada|[Dd]i|[Dd]alam)[ \u00a0](?:usia|umur)(?:nya)?[ \u00a0]"
    r"(?:(?:yang|baru|sudah|masih|telah|ke)[ \u00a0])*"
    r"(?P<age>\d{1,3})[ \u00a0]tahun,?[ \u00a0]$"
)
#: "Pria berusia 34 tahun itu, Anton Seran": the age just before the name.
_AGED_BEFORE = expression(
    rf"\b(?i:{_PEOPLE})[ \u00a0](?:(?:berusia|berumur)[ \u00a0])?(?P<age>\d{{1,3}})[ \u00a0]tahun"
    r"(?:[ \u00a0](?:itu|tersebut))?,?[ \u00a0]$"
)
_THAT_AGED = expression(
    r"\b(?P<who>[A-Za-z-]+)[ \u00a0](?P<told>(?:berusia|berumur)[ \u00a0])?(?P<age>\d{1,3})[ \u00a0]tahun[ \u00a0]"
    r"(?:itu|tersebut)\b"
)
_AGE_WORDS = expression(r"(?:usia|umur)|tahun (?:itu|tersebut)")
_WHO = frozenset(_PEOPLE.split("|"))
_FROM = expression(
    r",?[ \u00a0](?:yang[ \u00a0])?(?:asal|berasal[ \u00a0]dari)[ \u00a0](?P<place>[A-Z]\w+(?:[ \u00a0][A-Z]\w+)*)"
)
_FROM_BEFORE = expression(
    r"\basal[ \u00a0](?P<place>[A-Z]\w+(?:[ \u00a0][A-Z]\w+)*)(?:,[ \u00a0]|[ \u00a0]bernama[ \u00a0])$"
)
#: A post that somebody had, will have, or has besides.
_ANOTHER_TIME = expression(
    r"\b(?:[Mm]antan|[Ee]ks|[Bb]ekas|[Cc]alon|[Ss]ebelumnya|[Pp]ernah|[Mm]enjabat|[Dd]ilantik|[Mm]erangkap|[Jj]uga|[Kk]ini|"
    r"[Dd]ahulu|[Dd]ulu|[Ss]ekaligus|[Ss]emula|[Mm]enjadi|[Ss]elaku|[Ss]ebagai|[Dd]imutasi|[Pp]romosi|[Mm]enggantikan|[Pp]angkat|"
    r"[Kk]enaikan)\b"
)
_NEARBY = 600


class Conflict(NamedTuple):
    """What is said at ``span`` and, otherwise, ``before``."""

    span: Span
    before: str


def _names(article: Article) -> dict[int, tuple[str, ...]]:
    """The full name that each mention means, by where the mention starts: a single name means the one that has it."""
    mentions = [mention for mention, _ in mentions_of(article)]
    holders: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for mention in mentions:
        if len(mention.words) > 1:
            for word in mention.words:
                holders[word].add(mention.words)
    meant = {}
    for mention in mentions:
        known = holders.get(mention.words[0], set()) if len(mention.words) == 1 else set()
        meant[mention.start] = next(iter(known)) if len(known) == 1 else mention.words
    return meant


def conflicting_ages(article: Article) -> Iterator[Conflict]:
    """The ages that differ from the one in brackets after the same person's name."""
    mentions = [mention for mention, _ in mentions_of(article)]
    if not any(mention.age for mention in mentions):
        return
    meant = _names(article)
    ages: dict[tuple[str, ...], Mention] = {}
    for mention in mentions:
        name = meant[mention.start]
        if mention.age and name not in ages:
            ages[name] = mention
        elif mention.age and mention.age != ages[name].age and _apart(article.text, ages[name], mention):
            start = article.text.index(str(mention.age), mention.end)
            yield Conflict(Span(start, start + len(str(mention.age))), str(ages[name].age))
    if not _AGE_WORDS.search(article.text):
        return
    for mention in mentions:
        known = ages.get(meant[mention.start])
        if known is not None:
            yield from _age_beside(article.text, mention, known)
    yield from _age_of_that_one(article.text, mentions, {mention.age for mention in mentions if mention.age})


def _apart(text: str, one: Mention, other: Mention) -> bool:
    """Whether two mentions of one name stand in different sentences: "Slamet (40) dan Slamet (55)" are two people."""
    return len(one.words) > 1 and bool(re.search(r"[.!?]\s|\n", text[one.end : other.start]))


def _age_beside(text: str, mention: Mention, known: Mention) -> Iterator[Conflict]:
    after = _AGED.match(text, mention.end)
    if after and not after["then"] and int(after["age"]) != known.age:
        yield Conflict(Span(after.start("age"), after.end("age") + len(" tahun")), str(known.age))
    before = _AT_AGE.search(text, max(0, mention.start - 60), mention.start)
    older = before is not None and int(before["age"]) > known.age
    if not older:
        before = _AGED_BEFORE.search(text, max(0, mention.title_start - 60), mention.title_start)
    if before and int(before["age"]) != known.age:
        yield Conflict(Span(before.start("age"), before.end("age") + len(" tahun")), str(known.age))


def _age_of_that_one(text: str, mentions: list[Mention], ages: set[int]) -> Iterator[Conflict]:
    """The ages in "Perawat berumur 72 tahun itu", where the nurse was 27."""
    for match in _THAT_AGED.finditer(text):
        age, who = int(match["age"]), match["who"].lower()
        if age in ages or not (match["told"] or who in _WHO):
            continue
        before = [one for one in mentions if one.age and match.start() - _NEARBY < one.start < match.start()]
        called = [one for one in before if text[: one.start].rstrip(" ,\u00a0").lower().endswith(who)]
        if called or (who in _WHO and len(before) == 1):
            known = (called or before)[-1]
            yield Conflict(Span(match.start("age"), match.end("age") + len(" tahun")), str(known.age))


def conflicting_posts(article: Article) -> Iterator[Conflict]:
    """The posts before a name that cannot be the one that stood before the same name earlier."""
    first: dict[tuple[str, ...], Mention] = {}
    meant: dict[int, tuple[str, ...]] | None = None
    for mention, _ in mentions_of(article):
        opening = mention.title.split()[0] if mention.title else ""
        if len(mention.words) < 2 or mention.signs & Sign.BEARER or not (is_post(opening) or opening in ranks()):
            continue
        if _ANOTHER_TIME.search(article.text, max(0, mention.title_start - 60), mention.start):
            continue
        meant = meant or _names(article)
        known = first.setdefault(meant[mention.start], mention)
        if known is not mention and cannot_be_one(known.title, mention.title):
            end = mention.title_start + len(mention.title)
            yield Conflict(Span(mention.title_start, end), known.title)


def conflicting_origins(article: Article) -> Iterator[Conflict]:
    """The places that a person is said to be from, unlike the one that was named before."""
    if " asal " not in article.text:
        return
    meant = _names(article)
    first: dict[tuple[str, ...], str] = {}
    for mention, _ in mentions_of(article):
        match = _FROM.match(article.text, mention.end) or _FROM_BEFORE.search(
            article.text, max(0, mention.start - 50), mention.title_start
        )
        if match is None or is_front(match["place"].split()[0]):
            continue
        place = match["place"]
        known = first.setdefault(meant[mention.start], place)
        if known not in place and place not in known and not _within(known, place):
            yield Conflict(Span(match.start("place"), match.end("place")), known)


def _within(one: str, other: str) -> bool:
    """Whether one of two places may lie in the other, or they are not both cities."""
    places = Gazetteer.load()
    if places.province(one) or places.province(other):
        return True
    if not (places.is_city(one) or places.districts(one)) or not (places.is_city(other) or places.districts(other)):
        return True
    regencies = [
        {
            regency.code
            for regency in (*places.regencies(name), *places.regencies_of_capital(name), *places.districts(name))
        }
        for name in (one, other)
    ]
    return bool(regencies[0] & regencies[1])
