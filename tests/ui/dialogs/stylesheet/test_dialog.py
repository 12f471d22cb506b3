from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook, describe_schema
from redaksi_app.ui.dialogs.question import Question
from redaksi_app.ui.dialogs.stylesheet import NewStyleDialog, StyleEdit, StylesheetDialog
from redaksi_app.ui.dialogs.stylesheet.controls import ChoiceControl, TextControl
from redaksi_app.ui.dialogs.stylesheet.key_row import KeyRow
from redaksi_app.ui.dialogs.stylesheet.rules_page import RulesPage
from redaksi_app.ui.dialogs.stylesheet.section_page import SectionPage
from redaksi_app.words.dictionaries import Dictionary

NAMES = [section.name for section in describe_schema()]


def opened(qtbot: QtBot, edit: StyleEdit) -> StylesheetDialog:
    dialog = StylesheetDialog(edit, Dictionary())
    qtbot.addWidget(dialog, before_close_func=_without_asking)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    return dialog


def _without_asking(dialog: StylesheetDialog) -> None:
    dialog._touched = False


@pytest.fixture
def dialog(qtbot: QtBot, edit: StyleEdit) -> StylesheetDialog:
    return opened(qtbot, edit)


def row_of(dialog: StylesheetDialog, path: str) -> KeyRow:
    section = path.partition(".")[0]
    place = dialog.sections.model().index(NAMES.index(section), 0)
    dialog.sections.scrollTo(place)
    at = dialog.sections.visualRect(place).center()
    QTest.mouseClick(dialog.sections.viewport(), Qt.MouseButton.LeftButton, pos=at)
    page = dialog.page(section)
    assert isinstance(page, SectionPage)
    assert page.isVisible()
    return next(row for row in page.rows if row.path == path)


def choose_pol(dialog: StylesheetDialog) -> None:
    control = row_of(dialog, "ranks.pol").control
    assert isinstance(control, ChoiceControl)
    control.box.setFocus()
    QTest.keyClick(control.box, Qt.Key.Key_Down)


def write_shape(dialog: StylesheetDialog, text: str) -> KeyRow:
    row = row_of(dialog, "dateline.shape")
    assert isinstance(row.control, TextControl)
    row.control.field.clear()
    QTest.keyClicks(row.control.field, text)
    return row


def answer(words: str) -> None:
    """Press the button ``words`` of the question that comes."""

    def press() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, Question)
        button = next(one for one in question.findChildren(QPushButton) if one.text() == words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))


def test_an_edit_is_saved_as_an_own_file(dialog: StylesheetDialog, folder: Path, qtbot: QtBot) -> None:
    assert not dialog.save.isEnabled()
    choose_pol(dialog)
    with qtbot.waitSignal(dialog.written):
        click(dialog.save)
    assert not dialog.isVisible()
    assert StyleBook([resources_folder() / "styles", folder]).load("pos-kupang").ranks.pol == "Pol."


def test_the_list_of_sections_says_where_something_is_own(dialog: StylesheetDialog) -> None:
    choose_pol(dialog)
    spoken = dialog.sections.model().index(NAMES.index("ranks"), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Pangkat, 1 milik gaya ini"


def test_what_cannot_be_is_told_and_not_saved(dialog: StylesheetDialog, folder: Path) -> None:
    row = write_shape(dialog, "{kota} - ")
    assert row.error.isVisible()
    assert "{kota}" in dialog.told.text()
    assert not dialog.save.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert list(folder.iterdir()) == []
    write_shape(dialog, "{city} - ")
    assert dialog.told.text() == ""
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert (folder / "pos-kupang.toml").is_file()


def test_enter_in_a_field_does_not_save(dialog: StylesheetDialog, folder: Path) -> None:
    row = write_shape(dialog, "{city} - ")
    assert isinstance(row.control, TextControl)
    QTest.keyClick(row.control.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert list(folder.iterdir()) == []


def test_the_sentence_is_checked_by_what_is_edited(dialog: StylesheetDialog, qtbot: QtBot) -> None:
    dialog.trial.set_text("Kapolda NTT, Irjen Pol Daniel Nahak, tiba di Soe.")
    assert not any(finding.rule.startswith("pangkat") for finding in dialog.trial.findings)
    choose_pol(dialog)
    qtbot.waitUntil(lambda: any(finding.rule.startswith("pangkat") for finding in dialog.trial.findings))


def test_a_finding_of_the_sentence_opens_its_rule(dialog: StylesheetDialog) -> None:
    dialog.trial.set_text("Warga tiba dirumah.")
    dialog.trial.found.setCurrentRow(0)
    QTest.keyClick(dialog.trial.found, Qt.Key.Key_Return)
    page = dialog.page("rules")
    assert isinstance(page, RulesPage)
    assert page.isVisible()
    rule = page.rule()
    assert rule is not None
    assert rule.id == "di-ke.terpisah"
    QTest.keyClick(page.rules, Qt.Key.Key_Space)
    dialog.trial.check()
    assert dialog.trial.findings == []


def test_the_example_of_a_rule_is_tried(dialog: StylesheetDialog) -> None:
    dialog.show_rule("gelar.bentuk")
    page = dialog.page("rules")
    assert isinstance(page, RulesPage)
    click(page.example)
    assert "gelar.bentuk" in [finding.rule for finding in dialog.trial.findings]


def test_leaving_asks_only_where_something_would_be_lost(dialog: StylesheetDialog, folder: Path) -> None:
    choose_pol(dialog)
    answer("Batal")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    answer("Jangan simpan")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert list(folder.iterdir()) == []


def test_leaving_may_save(dialog: StylesheetDialog, folder: Path, qtbot: QtBot) -> None:
    choose_pol(dialog)
    answer("Simpan")
    with qtbot.waitSignal(dialog.written):
        click(dialog.cancel)
    assert (folder / "pos-kupang.toml").is_file()
    assert dialog.result() == StylesheetDialog.DialogCode.Accepted


def test_an_untouched_form_just_closes(dialog: StylesheetDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_own_file_can_be_given_up(qtbot: QtBot, edit: StyleEdit, folder: Path) -> None:
    edit.put("ranks", "pol", "Pol.")
    edit.save()
    book = edit.book.fresh()
    dialog = opened(qtbot, StyleEdit.of(book, "pos-kupang", folder))
    answer("Kembalikan")
    with qtbot.waitSignal(dialog.written):
        click(dialog.discard)
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "gaya").write_text("bukan folder", encoding="utf-8")
    book = StyleBook([resources_folder() / "styles"])
    dialog = opened(qtbot, StyleEdit.of(book, "pos-kupang", tmp_path / "gaya"))
    choose_pol(dialog)
    click(dialog.save)
    assert dialog.isVisible()
    assert "Belum tersimpan" in dialog.told.text()


def test_another_parent_changes_what_is_inherited_everywhere(qtbot: QtBot, edit: StyleEdit, folder: Path) -> None:
    dialog = opened(qtbot, StyleEdit.child(edit.book, "pos-kupang", "Harian Kita", folder))
    portal = row_of(dialog, "dateline.portal")
    assert portal.control.value() == "POS-KUPANG.COM"
    parent = row_of(dialog, "style.inherits").control
    assert isinstance(parent, ChoiceControl)
    parent.box.setCurrentIndex(parent.box.findData("kompas"))
    parent.box.activated.emit(parent.box.currentIndex())
    assert portal.control.value() == "KOMPAS.com"
    assert portal.state.text() == "diwarisi dari Kompas.com"


def test_a_new_stylesheet_needs_a_name(qtbot: QtBot) -> None:
    dialog = NewStyleDialog("Pos Kupang", ["harian-kita"])
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.go_on.isEnabled()
    QTest.keyClicks(dialog.field, "  Harian  Kita ")
    assert dialog.name == "Harian Kita"
    assert "harian-kita-2.toml" in dialog._file.text()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.result() == NewStyleDialog.DialogCode.Accepted
