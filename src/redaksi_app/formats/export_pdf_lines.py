"""Breaking a paragraph into lines, with numbered marks set where findings end. Lengths are in points."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

Measure = Callable[[str], float]

#: Words, and what stands between them. A non-breaking space belongs to its word.
_WORD = re.compile(r"[^ \t\u2028]+")
#: Scripts that run from right to left; words of theirs that follow each other are drawn as one.
_LEFTWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


class Mark(NamedTuple):
    """A finding's number and the code points of the paragraph that it is about."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Words from ``start`` to ``end`` of the paragraph at ``x`` from its left edge, or a finding's ``number``."""

    x: float
    width: float
    text: str
    start: int = 0
    end: int = 0
    number: int = 0


class _Atom(NamedTuple):
    text: str
    start: int
    number: int
    width: float


@dataclass(frozen=True, slots=True)
class Setting:
    """How wide words are, a space, the column, and a number of findings (in lists there are none)."""

    measure: Measure
    space: float
    column: float
    number: Measure = len


def lines(text: str, marks: Sequence[Mark], setting: Setting) -> Iterator[list[Piece]]:
    """The lines of ``text``; a mark's number follows the last sign it is about and never begins a line."""
    line: list[list[_Atom]] = []
    width = 0.0
    breaks = [place for place, sign in enumerate(text) if sign == "\u2028"]
    for word in _words(text, marks, setting):
        needed = sum(atom.width for atom in word)
        forced = bool(breaks) and word[0].start > breaks[0]
        while breaks and word[0].start > breaks[0]:
            breaks.pop(0)
        if line and (forced or width + setting.space + needed > setting.column):
            yield _placed(line, setting)
            line, width = [], 0.0
        width += needed + (setting.space if line else 0)
        line.append(word)
    if line:
        yield _placed(line, setting)


def joined(line: Sequence[Piece]) -> list[Piece]:
    """The same line in as few pieces as can be drawn at once: words that follow each other are one.

    Numbers stay by themselves, and so does what runs from right to left.
    """
    pieces: list[Piece] = []
    for piece in line:
        last = pieces[-1] if pieces else None
        if last is None or any(each.number or leftwards(each.text) for each in (last, piece)):
            pieces.append(piece)
            continue
        gap = " " if piece.x - last.x - last.width > 0.01 else ""
        text = last.text + gap + piece.text
        pieces[-1] = Piece(last.x, piece.x + piece.width - last.x, text, last.start, piece.end)
    return pieces


def _words(text: str, marks: Sequence[Mark], setting: Setting) -> Iterator[list[_Atom]]:
    """Each word as atoms: stretches of it and the numbers that stand in it; longer ones than a line are cut."""
    numbers: dict[int, list[int]] = {}
    for mark in marks:
        numbers.setdefault(mark.end, []).append(mark.number)
    cuts = {place for mark in marks for place in (mark.start, mark.end)}
    pending = [number for place in sorted(numbers) if place <= 0 for number in numbers[place]]
    position = 0
    for match in _WORD.finditer(text):
        atoms = [_Atom(str(number), match.start(), number, setting.number(str(number))) for number in pending]
        pending = []
        # Numbers of places between this word and the last one stand before it.
        for between in range(position + 1, match.start() + 1):
            atoms += _numbers(numbers.get(between, ()), between, setting)
        places = [match.start(), *sorted(cut for cut in cuts if match.start() < cut < match.end()), match.end()]
        for start, end in pairwise(places):
            place = start
            for piece in _fitting(text[start:end], setting):
                if atoms and sum(atom.width for atom in atoms) + setting.measure(piece) > setting.column:
                    yield atoms
                    atoms = []
                atoms.append(_Atom(piece, place, 0, setting.measure(piece)))
                place += len(piece)
            atoms += _numbers(numbers.get(end, ()), end, setting)
        position = match.end()
        yield atoms
    rest = pending + [number for place in sorted(numbers) if place > position for number in numbers[place]]
    if rest:
        yield _numbers(rest, position, setting)


def _numbers(numbers: Sequence[int], place: int, setting: Setting) -> list[_Atom]:
    return [_Atom(str(number), place, number, setting.number(str(number))) for number in numbers]


def _fitting(text: str, setting: Setting) -> list[str]:
    """``text`` in pieces that fit into the column: a long address has no place to break at."""
    if setting.measure(text) <= setting.column:
        return [text]
    fits = max(1, int(len(text) * setting.column / setting.measure(text)) - 2)
    return [text[place : place + fits] for place in range(0, len(text), fits)]


def _placed(line: list[list[_Atom]], setting: Setting) -> list[Piece]:
    pieces: list[Piece] = []
    x = 0.0
    for number, word in enumerate(line):
        x += setting.space if number else 0
        for place, atom in enumerate(word):
            end = atom.start + (0 if atom.number else len(atom.text))
            last = pieces[-1] if pieces else None
            if last and not last.number and not atom.number and leftwards(last.text) and leftwards(atom.text):
                text = last.text + ("" if place else " ") + atom.text
                width = setting.measure(text)
                pieces[-1] = Piece(last.x, width, text, last.start, end)
                x = last.x + width
                continue
            pieces.append(Piece(x, atom.width, atom.text, atom.start, end, atom.number))
            x += atom.width
    return pieces


def leftwards(text: str) -> bool:
    """Whether ``text`` has letters that run from right to left."""
    return _LEFTWARDS.search(text) is not None
