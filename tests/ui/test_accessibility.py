"""What those hear who do not see the window: every control has a name in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from redaksi_app.desk import Settings
from redaksi_app.desk.sample import copy_sample
from redaksi_app.folders import folders
from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook
from redaksi_app.ui.dialogs.dictionary import DictionaryDialog
from redaksi_app.ui.dialogs.fix_all import FixAllDialog
from redaksi_app.ui.dialogs.go_to import GoToDialog
from redaksi_app.ui.dialogs.length import LengthDialog, LengthTexts
from redaksi_app.ui.dialogs.settings import SettingsDialog
from redaksi_app.ui.dialogs.shortcuts import ShortcutsDialog
from redaksi_app.ui.dialogs.standing import StandingDialog
from redaksi_app.ui.dialogs.versions import VersionsDialog
from redaksi_app.ui.main_window import MainWindow
from redaksi_app.ui.workspace import Page, Workspace

CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QTextEdit,
    QKeySequenceEdit,
)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(folders(), Settings(), StyleBook([resources_folder() / "styles"]))
    window.show()
    window.open_paths([copy_sample(window.folders)])
    qtbot.waitUntil(lambda: not draft_of(window).session.checking)
    yield window
    window.close()
    window.deleteLater()


def draft_of(window: MainWindow) -> Workspace:
    workspace = window.drafts.current
    assert workspace is not None
    return workspace


def nameless(root: QWidget) -> list[str]:
    """Controls in sight, but those inside others, that say nothing of themselves."""
    found = []
    for widget in root.findChildren(QWidget):
        inside = isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QKeySequenceEdit)
        if not isinstance(widget, CONTROLS) or inside or not widget.isVisible():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


@pytest.mark.parametrize("page", list(Page))
def test_every_control_of_a_page_has_a_name(window: MainWindow, page: Page, qtbot: QtBot) -> None:
    window.resize(1366, 860)
    workspace = draft_of(window)
    workspace.show_page(page)
    if page is Page.EDIT:
        window.find_bar.open(replace=True)
        workspace.panel.search("gelar")
    qtbot.wait(20)
    assert nameless(window) == []


def test_every_control_of_the_queue_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    window.show_queue()
    qtbot.wait(20)
    assert nameless(window) == []


def _fix_all(window: MainWindow) -> QWidget:
    workspace = draft_of(window)
    return FixAllDialog(workspace.editor.text(), workspace.session.open, workspace.editor.paragraph_number, window)


def _versions(window: MainWindow) -> QWidget:
    path = Path(window.folders.data) / "naskah.txt"
    window.acts.do_save()
    path = draft_of(window).session.path or path
    return VersionsDialog(window.drafts.versions.of(path), writable=True, parent=window)


@pytest.mark.parametrize(
    "make",
    [
        _fix_all,
        _versions,
        lambda window: SettingsDialog(window.settings, window.acts, window),
        lambda window: ShortcutsDialog(window.acts.shortcuts(), window),
        lambda window: StandingDialog(window.standing, window),
        lambda window: DictionaryDialog(window.words, window),
        lambda window: LengthDialog(LengthTexts(["satu"], [], []), None, window),
        lambda window: GoToDialog(3, 1, window),
    ],
)
def test_every_control_of_a_dialog_has_a_name(
    window: MainWindow, make: Callable[[MainWindow], QWidget], qtbot: QtBot
) -> None:
    dialog = make(window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.wait(20)
    assert nameless(dialog) == []
