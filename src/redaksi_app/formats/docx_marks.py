"""The marks on a DOCX's text: what its runs, hyperlinks and numbered paragraphs say beside the words."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from redaksi_app.formats.docx import joined, main_part
from redaksi_app.formats.docx_paragraphs import attribute, child, docx_paragraphs, local_name
from redaksi_app.formats.errors import DraftError
from redaksi_app.formats.marks import Kind, Marked, TextMark, linked_by, number_value
from redaksi_app.formats.package import Package

_LOOKS: dict[str, Kind] = {"b": "bold", "i": "italic", "u": "underline"}
_FORMS = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I", "bullet": "", "none": ""}
_OFF = frozenset(["0", "false", "off", "none"])
_RELATION = re.compile(r"\}id$")
_DEPTHS = frozenset("012345678")
_SMALL = re.compile("[0-9]{1,6}")
#: A style may build on one that builds on one; more is a circle.
_DEEPEST = 12


class _Item(NamedTuple):
    numbering: str
    level: int


class _Level(NamedTuple):
    """How one list counts at one level. Lists of one ``definition`` count together, but for one that starts anew."""

    definition: str
    form: str
    start: int
    anew: int | None


def docx_marks(data: bytes) -> Marked:
    """The text of the DOCX ``data`` and the marks on it; ``DraftError`` when it is damaged.

    Only what a run says of itself, by its own properties or its character style, counts: that a paragraph's style is
    bold is how such paragraphs look. What a damaged member beside the text would say is left out.
    """
    package = Package(data)
    part = main_part(package)
    root = package.xml(part)
    paragraphs = docx_paragraphs(root)
    reader = _Reader(package, part, root)
    found: list[TextMark] = []
    position = 0
    for paragraph in paragraphs:
        start = position
        for piece in paragraph.pieces:
            end = position + len(piece.text)
            found += [TextMark(position, end, kind, value) for kind, value in reader.of_run(piece.element.getparent())]
            if address := reader.fields.get(piece.element):
                found.append(TextMark(position, end, "link", address))
            position = end
        if item := reader.item(paragraph.elements[-1]):
            found.append(TextMark(start, position, "item", reader.number(item), item.level))
        position += 1
    return Marked(joined(paragraphs), found)


class _Reader:
    """What the members beside the text say, each read when it is first needed."""

    def __init__(self, package: Package, part: str, root: Any) -> None:
        self._package = package
        self._folder, self._name = posixpath.split(part)
        self._styles: dict[str, Any] | None = None
        self._looks: dict[str, dict[Kind, bool]] = {}
        self._levels: dict[tuple[str, int], _Level] | None = None
        self._counts: dict[str, dict[int, int]] = {}  # by definition and level
        self._begun: set[tuple[str, int]] = set()
        self._targets: dict[str, str] | None = None
        self.fields = dict(_fields(root))

    def of_run(self, run: Any) -> Iterator[tuple[Kind, str]]:
        """The kinds that hold for a run, with their values."""
        properties = child(run, "rPr")
        if properties is not None:
            looks: dict[Kind, bool] = {}
            if (style := child(properties, "rStyle")) is not None:
                looks |= self._style_looks(attribute(style, "val"))
            looks |= _own_looks(properties)
            yield from ((kind, "") for kind, on in looks.items() if on)
        around = run.getparent()
        while local_name(around) not in ("p", ""):
            if local_name(around) == "hyperlink":
                yield "link", self._address(around)
            around = around.getparent()

    def item(self, paragraph: Any) -> _Item | None:
        """The list that the paragraph belongs to by its own numbering or its style's."""
        properties = child(paragraph, "pPr")
        if properties is None:
            return None
        numbering = child(properties, "numPr")
        style = child(properties, "pStyle")
        if numbering is None and style is not None:
            numbering = self._style_numbering(attribute(style, "val"))
        if numbering is None:
            return None
        number, level = child(numbering, "numId"), child(numbering, "ilvl")
        name = attribute(number, "val") if number is not None else ""
        depth = attribute(level, "val") if level is not None else ""
        return _Item(name, int(depth) if depth in _DEPTHS else 0) if name not in ("", "0") else None

    def number(self, item: _Item) -> str:
        """The number of the next item of this list; empty where it has bullets. To be asked once for each, in order."""
        if self._levels is None:
            self._levels = dict(_levels(self._member("numbering.xml")))
        level = self._levels.get(item, _Level(item.numbering, "1", 1, None))
        counts = self._counts.setdefault(level.definition, {})
        if level.anew is not None and item not in self._begun:
            counts[item.level] = level.anew
        else:
            counts[item.level] = counts.get(item.level, level.start - 1) + 1
        self._begun.add(item)
        for deeper in [each for each in counts if each > item.level]:
            del counts[deeper]
        return number_value(level.form, counts[item.level]) if level.form else ""

    def _address(self, link: Any) -> str:
        identifier = next((str(value) for name, value in link.attrib.items() if _RELATION.search(name)), "")
        if not identifier:
            return ""
        if self._targets is None:
            relations = self._member(f"_rels/{self._name}.rels")
            self._targets = {
                str(each.get("Id")): str(each.get("Target", ""))
                for each in (() if relations is None else relations)
                if str(each.get("Type", "")).endswith("/hyperlink")
            }
        return self._targets.get(identifier, "")

    def _style_looks(self, name: str) -> dict[Kind, bool]:
        if name not in self._looks:
            looks: dict[Kind, bool] = {}
            for style in self._chain(name):
                if (properties := child(style, "rPr")) is not None:
                    looks = _own_looks(properties) | looks
            self._looks[name] = looks
        return self._looks[name]

    def _style_numbering(self, name: str) -> Any | None:
        for style in self._chain(name):
            # A heading that is numbered is no item of a list.
            if child(style, "pPr", "outlineLvl") is not None:
                return None
            if (numbering := child(style, "pPr", "numPr")) is not None:
                return numbering
        return None

    def _chain(self, name: str) -> Iterator[Any]:
        """The style ``name`` and those it builds on."""
        if self._styles is None:
            styles = self._member("styles.xml")
            self._styles = {
                attribute(each, "styleId"): each
                for each in (() if styles is None else styles)
                if local_name(each) == "style"
            }
        for _ in range(_DEEPEST):
            style = self._styles.get(name)
            if style is None:
                return
            yield style
            based_on = child(style, "basedOn")
            name = attribute(based_on, "val") if based_on is not None else ""

    def _member(self, name: str) -> Any | None:
        path = posixpath.join(self._folder, name)
        try:
            return self._package.xml(path) if path in self._package.names else None
        except DraftError:
            return None


def _own_looks(properties: Any) -> dict[Kind, bool]:
    looks: dict[Kind, bool] = {}
    for each in properties:
        name = local_name(each)
        if name in _LOOKS:
            looks[_LOOKS[name]] = attribute(each, "val").lower() not in _OFF
    return looks


def _levels(numbering: Any | None) -> Iterator[tuple[tuple[str, int], _Level]]:
    """Every list and level to how it counts."""
    if numbering is None:
        return
    abstract = {attribute(each, "abstractNumId"): each for each in numbering if local_name(each) == "abstractNum"}
    for each in numbering:
        definition = child(each, "abstractNumId") if local_name(each) == "num" else None
        name = attribute(definition, "val") if definition is not None else ""
        anew = {
            attribute(level, "ilvl"): _number(child(level, "startOverride"))
            for level in each
            if local_name(level) == "lvlOverride"
        }
        for level in abstract.get(name, ()):
            depth = attribute(level, "ilvl") if local_name(level) == "lvl" else ""
            if depth in _DEPTHS:
                form = child(level, "numFmt")
                start = _number(child(level, "start"))
                shown = _FORMS.get(attribute(form, "val"), "1") if form is not None else "1"
                counted = _Level(name, shown, 1 if start is None else start, anew.get(depth))
                yield (attribute(each, "numId"), int(depth)), counted


def _number(element: Any | None) -> int | None:
    """What an element counts from; none where it does not say, or says what no list has."""
    value = attribute(element, "val") if element is not None else ""
    return int(value) if _SMALL.fullmatch(value) else None


def _fields(root: Any) -> Iterator[tuple[Any, str]]:
    """The elements of text that a field makes a link of, and its address."""
    if next(root.iter("{*}instrText", "{*}fldSimple"), None) is None:
        return
    open_fields: list[list[str]] = []  # what each says so far; its result has begun when there are two parts
    for element in root.iter("{*}fldChar", "{*}instrText", "{*}fldSimple", "{*}t"):
        name = local_name(element)
        if name == "fldChar":
            kind = attribute(element, "fldCharType")
            if kind == "begin":
                open_fields.append([""])
            elif kind == "separate" and open_fields:
                open_fields[-1].append("")
            elif kind == "end" and open_fields:
                open_fields.pop()
        elif name == "instrText" and open_fields:
            open_fields[-1][0] += element.text or ""
        elif name == "fldSimple":
            if address := linked_by(attribute(element, "instr")):
                yield from ((inner, address) for inner in element.iter("{*}t"))
        elif open_fields and len(open_fields[-1]) > 1 and (address := linked_by(open_fields[-1][0])):
            yield element, address
