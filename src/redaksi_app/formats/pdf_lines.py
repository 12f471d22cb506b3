"""Paragraphs from the lines of a PDF: LibreOffice gives every stretch of a line as a box with its place on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple

from redaksi_app.formats.plain import clean

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_LENGTH = re.compile(r"(-?\d{1,6}(?:\.\d{1,8})?)(in|cm|mm|pt)")
_INCHES = {"in": 1.0, "cm": 1 / 2.54, "mm": 1 / 25.4, "pt": 1 / 72}
#: A line this many times as far below as lines mostly are, or as it is tall, begins a paragraph.
_GAP = 1.3
#: Letters as tall as these shares of the line above are of another size: a headline, a caption.
_OTHER_SIZE = 1.15
#: Width of a letter as a share of its height.
_LETTER = 0.5


class _Line(NamedTuple):
    """One line, or a stretch of it; all lengths in inches."""

    page: int
    top: float
    left: float
    right: float
    height: float
    text: str


def pdf_paragraphs(root: Any) -> list[str]:
    """The paragraphs of the ODT ``root`` that LibreOffice has made of a PDF."""
    lines = _joined(sorted(_boxes(root), key=lambda line: (line.page, line.top, line.left)))
    if not lines:
        return []
    pitch = _pitch(lines)
    edges = _right_edges(lines)
    paragraphs = [lines[0].text]
    for above, line in pairwise(lines):
        if _begins(above, line, pitch, edges[above.page]):
            paragraphs.append(line.text)
        else:
            glue = "" if re.search(r"\w-$", paragraphs[-1]) else " "
            paragraphs[-1] += glue + line.text
    return [clean(paragraph) for paragraph in paragraphs]


def _boxes(root: Any) -> Iterator[_Line]:
    for frame in root.iter(f"{_DRAW}frame"):
        text = " ".join("".join("".join(part.itertext()) for part in frame.iter(f"{_TEXT}p", f"{_TEXT}h")).split(" "))
        if not text.strip():
            continue
        page = str(frame.get(f"{_TEXT}anchor-page-number", "1"))[:6]
        left, top, width, height = (_inches(frame.get(f"{_SVG}{name}")) for name in ("x", "y", "width", "height"))
        yield _Line(int(page) if page.isdecimal() else 1, top, left, left + width, height or 0.15, text)


def _joined(stretches: list[_Line]) -> list[_Line]:
    """The lines that these stretches, sorted by place, make."""
    rows: list[list[_Line]] = []
    for each in stretches:
        first = rows[-1][0] if rows else None
        if first and first.page == each.page and abs(first.top - each.top) < first.height / 2:
            rows[-1].append(each)
        else:
            rows.append([each])
    return [_in_a_row(sorted(row, key=lambda line: line.left)) for row in rows]


def _in_a_row(row: list[_Line]) -> _Line:
    text = row[0].text
    for before, each in pairwise(row):
        apart = each.left - before.right > _LETTER * each.height / 3
        text += (" " if apart and not text.endswith(" ") else "") + each.text
    height = max(each.height for each in row)
    return row[0]._replace(right=max(each.right for each in row), height=height, text=" ".join(text.split(" ")).strip())


def _pitch(lines: list[_Line]) -> float:
    steps = [
        line.top - above.top for above, line in pairwise(lines) if line.page == above.page and line.top > above.top
    ]
    # A fourth of all steps or more are within paragraphs, unless nearly all are one line long.
    return min(sorted(steps)[len(steps) // 4], median(line.height for line in lines) * 1.6) if steps else 0.2


def _right_edges(lines: list[_Line]) -> dict[int, float]:
    edges: dict[int, float] = {}
    for line in lines:
        edges[line.page] = max(edges.get(line.page, 0), line.right)
    return edges


def _begins(above: _Line, line: _Line, pitch: float, edge: float) -> bool:
    """Whether ``line`` begins a paragraph: by its distance, its letters, its indent, or room left in the line above."""
    tall = max(line.height, above.height) / max(0.01, min(line.height, above.height))
    if tall > _OTHER_SIZE:
        return True
    if line.page == above.page and line.top - above.top > _GAP * max(pitch, line.height):
        return True
    if line.page != above.page and above.text.endswith((".", "!", "?", '"', "”")):
        return True  # no distance tells it there; most sentences that end a page end a paragraph
    if line.left - above.left > 2 * _LETTER * line.height:
        return True
    word = len(line.text.split(" ", 1)[0]) * _LETTER * line.height
    return above.right + word + _LETTER * line.height < edge - line.height


def _inches(length: Any) -> float:
    match = _LENGTH.fullmatch(str(length or ""))
    return float(match[1]) * _INCHES[match[2]] if match else 0.0
