"""The lines that name writer, reporter and editor, in the shapes that newsrooms print and websites show."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import NamedTuple

from redaksi_app.article.dateline import OUTLET
from redaksi_app.article.parts import Part, PartKind
from redaksi_app.text import Paragraph, Span
from redaksi_app.text.patterns import expression

_WRITER = r"Penulis|Reporter|Pewarta|Wartawan|Kontributor|Jurnalis|Laporan|Oleh|Rep"
_EDITOR = r"Editor|Penyunting|Redaktur|Red"
#: "Redaktur & Reporter: ..." names one person for both.
_BOTH = rf"(?:{_WRITER}|{_EDITOR})\s*(?:&|/|dan)\s*(?:{_WRITER}|{_EDITOR})"
_LABELLED = expression(
    rf"\s*(?:(?P<writer_label>{_BOTH}|{_WRITER})\s*:\s*(?P<writer>[^|\n/]*?)\s*)?"
    rf"(?:(?:[|/;,–-]{{1,2}}\s*)?(?P<editor_label>{_EDITOR})\s*:\s*(?P<editor>[^|\n]*?)\s*)?$",
    re.IGNORECASE,
)
#: Two labels divided by a bar, one of them misspelt: "Penulis: ... | Editior: ...".
_TWO_LABELS = expression(
    r"\s*(?P<writer_label>[A-Za-z]{4,11})\s*:\s*(?P<writer>[^|\n:]*?)\s*[|/]\s*"
    r"(?P<editor_label>[A-Za-z]{4,11})\s*:\s*(?P<editor>[^|\n:]*?)\s*$"
)
_SPELLED_OUT = {
    "penulis": "writer",
    "reporter": "writer",
    "pewarta": "writer",
    "wartawan": "writer",
    "kontributor": "writer",
    "editor": "editor",
    "penyunting": "editor",
    "redaktur": "editor",
}
_LABEL = expression(rf"\b(?P<word>{_BOTH}|[A-Za-z]{{3,11}})(?P<colon>\s*:)", re.IGNORECASE)
_KNOWN = expression(rf"{_BOTH}|{_WRITER}|{_EDITOR}", re.IGNORECASE)
#: How alike a misspelt label must be to the one it means.
_ALIKE = 0.8
_NAME = r"[A-ZÀ-Þ][\w.'’-]*(?:[ ][A-ZÀ-Þ][\w.'’-]*){1,4}"
_PORTAL = rf"detik(?:com|[A-Z][a-z]\w*)|{OUTLET}|CNN Indonesia|IDN Times"
#: Either word may be misspelt.
_ROLE = r"(?i:Rep[a-z]{4,6}|Wart[a-z]{3,5}|Kontrib[a-z]{3,5}|Jurnalis|Koresp[a-z]{4,6})"
_OF = rf"\s*(?i:Lap[a-z]{{3,5}})\s+{_ROLE}\s*:?\s+"
_REPORTER_LINES = (
    expression(rf"{_OF}(?P<portal>[A-Za-z][^,|\n]*?[A-Z.][^,|\n]*?|[A-Z][^,|\n]*?)\s*[,|]\s*(?P<writer>[^|\n]+?)\s*$"),
    # The comma is missing, or the word before the portal: "Laporan Reporter POS-KUPANG.COM Nama"
    expression(rf"{_OF}(?P<portal>{OUTLET})\s*[;:.–-]?\s+(?P<writer>{_NAME})\s*$"),
    expression(rf"\s*(?i:Laporan)\s+{_ROLE}\s*[,:]\s*(?P<writer>{_NAME})\s*$"),
    expression(rf"\s*(?i:Laporan)\s+(?P<portal>{OUTLET})\s*[,|]\s*(?P<writer>{_NAME})\s*$"),
    # "Laporan Nama | Kota", without a portal.
    expression(rf"\s*(?i:Laporan)\s+(?P<writer>{_NAME})\s*[|I]\s+[A-ZÀ-Þ][\w ]{{2,30}}$"),
)
#: "Nama Penulis - detikJatim", and "Oleh Nama Penulis" without a colon.
_SIGNED = expression(rf"\s*(?P<writer>{_NAME}|Tim(?:[ ]Redaksi)?)\s*[-–—|,][ ]*(?P<portal>{_PORTAL})\s*$")
_BY = expression(rf"\s*(?:Oleh|OLEH)[ ]+(?P<writer>{_NAME})\s*$")
#: A label without its colon, or with another mark: "Penulis Nama, Editor Nama", "Penulis; Nama | Editor: Nama".
_BARE = expression(
    rf"\s*(?:Penulis|Reporter|Pewarta)\s*[;.,:=-]?[ ]*(?P<writer>{_NAME})\s*[,|/]*\s+"
    rf"Editor\s*[;.,:=-]?[ ]*(?P<editor>{_NAME})\s*$"
)
#: The first letters of these two.
_UNLABELLED = frozenset({"ole", "pen", "rep", "pew"})
_LABEL_ALONE = expression(rf"\s*(?:(?P<writer>{_WRITER})|(?P<editor>{_EDITOR}))\s*:?\s*$", re.IGNORECASE)
_NAME_ALONE = expression(r"\s*(?P<name>[A-ZÀ-Þ][\w.'’-]*(?:[ ][\w.'’-]+){0,4})\s*$")
#: One misspelt label and a name: "Penuls: Maria Seran". What only looks like a label is not taken for one.
_ONE_LABEL = expression(rf"\s*(?P<word>[A-Z][a-z]{{4,8}})\s*:\s*(?P<name>{_NAME})\s*$")
_OTHER_WORDS = frozenset({"penulisan", "penulisnya", "pelapor", "editorial", "pewarna", "reportase"})
_NAMES = expression(rf"(?:{_NAME})\.?")
#: A label with more words than this, or with a whole sentence after it, is speech: "Wartawan: Kapan selesai?"
_MOST_WORDS = 10
#: Code points. Two lists of names are not longer.
_LONGEST = 300
_SPEECH = expression(r"[?!…]|[a-z]{4}\.$")


class Label(NamedTuple):
    """A label in a byline.

    ``start`` and ``end`` are code points in the line, ``right`` is the label that its letters mean ("Editor" for
    "Editior"), ``field`` what stands after it: "writer", "editor", or "" where it may be either.
    """

    start: int
    end: int
    right: str
    field: str


def read_byline(paragraph: Paragraph) -> Part | None:
    """The byline or reporter line that ``paragraph`` is; None where it is neither."""
    text = paragraph.text
    if len(text) > _LONGEST:
        return None
    # Most lines are copy: looks at how they open, and for a colon, spare them the patterns.
    opening = text.lstrip()[:3].lower()
    for shape in _REPORTER_LINES if opening == "lap" else ():
        if match := shape.match(text):
            return Part(PartKind.REPORTER_LINE, paragraph, fields=_fields(match, paragraph, "portal", "writer"))
    colon = ":" in text
    match = _labelled(text) if colon else None
    if match:
        if all(_may_be_people(match[field]) for field in ("writer", "editor")):
            return Part(PartKind.BYLINE, paragraph, fields=_fields(match, paragraph, "writer", "editor"))
        return None
    match = _SIGNED.match(text)
    if match is None and opening in _UNLABELLED:
        match = _BY.match(text) or _BARE.match(text)
    if (
        match is None
        and colon
        and (one := _ONE_LABEL.match(text))
        and (field := _SPELLED_OUT.get(_meant(one["word"]).lower()))
    ):
        span = Span(paragraph.start + one.start("name"), paragraph.start + one.end("name"))
        return Part(PartKind.BYLINE, paragraph, fields={field: span})
    return Part(PartKind.BYLINE, paragraph, fields=_fields(match, paragraph, "writer", "editor")) if match else None


def read_split_byline(label: Paragraph, name: Paragraph) -> tuple[Part, Part] | None:
    """The two parts of a byline whose label stands on a line of its own, above the name; None where it does not."""
    alone = _LABEL_ALONE.match(label.text)
    named = _NAME_ALONE.match(name.text)
    if alone is None or named is None:
        return None
    field = "writer" if alone["writer"] else "editor"
    span = Span(name.start + named.start("name"), name.start + named.end("name"))
    return Part(PartKind.BYLINE, label), Part(PartKind.BYLINE, name, fields={field: span})


def find_labels(text: str) -> list[Label]:
    """The labels in a byline, misspelt ones too."""
    found = []
    for match in _LABEL.finditer(text):
        word = match["word"]
        right = word if _KNOWN.fullmatch(word) else _meant(word)
        if right:
            found.append(Label(match.start("word"), match.end("word"), right, _SPELLED_OUT.get(right.lower(), "")))
    return found


def _meant(word: str) -> str:
    near = get_close_matches(word.lower(), _SPELLED_OUT, n=1, cutoff=_ALIKE) if word.lower() not in _OTHER_WORDS else []
    return near[0].capitalize() if near else ""


def _labelled(text: str) -> re.Match[str] | None:
    match = _LABELLED.match(text)
    if match and (match["writer_label"] or match["editor_label"]):
        return match
    match = _TWO_LABELS.match(text)
    if match is None:
        return None
    words = [match["writer_label"].lower(), match["editor_label"].lower()]
    meant = [_SPELLED_OUT.get(_meant(word).lower()) for word in words]
    return match if meant == ["writer", "editor"] and any(word in _SPELLED_OUT for word in words) else None


def _may_be_people(names: str | None) -> bool:
    if not names or not any(map(str.isalnum, names)) or _NAMES.fullmatch(names):
        return True
    return len(names.split()) <= _MOST_WORDS and not _SPEECH.search(names)


def _fields(match: re.Match[str], paragraph: Paragraph, *names: str) -> dict[str, Span]:
    return {
        name: Span(paragraph.start + match.start(name), paragraph.start + match.end(name))
        for name in names
        if name in match.re.groupindex and match.start(name) >= 0
    }
