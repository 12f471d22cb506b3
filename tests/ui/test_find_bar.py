from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from redaksi_app.ui.editor import DraftEditor
from redaksi_app.ui.find_bar import FindBar

TEXT = "🙂 Panen jagung melimpah.\nHarga jagung turun; Jagung impor naik."


@pytest.fixture
def editor(qtbot: QtBot) -> DraftEditor:
    editor = DraftEditor()
    qtbot.addWidget(editor)
    editor.set_text(TEXT)
    return editor


@pytest.fixture
def bar(qtbot: QtBot, editor: DraftEditor) -> FindBar:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.set_editor(editor)
    bar.open()
    return bar


def selected(editor: DraftEditor) -> tuple[int, str]:
    span = editor.selected_span()
    return span.start, editor.text()[span.start : span.end]


def test_hits_are_gone_through_and_round(bar: FindBar, editor: DraftEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(bar.field, "jagung")
    places = [selected(editor)]
    for _ in range(3):
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
        places.append(selected(editor))
    assert [words for _, words in places] == ["jagung", "jagung", "Jagung", "jagung"]
    assert places[3] == places[0]
    bar.find_previous()
    assert selected(editor) == places[2]


def test_replacing_all_is_one_step(bar: FindBar, editor: DraftEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(bar.field, "jagung")
    qtbot.keyClicks(bar.replacement, "padi")
    qtbot.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)
    assert editor.text() == "🙂 Panen padi melimpah.\nHarga padi turun; padi impor naik."
    editor.undo()
    assert editor.text() == TEXT


def test_replacing_one_goes_on_to_the_next(bar: FindBar, editor: DraftEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(bar.field, "jagung")
    qtbot.keyClicks(bar.replacement, "padi")
    qtbot.mouseClick(bar.replace_one, Qt.MouseButton.LeftButton)
    assert editor.text().count("padi") == 1
    assert selected(editor)[1] == "jagung"


def test_an_unfinished_expression_finds_nothing(bar: FindBar, editor: DraftEditor, qtbot: QtBot) -> None:
    bar._regex.setChecked(True)
    qtbot.keyClicks(bar.field, "(jag")
    assert bar.hits() == []
    qtbot.keyClicks(bar.field, "ung)")
    assert len(bar.hits()) == 3
    bar.replacement.setText(r"\2")
    qtbot.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)
    assert editor.text() == TEXT


def test_an_approved_draft_offers_no_replacing(bar: FindBar, editor: DraftEditor, qtbot: QtBot) -> None:
    editor.setReadOnly(True)
    qtbot.keyClicks(bar.field, "jagung")
    assert not bar.replace_all.isEnabled()
