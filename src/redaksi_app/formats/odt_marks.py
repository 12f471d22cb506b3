"""The marks on an ODT's text: what its spans, links and lists say beside the words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import Any

from redaksi_app.formats.errors import BROKEN, DraftError
from redaksi_app.formats.marks import Kind, Marked, TextMark, followed, number_value, shifted
from redaksi_app.formats.odt import _AS_SHOWN, _Body, odt_root
from redaksi_app.formats.package import Package

_NAMES = "{urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _OFFICE, _STYLE = f"{_NAMES}text:1.0}}", f"{_NAMES}office:1.0}}", f"{_NAMES}style:1.0}}"
_FO = f"{_NAMES}xsl-fo-compatible:1.0}}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_FORMS = frozenset("1aAiI")
_LIST, _ITEM = f"{_TEXT}list", f"{_TEXT}list-item"
_SMALL = re.compile("[0-9]{1,6}")
#: A style may build on one that builds on one; more is a circle.
_DEEPEST = 12


def odt_marks(data: bytes) -> Marked:
    """The text of the ODT ``data`` and the marks on it; ``DraftError`` when it is damaged.

    How a paragraph looks as a whole, by its own style, is no mark on its words.
    """
    root = odt_root(data)
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise DraftError(BROKEN)
    marked = _MarkedBody(body, _Styles([root, *_more_styles(data)]))
    return Marked("\n".join(marked.paragraphs), marked.marks)


def _more_styles(data: bytes) -> Iterator[Any]:
    """The member with the styles that have names; a flat ODT has them in its only one."""
    if data.startswith(b"PK"):
        package = Package(data)
        if "styles.xml" in package.names:
            try:
                yield package.xml("styles.xml")
            except DraftError:
                return


class _Styles:
    """What styles say, by name; where two have one name, the first."""

    def __init__(self, roots: list[Any]) -> None:
        self._text: dict[str, Any] = {}
        self._lists: dict[str, Any] = {}
        for root in roots:
            for style in root.iter(f"{_STYLE}style"):
                if style.get(f"{_STYLE}family") == "text":
                    self._text.setdefault(str(style.get(f"{_STYLE}name")), style)
            for style in root.iter(f"{_TEXT}list-style"):
                self._lists.setdefault(str(style.get(f"{_STYLE}name")), style)

    def looks(self, name: str) -> list[Kind]:
        """The kinds that hold for words in the style ``name``."""
        looks: dict[Kind, bool] = {}
        for _ in range(_DEEPEST):
            style = self._text.get(name)
            if style is None:
                break
            properties = style.find(f"{_STYLE}text-properties")
            if properties is not None:
                looks = _looks(properties) | looks
            name = str(style.get(f"{_STYLE}parent-style-name"))
        return [kind for kind, on in looks.items() if on]

    def numbers(self, name: str, level: int) -> tuple[str, int]:
        """The form of the numbers that the list style ``name`` has at this level, from 0, and the first of them.

        The form is empty where it has none.
        """
        style = self._lists.get(name)
        for each in () if style is None else style:
            if each.get(f"{_TEXT}level") == str(level + 1) and each.tag == f"{_TEXT}list-level-style-number":
                form = str(each.get(f"{_STYLE}num-format", ""))
                return form if form in _FORMS else "1" if form else "", _number(each.get(f"{_TEXT}start-value")) or 1
        return "", 1


def _looks(properties: Any) -> dict[Kind, bool]:
    looks: dict[Kind, bool] = {}
    if weight := properties.get(f"{_FO}font-weight"):
        looks["bold"] = weight in ("bold", "600", "700", "800", "900")
    if slant := properties.get(f"{_FO}font-style"):
        looks["italic"] = slant in ("italic", "oblique")
    if line := properties.get(f"{_STYLE}text-underline-style"):
        looks["underline"] = line != "none"
    return looks


class _MarkedBody(_Body):
    """Gathers the marks with the paragraphs."""

    def __init__(self, body: Any, styles: _Styles) -> None:
        self.marks: list[TextMark] = []
        self._styles = styles
        self._noted: list[tuple[int, int, Kind, str]] = []  # from and to which piece of the paragraph
        self._position = 0
        self._lists: list[str] = []  # names of the styles of those that are open
        self._item_begins = False
        self._starts: int | None = None  # the number that the item says it has
        self._counts: dict[tuple[str, int], int] = {}  # by style and level
        super().__init__(body)

    def _blocks(self, container: Any) -> None:
        if container.tag == _LIST:
            outer = self._lists[-1] if self._lists else ""
            name = str(container.get(f"{_TEXT}style-name") or outer)
            goes_on = container.get(f"{_TEXT}continue-numbering") == "true" or container.get(f"{_TEXT}continue-list")
            if not goes_on:
                self._counts.pop((name, len(self._lists)), None)
            self._lists.append(name)
            super()._blocks(container)
            self._lists.pop()
        else:
            if container.tag == _ITEM:
                self._item_begins = True
                self._starts = _number(container.get(f"{_TEXT}start-value"))
            super()._blocks(container)

    def _inline(self, element: Any) -> None:
        start = len(self._pieces)
        super()._inline(element)
        if element.tag == f"{_TEXT}span":
            kinds = self._styles.looks(str(element.get(f"{_TEXT}style-name")))
            self._noted += [(start, len(self._pieces), kind, "") for kind in kinds]
        elif element.tag == f"{_TEXT}a":
            address = str(element.get(_HREF, ""))
            self._noted.append((start, len(self._pieces), "link", "" if address.startswith("#") else address))
        elif element.tag == f"{_TEXT}h":  # one that is numbered is no item
            self._item_begins = False

    def _end_paragraph(self) -> None:
        raw = "".join(self._pieces).translate(_AS_SHOWN)
        places = [0, *accumulate(map(len, self._pieces))]
        super()._end_paragraph()
        text = self.paragraphs[-1]
        here = [TextMark(places[start], places[end], kind, value) for start, end, kind, value in self._noted]
        self.marks += shifted(followed(here, raw, text), self._position)
        if self._item_begins and self._lists:
            level = len(self._lists) - 1
            mark = TextMark(self._position, self._position + len(text), "item", self._number(level), level)
            self.marks.append(mark)
        self._item_begins = False
        self._noted.clear()
        self._position += len(text) + 1

    def _number(self, level: int) -> str:
        form, first = self._styles.numbers(self._lists[-1], level)
        if not form:
            return ""
        place = (self._lists[-1], level)
        self._counts[place] = self._counts.get(place, first - 1) + 1 if self._starts is None else self._starts
        self._starts = None
        return number_value(form, self._counts[place])


def _number(value: str | None) -> int | None:
    return int(value) if value and _SMALL.fullmatch(value) else None
