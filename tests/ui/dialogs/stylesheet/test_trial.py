from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from redaksi_app.ui.dialogs.stylesheet.editing import StyleEdit
from redaksi_app.ui.dialogs.stylesheet.trial import Trial
from redaksi_app.words.dictionaries import Dictionary


@pytest.fixture
def trial(qtbot: QtBot, edit: StyleEdit) -> Trial:
    trial = Trial(Dictionary(["bantaun"]))
    qtbot.addWidget(trial)
    trial.set_style(edit.stylesheet())
    trial.show()
    return trial


def rules(trial: Trial) -> list[str]:
    return [finding.rule for finding in trial.findings]


def test_what_is_typed_is_checked(trial: Trial, qtbot: QtBot) -> None:
    QTest.keyClicks(trial.text, "Kapolres Belu, AKBP Anton Seran, S. H, tiba dirumah adat itu.")
    qtbot.waitUntil(lambda: "gelar.bentuk" in rules(trial))
    assert "dateline.hilang" not in rules(trial), "a sentence has no dateline to miss"
    shown = [trial.found.item(row).text() for row in range(trial.found.count())]
    assert any("dirumah → di rumah" in text for text in shown)
    assert trial.told.text() == f"{trial.found.count()} temuan"


def test_another_stylesheet_speaks_at_once(trial: Trial, edit: StyleEdit, qtbot: QtBot) -> None:
    trial.set_text("Kapolres Belu, AKBP Anton Seran, S. H, tiba di rumah adat itu.")
    assert "gelar.bentuk" in rules(trial)
    edit.put("rules", "off", ["gelar"])
    trial.set_style(edit.stylesheet())
    qtbot.waitUntil(lambda: "gelar.bentuk" not in rules(trial))
    assert trial.told.text() == "Tidak ada temuan"


def test_words_of_the_newsroom_are_right_here_too(trial: Trial) -> None:
    trial.set_text("Warga menunggu bantaun di balai desa.")
    assert rules(trial) == []


def test_a_stylesheet_that_cannot_be_used_says_so(trial: Trial) -> None:
    trial.set_text("Warga tiba dirumah.")
    trial.set_style(None)
    trial.check()
    assert rules(trial) == []
    assert "belum dapat dipakai" in trial.told.text()


def test_a_finding_leads_to_its_rule(trial: Trial, qtbot: QtBot) -> None:
    trial.set_text("Warga tiba dirumah.")
    trial.found.setCurrentRow(0)
    with qtbot.waitSignal(trial.rule_wanted) as wanted:
        QTest.keyClick(trial.found, Qt.Key.Key_Return)
    assert wanted.args == ["di-ke.terpisah"]


def test_tab_leaves_the_sentence(trial: Trial, qtbot: QtBot) -> None:
    trial.set_text("Warga tiba dirumah.")
    trial.activateWindow()
    trial.text.setFocus()
    qtbot.waitUntil(trial.text.hasFocus)
    QTest.keyClick(trial.text, Qt.Key.Key_Tab)
    assert trial.text.toPlainText() == "Warga tiba dirumah."
    assert trial.found.hasFocus()
