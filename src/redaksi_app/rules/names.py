"""Finding people's names in a draft.

A name is a sequence of capitalised words, with initials and small particles between them, that is left when posts,
ranks, titles, institutions and places before it are taken off. Whether it is a person's shows by what stands around
it: a rank, an age in brackets, a word of saying.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from redaksi_app.article import Article, Part, PartKind
from redaksi_app.rules.likeness import likeness
from redaksi_app.rules.name_words import bears_a_name, is_common_word, is_front, is_never_a_name, is_place, rank_words
from redaksi_app.text import Span
from redaksi_app.text.patterns import expression

_WORD = r"(?:[A-ZÀ-Þ]\.[ \u00a0]?)*[A-ZÀ-Þ](?:[\w-]|['’](?=\w))*"
_PARTICLES = r"(?:(?:bin|binti|boru|van|von|der|den|de|da|dos|do|el|al)[ \u00a0]+){0,2}"
#: The first letter comes before the look at what precedes it, so that the search jumps from capital to capital.
_FIRST = r"[A-ZÀ-Þ](?<![\w@#/.&-][A-ZÀ-Þ])(?:\.[ \u00a0]?(?:[A-ZÀ-Þ]\.[ \u00a0]?)*[A-ZÀ-Þ])?(?:[\w-]|['’](?=\w))*"
_RUN = expression(rf"{_FIRST}(?:[ \u00a0]+{_PARTICLES}{_WORD})*")
_SPLIT = expression(r"[^ \u00a0]+")
#: A word of a name: initials, or a capital and small letters, perhaps with more capitals ("McDonald", "Al-Amin").
_NAME_WORD = expression(r"(?:[A-ZÀ-Þ]\.)+|[A-ZÀ-Þ]{1,2}|(?=[^\d_]+$)[\w'’-]*[a-zà-ÿ][\w'’-]*")
#: Whose full stop ends no sentence.
_ABBREVIATED = expression(
    r"(?:^|[\s(\"“.,])(?:[A-Z]|[Dd]rg?|[Dd]rh|Prof|Drs|Dra|Ir|Hj|Pdt|Pdm|RD|RP|Rm|Sr|Br|Fr|Mgr|Tgk|Ust|Ny|Tn|Nn|Sdr|Sdri|"
    r"Bpk|Dg|Dt|Tb|St|Kol|Kapt|Jend|Pol|Purn|Letkol|Kompol|Muh|Moh|Abd|No|Jl|a\.n)\.$"
)
_AGE = expression(
    r",?[ \u00a0]*\((?P<age>\d{1,3})(?:[ \u00a0]*(?:tahun|thn|th))?\)|,[ \u00a0](?P<between>[1-9]\d)(?=,[ \u00a0])"
)
#: Between a post and its holder's name.
_BETWEEN = expression(r",?[ \u00a0](?:(?:dr|drg|drh|apt)\.?[ \u00a0])?")
_TRAILING = expression(r"[ \u00a0,]*(?:(?<=[ \u00a0])(?:dr|drg|drh|apt)\.?)?[ \u00a0,]*$")
#: Initials that are a degree where a comma stands before them: "Anton Seran, S.H. Ia tiba".
_DEGREES = expression(r"(?:[A-Z]\.){2,}")
_DEGREE = expression(r",[ \u00a0]?(?:S|M|A|Sp|Ph|LL|B|D|Lc)\.")
_SAID_BEFORE = expression(
    r"(?:\b(?:[Kk]ata|ujar|[Uu]cap|[Tt]utur|[Jj]elas|[Uu]ngkap|[Tt]egas|papar|terang|[Tt]ambah|imbuh|[Ss]ebut|pungkas|"
    r"tandas|beber|cetus|sambung|lanjut|urai|keluh|pinta|harap|kenang|aku|cerita|[Mm]enurut|bernama|nama|Pak|Bu|Bapak|"
    r"Ibu|Mas|Mbak|Bang|Kang|Haji|Nenek|Kakek|Mama|Bung|Gus|Romo|Pastor|Pater|Suster|Ustaz|Ustadz|Kiai|Tuan|Nyonya|"
    r"almarhum|almarhumah|mendiang)|\b(?:[Dd]rg?|Prof|Drs|Dra|Ir|H|Hj|K\.H|KH|Pdt|RD|RP|Rm|Sr|Br|Mgr|Tgk|Ny|Tn|Sdr)\.?)"
    r"[ \u00a0]$"
)
_SAYS_AFTER = expression(
    r",?[ \u00a0](?:mengatakan|menyebut|menyebutkan|menjelaskan|mengungkapkan|menegaskan|menambahkan|menuturkan|"
    r"mengaku|menilai|berharap|memastikan|membenarkan|menyampaikan|memaparkan|menerangkan|mengimbau|berpesan|menyatakan|"
    r"bercerita|menceritakan|melanjutkan|mengklaim|berujar|mengakui|menyayangkan|berpendapat|mengenang)\b"
)
#: What may stand before a name, and right behind one of which its surroundings tell something.
_BLANKS, _BEFORE_SIGNS = (" ", "\u00a0"), (" ", "\u00a0", ",", "(")
#: What may stand between a sentence's first letter and the space before it.
_OPENING_MARKS = "\"“‘'(["
_LONGEST = 6
#: What a capitalised word standing alone is (plain numbers, as below).
_NEVER, _FRONT, _COMMON, _MAY_BE_NAME = range(4)


class Sign:
    """What shows that a name is a person's, as bits (plain numbers: there are many names, and an enum is slow)."""

    TITLE = 1
    """A rank before it."""
    POST = 2
    """A post before it."""
    AGE = 4
    """An age in brackets after it."""
    DEGREE = 8
    """A degree after it."""
    SAYS = 16
    """A word of saying, or a form of address, beside it."""
    BEARER = 32
    """Against it: what bears a name of its own stands before it."""
    COMMAS = 64
    """It stands between commas, as who is told of before it: "Sopir truk, Anton Seran, selamat"."""
    OPENS = 128
    """It opens a sentence, so that its first word may be no name."""


#: Any of these makes a person of a name.
PERSONAL = Sign.TITLE | Sign.AGE | Sign.DEGREE | Sign.SAYS


class Mention(NamedTuple):
    """A name as it stands in the text: ``start`` to ``end`` is the name alone, of the words ``words``.

    ``title`` is the post or rank before it as written ("Kapolres Ende AKBP"; "" for none), which begins at
    ``title_start``. ``age`` is the number in brackets after it, or 0. ``lead`` is a common word that opens the
    sentence just before the name, and may yet belong to it ("Budi" in "Budi Seran tiba"), or "".
    """

    start: int
    end: int
    words: tuple[str, ...]
    title: str
    title_start: int
    age: int
    signs: int
    lead: str = ""

    @property
    def name(self) -> str:
        """The name in one string, with single spaces."""
        return " ".join(self.words)

    def shifted(self, by: int) -> Mention:
        """The same in a text that has ``by`` more code points before it."""
        start, end, words, title, title_start, age, signs, lead = self
        return Mention(start + by, end + by, words, title, title_start + by, age, signs, lead)


class Placed(NamedTuple):
    """A mention, counted in the whole draft, and the part of the article that holds it."""

    mention: Mention
    part: Part


class _Run(NamedTuple):
    """Capitalised words in a row: their spans in ``text``; ``first`` is the number of the name's first word.

    ``title_before`` is where a row of posts ended that only a comma or a space parts from this one, as a span.
    """

    text: str
    spans: list[tuple[int, int]]
    words: list[str]
    first: int
    opens: bool
    title_before: tuple[int, int] | None


@lru_cache(maxsize=4096)
def find_mentions(text: str) -> tuple[Mention, ...]:
    """The names in one paragraph, in order."""
    return tuple(_mentions(text))


def _mentions(text: str) -> Iterator[Mention]:
    title_before: tuple[int, int] | None = None
    for match in _RUN.finditer(text):
        start, end = match.span()
        written = match.group()
        opens: bool | None = None
        if " " in written or "\u00a0" in written:
            spans = [word.span() for word in _SPLIT.finditer(text, start, end)]
            words = [text[begin:finish] for begin, finish in spans]
        else:
            kind = _kind(written)
            if kind == _NEVER:
                continue
            if kind == _FRONT:
                title_before = (start, end)
                continue
            opens = _opens_sentence(text, start)
            if opens and kind == _COMMON and not _SAYS_AFTER.match(text, end):
                continue
            spans, words = [(start, end)], [written]
        first, opens = _beginning(text, start, words, opens)
        mention = None
        if first < len(words):
            mention = _mention(_Run(text, spans, words, first, opens, title_before))
        title_before = None
        if mention:
            yield mention
        elif front := next((span for span, word in zip(spans, words, strict=True) if is_front(word)), None):
            title_before = (front[0], end)


@lru_cache(maxsize=20_000)
def _kind(word: str) -> int:
    if is_never_a_name(word):
        return _NEVER
    if is_front(word):
        return _FRONT
    return _COMMON if is_common_word(word) else _MAY_BE_NAME


def _beginning(text: str, start: int, words: list[str], opens: bool | None) -> tuple[int, bool]:
    """The number of the name's first word, and whether the words open a sentence with one that is no post."""
    if len(words) == 1:
        return 0, bool(opens)
    first = _name_start(tuple(words))
    opens = not is_front(words[0]) and _opens_sentence(text, start)
    if opens and first == 0 and is_common_word(words[0]):
        first = 1 + _name_start(tuple(words[1:]))
    return first, opens


def _opens_sentence(text: str, start: int) -> bool:
    if text[start - 2 : start - 1].isalnum() and text[start - 1] == " ":
        return False
    before = text[max(0, start - 12) : start]
    bare = before.rstrip(" \u00a0" + _OPENING_MARKS)
    if not bare or bare[-1] in "!?…:\u2028" or before[len(bare) :].strip():
        return True
    if bare[-1] == ".":
        return not _is_abbreviated(bare.split()[-1])
    return bare[-1] in '"”’)' and bare[-2:-1] in tuple(".!?")


@lru_cache(maxsize=4096)
def _is_abbreviated(chunk: str) -> bool:
    """Whether the full stop that closes ``chunk``, which has no blanks, is an abbreviation's."""
    return _ABBREVIATED.search(chunk) is not None


@lru_cache(maxsize=4096)
def _name_start(words: tuple[str, ...]) -> int:
    """How many words stand before the name: up to the last rank, and then posts, institutions and their places."""
    first = 0
    last = len(words) - 1
    for place, word in enumerate(words):
        if word.lower().rstrip(".") in rank_words() or (
            place < last and len(word) > 2 and word.isupper() and word.isalpha()
        ):
            first = place + 1
    while first < len(words):
        if is_front(words[first]) or (first and is_never_a_name(words[first])):
            first += 1
            continue
        length = next((n for n in (3, 2, 1) if is_place(" ".join(words[first : first + n]))), 0) if first else 0
        if not length:
            break
        first += min(length, len(words) - first)
    return first


@lru_cache(maxsize=4096)
def _can_be_name(words: tuple[str, ...]) -> bool:
    if len(words) > _LONGEST or any(is_never_a_name(word) or bears_a_name(word) for word in words):
        return False
    return all(_NAME_WORD.fullmatch(word) for word in words) and not " ".join(words).isupper()


def _mention(run: _Run) -> Mention | None:
    name = tuple(run.words[run.first :])
    if not _can_be_name(name):
        return None
    start, end = run.spans[run.first][0], run.spans[-1][1]
    if _DEGREES.fullmatch(name[0]) and run.text.startswith(",", start - 2):
        return None
    lead = run.words[0] if run.opens and run.first == 1 else ""
    title_start = run.spans[run.opens and run.first > 1][0] if run.first and not lead else start
    signs = _signs_before(run, start) | _signs_after(run.text, start, end)
    if run.title_before and not lead and _BETWEEN.fullmatch(run.text, run.title_before[1], title_start):
        title_start = run.title_before[0]
        signs |= Sign.POST
    if run.opens and run.first == 0:
        signs |= Sign.OPENS
    age = _AGE.match(run.text, end) if signs & Sign.AGE else None
    title = _TRAILING.sub("", run.text[title_start:start])
    return Mention(start, end, name, title, title_start, int(age["age"] or age["between"]) if age else 0, signs, lead)


def _signs_before(run: _Run, start: int) -> int:
    signs = 0
    for word in run.words[: run.first]:
        if word.lower().rstrip(".") in rank_words():
            signs |= Sign.TITLE
        elif is_front(word):
            signs |= Sign.POST
        if bears_a_name(word):
            signs |= Sign.BEARER
    before = run.text[max(0, start - 16) : start]
    if before[-1:] in _BLANKS and _is_said_before(before[:-1].replace("\u00a0", " ").rpartition(" ")[2]):
        signs |= Sign.SAYS
    return signs


@lru_cache(maxsize=4096)
def _is_said_before(chunk: str) -> bool:
    """Whether a name follows what stands between blanks before it: "kata", "dr."."""
    return _SAID_BEFORE.search(f"{chunk} ") is not None


def _signs_after(text: str, start: int, end: int) -> int:
    signs = 0
    if text[end : end + 1] not in _BEFORE_SIGNS:
        return signs
    if _AGE.match(text, end):
        signs |= Sign.AGE
    elif _DEGREE.match(text, end):
        signs |= Sign.DEGREE
    elif _SAYS_AFTER.match(text, end):
        signs |= Sign.SAYS
    if text.startswith(",", end) and text.startswith(", ", start - 2):
        signs |= Sign.COMMAS
    return signs


#: Parts where a capital shows a name; in a headline every word has one.
_SENTENCES = (PartKind.DECK, PartKind.LEAD, PartKind.BODY, PartKind.CAPTION)
_NAME_LINES = (PartKind.BYLINE, PartKind.REPORTER_LINE, PartKind.CREDIT)


class _Latest:
    """The names of the article that was asked about last, for several rules that ask in turn."""

    found: tuple[Article, tuple[Placed, ...]] | None = None


def mentions_of(article: Article) -> tuple[Placed, ...]:
    """The names in the article's sentences, in order."""
    latest = _Latest.found
    if latest is not None and latest[0] is article:
        return latest[1]
    placed = []
    for part in article.of_kind(*_SENTENCES):
        prose = part.prose
        for mention in find_mentions(article.text[prose.start : prose.end]):
            placed.append(Placed(mention.shifted(prose.start), part))
    found = tuple(_settled(placed, article.text))
    _Latest.found = article, found
    return found


def _settled(placed: list[Placed], text: str) -> Iterator[Placed]:
    """The names, where one that is seen elsewhere shows where another begins."""
    known = {one.mention.words for one in placed if len(one.mention.words) > 1}
    for one in placed:
        mention = one.mention
        whole = (mention.lead, *mention.words)
        if mention.lead and any(_alike(whole, name) for name in known if len(name) == len(whole)):
            start = text.rindex(mention.lead, 0, mention.start)
            yield Placed(mention._replace(words=whole, start=start, title_start=start, lead=""), one.part)
            continue
        cut = next((n for n in range(1, len(mention.words) - 1) if mention.words[n:] in known), 0)
        if cut and mention.title:
            start = word_spans(text, mention.start, mention.words)[cut].start
            title = f"{mention.title} {' '.join(mention.words[:cut])}"
            yield Placed(mention._replace(words=mention.words[cut:], start=start, title=title), one.part)
        else:
            yield one


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names of as many words are one, perhaps misspelt in one word."""
    unlike = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return len(unlike) <= 1 and all(likeness(*pair, given=False) for pair in unlike)


def word_spans(text: str, start: int, words: tuple[str, ...]) -> list[Span]:
    """Where the words of a name that begins at ``start`` stand."""
    spans = []
    for word in words:
        start = text.index(word, start)
        spans.append(Span(start, start + len(word)))
        start += len(word)
    return spans


def name_lines(article: Article) -> list[Mention]:
    """The names in bylines, reporter lines and credits, each as a mention in the whole draft."""
    mentions = []
    for part in article.of_kind(*_NAME_LINES):
        for label, span in part.fields.items():
            if label == "portal":
                continue
            for mention in find_mentions(article.text[span.start : span.end]):
                mentions.append(mention.shifted(span.start))
    return mentions
