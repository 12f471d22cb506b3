from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from redaksi_app import __version__
from redaksi_app.ui.dialogs.about import COMPONENTS, AboutDialog


def test_version_and_licences_are_told(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert f"Redaksi {__version__}" in words
    assert any("GPL-3.0" in text for text in words)
    for name, licence in COMPONENTS:
        assert name in words
        assert licence in words
