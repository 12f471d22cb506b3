"""Marks to read at a glance."""

from __future__ import annotations

from collections.abc import Iterable

from redaksi_app.formats.carrying import carried
from redaksi_app.formats.marks import Kind, Marked, TextMark


def said(marked: Marked, *kinds: Kind) -> list[tuple[str, ...]]:
    """Kind, words, and the value of each mark on a text as read, in order; of these kinds only, where any are named."""
    return told(carried(marked.marks, marked.text, marked.text), marked.text, *kinds)


def told(marks: Iterable[TextMark], text: str, *kinds: Kind) -> list[tuple[str, ...]]:
    """The same of marks in order."""
    return [
        (mark.kind, text[mark.start : mark.end], *([mark.value] if mark.value else []))
        for mark in marks
        if not kinds or mark.kind in kinds
    ]


def mark(text: str, words: str, kind: Kind, value: str = "", level: int = 0) -> TextMark:
    """A mark on the first such words of the text."""
    start = text.index(words)
    return TextMark(start, start + len(words), kind, value, level)
