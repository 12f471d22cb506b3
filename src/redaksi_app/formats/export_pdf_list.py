"""The list of findings in a PDF: each with its number, what is the matter, what could stand there, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from redaksi_app.finding import Bilingual, Finding, Severity
from redaksi_app.formats.export_pdf_lines import Piece, Setting, joined, lines
from redaksi_app.formats.export_pdf_page import INK, LEFT, QUIET, RIGHT, SANS, SERIF, Colour, Page, colour_of
from redaksi_app.rules import Rule, all_rules

if TYPE_CHECKING:
    from redaksi_app.grammar.reference import GrammarRule

_NAMES = {
    Severity.ERROR: Bilingual("Wajib", "Must"),
    Severity.WARNING: Bilingual("Periksa", "Check"),
    Severity.ADVICE: Bilingual("Saran", "Advice"),
}
_QUOTED = Bilingual("Di dalam kutipan", "In a quotation")
_HEADING = Bilingual("Temuan", "Findings")
_DRAFT, _SUGGESTION = Bilingual("Naskah", "Draft"), Bilingual("Usul", "Proposed")
_NONE = Bilingual("Tidak ada temuan. Naskah tetap perlu dibaca.", "No findings. The draft still wants reading.")
_SEE = Bilingual("Alasannya: lihat {0}.", "For the reason see {0}.")
_LEFT_OUT = Bilingual("Pada bagian yang tidak dicetak", "In parts that are not printed")
_INDENT, _LABEL, _HALF, _GAP = 26.0, 38.0, 216.0, 8.0
_LEADING = 1.42
#: Family, size and colour.
Look = tuple[str, float, Colour]
_MESSAGE, _WORDS, _WHY = (SANS, 9.5, INK), (SERIF, 10.0, INK), (SANS, 8.0, QUIET)
#: So many suggestions are shown, and so much of a long stretch.
_MOST = 3
_LONGEST = 200


class Listed(NamedTuple):
    """A finding with the words it is about and those that could stand there; both are empty where it has none."""

    finding: Finding
    words: str
    wanted: str


def listed(finding: Finding, text: str) -> Listed:
    """``finding`` with what stands in the draft ``text`` there.

    Where a space, a sign, a part of a word or nothing at all is meant, the words it touches are shown with it.
    Private data keep their first and last sign only.
    """
    if finding.whole:
        return Listed(finding, "", _short(" / ".join(finding.suggestions[:_MOST])))
    start, end = finding.start, finding.end
    inside = text[start:end]
    clear = any(sign.isalnum() for sign in inside) and inside == inside.strip() and not _cut(text, start, end)
    if not clear and finding.public_text == finding.text:
        while start and not text[start - 1].isspace():
            start -= 1
        while end < len(text) and not text[end].isspace():
            end += 1
    before, after = text[start : finding.start], text[finding.end : end]
    wanted = [_short(before + suggestion + after) or "—" for suggestion in finding.suggestions[:_MOST]]
    return Listed(finding, _short(before + finding.public_text + after), "  /  ".join(wanted))


def _cut(text: str, start: int, end: int) -> bool:
    """Whether a word goes on beyond the stretch."""
    return text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()


def _short(text: str) -> str:
    text = text.replace("\n", " ¶ ").replace("\u2028", " ").strip()
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


def write_list(page: Page, numbered: Sequence[tuple[Listed, int]], left_out: Sequence[Listed], lang: str) -> None:
    """The list from where ``page`` stands: findings with their paragraphs' numbers, numbered from 1, and the rest."""
    page.room(90)
    page.set_y(page.get_y() + 16)
    page.face(SANS, 12, bold=True)
    page.at(LEFT, page.get_y(), _HEADING.in_language(lang))
    page.set_y(page.get_y() + 24)
    if not numbered and not left_out:
        page.face(SANS, 9)
        page.at(LEFT, page.get_y(), _NONE.in_language(lang))
        return
    told: dict[str, str] = {}
    for number, (each, paragraph) in enumerate(numbered, start=1):
        rule = each.finding.rule
        _entry(page, each, str(number), label=f"¶ {paragraph}  ·  {rule}", why=_why(rule, told, lang), lang=lang)
        told.setdefault(rule, str(number))
    if left_out:
        page.room(84)
        page.face(SANS, 9, bold=True, colour=QUIET)
        page.at(LEFT, page.get_y() + 4, _LEFT_OUT.in_language(lang))
        page.set_y(page.get_y() + 22)
        for each in left_out:
            rule = each.finding.rule
            _entry(page, each, "–", label=rule, why=_why(rule, told, lang), lang=lang)


def name_of(finding: Finding, lang: str) -> str:
    """What the severity of ``finding`` is called, or that it stands in a quotation."""
    return (_QUOTED if finding.quoted else _NAMES[finding.severity]).in_language(lang)


def _entry(page: Page, listed: Listed, number: str, *, label: str, why: str, lang: str) -> None:
    finding = listed.finding
    message = _lines(page, finding.message.in_language(lang), _MESSAGE)
    reason = _lines(page, why, _WHY)
    words, wanted = (_lines(page, text, _WORDS, _LABEL) for text in (listed.words, listed.wanted))
    beside = _beside(page, listed)
    rows = max(len(words), len(wanted)) if beside else len(words) + len(wanted)
    page.room(16 + _height(message, _MESSAGE) + _height(reason, _WHY) + rows * _WORDS[1] * _LEADING + 3)
    top, colour = page.get_y(), colour_of(finding)
    page.face(SANS, 9.5, bold=True, colour=colour)
    page.at(LEFT, top, number)
    page.face(SANS, 7.5, bold=True, colour=colour)
    page.at(LEFT + _INDENT, top + 1.5, name_of(finding, lang))
    after = LEFT + _INDENT + page.get_string_width(name_of(finding, lang))
    page.face(SANS, 7.5, colour=QUIET)
    page.at(after, top + 1.5, f"  ·  {label}")
    page.set_y(top + 14)
    _write(page, message, _MESSAGE)
    top = page.get_y()
    for name, set_lines, x in (_DRAFT, words, 0.0), (_SUGGESTION, wanted, _HALF if beside else 0.0):
        if set_lines:
            if beside:
                page.set_y(top)
            page.face(SANS, 7.5, colour=QUIET)
            page.at(LEFT + _INDENT + x, page.get_y() + 3.4, name.in_language(lang))
            _write(page, set_lines, _WORDS, _LABEL + x)
    _write(page, reason, _WHY)
    page.set_y(page.get_y() + _GAP)


def _beside(page: Page, listed: Listed) -> bool:
    """Whether the draft's words and the suggestion have room side by side."""
    measure, width = page.measure(*_WORDS[:2]), _HALF - _LABEL * 1.25
    return all(text and measure(text) <= width for text in (listed.words, listed.wanted))


def _lines(page: Page, text: str, look: Look, indent: float = 0) -> list[list[Piece]]:
    measure = page.measure(*look[:2])
    column = page.w - RIGHT - LEFT - _INDENT - indent
    return list(lines(text, (), Setting(measure, measure(" "), column)))


def _height(set_lines: Sequence[Sequence[Piece]], look: Look) -> float:
    return len(set_lines) * look[1] * _LEADING + (1.5 if set_lines else 0)


def _write(page: Page, set_lines: Sequence[Sequence[Piece]], look: Look, indent: float = 0) -> None:
    family, size, colour = look
    page.face(family, size, colour=colour)
    for line in set_lines:
        top = page.get_y()
        for piece in joined(line):
            page.at(LEFT + _INDENT + indent + piece.x, top, piece.text)
        page.set_y(top + size * _LEADING)
    if set_lines:
        page.set_y(page.get_y() + 1.5)


def _why(rule: str, told: Mapping[str, str], lang: str) -> str:
    """Why the rule is there, or the number of the entry in which that was said already."""
    known = _rules().get(rule) or _grammar_rules().get(rule)
    if known is None:
        return ""
    return _SEE.in_language(lang).format(told[rule]) if rule in told else known.documentation.why.in_language(lang)


@lru_cache(maxsize=1)
def _rules() -> Mapping[str, Rule]:
    return all_rules()


def _grammar_rules() -> Mapping[str, GrammarRule]:
    from redaksi_app.grammar.reference import grammar_rules  # noqa: PLC0415 - few findings are of grammar

    return grammar_rules()
