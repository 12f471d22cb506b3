"""Lucide icons in the colours of the theme.

The files (ISC) are fetched when building. A missing file gives an empty picture:
every button has a word, so nothing is lost but the drawing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from redaksi_app import resources
from redaksi_app.finding import Finding, Severity
from redaksi_app.ui.theme import current_theme

BAR_SIZE, LIST_SIZE = 16, 14
_STROKE = "1.85"

#: Lucide's octagon and exclamation mark, filled: the one solid icon, so that what blocks weighs most.
_FILLED_OCTAGON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke-linecap="round">'
    '<path fill="currentColor" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" '
    'd="M15.312 2a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 '
    "1-1.414.586H8.688a2 2 0 0 1-1.414-.586l-4.688-4.688A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 "
    '2 0 0 1 8.688 2z"/><path stroke="ground" stroke-width="2.6" d="M12 7v6"/>'
    '<path stroke="ground" stroke-width="2.9" d="M12 17h.01"/></svg>'
)
_SEVERITY = {
    Severity.ERROR: ("must", "must"),
    Severity.WARNING: ("triangle-alert", "check"),
    Severity.ADVICE: ("lightbulb", "hint"),
}


def severity_icon(finding: Finding, *, ignored: bool = False) -> tuple[str, str]:
    """The name of the icon and of the colour token that stand for ``finding``."""
    if ignored:
        return "eye-off", "quote"
    if finding.quoted:
        return "quote", "quote"
    return _SEVERITY[finding.severity]


def icon(name: str, colour: str = "ink2", size: int = BAR_SIZE) -> QIcon:
    """The icon ``name`` (``must`` is the filled octagon) in the token ``colour``; disabled it has ``edge``.

    The colours are those of the theme now in force; ``set_icon`` keeps a button's up to date.
    """
    tokens = current_theme().tokens
    return _icon(name, (tokens.colour(colour), tokens.edge, tokens.control), size, _ratios())


def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """The picture for a delegate that paints at the device pixel ratio ``ratio``."""
    tokens = current_theme().tokens
    return _pixmap(name, tokens.colour(colour), tokens.control, size, ratio)


def set_icon(target: QAbstractButton | QAction, name: str, colour: str = "ink2", size: int = BAR_SIZE) -> None:
    """Give ``target`` the icon now and again whenever the theme changes."""
    theme = current_theme()

    def refresh() -> None:
        target.setIcon(icon(name, colour, size))

    refresh()
    theme.changed.connect(refresh)
    target.destroyed.connect(lambda: theme.changed.disconnect(refresh))


def _ratios() -> tuple[float, ...]:
    return tuple(sorted({1.0, 2.0} | {screen.devicePixelRatio() for screen in QGuiApplication.screens()}))


@lru_cache(maxsize=512)
def _icon(name: str, colours: tuple[str, str, str], size: int, ratios: tuple[float, ...]) -> QIcon:
    colour, disabled, ground = colours
    result = QIcon()
    for ratio in ratios:
        result.addPixmap(_pixmap(name, colour, ground, size, ratio))
        result.addPixmap(_pixmap(name, disabled, ground, size, ratio), QIcon.Mode.Disabled)
    return result


@lru_cache(maxsize=1024)
def _pixmap(name: str, colour: str, ground: str, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    svg = _svg(name)
    if svg:
        coloured = svg.replace("currentColor", colour).replace('"ground"', f'"{ground}"')
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(coloured.encode())).render(painter, QRectF(picture.rect()))
        painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=256)
def _svg(name: str) -> str:
    if name == "must":
        return _FILLED_OCTAGON
    path = resources.assets_folder() / "icons" / f"{name}.svg"
    if not path.is_file():
        return ""
    return re.sub(r'stroke-width="2"', f'stroke-width="{_STROKE}"', path.read_text(encoding="utf-8"))
