from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from redaksi_app.finding import Bilingual, Finding, Origin
from redaksi_app.rules import all_rules
from redaksi_app.rules.documentation import ExampleKind
from redaksi_app.ui.panel.example_box import ExampleBox
from redaksi_app.ui.panel.piece_row import PieceRow
from redaksi_app.ui.panel.why_page import WhyPage

if TYPE_CHECKING:
    from tests.ui.panel.conftest import Draft


@pytest.fixture
def page(qtbot: QtBot) -> WhyPage:
    page = WhyPage()
    qtbot.addWidget(page)
    page.resize(372, 500)
    page.show()
    return page


def inside(page: WhyPage) -> QWidget:
    inner = page.area.widget()
    assert inner is not None
    return inner


def words(page: WhyPage) -> list[str]:
    return [label.text() for label in inside(page).findChildren(QLabel)]


def test_the_page_shows_the_rules_documentation(page: WhyPage, draft: Draft) -> None:
    page.show_rule(draft.degree)
    documentation = all_rules()["gelar.bentuk"].documentation
    shown = words(page)
    assert documentation.summary.id in shown
    assert documentation.why.id in shown
    assert f"Sumber: {documentation.source}" in shown


@pytest.mark.parametrize("kind", list(ExampleKind))
def test_every_kind_of_example_is_shown(page: WhyPage, draft: Draft, kind: ExampleKind) -> None:
    rule = next(
        rule for rule in all_rules().values() if any(example.kind is kind for example in rule.documentation.examples)
    )
    page.show_rule(draft.finding("Panitia", rule=rule.id))
    boxes = inside(page).findChildren(ExampleBox)
    assert len(boxes) == len(rule.documentation.examples)
    names = [row.accessibleName() for row in inside(page).findChildren(PieceRow)]
    assert any(name.startswith("Naskah: ") for name in names) or kind is not ExampleKind.FIX
    heading = {ExampleKind.FIX: "Contoh", ExampleKind.MARK: "Yang ditandai", ExampleKind.SILENT: "Sudah tepat"}
    assert heading[kind] in words(page)


def test_examples_are_as_high_as_their_words(page: WhyPage, draft: Draft) -> None:
    page.show_rule(draft.degree)
    QApplication.processEvents()
    boxes = inside(page).findChildren(ExampleBox)
    for box in boxes:
        rows = box.findChildren(PieceRow)
        assert sum(row.height_for(box.width() - 2) for row in rows) + len(rows) + 1 == box.height()


def test_a_finding_of_the_grammar_server_has_its_message(page: WhyPage, draft: Draft) -> None:
    one = draft.finding("Panitia", rule="ID_SUBJEK", message="Subjek tidak jelas")
    found = Finding(
        one.rule, one.category, one.severity, one.start, one.end, one.text, one.message, origin=Origin.LANGUAGETOOL
    )
    page.show_rule(found)
    assert words(page)[0] == "Subjek tidak jelas"
    assert any("LanguageTool" in text for text in words(page))
    page.show_rule(replace(found, message=Bilingual("Subjek berlebih", "Subjek berlebih")))
    assert words(page)[0] == "Subjek berlebih"


def test_esc_and_the_button_close_it(qtbot: QtBot, page: WhyPage, draft: Draft) -> None:
    page.show_rule(draft.degree)
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page.area, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.closed):
        QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
