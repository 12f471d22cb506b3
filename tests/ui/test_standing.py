"""Leaving words as they are in every draft, and taking that back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from redaksi_app.desk import Settings
from redaksi_app.finding import Finding, Severity
from redaksi_app.folders import folders
from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook
from redaksi_app.ui import questions
from redaksi_app.ui.dialogs.standing import StandingDialog
from redaksi_app.ui.main_window import MainWindow
from redaksi_app.ui.panel.ignoring import ReasonDialog
from redaksi_app.ui.workspace import Workspace

TEXTS = ("Kain itu dijemur diatas rumah adat.\n", "Rapat berlangsung lama.\nPeserta duduk diatas tikar.\n")


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    window = MainWindow(folders(), Settings(), StyleBook([resources_folder() / "styles"]))
    window.show()
    yield window
    monkeypatch.setattr(questions, "save_before_closing", lambda *_: "discard")
    window.close()
    window.deleteLater()


@pytest.fixture
def drafts(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> list[Workspace]:
    for number, text in enumerate(TEXTS):
        path = tmp_path / f"naskah-{number}.txt"
        path.write_text(text, encoding="utf-8")
        window.open_paths([path])
    settle(window, qtbot)
    return window.drafts.all()


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not any(one.session.checking for one in window.drafts.all()))
    qtbot.wait(150)


def marked(workspace: Workspace) -> list[Finding]:
    return [one for one in workspace.session.open if one.text == "diatas"]


def leave_always(workspace: Workspace) -> None:
    (finding,) = marked(workspace)
    workspace.panel.select(finding)
    workspace.panel.card.menu.always.trigger()
    if finding.severity is Severity.ERROR:
        dialog = workspace.panel.findChild(ReasonDialog)
        assert dialog is not None
        dialog.ignore.click()


def test_it_holds_in_the_other_draft_too_and_ctrl_z_takes_it_back(
    window: MainWindow, drafts: list[Workspace], qtbot: QtBot
) -> None:
    leave_always(drafts[1])
    qtbot.waitUntil(lambda: not marked(drafts[0]) and not marked(drafts[1]))
    assert [finding.text for finding, _ in drafts[0].session.ignored] == ["diatas"]
    drafts[1].editor.undo()
    qtbot.waitUntil(lambda: bool(marked(drafts[0]) and marked(drafts[1])))
    assert window.standing.all() == []


def test_it_is_listed_and_taken_back_from_there(window: MainWindow, drafts: list[Workspace], qtbot: QtBot) -> None:
    leave_always(drafts[0])
    qtbot.waitUntil(lambda: not marked(drafts[1]))
    dialog = StandingDialog(window.standing, window)
    qtbot.addWidget(dialog)
    dialog.changed.connect(window.check_all)
    assert "diatas" in dialog.list.item(0).text()
    assert not dialog.take_back.isEnabled()
    dialog.list.setCurrentRow(0)
    dialog.take_back.click()
    assert dialog.list.count() == 0
    qtbot.waitUntil(lambda: bool(marked(drafts[0]) and marked(drafts[1])))


def test_the_ignored_row_takes_it_back(window: MainWindow, drafts: list[Workspace], qtbot: QtBot) -> None:
    leave_always(drafts[0])
    qtbot.waitUntil(lambda: not marked(drafts[0]))
    _, decision = drafts[0].session.ignored[0]
    drafts[0].panel.take_back_requested.emit(decision)
    qtbot.waitUntil(lambda: bool(marked(drafts[1])))
