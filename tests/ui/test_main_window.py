from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from redaksi_app.desk import Settings, load_settings
from redaksi_app.folders import folders
from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook
from redaksi_app.ui import questions
from redaksi_app.ui.bars import MessageBar
from redaksi_app.ui.commands import COMMANDS
from redaksi_app.ui.dialogs.go_to import GoToDialog
from redaksi_app.ui.dialogs.length import LengthDialog
from redaksi_app.ui.dialogs.versions import BRING_BACK, COMPARE, VersionsDialog
from redaksi_app.ui.main_window import MainWindow
from redaksi_app.ui.status_texts import left_texts, length_tip
from redaksi_app.ui.theme import current_theme
from redaksi_app.ui.workspace import Page, Workspace

TEXT = (
    "Bupati Belu Buka Festival Tenun Ikat di Atambua\n"
    "Penulis: Yanuarius Bria | Editor: Maria Seran\n"
    "POS-KUPANG.COM, ATAMBUA - Festival dibuka Kapolres Belu, AKBP Anton Seran, S. H, M. H, pada Selasa malam.\n"
)


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "festival.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    window = MainWindow(folders(), Settings(), StyleBook([resources_folder() / "styles"]))
    window.show()
    yield window
    monkeypatch.setattr(questions, "save_before_closing", lambda *_: "discard")
    window.close()
    window.deleteLater()


def opened(window: MainWindow, path: Path, qtbot: QtBot) -> Workspace:
    window.open_paths([path])
    workspace = window.drafts.current
    assert workspace is not None
    qtbot.waitUntil(lambda: not workspace.session.checking)
    return workspace


def bar_of(window: MainWindow) -> MessageBar | None:
    return next((bar for bar in window.findChildren(MessageBar) if bar.isVisible()), None)


def press(bar: MessageBar, words: str, qtbot: QtBot) -> None:
    button = next(button for button in bar.findChildren(QPushButton) if button.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("rusak.docx", b"PK\x03\x04 tidak utuh"),
        ("kosong.txt", b""),
        ("gambar.txt", b"\x89PNG\r\n\x1a\n\0\0"),
        ("tiada.docx", None),
    ],
)
def test_a_file_that_cannot_be_opened_is_told_in_a_bar(
    window: MainWindow, tmp_path: Path, name: str, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    window.open_paths([tmp_path / name])
    bar = bar_of(window)
    assert bar is not None
    assert name in bar.text
    assert window.drafts.current is None


def test_the_same_file_is_not_opened_twice(window: MainWindow, draft: Path, qtbot: QtBot) -> None:
    opened(window, draft, qtbot)
    opened(window, draft, qtbot)
    assert len(window.drafts.all()) == 1


def test_drafts_are_switched_by_key(window: MainWindow, draft: Path, tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "lain.txt"
    other.write_text("Lain.", encoding="utf-8")
    opened(window, draft, qtbot)
    opened(window, other, qtbot)
    window.actions_by_name["next_draft"].trigger()
    assert window.windowTitle().startswith("festival.txt")
    window.actions_by_name["previous_draft"].trigger()
    assert window.windowTitle().startswith("lain.txt")


def test_dropped_files_are_opened(window: MainWindow, draft: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(draft))])
    drop = QDropEvent(
        QPointF(QPoint(50, 50)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)
    assert window.windowTitle().startswith("festival.txt")


def test_pasted_text_becomes_a_draft_that_asks_for_a_name(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    QGuiApplication.clipboard().setText(TEXT)
    window.acts.do_paste_new()
    workspace = window.drafts.current
    assert workspace is not None
    assert workspace.editor.text() == TEXT
    target = tmp_path / "tempelan.docx"
    monkeypatch.setattr(questions, "name_to_save", lambda *_: target)
    window.acts.do_save()
    assert target.exists()
    assert window.windowTitle().startswith("tempelan.docx")


def test_closing_asks_before_words_are_lost(
    window: MainWindow, draft: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = opened(window, draft, qtbot)
    qtbot.keyClicks(workspace.editor, "Kata baru. ")
    monkeypatch.setattr(questions, "save_before_closing", lambda *_: "cancel")
    window.close()
    assert window.isVisible()
    assert window.drafts.current is workspace
    monkeypatch.setattr(questions, "save_before_closing", lambda *_: "save")
    window.close()
    assert not window.isVisible()
    assert draft.read_text(encoding="utf-8").startswith("Kata baru. ")


def test_a_read_only_file_is_told_and_saved_elsewhere(
    window: MainWindow, draft: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = opened(window, draft, qtbot)
    qtbot.keyClicks(workspace.editor, "x")
    # A folder in the file's place refuses even the superuser, whom permissions would not stop.
    draft.unlink()
    draft.mkdir()
    window.acts.do_save()
    bar = bar_of(window)
    assert bar is not None
    assert "Belum tersimpan" in bar.text
    elsewhere = tmp_path / "lain.txt"
    monkeypatch.setattr(questions, "name_to_save", lambda *_: elsewhere)
    press(bar, "Simpan di tempat lain…", qtbot)
    assert elsewhere.read_text(encoding="utf-8").startswith("x")


def test_a_file_changed_elsewhere_is_noticed(window: MainWindow, draft: Path, qtbot: QtBot) -> None:
    workspace = opened(window, draft, qtbot)
    draft.write_text(TEXT.replace("Festival", "Pesta"), encoding="utf-8")
    qtbot.waitUntil(lambda: bar_of(window) is not None, timeout=5000)
    bar = bar_of(window)
    assert bar is not None
    press(bar, "Muat ulang", qtbot)
    assert "Pesta" in workspace.editor.text()
    workspace.editor.undo()
    assert workspace.editor.text() == TEXT


def test_saving_by_redaksi_itself_is_no_change_from_outside(window: MainWindow, draft: Path, qtbot: QtBot) -> None:
    workspace = opened(window, draft, qtbot)
    qtbot.keyClicks(workspace.editor, "x")
    window.acts.do_save()
    qtbot.wait(700)
    assert bar_of(window) is None


def test_a_rule_is_switched_off_for_the_stylesheet_and_stays_off(window: MainWindow, draft: Path, qtbot: QtBot) -> None:
    workspace = opened(window, draft, qtbot)
    window.switch_rule_off("gelar.bentuk")
    qtbot.waitUntil(lambda: all(finding.rule != "gelar.bentuk" for finding in workspace.session.open))
    assert load_settings(folders().config).rules_off == {"pos-kupang": ["gelar.bentuk"]}


def test_the_language_changes_without_a_restart(window: MainWindow, draft: Path, qtbot: QtBot) -> None:
    opened(window, draft, qtbot)

    def titles() -> list[str]:
        return [action.text().replace("&", "") for action in window.menuBar().actions()]

    window.acts.choose_language("en")
    qtbot.waitUntil(lambda: titles() == ["File", "Edit", "Draft", "View", "Help"])
    window.acts.choose_language("id")
    qtbot.waitUntil(lambda: titles() == ["Berkas", "Sunting", "Naskah", "Tampilan", "Bantuan"])


def test_the_theme_is_remembered(window: MainWindow) -> None:
    window.acts.choose_theme("dark")
    assert current_theme().dark
    assert load_settings(folders().config).theme == "dark"


def test_every_command_is_in_a_menu_and_no_two_have_the_same_key(window: MainWindow) -> None:
    keys: list[str] = []
    for command in COMMANDS:
        action = window.actions_by_name[command.name]
        assert action.text()
        keys += [key.toString() for key in action.shortcuts()]
    assert len(set(keys)) == len(keys)
    shown = [
        action.text() for menu in window.menuBar().findChildren(QMenu) for action in menu.actions() if action.text()
    ]
    assert {window.actions_by_name[command.name].text() for command in COMMANDS} <= set(shown)


def test_pages_are_reached_by_key_and_tell_the_status(window: MainWindow, draft: Path, qtbot: QtBot) -> None:
    workspace = opened(window, draft, qtbot)
    for name, page in (("page_compare", Page.COMPARE), ("page_approve", Page.APPROVE), ("page_edit", Page.EDIT)):
        window.actions_by_name[name].trigger()
        assert workspace.page is page


def test_the_queue_lists_what_was_worked_on(window: MainWindow, draft: Path, qtbot: QtBot) -> None:
    workspace = opened(window, draft, qtbot)
    window.drafts.close(workspace)
    window.show_queue()
    assert window.drafts.current is None
    assert window._queue.status_texts()[0] == "1 naskah"


def test_narrow_windows_keep_the_text_readable(window: MainWindow, draft: Path, qtbot: QtBot) -> None:
    workspace = opened(window, draft, qtbot)
    window.resize(1000, 600)
    qtbot.wait(50)
    assert not workspace.panel.isVisible()
    window.acts.do_focus()
    assert workspace.panel.isVisible()
    window.resize(1500, 800)
    qtbot.wait(50)
    assert workspace.panel.isVisible()


def test_the_first_window_fits_the_screen(window: MainWindow) -> None:
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() <= room.height()
    assert window.minimumHeight() <= room.height()


def test_going_to_a_paragraph_by_its_number(
    window: MainWindow, draft: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = opened(window, draft, qtbot)

    def answer(dialog: GoToDialog) -> int:
        dialog.field.setValue(3)
        return 1

    monkeypatch.setattr(GoToDialog, "exec", answer)
    window.actions_by_name["go_to"].trigger()
    assert workspace.editor.caret() == TEXT.index("POS-KUPANG.COM")


def test_f3_goes_on_where_the_bar_is_closed(window: MainWindow, draft: Path, qtbot: QtBot) -> None:
    workspace = opened(window, draft, qtbot)
    window.actions_by_name["find_next"].trigger()
    assert window.find_bar.isVisible()
    window.find_bar.field.setText("Festival")
    window.find_bar.hide()
    window.actions_by_name["find_next"].trigger()
    assert workspace.editor.selected_span().start == TEXT.rindex("Festival")


def test_nothing_but_the_text_and_esc_brings_the_rest_back(window: MainWindow, draft: Path, qtbot: QtBot) -> None:
    workspace = opened(window, draft, qtbot)
    window.resize(1366, 700)
    left = workspace.editor.text_left
    window.actions_by_name["calm"].trigger()
    assert not any(part.isVisible() for part in (window.menuBar(), window.status, workspace.panel))
    assert workspace.editor.text_left > left
    qtbot.keyClick(workspace.editor, Qt.Key.Key_Escape)
    assert all(part.isVisible() for part in (window.menuBar(), window.status, workspace.panel))
    assert workspace.editor.text_left == left
    assert not window.actions_by_name["calm"].isChecked()


def test_another_page_ends_the_calm(window: MainWindow, draft: Path, qtbot: QtBot) -> None:
    opened(window, draft, qtbot)
    window.actions_by_name["calm"].trigger()
    window.actions_by_name["page_compare"].trigger()
    assert window.menuBar().isVisible()


def test_lines_are_set_farther_apart_and_that_is_remembered(window: MainWindow, draft: Path, qtbot: QtBot) -> None:
    workspace = opened(window, draft, qtbot)
    before = workspace.editor.document().size().height()
    window.acts.choose_leading("1.6")
    assert workspace.editor.document().size().height() > before * 1.1
    assert load_settings(window.folders.config).leading == 1.6


def test_a_length_is_aimed_at(window: MainWindow, draft: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = opened(window, draft, qtbot)

    def answer(dialog: LengthDialog) -> int:
        assert dialog.value(0, 0) == str(len(TEXT.split()))
        dialog.unit.setCurrentIndex(1)
        dialog.count.setValue(10)
        return 1

    monkeypatch.setattr(LengthDialog, "exec", answer)
    window.actions_by_name["length"].trigger()
    assert left_texts(workspace)[0] == "Isi 17 dari 10 kata, lebih 7"
    workspace.editor.place_caret(0, end=11)
    assert left_texts(workspace)[0] == f"2 dari {len(TEXT.split())} kata dipilih"


def test_a_file_changed_elsewhere_is_compared_before_it_is_decided(
    window: MainWindow, draft: Path, qtbot: QtBot
) -> None:
    workspace = opened(window, draft, qtbot)
    draft.write_text(TEXT.replace("Selasa malam", "Rabu pagi"), encoding="utf-8")
    qtbot.waitUntil(lambda: bar_of(window) is not None)
    bar = bar_of(window)
    assert bar is not None
    press(bar, "Bandingkan", qtbot)
    assert workspace.page is Page.COMPARE
    assert workspace.compare.changed_count() == 1
    assert bar.isVisible(), "the decision is still to be made"
    press(bar, "Muat ulang", qtbot)
    assert "Rabu pagi" in workspace.editor.text()
    window.acts.do_page_edit()
    window.acts.do_page_compare()
    assert workspace.compare.changed_count() == 1, "against the reporter's text again"


def test_a_file_that_was_taken_away_is_told_and_saved_again(window: MainWindow, draft: Path, qtbot: QtBot) -> None:
    opened(window, draft, qtbot)
    draft.unlink()
    qtbot.waitUntil(lambda: bar_of(window) is not None)
    bar = bar_of(window)
    assert bar is not None
    press(bar, "Simpan lagi", qtbot)
    assert draft.read_text(encoding="utf-8") == TEXT


def test_what_was_open_is_open_again_with_its_caret(
    window: MainWindow, draft: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "lain.txt"
    other.write_text("Lain.", encoding="utf-8")
    opened(window, other, qtbot)
    workspace = opened(window, draft, qtbot)
    workspace.editor.place_caret(60)
    window.close()
    kept = load_settings(window.folders.config).open_drafts
    assert [Path(one.path) for one in kept] == [other, draft]
    other.unlink()
    second = MainWindow(window.folders, Settings(), StyleBook([resources_folder() / "styles"]))
    qtbot.addWidget(second)
    second.drafts.reopen(kept)
    (again,) = second.drafts.all()
    assert again.editor.caret() == 60
    second.close()


def test_an_earlier_version_is_compared_and_brought_back(
    window: MainWindow, draft: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = opened(window, draft, qtbot)
    window.acts.do_save()
    qtbot.keyClicks(workspace.editor, "Segera: ")
    window.acts.do_save()
    answers = [COMPARE, BRING_BACK]

    def answer(dialog: VersionsDialog) -> int:
        assert dialog.list.count() == 2
        dialog.list.setCurrentRow(1)
        return answers.pop(0)

    monkeypatch.setattr(VersionsDialog, "exec", answer)
    window.actions_by_name["versions"].trigger()
    assert workspace.page is Page.COMPARE
    assert workspace.compare.changed_count() == 1
    window.actions_by_name["versions"].trigger()
    assert workspace.editor.text() == TEXT
    workspace.editor.undo()
    assert workspace.editor.text().startswith("Segera: ")


def test_the_draft_that_ships_can_be_tried(window: MainWindow) -> None:
    window.actions_by_name["sample"].trigger()
    assert window.drafts.current is not None
    assert window.drafts.current.session.path is not None
    assert window.drafts.current.session.path.is_relative_to(window.folders.data)


def test_the_tip_of_the_count_tells_characters_and_time(window: MainWindow, draft: Path, qtbot: QtBot) -> None:
    workspace = opened(window, draft, qtbot)
    letters = sum(len(word) for word in TEXT.split())
    characters = len(TEXT) - TEXT.count("\n")
    assert length_tip(workspace) == (f"{characters} karakter, {letters} tanpa spasi; waktu baca kira-kira 1 menit")


def test_a_rule_that_was_switched_off_is_switched_on_again(window: MainWindow, draft: Path, qtbot: QtBot) -> None:
    workspace = opened(window, draft, qtbot)
    rule = workspace.session.open[0].rule
    window.switch_rule_off(rule)
    qtbot.waitUntil(lambda: rule not in {one.rule for one in workspace.session.open})
    bar = bar_of(window)
    assert bar is not None
    assert rule in bar.text
    press(bar, "Nyalakan lagi", qtbot)
    qtbot.waitUntil(lambda: rule in {one.rule for one in workspace.session.open})
    assert load_settings(window.folders.config).rules_off == {}


@pytest.mark.parametrize("way", ["esc", "page_edit", "next_draft", "previous_draft"])
def test_from_the_queue_back_to_the_draft_that_was_in_sight(
    window: MainWindow, draft: Path, tmp_path: Path, qtbot: QtBot, way: str
) -> None:
    first = opened(window, draft, qtbot)
    (tmp_path / "lain.txt").write_text("Pasar Lontar Ramai", encoding="utf-8")
    opened(window, tmp_path / "lain.txt", qtbot)
    window.drafts.show(first)
    window.show_queue()
    if way == "esc":
        qtbot.keyClick(window._queue, Qt.Key.Key_Escape)
    else:
        assert window.actions_by_name[way].isEnabled()
        window.actions_by_name[way].trigger()
    assert window.drafts.current is first
    assert first.page is Page.EDIT
