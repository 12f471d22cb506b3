"""Writing with real keys: finding and replacing, going to a paragraph, nothing but the text, and the next morning."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from tests.e2e.screen import Screen, wait_for

TEXT = "Panen Jagung di Oelbubuk\nWarga memanen jagung muda.\nHarga jagung naik di pasar.\n"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "panen.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_replacing_going_to_a_paragraph_and_the_calm(screen: Screen, draft: Path) -> None:
    screen.start(str(draft))
    screen.keys("ctrl+h")
    screen.type("jagung")
    screen.keys("ctrl+h")
    screen.type("sorgum")
    for _ in range(3):
        screen.keys("Return")
    screen.keys("Escape", "ctrl+g")
    time.sleep(0.4)
    screen.type("3")
    screen.keys("Return")
    time.sleep(0.3)
    screen.focus()
    screen.type("Besok ")
    screen.keys("F11")
    screen.type("pagi ")
    screen.keys("Escape", "ctrl+s")
    wanted = "Panen Sorgum di Oelbubuk\nWarga memanen sorgum muda.\nBesok pagi Harga sorgum naik di pasar.\n"
    wait_for(lambda: draft.read_text(encoding="utf-8").casefold() == wanted.casefold(), "the saved text")


def test_what_was_open_is_open_the_next_morning(screen: Screen, draft: Path) -> None:
    first = screen.start(str(draft))
    screen.keys("ctrl+End")
    screen.keys("ctrl+q")
    wait_for(lambda: first.poll() is not None, "the end of the program")
    settings = json.loads((screen.home / "config" / "pengaturan.json").read_text(encoding="utf-8"))
    assert [one["path"] for one in settings["open_drafts"]] == [str(draft)]
    screen.start()
    time.sleep(1.0)
    screen.type("Akhir.")
    screen.keys("ctrl+s")
    wait_for(lambda: draft.read_text(encoding="utf-8") == f"{TEXT}Akhir.", "the text at the caret of yesterday")
