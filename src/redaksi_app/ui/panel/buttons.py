"""Buttons that show more than a word: a shortcut, a count, the mark of a severity."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from redaksi_app.ui import icons
from redaksi_app.ui.editor.mark_style import MarkStyle, draw_line
from redaksi_app.ui.fonts import BODY_PX, interface_font
from redaksi_app.ui.theme import SPACE_1, SPACE_2, current_theme

_COUNT_PX, _HINT_PX, _MENU_PADDING = 12, 11.5, 9


class PaintedButton(QPushButton):
    """A button whose ground is the style sheet's and whose contents it draws itself, one after the other."""

    def __init__(self, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("small", True)
        self.setAutoDefault(True)  # so that Enter presses it, too
        if kind:
            self.setProperty("kind", kind)
        current_theme().changed.connect(self.update)

    def contents_width(self) -> float:
        """How wide ``paint_contents`` draws."""
        raise NotImplementedError

    def paint_contents(self, painter: QPainter, left: float) -> None:
        """Draw from ``left`` on."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """The style's height and paddings around the contents."""
        self.ensurePolished()
        hint = super().sizeHint()
        words = QFontMetricsF(self.font()).size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return QSize(round(hint.width() - words + self.contents_width()), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its contents."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button without its word, then the contents."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_contents(painter, (self.width() - self.contents_width()) / 2)

    def draw_words(self, painter: QPainter, text: str, left: float, colour: str, font: QFont | None = None) -> float:
        """Draw ``text`` on the button's base line in the token ``colour``; answers where it ends."""
        font = font or self.font()
        painter.setFont(font)
        painter.setPen(current_theme().colour(colour if self.isEnabled() else "edge"))
        painter.drawText(QPointF(left, self.baseline()), text)
        return left + QFontMetricsF(font).horizontalAdvance(text)

    def baseline(self) -> float:
        """Where the letters stand."""
        metrics = QFontMetricsF(self.font())
        return round((self.height() + metrics.ascent() - metrics.descent()) / 2)

    def width_of(self, text: str, font: QFont | None = None) -> float:
        """How wide ``text`` is drawn."""
        return QFontMetricsF(font or self.font()).horizontalAdvance(text)


class MenuButton(PaintedButton):
    """A button that opens a menu: its word, cut where there is no room, and an arrow."""

    def __init__(self, kind: str = "", weight: QFont.Weight = QFont.Weight.Normal, px: float = BODY_PX) -> None:
        super().__init__(kind)
        self._face = interface_font(px, weight=weight)

    def sizeHint(self) -> QSize:
        """Without the room that the style keeps for an arrow of its own."""
        return QSize(round(self.contents_width()) + 2 * _MENU_PADDING, super().sizeHint().height())

    def contents_width(self) -> float:
        """Word and arrow."""
        return self.width_of(self.text(), self._face) + SPACE_1 + icons.LIST_SIZE

    def paint_contents(self, painter: QPainter, left: float) -> None:
        """Word and arrow."""
        left, size = max(left, _MENU_PADDING), icons.LIST_SIZE
        room = self.width() - 2 * left - SPACE_1 - size + 1
        text = QFontMetricsF(self._face).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        right = self.draw_words(painter, text, left, "ink", self._face)
        picture = icons.pixmap("chevron-down", "ink2" if self.isEnabled() else "edge", size, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(right + SPACE_1, round((self.height() - size) / 2) + 1), picture)


class HintButton(PaintedButton):
    """A button that tells its shortcut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._hint = ""

    def set_words(self, text: str, hint: str) -> None:
        """Show ``text`` with the shortcut ``hint`` after it."""
        self._hint = hint
        self.setText(text)
        self.updateGeometry()
        self.update()

    def set_primary(self, primary: bool) -> None:
        """Fill it, or make it a button like others."""
        kind = "primary" if primary else ""
        if (self.property("kind") or "") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            self.updateGeometry()

    def contents_width(self) -> float:
        """Word and shortcut."""
        hint = SPACE_2 + self.width_of(self._hint, interface_font(_HINT_PX)) if self._hint else 0
        return self.width_of(self.text()) + hint

    def paint_contents(self, painter: QPainter, left: float) -> None:
        """Word and shortcut."""
        colour = "onaccent" if self.property("kind") == "primary" else "ink"
        left = self.draw_words(painter, self.text(), left, colour)
        if self._hint:
            self.draw_words(painter, self._hint, left + SPACE_2, colour, interface_font(_HINT_PX))


class BadgeButton(PaintedButton):
    """A button with an icon before its word and a count in a badge after it."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._icon_name = icon_name
        self._count = 0

    def set_count(self, count: int) -> None:
        """Show ``count``; nothing for 0."""
        if count != self._count:
            self._count = count
            self.updateGeometry()
            self.update()

    def contents_width(self) -> float:
        """Icon, word, badge."""
        badge = SPACE_2 + self._badge_width() if self._count else 0
        return icons.BAR_SIZE + SPACE_2 + self.width_of(self.text()) + badge

    def paint_contents(self, painter: QPainter, left: float) -> None:
        """Icon, word, badge."""
        size = icons.BAR_SIZE
        colour = "ink" if self.isEnabled() else "edge"
        picture = icons.pixmap(self._icon_name, colour, size, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, (self.height() - size) / 2), picture)
        left = self.draw_words(painter, self.text(), left + size + SPACE_2, "ink")
        if self._count:
            badge = QRectF(left + SPACE_2, self.height() / 2 - 8, self._badge_width(), 16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current_theme().colour("quotesoft"))
            painter.drawRoundedRect(badge, 8, 8)
            self.draw_words(painter, str(self._count), badge.left() + 6, "ink2", interface_font(_COUNT_PX))

    def _badge_width(self) -> float:
        return max(18.0, self.width_of(str(self._count), interface_font(_COUNT_PX)) + 12)


class FilterButton(PaintedButton):
    """One severity in the legend: icon, name with its own mark under it, count. Without a mark: all of them."""

    def __init__(self, mark: MarkStyle | None, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__("filter", parent)
        self._mark, self._icon_name = mark, icon_name
        self._count = ""
        self.setCheckable(True)
        self.toggled.connect(self.updateGeometry)

    def set_count(self, count: int) -> None:
        """Show ``count``."""
        if str(count) != self._count:
            self._count = str(count)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Narrow paddings: four of them stand in a row, also in the narrowest panel."""
        height = super().sizeHint().height()
        return QSize(round(self.contents_width()) + (22 if self._mark is None else 12), height)

    def contents_width(self) -> float:
        """Icon, name, count. The name is measured as it is when chosen, so that choosing moves nothing."""
        name = self.width_of(self.text(), interface_font(weight=QFont.Weight.DemiBold))
        if self._mark is None:
            return name
        return icons.LIST_SIZE + 6 + name + 5 + self.width_of(self._count, interface_font(_COUNT_PX))

    def paint_contents(self, painter: QPainter, left: float) -> None:
        """Icon, name over its mark, count."""
        colour = "ink" if self.isChecked() or self.underMouse() else "ink2"
        font = interface_font(weight=QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        if self._mark is None:
            self.draw_words(painter, self.text(), (self.width() - self.width_of(self.text(), font)) / 2, colour, font)
            return
        size, theme = icons.LIST_SIZE, current_theme()
        picture = icons.pixmap(self._icon_name, self._mark.colour, size, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, round((self.height() - size) / 2)), picture)
        left += size + 6
        right = self.draw_words(painter, self.text(), left, colour, font)
        line = QRectF(left, self.baseline() + SPACE_1, right - left, 2)
        draw_line(painter, self._mark, theme.colour(self._mark.colour), line)
        self.draw_words(painter, self._count, right + 5, "ink3", interface_font(_COUNT_PX))


class LinkButton(PaintedButton):
    """A word in running text that can be pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("link", parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def contents_width(self) -> float:
        """The word."""
        return self.width_of(self.text())

    def paint_contents(self, painter: QPainter, left: float) -> None:
        """The word, underlined."""
        colour = "ink" if self.underMouse() else "accent"
        right = self.draw_words(painter, self.text(), left, colour)
        y = self.baseline() + 2
        painter.fillRect(QRectF(left, y, right - left, 1), current_theme().colour(colour))
