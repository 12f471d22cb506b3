import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from redaksi_app.ui.theme import DARK, LIGHT, Mode, current_theme
from redaksi_app.ui.theme.contrast import high_contrast_tokens


def painted(widget: QWidget) -> QImage:
    """The widget in true colours, however few the screen has."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    widget.render(image)
    return image


@pytest.fixture(autouse=True)
def _system_again(qapp: QApplication) -> Iterator[None]:
    yield
    current_theme().set_mode(Mode.SYSTEM)


def test_choosing_dark_repaints_everything(qtbot: QtBot) -> None:
    theme = current_theme()
    theme.set_mode(Mode.LIGHT)
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert theme.tokens is DARK
    assert QApplication.palette().color(QPalette.ColorRole.Base) == QColor(DARK.paper)


def test_choosing_what_is_there_already_says_nothing(qtbot: QtBot) -> None:
    theme = current_theme()
    theme.set_mode(Mode.LIGHT)
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode(Mode.LIGHT)


def test_system_mode_follows_the_system(qtbot: QtBot) -> None:
    theme = current_theme()
    theme.set_mode(Mode.SYSTEM)
    system_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.tokens is (DARK if system_dark else LIGHT)


def test_an_unknown_mode_is_refused(qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="sepia"):
        current_theme().set_mode("sepia")


def test_there_is_one_theme(qtbot: QtBot) -> None:
    assert current_theme() is current_theme()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_style_sheet_has_no_open_places(qtbot: QtBot, mode: str) -> None:
    theme = current_theme()
    theme.set_mode(mode)
    sheet = QApplication.instance().styleSheet()  # type: ignore[union-attr]
    assert "@" not in sheet
    assert set(re.findall(r"#[0-9A-Fa-f]{6}(?=[;} ])", sheet)) <= {
        theme.tokens.colour(name) for name in theme.tokens.__slots__ if name != "dark"
    }


@pytest.mark.parametrize(("small", "height"), [(False, 30), (True, 26)])
def test_buttons_have_one_height(qtbot: QtBot, small: bool, height: int) -> None:
    current_theme()
    for kind in ("", "primary", "flat", "link"):
        button = QPushButton("Terapkan")
        qtbot.addWidget(button)
        button.setProperty("kind", kind)
        button.setProperty("small", small)
        button.ensurePolished()
        border = 0 if kind == "link" else 2
        assert button.sizeHint().height() == height - (2 - border), kind


def test_the_main_button_is_filled_with_the_accent(qtbot: QtBot) -> None:
    theme = current_theme()
    theme.set_mode("light")
    button = QPushButton("Terapkan")
    button.setProperty("kind", "primary")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    picture = painted(button)
    assert picture.pixelColor(5, picture.height() // 2) == theme.colour("accent")


def test_an_input_in_focus_has_the_accent_ring(qtbot: QtBot) -> None:
    theme = current_theme()
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    before = painted(field).pixelColor(1, field.height() // 2)
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert before != theme.colour("accent")
    assert painted(field).pixelColor(1, field.height() // 2) == theme.colour("accent")


def test_high_contrast_takes_the_systems_colours() -> None:
    palette = QPalette(QColor("#000000"))
    palette.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#FFFF00"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#00FFFF"))
    tokens = high_contrast_tokens(palette)
    assert (tokens.dark, tokens.paper, tokens.ink, tokens.accent) == (True, "#000000", "#FFFF00", "#00FFFF")
    assert tokens.must == tokens.check == tokens.ink
    assert tokens.selection != tokens.paper
