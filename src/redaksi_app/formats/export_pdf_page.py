"""The pages of a PDF: its fonts, what stands at head and foot of each, and the lines under words. Points throughout."""

from __future__ import annotations

import logging
import math
import re
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import datetime
from functools import cache

from fpdf import FPDF
from fpdf.fonts import TTFFont
from fpdf.line_break import Fragment

from redaksi_app.finding import Bilingual, Finding, Severity
from redaksi_app.formats.errors import ExportError
from redaksi_app.formats.export_pdf_lines import Measure, leftwards
from redaksi_app.resources import assets_folder

Colour = tuple[int, int, int]
INK, QUIET, LINE = (29, 30, 32), (101, 102, 107), (221, 220, 215)
MUST, CHECK, HINT, QUOTE = (179, 38, 30), (138, 84, 0), (31, 95, 174), (102, 103, 111)
SERIF, SANS = "serif", "sans"
LEFT, TOP, RIGHT, BOTTOM = 70.0, 66.0, 62.0, 58.0
_FONTS = {
    (SERIF, ""): "NotoSerif-Regular",
    (SERIF, "B"): "NotoSerif-Bold",
    (SANS, ""): "NotoSans-Regular",
    (SANS, "B"): "NotoSans-SemiBold",
}
#: Fonts for what those do not have, and the characters that call for them.
_ARABIC = "arab"
_OTHERS = {_ARABIC: "NotoSansArabic-Regular", "emoji": "NotoEmoji-Regular"}
_OTHER_SIGNS = re.compile("[\u0590-\u1cff\u2190-\u2bff\u2e80-\uabff\ufb1d-\ufffc\U00010000-\U0010ffff]")
_NO_FONTS = Bilingual(
    "Ekspor belum dibuat: fon untuk PDF belum terpasang. Pasang ulang Redaksi atau ekspor sebagai .docx.",
    "Not exported yet: the fonts for PDF are not installed. Install Redaksi again or export as .docx.",
)


class Page(FPDF):
    """A document of A4 pages; ``name`` stands at the head of each, ``foot`` at its foot, both with the page's number.

    ``text`` is all that will be printed: fonts are taken in as it needs them. ``ExportError`` without fonts.
    """

    def __init__(self, text: str, name: str, foot: str, lang: str) -> None:
        super().__init__(unit="pt", format="A4")
        # A sign that no font has is shown as a box: nobody needs a line on stderr for each.
        logging.getLogger("fpdf").setLevel(logging.ERROR)
        logging.getLogger("fontTools").setLevel(logging.ERROR)
        folder = assets_folder() / "fonts"
        try:
            for (family, style), file in _FONTS.items():
                self.add_font(family, style, folder / f"{file}.ttf")
            if _OTHER_SIGNS.search(text):
                for family, file in _OTHERS.items():
                    self.add_font(family, "", folder / f"{file}.ttf")
                self.set_fallback_fonts(list(_OTHERS), exact_match=False)
                # Letters that join and emoji made of several need it; plain copy is measured faster without.
                self.set_text_shaping(use_shaping_engine=True)
        except OSError as error:
            raise ExportError(_NO_FONTS) from error
        self._name, self._foot, self._lang = name, foot, lang
        self._measures: dict[tuple[str, float, bool], Measure] = {}
        self.set_margins(LEFT, TOP, RIGHT)
        self.set_auto_page_break(False)
        self.c_margin = 0
        self.add_page()

    @property
    def bottom(self) -> float:
        """Where the text of a page ends."""
        return float(self.h) - BOTTOM

    def header(self) -> None:
        """The draft's name, on every page."""
        self.face(SANS, 7.5, colour=QUIET)
        self.at(LEFT, 36, self._name)
        self.set_draw_color(*LINE)
        self.set_line_width(0.6)
        self.line(LEFT, 50, self.w - RIGHT, 50)
        self.set_y(TOP)

    def footer(self) -> None:
        """What the copy is, and the page's number."""
        self.face(SANS, 7.5, colour=QUIET)
        self.at(LEFT, self.h - 40, self._foot)
        number = Bilingual("Halaman {0} dari {1}", "Page {0} of {1}").in_language(self._lang)
        self.set_xy(self.w - RIGHT - 120, self.h - 40)
        self.cell(120, 10, number.format(self.page_no(), self.str_alias_nb_pages), align="R")

    def face(self, family: str, size: float, *, bold: bool = False, colour: Colour = INK) -> None:
        """Write in this face from now on."""
        self.set_font(family, "B" if bold else "", size)
        self.set_text_color(*colour)

    def at(self, x: float, y: float, text: str) -> None:
        """Write ``text`` in one line whose top is at ``y``."""
        if not text:
            return
        # A font taken for one sign would stay in force for what follows.
        with self.local_context() if _OTHER_SIGNS.search(text) else nullcontext():
            self._arabic(text)
            self.set_xy(x, y)
            self.cell(None, self.font_size * 1.2, text)

    def _arabic(self, text: str) -> None:
        """Change to the Arabic font where ``text`` is Arabic throughout."""
        font = self.fonts.get(_ARABIC)
        if isinstance(font, TTFFont) and leftwards(text) and all(ord(sign) in font.cmap for sign in text):
            self.set_font(_ARABIC, "", self.font_size_pt)

    def _parse_chars(
        self, text: str, markdown: bool, *, _initial_emphasis: tuple[bool, bool, bool, bool] | None = None
    ) -> Iterator[Fragment]:
        # fpdf2 parts a letter from the vowel sign on it, so that neither joins what stands beside it.
        if self.font_family == _ARABIC:
            yield Fragment(text, self._get_current_graphics_state(), self.k)
        else:
            yield from super()._parse_chars(text, markdown, _initial_emphasis=_initial_emphasis)

    def measure(self, family: str, size: float, *, bold: bool = False) -> Measure:
        """What tells how wide words are in this face; each is measured once."""
        face = (family, size, bold)
        if face not in self._measures:

            @cache
            def width(text: str) -> float:
                self.face(family, size, bold=bold)
                self._arabic(text)
                return float(self.get_string_width(text))

            self._measures[face] = width
        return self._measures[face]

    def room(self, height: float) -> None:
        """Begin a new page unless ``height`` is left on this one."""
        if self.get_y() + height > self.bottom:
            self.add_page()

    def line_under(self, finding: Finding, x: float, width: float, y: float) -> None:
        """The line under the words of ``finding``: solid, wavy, dotted or, in a quotation, dashed."""
        self.set_draw_color(*colour_of(finding))
        self.set_line_width(1.1 if finding.severity is Severity.ERROR else 0.7)
        if finding.quoted:
            self.set_dash_pattern(4, 2)
            self.line(x, y, x + width, y)
        elif finding.severity is Severity.ERROR:
            self.line(x, y, x + width, y)
        elif finding.severity is Severity.ADVICE:
            self.set_dash_pattern(0.9, 1.6)
            self.line(x, y, x + width, y)
        else:
            steps = max(2, round(width / 1.5))
            self.polyline(
                [(x + width * step / steps, y + 0.9 * math.sin(step * math.pi / 2)) for step in range(steps + 1)]
            )
        self.set_dash_pattern()


def colour_of(finding: Finding) -> Colour:
    """The colour of its severity, or of quotations."""
    if finding.quoted:
        return QUOTE
    return {Severity.ERROR: MUST, Severity.WARNING: CHECK, Severity.ADVICE: HINT}[finding.severity]


def moment(time: datetime, lang: str) -> str:
    """Day and hour as newspapers write them, with the zone's name where Indonesia has it."""
    months = Bilingual(
        "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
        "January February March April May June July August September October November December",
    ).in_language(lang)
    offset = time.utcoffset()
    hours = offset.total_seconds() / 3600 if offset is not None else 0.0
    zone = {7.0: "WIB", 8.0: "Wita", 9.0: "WIT"}.get(hours, f"UTC{time:%z}")
    return f"{time.day} {months.split()[time.month - 1]} {time.year} {time:%H.%M} {zone}".strip()
