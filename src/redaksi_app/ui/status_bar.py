"""The line at the foot: where the caret is on the left, how things stand on the right. Words only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolTip, QWidget

from redaksi_app.ui.theme import SPACE_2, SPACE_3

_HEIGHT = 26
#: A message stays this long, in milliseconds.
_MESSAGE = 5000


class StatusBar(QFrame):
    """Left fields give way to a message for five seconds; right fields stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chrome")
        self.setFixedHeight(_HEIGHT)
        self._left = _Fields()
        self._right = _Fields()
        self._message = QLabel()
        self._message.setProperty("kind", "secondary")
        self._message.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_3, 0, SPACE_3, 0)
        row.addWidget(self._left)
        row.addWidget(self._message, 1)
        row.addStretch()
        row.addWidget(self._right)
        self._timer = QTimer(self, singleShot=True, interval=_MESSAGE)
        self._timer.timeout.connect(self._clear)

    def show_left(self, *texts: str, tip: Callable[[], str] | None = None) -> None:
        """Words, paragraph, part; ``tip`` tells more once the mouse rests there."""
        self._left.show_texts(texts)
        self._left.tip = tip

    def show_right(self, *texts: str, tip: str = "") -> None:
        """Check state, grammar state, saved at, zoom; ``tip`` tells more under the mouse."""
        self._right.show_texts(texts)
        self._right.setToolTip(tip)

    def say(self, text: str) -> None:
        """A sentence in place of the left fields, for five seconds."""
        self._message.setText(text)
        self._left.hide()
        self._message.show()
        self._timer.start()

    @property
    def message(self) -> str:
        """The sentence in sight; empty where there is none."""
        return self._message.text() if self._message.isVisible() else ""

    def _clear(self) -> None:
        self._message.hide()
        self._left.show()


class _Fields(QWidget):
    """Texts with hairlines between them."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_2)
        self._labels: list[QLabel] = []
        self._lines: list[QFrame] = []
        self.tip: Callable[[], str] | None = None

    def event(self, event: QEvent) -> bool:
        """A tip that takes counting is counted when it is wanted."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self.tip is not None:
            QToolTip.showText(event.globalPos(), self.tip(), self)
            return True
        return super().event(event)

    def show_texts(self, texts: tuple[str, ...]) -> None:
        shown = [text for text in texts if text]
        while len(self._labels) < len(shown):
            if self._labels:
                line = QFrame()
                line.setProperty("kind", "vline")
                line.setFixedHeight(12)
                self._row.addWidget(line, 0, Qt.AlignmentFlag.AlignVCenter)
                self._lines.append(line)
            label = QLabel()
            label.setProperty("kind", "secondary")
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            self._row.addWidget(label)
            self._labels.append(label)
        for place, label in enumerate(self._labels):
            visible = place < len(shown)
            if visible and label.text() != shown[place]:
                label.setText(shown[place])
            label.setVisible(visible)
            if place:
                self._lines[place - 1].setVisible(visible)
