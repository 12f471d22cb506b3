from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from redaksi_app.engine import IgnoreScope
from redaksi_app.finding import Finding, Severity
from redaksi_app.ui.panel import FindingsPanel
from redaksi_app.ui.panel.empty import State
from redaksi_app.ui.panel.ignoring import ReasonDialog
from redaksi_app.ui.panel.rows import Heading, Row

if TYPE_CHECKING:
    from tests.ui.panel.conftest import Draft

LEFT = Qt.MouseButton.LeftButton


def listed(panel: FindingsPanel) -> list[Finding]:
    """The findings whose rows are shown."""
    return [entry.finding for entry in panel.list.entries if isinstance(entry, Row)]


def click_row(qtbot: QtBot, panel: FindingsPanel, finding: Finding) -> None:
    model = panel.list.model()
    place = next(
        number for number, one in enumerate(panel.list.entries) if isinstance(one, Row) and one.finding == finding
    )
    index = model.index(place, 0)
    panel.list.scrollTo(index)
    QTest.mouseClick(panel.list.viewport(), LEFT, pos=panel.list.visualRect(index).center())


def dialog_of(panel: FindingsPanel) -> ReasonDialog:
    dialogs = [one for one in panel.findChildren(ReasonDialog) if one.isVisible()]
    assert len(dialogs) == 1
    return dialogs[0]


# --- what is shown


def test_a_report_opens_with_the_first_finding(filled: FindingsPanel, draft: Draft) -> None:
    assert filled.selected() == draft.kicker
    assert filled.ordered() == list(draft.all) == listed(filled)
    assert filled.header.title.text() == "10 temuan"
    assert filled.card.isVisible()


def test_showing_a_report_chooses_nothing_by_itself(qtbot: QtBot, panel: FindingsPanel, draft: Draft) -> None:
    with qtbot.assertNotEmitted(panel.finding_chosen):
        draft.show(panel)
        panel.select(draft.capital)
        draft.show(panel)


def test_the_card_tells_where_it_is(filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.degree)
    assert filled.card.place.text() == "4 dari 10"
    assert filled.card.accessibleName() == "Wajib, paragraf 4, gelar akademik"


def test_the_finding_at_hand_stays_while_the_text_changes(filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.above[1])
    text = draft.text.replace("Dua puluh", "Hampir dua puluh")
    moved = [draft.finding("diatas", "di atas", nth=place, text=text) for place in range(3)]
    draft.show(filled, moved, text=text)
    assert filled.selected() == moved[1]


def test_the_next_finding_follows_one_that_is_settled(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.above[0])
    text = draft.text.replace("diatas", "di atas", 1)
    rest = [draft.finding("diatas", "di atas", nth=place, text=text) for place in range(2)]
    degree = draft.finding("S. H", "S.H.", rule="gelar.bentuk", text=text)
    with qtbot.assertNotEmitted(filled.finding_chosen):
        draft.show(filled, [*rest, degree], text=text)
    assert filled.selected() == degree, "not the next one like it, further down"


def test_an_ignored_finding_gives_way_to_the_next(filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.capital)
    open_ones = [one for one in draft.all if one != draft.capital]
    draft.show(filled, open_ones, [draft.ignore(draft.capital)])
    assert filled.selected() == draft.above[2]


def test_the_same_report_again_moves_nothing(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.resize(372, 500)
    filled.select(draft.closing)
    scrolled = filled.list.verticalScrollBar().value()
    assert scrolled > 0
    model = filled.list.model()
    with (
        qtbot.assertNotEmitted(model.rowsInserted),
        qtbot.assertNotEmitted(model.rowsRemoved),
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.assertNotEmitted(model.dataChanged),
    ):
        draft.show(filled)
    assert filled.list.verticalScrollBar().value() == scrolled


def test_clear_shows_nothing(filled: FindingsPanel) -> None:
    filled.clear()
    assert filled.selected() is None
    assert filled.ordered() == []
    assert not filled.card.isVisible()
    assert filled.note.state is State.NOTHING_CHECKED


def test_a_finding_that_is_not_there_cannot_be_selected(filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.finding("kelompok", "grup"))
    assert filled.selected() is None
    assert filled.note.state is State.NONE_CHOSEN


# --- going through them


def test_next_and_previous_follow_the_reading_order(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    chosen: list[Finding] = []
    filled.finding_chosen.connect(chosen.append)
    for _ in draft.all:
        filled.choose_next()
    assert chosen == [*draft.all[1:], draft.kicker]
    filled.choose_previous()
    assert chosen[-1] == draft.closing


def test_the_arrows_of_the_card_do_the_same(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    QTest.mouseClick(filled.card.next, LEFT)
    assert filled.selected() == draft.name
    QTest.mouseClick(filled.card.previous, LEFT)
    assert filled.selected() == draft.kicker


def test_a_click_on_a_row_chooses_it(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    with qtbot.waitSignal(filled.finding_chosen) as signal:
        click_row(qtbot, filled, draft.capital)
    assert signal.args == [draft.capital]
    assert filled.selected() == draft.capital


def test_a_click_on_a_heading_chooses_nothing(qtbot: QtBot, filled: FindingsPanel) -> None:
    rect = filled.list.visualRect(filled.list.model().index(0, 0))
    with qtbot.assertNotEmitted(filled.finding_chosen):
        QTest.mouseClick(filled.list.viewport(), LEFT, pos=rect.center())


def test_the_list_is_walked_with_the_arrow_keys(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.focus_list()
    qtbot.waitUntil(filled.list.hasFocus)
    for _ in range(2):
        QTest.keyClick(filled.list, Qt.Key.Key_Down)
    assert filled.selected() == draft.above[0], "headings are passed over"
    QTest.keyClick(filled.list, Qt.Key.Key_Up)
    assert filled.selected() == draft.name
    QTest.keyClick(filled.list, Qt.Key.Key_End)
    assert filled.selected() == draft.closing
    with qtbot.waitSignal(filled.finding_chosen) as signal:
        QTest.keyClick(filled.list, Qt.Key.Key_Return)
    assert signal.args == [draft.closing]


def test_a_selected_row_is_brought_into_sight(filled: FindingsPanel, draft: Draft) -> None:
    filled.resize(372, 450)
    filled.select(draft.closing)
    rect = filled.list.visualRect(filled.list.currentIndex())
    assert filled.list.viewport().rect().contains(rect)


# --- filters


def test_the_legend_counts_and_filters(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    names = [button.accessibleName() for button in filled.header.filters.values()]
    assert names == ["Wajib, 5 temuan", "Periksa, 2 temuan", "Saran, 3 temuan"]
    QTest.mouseClick(filled.header.filters[Severity.ADVICE], LEFT)
    assert filled.ordered() == [draft.kicker, draft.quoted, draft.closing] == listed(filled)
    QTest.mouseClick(filled.header.every, LEFT)
    assert len(filled.ordered()) == 10


def test_filtering_goes_on_to_a_finding_that_is_shown(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.above[0])
    with qtbot.waitSignal(filled.finding_chosen) as signal:
        QTest.mouseClick(filled.header.filters[Severity.WARNING], LEFT)
    assert signal.args == [draft.capital]
    with qtbot.assertNotEmitted(filled.finding_chosen):
        QTest.mouseClick(filled.header.every, LEFT)
    assert filled.selected() == draft.capital


def test_a_mark_in_the_text_opens_although_it_is_filtered_out(filled: FindingsPanel, draft: Draft) -> None:
    filled.set_filter(Severity.ERROR)
    filled.select(draft.quoted)
    assert filled.selected() == draft.quoted
    assert filled.card.place.text() == ""
    filled.choose_next()
    assert filled.selected() == draft.above[2]


def test_the_family_menu_filters(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.header.menu.aboutToShow.emit()
    acts = {action.text(): action for action in filled.header.menu.actions()}
    acts["Gelar akademik\t2"].trigger()
    assert filled.ordered() == [draft.degree, draft.comma]
    assert filled.header.title.text() == "Gelar akademik · 2"
    draft.show(filled, [draft.kicker])
    assert filled.ordered() == [draft.kicker], "nothing of the family is left"


# --- what is decided


def test_apply_asks_for_the_chosen_suggestion(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.degree)
    filled.choose_suggestion(1)
    with qtbot.waitSignal(filled.apply_requested) as signal:
        QTest.mouseClick(filled.card.apply, LEFT)
    assert signal.args == [draft.degree, 1]
    filled.choose_suggestion(7)
    with qtbot.waitSignal(filled.apply_requested) as signal:
        filled.apply_selected()
    assert signal.args == [draft.degree, 1], "there is no eighth suggestion"


def test_another_finding_starts_with_its_first_suggestion(filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.degree)
    filled.choose_suggestion(1)
    filled.choose_next()
    filled.choose_previous()
    assert filled.card.choice == 0


def test_the_choice_stays_while_the_report_is_renewed(filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.degree)
    filled.choose_suggestion(1)
    draft.show(filled, draft.all[:-1])
    assert filled.card.choice == 1


def test_all_like_it_only_where_there_are_some(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.above[0])
    assert filled.card.apply_all.text() == "Semua ×3"
    with qtbot.waitSignal(filled.apply_group_requested) as signal:
        QTest.mouseClick(filled.card.apply_all, LEFT)
    assert signal.args == [draft.above[0], 0]
    filled.select(draft.capital)
    assert not filled.card.apply_all.isVisible()
    with qtbot.assertNotEmitted(filled.apply_group_requested):
        filled.apply_group()


def test_without_a_suggestion_there_is_nothing_to_apply(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.name)
    assert not filled.card.apply.isVisible()
    assert not filled.card.body.box.isVisible()
    with qtbot.assertNotEmitted(filled.apply_requested):
        filled.apply_selected()


def test_the_buttons_keep_their_place(filled: FindingsPanel, draft: Draft) -> None:
    places = set()
    for finding in (draft.kicker, draft.name, draft.above[0], draft.comma, draft.quoted, draft.capital):
        filled.select(finding)
        QApplication.processEvents()
        places.add(filled.card.ignore.mapTo(filled, QPoint()).y())
    assert len(places) == 1


def test_advice_is_ignored_at_once(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.capital)
    with qtbot.waitSignal(filled.ignore_requested) as signal:
        filled.ignore_selected_here()
    assert signal.args == [draft.capital, IgnoreScope.HERE, ""]
    with qtbot.waitSignal(filled.ignore_requested) as signal:
        filled.card.menu.draft.trigger()
    assert signal.args == [draft.capital, IgnoreScope.DRAFT, ""]


def test_a_wajib_is_ignored_for_a_reason_only(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.above[0])
    with qtbot.assertNotEmitted(filled.ignore_requested):
        filled.ignore_selected_here()
    dialog = dialog_of(filled)
    QTest.mouseClick(dialog.choices[2], LEFT, pos=QPoint(8, dialog.choices[2].height() // 2))
    with qtbot.waitSignal(filled.ignore_requested) as signal:
        QTest.mouseClick(dialog.ignore, LEFT)
    assert signal.args == [draft.above[0], IgnoreScope.HERE, "Keputusan redaktur"]


def test_the_question_for_a_reason_can_be_left(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.above[0])
    filled.card.menu.draft.trigger()
    with qtbot.assertNotEmitted(filled.ignore_requested):
        QTest.keyClick(dialog_of(filled), Qt.Key.Key_Escape)
    assert not [one for one in filled.findChildren(ReasonDialog) if one.isVisible()]


def test_a_rule_can_be_turned_off(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.capital)
    with qtbot.waitSignal(filled.rule_off_requested) as signal:
        filled.card.menu.rule_off.trigger()
    assert signal.args == [draft.capital]


def test_fix_all_counts_what_is_safe(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    with qtbot.waitSignal(filled.fix_all_requested):
        QTest.mouseClick(filled.header.fix_all, LEFT)
    draft.show(filled, [draft.capital])
    assert not filled.header.fix_all.isEnabled()


# --- in a quotation


def test_a_speakers_words_are_left_by_the_first_button(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.quoted)
    assert [button.text() for button in filled.card.buttons()] == ["Biarkan ucapan", "Terapkan", "Abaikan"]
    assert all(button.property("kind") != "primary" for button in filled.card.buttons())
    with qtbot.waitSignal(filled.ignore_requested) as signal:
        QTest.mouseClick(filled.card.leave, LEFT)
    assert signal.args == [draft.quoted, IgnoreScope.HERE, "Kutipan langsung"]


def test_a_speakers_words_are_not_changed_by_the_key(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.quoted)
    with qtbot.assertNotEmitted(filled.apply_requested):
        filled.apply_selected()
    qtbot.waitUntil(filled.card.leave.hasFocus)
    with qtbot.waitSignal(filled.apply_requested) as signal:
        QTest.mouseClick(filled.card.apply, LEFT)
    assert signal.args == [draft.quoted, 0]


def test_pressing_apply_again_does_not_reach_a_speakers_words(
    qtbot: QtBot, filled: FindingsPanel, draft: Draft
) -> None:
    filled.select(draft.above[1], focus=True)
    qtbot.waitUntil(filled.card.apply.hasFocus)
    filled.choose_next()
    assert filled.selected() == draft.quoted
    assert filled.card.leave.hasFocus()


def test_the_second_click_of_a_double_click_decides_nothing(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.capital)
    with qtbot.assertNotEmitted(filled.apply_requested):
        QTest.mouseDClick(filled.card.apply, LEFT)


# --- what is ignored


def test_the_ignored_are_folded_and_can_be_taken_back(qtbot: QtBot, panel: FindingsPanel, draft: Draft) -> None:
    finding, decision = draft.ignore(draft.capital, "Nama resmi")
    draft.show(panel, [draft.kicker], [(finding, decision)])
    heading = panel.list.model().index(len(panel.list.entries) - 1, 0)
    assert listed(panel) == [draft.kicker]
    QTest.mouseClick(panel.list.viewport(), LEFT, pos=panel.list.visualRect(heading).center())
    assert listed(panel) == [draft.kicker, draft.capital]
    click_row(qtbot, panel, draft.capital)
    assert panel.card.body.reason.accessibleName() == "Dibiarkan di sini: Nama resmi."
    assert [button.text() for button in panel.card.buttons()] == ["Tinjau lagi"]
    with qtbot.waitSignal(panel.take_back_requested) as signal:
        QTest.mouseClick(panel.card.take_back, LEFT)
    assert signal.args == [decision]


def test_an_ignored_finding_is_not_decided_again(qtbot: QtBot, panel: FindingsPanel, draft: Draft) -> None:
    draft.show(panel, [draft.kicker], [draft.ignore(draft.capital)])
    panel.select(draft.capital)
    with qtbot.assertNotEmitted(panel.apply_requested), qtbot.assertNotEmitted(panel.ignore_requested):
        panel.apply_selected()
        panel.ignore_selected_here()
    panel.choose_next()
    assert panel.selected() == draft.kicker


def test_an_ignored_row_is_taken_back_with_delete(qtbot: QtBot, panel: FindingsPanel, draft: Draft) -> None:
    finding, decision = draft.ignore(draft.capital)
    draft.show(panel, [draft.kicker], [(finding, decision)])
    panel.select(draft.capital)
    with qtbot.waitSignal(panel.take_back_requested) as signal:
        QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert signal.args == [decision]
    entry = next(one for one in panel.list.entries if isinstance(one, Row) and one.decision)
    menu = panel.list.menu_for(entry)
    assert menu is not None
    with qtbot.waitSignal(panel.take_back_requested):
        menu.actions()[0].trigger()


def test_the_keyboard_unfolds_the_ignored(qtbot: QtBot, panel: FindingsPanel, draft: Draft) -> None:
    draft.show(panel, [draft.kicker], [draft.ignore(draft.capital)])
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.selected() == draft.kicker, "a heading is no finding"
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert listed(panel) == [draft.kicker, draft.capital]
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert listed(panel) == [draft.kicker]


# --- why


def test_why_opens_in_the_place_of_the_list_and_esc_returns(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.degree)
    filled.focus_card()
    QTest.mouseClick(filled.card.body.reason.link, LEFT)
    assert filled.why_shown
    assert not filled.list.isVisible()
    assert filled.why.rule == "gelar.bentuk"
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert filled.list.isVisible()


def test_why_gives_the_focus_back_to_the_text(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    text = QLineEdit(filled)
    text.show()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    filled.select(draft.degree)
    filled.show_why()
    qtbot.waitUntil(lambda: not text.hasFocus())
    QTest.mouseClick(filled.why.back, LEFT)
    qtbot.waitUntil(text.hasFocus)


def test_the_page_follows_to_the_next_finding(filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.degree)
    filled.show_why()
    filled.choose_next()
    assert filled.why_shown
    assert filled.why.rule == "gelar.koma-sesudah"
    filled.select(None)
    assert not filled.why_shown


# --- when there is nothing to decide


def test_a_draft_without_findings(panel: FindingsPanel, draft: Draft) -> None:
    draft.show(panel, [])
    assert panel.note.words.text() == "Tidak ada temuan. Naskah tetap perlu dibaca."
    assert not panel.note.button.isVisible()
    assert panel.selected() is None


def test_all_decided_leads_on_to_approval(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    draft.show(filled, [], [draft.ignore(draft.capital)])
    assert filled.note.words.text() == "Semua temuan sudah ditinjau."
    with qtbot.waitSignal(filled.approve_page_requested):
        QTest.mouseClick(filled.note.button, LEFT)


def test_a_filter_without_findings_offers_all(qtbot: QtBot, panel: FindingsPanel, draft: Draft) -> None:
    draft.show(panel, [draft.capital])
    panel.set_filter(Severity.ERROR)
    assert panel.note.words.text() == "Tidak ada temuan Wajib."
    assert panel.note.button.text() == "Tampilkan semua"
    QTest.mouseClick(panel.note.button, LEFT)
    assert panel.selected() == draft.capital
    assert panel.header.every.isChecked()


def test_a_long_check_is_told_and_a_short_one_not(qtbot: QtBot, panel: FindingsPanel, draft: Draft) -> None:
    panel.set_busy(True)
    assert panel.note.words.text() == ""
    qtbot.waitUntil(lambda: panel.note.words.text() == "Memeriksa…")
    draft.show(panel)
    panel.set_busy(False)
    panel.set_busy(True)
    assert panel.header.fix_all.isEnabled()
    qtbot.waitUntil(lambda: not panel.header.fix_all.isEnabled())
    panel.set_busy(False)
    assert panel.header.fix_all.isEnabled()


# --- focus, sizes, language


def test_focus_goes_to_the_card_and_to_the_list(qtbot: QtBot, filled: FindingsPanel) -> None:
    filled.focus_card()
    qtbot.waitUntil(filled.card.apply.hasFocus)
    assert filled.card_has_focus()
    filled.focus_list()
    qtbot.waitUntil(filled.list.hasFocus)
    assert not filled.card_has_focus()


def test_without_a_card_the_list_has_the_focus(qtbot: QtBot, filled: FindingsPanel) -> None:
    filled.select(None)
    filled.focus_card()
    qtbot.waitUntil(filled.list.hasFocus)


def test_a_low_panel_saves_a_line(qtbot: QtBot, filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.degree)
    QApplication.processEvents()
    high = filled.card.height()
    filled.resize(372, 600)
    qtbot.waitUntil(lambda: filled.card.height() == high - 18)


@pytest.mark.parametrize("width", [336, 372, 440])
def test_nothing_is_cut_off_at_any_width(filled: FindingsPanel, draft: Draft, width: int) -> None:
    filled.resize(width, 700)
    for finding in draft.all:
        filled.select(finding)
        QApplication.processEvents()
        for button in filled.card.buttons():
            assert button.width() >= button.sizeHint().width(), button.text()
            assert filled.card.rect().contains(button.geometry())
    for button in (filled.header.every, *filled.header.filters.values(), filled.header.fix_all):
        assert button.width() >= button.sizeHint().width(), button.text()


def test_every_control_has_a_name_in_words(filled: FindingsPanel, draft: Draft) -> None:
    filled.select(draft.degree)
    controls = [filled.card.previous, filled.card.next, filled.list, filled.header.title, *filled.card.buttons()]
    controls += [*filled.header.filters.values(), *filled.card.body.box.choices]
    for control in controls:
        face = QAccessible.queryAccessibleInterface(control)
        name = face.text(QAccessible.Text.Name)
        assert any(letter.isalpha() for letter in name), control
    index = filled.list.currentIndex()
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Wajib, paragraf 4, gelar akademik: S. H → S.H."


def test_everything_is_said_in_the_other_language(
    qtbot: QtBot, filled: FindingsPanel, draft: Draft, english: QTranslator
) -> None:
    filled.select(draft.degree)
    QApplication.installTranslator(english)
    QApplication.sendEvent(filled, QEvent(QEvent.Type.LanguageChange))
    assert filled.card.apply.text() == "Apply"
    assert filled.card.accessibleName().startswith("Required, ")
    assert filled.card.body.title.text == "Gelar ditulis rapat (en)"
    assert filled.header.filters[Severity.ERROR].text() == "Required"
    lead = next(place for place, one in enumerate(filled.list.entries) if isinstance(one, Heading) and one.count == 3)
    assert filled.list.model().index(lead, 0).data() == "Lead"


def test_findings_are_searched_by_words_rule_and_part(filled: FindingsPanel, draft: Draft) -> None:
    filled.search("gelar")
    assert filled.ordered() == [draft.degree, draft.comma]
    assert filled.selected() == draft.degree
    filled.search("penutup")
    assert filled.ordered() == [draft.closing]
    filled.search("di-ke.terpisah rak")
    assert filled.ordered() == []
    filled.note.show_all_asked.emit()
    assert filled.ordered() == list(draft.all)


def test_esc_ends_the_search_and_all_are_there_again(filled: FindingsPanel, draft: Draft, qtbot: QtBot) -> None:
    filled.search("pileg")
    assert filled.ordered() == [draft.capital]
    qtbot.keyClick(filled._searching.field, Qt.Key.Key_Escape)
    assert not filled._searching.isVisible()
    assert filled.ordered() == list(draft.all)


def test_a_row_leads_to_those_like_it(filled: FindingsPanel, draft: Draft) -> None:
    menu = filled.list.menu_for(draft.row(draft.above[0]))
    assert menu is not None
    assert "3" in menu.actions()[0].text()
    menu.actions()[0].trigger()
    assert filled.ordered() == list(draft.above)
