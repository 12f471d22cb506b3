from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from redaksi_app.ui.pages.change_strip import ChangeStrip


def test_ticks_lie_where_their_paragraphs_are(qtbot: QtBot) -> None:
    strip = ChangeStrip()
    qtbot.addWidget(strip)
    strip.resize(14, 300)
    strip.set_places([0, 0.5, 1])
    top, middle, bottom = (strip.tick_y(number) for number in range(3))
    assert 0 <= top < 10
    assert abs(middle - 149) <= 2
    assert 290 <= bottom + 2 <= 300


def test_a_click_takes_the_nearest_tick_and_none_far_away(qtbot: QtBot) -> None:
    strip = ChangeStrip()
    qtbot.addWidget(strip)
    strip.resize(14, 300)
    strip.set_places([0, 0.5])
    clicked: list[int] = []
    strip.clicked.connect(clicked.append)
    for y in (strip.tick_y(1) + 3, 230):
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(6, y))
    assert clicked == [1]
