"""One finding as a line that can be opened: large with its words in context, or small."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from redaksi_app.ui.editor import draw_line, mark_style
from redaksi_app.ui.fonts import interface_font, manuscript_font
from redaksi_app.ui.icons import BAR_SIZE, LIST_SIZE, pixmap, severity_icon
from redaksi_app.ui.pages.approve_state import ApproveRow
from redaksi_app.ui.pages.buttons import paint_ring
from redaksi_app.ui.pages.marked_text import Run, RunKind
from redaksi_app.ui.pages.run_painting import fitted
from redaksi_app.ui.theme import SPACE_3, current_theme

_LARGE, _SMALL = 63, 32
_EDGE = 3
_MANUSCRIPT_PX = 15.0
_LEFT, _RIGHT = 16, 14
_LEVEL = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_LEVEL_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Line(QAbstractButton):
    """A line of a card: a click, Enter or the space bar opens it, up and down go to its neighbours."""

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: Whether a hairline parts it from the line above.
        self.ruled = False
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        current_theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(320, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, too; arrows move."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._go(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and ring; what stands on the line is painted between."""
        theme = current_theme()
        painter = QPainter(self)
        if self.hasFocus():
            painter.fillRect(self.rect(), theme.colour("accentsoft"))
        elif self.underMouse():
            painter.fillRect(self.rect(), theme.colour("panel"))
        if self.ruled:
            painter.fillRect(QRect(0, 0, self.width(), 1), theme.colour("line"))
        self.paint_content(painter)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def paint_content(self, painter: QPainter) -> None:
        """What stands on the line."""

    def _go(self, step: int) -> None:
        lines = [line for line in self.window().findChildren(Line) if line.isVisible()]
        lines.sort(key=lambda line: line.mapTo(self.window(), line.rect().topLeft()).y())
        place = lines.index(self) + step
        if 0 <= place < len(lines):
            lines[place].setFocus(Qt.FocusReason.TabFocusReason)


class FindingLink(Line):
    """``title`` is what the matter is, ``where`` the place; with ``large`` the words in context stand below."""

    def __init__(
        self,
        row: ApproveRow,
        title: str,
        where: str,
        spoken: str,
        *,
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_LARGE if large else _SMALL, parent)
        self.row = row
        self._title = title
        self._where = where
        self._large = large
        self.setAccessibleName(spoken)
        self.setToolTip(title)

    def paint_content(self, painter: QPainter) -> None:
        """Icon, title as a link, place; and the words."""
        theme = current_theme()
        ratio = self.devicePixelRatioF()
        ignored = bool(self.row.reason)
        name, colour = severity_icon(self.row.finding, ignored=ignored)
        size = BAR_SIZE if self._large else LIST_SIZE
        if self._large:
            painter.fillRect(QRect(0, 0, _EDGE, self.height()), theme.colour(colour))
        painter.drawPixmap(_LEFT, (self.height() - size) // 2, pixmap(name, colour, size, ratio))
        right = self.width() - _RIGHT
        if self._large:
            right -= BAR_SIZE
            painter.drawPixmap(right, (self.height() - BAR_SIZE) // 2, pixmap("chevron-right", "ink2", BAR_SIZE, ratio))
            right -= SPACE_3
        painter.setFont(interface_font())
        painter.setPen(theme.colour("ink2"))
        painter.drawText(QRect(0, 0, right, self.height()), _LEVEL_RIGHT, self._where)
        left = _LEFT + size + (12 if self._large else 10)
        room = right - QFontMetrics(painter.font()).horizontalAdvance(self._where) - SPACE_3 - left
        title = QRect(left, 8 if self._large else 0, room, 24 if self._large else self.height())
        self._paint_title(painter, title)
        if self._large:
            self._paint_words(painter, QRect(left, title.bottom(), room, 24))

    def _paint_title(self, painter: QPainter, place: QRect) -> None:
        font = interface_font(weight=QFont.Weight.DemiBold if self._large else QFont.Weight.Normal)
        text = QFontMetrics(font).elidedText(self._title, Qt.TextElideMode.ElideRight, place.width())
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(current_theme().colour("accent" if self._large else "ink"))
        painter.drawText(place, _LEVEL, text)

    def _paint_words(self, painter: QPainter, place: QRect) -> None:
        """The finding's words between their neighbours, with the mark that they have in the text."""
        font = manuscript_font(_MANUSCRIPT_PX)
        metrics = QFontMetricsF(font)
        row = self.row
        runs = [Run(RunKind.KEPT, row.before), Run(RunKind.REMOVED, row.words), Run(RunKind.KEPT, row.after)]
        # An empty run in front keeps a paragraph without marked words from being cut at its start.
        shown = fitted(runs, metrics, place.width())
        painter.setFont(font)
        painter.setPen(current_theme().colour("ink2"))
        left = float(place.left())
        baseline = place.top() + (place.height() + metrics.ascent() - metrics.descent()) / 2
        for run in shown:
            width = metrics.horizontalAdvance(run.text)
            painter.drawText(round(left), round(baseline), run.text)
            if run.kind is RunKind.REMOVED:
                style = mark_style(row.finding)
                line = QRectF(left, round(baseline + metrics.descent()) - 1, width, 2)
                draw_line(painter, style, current_theme().colour(style.colour), line)
            left += width


class FoldLine(Line):
    """Says what is folded away (``what``) and what a click does (``act``)."""

    def __init__(
        self, icon: tuple[str, str], what: str, act: str, *, unfolded: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(_SMALL, parent)
        self._icon = icon
        self._what, self._act = what, act
        self._arrow = "chevron-up" if unfolded else "chevron-down"
        self.setAccessibleName(f"{what}. {act}")

    def paint_content(self, painter: QPainter) -> None:
        """Icon, what, act with an arrow."""
        theme = current_theme()
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(_LEFT, (self.height() - LIST_SIZE) // 2, pixmap(*self._icon, LIST_SIZE, ratio))
        painter.setFont(interface_font())
        painter.setPen(theme.colour("ink2"))
        painter.drawText(self.rect().adjusted(_LEFT + LIST_SIZE + 10, 0, 0, 0), _LEVEL, self._what)
        right = self.width() - _RIGHT - LIST_SIZE
        arrow = self._arrow
        painter.drawPixmap(right, (self.height() - LIST_SIZE) // 2 + 1, pixmap(arrow, "ink2", LIST_SIZE, ratio))
        painter.drawText(QRect(0, 0, right - 6, self.height()), _LEVEL_RIGHT, self._act)


class ActLine(FoldLine):
    """Says what is to be done first (``what``); a click does it (``act``)."""

    def __init__(self, icon: tuple[str, str], what: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(icon, what, act, unfolded=False, parent=parent)
        self._arrow = "chevron-right"
