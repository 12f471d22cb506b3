"""Reading an ODT: the text of its content.xml, with tracked changes as if accepted."""

from __future__ import annotations

import re
from typing import Any

from redaksi_app.finding import Bilingual
from redaksi_app.formats.draft import Content
from redaksi_app.formats.errors import BROKEN, LOCKED, DraftError
from redaksi_app.formats.package import Package
from redaksi_app.formats.plain import SOFT_BREAK, clean

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
#: Not the draft's own sentences: what was deleted, notes, comments, boxes, names of fields.
_SKIPPED = frozenset(
    [
        *(_TEXT + name for name in ("tracked-changes", "note", "sequence-decls", "ruby-text")),
        *(_OFFICE + name for name in ("annotation", "forms")),
        *(_DRAW + name for name in ("frame", "custom-shape")),
    ]
)
_WHITE = re.compile("[ \t\n\r]+")
#: ``text:s`` may claim any number of spaces, and stand there any number of times.
_MOST_SPACES = 100
_TRACKED = Bilingual(
    "Perubahan terlacak dibaca sebagai sudah diterima.", "Tracked changes were read as already accepted."
)


def read_odt(data: bytes) -> Content:
    """The text of the ODT ``data`` and what is in it besides; ``DraftError`` when it is damaged or locked."""
    package = Package(data)
    if "META-INF/manifest.xml" in package.names:
        manifest = package.read("META-INF/manifest.xml")
        if b"encryption-data" in manifest:
            raise DraftError(LOCKED)
    root = package.xml("content.xml")
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise DraftError(BROKEN)
    return Content("\n".join(_paragraphs(body)), tuple(_notices(body)))


def _paragraphs(container: Any) -> list[str]:
    found = []
    for element in container:
        if element.tag in (f"{_TEXT}p", f"{_TEXT}h"):
            found.append(_paragraph(element))
        elif element.tag not in _SKIPPED:
            found.extend(_paragraphs(element))
    return found


def _paragraph(element: Any) -> str:
    pieces: list[str] = []
    _inline(element, pieces)
    # Spaces of the XML shrink to one and vanish at the edges; those written as elements (here \0) stay.
    text = _WHITE.sub(" ", "".join(pieces)).strip(" ")
    return clean(text.replace("\0", " ").replace("\1", "\t").replace("\2", SOFT_BREAK))


def _inline(element: Any, pieces: list[str]) -> None:
    pieces.append(element.text or "")
    for child in element:
        if child.tag == f"{_TEXT}s":
            count = str(child.get(f"{_TEXT}c", "1"))[:9]
            pieces.append("\0" * min(_MOST_SPACES, int(count) if count.isdecimal() else 1))
        elif child.tag == f"{_TEXT}tab":
            pieces.append("\1")
        elif child.tag == f"{_TEXT}line-break":
            pieces.append("\2")
        elif child.tag not in _SKIPPED:
            _inline(child, pieces)
        pieces.append(child.tail or "")


def _notices(body: Any) -> list[Bilingual]:
    notices = []
    if next(body.iter(f"{_TEXT}changed-region"), None) is not None:
        notices.append(_TRACKED)
    if comments := sum(1 for _ in body.iter(f"{_OFFICE}annotation")):
        notices.append(Bilingual(f"Komentar di dalam berkas: {comments}.", f"Comments in the file: {comments}."))
    if notes := sum(1 for _ in body.iter(f"{_TEXT}note")):
        notices.append(
            Bilingual(f"Catatan kaki tidak ikut dibaca: {notes}.", f"Footnotes that were not read: {notes}.")
        )
    if boxes := sum(1 for _ in body.iter(f"{_DRAW}text-box")):
        notices.append(Bilingual(f"Kotak teks tidak ikut dibaca: {boxes}.", f"Text boxes that were not read: {boxes}."))
    return notices
