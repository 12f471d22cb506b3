"""Head and foot of the dialogs in which changes are ticked before they are applied."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from redaksi_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6


def ticking_head(title: QLabel, lead: QLabel) -> QVBoxLayout:
    """The title, and below it what the ticks mean."""
    title.setProperty("kind", "title")
    lead.setProperty("kind", "secondary")
    lead.setWordWrap(True)
    head = QVBoxLayout()
    head.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_4)
    head.setSpacing(SPACE_2)
    head.addWidget(title)
    head.addWidget(lead)
    return head


def ticking_foot(every: QPushButton, none: QPushButton, cancel: QPushButton, apply: QPushButton) -> QFrame:
    """The buttons: tick all or none to the left, cancel and apply (which Return presses) to the right."""
    foot = QFrame()
    foot.setProperty("kind", "panel")
    buttons = QHBoxLayout(foot)
    buttons.setContentsMargins(SPACE_6, SPACE_3, SPACE_6, SPACE_3)
    buttons.setSpacing(SPACE_2)
    buttons.addWidget(every)
    buttons.addSpacing(SPACE_2)
    buttons.addWidget(none)
    buttons.addStretch()
    buttons.addWidget(cancel)
    buttons.addWidget(apply)
    for button in (every, none, cancel):
        button.setAutoDefault(False)
    apply.setDefault(True)
    return foot
