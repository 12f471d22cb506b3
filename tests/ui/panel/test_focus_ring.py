from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from redaksi_app.ui.panel.focus_ring import FocusRing
from redaksi_app.ui.theme import Mode, current_theme


@pytest.fixture
def area(qtbot: QtBot) -> QWidget:
    current_theme().set_mode(Mode.LIGHT)
    area = QWidget()
    area.resize(200, 100)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitExposed(area)
    area.activateWindow()
    return area


def test_the_ring_follows_the_button_in_focus(qtbot: QtBot, area: QWidget) -> None:
    ring = FocusRing(area)
    buttons = [QPushButton("Satu", area), QPushButton("Dua", area)]
    for place, button in enumerate(buttons):
        button.setGeometry(20 + 80 * place, 20, 70, 30)
        button.show()
    for button in buttons:
        button.setFocus()
        qtbot.waitUntil(ring.isVisible)
        assert ring.geometry() == button.geometry().adjusted(-4, -4, 4, 4)
    buttons[1].move(100, 50)
    assert ring.geometry() == buttons[1].geometry().adjusted(-4, -4, 4, 4)
    buttons[1].hide()
    QApplication.processEvents()
    assert not ring.isVisible() or ring.geometry() == buttons[0].geometry().adjusted(-4, -4, 4, 4)


def test_the_ring_is_accent_and_takes_no_clicks(
    qtbot: QtBot, area: QWidget, painted: Callable[[QWidget], QImage]
) -> None:
    ring = FocusRing(area)
    button = QPushButton("Satu", area)
    button.setGeometry(20, 20, 70, 30)
    button.show()
    button.setFocus()
    qtbot.waitUntil(ring.isVisible)
    picture = painted(area)
    assert picture.pixelColor(50, 17) == current_theme().colour("accent")
    assert area.childAt(50, 17) is None


def test_inputs_have_a_ring_of_their_own(qtbot: QtBot, area: QWidget) -> None:
    ring = FocusRing(area)
    field = QLineEdit(area)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert not ring.isVisible()
