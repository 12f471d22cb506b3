"""Lines that a program folded at some seventy columns, made paragraphs again."""

from __future__ import annotations

import re
from itertools import groupby

from redaksi_app.article.bylines import read_byline
from redaksi_app.article.dateline import find_dateline
from redaksi_app.article.folded import folded_width, goes_on
from redaksi_app.article.furniture import reads_as_title
from redaksi_app.finding import Bilingual
from redaksi_app.text import Paragraph

#: What begins a line of its own, however full the one above: an item, a heading, a quotation of a letter, a label.
_OWN_LINE = re.compile(r"\s*(?:[-–—*•·+>#|]+\s|\(?(?:\d{1,2}|[a-zA-Z])[.)]\s|[A-Z][\w ]{2,18}\s?:\s)|\s{4,}|\t")
_HYPHENATED = re.compile(r"[^\W\d_]-$")
_ENDED = re.compile(r"[.!?…:;][\"”’')\]]*\s*$")


def without_folds(text: str) -> tuple[str, Bilingual | None]:
    """``text`` with its folded lines joined into paragraphs, and what an editor should know of that.

    Where no line surely goes on in the next, nothing is joined and the answer is the text as it is, with None.
    """
    lines = text.split("\n")
    blocks = [
        (blank, [lines[number] for number in numbers])
        for blank, numbers in groupby(range(len(lines)), key=lambda number: not lines[number].strip())
    ]
    widths = [0 if blank else folded_width(block) for blank, block in blocks]
    width = max(widths, default=0)
    if not width:
        return text, None
    joined: list[str] = []
    sure = 0
    in_body = False
    for (_, block), own in zip(blocks, widths, strict=True):
        # Short blocks of a folded text were folded at its width, not at that of their longest line.
        folded = own or (len(block) > 1 and max(map(len, block)) <= width)
        before = ""
        for line in block:
            in_body = in_body or find_dateline(before, 0) is not None
            if before and folded and _joins(before, line, width, in_body):
                sure += not _ENDED.search(before)
                hyphenated = _HYPHENATED.search(before) and line[:1].islower()
                joined[-1] = joined[-1].rstrip(" ") + ("" if hyphenated else " ") + line.lstrip(" ")
            else:
                joined.append(line)
            before = line
    if not sure:
        return text, None
    return "\n".join(joined), Bilingual(
        f"Baris yang terlipat pada lebar {width} huruf sudah disambung menjadi paragraf.",
        f"Lines folded at a width of {width} characters were joined into paragraphs.",
    )


def _joins(line: str, following: str, width: int, in_body: bool) -> bool:
    if not goes_on(line, following, width) or _OWN_LINE.match(following):
        return False
    if _of_its_own(line) or _of_its_own(following) or find_dateline(following, 0):
        return False
    # Above the dateline, a line in capitals is a headline, and what is below it another paragraph.
    return in_body or not reads_as_title(line) or reads_as_title(following)


def _of_its_own(line: str) -> bool:
    return read_byline(Paragraph(0, 0, line)) is not None
