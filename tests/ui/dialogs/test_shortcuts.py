from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from redaksi_app.ui.dialogs.shortcuts import Shortcut, ShortcutsDialog

SHORTCUTS: list[Shortcut] = [
    ("Berkas", "Buka…", QKeySequence("Ctrl+O")),
    ("Berkas", "Simpan", QKeySequence("Ctrl+S")),
    ("Naskah", "Tanpa tombol", QKeySequence()),
    ("Naskah", "Periksa ulang", QKeySequence("F7")),
]


def test_every_shortcut_is_on_the_sheet(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(SHORTCUTS)
    qtbot.addWidget(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert [words.count(text) for text in ("Berkas", "Naskah", "Buka…", "Ctrl+O", "F7")] == [1, 1, 1, 1, 1]
    assert "Tanpa tombol" not in words


def test_it_fits_a_small_window_and_escape_closes_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    dialog = ShortcutsDialog(SHORTCUTS, window)
    assert (dialog.width(), dialog.height()) == (540, 360)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
