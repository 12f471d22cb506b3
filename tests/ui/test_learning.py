"""Adding a word to the dictionary from the window: by key, by the card's menu, by the text's menu."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from redaksi_app.desk import Settings
from redaksi_app.finding import Finding
from redaksi_app.folders import folders
from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook
from redaksi_app.ui import questions
from redaksi_app.ui.bars import MessageBar
from redaksi_app.ui.main_window import MainWindow
from redaksi_app.ui.workspace import Workspace

TEXT = "Warga Belu Menunggu Bantuan\nATAMBUA - Warga menunggu bantaun di balai desa. Hujan turun diatas bukit.\n"
RULE = "ejaan.salah-ketik"
WORDS = "Tambahkan ke kamus redaksi"


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    window = MainWindow(folders(), Settings(), StyleBook([resources_folder() / "styles"]))
    window.show()
    window.activateWindow()
    yield window
    monkeypatch.setattr(questions, "save_before_closing", lambda *_: "discard")
    window.close()
    window.deleteLater()


@pytest.fixture
def drafts(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> list[Workspace]:
    for name in ("satu.txt", "dua.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
        window.open_paths([tmp_path / name])
    both = window.drafts.all()
    qtbot.waitUntil(lambda: not any(one.session.checking for one in both))
    for one in both:
        one.panel.select(misspelt(one))
    return both


def misspelt(workspace: Workspace) -> Finding | None:
    return next((one for one in workspace.session.open if one.rule == RULE), None)


def test_a_key_adds_the_word_for_every_open_draft(window: MainWindow, drafts: list[Workspace], qtbot: QtBot) -> None:
    QTest.keyClick(
        drafts[1].editor, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    kamus = folders().dictionaries / "kamus.txt"
    assert kamus.read_text(encoding="utf-8") == "bantaun\n"
    qtbot.waitUntil(lambda: not any(misspelt(one) for one in drafts))
    assert "“bantaun” ditambahkan ke kamus" in window.status.message
    QTest.keyClick(drafts[1].editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: all(misspelt(one) for one in drafts))
    assert kamus.read_text(encoding="utf-8") == ""


def test_the_menu_of_the_card_adds_it(drafts: list[Workspace], qtbot: QtBot) -> None:
    card = drafts[1].panel.card
    QTest.mouseClick(card.ignore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(card.menu.isVisible)
    QTest.mouseClick(card.menu, Qt.MouseButton.LeftButton, pos=card.menu.actionGeometry(card.menu.learn).center())
    qtbot.waitUntil(lambda: not any(misspelt(one) for one in drafts))
    selected = drafts[1].panel.selected()
    assert selected is not None
    assert selected.text == "diatas", "the next finding opens"


def test_the_menu_of_the_text_offers_it_for_a_misspelt_word_only(drafts: list[Workspace], qtbot: QtBot) -> None:
    workspace = drafts[1]
    other = next(one for one in workspace.session.open if one.text == "diatas")
    menu = QMenu()
    menu.addAction("Salin")
    workspace.editor.menu_about_to_show.emit(menu, other)
    assert WORDS not in [action.text() for action in menu.actions()]
    menu = QMenu()
    menu.addAction("Salin")
    workspace.editor.menu_about_to_show.emit(menu, misspelt(workspace))
    next(action for action in menu.actions() if action.text() == WORDS).trigger()
    qtbot.waitUntil(lambda: not any(misspelt(one) for one in drafts))


def test_a_finding_that_is_no_words_spelling_adds_nothing(window: MainWindow, drafts: list[Workspace]) -> None:
    workspace = drafts[1]
    workspace.panel.select(next(one for one in workspace.session.open if one.text == "diatas"))
    window.actions_by_name["learn"].trigger()
    assert "Pilih temuan ejaan" in window.status.message
    assert not (folders().dictionaries / "kamus.txt").exists()


def test_a_dictionary_that_cannot_be_written_is_told(drafts: list[Workspace], window: MainWindow) -> None:
    folders().dictionaries.parent.mkdir(parents=True, exist_ok=True)
    folders().dictionaries.write_text("bukan folder", encoding="utf-8")
    window.actions_by_name["learn"].trigger()
    QApplication.processEvents()
    bars = [bar.text for bar in drafts[1].findChildren(MessageBar)]
    assert any("Kamus belum tersimpan" in text for text in bars)
    assert misspelt(drafts[1])


def test_words_that_the_newsroom_shares_are_right_from_the_start(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "bersama"
    shared.mkdir()
    (shared / "redaksi.txt").write_text("bantaun\n", encoding="utf-8")
    settings = Settings(shared_words=str(shared))
    window = MainWindow(folders(), settings, StyleBook([resources_folder() / "styles"]))
    (tmp_path / "satu.txt").write_text(TEXT, encoding="utf-8")
    window.open_paths([tmp_path / "satu.txt"])
    (workspace,) = window.drafts.all()
    qtbot.waitUntil(lambda: bool(workspace.session.open) and misspelt(workspace) is None)
    window.close()
    window.deleteLater()
