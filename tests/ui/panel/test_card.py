from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from redaksi_app.ui.panel import FindingsPanel
from redaksi_app.ui.theme import current_theme

if TYPE_CHECKING:
    from tests.ui.panel.conftest import Draft


def test_only_the_apply_button_is_filled(filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.above[0])
    kinds = [button.property("kind") for button in filled.card.buttons()]
    assert kinds.count("primary") == 1
    assert filled.card.apply.property("kind") == "primary"


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_bar_has_the_colour_of_the_severity(
    filled: FindingsPanel, draft: Draft, painted: Callable[[QWidget], QImage], mode: str
) -> None:
    theme = current_theme()
    theme.set_mode(mode)
    for finding, token in (
        (draft.degree, "must"),
        (draft.capital, "check"),
        (draft.kicker, "hint"),
        (draft.quoted, "quote"),
    ):
        filled.select(finding)
        QApplication.processEvents()
        card = painted(filled.card)
        assert card.pixelColor(1, card.height() // 2) == theme.colour(token), token


def test_where_nothing_else_is_said_the_title_takes_its_room(filled: FindingsPanel, draft: Draft) -> None:
    long = "Kalimat ini tidak memiliki subjek yang jelas; periksa apakah maksudnya sudah sampai kepada pembaca"
    boxed = draft.finding("Panitia", "Para panitia", rule="gelar.bentuk", message=long)
    bare = draft.finding("Panitia", rule="byline.nama-beda", message=long)
    heights = []
    for finding in (boxed, bare):
        draft.show(filled, [finding])
        QApplication.processEvents()
        heights.append(filled.card.body.title.height())
    assert heights[0] == 20 < heights[1]
    assert filled.card.body.title.toolTip() == ""


def test_a_title_that_is_cut_is_told_in_full_by_its_tooltip(filled: FindingsPanel, draft: Draft) -> None:
    long = "Pesan yang panjang sekali sehingga tidak muat dalam satu baris di kartu yang sempit ini"
    draft.show(filled, [draft.finding("Panitia", "Para panitia", rule="gelar.bentuk", message=long)])
    QApplication.processEvents()
    assert filled.card.body.title.toolTip() == long


def test_the_shortcut_is_named_where_there_is_room(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.capital)
    QApplication.processEvents()
    wide = filled.card.apply.width()
    filled.resize(336, 700)
    qtbot.waitUntil(lambda: filled.card.apply.width() < wide)
    assert filled.card.apply.text() == "Terapkan"


def test_tab_goes_through_the_buttons_of_the_decision(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.above[0], focus=True)
    card = filled.card
    qtbot.waitUntil(card.apply.hasFocus)
    for button in (card.apply_all, card.ignore):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        qtbot.waitUntil(button.hasFocus)


def test_the_same_content_again_is_not_built_anew(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.degree)
    calls: list[object] = []
    filled.card.body.set_content = lambda *args: calls.append(args)  # type: ignore[method-assign]
    draft.show(filled)
    assert calls == []
    filled.choose_next()
    assert len(calls) == 1


def test_enter_presses_the_button_in_focus_but_not_again_while_held(
    qtbot: QtBot, filled: FindingsPanel, draft: Draft
) -> None:
    filled.select(draft.capital, focus=True)
    button = filled.card.apply
    qtbot.waitUntil(button.hasFocus)
    with qtbot.waitSignal(filled.apply_requested):
        QTest.keyClick(button, Qt.Key.Key_Return)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    with qtbot.assertNotEmitted(filled.apply_requested):
        QApplication.sendEvent(button, held)
