"""What a stylesheet says: the sections and keys of ``resources/styles/*.toml``.

Every key has a value in ``umum.toml``, from which all other stylesheets inherit, so nothing here has a default.
Sections are immutable, and a misspelt key is an error.
"""

from __future__ import annotations

from typing import Literal

import msgspec


class About(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """Who this stylesheet is for and where its habits were seen."""

    id: str
    name: str
    inherits: str
    basis: str
    """How the habits are known, e.g. "observed practice". Never a claim to be the outlet's own book."""


class Recognise(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """How a draft shows that it belongs to this newsroom."""

    portals: list[str]
    """Names in a dateline or reporter line, e.g. "POS-KUPANG.COM"; compared without regard to case.

    ``*`` stands for any letters and hyphens: "TRIBUN*.COM"."""


class Dateline(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """The opening "POS-KUPANG.COM, KEFAMENANU - "."""

    required: bool
    shape: str
    """``{portal}`` and ``{city}`` and the separator, e.g. "{portal}, {city} - "; empty: none is written."""
    portal: str
    """The outlet's name as it is written in a dateline; empty: any."""
    city_case: Literal["upper", "title", "any"]
    separators: list[str]
    """Accepted between dateline and text, e.g. "-", "–"; each with one space on both sides."""


class Byline(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """The line that names writer and editor."""

    required: bool
    shape: str
    """e.g. "Penulis: {writer} | Editor: {editor}"."""
    writer_label: str
    editor_label: str


class ReporterLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """The line "Laporan Reporter POS-KUPANG.COM, Nama"."""

    expected: bool
    """Whether the newsroom prints it beside the byline; false: it doubles the byline."""
    shape: str


class EndMark(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """The mark that closes the copy, e.g. "(*)"."""

    required: bool
    accepted: list[str]


class Disclaimer(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """The comment disclaimer of the web page."""

    required: bool
    text: str


class Promo(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """Lines such as "Ikuti Berita ... di GOOGLE NEWS"."""

    openings: list[str]
    """How such a line begins; compared without regard to case."""


class Related(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """Links to other articles between the paragraphs."""

    openings: list[str]


class Degrees(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """Academic degrees after and before a name."""

    treatment: Literal["rapikan", "hapus", "biarkan"]
    """``rapikan``: write them right; ``hapus``: leave them out; ``biarkan``: do not look."""


class Ranks(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """Police and army ranks."""

    pol: Literal["Pol", "Pol."]


class Headline(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """The headline."""

    max_characters: int
    """0: no limit."""


class Dates(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """Dates and times."""

    zone: Literal["WIB", "Wita", "WIT", ""]
    """The newsroom's own time zone; empty: not fixed."""


class Numbers(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """Figures, money and the clock. ``bebas``: the newsroom does not mind."""

    rupiah: Literal["rapat", "spasi", "bebas"]
    """``rapat``: Rp5.000; ``spasi``: Rp 5.000."""
    small: Literal["huruf", "bebas"]
    """``huruf``: what is one word is written as a word, "tiga saksi"."""
    percent: Literal["%", "persen", "bebas"]
    """How a percentage is written after figures; ``bebas``: either, but one in one article."""
    time_separator: Literal[".", ":", "bebas"]
    """Between hours and minutes."""


class Punctuation(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """Marks on which newsrooms differ. ``bebas``: the newsroom does not mind."""

    list_comma: Literal["wajib", "bebas"]
    """The comma before the last of three: "beras, gula, dan kopi"."""
    quotation_marks: Literal["lurus", "lengkung", "bebas"]
    """``lurus``: "..."; ``lengkung``: “...”; ``bebas``: either, but one in one article."""
    dashes: Literal["rapat", "spasi", "bebas"]
    """Dashes around an insertion: ``rapat``: kata—sisipan—kata; ``spasi``: kata – sisipan – kata."""
    ranges: Literal["pisah", "bebas"]
    """``pisah``: years from and to with a dash, 2010–2013."""
    insertions: Literal["kurung-siku", "bebas"]
    """``kurung-siku``: what the newsroom adds inside a quotation stands in square brackets."""


class Export(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """What becomes of each part in the copy for layout."""

    leave_out: list[str]
    """Parts of an article (see ``PartKind``) that are for the web only."""
    paragraph_styles: dict[str, str]
    """Part of an article to the name of its paragraph style in the DOCX."""
    dateline_style: str
    """The character style of the dateline."""


class Rules(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """Rules switched off or weighed otherwise."""

    off: list[str]
    severity: dict[str, Literal["error", "warning", "advice"]]


class Stylesheet(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """One newsroom's stylesheet, complete: everything inherited is filled in."""

    style: About
    recognise: Recognise
    dateline: Dateline
    byline: Byline
    reporter_line: ReporterLine
    end_mark: EndMark
    disclaimer: Disclaimer
    promo: Promo
    related: Related
    degrees: Degrees
    ranks: Ranks
    headline: Headline
    dates: Dates
    numbers: Numbers
    punctuation: Punctuation
    export: Export
    rules: Rules

    @property
    def id(self) -> str:
        """The name that ``--style`` takes."""
        return self.style.id
