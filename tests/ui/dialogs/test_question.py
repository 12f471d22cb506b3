import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from redaksi_app.ui.dialogs.question import Choice, Question, ask

CHOICES = (Choice("load", "Muat ulang"), Choice("other", "Simpan di tempat lain"), Choice("stay", "Tetap pakai"))


def press(key: Qt.Key) -> None:
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    QTest.keyClick(dialog, key)


def test_the_answer_is_the_button_that_was_pressed(qtbot: QtBot) -> None:
    for choice in CHOICES:
        dialog = Question("Berkas ini berubah.", "", CHOICES)
        qtbot.addWidget(dialog)
        button = next(one for one in dialog.findChildren(QPushButton) if one.text() == choice.text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert dialog.answer == choice.key


@pytest.mark.parametrize(("key", "answer"), [(Qt.Key.Key_Escape, "cancel"), (Qt.Key.Key_Return, "save")])
def test_enter_saves_and_escape_cancels(qtbot: QtBot, key: Qt.Key, answer: str) -> None:
    QTimer.singleShot(0, lambda: press(key))
    assert ask(None, "Simpan perubahan pada soe.docx?") == answer


def test_unsaved_edits_can_be_dropped(qtbot: QtBot) -> None:
    def drop() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Jangan simpan")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, drop)
    assert ask(None, "Simpan perubahan pada soe.docx?", "Suntingan hilang.") == "discard"


def test_other_words_and_one_filled_button(qtbot: QtBot) -> None:
    dialog = Question("Buang suntingan?", "", [Choice("yes", "Buang"), Choice("no", "Simpan dulu")])
    qtbot.addWidget(dialog)
    buttons = dialog.findChildren(QPushButton)
    assert {one.text() for one in buttons} == {"Buang", "Simpan dulu"}
    assert [one.text() for one in buttons if one.property("kind") == "primary"] == ["Buang"]
    assert dialog.answer == "no"
    assert dialog.accessibleName() == "Buang suntingan?"
