"""The copy on its way out of the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from redaksi_app.desk import Settings
from redaksi_app.folders import folders
from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook
from redaksi_app.ui import questions
from redaksi_app.ui.bars import MessageBar
from redaksi_app.ui.main_window import MainWindow
from redaksi_app.ui.workspace import Workspace

TEXT = (
    "Bupati Belu Buka Festival Tenun & Ikat\n"
    "Penulis: Yanuarius Bria | Editor: Maria Seran\n"
    "POS-KUPANG.COM, ATAMBUA - Festival *tenun* dibuka, Selasa malam.\n"
    "Baca juga: Jadwal Festival\n"
    "(*)\n"
)


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    window = MainWindow(folders(), Settings(), StyleBook([resources_folder() / "styles"]))
    window.show()
    yield window
    monkeypatch.setattr(questions, "save_before_closing", lambda *_: "discard")
    window.close()
    window.deleteLater()


@pytest.fixture
def workspace(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> Workspace:
    path = tmp_path / "festival.txt"
    path.write_text(TEXT, encoding="utf-8")
    window.open_paths([path])
    workspace = window.drafts.current
    assert workspace is not None
    qtbot.waitUntil(lambda: not workspace.session.checking)
    return workspace


def test_the_copy_for_the_cms_is_html_and_plain_text(window: MainWindow, workspace: Workspace) -> None:
    window.actions_by_name["copy_for_cms"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().splitlines() == [
        "Bupati Belu Buka Festival Tenun & Ikat",
        "Penulis: Yanuarius Bria | Editor: Maria Seran",
        "POS-KUPANG.COM, ATAMBUA - Festival *tenun* dibuka, Selasa malam.",
        "(*)",
    ]
    assert "<h1>Bupati Belu Buka Festival Tenun &amp; Ikat</h1>" in data.html()
    assert "<p><b>POS-KUPANG.COM, ATAMBUA -</b> Festival <em>tenun</em> dibuka, Selasa malam.</p>" in data.html()
    assert "Jadwal" not in data.html() + data.text()
    assert "style=" not in data.html()


def test_the_clipboard_holds_what_was_typed_last(window: MainWindow, workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.keyClicks(workspace.editor, "Gubernur dan ")
    assert workspace.session.checking
    window.actions_by_name["copy_for_cms"].trigger()
    assert QGuiApplication.clipboard().text().startswith("Gubernur dan Bupati Belu")


def test_the_clipboard_keeps_the_emphasis_of_the_file_in_the_edited_text(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "festival.html"
    path.write_text(
        "<p><b>Bupati Belu Buka Festival</b></p><p>POS-KUPANG.COM, ATAMBUA - Festival <i>tenun</i> dibuka. "
        '<a href="https://contoh.invalid/jadwal">Jadwalnya</a> terbit.</p>',
        encoding="utf-8",
    )
    window.open_paths([path])
    workspace = window.drafts.current
    assert workspace is not None
    qtbot.waitUntil(lambda: not workspace.session.checking)
    qtbot.keyClicks(workspace.editor, "Wakil ")
    window.actions_by_name["copy_for_cms"].trigger()
    page = QGuiApplication.clipboard().mimeData().html()
    assert "<h1>Wakil Bupati Belu Buka Festival</h1>" in page
    assert 'Festival <em>tenun</em> dibuka. <a href="https://contoh.invalid/jadwal">Jadwalnya</a> terbit.' in page


def test_copy_that_is_not_approved_is_told(window: MainWindow, workspace: Workspace) -> None:
    said: list[str] = []
    window.status.say = said.append  # type: ignore[method-assign,assignment]
    window.actions_by_name["copy_for_cms"].trigger()
    assert said == ["Disalin untuk CMS. Naskah ini belum disetujui."]


def test_a_pdf_may_be_had_before_approval(
    window: MainWindow, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def answer(_: object, suggested: Path) -> Path:
        asked.append(suggested)
        return suggested

    monkeypatch.setattr(questions, "pdf_to_write", answer)
    assert workspace.session.open
    window.actions_by_name["export_pdf"].trigger()
    assert asked == [tmp_path / "festival-temuan.pdf"]
    assert asked[0].read_bytes().startswith(b"%PDF-")
    bar = next(bar for bar in window.findChildren(MessageBar) if bar.isVisible())
    assert bar.text == "festival-temuan.pdf tersimpan."
    assert not workspace.session.desk.record.exported


def test_a_pdf_that_cannot_be_written_is_told(
    window: MainWindow, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "pdf_to_write", lambda *_: tmp_path / "tiada" / "a.pdf")
    window.actions_by_name["export_pdf"].trigger()
    bar = next(bar for bar in window.findChildren(MessageBar) if bar.isVisible())
    assert "folder tujuan tidak ditemukan" in bar.text
    assert QGuiApplication.overrideCursor() is None


def test_without_a_draft_nothing_is_offered(window: MainWindow) -> None:
    assert not window.actions_by_name["copy_for_cms"].isEnabled()
    assert not window.actions_by_name["export_pdf"].isEnabled()
