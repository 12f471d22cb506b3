"""High contrast: the system's own colours in the places of ours. Shapes stay, so nothing is told by hue alone."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from redaksi_app.ui.theme.tokens import Tokens


def high_contrast_tokens(palette: QPalette) -> Tokens:
    """The system ``palette`` as tokens: text, ground, highlight and link colours only."""
    role = QPalette.ColorRole

    def name(which: QPalette.ColorRole) -> str:
        return palette.color(which).name().upper()

    text, ground = name(role.WindowText), name(role.Window)
    soft = _mixed(palette.color(role.Highlight), palette.color(role.Window)).name().upper()
    highlight, on_highlight = name(role.Highlight), name(role.HighlightedText)
    return Tokens(
        dark=palette.color(role.Window).lightness() < 128,
        paper=ground,
        panel=ground,
        chrome=ground,
        control=ground,
        line=text,
        edge=text,
        ink=text,
        ink2=text,
        ink3=text,
        accent=highlight,
        onaccent=on_highlight,
        accentsoft=soft,
        must=text,
        mustsoft=ground,
        check=text,
        checksoft=ground,
        hint=text,
        hintsoft=ground,
        quote=text,
        quotesoft=ground,
        inssoft=ground,
        delsoft=ground,
        selection=soft,
    )


def _mixed(colour: QColor, ground: QColor) -> QColor:
    """A third of ``colour`` on ``ground``: seen as a ground of its own, and text stays readable on it."""
    return QColor(
        (colour.red() + 2 * ground.red()) // 3,
        (colour.green() + 2 * ground.green()) // 3,
        (colour.blue() + 2 * ground.blue()) // 3,
    )
