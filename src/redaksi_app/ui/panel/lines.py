"""Setting text in a given width, in at most so many lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from redaksi_app.ui.offsets import utf16_length
from redaksi_app.ui.panel.diff import Piece
from redaksi_app.ui.theme import current_theme

_ELLIPSIS = "…"
#: Words longer than this are cut inside.
_LONG_WORD = 24


class SetText:
    """Text set in lines of ``width`` pixels, each ``line_height`` high; the last one ends with "…" where it was cut.

    ``tail`` is kept whole at the end of what is cut, and then ``hidden``: a word that gets its place and is drawn by
    someone else. ``changed`` is the colour of changed pieces (None: as the rest),
    ``struck`` says whether those are struck or underlined.
    """

    def __init__(
        self,
        pieces: Sequence[Piece],
        font: QFont,
        width: float,
        *,
        line_height: float,
        lines: int,
        tail: str = "",
        hidden: str = "",
        changed: QColor | None = None,
        struck: bool = False,
    ) -> None:
        self._font, self._width, self._line_height = font, max(1.0, width), line_height
        self._changed, self._struck, self._hidden = changed, struck, hidden
        whole = "".join(piece.text for piece in pieces)
        self.cut = False
        self._lay_out(pieces, tail)
        if self._layout.lineCount() > lines:
            self.cut = True
            low, high = 0, len(whole)
            while low < high:
                middle = (low + high + 1) // 2
                self._lay_out(_first(pieces, middle), tail)
                low, high = (middle, high) if self._layout.lineCount() <= lines else (low, middle - 1)
            self._lay_out(_first(pieces, low), tail)

    @property
    def height(self) -> float:
        """Of all lines."""
        return self._layout.lineCount() * self._line_height

    @property
    def baseline(self) -> float:
        """Of the first line, from the top."""
        line = self._layout.lineAt(0)
        return line.y() + line.ascent()

    def hidden_place(self) -> QPointF:
        """Where the hidden word begins, on its base line."""
        end = utf16_length(self._layout.text())
        line = self._layout.lineForTextPosition(end)
        return QPointF(_x(line.cursorToX(end - utf16_length(self._hidden))), line.y() + line.ascent())

    def paint(self, painter: QPainter, at: QPointF, colour: QColor, ground: QColor | None = None) -> None:
        """Draw with the upper left corner ``at``; ``ground`` lies under the changed pieces."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            for rect in self._grounds():
                painter.drawRoundedRect(rect.translated(at), 3, 3)
        painter.setPen(colour)
        self._layout.draw(painter, at)

    def _lay_out(self, pieces: Sequence[Piece], tail: str) -> None:
        text = "".join(piece.text for piece in pieces) + tail + self._hidden
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([*self._formats(pieces), *self._hiding(text)])
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(self._width)
            # Letters stand on whole pixels, wherever the line's own height would put them.
            above = (self._line_height - line.height()) / 2 + line.ascent()
            line.setPosition(QPointF(0, round(line.lineNumber() * self._line_height + above) - line.ascent()))
            line = layout.createLine()
        layout.endLayout()
        self._layout = layout

    def _formats(self, pieces: Sequence[Piece]) -> list[QTextLayout.FormatRange]:
        self._spans: list[tuple[int, int]] = []
        if self._changed is None:
            return []
        look = QTextCharFormat()
        look.setForeground(self._changed)
        look.setFontStrikeOut(self._struck)
        look.setFontUnderline(not self._struck)
        start, result = 0, []
        for piece in pieces:
            length = utf16_length(piece.text)
            if piece.changed and length:
                self._spans.append((start, start + length))
                result.append(_stretch(start, length, look))
            start += length
        return result

    def _hiding(self, text: str) -> list[QTextLayout.FormatRange]:
        if not self._hidden:
            return []
        look = QTextCharFormat()
        look.setForeground(QColor(Qt.GlobalColor.transparent))
        length = utf16_length(self._hidden)
        return [_stretch(utf16_length(text) - length, length, look)]

    def _grounds(self) -> list[QRectF]:
        result = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            for start, end in self._spans:
                first = max(start, line.textStart())
                last = min(end, line.textStart() + line.textLength())
                if first < last:
                    left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
                    right = min(right, line.naturalTextRect().right())
                    top = line.y() + line.ascent() - self._font_rise()
                    result.append(QRectF(left - 2, top, right - left + 4, self._font_rise() + line.descent() + 1))
        return result

    def _font_rise(self) -> float:
        """How far a ground reaches above the base line."""
        return self._line_height * 0.68


def _stretch(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    result = QTextLayout.FormatRange()
    result.start, result.length, result.format = start, length, look
    return result


def _first(pieces: Sequence[Piece], length: int) -> list[Piece]:
    """The first ``length`` characters, cut between words where a word is not too long, with an ellipsis.

    What happens to end with a sentence needs none.
    """
    result: list[Piece] = []
    left = length
    for piece in pieces:
        if len(piece.text) <= left:
            result.append(piece)
            left -= len(piece.text)
            continue
        kept = piece.text[:left]
        space = kept.rfind(" ")
        if space > len(kept) - _LONG_WORD:
            kept = kept[:space]
        kept = kept.rstrip(" ,;:")
        result.append(Piece(kept if kept.endswith(".") else kept + _ELLIPSIS, piece.changed))
        break
    return result


def _x(result: object) -> float:
    return float(result[0] if isinstance(result, tuple) else result)  # type: ignore[arg-type]


class LinesLabel(QWidget):
    """A label of at most so many lines, cut with "…"; what was cut is in its tooltip."""

    def __init__(self, font: QFont, colour: str, line_height: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._font, self._colour, self._line_height = font, colour, line_height
        self._text, self._lines = "", 1
        current_theme().changed.connect(self.update)

    @property
    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str, *, lines: int = 1) -> None:
        """Show ``text`` in at most ``lines`` lines."""
        self._text, self._lines = text, lines
        self.setAccessibleName(text)
        self._tell_what_is_cut()
        self.update()

    def height_for(self, width: float) -> int:
        """How high the label is when it is ``width`` wide."""
        return round(self._set(width).height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width something else is cut."""
        self._tell_what_is_cut()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text."""
        self._set(self.width()).paint(QPainter(self), QPointF(0, 0), current_theme().colour(self._colour))

    def _tell_what_is_cut(self) -> None:
        self.setToolTip(self._text if self._set(self.width()).cut else "")

    def _set(self, width: float) -> SetText:
        pieces = (Piece(self._text, False),)
        return SetText(pieces, self._font, width, line_height=self._line_height, lines=self._lines)
