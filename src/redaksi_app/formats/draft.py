"""A draft as it was read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from redaksi_app.finding import Bilingual

Format = Literal["txt", "docx", "html", "odt", "rtf", "md", "eml", "doc", "pdf", "pages"]
#: A file that Redaksi read: what it is, and its bytes.
Source: TypeAlias = tuple[Format, bytes]


@dataclass(frozen=True, slots=True)
class Draft:
    r"""One draft: its text and the bytes it came from.

    ``text`` is what all offsets count in: paragraphs joined by ``\n``, soft breaks as U+2028, non-breaking spaces
    kept, nothing added at the end. ``original`` is the file as it was, never changed. ``format`` is what the file
    is, whatever its name says. ``notices`` are things an editor should know about how it was read. ``source`` is the
    file that the text itself was read from where that is another one: a letter's attachment, what LibreOffice made.
    """

    path: Path | None
    text: str
    format: Format
    original: bytes
    notices: tuple[Bilingual, ...] = ()
    source: Source | None = None


class Content(NamedTuple):
    """What the reader of one format answers."""

    text: str
    notices: tuple[Bilingual, ...] = ()
    source: Source | None = None
