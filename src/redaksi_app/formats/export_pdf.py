"""The copy as a PDF to print and read: numbered marks in the text, and the findings they stand for at its end."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime
from itertools import accumulate, chain

from redaksi_app.article import Article, PartKind
from redaksi_app.finding import Bilingual, Finding
from redaksi_app.formats.approval import Approval, checksum
from redaksi_app.formats.copy_blocks import Block, copy_blocks, credits_of
from redaksi_app.formats.export_order import Order
from redaksi_app.formats.export_pdf_lines import Mark, Setting, joined, lines
from redaksi_app.formats.export_pdf_list import listed, name_of, write_list
from redaksi_app.formats.export_pdf_page import INK, LEFT, MUST, QUIET, SANS, SERIF, Colour, Page, colour_of, moment
from redaksi_app.formats.plain import clean

#: The copy's column; what is left of it is for the pen.
_COLUMN = 372.0
_LONGEST_NAME = 92
#: Family, size, bold, colour and the gap below, by role.
_BODY = (SERIF, 10.5, False, INK, 6.0)
_LOOKS: dict[str, tuple[str, float, bool, Colour, float]] = {
    PartKind.KICKER: (SANS, 8.5, True, QUIET, 3),
    PartKind.HEADLINE: (SERIF, 18, True, INK, 6),
    PartKind.DECK: (SERIF, 11.5, False, QUIET, 6),
    PartKind.BYLINE: (SANS, 8.5, False, QUIET, 8),
    PartKind.REPORTER_LINE: (SANS, 8.5, False, QUIET, 8),
    PartKind.SUBHEAD: (SANS, 10, True, INK, 4),
    PartKind.CAPTION: (SANS, 8.5, False, QUIET, 6),
    PartKind.CREDIT: (SANS, 8.5, False, QUIET, 6),
    PartKind.END_MARK: (SANS, 8.5, False, QUIET, 6),
}
_NOT_APPROVED = Bilingual("BELUM DISETUJUI", "NOT APPROVED")
_APPROVED = Bilingual("Disetujui {0}, {1}", "Approved by {0}, {1}")
_SIGN = Bilingual("Paraf editor", "Editor's initials")
_DATE = Bilingual("Tanggal", "Date")
_COPY = Bilingual("Salinan cetak Redaksi", "Redaksi proof")
_STYLE = Bilingual("Gaya: {0}", "Stylesheet: {0}")


def pdf_copy(article: Article, approval: Approval | None, order: Order) -> bytes:
    """The bytes of the copy, with the findings of ``order``; ``ExportError`` where the fonts are missing."""
    lang = order.lang
    blocks = copy_blocks(article)
    printed, left_out = _by_block(blocks, order.findings)
    said = [text for finding in order.findings for text in (finding.message.in_language(lang), *finding.suggestions)]
    title = credits_of(article).title
    name = clean(" · ".join(part for part in (order.name, title) if part))
    time = approval.time if approval else datetime.now().astimezone()
    foot = f"{_COPY.in_language(lang)} · {moment(time, lang)} · SHA-256 {checksum(article.text)[:16]}"
    page = Page(article.text + "".join(said) + name, _shortened(name), foot, lang)
    _set_properties(page, article, approval)
    _status(page, article, approval, lang)
    _legend(page, order.findings, lang)
    paragraphs = _paragraph_numbers(article)
    places: list[int] = []
    for block, findings in zip(blocks, printed, strict=True):
        paragraph = paragraphs[article.part_at(block.start).paragraph.start]
        marked = [(_mark(block, finding, len(places) + place), finding) for place, finding in enumerate(findings, 1)]
        places += [paragraph] * len(findings)
        _write_block(page, block, paragraph, marked)
    numbered = [listed(finding, article.text) for finding in chain.from_iterable(printed)]
    rest = [listed(finding, article.text) for finding in left_out]
    write_list(page, list(zip(numbered, places, strict=True)), rest, lang)
    if approval is None:
        _signature(page, lang)
    return bytes(page.output())


def _by_block(blocks: Sequence[Block], findings: Sequence[Finding]) -> tuple[list[list[Finding]], list[Finding]]:
    """The findings in each block, and those in what is not printed."""
    ends = [block.start + len(block.plain) for block in blocks]
    printed: list[list[Finding]] = [[] for _ in blocks]
    left_out = []
    for finding in sorted(findings, key=lambda finding: (finding.start, finding.end)):
        place = bisect_left(ends, finding.start)
        if place < len(blocks) and finding.end >= blocks[place].start:
            printed[place].append(finding)
        else:
            left_out.append(finding)
    return printed, left_out


def _mark(block: Block, finding: Finding, number: int) -> Mark:
    """Where the finding's words stand in the block; one about the whole paragraph has its number at the end."""
    text = block.plain
    if finding.whole:
        return Mark(number, len(text), len(text))
    start, end = (min(len(text), max(0, place - block.start)) for place in (finding.start, finding.end))
    while end > start and text[end - 1].isspace():
        end -= 1
    return Mark(number, start, end)


def _paragraph_numbers(article: Article) -> dict[int, int]:
    """Where each paragraph starts to what the window calls it: blank ones do not count."""
    starts = [part.paragraph.start for part in article.parts]
    counts = accumulate(0 if part.paragraph.blank else 1 for part in article.parts)
    return dict(zip(starts, counts, strict=True))


def _write_block(page: Page, block: Block, paragraph: int, marked: Sequence[tuple[Mark, Finding]]) -> None:
    family, size, bold, colour, gap = _LOOKS.get(block.role, _BODY)
    height = size * (1.3 if block.role == PartKind.HEADLINE else 1.52)
    measure, digit = page.measure(family, size, bold=bold), size * 0.4
    setting = Setting(measure, measure(" "), _COLUMN, number=lambda number: len(number) * digit + 1.6)
    set_lines = list(lines(block.plain, [mark for mark, _ in marked], setting))
    of_number = {mark.number: finding for mark, finding in marked}
    bar = next((finding for _, finding in marked if finding.whole), None)
    page.room(height * (len(set_lines) if len(set_lines) <= 3 else 2))
    for row, line in enumerate(set_lines):
        # Neither the first line of a paragraph nor the last stands alone on a page.
        page.room(height * (2 if row == len(set_lines) - 2 else 1))
        top = page.get_y()
        if not row:
            page.face(SANS, 7, colour=QUIET)
            page.at(LEFT - 32, top + size * 0.34, f"¶ {paragraph}")
        if bar is not None:
            page.set_fill_color(*colour_of(bar))
            page.rect(LEFT - 9, top + 1, 2, height, style="F")
        for mark, finding in marked:
            words = [each for each in line if not each.number and each.start < mark.end and each.end > mark.start]
            if words:
                left = words[0].x
                width = words[-1].x + words[-1].width - left
                page.line_under(finding, LEFT + left, width, top + min(size * 1.36, height - size * 0.06))
        for piece in joined(line):
            if piece.number:
                page.face(SANS, size * 0.62, bold=True, colour=colour_of(of_number[piece.number]))
                page.at(LEFT + piece.x + 0.8, top - size * 0.02, piece.text)
            else:
                page.face(family, size, bold=bold, colour=colour)
                page.at(LEFT + piece.x, top, piece.text)
        page.set_y(top + height)
    page.set_y(page.get_y() + gap)


def _status(page: Page, article: Article, approval: Approval | None, lang: str) -> None:
    """Whether the copy is approved, by whom and when; and the stylesheet."""
    top = page.get_y()
    if approval is None:
        page.face(SANS, 9, bold=True, colour=MUST)
        page.at(LEFT, top, _NOT_APPROVED.in_language(lang))
    else:
        role = f" ({clean(approval.role)})" if approval.role else ""
        by_whom = _APPROVED.in_language(lang).format(clean(approval.editor) + role, moment(approval.time, lang))
        page.face(SANS, 9, bold=True)
        page.at(LEFT, top, by_whom)
    page.face(SANS, 8, colour=QUIET)
    page.at(LEFT, top + 13, _STYLE.in_language(lang).format(article.style.style.name))
    page.set_y(top + 28)


def _legend(page: Page, findings: Sequence[Finding], lang: str) -> None:
    """How many findings of each kind there are, each name over the line that stands under such words."""
    top, x = page.get_y(), LEFT
    shown: dict[str, list[Finding]] = {}
    for finding in sorted(findings, key=lambda finding: (finding.quoted, -finding.severity.weight)):
        shown.setdefault(name_of(finding, lang), []).append(finding)
    for name, those in shown.items():
        page.face(SANS, 8, colour=colour_of(those[0]))
        words = f"{name} {len(those)}"
        width = page.get_string_width(words)
        page.at(x, top, words)
        page.line_under(those[0], x, width, top + 11.5)
        x += width + 18
    page.set_y(top + (26 if shown else 4))


def _signature(page: Page, lang: str) -> None:
    """Lines to sign on, for copy that is approved on paper."""
    page.room(60)
    top = page.get_y() + 34
    page.face(SANS, 8, colour=QUIET)
    page.set_draw_color(*QUIET)
    page.set_line_width(0.5)
    for x, width, label in ((LEFT, 200, _SIGN), (LEFT + 230, 120, _DATE)):
        page.line(x, top, x + width, top)
        page.at(x, top + 3, label.in_language(lang))


def _set_properties(page: Page, article: Article, approval: Approval | None) -> None:
    named = credits_of(article)
    page.set_title(named.title)
    page.set_author(named.author)
    page.set_subject("Disetujui" if approval else "BELUM DISETUJUI")
    page.set_keywords(f"SHA-256 {checksum(article.text)}")
    page.set_creator("Redaksi")
    page.set_lang("id-ID")
    if approval:
        page.set_creation_date(approval.time)


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME].rstrip()}…"
