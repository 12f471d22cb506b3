from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from redaksi_app.ui.dialogs.stylesheet.controls import (
    ChoiceControl,
    Control,
    NumberControl,
    SwitchControl,
    TextControl,
)
from redaksi_app.ui.dialogs.stylesheet.lists import LinesControl, TicksControl


def shown(qtbot: QtBot, control: Control) -> Control:
    qtbot.addWidget(control)
    control.show()
    return control


def choice() -> ChoiceControl:
    return ChoiceControl([("upper", ""), ("title", ""), ("", "")])


@pytest.mark.parametrize(
    ("make", "own", "inherited"),
    [
        (SwitchControl, False, True),
        (choice, "title", "upper"),
        (choice, "", "upper"),
        (NumberControl, 70, 0),
        (TextControl, "{city} - ", "{portal}, {city} - "),
        (LinesControl, ["-", "", "–"], ["—"]),
        (lambda: TicksControl(("dokter", "rohaniwan")), ["rohaniwan"], ["dokter", "rohaniwan"]),
    ],
)
def test_what_is_shown_comes_back_and_is_no_edit(
    qtbot: QtBot, make: type[Control], own: object, inherited: object
) -> None:
    control = shown(qtbot, make())
    with qtbot.assertNotEmitted(control.edited):
        control.show_value(None, inherited)
        assert control.value() == inherited
        control.show_value(own, inherited)
        assert control.value() == own


def test_what_is_inherited_is_grey(qtbot: QtBot) -> None:
    control = TextControl()
    shown(qtbot, control)
    control.show_value(None, "Pol")
    QApplication.processEvents()
    grey = control.field.palette().text().color()
    control.show_value("Pol", "Pol")
    QApplication.processEvents()
    assert control.field.palette().text().color() != grey


def test_a_click_turns_the_tick(qtbot: QtBot) -> None:
    control = SwitchControl()
    shown(qtbot, control)
    control.show_value(None, False)
    with qtbot.waitSignal(control.edited):
        QTest.mouseClick(control.tick, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    assert control.value() is True


def test_a_value_is_chosen_by_key(qtbot: QtBot) -> None:
    control = choice()
    shown(qtbot, control)
    control.show_value(None, "upper")
    control.box.setFocus()
    with qtbot.waitSignal(control.edited):
        QTest.keyClick(control.box, Qt.Key.Key_Down)
    assert control.value() == "title"


def test_the_wheel_changes_nothing_that_has_not_the_focus(qtbot: QtBot) -> None:
    control = NumberControl()
    other = QWidget()
    qtbot.addWidget(other)
    shown(qtbot, control)
    control.show_value(5, 0)
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    control.box.clearFocus()
    QApplication.sendEvent(control.box, wheel)
    assert control.value() == 5


def test_spaces_at_the_end_of_a_text_count(qtbot: QtBot) -> None:
    control = TextControl()
    shown(qtbot, control)
    QTest.keyClicks(control.field, "{city} - ")
    assert control.value() == "{city} - "


def test_a_list_is_written_one_a_line(qtbot: QtBot) -> None:
    control = LinesControl()
    shown(qtbot, control)
    control.show_value(None, [])
    with qtbot.waitSignal(control.edited):
        QTest.keyClicks(control.field, "Baca juga ")
    QTest.keyClick(control.field, Qt.Key.Key_Return)
    QTest.keyClick(control.field, Qt.Key.Key_Return)
    QTest.keyClicks(control.field, "Simak")
    assert control.value() == ["Baca juga", "Simak"]


def test_writing_a_list_does_not_move_the_caret(qtbot: QtBot) -> None:
    control = LinesControl()
    shown(qtbot, control)
    control.show_value(["Baca"], [])
    control.edited.connect(lambda: control.show_value(control.value(), []))
    QTest.keyClick(control.field, Qt.Key.Key_End)
    QTest.keyClicks(control.field, " juga ya")
    assert control.value() == ["Baca juga ya"]


def test_ticks_keep_the_order_of_the_choices(qtbot: QtBot) -> None:
    control = TicksControl(("headline", "promo", "related"))
    shown(qtbot, control)
    control.set_name("Tidak ikut diekspor:")
    for choice_name in ("related", "headline"):
        QTest.mouseClick(control.ticks[choice_name], Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    assert control.value() == ["headline", "related"]
    assert control.ticks["promo"].accessibleName() == "Tidak ikut diekspor: Ajakan"
