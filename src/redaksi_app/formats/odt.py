"""Reading an ODT: the text of its content.xml, with tracked changes as if accepted."""

from __future__ import annotations

import re
from typing import Any

from redaksi_app.finding import Bilingual
from redaksi_app.formats.draft import Content
from redaksi_app.formats.errors import BROKEN, LOCKED, MACROS, DraftError
from redaksi_app.formats.package import Package, parse_xml
from redaksi_app.formats.plain import SOFT_BREAK, clean

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
#: Not the draft's own sentences: what was deleted, notes, comments, boxes, names of fields.
SKIPPED = frozenset(
    [
        *(TEXT + name for name in ("tracked-changes", "note", "sequence-decls", "ruby-text")),
        *(OFFICE + name for name in ("annotation", "forms")),
        *(_DRAW + name for name in ("frame", "custom-shape")),
    ]
)
#: Signs that XML cannot hold stand for elements meanwhile; the last two it can hold, and no paragraph may.
_AS_SHOWN = str.maketrans("\0\1\2\u2029\x85", f" \t{SOFT_BREAK}{SOFT_BREAK} ")
#: Members that are macros, not the lists that LibreOffice keeps of them.
_MODULE = re.compile(r"(?:Basic/(?!.*script-l[bc]\.xml$).*\.xml|Scripts/.*[^/])$")
_WHITE = re.compile("[ \t\n\r]+")
#: ``text:s`` may claim any number of spaces, and stand there any number of times.
_MOST_SPACES = 100
_TRACKED = Bilingual(
    "Perubahan terlacak dibaca sebagai sudah diterima.", "Tracked changes were read as already accepted."
)


def read_odt(data: bytes) -> Content:
    """The text of the ODT ``data``, zipped or flat, and what is in it besides.

    ``DraftError`` when it is damaged or locked.
    """
    root, names = _opened(data)
    body = root.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise DraftError(BROKEN)
    macros = [MACROS] if any(_MODULE.match(name) for name in names) else []
    return Content("\n".join(_Body(body).paragraphs), (*_notices(body), *macros))


def odt_root(data: bytes) -> Any:
    """The root element of the document in ``data``."""
    return _opened(data)[0]


def _opened(data: bytes) -> tuple[Any, frozenset[str]]:
    """The root of the document and the names of the members: of a package, or of the one file that a flat ODT is."""
    if not data.startswith(b"PK"):
        return parse_xml(data), frozenset()
    package = Package(data)
    if "META-INF/manifest.xml" in package.names and b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise DraftError(LOCKED)
    return package.xml("content.xml"), package.names


class _Body:
    """Gathers the paragraphs of a body.

    A zipped ODT keeps deleted words apart; a flat one of LibreOffice leaves them where they were, between two marks.
    """

    def __init__(self, body: Any) -> None:
        self.paragraphs: list[str] = []
        self._pieces: list[str] = []
        regions = body.iter(f"{TEXT}changed-region")
        self._deletions = {each.get(f"{TEXT}id") for each in regions if each.find(f"{TEXT}deletion") is not None}
        self._deleting: set[str] = set()
        self._blocks(body)
        if self._pieces:
            self._end_paragraph()

    def _blocks(self, container: Any) -> None:
        for element in container:
            if element.tag in (f"{TEXT}p", f"{TEXT}h"):
                self._inline(element)
                if not self._deleting:  # with its end deleted it runs on into the next
                    self._end_paragraph()
            elif not self._mark(element) and element.tag not in SKIPPED:
                self._blocks(element)

    def _inline(self, element: Any) -> None:
        self._add(element.text)
        for child in element:
            if child.tag == f"{TEXT}s":
                count = str(child.get(f"{TEXT}c", "1"))[:9]
                self._add("\0" * min(_MOST_SPACES, int(count) if count.isdecimal() else 1))
            elif child.tag == f"{TEXT}tab":
                self._add("\1")
            elif child.tag == f"{TEXT}line-break":
                self._add("\2")
            elif not self._mark(child) and child.tag not in SKIPPED:
                self._inline(child)
            self._add(child.tail)

    def _mark(self, element: Any) -> bool:
        """Whether ``element`` only marks where a change begins or ends."""
        region = element.get(f"{TEXT}change-id")
        if element.tag == f"{TEXT}change-start" and region in self._deletions:
            self._deleting.add(region)
        elif element.tag == f"{TEXT}change-end":
            self._deleting.discard(region)
        return element.tag in (f"{TEXT}change", f"{TEXT}change-start", f"{TEXT}change-end")

    def _add(self, text: str | None) -> None:
        if text and not self._deleting:
            self._pieces.append(text)

    def _end_paragraph(self) -> None:
        # Spaces of the XML shrink to one and vanish at the edges; those written as elements stay.
        text = _WHITE.sub(" ", "".join(self._pieces)).strip(" ")
        self._pieces.clear()
        self.paragraphs.append(clean(text.translate(_AS_SHOWN)))


def _notices(body: Any) -> list[Bilingual]:
    notices = []
    if next(body.iter(f"{TEXT}changed-region"), None) is not None:
        notices.append(_TRACKED)
    if comments := sum(1 for _ in body.iter(f"{OFFICE}annotation")):
        notices.append(Bilingual(f"Komentar di dalam berkas: {comments}.", f"Comments in the file: {comments}."))
    if notes := sum(1 for _ in body.iter(f"{TEXT}note")):
        notices.append(
            Bilingual(f"Catatan kaki tidak ikut dibaca: {notes}.", f"Footnotes that were not read: {notes}.")
        )
    if boxes := sum(1 for _ in body.iter(f"{_DRAW}text-box")):
        notices.append(Bilingual(f"Kotak teks tidak ikut dibaca: {boxes}.", f"Text boxes that were not read: {boxes}."))
    return notices
