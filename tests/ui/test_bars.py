import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from redaksi_app.ui.bars import MessageBar, Tone
from redaksi_app.ui.theme import current_theme


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    made.resize(800, 44)
    return made


def button(bar: MessageBar, text: str) -> QPushButton:
    return next(one for one in bar.findChildren(QPushButton) if one.text() == text)


def test_it_is_hidden_until_there_is_something_to_say(bar: MessageBar) -> None:
    assert bar.isHidden()
    bar.show_message("Belum tersimpan: folder tidak dapat ditulisi.")
    assert bar.isVisible()
    assert bar.text == "Belum tersimpan: folder tidak dapat ditulisi."
    assert bar.accessibleName() == "Perlu tindakan: Belum tersimpan: folder tidak dapat ditulisi."


def test_an_action_closes_the_bar_and_is_done(qtbot: QtBot, bar: MessageBar) -> None:
    done: list[str] = []
    bar.show_message("Berubah.", [("Muat ulang", lambda: done.append("load")), ("Tetap", lambda: done.append("stay"))])
    QTest.mouseClick(button(bar, "Tetap"), Qt.MouseButton.LeftButton)
    assert done == ["stay"]
    assert bar.isHidden()


def test_an_action_may_say_the_next_thing(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_message("Belum tersimpan.", [("Coba lagi", lambda: bar.show_message("Tersimpan.", tone="hint"))])
    QTest.mouseClick(button(bar, "Coba lagi"), Qt.MouseButton.LeftButton)
    assert (bar.text, bar.tone) == ("Tersimpan.", "hint")
    assert [one.text() for one in bar.findChildren(QPushButton) if one.isVisible() and one.text()] == []


def test_it_can_be_closed_by_mouse_and_by_key(qtbot: QtBot, bar: MessageBar) -> None:
    close = next(one for one in bar.findChildren(QPushButton) if one.accessibleName() == "Tutup pesan")
    bar.show_message("Satu")
    with qtbot.waitSignal(bar.dismissed):
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    bar.show_message("Dua")
    with qtbot.waitSignal(bar.dismissed):
        QTest.keyClick(close, Qt.Key.Key_Escape)


@pytest.mark.parametrize("tone", ["must", "check", "hint"])
def test_its_ground_is_the_tones_in_every_theme(bar: MessageBar, tone: Tone) -> None:
    theme = current_theme()
    try:
        for mode in ("light", "dark"):
            theme.set_mode(mode)
            bar.show_message("Teks", tone=tone)
            image = QImage(bar.size(), QImage.Format.Format_RGB32)
            bar.render(image)
            assert image.pixelColor(1, 4) == theme.colour(tone)
            assert image.pixelColor(bar.width() // 2, 2) == theme.colour(f"{tone}soft")
    finally:
        theme.set_mode("system")


def test_no_button_is_filled(bar: MessageBar) -> None:
    bar.show_message("Teks", [("Coba lagi", lambda: None)])
    assert all(one.property("kind") != "primary" for one in bar.findChildren(QPushButton))


def test_its_own_words_follow_the_language(bar: MessageBar) -> None:
    close = next(one for one in bar.findChildren(QPushButton) if one.accessibleName())
    close.setAccessibleName("x")
    QApplication.sendEvent(bar, QEvent(QEvent.Type.LanguageChange))
    assert close.accessibleName() == "Tutup pesan"
