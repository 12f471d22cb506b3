from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from redaksi_app.styles import ValueKind, describe_schema
from redaksi_app.ui.dialogs.stylesheet.controls import ChoiceControl, SwitchControl, TextControl
from redaksi_app.ui.dialogs.stylesheet.editing import StyleEdit
from redaksi_app.ui.dialogs.stylesheet.key_row import KeyRow
from redaksi_app.ui.dialogs.stylesheet.section_page import SectionPage


def page_of(qtbot: QtBot, edit: StyleEdit, name: str) -> SectionPage:
    section = next(one for one in describe_schema() if one.name == name)
    page = SectionPage(edit, section)
    qtbot.addWidget(page)
    page.resize(700, 800)
    page.show()
    return page


def row_of(page: SectionPage, path: str) -> KeyRow:
    return next(row for row in page.rows if row.path == path)


def test_every_key_of_the_schema_has_a_row_that_shows_it(qtbot: QtBot, edit: StyleEdit) -> None:
    for section in describe_schema():
        page = page_of(qtbot, edit, section.name)
        for row in page.rows:
            key = section.key(row.path.partition(".")[2])
            assert key is not None
            value = edit.value(section.name, key.name)
            assert row.control.value() == ({} if key.kind is ValueKind.TABLE else value), row.path
    assert not edit.changed


def test_a_row_says_whose_its_value_is(qtbot: QtBot, edit: StyleEdit) -> None:
    row = row_of(page_of(qtbot, edit, "ranks"), "ranks.pol")
    assert row.state.text() == "bawaan Pos Kupang"
    assert not row.reset.isVisible()
    assert isinstance(row.control, ChoiceControl)
    row.control.box.setFocus()
    QTest.keyClick(row.control.box, Qt.Key.Key_Down)
    assert edit.own("ranks", "pol") == "Pol."
    assert row.state.text() == "milik gaya ini"
    QTest.mouseClick(row.reset, Qt.MouseButton.LeftButton, pos=QPoint(6, 6))
    assert edit.own("ranks", "pol") is None
    assert row.control.value() == "Pol"
    assert not row.reset.isVisible()


def test_an_edit_reaches_the_stylesheet_and_is_told(qtbot: QtBot, edit: StyleEdit) -> None:
    page = page_of(qtbot, edit, "dateline")
    row = row_of(page, "dateline.required")
    assert isinstance(row.control, SwitchControl)
    with qtbot.waitSignal(page.edited) as edited:
        QTest.mouseClick(row.control.tick, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    assert edited.args == ["dateline.required"]
    assert edit.own("dateline", "required") is False


def test_what_is_wrong_stands_beside_the_field_and_is_spoken(qtbot: QtBot, edit: StyleEdit) -> None:
    page = page_of(qtbot, edit, "dateline")
    row = row_of(page, "dateline.shape")
    assert isinstance(row.control, TextControl)
    row.control.field.clear()
    QTest.keyClicks(row.control.field, "{kota} - ")
    page.show_problems(edit.problems())
    assert row.error.isVisible()
    assert "{kota} tidak dikenal" in row.error.text()
    assert "{kota} tidak dikenal" in row.control.field.accessibleName()
    row.control.field.clear()
    QTest.keyClicks(row.control.field, "{city} - ")
    page.show_problems(edit.problems())
    assert not row.error.isVisible()


def test_an_overlay_does_not_offer_another_parent(qtbot: QtBot, edit: StyleEdit) -> None:
    paths = [row.path for row in page_of(qtbot, edit, "style").rows]
    assert paths == ["style.name", "style.basis"]


def test_an_own_stylesheet_chooses_its_parent(qtbot: QtBot, edit: StyleEdit) -> None:
    child = StyleEdit.child(edit.book, "pos-kupang", "Harian Kita", edit.file.parent)
    page = page_of(qtbot, child, "style")
    row = row_of(page, "style.inherits")
    assert isinstance(row.control, ChoiceControl)
    assert row.control.box.currentText() == "Pos Kupang"
    assert not row.reset.isVisible()
    row.control.box.setCurrentIndex(row.control.box.findData("kompas"))
    row.control.box.activated.emit(row.control.box.currentIndex())
    QApplication.processEvents()
    assert child.value("dateline", "portal") == "KOMPAS.com"
