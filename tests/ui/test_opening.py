"""Drafts that another program converts first."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from redaksi_app.desk import DeskDraft, RecordStore, Settings
from redaksi_app.finding import Bilingual
from redaksi_app.folders import folders
from redaksi_app.formats import Draft, DraftError
from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook
from redaksi_app.ui.main_window import MainWindow

TEXT = "Panen jagung di Oelbubuk dimulai.\n"


@pytest.fixture
def ready(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Set it, and the other program is done."""
    event = threading.Event()

    def slowly(path: Path, store: RecordStore, **_: object) -> DeskDraft:
        event.wait(10)
        if path.stem == "rusak":
            raise DraftError(Bilingual("Berkas ini tidak utuh.", "This file is damaged."))
        return DeskDraft(Draft(path, TEXT, "pdf", b""), store)

    monkeypatch.setattr(DeskDraft, "open", slowly)
    yield event
    event.set()


@pytest.fixture
def window() -> Iterator[MainWindow]:
    window = MainWindow(folders(), Settings(), StyleBook([resources_folder() / "styles"]))
    window.show()
    yield window
    window.close()
    window.deleteLater()


def test_the_window_goes_on_and_says_what_it_opens(
    window: MainWindow, ready: threading.Event, tmp_path: Path, qtbot: QtBot
) -> None:
    window.open_paths([tmp_path / "edaran.pdf"])
    qtbot.waitUntil(lambda: window._bar.text == "Membuka edaran.pdf…")
    assert window.drafts.current is None
    ready.set()
    qtbot.waitUntil(lambda: window.drafts.current is not None)
    assert window.drafts.current is not None
    assert window.drafts.current.editor.text() == TEXT
    qtbot.waitUntil(lambda: window._bar.text == "")


def test_what_is_called_off_does_not_open_later(
    window: MainWindow, ready: threading.Event, tmp_path: Path, qtbot: QtBot
) -> None:
    window.open_paths([tmp_path / "edaran.pdf"])
    qtbot.waitUntil(lambda: bool(window._bar.text))
    window.drafts.opening.call_off()
    ready.set()
    qtbot.wait(200)
    assert window.drafts.current is None
    qtbot.waitUntil(lambda: window._bar.text == "")


def test_one_that_cannot_be_read_is_told(
    window: MainWindow, ready: threading.Event, tmp_path: Path, qtbot: QtBot
) -> None:
    ready.set()
    window.open_paths([tmp_path / "rusak.pdf"])
    qtbot.waitUntil(lambda: "rusak.pdf: Berkas ini tidak utuh." in window._bar.text)
    qtbot.wait(400)
    assert "tidak utuh" in window._bar.text, "the words about opening do not take its place"
