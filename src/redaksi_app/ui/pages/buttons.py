"""Buttons and ticks that show where the focus is, and lines between them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from redaksi_app.ui.fonts import LABEL_PX, interface_font
from redaksi_app.ui.icons import BAR_SIZE, set_icon
from redaksi_app.ui.keys import key_of
from redaksi_app.ui.theme import RADIUS, SMALL_BUTTON_HEIGHT, SPACE_2, current_theme

_RING = 2
#: Between a picture and its word: ours, and what the style's own size has for it.
_ICON_GAP, _STYLE_GAP = 7, 4
_FILLED_INSET = 3
#: Where a tick's words begin, and how narrow it may become.
_TICK_TEXT, _TICK_LEAST = 25, 140
_TICK_FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class Button(QPushButton):
    """A button with a word. ``kind`` as in the style sheet; ``keys`` stand behind the word in small letters.

    ``command``: those of this command, whichever the editor has chosen. The keys are only shown: whoever owns the
    button listens for them.
    """

    def __init__(
        self,
        kind: str = "",
        *,
        icon: str = "",
        small: bool = False,
        keys: str = "",
        command: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._filled = kind == "primary"
        self._fixed_keys, self._command = keys, command
        self.setProperty("kind", kind)
        self.setProperty("small", small)
        if icon:
            set_icon(self, icon, "onaccent" if self._filled else "ink2")
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """As wide as picture, word and keys."""
        hint = super().sizeHint()
        more = _ICON_GAP - _STYLE_GAP if self._has_picture else 0
        if self._keys:
            more += QFontMetrics(_keys_font()).horizontalAdvance(self._keys) + SPACE_2
        return QSize(hint.width() + more, hint.height())

    def minimumSizeHint(self) -> QSize:
        """A word is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button as the style draws it, with a gap between picture and word, the keys, and the ring."""
        if self._has_picture or self._keys:
            self._paint_content()
        else:
            super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            inset = _FILLED_INSET if self._filled else 0
            paint_ring(painter, QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), self._filled)
            painter.end()

    @property
    def _keys(self) -> str:
        keys = key_of(self._command) if self._command else self._fixed_keys
        return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""

    @property
    def _has_picture(self) -> bool:
        return bool(self.text()) and not self.icon().isNull()

    def _paint_content(self) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        theme = current_theme()
        words, keys = QFontMetrics(self.font()), QFontMetrics(_keys_font())
        picture = BAR_SIZE + _ICON_GAP if self._has_picture else 0
        behind = keys.horizontalAdvance(self._keys) + SPACE_2 if self._keys else 0
        text = self.text().replace("&&", "&")
        left = (self.width() - picture - words.horizontalAdvance(text) - behind) // 2
        if picture:
            mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
            self.icon().paint(painter, QRect(left, 0, BAR_SIZE, self.height()), mode=mode)
        painter.setFont(self.font())
        painter.setPen(theme.colour("edge" if not self.isEnabled() else "onaccent" if self._filled else "ink"))
        place = QRect(left + picture, 0, self.width(), self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        if self._keys:
            if self.isEnabled() and not self._filled:
                painter.setPen(theme.colour("ink3"))
            painter.setFont(_keys_font())
            place = place.adjusted(words.horizontalAdvance(text) + SPACE_2, 0, 0, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._keys)
        painter.end()


def _keys_font() -> QFont:
    return interface_font(LABEL_PX - 0.5)


class Tick(QCheckBox):
    """A tick whose words go on in the next line where there is no room for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """All words in one line."""
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(_TICK_TEXT + width + 4, SMALL_BUTTON_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A word or two beside the tick."""
        return QSize(_TICK_LEAST, SMALL_BUTTON_HEIGHT)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the words need, and never less than can be hit."""
        room = QRect(0, 0, width - _TICK_TEXT, 10_000)
        words = QFontMetrics(self.font()).boundingRect(room, _TICK_FLAGS, self.text())
        return max(SMALL_BUTTON_HEIGHT, words.height() + 8)

    def hitButton(self, pos: QPoint) -> bool:
        """The words are part of it."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tick as the style draws it, the words, and the ring."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.rect = QRect(0, 0, self.width(), SMALL_BUTTON_HEIGHT)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        painter.setFont(self.font())
        colour = "edge" if not self.isEnabled() else "ink3" if self.property("inherited") else "ink"
        painter.setPen(current_theme().colour(colour))
        painter.drawText(self.rect().adjusted(_TICK_TEXT, 4, 0, 0), _TICK_FLAGS, self.text())
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()))
        painter.end()


def paint_ring(painter: QPainter, place: QRectF, on_accent: bool = False) -> None:
    """The ring of the focus, just inside ``place``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(current_theme().colour("onaccent" if on_accent else "accent"), _RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
    painter.restore()


def hline() -> QFrame:
    """A hairline across."""
    line = QFrame()
    line.setProperty("kind", "hline")
    # The style sheet bounds what is painted; the layout asks for a frame's own size.
    line.setFixedHeight(1)
    return line


def vline(height: int) -> QFrame:
    """A hairline down, ``height`` pixels long."""
    line = QFrame()
    line.setProperty("kind", "vline")
    line.setFixedSize(1, height)
    return line
