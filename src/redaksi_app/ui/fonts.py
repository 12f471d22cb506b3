"""The two faces of the window: the system's for the interface, Noto Serif for the manuscript."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from redaksi_app import resources

MANUSCRIPT_FAMILY = "Noto Serif"
INTERFACE_FALLBACK = "Noto Sans"
#: Sizes of the interface in pixels at 100 %.
BODY_PX, LABEL_PX, HEADING_PX, TITLE_PX = 13, 12, 14, 20


def load_fonts() -> list[str]:
    """Make the bundled faces known to Qt; returns the families found (none where the files are not there)."""
    families: list[str] = []
    folder = resources.assets_folder() / "fonts"
    for path in sorted(folder.rglob("*")) if folder.is_dir() else []:
        if path.suffix.lower() in (".ttf", ".otf"):
            number = QFontDatabase.addApplicationFont(str(path))
            families.extend(QFontDatabase.applicationFontFamilies(number) if number >= 0 else [])
    _interface_families.cache_clear()
    return families


@lru_cache(maxsize=1)
def _interface_families() -> tuple[str, ...]:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    generic = ("sans", "sans serif", "sans-serif", "helvetica", "")
    if system.lower() in generic or system not in QFontDatabase.families():
        return (INTERFACE_FALLBACK,)
    return (system, INTERFACE_FALLBACK)


def interface_font(px: float = BODY_PX, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The system's face, else Noto Sans, at ``px`` pixels."""
    return _font(_interface_families(), px, weight)


def manuscript_font(px: float, *, family: str = MANUSCRIPT_FAMILY, bold: bool = False) -> QFont:
    """The face of the text at ``px`` pixels; ``family`` may be the editor's choice."""
    families = (family, MANUSCRIPT_FAMILY) if family != MANUSCRIPT_FAMILY else (family,)
    return _font(families, px, QFont.Weight.Bold if bold else QFont.Weight.Normal)


def _font(families: tuple[str, ...], px: float, weight: QFont.Weight) -> QFont:
    font = QFont(list(families))
    font.setPointSizeF(points(px))
    font.setWeight(weight)
    font.setStyleHint(QFont.StyleHint.SansSerif if families[0] != MANUSCRIPT_FAMILY else QFont.StyleHint.Serif)
    # Fractional sizes need outlines where Qt's layout puts them, not where the hinter would round them to.
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def points(px: float) -> float:
    """``px`` logical pixels in the points of the main screen (QFont takes whole pixels only)."""
    screen = QGuiApplication.primaryScreen()
    dpi = screen.logicalDotsPerInchY() if screen is not None else 96.0
    return px * 72.0 / dpi
