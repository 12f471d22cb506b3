from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from redaksi_app.ui.panel.list_delegate import ROW_HEIGHT
from redaksi_app.ui.panel.list_view import FindingsList
from redaksi_app.ui.panel.overlay_bar import OverlayScrollBar
from redaksi_app.ui.panel.rows import More, Row, Section
from redaksi_app.ui.theme import Mode, current_theme

if TYPE_CHECKING:
    from tests.ui.panel.conftest import Draft


@pytest.fixture
def view(qtbot: QtBot, draft: Draft) -> FindingsList:
    current_theme().set_mode(Mode.LIGHT)
    view = FindingsList()
    qtbot.addWidget(view)
    view.resize(372, 160)
    view.show()
    qtbot.waitExposed(view)
    view.show_rows(draft.listing().rows, (), None)
    QApplication.processEvents()
    return view


def test_every_line_is_28_high(view: FindingsList) -> None:
    heights = {view.visualRect(view.model().index(place, 0)).height() for place in range(len(view.entries))}
    assert heights == {ROW_HEIGHT}


def test_the_heading_stays_while_its_group_scrolls(view: FindingsList) -> None:
    assert view.sticky() is None
    # Judul dan dek (28), its row, Baris nama, its row, Teras: scrolled into the rows of Teras.
    view.verticalScrollBar().setValue(5 * ROW_HEIGHT + 10)
    held = view.sticky()
    assert held is not None
    assert held[0].section is Section.LEAD
    assert held[1].top() == 0


def test_the_next_heading_pushes_the_one_before(view: FindingsList) -> None:
    view.verticalScrollBar().setValue(ROW_HEIGHT + 20)
    held = view.sticky()
    assert held is not None
    assert held[0].section is Section.TITLES
    assert held[1].top() == -20


def test_a_row_under_the_held_heading_is_not_clicked(qtbot: QtBot, view: FindingsList) -> None:
    view.verticalScrollBar().setValue(5 * ROW_HEIGHT + 10)
    with qtbot.assertNotEmitted(view.row_chosen):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
    with qtbot.waitSignal(view.row_chosen):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 40))


def test_a_selected_row_does_not_hide_under_the_heading(view: FindingsList, draft: Draft) -> None:
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.select_row(draft.row(draft.degree))
    rect = view.visualRect(view.currentIndex())
    assert rect.top() >= ROW_HEIGHT


def test_the_selected_row_has_ground_and_bar(
    view: FindingsList, draft: Draft, painted: Callable[[QWidget], QImage]
) -> None:
    view.select_row(draft.row(draft.name))
    QApplication.processEvents()
    rect = view.visualRect(view.currentIndex())
    picture = painted(view.viewport())
    theme = current_theme()
    assert picture.pixelColor(0, rect.center().y()) == theme.colour("accent")
    assert picture.pixelColor(10, rect.center().y()) == theme.colour("accentsoft")


def test_lines_that_stay_keep_their_place(qtbot: QtBot, view: FindingsList, draft: Draft) -> None:
    view.verticalScrollBar().setValue(60)
    rest = [one for one in draft.all if one != draft.closing]
    with qtbot.assertNotEmitted(view.model().modelReset), qtbot.waitSignal(view.model().rowsRemoved) as signal:
        view.show_rows(draft.listing(rest).rows, (), None)
    assert signal.args is not None
    assert signal.args[2] - signal.args[1] == 1, "the row and its heading, nothing else"
    assert view.verticalScrollBar().value() == 60
    shown = [entry.finding for entry in view.entries if isinstance(entry, Row)]
    assert shown == rest


def test_tooltips_tell_what_a_row_cuts_off(view: FindingsList, draft: Draft) -> None:
    place = next(
        place for place, one in enumerate(view.entries) if isinstance(one, Row) and one.finding == draft.degree
    )
    tip = view.model().index(place, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "S. H → S.H.\nGelar ditulis rapat"


def test_the_scroll_bar_lies_over_the_rows(view: FindingsList) -> None:
    assert view.viewport().width() == view.width()
    bar = view.findChild(OverlayScrollBar)
    assert bar is not None
    assert bar.isVisible()
    bar.setValue(40)
    assert view.verticalScrollBar().value() == 40
    view.resize(372, 900)
    assert not bar.isVisible()


MANY = "Kain dari Belu.\n" + "Panitia menata kain diatas meja, lalu pileg.\n" * 6


@pytest.fixture
def long(view: FindingsList, draft: Draft) -> tuple[FindingsList, tuple[Row, ...]]:
    findings = [draft.finding("diatas", "di atas", nth=place, text=MANY) for place in range(6)]
    findings.append(draft.finding("pileg", "Pileg", rule="konsistensi.kapital", text=MANY))
    rows = draft.listing(findings, text=MANY).rows
    view.resize(372, 400)
    view.show_rows(rows, (), None)
    return view, rows


def rows_in(view: FindingsList) -> list[Row]:
    return [entry for entry in view.entries if isinstance(entry, Row)]


def test_a_click_unfolds_those_like_the_one_above(long: tuple[FindingsList, tuple[Row, ...]]) -> None:
    view, rows = long
    place = next(number for number, entry in enumerate(view.entries) if isinstance(entry, More))
    index = view.model().index(place, 0)
    assert index.data() == f"{len(rows) - len(rows_in(view))} lagi seperti ini"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    assert rows_in(view) == list(rows)


def test_a_folded_row_that_is_chosen_is_unfolded(long: tuple[FindingsList, tuple[Row, ...]]) -> None:
    view, rows = long
    hidden = next(row for row in rows if row not in rows_in(view))
    view.select_row(hidden)
    assert hidden in rows_in(view)
    assert view.entries[view.currentIndex().row()] == hidden
