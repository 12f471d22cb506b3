from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from redaksi_app.engine import IgnoreScope
from redaksi_app.finding import Severity
from redaksi_app.ui.panel import FindingsPanel
from redaksi_app.ui.panel.ignoring import IgnoreMenu, ReasonDialog, needs_reason

if TYPE_CHECKING:
    from tests.ui.panel.conftest import Draft


@pytest.fixture
def dialog(qtbot: QtBot, draft: Draft) -> ReasonDialog:
    dialog = ReasonDialog(draft.row(draft.degree), IgnoreScope.DRAFT)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    return dialog


def test_only_a_wajib_needs_a_reason(draft: Draft) -> None:
    assert needs_reason(draft.degree)
    assert not needs_reason(draft.capital)
    assert not needs_reason(draft.quoted)


def test_the_reasons_that_are_offered(dialog: ReasonDialog) -> None:
    words = [choice.text() for choice in dialog.choices]
    assert words == ["Nama resmi", "Kutipan langsung", "Keputusan redaktur", "Lainnya…"]
    assert dialog.reason == "Nama resmi"


def test_enter_takes_the_first(qtbot: QtBot, dialog: ReasonDialog) -> None:
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_Return)


def test_another_reason_has_to_be_written(qtbot: QtBot, dialog: ReasonDialog) -> None:
    assert not dialog.other.isVisible()
    dialog.choices[-1].setChecked(True)
    qtbot.waitUntil(dialog.other.hasFocus)
    assert not dialog.ignore.isEnabled()
    QTest.keyClicks(dialog.other, "  ")
    assert not dialog.ignore.isEnabled()
    QTest.keyClicks(dialog.other, "Ejaan sesuai akta ")
    assert dialog.ignore.isEnabled()
    assert dialog.reason == "Ejaan sesuai akta"
    dialog.choices[1].setChecked(True)
    assert dialog.reason == "Kutipan langsung"
    assert not dialog.other.isVisible()


def test_the_menu_offers_every_reach_and_the_rule(qtbot: QtBot) -> None:
    menu = IgnoreMenu()
    qtbot.addWidget(menu)
    assert shown(menu) == ["Di sini", "Di naskah ini", "Selalu, di semua naskah", "Matikan aturan ini…"]
    assert menu.here.shortcut().isEmpty(), "the key belongs to the window"


def test_a_misspelt_word_can_be_added_to_the_dictionary(filled: FindingsPanel, draft: Draft, qtbot: QtBot) -> None:
    misspelt = draft.finding("penenun", rule="ejaan.salah-ketik", severity=Severity.WARNING, spelling=True)
    draft.show(filled, [misspelt, draft.capital])
    filled.select(misspelt)
    assert "Tambahkan ke kamus redaksi" in shown(filled.card.menu)
    with qtbot.waitSignal(filled.learn_requested) as asked:
        filled.card.menu.learn.trigger()
    assert asked.args == [misspelt]
    filled.select(draft.capital)
    assert "Tambahkan ke kamus redaksi" not in shown(filled.card.menu)
    with qtbot.assertNotEmitted(filled.learn_requested):
        filled.learn_selected()


def shown(menu: IgnoreMenu) -> list[str]:
    entries = [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]
    return [action.text().partition("\t")[0] for action in entries]
