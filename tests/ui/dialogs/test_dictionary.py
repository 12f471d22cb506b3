from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from redaksi_app.desk import WordBook
from redaksi_app.ui import questions
from redaksi_app.ui.dialogs.dictionary import DictionaryDialog


@pytest.fixture
def book(tmp_path: Path) -> WordBook:
    shared = tmp_path / "bersama"
    shared.mkdir()
    (shared / "tenun.txt").write_text("buna\nsotis\n", encoding="utf-8")
    book = WordBook(tmp_path / "kamus")
    book.share(shared)
    book.add("natoni", "Oelbubuk")
    return book


@pytest.fixture
def dialog(qtbot: QtBot, book: WordBook) -> DictionaryDialog:
    dialog = DictionaryDialog(book)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    return dialog


def words(dialog: DictionaryDialog) -> list[str]:
    model = dialog.words.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def click(dialog: DictionaryDialog, name: str) -> None:
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == name and one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def told(dialog: DictionaryDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def choose(dialog: DictionaryDialog, word: str) -> None:
    index = dialog.words.model().index(words(dialog).index(word), 0)
    place = dialog.words.visualRect(index).center()
    QTest.mouseClick(dialog.words.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_every_word_is_listed_and_found(dialog: DictionaryDialog) -> None:
    assert words(dialog) == ["buna", "natoni", "Oelbubuk", "sotis"]
    assert "2 kata sendiri, 2 kata dari daftar redaksi" in told(dialog)
    QTest.keyClicks(dialog.search, "o")
    QTest.keyClicks(dialog.search, "EL")
    assert words(dialog) == ["Oelbubuk"]


def test_a_word_of_a_list_says_where_it_comes_from(dialog: DictionaryDialog) -> None:
    spoken = dialog.words.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "buna, dari daftar tenun"


def test_what_was_written_is_added_and_taken_back(dialog: DictionaryDialog, book: WordBook, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog.search, "sasando")
    with qtbot.waitSignal(dialog.changed):
        click(dialog, "Tambahkan")
    assert "sasando" in book.accepted
    assert "sasando" in words(dialog)
    assert dialog.search.text() == ""
    with qtbot.waitSignal(dialog.changed):
        click(dialog, "Urungkan")
    assert "sasando" not in book.accepted


@pytest.mark.parametrize("text", ["", "dua kata", "12", "natoni"])
def test_only_a_new_word_can_be_added(dialog: DictionaryDialog, text: str) -> None:
    QTest.keyClicks(dialog.search, text)
    assert not dialog.add.isEnabled()


def test_enter_in_the_search_changes_nothing(dialog: DictionaryDialog, book: WordBook) -> None:
    QTest.keyClicks(dialog.search, "sasando")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert book.own == ["natoni", "Oelbubuk"]


def test_own_words_are_removed_by_key_and_brought_back(dialog: DictionaryDialog, book: WordBook, qtbot: QtBot) -> None:
    choose(dialog, "natoni")
    with qtbot.waitSignal(dialog.changed):
        QTest.keyClick(dialog.words, Qt.Key.Key_Delete)
    assert "natoni" not in book.accepted
    assert "natoni" not in words(dialog)
    click(dialog, "Urungkan")
    assert book.own == ["natoni", "Oelbubuk"]


def test_a_word_of_the_newsroom_cannot_be_removed_here(dialog: DictionaryDialog, book: WordBook) -> None:
    choose(dialog, "buna")
    assert not dialog.remove.isEnabled()
    QTest.keyClick(dialog.words, Qt.Key.Key_Delete)
    assert "buna" in book.accepted


def test_a_list_is_imported_and_exported(
    dialog: DictionaryDialog, book: WordBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "dari-teman.txt").write_text("natoni\nsasando\nsopi\n", encoding="utf-8")
    monkeypatch.setattr(questions, "word_list_to_import", lambda *_: tmp_path / "dari-teman.txt")
    click(dialog, "Impor…")
    assert "2 kata baru ditambahkan" in told(dialog)
    assert {"sasando", "sopi"} <= set(words(dialog))
    monkeypatch.setattr(questions, "word_list_to_export", lambda *_: tmp_path / "keluar.txt")
    click(dialog, "Ekspor…")
    assert (tmp_path / "keluar.txt").read_text(encoding="utf-8") == "natoni\nOelbubuk\nsasando\nsopi\n"


def test_a_file_that_is_no_list_is_told(
    dialog: DictionaryDialog, book: WordBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "foto.txt").write_bytes(b"\x89PNG\0\0 12 34 56")
    monkeypatch.setattr(questions, "word_list_to_import", lambda *_: tmp_path / "foto.txt")
    click(dialog, "Impor…")
    assert "bukan daftar kata" in told(dialog)
    assert book.own == ["natoni", "Oelbubuk"]


def test_the_shared_folder_is_chosen_and_left(
    dialog: DictionaryDialog, book: WordBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    other = tmp_path / "lain"
    other.mkdir()
    (other / "musik.txt").write_text("sasando\n", encoding="utf-8")
    monkeypatch.setattr(questions, "folder_to_share", lambda *_: other)
    with qtbot.waitSignal(dialog.shared) as shared:
        click(dialog, "Pilih…")
    assert shared.args == [str(other)]
    assert words(dialog) == ["natoni", "Oelbubuk", "sasando"]
    with qtbot.waitSignal(dialog.shared) as shared:
        click(dialog, "Lepaskan")
    assert shared.args == [""]
    assert "sasando" not in book.accepted


def test_a_dictionary_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "kamus").write_text("bukan folder", encoding="utf-8")
    dialog = DictionaryDialog(WordBook(tmp_path / "kamus"))
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.search, "sasando")
    with qtbot.assertNotEmitted(dialog.changed):
        click(dialog, "Tambahkan")
    assert "Kamus belum tersimpan" in told(dialog)
