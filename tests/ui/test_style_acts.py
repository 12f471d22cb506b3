"""The Gaya menu of the window: a form, a new stylesheet, one taken in, one handed on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from redaksi_app.desk import Settings
from redaksi_app.folders import folders
from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook, StylesheetError
from redaksi_app.ui import questions
from redaksi_app.ui.bars import MessageBar
from redaksi_app.ui.dialogs.stylesheet import NewStyleDialog, StylesheetDialog
from redaksi_app.ui.main_window import MainWindow
from redaksi_app.ui.workspace import Workspace

TEXT = (
    "Bupati Belu Buka Festival Tenun Ikat di Atambua\n"
    "Penulis: Yanuarius Bria | Editor: Maria Seran\n"
    "POS-KUPANG.COM, ATAMBUA - Festival dibuka Kapolres Belu, AKBP Anton Seran, S. H, M. H, pada Selasa malam.\n"
    "(*)\n"
)
RULE = "gelar.bentuk"


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    mine = folders()
    window = MainWindow(mine, settings, StyleBook([resources_folder() / "styles", mine.styles]))
    window.show()
    yield window
    monkeypatch.setattr(questions, "save_before_closing", lambda *_: "discard")
    window.close()
    window.deleteLater()


@pytest.fixture
def draft(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> Workspace:
    (tmp_path / "festival.txt").write_text(TEXT, encoding="utf-8")
    window.open_paths([tmp_path / "festival.txt"])
    workspace = window.drafts.current
    assert workspace is not None
    qtbot.waitUntil(lambda: not workspace.session.checking)
    return workspace


def rules(workspace: Workspace) -> list[str]:
    return [finding.rule for finding in workspace.session.open]


def style_of(workspace: Workspace) -> str:
    assert workspace.session.article is not None
    return workspace.session.article.style.id


def bar_text(window: MainWindow) -> str:
    return " ".join(bar.text for bar in window.findChildren(MessageBar))


def choose(window: MainWindow, words: str) -> None:
    """Open the Gaya menu and click the entry ``words``."""
    menu: QMenu = window._top._style_menu
    action = next(one for one in menu.actions() if one.text() == words)
    menu.popup(window.mapToGlobal(QPoint(50, 50)))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def in_dialog(kind: type[QDialog], act: Callable[[QDialog], None]) -> None:
    """Do ``act`` in the dialog of this kind once it is there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            QTimer.singleShot(20, look)
            return
        try:
            act(dialog)
        finally:
            if dialog.isVisible():  # whatever went wrong, the test goes on
                QDialog.reject(dialog)

    QTimer.singleShot(0, look)


def switch_and_save(dialog: QDialog) -> None:
    assert isinstance(dialog, StylesheetDialog)
    dialog.show_rule(RULE)
    page = dialog.page("rules")
    QTest.keyClick(page.rules, Qt.Key.Key_Space)  # type: ignore[union-attr]
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


def test_an_edited_stylesheet_checks_the_open_drafts_at_once(
    window: MainWindow, draft: Workspace, qtbot: QtBot
) -> None:
    assert RULE in rules(draft)
    in_dialog(StylesheetDialog, switch_and_save)
    choose(window, "Ubah gaya ini…")
    qtbot.waitUntil(lambda: RULE not in rules(draft))
    assert style_of(draft) == "pos-kupang"
    assert (folders().styles / "pos-kupang.toml").is_file()
    assert window.status.message == "Gaya Pos Kupang tersimpan."


def test_a_rule_switched_off_on_the_card_is_in_the_form_and_then_in_the_file(
    window: MainWindow, draft: Workspace, qtbot: QtBot
) -> None:
    window.switch_rule_off(RULE)
    qtbot.waitUntil(lambda: RULE not in rules(draft))

    in_dialog(StylesheetDialog, switch_and_save)
    window.actions_by_name["style_edit"].trigger()
    qtbot.waitUntil(lambda: RULE in rules(draft))
    assert window.settings.rules_off == {}
    assert not (folders().styles / "pos-kupang.toml").exists(), "it says again what the shipped one says"


def test_a_new_stylesheet_checks_the_draft_it_was_made_for(window: MainWindow, draft: Workspace, qtbot: QtBot) -> None:
    def name(dialog: QDialog) -> None:
        assert isinstance(dialog, NewStyleDialog)
        QTest.keyClicks(dialog.field, "Harian Kita")
        in_dialog(StylesheetDialog, switch_and_save)
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)

    in_dialog(NewStyleDialog, name)
    choose(window, "Gaya baru dari ini…")
    qtbot.waitUntil(lambda: style_of(draft) == "harian-kita" and not draft.session.checking)
    assert RULE not in rules(draft)
    entries = [action.text() for action in window._top._style_menu.actions()]
    assert "Harian Kita" in entries
    assert "dipakai untuk naskah ini" in window.status.message


def test_a_stylesheet_is_handed_on_and_taken_in_elsewhere(
    window: MainWindow, draft: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(questions, "style_to_export", lambda *_: tmp_path / "keluar.toml")
    choose(window, "Ekspor gaya…")
    text = (tmp_path / "keluar.toml").read_text(encoding="utf-8")
    assert 'portal = "POS-KUPANG.COM"' in text
    (tmp_path / "keluar.toml").write_text(text.replace("off = []", f'off = ["{RULE}"]'), encoding="utf-8")
    monkeypatch.setattr(questions, "style_to_import", lambda *_: tmp_path / "keluar.toml")
    monkeypatch.setattr(questions, "replace_style", lambda *_: False)
    choose(window, "Impor gaya…")
    assert not folders().styles.exists()
    monkeypatch.setattr(questions, "replace_style", lambda *_: True)
    choose(window, "Impor gaya…")
    qtbot.waitUntil(lambda: RULE not in rules(draft))
    assert (folders().styles / "pos-kupang.toml").is_file()


@pytest.mark.parametrize(
    ("data", "told"),
    [(b"[ranks]\npol = 3\n", "ranks.pol"), (b"\x89PNG\xff", "bukan lembar gaya"), (None, "tidak dapat dibuka")],
)
def test_what_is_no_stylesheet_is_told_and_changes_nothing(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes | None, told: str
) -> None:
    if data is not None:
        (tmp_path / "kiriman.toml").write_bytes(data)
    monkeypatch.setattr(questions, "style_to_import", lambda *_: tmp_path / "kiriman.toml")
    window.actions_by_name["style_import"].trigger()
    assert told in bar_text(window)
    assert not folders().styles.exists()


def test_a_broken_own_file_is_told_instead_of_opened(window: MainWindow, draft: Workspace) -> None:
    folders().styles.mkdir(parents=True)
    (folders().styles / "pos-kupang.toml").write_text("[style\n", encoding="utf-8")
    window._book = window.book.fresh()
    with pytest.raises(StylesheetError):
        window.book.load("pos-kupang")
    window.actions_by_name["style_edit"].trigger()
    assert "pos-kupang.toml" in bar_text(window)


def test_without_a_draft_only_import_is_offered(window: MainWindow) -> None:
    acts = [f"style_{name}" for name in ("edit", "new", "import", "export")]
    assert [name for name in acts if window.actions_by_name[name].isEnabled()] == ["style_import"]
