import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from redaksi_app.ui.dialogs.question import Choice, Question, ask_to_save, save_choices


def test_the_answer_is_the_button_that_was_pressed(qtbot: QtBot) -> None:
    for choice in save_choices():
        dialog = Question("Simpan perubahan pada soe.docx?", "", save_choices())
        qtbot.addWidget(dialog)
        button = next(one for one in dialog.findChildren(QPushButton) if one.text() == choice.text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert dialog.answer == choice.key


@pytest.mark.parametrize(("key", "answer"), [(Qt.Key.Key_Escape, "cancel"), (Qt.Key.Key_Return, "save")])
def test_enter_saves_and_escape_cancels(qtbot: QtBot, key: Qt.Key, answer: str) -> None:
    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        QTest.keyClick(dialog, key)

    QTimer.singleShot(0, press)
    assert ask_to_save(None, "soe.docx") == answer


def test_other_words_and_one_filled_button(qtbot: QtBot) -> None:
    dialog = Question("Buang suntingan?", "", [Choice("yes", "Buang"), Choice("no", "Simpan dulu")])
    qtbot.addWidget(dialog)
    buttons = dialog.findChildren(QPushButton)
    assert {one.text() for one in buttons} == {"Buang", "Simpan dulu"}
    assert [one.text() for one in buttons if one.property("kind") == "primary"] == ["Buang"]
    assert dialog.answer == "no"
    assert dialog.accessibleName() == "Buang suntingan?"
