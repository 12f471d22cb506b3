from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from redaksi_app.rules import Rule, all_rules
from redaksi_app.ui.dialogs.stylesheet.editing import StyleEdit
from redaksi_app.ui.dialogs.stylesheet.rules_model import FamilyRow
from redaksi_app.ui.dialogs.stylesheet.rules_page import RulesPage
from redaksi_app.ui.dialogs.stylesheet.rules_view import tick_rect

FORM = all_rules()["gelar.bentuk"]


@pytest.fixture
def page(qtbot: QtBot, edit: StyleEdit) -> RulesPage:
    page = RulesPage(edit)
    qtbot.addWidget(page)
    page.resize(760, 600)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    return page


def shown(page: RulesPage) -> list[str]:
    rows = [page.model.row(page.model.index(place)) for place in range(page.model.rowCount())]
    return [row.id for row in rows if isinstance(row, Rule)]


def choose(page: RulesPage, rule: Rule) -> None:
    page.rules.setCurrentIndex(page.model.place_of(rule))
    QApplication.processEvents()


def test_every_rule_is_listed_under_its_family(page: RulesPage) -> None:
    assert shown(page) == [rule.id for members in page.states.families.values() for rule in members]
    assert set(shown(page)) == {*all_rules(), "tata-bahasa"}


def test_the_search_looks_into_ids_and_summaries(page: RulesPage) -> None:
    QTest.keyClicks(page.search, "gelar.bentuk")
    assert shown(page) == ["gelar.bentuk"]
    page.search.clear()
    QTest.keyClicks(page.search, "tiap unsur bertitik")
    assert "gelar.bentuk" in shown(page)
    page.search.clear()
    QTest.keyClicks(page.search, "tidakadayangbegini")
    assert shown(page) == []
    assert page._none.isVisible()


def test_the_space_bar_switches_a_rule(page: RulesPage, edit: StyleEdit, qtbot: QtBot) -> None:
    choose(page, FORM)
    with qtbot.waitSignal(page.edited):
        QTest.keyClick(page.rules, Qt.Key.Key_Space)
    assert edit.own("rules", "off") == ["gelar.bentuk"]
    spoken = page.model.place_of(FORM).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "dimatikan" in spoken
    assert "milik gaya ini" in spoken


def test_a_click_turns_the_tick_and_beside_it_only_chooses(page: RulesPage, edit: StyleEdit) -> None:
    choose(page, FORM)
    row = page.rules.visualRect(page.model.place_of(FORM))
    QTest.mouseClick(page.rules.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.right() - 40, row.center().y()))
    assert not edit.changed
    tick = tick_rect(row, family=False).center()
    QTest.mouseClick(page.rules.viewport(), Qt.MouseButton.LeftButton, pos=tick)
    assert edit.own("rules", "off") == ["gelar.bentuk"]


def test_a_family_is_switched_at_once(page: RulesPage, edit: StyleEdit) -> None:
    place = page.model.place_of(page.states.families["gelar"][0]).row() - 1
    index = page.model.index(place)
    row = page.model.row(index)
    assert isinstance(row, FamilyRow)
    page.rules.setCurrentIndex(index)
    QTest.keyClick(page.rules, Qt.Key.Key_Space)
    assert edit.own("rules", "off") == ["gelar"]
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def test_the_weight_is_chosen_and_put_back(page: RulesPage, edit: StyleEdit, qtbot: QtBot) -> None:
    choose(page, FORM)
    page.weight.box.setFocus()
    with qtbot.waitSignal(page.edited):
        QTest.keyClick(page.weight.box, Qt.Key.Key_End)
    assert edit.own("rules", "severity") == {"gelar.bentuk": "advice"}
    QTest.mouseClick(page.reset, Qt.MouseButton.LeftButton, pos=QPoint(6, 6))
    assert not edit.changed
    assert page.weight.value() == FORM.severity.value
    assert not page.reset.isVisible()


def test_only_what_is_own_can_be_shown(page: RulesPage) -> None:
    page.states.switch([FORM], False)
    QTest.mouseClick(page.only_own, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    assert shown(page) == ["gelar.bentuk"]


def test_the_example_of_a_rule_is_asked_for(page: RulesPage, qtbot: QtBot) -> None:
    choose(page, FORM)
    with qtbot.waitSignal(page.example_wanted) as wanted:
        QTest.mouseClick(page.example, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert wanted.args[0] in [example.text for example in FORM.documentation.examples]
