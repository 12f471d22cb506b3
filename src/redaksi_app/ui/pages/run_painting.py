"""Setting and painting text with what was taken out and put in: struck and underlined, each on its soft ground."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from redaksi_app.ui.offsets import utf16_length
from redaksi_app.ui.pages.marked_text import Run, RunKind
from redaksi_app.ui.theme import Theme

_COLOURS = {RunKind.REMOVED: ("must", "delsoft"), RunKind.INSERTED: ("accent", "inssoft")}
#: Between what went and what came, so that the two grounds do not touch.
_GAP = Run(RunKind.KEPT, "\u2002")
_ONE_LINE = 1_000_000.0
#: The share of a shortened line that the words before a change may take.
_BEFORE_SHARE = 0.42


class MarkedText:
    """Runs set in lines ``width`` wide and ``line`` high; made anew when theme or width change.

    ``colour`` is the token of the words that stay.
    """

    def __init__(
        self, runs: Sequence[Run], font: QFont, theme: Theme, *, width: float, line: float, colour: str = "ink"
    ) -> None:
        self._runs = _spaced(runs)
        self._theme = theme
        self._line = line
        self._layout = QTextLayout("".join(run.text for run in self._runs), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._places = list(self._places_of(self._runs))
        self._layout.setFormats([self._format(run, start, end, colour) for run, start, end in self._places])
        self._set_lines(width)

    @property
    def height(self) -> float:
        """How high all lines are together."""
        return self._layout.lineCount() * self._line

    @property
    def width(self) -> float:
        """How wide the widest line is."""
        return self._layout.maximumWidth()

    def paint(self, painter: QPainter, at: QPointF, *, strong: int | None = None) -> None:
        """Paint with the upper left corner ``at``; the change number ``strong`` (from 0) gets a frame."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, kind, rect in self._grounds():
            painter.setPen(self._theme.colour(_COLOURS[kind][0]) if number == strong else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(_COLOURS[kind][1]))
            painter.drawRoundedRect(rect.translated(at), 2.5, 2.5)
        self._layout.draw(painter, at)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for _, kind, rect in self._grounds():
            if kind is RunKind.INSERTED:
                line = QRectF(rect.left() + 2, rect.bottom() - 2, rect.width() - 4, 1.5).translated(at)
                painter.fillRect(line, self._theme.colour("accent"))
        painter.restore()

    def change_at(self, point: QPointF) -> int | None:
        """The number of the change under ``point``, counted from the upper left corner; None between them."""
        return next((number for number, _, rect in self._grounds() if rect.contains(point)), None)

    def _grounds(self) -> Iterator[tuple[int, RunKind, QRectF]]:
        """What lies under each changed run, line by line. What went and what came instead have one number."""
        number = -1
        before: Run | None = None
        for run, start, end in self._places:
            if run.kind is not RunKind.KEPT:
                number += 0 if before is not None and before.kind is RunKind.REMOVED else 1
                for line in self._lines():
                    rect = _stretch(line, start, end)
                    if rect is not None:
                        yield number, run.kind, rect
            before = before if run is _GAP else run

    def _lines(self) -> Iterator[QTextLine]:
        return (self._layout.lineAt(number) for number in range(self._layout.lineCount()))

    def _set_lines(self, width: float) -> None:
        self._layout.beginLayout()
        top = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (self._line - line.height()) / 2))
            top += self._line
        self._layout.endLayout()

    def _format(self, run: Run, start: int, end: int, colour: str) -> QTextLayout.FormatRange:
        letters = QTextCharFormat()
        letters.setForeground(QBrush(self._theme.colour(_COLOURS[run.kind][0] if run.kind in _COLOURS else colour)))
        letters.setFontStrikeOut(run.kind is RunKind.REMOVED)
        result = QTextLayout.FormatRange()
        result.start, result.length, result.format = start, end - start, letters
        return result

    def _places_of(self, runs: Sequence[Run]) -> Iterator[tuple[Run, int, int]]:
        """Each run with its place in UTF-16 units; the spaces at the edges of changed words are left out."""
        at = 0
        for run in runs:
            end = at + utf16_length(run.text)
            inner = run.text if run.kind is RunKind.KEPT else run.text.strip(" ") or run.text
            start = at + run.text.index(inner)
            yield run, start, start + utf16_length(inner)
            at = end


def one_line(runs: Sequence[Run], font: QFont, theme: Theme, *, width: float, line: float) -> MarkedText:
    """The runs in one line, shortened to ``width``: first behind the change, then before it, then the change itself."""
    return MarkedText(fitted(runs, QFontMetricsF(font), width), font, theme, width=_ONE_LINE, line=line, colour="ink2")


def fitted(runs: Sequence[Run], metrics: QFontMetricsF, width: float) -> tuple[Run, ...]:
    """The runs shortened to ``width``."""
    if not runs:
        return ()
    gap = metrics.horizontalAdvance(_GAP.text) + 4

    def wide(run: Run) -> float:
        return metrics.horizontalAdvance(run.text) + (gap if run.kind is not RunKind.KEPT else 0)

    if sum(map(wide, runs)) <= width:
        return tuple(runs)
    first = runs[0] if runs[0].kind is RunKind.KEPT else None
    rest = list(runs[1:] if first else runs)
    result: list[Run] = []
    if first:
        behind = sum(map(wide, rest))
        text = _end_of(first.text, metrics, max(width * _BEFORE_SHARE, width - behind))
        result.append(Run(RunKind.KEPT, text))
        width -= metrics.horizontalAdvance(text)
    for run in rest:
        room = width - (gap if run.kind is not RunKind.KEPT else 0)
        if room <= 0:
            break
        text = _start_of(run.text, metrics, room)
        result.append(Run(run.kind, text))
        width = room - metrics.horizontalAdvance(text)
    return tuple(result)


def _end_of(text: str, metrics: QFontMetricsF, width: float) -> str:
    """The last whole words of ``text`` that fit."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    tail = text.rstrip()
    space = text[len(tail) :]
    words = tail.removeprefix("…").split(" ")
    while len(words) > 1 and metrics.horizontalAdvance("…" + " ".join(words) + space) > width:
        words.pop(0)
    return metrics.elidedText("…" + " ".join(words) + space, Qt.TextElideMode.ElideLeft, width)


def _start_of(text: str, metrics: QFontMetricsF, width: float) -> str:
    """As much of ``text`` as fits."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width).removesuffix("…").rstrip() + "…"


def _spaced(runs: Sequence[Run]) -> tuple[Run, ...]:
    result: list[Run] = []
    for run in runs:
        if run.kind is RunKind.INSERTED and result and result[-1].kind is RunKind.REMOVED:
            result.append(_GAP)
        result.append(run)
    return tuple(result)


def _stretch(line: QTextLine, start: int, end: int) -> QRectF | None:
    """Where the UTF-16 units ``start`` to ``end`` stand on ``line``; None where they do not."""
    first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
    if first >= last:
        return None
    left, right = _x(line, first), min(_x(line, last), line.naturalTextRect().right())
    if right <= left:
        return None
    top = line.y() + line.ascent()
    return QRectF(left - 2, top - line.ascent() + 1, right - left + 4, line.ascent() + line.descent() + 1)


def _x(line: QTextLine, position: int) -> float:
    result = line.cursorToX(position)
    assert isinstance(result, tuple)
    return float(result[0])
