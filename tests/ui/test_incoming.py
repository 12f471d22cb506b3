"""A draft that others have worked on: what the editor is told, and what becomes of each decision."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from redaksi_app.desk import ApprovalRefused, Settings
from redaksi_app.folders import folders
from redaksi_app.formats import Reviewer, read_draft
from redaksi_app.formats.docx_new import new_docx
from redaksi_app.formats.docx_settling import original_text
from redaksi_app.formats.export_review import review_docx
from redaksi_app.formats.package import Package
from redaksi_app.formats.review_draft import changes_in
from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook
from redaksi_app.ui import questions
from redaksi_app.ui.bars import MessageBar
from redaksi_app.ui.dialogs.review import ChangesDialog, RemarksDialog
from redaksi_app.ui.main_window import MainWindow
from redaksi_app.ui.pages.finding_link import ActLine
from redaksi_app.ui.workspace import Page, Workspace

ACCEPTED = "Pasar Lontar Ramai\nHarga beras turun di pasar Kupang."
ORIGINAL = "Pasar Lontar Ramai\nHarga beras trun di Kupang."


def tracked(tmp_path: Path) -> Path:
    """A document with a word that was replaced and one that was put in."""
    gone = '<w:del w:id="1" w:author="Yosef"><w:r><w:delText>trun</w:delText></w:r></w:del>'
    come = '<w:ins w:id="{}" w:author="Yosef"><w:r><w:t xml:space="preserve">{}</w:t></w:r></w:ins>'
    between = '</w:t></w:r>{}<w:r><w:t xml:space="preserve">'
    package = Package(new_docx(ACCEPTED))
    xml = package.read("word/document.xml").decode().replace("<w:t>", '<w:t xml:space="preserve">')
    xml = xml.replace("turun", between.format(gone + come.format(2, "turun")))
    xml = xml.replace("pasar ", between.format(come.format(3, "pasar ")))
    path = tmp_path / "terlacak.docx"
    path.write_bytes(package.with_members({"word/document.xml": xml.encode()}))
    return path


def commented(tmp_path: Path) -> Path:
    """A document with one comment, on "Kupang"."""
    from docx import Document

    document = Document(io.BytesIO(new_docx("Pasar Lontar Ramai")))
    paragraph = document.add_paragraph("Harga turun di ")
    run = paragraph.add_run("Kupang")
    document.add_comment(run, text="Kota atau kabupaten?", author="Yosef", initials="Y")
    path = tmp_path / "komentar.docx"
    document.save(str(path))
    return path


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    window = MainWindow(folders(), Settings(editor="Rahayu Wulan"), StyleBook([resources_folder() / "styles"]))
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


def bar_of(window: MainWindow) -> MessageBar:
    return next(bar for bar in window.findChildren(MessageBar) if bar.isVisible())


def press(window: MainWindow, words: str, qtbot: QtBot) -> None:
    button = next(button for button in bar_of(window).findChildren(QPushButton) if button.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_tracked_changes_are_told_and_read_as_accepted(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    workspace = opened(window, tracked(tmp_path), qtbot)
    assert workspace.editor.text() == ACCEPTED
    assert bar_of(window).text.startswith("Ada 2 perubahan terlacak (Yosef)")
    assert bar_of(window).tone == "check"
    assert not workspace.session.modified


def test_the_original_may_be_taken_instead(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    workspace = opened(window, tracked(tmp_path), qtbot)
    press(window, "Pakai aslinya", qtbot)
    assert workspace.editor.text() == ORIGINAL
    assert workspace.session.modified
    assert window.drafts.save(workspace)
    saved = read_draft(tmp_path / "terlacak.docx")
    assert (saved.text, changes_in(saved)) == (ORIGINAL, [])


def test_accepting_all_is_a_change_of_the_file_although_not_of_the_text(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = opened(window, tracked(tmp_path), qtbot)
    press(window, "Terima semua", qtbot)
    assert workspace.editor.text() == ACCEPTED
    assert workspace.session.modified
    assert window.drafts.save(workspace)
    assert not workspace.session.modified
    assert changes_in(read_draft(tmp_path / "terlacak.docx")) == []


def test_undecided_they_stay_in_the_file(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    workspace = opened(window, tracked(tmp_path), qtbot)
    qtbot.keyClicks(workspace.editor, "Baru ")
    assert window.drafts.save(workspace)
    assert len(changes_in(read_draft(tmp_path / "terlacak.docx"))) == 2


def test_one_by_one(window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def untick_second(dialog: ChangesDialog) -> bool:
        dialog._list.setCurrentIndex(dialog._list.model().index(1, 0))
        qtbot.keyClick(dialog._list, Qt.Key.Key_Space)
        return True

    monkeypatch.setattr(ChangesDialog, "exec", untick_second)
    workspace = opened(window, tracked(tmp_path), qtbot)
    press(window, "Satu per satu…", qtbot)
    assert workspace.editor.text() == ACCEPTED.replace("pasar Kupang", "Kupang")
    assert window.drafts.save(workspace)
    assert changes_in(read_draft(tmp_path / "terlacak.docx")) == []
    workspace.editor.undo()
    assert workspace.editor.text() == ACCEPTED


def test_changes_are_not_decided_over_edits_that_are_not_saved(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = opened(window, tracked(tmp_path), qtbot)
    qtbot.keyClicks(workspace.editor, "Baru ")
    press(window, "Pakai aslinya", qtbot)
    assert workspace.editor.text() == "Baru " + ACCEPTED
    assert "Simpan dulu" in bar_of(window).text
    press(window, "Simpan", qtbot)
    workspace.incoming._settle(accept=False)
    assert workspace.editor.text() == "Baru " + ORIGINAL


def test_what_is_compared_with_is_what_the_reporter_wrote(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    workspace = opened(window, tracked(tmp_path), qtbot)
    assert workspace.session.desk.record.original == ORIGINAL
    assert workspace.changed_paragraphs() == 1


def test_comments_stand_beside_the_text_and_lead_to_their_words(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = opened(window, commented(tmp_path), qtbot)
    press(window, "Lihat komentar", qtbot)
    qtbot.keyClicks(workspace.editor, "Baru ")
    sheet = workspace.findChild(RemarksDialog)
    assert sheet is not None
    first = sheet._list.model().index(0, 0)
    assert "Yosef" in first.data()
    assert "Kota atau kabupaten?" in first.data()
    sheet._list.activated.emit(first)
    span = workspace.editor.selected_span()
    assert workspace.editor.text()[span.start : span.end] == "Kupang"
    assert sheet.isVisible()


def test_comments_outlive_saving(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = commented(tmp_path)
    with zipfile.ZipFile(path) as package:
        before = package.read("word/comments.xml")
    workspace = opened(window, path, qtbot)
    qtbot.keyClicks(workspace.editor, "Baru ")
    assert window.drafts.save(workspace)
    with zipfile.ZipFile(path) as package:
        assert package.read("word/comments.xml") == before
        assert b"commentReference" in package.read("word/document.xml")


def test_a_file_for_review_is_written_and_told_of_when_it_comes_back(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = tmp_path / "naskah.txt"
    draft.write_text(ORIGINAL, encoding="utf-8")
    workspace = opened(window, draft, qtbot)
    workspace.session.revert(ACCEPTED, "")
    qtbot.waitUntil(lambda: not workspace.session.checking)
    out = tmp_path / "naskah-telaah.docx"
    monkeypatch.setattr(questions, "name_for_review", lambda *_: out)
    window.acts.do_export_review()
    review = read_draft(out)
    assert (review.text, original_text(review.original)) == (ACCEPTED, ORIGINAL)
    assert {change.author for change in changes_in(review)} == {"Rahayu Wulan"}
    back = opened(window, out, qtbot)
    assert bar_of(window).text.startswith("Hasil telaah: 2 belum diputuskan.")
    assert back.session.desk.record.original == ORIGINAL


def test_the_outcome_is_listed(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def note(dialog: RemarksDialog) -> bool:
        model = dialog._list.model()
        shown.extend(str(model.index(row, 0).data()) for row in range(model.rowCount()))
        return True

    shown: list[str] = []
    monkeypatch.setattr(RemarksDialog, "exec", note)
    path = tmp_path / "telaah.docx"
    path.write_bytes(review_docx(ORIGINAL, ACCEPTED, [], reviewer=Reviewer("Rahayu", datetime(2026, 1, 2, 10, 15))))
    opened(window, path, qtbot)
    press(window, "Rincian…", qtbot)
    assert len(shown) == 2
    assert "dihapus: trun" in shown[0]
    assert "ditambahkan: turun" in shown[0]


def test_a_file_that_comes_back_while_it_is_open_is_told_of(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "terlacak.docx"
    path.write_bytes(new_docx(ORIGINAL))
    workspace = opened(window, path, qtbot)
    tracked(tmp_path)
    window.drafts._file_changed(str(path))
    press(window, "Muat ulang", qtbot)
    assert workspace.editor.text() == ACCEPTED
    assert bar_of(window).text.startswith("Ada 2 perubahan terlacak (Yosef)")


def test_a_plain_draft_says_nothing(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "polos.docx"
    path.write_bytes(new_docx(ACCEPTED))
    workspace = opened(window, path, qtbot)
    assert not any(bar.isVisible() for bar in window.findChildren(MessageBar))
    said: list[str] = []
    workspace.said.connect(said.append)
    window.acts.do_changes()
    window.acts.do_comments()
    assert said == ["Tidak ada perubahan terlacak di berkas ini.", "Tidak ada komentar di berkas ini."]


def test_undecided_changes_hold_up_approval_and_are_one_click_away(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = opened(window, tracked(tmp_path), qtbot)
    workspace.show_page(Page.APPROVE)
    texts = [label.text() for label in workspace.approve.findChildren(QLabel)]
    assert "Siap disetujui" not in texts
    assert "Tombol ini aktif setelah 2 perubahan terlacak diputuskan." in texts
    with pytest.raises(ApprovalRefused, match="tracked changes"):
        workspace.session.approve("Rahayu Wulan", "")
    monkeypatch.setattr(ChangesDialog, "exec", lambda _: True)
    (line,) = workspace.approve.findChildren(ActLine)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not workspace.session.checking)
    assert workspace.approve.findChildren(ActLine) == []
    workspace.session.approve("Rahayu Wulan", "")
