"""Going to a place in the text, gently."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation, QRect
from PySide6.QtWidgets import QScrollBar

from redaksi_app.ui.theme import Theme

_DURATION = 120
#: A place this far down (as a share of the height) can be seen well: no need to move.
_GOOD_FROM, _GOOD_TO, _TARGET = 0.06, 0.62, 0.28


class Scroller(QObject):
    """Moves one scroll bar."""

    def __init__(self, bar: QScrollBar, theme: Theme) -> None:
        super().__init__(bar)
        self._bar = bar
        self._theme = theme
        self._motion = QPropertyAnimation(bar, b"value", self)
        self._motion.setDuration(_DURATION)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)

    def reveal(self, place: QRect, height: int) -> None:
        """Bring ``place`` (in the viewport, which is ``height`` high) into the upper third.

        Nothing moves while it can be seen well. Where the system asks for less motion, it is there at once.
        """
        self._motion.stop()
        if place.top() >= _GOOD_FROM * height and place.bottom() <= _GOOD_TO * height:
            return
        target = round(self._bar.value() + place.top() - _TARGET * height)
        target = max(self._bar.minimum(), min(self._bar.maximum(), target))
        if self._theme.reduced_motion() or not self._bar.isVisible():
            self._bar.setValue(target)
            return
        self._motion.setStartValue(self._bar.value())
        self._motion.setEndValue(target)
        self._motion.start()
