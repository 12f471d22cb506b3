from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from redaksi_app.engine import Engine
from redaksi_app.finding import Finding
from redaksi_app.styles import shipped_styles
from redaksi_app.text.edits import Edit
from redaksi_app.ui.editor import DraftEditor

TEXT = (
    "Bupati Belu Buka Festival 🙂 Tenun Ikat di Atambua\n"
    "Penulis: Yanuarius Bria | Editor: Maria Seran\n"
    "ATAMBUA - Festival dibuka Kapolres Belu, AKBP Anton Seran, S. H, M. H, pada Selasa malam.\n"
    "“Kami senang,” katanya."
)


@pytest.fixture
def editor(qtbot: QtBot) -> DraftEditor:
    editor = DraftEditor()
    editor.resize(900, 600)
    qtbot.addWidget(editor)
    editor.show()
    qtbot.waitExposed(editor)
    editor.set_text(TEXT)
    editor.setFocus()
    return editor


def checked(editor: DraftEditor) -> tuple[Finding, ...]:
    report = Engine().check(editor.text(), shipped_styles().load("umum"))
    editor.set_article(report.article)
    editor.set_marks(report.findings)
    return report.findings


def test_typing_is_undone_word_by_word(editor: DraftEditor, qtbot: QtBot) -> None:
    editor.place_caret(len(TEXT))
    qtbot.keyClicks(editor, " Lalu pulang")
    assert editor.text() == TEXT + " Lalu pulang"
    editor.undo()
    assert editor.text() == TEXT + " Lalu "
    while editor.can_undo():
        editor.undo()
    assert editor.text() == TEXT
    while editor.can_redo():
        editor.redo()
    assert editor.text() == TEXT + " Lalu pulang"


def test_several_fixes_are_one_step(editor: DraftEditor) -> None:
    findings = [finding for finding in checked(editor) if finding.suggestions]
    edits = [Edit(finding.start, finding.text, finding.suggestions[0]) for finding in findings]
    editor.apply_edits(edits, "Perbaiki semua")
    assert "S.H., M.H.," in editor.text()
    editor.undo()
    assert editor.text() == TEXT
    assert not editor.can_undo()


def test_marks_and_parts_are_no_step_and_no_edit(editor: DraftEditor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.text_edited):
        checked(editor)
    assert not editor.can_undo()


def test_a_click_on_a_mark_opens_its_finding(editor: DraftEditor, qtbot: QtBot) -> None:
    (finding,) = [one for one in checked(editor) if one.rule == "gelar.bentuk"]
    editor.place_caret(finding.start + 2)
    place = editor.cursorRect().center()
    editor.place_caret(0)
    with qtbot.waitSignal(editor.finding_activated) as caught:
        qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x() + 1, place.y()))
    assert caught.args == [finding]


def test_the_caret_in_a_mark_opens_its_finding(editor: DraftEditor, qtbot: QtBot) -> None:
    (finding,) = [one for one in checked(editor) if one.rule == "gelar.bentuk"]
    editor.place_caret(finding.start - 1)
    with qtbot.waitSignal(editor.finding_activated) as caught:
        qtbot.keyClick(editor, Qt.Key.Key_Right)
    assert caught.args == [finding]


def test_paste_takes_the_words_and_not_their_looks(editor: DraftEditor, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setHtml("<b>tebal</b> <i>miring</i>")
    data.setText("tebal\u00a0miring\r\nbaris")
    QGuiApplication.clipboard().setMimeData(data)
    editor.place_caret(0)
    editor.paste()
    assert editor.text() == "tebal\u00a0miring\nbaris" + TEXT
    editor.undo()
    assert editor.text() == TEXT


def test_an_input_methods_words_are_committed_once(editor: DraftEditor) -> None:
    editor.place_caret(0)
    composing = QInputMethodEvent("はん", [])
    QApplication.sendEvent(editor, composing)
    assert editor.text() == TEXT
    done = QInputMethodEvent()
    done.setCommitString("🙂半")
    QApplication.sendEvent(editor, done)
    assert editor.text() == "🙂半" + TEXT
    editor.undo()
    assert editor.text() == TEXT


def test_an_approved_draft_is_read_only(editor: DraftEditor, qtbot: QtBot) -> None:
    editor.setReadOnly(True)
    qtbot.keyClicks(editor, "x")
    editor.apply_edits([Edit(0, "Bupati", "Wali Kota")])
    editor.undo()
    assert editor.text() == TEXT


def test_an_act_is_taken_back_in_its_turn(editor: DraftEditor, qtbot: QtBot) -> None:
    editor.place_caret(0)
    qtbot.keyClicks(editor, "a")
    editor.record_act("keputusan", "Abaikan")
    with qtbot.waitSignal(editor.act_replayed) as caught:
        editor.undo()
    assert caught.args == ["keputusan", True]
    assert editor.text() == "a" + TEXT
    editor.undo()
    assert editor.text() == TEXT
    editor.redo()
    with qtbot.waitSignal(editor.act_replayed) as again:
        editor.redo()
    assert again.args == ["keputusan", False]


def test_an_edit_that_does_not_fit_changes_nothing(editor: DraftEditor) -> None:
    with pytest.raises(ValueError, match="changed"):
        editor.apply_edits([Edit(0, "Wali", "Bupati")])
    assert editor.text() == TEXT


def test_random_keys_keep_text_marks_and_history_in_step(editor: DraftEditor, qtbot: QtBot) -> None:
    chance = random.Random(11)
    keys = [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Backspace, Qt.Key.Key_Delete]
    checked(editor)
    for _ in range(300):
        act = chance.randrange(8)
        if act < 3:
            qtbot.keyClicks(editor, chance.choice("abc .,"))
        elif act < 5:
            qtbot.keyClick(editor, chance.choice(keys))
        elif act == 5:
            qtbot.keyClick(editor, Qt.Key.Key_Return)
        elif act == 6:
            editor.place_caret(chance.randrange(len(editor.text()) + 1))
        else:
            chance.choice([editor.undo, editor.redo])()
        assert editor.text() == editor.toPlainText().replace("\u2029", "\n")
    while editor.can_undo():
        editor.undo()
    assert editor.text() == TEXT


def test_zoom_keeps_the_text_and_its_history(editor: DraftEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "a")
    editor.set_zoom(200)
    assert editor.zoom == 200
    editor.undo()
    assert editor.text() == TEXT


def test_a_paste_is_tidied_and_one_undo_has_it_as_it_was(editor: DraftEditor, qtbot: QtBot) -> None:
    editor.set_text("Awal akhir.")
    editor.place_caret(5)
    pasted = "kata\u200bnya  dari  surel \n\n\n\n  lalu\u00ad ini "
    QGuiApplication.clipboard().setText(pasted)
    with qtbot.waitSignal(editor.paste_tidied):
        editor.paste()
    assert editor.text() == "Awal katanya dari surel\n\nlalu ini akhir."
    editor.undo()
    assert editor.text() == f"Awal {pasted}akhir."
    editor.undo()
    assert editor.text() == "Awal akhir."


def test_a_tidy_paste_is_one_step_and_emoji_stay_joined(editor: DraftEditor, qtbot: QtBot) -> None:
    editor.set_text("")
    QGuiApplication.clipboard().setText(" 👩\u200d🌾 panen\u00a0raya ")
    with qtbot.assertNotEmitted(editor.paste_tidied):
        editor.paste()
    assert editor.text() == " 👩\u200d🌾 panen\u00a0raya "
    editor.undo()
    assert editor.text() == ""
