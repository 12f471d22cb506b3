"""The window's look: follows the system or the editor's choice, and tells who paints for themselves."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from redaksi_app.ui.fonts import interface_font, load_fonts
from redaksi_app.ui.theme.contrast import high_contrast_tokens
from redaksi_app.ui.theme.glyphs import write_glyphs
from redaksi_app.ui.theme.stylesheet import build_stylesheet
from redaksi_app.ui.theme.tokens import DARK, LIGHT, Tokens


class Mode(StrEnum):
    """What Tampilan offers."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The colours in force. ``changed`` comes after palette and style sheet have been set."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = Mode.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._mode = mode
        self._glyph_folder = QTemporaryDir()
        load_fonts()
        app.setStyle("Fusion")
        self._system_palette = QPalette(app.palette())
        app.setFont(interface_font())
        self._tokens = self._wanted()
        self._apply()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._refresh)
        hints.accessibility().contrastPreferenceChanged.connect(self._refresh)

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    @property
    def dark(self) -> bool:
        """Whether the ground is dark."""
        return self._tokens.dark

    @property
    def mode(self) -> Mode:
        """What the editor chose."""
        return self._mode

    def set_mode(self, mode: Mode | str) -> None:
        """Choose light, dark or the system's; raises ValueError for any other name."""
        self._mode = Mode(mode)
        self._refresh()

    def colour(self, name: str) -> QColor:
        """The token ``name`` as Qt paints it; raises KeyError where there is none."""
        return QColor(self._tokens.colour(name))

    def reduced_motion(self) -> bool:
        """Whether the system asks for less motion."""
        duration = self._app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        return duration == 0 or not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)

    def _wanted(self) -> Tokens:
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return high_contrast_tokens(self._system_palette)
        system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        dark = system_dark if self._mode is Mode.SYSTEM else self._mode is Mode.DARK
        return DARK if dark else LIGHT

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted != self._tokens:
            self._tokens = wanted
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        glyphs = write_glyphs(Path(self._glyph_folder.path()), self._tokens)
        self._app.setPalette(build_palette(self._tokens))
        self._app.setStyleSheet(build_stylesheet(self._tokens, glyphs))


def build_palette(tokens: Tokens) -> QPalette:
    """Qt's palette in these colours, for everything the style sheet leaves to Fusion."""
    role = QPalette.ColorRole
    wanted = {
        role.Window: tokens.paper,
        role.Base: tokens.paper,
        role.AlternateBase: tokens.panel,
        role.Button: tokens.control,
        role.ToolTipBase: tokens.control,
        role.WindowText: tokens.ink,
        role.Text: tokens.ink,
        role.ButtonText: tokens.ink,
        role.ToolTipText: tokens.ink,
        role.BrightText: tokens.onaccent,
        role.PlaceholderText: tokens.ink3,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.ink,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.control,
        role.Midlight: tokens.panel,
        role.Mid: tokens.line,
        role.Dark: tokens.edge,
        role.Shadow: tokens.edge,
    }
    palette = QPalette()
    for which, value in wanted.items():
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.edge))
    return palette


def current_theme() -> Theme:
    """The application's theme; made at the first call. Raises RuntimeError without a QApplication."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a theme needs a QApplication")
    return app.findChild(Theme) or Theme(app)
