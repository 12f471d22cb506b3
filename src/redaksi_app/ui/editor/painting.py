"""Painting on the text: grounds, lines, bars and the margin, for the paragraphs in sight only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock, QTextDocument

from redaksi_app.ui.editor.labels import Label, label_text
from redaksi_app.ui.editor.mark_style import draw_line, mark_style
from redaksi_app.ui.editor.marks import Mark, Marks
from redaksi_app.ui.editor.shadow import Shadow
from redaksi_app.ui.fonts import LABEL_PX, interface_font
from redaksi_app.ui.theme import Theme

#: The margin, in pixels: where the numbers end left of the text, and the names left of that.
NUMBER_GAP, NAME_GAP = 22, 44
_BAR_GAP, _BAR_WIDTH = 12, 3
#: Qt sets a line of fixed height so that this share of it stands above the base line.
_ABOVE_BASELINE = 0.8


class Piece(NamedTuple):
    """The part of a mark on one line, in document coordinates."""

    left: float
    right: float
    baseline: float
    ascent: float
    descent: float

    @property
    def line_top(self) -> float:
        """The upper edge of the mark's line."""
        return round(self.baseline + self.descent)

    @property
    def ground(self) -> QRectF:
        """The soft ground: two pixels beyond the words, and below their line."""
        top = round(self.baseline - self.ascent - 1)
        return QRectF(self.left - 2, top, self.right - self.left + 4, self.line_top + 4 - top)


class Scene(NamedTuple):
    """What is painted: the document, where it is scrolled to, and what lies on it."""

    document: QTextDocument
    shadow: Shadow
    marks: Marks
    selected: Mark | None
    scroll: float
    left: float
    column: float
    names: bool
    label_of: Callable[[QTextBlock], Label]


def row_extent(block: QTextBlock) -> tuple[float, float]:
    """Top and bottom of the paragraph's rows in the document, gaps left out."""
    layout = block.layout()
    height = block.blockFormat().lineHeight()
    top = layout.position().y()
    if layout.lineCount() == 0 or height <= 0:
        return top, top + layout.boundingRect().height()
    first, last = layout.lineAt(0), layout.lineAt(layout.lineCount() - 1)
    begin = top + first.y() + first.ascent() - _ABOVE_BASELINE * height
    return begin, top + last.y() + last.ascent() + (1 - _ABOVE_BASELINE) * height


def pieces(block: QTextBlock, start: int, end: int) -> Iterator[Piece]:
    """The places of UTF-16 units ``start`` to ``end`` of the block's own text, line by line."""
    layout = block.layout()
    origin = layout.position()
    length = block.length() - 1
    start, end = max(0, start), min(end, length)
    line = layout.lineForTextPosition(start)
    while line.isValid() and line.textStart() <= end:
        stop = line.textStart() + line.textLength()
        first, last = max(start, line.textStart()), min(end, stop)
        if first < last or start == end:
            left = _x(line, first)
            right = min(_x(line, last), max(line.naturalTextRect().right(), left)) if last == stop else _x(line, last)
            baseline = origin.y() + line.y() + line.ascent()
            yield Piece(origin.x() + left, origin.x() + max(right, left + 4), baseline, line.ascent(), line.descent())
        number = line.lineNumber() + 1
        if number >= layout.lineCount() or stop >= end:
            return
        line = layout.lineAt(number)


def _x(line: object, position: int) -> float:
    result = line.cursorToX(position)  # type: ignore[attr-defined]
    return float(result[0] if isinstance(result, tuple) else result)


def paint_grounds(painter: QPainter, scene: Scene, blocks: list[QTextBlock], theme: Theme) -> None:
    """What lies under the letters: the ground of the selected mark."""
    mark = scene.selected
    if mark is None:
        return
    painter.save()
    painter.translate(0, -scene.scroll)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(mark_style(mark.finding, ignored=mark.ignored).ground))
    for block in blocks:
        place = _within(scene, block, mark)
        if place is None:
            continue
        if mark.whole:
            top, bottom = row_extent(block)
            painter.drawRoundedRect(QRectF(scene.left - 4, top, scene.column + 8, bottom - top + 2), 3, 3)
        else:
            for piece in pieces(block, *place):
                painter.drawRoundedRect(piece.ground, 2.5, 2.5)
    painter.restore()


def paint_marks(painter: QPainter, scene: Scene, blocks: list[QTextBlock], theme: Theme) -> None:
    """What lies over the letters: lines under words, bars beside paragraphs."""
    painter.save()
    painter.translate(0, -scene.scroll)
    for block in blocks:
        if block.layout().preeditAreaText():
            continue
        start = scene.shadow.offsets.from_qt(block.position())
        end = scene.shadow.offsets.from_qt(block.position() + block.length() - 1)
        found = [(mark_style(mark.finding, ignored=mark.ignored), mark) for mark in scene.marks.between(start, end)]
        for style, mark in sorted(found, key=lambda pair: pair[0].rank):
            place = _within(scene, block, mark)
            if place is None:
                continue
            colour = theme.colour(style.colour)
            if mark.whole:
                top, bottom = row_extent(block)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                bar = QRectF(scene.left - _BAR_GAP, round(top) + 4, _BAR_WIDTH, round(bottom - top) - 8)
                painter.drawRoundedRect(bar, 1, 1)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
                continue
            for piece in pieces(block, *place):
                draw_line(painter, style, colour, QRectF(piece.left, piece.line_top, piece.right - piece.left, 2))
    painter.restore()


def paint_margin(painter: QPainter, scene: Scene, blocks: list[QTextBlock], theme: Theme) -> None:
    """The names of the parts and the numbers of the paragraphs, each on its paragraph's first base line."""
    painter.save()
    painter.translate(0, -scene.scroll)
    font = interface_font(LABEL_PX)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(theme.colour("ink3"))
    for block in blocks:
        number = scene.shadow.paragraph_number(block.blockNumber())
        layout = block.layout()
        if not number or layout.lineCount() == 0:
            continue
        line = layout.lineAt(0)
        baseline = round(layout.position().y() + line.y() + line.ascent())
        text = str(number)
        painter.drawText(QPointF(scene.left - NUMBER_GAP - metrics.horizontalAdvance(text), baseline), text)
        name = label_text(scene.label_of(block)) if scene.names else ""
        if name:
            painter.drawText(QPointF(scene.left - NAME_GAP - metrics.horizontalAdvance(name), baseline), name)
    painter.restore()


def _within(scene: Scene, block: QTextBlock, mark: Mark) -> tuple[int, int] | None:
    """Where the mark lies in the block, in UTF-16 units from its start; None where it does not."""
    start = scene.shadow.offsets.to_qt(mark.start) - block.position()
    end = scene.shadow.offsets.to_qt(mark.end) - block.position()
    if end < 0 or start > block.length() - 1 or (end == 0 and start < 0):
        return None
    if start == block.length() - 1 and end > start:
        return None
    return start, end
