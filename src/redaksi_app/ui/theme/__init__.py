"""Colours, sizes and the style of the window."""

from redaksi_app.ui.theme.apply import Mode, Theme, current_theme
from redaksi_app.ui.theme.stylesheet import (
    BUTTON_HEIGHT,
    RADIUS,
    SMALL_BUTTON_HEIGHT,
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_6,
)
from redaksi_app.ui.theme.tokens import DARK, LIGHT, Tokens

__all__ = [
    "BUTTON_HEIGHT",
    "DARK",
    "LIGHT",
    "RADIUS",
    "SMALL_BUTTON_HEIGHT",
    "SPACE_1",
    "SPACE_2",
    "SPACE_3",
    "SPACE_4",
    "SPACE_6",
    "Mode",
    "Theme",
    "Tokens",
    "current_theme",
]
