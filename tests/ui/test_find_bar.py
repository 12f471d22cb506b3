from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from redaksi_app.text.edits import Edit
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
    bar.open(replace=True)
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
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
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


def test_anchors_mean_paragraphs(bar: FindBar, editor: DraftEditor, qtbot: QtBot) -> None:
    bar._regex.setChecked(True)
    qtbot.keyClicks(bar.field, "^harga")
    assert [editor.text()[hit.start : hit.end] for hit in bar.hits()] == ["Harga"]


def test_what_surrounds_a_hit_counts_when_it_is_replaced(bar: FindBar, editor: DraftEditor, qtbot: QtBot) -> None:
    bar._regex.setChecked(True)
    qtbot.keyClicks(bar.field, r"(?<=Panen )(jagung)")
    bar.replacement.setText(r"biji \1")
    qtbot.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)
    assert editor.text().startswith("🙂 Panen biji jagung melimpah.")


def test_whole_words_and_letters_as_they_are(bar: FindBar, editor: DraftEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(bar.field, "Jagung")
    bar._case.setChecked(True)
    assert len(bar.hits()) == 1
    bar.field.setText("Jag")
    assert len(bar.hits()) == 1
    bar._words.setChecked(True)
    assert bar.hits() == []


def test_all_hits_are_shown_in_the_text_until_the_bar_closes(bar: FindBar, editor: DraftEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(bar.field, "jagung")
    assert [shown.cursor.selectedText() for shown in editor.extraSelections()] == ["jagung", "jagung", "Jagung"]
    bar.hide()
    assert editor.extraSelections() == []


def test_only_finding_spares_the_second_line(bar: FindBar, qtbot: QtBot) -> None:
    bar.open()
    assert not bar.replacement.isVisible()
    qtbot.mouseClick(bar.more, Qt.MouseButton.LeftButton)
    assert bar.replacement.isVisible()


def test_hits_follow_what_is_typed_while_the_bar_is_open(bar: FindBar, editor: DraftEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(bar.field, "jagung")
    editor.apply_edits([Edit(0, "", "Jagung muda. ")])
    qtbot.waitUntil(lambda: len(editor.extraSelections()) == 4)
    bar.set_editor(None)
    assert editor.extraSelections() == []
