"""Cutting a paragraph where words begin or end to be something, for languages whose elements nest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple


class Inline(NamedTuple):
    """Code points from ``start`` to ``end`` stand between ``opening`` and ``closing``."""

    start: int
    end: int
    opening: str
    closing: str


class Cut(NamedTuple):
    """A stretch of the text and what stands before it: the ends of what ends there, the beginnings of what begins."""

    before: str
    start: int
    end: int


def nested(length: int, layers: Sequence[Sequence[Inline]]) -> Iterator[Cut]:
    """The whole text in stretches, and an empty one with what ends at its end.

    The spans of a layer are in order and do not overlap; those of an outer layer, which comes first, hold those of
    the inner ones: these are closed and opened again where an outer one begins or ends within them.
    """
    places = sorted({0, length, *(place for layer in layers for span in layer for place in (span.start, span.end))})
    following = [0] * len(layers)
    inside: list[Inline] = []
    for start, end in pairwise(places):
        now = []
        for number, layer in enumerate(layers):
            while following[number] < len(layer) and layer[following[number]].end <= start:
                following[number] += 1
            if following[number] < len(layer) and layer[following[number]].start <= start:
                now.append(layer[following[number]])
        before, inside = _change(inside, now), now
        yield Cut(before, start, end)
    yield Cut(_change(inside, []), length, length)


def _change(old: Sequence[Inline], new: Sequence[Inline]) -> str:
    same = 0
    while same < min(len(old), len(new)) and old[same] is new[same]:
        same += 1
    closed = "".join(span.closing for span in reversed(old[same:]))
    return closed + "".join(span.opening for span in new[same:])
