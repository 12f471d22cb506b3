"""Why a rule is there, in a line or two, with the word that leads to its page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from redaksi_app.ui.fonts import interface_font
from redaksi_app.ui.panel.buttons import LinkButton
from redaksi_app.ui.panel.diff import Piece
from redaksi_app.ui.panel.lines import SetText
from redaksi_app.ui.panel.wording import tr, with_key
from redaksi_app.ui.theme import SMALL_BUTTON_HEIGHT, current_theme

_LINE = 18.0


class ReasonText(QWidget):
    """A reason that is cut where it does not fit; source and link stay whole behind it."""

    why_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._source = "", ""
        self._lines = 2
        self.link = LinkButton(self)
        self.link.clicked.connect(self.why_asked)
        current_theme().changed.connect(self.update)
        self.retranslate()

    def set_content(self, text: str, source: str, *, lines: int) -> None:
        """Show ``text`` and its ``source`` in at most ``lines`` lines."""
        self._text, self._source, self._lines = text, source, lines
        self._place()
        self.update()

    def retranslate(self) -> None:
        """The link in the other language."""
        self.link.setText(tr("Panel", "Mengapa?"))
        self.link.setToolTip(with_key(tr("Panel", "Buka penjelasan aturan ({key})"), "why"))

    def height_for(self, width: int) -> int:
        """How high the text is when it is ``width`` wide."""
        return round(self._set(width).height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The link stands where the text ends."""
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Another font moves the link."""
        if event.type() is QEvent.Type.FontChange:
            self._place()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text; the link paints itself."""
        painter = QPainter(self)
        self._set(self.width()).paint(painter, QPointF(0, 0), current_theme().colour("ink2"))

    def _place(self) -> None:
        text = self._set(self.width())
        whole = " ".join(part for part in (self._text, self._source) if part)
        self.setToolTip(whole if text.cut else "")
        self.setAccessibleName(whole)
        place = text.hidden_place()
        self.link.resize(round(self.link.contents_width()) + 4, SMALL_BUTTON_HEIGHT)
        self.link.move(round(place.x()) - 2, round(place.y() - self.link.baseline()))

    def _set(self, width: float) -> SetText:
        """With the source; in a single line only where nothing of the reason is lost for it."""
        sourced = self._set_with(width, f" {self._source.rstrip('.')}." if self._source else "")
        return self._set_with(width, "") if sourced.cut and self._source and self._lines == 1 else sourced

    def _set_with(self, width: float, source: str) -> SetText:
        return SetText(
            (Piece(self._text, False),),
            interface_font(),
            width,
            line_height=_LINE,
            lines=self._lines,
            tail=f"{source} ".lstrip() if not self._text else f"{source} ",
            hidden=self.link.text(),
        )
