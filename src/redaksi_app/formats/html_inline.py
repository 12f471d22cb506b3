"""The marks on a page's text: emphasis, links and lists, by elements and by the styles written on them."""

from __future__ import annotations

import html
import re
from itertools import accumulate
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

from redaksi_app.formats.html import Blocks, fill
from redaksi_app.formats.html_marks import Mark
from redaksi_app.formats.marks import Kind, Marked, TextMark, followed, number_value, shifted

_LOOKS: dict[str, Kind] = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "cite": "italic",
    "u": "underline",
}
_LISTS = frozenset(["ol", "ul"])
_INLINE = frozenset([*_LOOKS, "a", "span", "font"])
#: Elements around a word; what is deeper is made to harm, and looks like what is around it.
_DEEPEST = 100
_VALUE = r"""\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))"""
_STYLE, _HREF, _TYPE, _START, _VALUED = (
    re.compile(rf"(?:^|\s){name}{_VALUE}", re.IGNORECASE) for name in ("style", "href", "type", "start", "value")
)
_FORMS, _SMALL = frozenset("1aAiI"), re.compile("[0-9]{1,6}")
_PROPERTY = re.compile(r"(font-weight|font-style|text-decoration(?:-line)?)\s*:\s*([\w -]+)", re.IGNORECASE)
_COUNTED = re.compile(r"https?://(?:www\.)?google\.[a-z.]{2,6}/url\?\S{1,4000}$", re.IGNORECASE)
_WEIGHTS = frozenset("bold bolder 600 700 800 900".split())
_SLANTS = frozenset(["italic", "oblique"])


class _Element(NamedTuple):
    name: str
    looks: dict[Kind, bool]
    address: str | None = None


def html_inline(data: bytes) -> Marked:
    """The text of the page ``data`` and the marks on it; ``DraftError`` when it holds more than any draft does.

    Headings are not bold by themselves, and rules of a style sheet are not read.
    """
    blocks = _MarkedBlocks()
    fill(blocks, data)
    return Marked("\n".join(blocks.paragraphs), blocks.marks)


class _MarkedBlocks(Blocks):
    """Gathers the marks with the paragraphs."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: list[TextMark] = []
        self._open: list[_Element] = []
        self._lists: list[tuple[str, int]] = []  # the form of the numbers, empty for bullets, and the next of them
        self._item_begins = False
        self._noted: list[tuple[int, list[tuple[Kind, str]]]] = []  # which piece of the paragraph, and what it is
        self._active: list[tuple[Kind, str]] = []
        self._position = 0

    def take(self, mark: Mark) -> None:
        dropping, before = self._dropping, len(self._text)
        super().take(mark)
        after = len(self._text)
        while self._noted and self._noted[-1][0] >= min(before, after):  # a note's number that was taken away
            self._noted.pop()
        if self._active:
            self._noted += [(piece, self._active) for piece in range(before, after)]
        if not dropping:
            self._enter(mark)

    def _enter(self, mark: Mark) -> None:
        name = mark.name
        if name in _LISTS:
            if not mark.closing:
                form = _attribute(_TYPE, mark)
                self._lists.append(
                    (form if form in _FORMS else "1", _number(mark, _START) or 1) if name == "ol" else ("", 0)
                )
            elif self._lists:
                self._lists.pop()
        elif name == "li":
            self._item_begins = not mark.closing and bool(self._lists)
            number = _number(mark, _VALUED)
            if self._item_begins and number is not None:
                self._lists[-1] = (self._lists[-1][0], number)
        elif name in _INLINE and not mark.empty:
            if mark.closing:
                place = next((place for place, each in enumerate(reversed(self._open), 1) if each.name == name), 0)
                if place:
                    del self._open[-place]
            elif len(self._open) < _DEEPEST:
                self._open.append(_element(mark))
            self._active = _kinds(self._open)

    def end_paragraph(self) -> None:
        raw, done = "".join(self._text), len(self.paragraphs)
        places = [0, *accumulate(map(len, self._text))]
        super().end_paragraph()
        added = self.paragraphs[done:]
        text = "\n".join(added)
        here = [
            TextMark(places[piece], places[piece + 1], kind, value)
            for piece, kinds in self._noted
            if piece + 1 < len(places)
            for kind, value in kinds
        ]
        self._noted.clear()
        if not added:
            return
        self.marks += shifted(followed(here, raw, text), self._position)
        if self._item_begins and self._lists:
            form, number = self._lists[-1]
            self._lists[-1] = (form, number + 1)
            value = number_value(form, number) if form else ""
            level = len(self._lists) - 1
            self.marks.append(TextMark(self._position, self._position + len(added[0]), "item", value, level))
            self._item_begins = False
        self._position += len(text) + 1


def _element(mark: Mark) -> _Element:
    looks = {_LOOKS[mark.name]: True} if mark.name in _LOOKS else {}
    for name, value in _PROPERTY.findall(_attribute(_STYLE, mark)):
        words = value.lower().split()
        if name.lower() == "font-weight":
            looks["bold"] = not _WEIGHTS.isdisjoint(words)
        elif name.lower() == "font-style":
            looks["italic"] = not _SLANTS.isdisjoint(words)
        else:
            looks["underline"] = "underline" in words
    if mark.name != "a":
        return _Element(mark.name, looks)
    address = _attribute(_HREF, mark).strip()
    return _Element(mark.name, looks, "" if address.startswith("#") else _unwrapped(address))


def _unwrapped(address: str) -> str:
    """Where a link leads that Google Docs sends through its own counter."""
    parts = urlsplit(address) if _COUNTED.match(address) else None
    return next(iter(parse_qs(parts.query).get("q", [])), address) if parts else address


def _attribute(pattern: re.Pattern[str], mark: Mark) -> str:
    match = pattern.search(mark.attributes)
    return html.unescape(match[1] or match[2] or match[3] or "") if match else ""


def _number(mark: Mark, pattern: re.Pattern[str]) -> int | None:
    value = _attribute(pattern, mark).strip()
    return int(value) if _SMALL.fullmatch(value) else None


def _kinds(elements: list[_Element]) -> list[tuple[Kind, str]]:
    """What holds for a word in all these elements: of what contradicts each other, the innermost."""
    looks: dict[Kind, bool] = {}
    address = None
    for element in elements:
        looks |= element.looks
        address = element.address if element.address is not None else address
    kinds: list[tuple[Kind, str]] = [(kind, "") for kind, on in looks.items() if on]
    return kinds if address is None else [*kinds, ("link", address)]
