"""Names that one draft spells in two ways."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

import msgspec

from redaksi_app.article import Article, PartKind
from redaksi_app.rules.likeness import Likeness, likeness, sound
from redaksi_app.rules.name_words import is_common_word
from redaksi_app.rules.names import PERSONAL, Mention, Sign, mentions_of, name_lines, word_spans
from redaksi_app.text import Span
from redaksi_app.text.patterns import expression
from redaksi_app.text.slips import are_within, slips_between
from redaksi_app.words.lexicon import open_lexicon

_CAPITALISED = expression(r"[A-ZÀ-Þ](?:[\w-]|['’](?=\w))*")
_ROMAN = expression(r"[IVXLC]+")
_NOT_LATIN = expression(r"[\u0600-\u06ff]")
_END_OF_SENTENCE = expression(r"[.!?]\s|\n")
#: Whoever is told of with these may well have nearly the other's name.
_KIN = expression(
    r"\b(?:(?:adik|kakak|saudara|saudari|sepupu|anak|putra|putri|ayah|bapak|ibu|istri|suami|cucu|paman|bibi|keponakan|ipar"
    r"|mertua|menantu)(?:nya|ku|mu)|kembar\w*|bersaudara|beradik|sekandung|kandung|sepupu|serupa|mirip)\b",
    re.IGNORECASE,
)
_NEAR = 45
#: A single name this short differs by more than a slip from another: Indah and Indar.
_LEAST_ALONE = 6
#: One that sounds the same is the same name from this length on: Willem and Wilem.
_LEAST_HEARD = 5
_HEADS = (PartKind.HEADLINE, PartKind.KICKER, PartKind.SUBHEAD)


class Variant(msgspec.Struct, frozen=True):
    """A name spelled otherwise than the rest of the draft spells it.

    ``span`` is what should be ``right`` instead; ``sure`` is false where it may be another person's name.
    """

    span: Span
    right: str
    sure: bool


class _Use(msgspec.Struct, frozen=True):
    """One place where a name stands: its words, each with its span."""

    words: tuple[str, ...]
    spans: tuple[Span, ...]
    mention: Mention | None

    @property
    def start(self) -> int:
        return self.spans[0].start


def variants(article: Article) -> Iterator[Variant]:
    """The odd spellings of names in the whole draft."""
    if _NOT_LATIN.search(article.text):
        return
    uses = _uses(article)
    groups: dict[tuple[str, ...], list[_Use]] = defaultdict(list)
    for use in uses:
        groups[use.words].append(use)
    counts = Counter(word for use in uses for word in use.words)
    first = {word: use.start for use in reversed(uses) for word in use.words}
    odd: dict[tuple[str, tuple[str, ...]], Variant] = {}
    for one, other, place, near in _pairs(groups):
        wrong, right = _odd_one(one[place], other[place], counts, first)
        name = one if one[place] == wrong else other
        if _two_people(article.text, groups[one], groups[other], near):
            continue
        sure = len(name) > 1 and min(counts[wrong], counts[right]) == 1 and _is_one_slip(wrong, right, near)
        for use in groups[name]:
            span = use.spans[place]
            odd.setdefault((wrong, (str(span.start),)), Variant(span, right, sure))
    yield from sorted(odd.values(), key=lambda variant: variant.span)
    yield from _joined(article.text, groups)


def _uses(article: Article) -> list[_Use]:
    uses = [
        _Use(placed.mention.words, _spans(placed.mention, article.text), placed.mention)
        for placed in mentions_of(article)
    ]
    uses += [_Use(mention.words, _spans(mention, article.text), mention) for mention in name_lines(article)]
    names = {use.words for use in uses if len(use.words) > 1}
    uses += _in_headlines(article, names)
    return sorted(uses, key=lambda use: use.start)


def _spans(mention: Mention, text: str) -> tuple[Span, ...]:
    return tuple(word_spans(text, mention.start, mention.words))


def _in_headlines(article: Article, names: set[tuple[str, ...]]) -> list[_Use]:
    """The names that the sentences know, in headlines, where every word has a capital."""
    uses = []
    for part in article.of_kind(*_HEADS):
        words = list(_CAPITALISED.finditer(article.text, part.prose.start, part.prose.end))
        written = tuple(word.group() for word in words)
        held = frozenset(written)
        found = set()
        for name in names:
            if held.isdisjoint(name):
                continue
            for place in range(len(words) - len(name) + 1):
                if _shares(written[place : place + len(name)], name):
                    found.add((place, len(name)))
        for place, length in sorted(found):
            spans = tuple(Span(*word.span()) for word in words[place : place + length])
            uses.append(_Use(written[place : place + length], spans, None))
    return uses


def _shares(written: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether ``written`` is the name but for one word at most."""
    unlike = [pair for pair in zip(written, name, strict=True) if pair[0] != pair[1]]
    return len(unlike) <= 1 and all(likeness(*pair) for pair in unlike)


_Pair = tuple[tuple[str, ...], tuple[str, ...], int, Likeness]


def _pairs(groups: dict[tuple[str, ...], list[_Use]]) -> Iterator[_Pair]:
    """Names that are nearly the same, each pair once for each word in which they differ, with the word's place."""
    holding: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    full = [name for name in groups if len(name) > 1]
    for name in full:
        for heard in {sound(word) for word in name}:
            holding[heard].append(name)
    for one in full:
        for other in {name for word in one for name in holding[sound(word)]}:
            if len(one) != len(other) or not one < other:
                continue
            for place, near in _differences(one, other):
                if _worth(groups[one], groups[other], one[place], other[place], near):
                    yield one, other, place, near
    yield from _shortened_pairs(groups, full)
    yield from _single_pairs(groups, full)


def _shortened_pairs(groups: dict[tuple[str, ...], list[_Use]], full: list[tuple[str, ...]]) -> Iterator[_Pair]:
    """Names that sound like the beginning of a longer one, which is cut down to it."""
    heard = {name: tuple(sound(word) for word in name) for name in full}
    for one in full:
        size = len(one)
        for other in full:
            start = other[:size]
            if len(other) <= size or heard[other][:size] != heard[one] or start == one or start in full:
                continue
            groups[start] = [_Use(start, use.spans[:size], use.mention) for use in groups[other]]
            for place, near in _differences(one, start):
                if _worth(groups[one], groups[start], one[place], start[place], near):
                    yield one, start, place, near


def _differences(one: tuple[str, ...], other: tuple[str, ...]) -> list[tuple[int, Likeness]]:
    """Where two names differ: in one word that is nearly the same, or in several that sound the same."""
    found: list[tuple[int, Likeness]] = []
    for place, (left, right) in enumerate(zip(one, other, strict=True)):
        if left == right:
            continue
        near = likeness(left, right, given=not place)
        if near not in (Likeness.SLIP, Likeness.SOUND) or _ROMAN.fullmatch(left) or _ROMAN.fullmatch(right):
            return []
        found.append((place, near))
    return found if len(found) == 1 or all(near is Likeness.SOUND for _, near in found) else []


def _single_pairs(groups: dict[tuple[str, ...], list[_Use]], full: list[tuple[str, ...]]) -> Iterator[_Pair]:
    """Single names that are nearly a word of a longer one: that word's name is cut down to it."""
    known = {word for name in full for word in name}
    by_letter: dict[str, set[str]] = defaultdict(set)
    for word in known:
        if len(word) >= _LEAST_HEARD and not is_common_word(word):
            by_letter[sound(word)[0]].add(word)
    for name in [name for name in groups if len(name) == 1]:
        word = name[0]
        if word in known or len(word) < _LEAST_HEARD or is_common_word(word):
            continue
        alike = [other for other in by_letter[sound(word)[0]] if abs(len(other) - len(word)) <= 1]
        found = [(near, other) for other in alike if (near := _alone(word, other))]
        if len(found) == 1:
            near, other = found[0]
            groups.setdefault(
                (other,), [use for longer in full if other in longer for use in _cut(groups[longer], other)]
            )
            yield name, (other,), 0, near


def _alone(word: str, other: str) -> Likeness:
    near = likeness(word, other)
    if min(len(word), len(other)) < _LEAST_ALONE and near is not Likeness.SOUND:
        return Likeness.NONE
    return near if near is Likeness.SOUND or slips_between(word.lower(), other.lower(), 1) == 1 else Likeness.NONE


def _cut(uses: list[_Use], word: str) -> Iterator[_Use]:
    for use in uses:
        place = use.words.index(word)
        yield _Use((word,), (use.spans[place],), use.mention)


def _odd_one(one: str, other: str, counts: Counter[str], first: dict[str, int]) -> tuple[str, str]:
    """The rarer of two spellings, or the one that no dictionary has, or the later one, and then the other."""
    later_first = sorted((one, other), key=lambda word: (counts[word], _is_listed(word), -first.get(word, 0)))
    return later_first[0], later_first[1]


def _is_listed(word: str) -> bool:
    lexicon = open_lexicon()
    return lexicon is not None and lexicon.lists(word.lower())


def _is_one_slip(one: str, other: str, near: Likeness) -> bool:
    """Whether the words sound the same or differ by one letter; two letters may well make another name."""
    return near is Likeness.SOUND or are_within(one.lower(), other.lower(), 1)


def _worth(one: list[_Use], other: list[_Use], left: str, right: str, near: Likeness) -> bool:
    """Whether the words are names rather than two words of the language: "Surat Yasin" and "Surah Yasin"."""
    if near is Likeness.SLIP and left.rstrip("s") == right.rstrip("s"):
        return _personal(one) and _personal(other)
    return not (is_common_word(left) and is_common_word(right)) or _personal(one) or _personal(other)


def _personal(uses: Iterable[_Use]) -> bool:
    return any(use.mention and use.mention.signs & (PERSONAL | Sign.POST | Sign.COMMAS) for use in uses)


def _two_people(text: str, one: list[_Use], other: list[_Use], near: Likeness) -> bool:
    """Whether the draft itself shows that both names are right."""
    ages = [{use.mention.age for use in uses if use.mention and use.mention.age} for uses in (one, other)]
    if ages[0] and ages[1] and not ages[0] & ages[1]:
        return True
    later = max(one[0], other[0], key=lambda use: use.start)
    earlier = min(one[0], other[0], key=lambda use: use.start)
    around = text[max(0, later.start - _NEAR) : later.spans[-1].end + _NEAR]
    if near is not Likeness.SOUND or len(later.words) == 1:
        between = text[earlier.spans[-1].end : later.start]
        if len(between) < 400 and not _END_OF_SENTENCE.search(between):
            return True
    return _KIN.search(around) is not None


def _joined(text: str, groups: dict[tuple[str, ...], list[_Use]]) -> Iterator[Variant]:
    """Names that are parted in one place and joined in another: Abdul Rauf and Abdurrauf."""
    full = [name for name in groups if len(name) > 1]
    for longer in full:
        for shorter in full:
            if len(longer) != len(shorter) + 1 or longer[0][0] != shorter[0][0]:
                continue
            if not (set(longer) & set(shorter)) or not _one_when_joined(longer, shorter):
                continue
            ordered = sorted((longer, shorter), key=lambda name: (len(groups[name]), -groups[name][0].start))
            for use in groups[ordered[0]]:
                yield Variant(Span(use.start, use.spans[-1].end), text_of(text, groups[ordered[1]][0]), False)


def text_of(text: str, use: _Use) -> str:
    """The name as it stands there."""
    return text[use.start : use.spans[-1].end]


def _one_when_joined(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    place = next((i for i, (a, b) in enumerate(zip(longer, shorter, strict=False)) if a != b), len(shorter) - 1)
    if longer[place + 2 :] != shorter[place + 1 :]:
        return False
    joined = (longer[place] + longer[place + 1]).lower().replace("ulr", "urr").replace("uls", "uss")
    return sound(joined) == sound(shorter[place])
