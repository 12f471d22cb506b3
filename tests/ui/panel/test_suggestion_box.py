from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from redaksi_app.ui.panel.diff import compare
from redaksi_app.ui.panel.suggestion_box import SuggestionBox
from redaksi_app.ui.theme import Mode, current_theme

WIDTH = 316


@pytest.fixture
def box(qtbot: QtBot) -> SuggestionBox:
    current_theme().set_mode(Mode.LIGHT)
    box = SuggestionBox()
    qtbot.addWidget(box)
    box.resize(WIDTH, 300)
    box.show()
    qtbot.waitExposed(box)
    box.activateWindow()
    return box


def show(box: SuggestionBox, before: str, *after: str) -> None:
    box.set_content([compare(before, one) for one in after])
    box.resize(WIDTH, box.height_for(WIDTH))


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name().upper() for x in range(0, image.width()) for y in range(0, image.height(), 2)}


def test_one_suggestion_has_two_rows(box: SuggestionBox) -> None:
    show(box, "diatas", "di atas")
    assert box.before.accessibleName() == "Naskah: diatas"
    assert box.after.accessibleName() == "Usul: di atas"
    assert box.height_for(WIDTH) == 69


def test_what_is_taken_out_and_put_in_has_its_ground(box: SuggestionBox, painted: Callable[[QWidget], QImage]) -> None:
    show(box, "diatas meja", "di atas meja")
    tokens = current_theme().tokens
    assert tokens.delsoft in colours(painted(box.before))
    assert tokens.inssoft in colours(painted(box.after))
    show(box, "sama", "sama")
    assert tokens.delsoft not in colours(painted(box.before))
    assert tokens.inssoft not in colours(painted(box.after))


def test_several_suggestions_are_called_by_their_keys(qtbot: QtBot, box: SuggestionBox) -> None:
    show(box, "diatas", "di atas", "atas", "ke atas")
    assert [row.accessibleName() for row in box.choices] == ["Alt+1: di atas", "Alt+2: atas", "Alt+3: ke atas"]
    assert [row.isChecked() for row in box.choices] == [True, False, False]
    with qtbot.waitSignal(box.chosen) as signal:
        QTest.mouseClick(box.choices[2], Qt.MouseButton.LeftButton)
    assert signal.args == [2]
    assert box.choice == 2


def test_the_arrow_keys_choose_among_several(qtbot: QtBot, box: SuggestionBox) -> None:
    show(box, "diatas", "di atas", "atas")
    box.choices[0].setFocus()
    qtbot.waitUntil(box.choices[0].hasFocus)
    QTest.keyClick(box.choices[0], Qt.Key.Key_Down)
    assert box.choice == 1


def test_the_chosen_one_is_always_in_sight(box: SuggestionBox) -> None:
    show(box, "a", *(f"usul nomor {number}" for number in range(12)))
    assert len([row for row in box.choices if row.isVisibleTo(box)]) == 9, "as many as there are keys"
    assert box.height_for(WIDTH) < 33 + 9 * 30
    box.set_content([compare("a", f"usul nomor {number}") for number in range(9)], 8)
    last = box.choices[8]
    top = last.mapTo(box, last.rect().topLeft()).y()
    assert top >= 0
    assert top + last.height() <= box.height()


def test_fewer_suggestions_after_many_leave_none_behind(box: SuggestionBox) -> None:
    show(box, "a", "b", "c", "d")
    show(box, "a", "b")
    assert box.after.isVisible()
    assert not any(row.isVisible() for row in box.choices)


def test_words_that_are_taken_out_say_so(box: SuggestionBox) -> None:
    show(box, "dobel", "")
    assert box.after.accessibleName() == "Usul: (dihapus)"


def test_long_words_take_more_lines_and_no_more_than_four(box: SuggestionBox) -> None:
    short = box.height_for(WIDTH)
    show(box, "kata " * 60, "lain " * 60)
    assert short < box.height_for(WIDTH) <= 2 * (4 * 24 + 9) + 3
    assert box.before.toolTip().startswith("kata kata")
