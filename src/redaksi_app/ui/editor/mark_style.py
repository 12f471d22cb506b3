"""The five marks: what each looks like and how its line is drawn. Shape first, colour second."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from redaksi_app.finding import Finding, Severity


class MarkStyle(StrEnum):
    """How a finding is marked in the text; the value is also the colour token's name, but for ignored ones."""

    MUST = "must"
    CHECK = "check"
    HINT = "hint"
    QUOTE = "quote"
    IGNORED = "ignored"

    @property
    def colour(self) -> str:
        """The token of the mark's line."""
        return "quote" if self is MarkStyle.IGNORED else self.value

    @property
    def ground(self) -> str:
        """The token of the ground that the selected mark gets."""
        return f"{self.colour}soft"

    @property
    def rank(self) -> int:
        """What is drawn last, above the others, has the highest."""
        return _RANKS[self]


_RANKS = {style: rank for rank, style in enumerate(reversed(MarkStyle))}
_BY_SEVERITY = {
    Severity.ERROR: MarkStyle.MUST,
    Severity.WARNING: MarkStyle.CHECK,
    Severity.ADVICE: MarkStyle.HINT,
}
#: Half the height and half the length of a wave, in pixels at 100 %.
_WAVE_HEIGHT, _WAVE_STEP = 1.75, 3.5


def mark_style(finding: Finding, *, ignored: bool = False) -> MarkStyle:
    """The mark that ``finding`` gets."""
    if ignored:
        return MarkStyle.IGNORED
    if finding.quoted:
        return MarkStyle.QUOTE
    return _BY_SEVERITY[finding.severity]


def draw_line(painter: QPainter, style: MarkStyle, colour: QColor, line: QRectF) -> None:
    """Draw the mark's line from ``line.left()`` to ``line.right()``, its upper edge at ``line.top()``.

    Two pixels high, the wave four; ``line``'s own height does not matter. The same lines underline the words of a
    legend.
    """
    left, right, top = line.left(), line.right(), line.top()
    ratio = painter.device().devicePixelRatioF()
    painter.save()
    match style:
        case MarkStyle.MUST:
            painter.fillRect(QRectF(left, top, right - left, 2), colour)
        case MarkStyle.CHECK:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
            painter.setClipRect(QRectF(left, top - 2, right - left, 8), Qt.ClipOperation.IntersectClip)
            painter.drawPolyline(_wave(left, right, top + _WAVE_HEIGHT))
        case MarkStyle.HINT:
            at = left
            while at < right - 1:
                painter.fillRect(QRectF(at, top, min(2.0, right - at), 2), colour)
                at += 4
        case MarkStyle.QUOTE:
            height = 1.5 if ratio > 1.25 else 1.0
            at = left
            while at < right - 1:
                painter.fillRect(QRectF(at, top, min(4.0, right - at), height), colour)
                at += 6.5
        case MarkStyle.IGNORED:
            painter.fillRect(QRectF(left, top, right - left, 1), colour)
    painter.restore()


def _wave(left: float, right: float, middle: float) -> QPolygonF:
    """A wave that begins at a fixed phase, so that neighbouring marks look alike."""
    points = []
    at, sign = left, 1.0
    while at < right + _WAVE_STEP:
        points.append(QPointF(at, middle + sign * _WAVE_HEIGHT))
        at += _WAVE_STEP
        sign = -sign
    return QPolygonF(points)
