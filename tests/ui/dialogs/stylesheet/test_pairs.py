from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from redaksi_app.ui.dialogs.stylesheet.pairs import PairsControl
from redaksi_app.ui.theme import current_theme

INHERITED = {"tiongkok": "Cina"}


@pytest.fixture
def pairs(qtbot: QtBot) -> PairsControl:
    control = PairsControl("words.prefer", ())
    qtbot.addWidget(control)
    control.resize(600, 300)
    control.show_value({"oknum": "pelaku"}, INHERITED)
    control.show()
    return control


def cell(pairs: PairsControl, row: int, column: int) -> QModelIndex:
    return pairs.model.index(row, column)


def write(pairs: PairsControl, row: int, column: int, text: str) -> None:
    """Enter, the text, Enter: as an editor would."""
    pairs.table.setCurrentIndex(cell(pairs, row, column))
    QTest.keyClick(pairs.table, Qt.Key.Key_Return)
    field = next(one for one in reversed(pairs.table.findChildren(QLineEdit)) if one.isVisible())
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_both_kinds_are_listed_and_told_apart(pairs: PairsControl) -> None:
    assert [cell(pairs, row, 0).data() for row in range(3)] == ["tiongkok", "oknum", "tambah…"]
    colours = [cell(pairs, row, 0).data(Qt.ItemDataRole.ForegroundRole) for row in range(2)]
    assert colours == [current_theme().colour("ink3"), current_theme().colour("ink")]
    assert cell(pairs, 0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "tiongkok, diwarisi"
    assert pairs.value() == {"oknum": "pelaku"}


def test_a_new_pair_is_written_in_the_last_row(pairs: PairsControl, qtbot: QtBot) -> None:
    write(pairs, 2, 0, "warga masyarakat")
    assert pairs.value() == {"oknum": "pelaku"}, "half a pair does not count"
    with qtbot.waitSignal(pairs.edited):
        write(pairs, 2, 1, " warga ")
    assert pairs.value() == {"oknum": "pelaku", "warga masyarakat": "warga"}
    assert cell(pairs, 3, 0).data() == "tambah…"


def test_an_inherited_value_is_replaced_and_comes_back(pairs: PairsControl) -> None:
    assert not pairs.model.flags(cell(pairs, 0, 0)) & Qt.ItemFlag.ItemIsEditable
    write(pairs, 0, 1, "Tiongkok")
    assert pairs.value()["tiongkok"] == "Tiongkok"
    pairs.table.setCurrentIndex(cell(pairs, 0, 1))
    QTest.keyClick(pairs.table, Qt.Key.Key_Delete)
    assert pairs.value() == {"oknum": "pelaku"}
    assert cell(pairs, 0, 1).data() == "Cina"


def test_a_row_is_taken_out_by_the_button(pairs: PairsControl, qtbot: QtBot) -> None:
    pairs.table.setCurrentIndex(cell(pairs, 0, 0))
    assert not pairs.remove.isEnabled(), "what is inherited cannot be taken out here"
    pairs.table.setCurrentIndex(cell(pairs, 1, 0))
    with qtbot.waitSignal(pairs.edited):
        QTest.mouseClick(pairs.remove, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert pairs.value() == {}
    assert pairs.model.rowCount() == 2


def test_tab_leaves_the_table(pairs: PairsControl) -> None:
    pairs.window().activateWindow()
    pairs.table.setFocus()
    pairs.table.setCurrentIndex(cell(pairs, 1, 0))
    QTest.keyClick(pairs.table, Qt.Key.Key_Tab)
    assert pairs.table.currentIndex() == cell(pairs, 1, 0)
    assert not pairs.table.hasFocus()


def test_where_the_keys_are_given_there_are_no_others(qtbot: QtBot) -> None:
    control = PairsControl("export.paragraph-styles", ("headline", "lead"))
    qtbot.addWidget(control)
    control.show_value({}, {"headline": "Judul", "lead": "Teras"})
    control.show()
    assert control.model.rowCount() == 2
    assert cell(control, 1, 0).data() == "Teras"
    write(control, 1, 1, "Lead")
    assert control.value() == {"lead": "Lead"}


def test_other_inherited_pairs_take_the_place_of_the_old(pairs: PairsControl) -> None:
    pairs.show_value({"oknum": "pelaku"}, {})
    assert [cell(pairs, row, 0).data() for row in range(2)] == ["oknum", "tambah…"]
    assert pairs.value() == {"oknum": "pelaku"}
