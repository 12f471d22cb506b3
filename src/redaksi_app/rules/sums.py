"""Lists of quantities in running text: "12 laki-laki, 11 perempuan, dan 2 anak"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from redaksi_app.finding import Bilingual, Severity
from redaksi_app.rules.bilangan_baca import NUMBER_WORDS, Number, find_numbers, masked
from redaksi_app.rules.numerals import MEASURES, TIMES
from redaksi_app.rules.passage import Passage
from redaksi_app.text.patterns import expression

_WORDS = r"[^.;:!?()\d,]"
#: What stands between two members of a list: the first one's noun, the sign or word that parts them, what leads in the
#: next ("..., vanili 6 hektare").
_BETWEEN = expression(
    rf"(?P<label>{_WORDS}*?)(?P<sign>,?\s+(?P<last>dan|serta|ditambah|plus)(?=\s)|[,;](?=\s))(?P<lead>{_WORDS}{{0,60}})"
)
_TAIL = expression(rf"{_WORDS}*")
_RATE = expression(r"\s?(?:(?:per|setiap|tiap)\b|/)")
_JOINED = expression(r"\s(?:dan|serta|atau|hingga|sampai|yakni|yaitu|terdiri)\s")
_BRACKETS = expression(r"\([^()]{0,60}\)")
_WORD = expression(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NO_NOUNS = frozenset(
    "sehingga dan atau dengan total di ke dari untuk pada yang serta maka jadi jumlah adalah dalam oleh".split()
)
_SAME = {"ha": "hektare", "hektar": "hektare", "km": "kilometer", "m": "meter", "kg": "kilogram", "l": "liter"}
#: A sum that holds only roughly, or whose parts are only some of all.
OPEN = expression(
    r"\b(?:sekitar|kurang lebih|lebih|kurang dari|hampir|nyaris|kira-kira|kisaran|sedikitnya|setidaknya|minimal"
    r"|paling (?:sedikit|banyak|tidak)|\w+an ribu|antara lain|di ?antaranya|diantaranya|termasuk|misalnya|seperti"
    r"|beberapa|sejumlah orang|lainnya|lain|dll|dsb|sisanya|selebihnya|di luar|selain|rata-rata"
    r"|sebagian|keduanya|belum|kapasitas|maksimal|maksimum|estimasi|diperkirakan)\b|±",
    re.IGNORECASE,
)


class Item(NamedTuple):
    """A member of a list: its quantity, the words before it since the last sign, and its own words after it."""

    number: Number
    lead: str
    label: str

    @property
    def noun(self) -> str:
        """The first word of what is counted, in lower case; "" for none."""
        match = _WORD.match(self.label.lstrip().lower())
        return match.group() if match and match.group() not in _NO_NOUNS else ""

    @property
    def unit(self) -> str:
        """What can be added up: "rp", "%", a measure's name, "" for all that is counted."""
        if self.number.kind:
            return self.number.kind
        noun = _SAME.get(self.noun, self.noun)
        return noun if noun in MEASURES or noun in TIMES else ""

    @property
    def is_rate(self) -> bool:
        """Whether it is so much for each of something."""
        return _RATE.match(self.label) is not None

    @property
    def words(self) -> str:
        """All its words, in lower case."""
        return f"{self.lead} {self.label}".lower()


class Listing(NamedTuple):
    """Members that follow each other.

    ``closed``: "dan" or "serta" stands before the last. ``runs_on``: behind that one there is yet another quantity
    after a comma, so that nobody can tell where the list ends.
    """

    items: tuple[Item, ...]
    closed: bool
    runs_on: bool

    @property
    def total(self) -> Fraction:
        """What the members add up to."""
        return sum((item.number.value for item in self.items), Fraction(0))

    @property
    def numbers(self) -> tuple[Number, ...]:
        """The members' quantities."""
        return tuple(item.number for item in self.items)

    @property
    def slack(self) -> Fraction:
        """How far the true sum may lie from ``total``."""
        return sum((number.slack for number in self.numbers), Fraction(0))

    @property
    def unit(self) -> str | None:
        """The unit of all members; None where they differ, or are rates."""
        units = {item.unit for item in self.items}
        return units.pop() if len(units) == 1 and not any(item.is_rate for item in self.items) else None

    @property
    def end(self) -> int:
        """Where the last member's noun ends."""
        last = self.items[-1]
        return last.number.end + (len(last.label) - len(last.label.lstrip()) + len(last.noun) if last.noun else 0)

    def makes(self, total: Number) -> bool:
        """Whether the members add up to ``total``, as far as rounded figures can tell."""
        return abs(self.total - total.value) <= self.slack + total.slack

    def may_make(self, total: Number) -> bool:
        """Whether some of the members do."""
        values = [item.number.value for item in self.items]
        slack = self.slack + total.slack
        return any(
            abs(sum(chosen, Fraction(0)) - total.value) <= slack
            for size in range(2, len(values) + 1)
            for chosen in combinations(values, size)
        )


def told(indonesian: str, english: str, *figures: str) -> Bilingual:
    """A message with computed figures in it, which are written as in Indonesian copy; in English a share is percent."""
    shown = [figure.replace(" persen", " percent") for figure in figures]
    return Bilingual(indonesian.format(*figures), english.format(*shown))


def severity(off: Fraction, *numbers: Number) -> Severity | None:
    """How much a sum that is ``off`` weighs: advice where rounding of all ``numbers`` could explain it.

    Beside "Rp3,5 miliar" nobody writes "Rp2 miliar" for 1,6: the figures of one scale are rounded alike.
    """
    finest: dict[int, Fraction] = {}
    for number in numbers:
        scale = _scale(number)
        finest[scale] = min(number.step, finest.get(scale, number.step))
    rounding = sum((min(one.most_slack, finest[_scale(one)] / 2) for one in numbers), Fraction(0))
    return Severity.ADVICE if off <= rounding else None


def _scale(number: Number) -> int:
    """0 for ones, 1 for thousands, 2 for millions and so on."""
    return (len(str(int(number.value))) - 1) // 3


class Reading(NamedTuple):
    """A paragraph as these rules read it.

    ``text`` is the paragraph with every code point in its place, but figures that are no quantities masked, and
    brackets with fewer than two quantities blank, so that lists run on past them. ``numbers`` are the quantities of
    ``text``, ``everywhere`` those in the blank brackets as well.
    """

    text: str
    numbers: tuple[Number, ...]
    everywhere: tuple[Number, ...]


def read(passage: Passage, *, fewest: int = 3) -> Reading | None:
    """The paragraph, if it has ``fewest`` quantities or more."""
    reading = _read(passage.text, not NUMBER_WORDS.isdisjoint(passage.words))
    return reading if len(reading.everywhere) >= fewest else None


@lru_cache(maxsize=16)
def _read(text: str, in_words: bool) -> Reading:
    numbers = find_numbers(text, in_words=in_words)
    everywhere = numbers
    if len(numbers) < 2:
        return Reading(text, numbers, everywhere)
    shown = masked(text, numbers)
    for match in _BRACKETS.finditer(shown):
        inside = [number for number in numbers if match.start() < number.start < match.end()]
        if len(inside) < 2:
            shown = f"{shown[: match.start()]}{' ' * len(match.group())}{shown[match.end() :]}"
            numbers = tuple(number for number in numbers if number not in inside)
    return Reading(shown, numbers, everywhere)


def list_from(text: str, numbers: Sequence[Number], first: int) -> Listing:
    """The list whose first member is ``numbers[first]``; it ends with the member after "dan", or where it breaks."""
    items: list[Item] = []
    lead = ""
    closed = runs_on = False
    for place in range(first, len(numbers)):
        number = numbers[place]
        following = numbers[place + 1] if place + 1 < len(numbers) else None
        between = _BETWEEN.fullmatch(text, number.end, following.start) if following else None
        if between and (_JOINED.search(f" {between['label']} ") or (closed and not between["last"])):
            runs_on = closed
            between = None
        if between is None:
            tail = _TAIL.match(text, number.end)
            items.append(Item(number, lead, tail.group() if tail else ""))
            break
        items.append(Item(number, lead, between["label"]))
        lead, closed = between["lead"], between["last"] is not None
    return Listing(tuple(items), closed, runs_on)


def list_until(text: str, numbers: Sequence[Number], last: int) -> Listing:
    """The list whose last member is ``numbers[last]``, from the first that still belongs to it."""
    first = last
    while first > 0:
        between = _BETWEEN.fullmatch(text, numbers[first - 1].end, numbers[first].start)
        if between is None or _JOINED.search(f" {between['label']} ") or (between["last"] and first != last):
            break
        first -= 1
    return list_from(text, numbers[: last + 1], first)


def as_item(text: str, number: Number) -> Item:
    """``number`` with the words that follow it up to the next sign."""
    tail = _TAIL.match(text, number.end)
    return Item(number, "", tail.group() if tail else "")
