from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from redaksi_app.ui.panel.reason_text import ReasonText

WHY = "Tiap unsur singkatan gelar diberi titik tanpa spasi; antargelar dipisah koma dan spasi."


@pytest.fixture
def reason(qtbot: QtBot) -> ReasonText:
    reason = ReasonText()
    qtbot.addWidget(reason)
    reason.resize(316, 36)
    reason.show()
    return reason


@pytest.mark.parametrize("lines", [1, 2])
def test_reason_and_link_fit_the_lines(reason: ReasonText, lines: int) -> None:
    reason.set_content(WHY, "EYD V, II.F dan III.B", lines=lines)
    assert reason.height_for(316) == lines * 18
    middle = reason.link.geometry().center()
    assert reason.rect().contains(middle)
    assert (middle.y() > 18) is (lines == 2)
    assert "EYD V" in reason.toolTip(), "what is cut is in the tooltip"


def test_a_short_reason_stays_whole(reason: ReasonText) -> None:
    reason.set_content("Gelar diapit koma.", "EYD V", lines=2)
    assert reason.height_for(316) == 18
    assert reason.toolTip() == ""


def test_the_link_asks_why(qtbot: QtBot, reason: ReasonText) -> None:
    reason.set_content(WHY, "", lines=2)
    with qtbot.waitSignal(reason.why_asked):
        QTest.mouseClick(reason.link, Qt.MouseButton.LeftButton)
    reason.link.setFocus()
    with qtbot.waitSignal(reason.why_asked):
        QTest.keyClick(reason.link, Qt.Key.Key_Space)


def test_without_a_reason_the_link_stands_alone(reason: ReasonText) -> None:
    reason.set_content("", "", lines=2)
    assert reason.link.x() <= 0
    assert reason.link.isVisible()
