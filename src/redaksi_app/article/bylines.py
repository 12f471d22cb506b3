"""The lines that name writer, reporter and editor, in the shapes that newsrooms print and websites show."""

from __future__ import annotations

import re

from redaksi_app.article.dateline import OUTLET
from redaksi_app.article.parts import Part, PartKind
from redaksi_app.text import Paragraph, Span

_WRITER = r"Penulis|Reporter|Pewarta|Wartawan|Kontributor|Jurnalis|Laporan|Oleh|Rep"
_EDITOR = r"Editor|Penyunting|Redaktur|Red"
#: "Redaktur & Reporter: ..." names one person for both.
_BOTH = rf"(?:{_WRITER}|{_EDITOR})\s*(?:&|/|dan)\s*(?:{_WRITER}|{_EDITOR})"
_LABELLED = re.compile(
    rf"\s*(?:(?P<writer_label>{_BOTH}|{_WRITER})\s*:\s*(?P<writer>[^|\n/]*?)\s*)?"
    rf"(?:(?:[|/;,]\s*)?(?P<editor_label>{_EDITOR})\s*:\s*(?P<editor>[^|\n]*?)\s*)?$",
    re.IGNORECASE,
)
_REPORTER_LINE = re.compile(
    r"\s*Laporan\s+(?:Reporter|Wartawan|Kontributor|Jurnalis|Koresponden)\s+(?P<portal>[^,|\n]+?)"
    r"\s*[,|]\s*(?P<writer>[^|\n]+?)\s*$",
    re.IGNORECASE,
)
_NAME = r"[A-ZÀ-Þ][\w.'’-]*(?:[ ][A-ZÀ-Þ][\w.'’-]*){1,4}"
_PORTAL = rf"detik(?:com|[A-Z][a-z]\w*)|{OUTLET}|CNN Indonesia|IDN Times"
#: "Nama Penulis - detikJatim", and "Oleh Nama Penulis" without a colon.
_SIGNED = re.compile(rf"\s*(?P<writer>{_NAME}|Tim(?:[ ]Redaksi)?)\s*[-–—|,][ ]*(?P<portal>{_PORTAL})\s*$")
_BY = re.compile(rf"\s*Oleh[ ]+(?P<writer>{_NAME})\s*$")
_LABEL_ALONE = re.compile(rf"\s*(?:(?P<writer>{_WRITER})|(?P<editor>{_EDITOR}))\s*:?\s*$", re.IGNORECASE)
_NAME_ALONE = re.compile(r"\s*(?P<name>[A-ZÀ-Þ][\w.'’-]*(?:[ ][\w.'’-]+){0,4})\s*$")
#: A label with more words than this, or with a whole sentence after it, is speech: "Wartawan: Kapan selesai?"
_MOST_WORDS = 10
_SPEECH = re.compile(r"[?!…]|[a-z]{4}\.$")


def read_byline(paragraph: Paragraph) -> Part | None:
    """The byline or reporter line that ``paragraph`` is; None where it is neither."""
    text = paragraph.text
    if match := _REPORTER_LINE.match(text):
        return Part(PartKind.REPORTER_LINE, paragraph, fields=_fields(match, paragraph, "portal", "writer"))
    match = _LABELLED.match(text)
    if match and (match["writer_label"] or match["editor_label"]):
        if all(_may_be_people(match[field]) for field in ("writer", "editor")):
            return Part(PartKind.BYLINE, paragraph, fields=_fields(match, paragraph, "writer", "editor"))
        return None
    match = _SIGNED.match(text) or _BY.match(text)
    return Part(PartKind.BYLINE, paragraph, fields=_fields(match, paragraph, "writer")) if match else None


def read_split_byline(label: Paragraph, name: Paragraph) -> tuple[Part, Part] | None:
    """The two parts of a byline whose label stands on a line of its own, above the name; None where it does not."""
    alone = _LABEL_ALONE.match(label.text)
    named = _NAME_ALONE.match(name.text)
    if alone is None or named is None:
        return None
    field = "writer" if alone["writer"] else "editor"
    span = Span(name.start + named.start("name"), name.start + named.end("name"))
    return Part(PartKind.BYLINE, label), Part(PartKind.BYLINE, name, fields={field: span})


def _may_be_people(names: str | None) -> bool:
    return not names or (len(names.split()) <= _MOST_WORDS and not _SPEECH.search(names))


def _fields(match: re.Match[str], paragraph: Paragraph, *names: str) -> dict[str, Span]:
    return {
        name: Span(paragraph.start + match.start(name), paragraph.start + match.end(name))
        for name in names
        if match.start(name) >= 0
    }
