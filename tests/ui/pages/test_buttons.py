import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from redaksi_app.ui.pages.buttons import Button, Tick
from redaksi_app.ui.theme import current_theme


def painted(widget: QWidget) -> QImage:
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    widget.render(image)
    return image


def count(image: QImage, colour: str) -> int:
    wanted = current_theme().colour(colour)
    return sum(image.pixelColor(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize(
    ("made", "ring"),
    [
        (Button, "accent"),
        (lambda: Button("link"), "accent"),
        (lambda: Button("primary", icon="folder-open", keys="Ctrl+O"), "onaccent"),
        (Tick, "accent"),
    ],
)
def test_the_focus_is_seen(qtbot: QtBot, made: type[QAbstractButton], ring: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button, other = made(), Button()
    button.setText("Buka")
    layout = QVBoxLayout(window)
    layout.addWidget(other)
    layout.addWidget(button)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    before = count(painted(button), ring)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert count(painted(button), ring) > before + 2 * button.height()


def test_keys_take_room_of_their_own(qtbot: QtBot) -> None:
    plain, keyed = Button(), Button(keys="Ctrl+O")
    for button in (plain, keyed):
        qtbot.addWidget(button)
        button.setText("Buka naskah…")
    assert keyed.sizeHint().width() > plain.sizeHint().width() + 20
    assert keyed.sizeHint().height() == plain.sizeHint().height()


def test_the_words_of_a_tick_go_on_in_the_next_line_and_can_be_clicked(qtbot: QtBot) -> None:
    tick = Tick()
    qtbot.addWidget(tick)
    tick.setText("Saya sudah membaca naskah ini sampai selesai")
    assert tick.heightForWidth(tick.sizeHint().width()) == tick.sizeHint().height()
    assert tick.heightForWidth(200) > tick.sizeHint().height()
    tick.resize(200, tick.heightForWidth(200))
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(120, tick.height() - 6))
    assert tick.isChecked()
