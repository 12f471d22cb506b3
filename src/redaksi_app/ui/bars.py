"""The bar above the text: what happened, and what can be done. No box that has to be clicked away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from redaksi_app.ui.icons import BAR_SIZE, pixmap
from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.theme import SMALL_BUTTON_HEIGHT, SPACE_2, SPACE_3, SPACE_4, current_theme

tr = QCoreApplication.translate
Tone = Literal["must", "check", "hint"]
Action = tuple[str, Callable[[], None]]
_ICONS: dict[Tone, str] = {"must": "must", "check": "triangle-alert", "hint": "info"}
_EDGE = 3


class MessageBar(QFrame):
    """Hidden until there is something to say; one message at a time, the last one stays."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = "hint"
        self._icon, self._text = QLabel(), QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = Button("flat", icon="x", small=True)
        self._close.clicked.connect(self.dismiss)
        self._buttons: list[Button] = []
        self._acts = QHBoxLayout()
        self._acts.setSpacing(SPACE_2)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(SPACE_2)
        self._beside.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._beside.addWidget(self._text, 1)
        self._beside.addLayout(self._acts)
        self._beside.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._icon.setFixedHeight(SMALL_BUTTON_HEIGHT)
        self._text.setMinimumHeight(SMALL_BUTTON_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_2, SPACE_3, SPACE_2)
        column.setSpacing(SPACE_2)
        column.addLayout(self._beside)
        current_theme().changed.connect(self._draw)
        self._retranslate()
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says; empty while it is hidden."""
        return self._text.text() if not self.isHidden() else ""

    @property
    def tone(self) -> Tone:
        """How much it weighs."""
        return self._tone

    def show_message(self, text: str, actions: Sequence[Action] = (), tone: Tone = "must") -> None:
        """Say ``text``, with a button for each action; a click closes the bar and then does it.

        ``tone`` is the colour and the icon: ``must`` where something was not done, ``check`` where something is to
        be decided, ``hint`` for what is good to know.
        """
        self._tone = tone
        self._text.setText(text)
        for button in self._buttons:
            self._acts.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(*action) for action in actions]
        self._draw()
        self.setAccessibleName(f"{_tone_name(tone)}: {text}")
        self.show()
        announcement = QAccessibleAnnouncementEvent(self, self.accessibleName())
        announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(announcement)

    def dismiss(self) -> None:
        """Close the bar."""
        if not self.isHidden():
            self.hide()
            self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the bar while one of its buttons has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tone's soft ground with an edge of its full colour."""
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(f"{self._tone}soft"))
        painter.fillRect(QRect(0, 0, _EDGE, self.height()), theme.colour(self._tone))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme.colour("line"))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; the message itself is whoever's who gave it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _button(self, text: str, act: Callable[[], None]) -> Button:
        button = Button(small=True)
        button.setText(text)

        def do() -> None:
            self.dismiss()
            act()

        button.clicked.connect(do)
        self._acts.addWidget(button)
        return button

    def _draw(self) -> None:
        self._icon.setPixmap(pixmap(_ICONS[self._tone], self._tone, BAR_SIZE, self.devicePixelRatioF()))
        self.update()

    def _retranslate(self) -> None:
        self._close.setToolTip(tr("MessageBar", "Tutup"))
        self._close.setAccessibleName(tr("MessageBar", "Tutup pesan"))


def _tone_name(tone: Tone) -> str:
    names: dict[Tone, str] = {
        "must": tr("MessageBar", "Perlu tindakan"),
        "check": tr("MessageBar", "Perlu keputusan"),
        "hint": tr("MessageBar", "Keterangan"),
    }
    return names[tone]
