"""Keys that the editor chooses for commands."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from redaksi_app.desk import Settings, load_settings
from redaksi_app.folders import folders
from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook
from redaksi_app.ui.dialogs.key_row import KeyField
from redaksi_app.ui.dialogs.settings import SettingsDialog
from redaksi_app.ui.keys import configurable, default_key, key_of, trouble_with, use_keys
from redaksi_app.ui.main_window import MainWindow
from redaksi_app.ui.theme import Mode, current_theme


@pytest.fixture
def window() -> Iterator[MainWindow]:
    window = open_window(Settings())
    yield window
    use_keys(window.actions_by_name, {})
    window.close()
    window.deleteLater()


def open_window(settings: Settings) -> MainWindow:
    window = MainWindow(folders(), settings, StyleBook([resources_folder() / "styles"]))
    window.show()
    return window


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(window.settings, window.acts, window)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def field_of(dialog: SettingsDialog, command: str) -> KeyField:
    return next(field for field in dialog.findChildren(KeyField) if field._command == command)


def press(field: KeyField, key: Qt.Key, modifiers: Qt.KeyboardModifier, qtbot: QtBot) -> None:
    qtbot.keyClick(field.edit, key, modifiers)
    field.edit.editingFinished.emit()


def shortcut(window: MainWindow, command: str) -> str:
    return window.actions_by_name[command].shortcut().toString()


@pytest.mark.parametrize(
    ("keys", "trouble"),
    [
        ("Ctrl+J", ""),
        ("F4", ""),
        ("Alt+Shift+F12", ""),
        ("", ""),
        ("J", "typing"),
        ("Shift+J", "typing"),
        ("Alt+1", "typing"),
        ("Ctrl+V", "text"),
        ("F8", "next"),
        ("Ctrl+=", "zoom_in"),
        ("F7", ""),
    ],
)
def test_keys_that_type_or_are_taken_are_refused(window: MainWindow, keys: str, trouble: str) -> None:
    assert trouble_with("check", QKeySequence(keys)) == trouble


def test_no_two_commands_begin_with_the_same_key() -> None:
    keys = [default_key(name) for name in configurable() if default_key(name)]
    assert len(keys) == len(set(keys))


def test_a_pressed_key_does_the_command_from_then_on(window: MainWindow, dialog: SettingsDialog, qtbot: QtBot) -> None:
    press(field_of(dialog, "check"), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier, qtbot)
    assert shortcut(window, "check") == "Ctrl+J"
    assert load_settings(window.folders.config).keys == {"check": "Ctrl+J"}
    again = open_window(load_settings(window.folders.config))
    assert shortcut(again, "check") == "Ctrl+J"
    again.close()
    again.deleteLater()


def test_a_key_of_another_command_is_told_and_not_taken(
    window: MainWindow, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    field = field_of(dialog, "check")
    press(field, Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier, qtbot)
    assert "Temuan berikutnya" in field.remark
    assert field.edit.keySequence().toString() == "F7"
    assert shortcut(window, "check") == "F7"


def test_the_usual_keys_come_back(window: MainWindow, dialog: SettingsDialog, qtbot: QtBot) -> None:
    field = field_of(dialog, "check")
    press(field, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier, qtbot)
    field.usual.click()
    assert shortcut(window, "check") == "F7"
    assert load_settings(window.folders.config).keys == {}


def test_a_key_that_is_given_up_is_free_for_another(window: MainWindow, dialog: SettingsDialog, qtbot: QtBot) -> None:
    field_of(dialog, "check").edit.clear()
    field_of(dialog, "check").edit.editingFinished.emit()
    assert key_of("check") == ""
    press(field_of(dialog, "length"), Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier, qtbot)
    assert shortcut(window, "length") == "F7"


def test_settings_are_found_by_their_words(dialog: SettingsDialog) -> None:
    dialog.search.setText("temuan berikutnya")
    rows = [field for field in dialog.findChildren(KeyField) if field.isVisible()]
    assert [field._command for field in rows] == ["next"]
    dialog.search.setText("tema")
    assert [group.isVisible() for group in dialog.groups] == [True, False, False, False]
    dialog.search.setText("tidak ada begini")
    assert dialog._none.isVisible()


def test_choices_are_in_force_at_once(window: MainWindow, dialog: SettingsDialog) -> None:
    window.acts.choose_theme("dark")
    window.acts.choose_face("Noto Sans", 20)
    window.acts.choose_editor("Maria Seran")
    window.acts.choose_reopen(False)
    kept = load_settings(window.folders.config)
    assert current_theme().mode is Mode.DARK
    assert (kept.face, kept.text_px, kept.editor, kept.reopen) == ("Noto Sans", 20, "Maria Seran", False)


def test_the_language_chosen_here_is_spoken_here(window: MainWindow, dialog: SettingsDialog, qtbot: QtBot) -> None:
    window.acts.choose_language("en")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Settings")
    assert field_of(dialog, "next").edit.accessibleName() == "Key for Next finding"


def test_every_control_has_a_name(dialog: SettingsDialog) -> None:
    assert all(row.accessibleName() or row.text() for row in dialog.findChildren(type(dialog._close)))
    for field in dialog.findChildren(KeyField):
        assert field.edit.accessibleName()


def test_tab_leaves_the_field_and_backspace_takes_the_key_away(
    window: MainWindow, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    dialog.activateWindow()
    field = field_of(dialog, "check")
    field.edit.setFocus()
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is not field.edit
    assert shortcut(window, "check") == "F7"
    qtbot.keyClick(field.edit, Qt.Key.Key_Backspace)
    assert shortcut(window, "check") == ""
    qtbot.keyClick(field.edit, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
