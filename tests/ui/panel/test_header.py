from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from redaksi_app.finding import Severity
from redaksi_app.ui.panel.header import PanelHeader
from redaksi_app.ui.theme import Mode, current_theme

if TYPE_CHECKING:
    from tests.ui.panel.conftest import Draft


@pytest.fixture
def header(qtbot: QtBot) -> PanelHeader:
    current_theme().set_mode(Mode.LIGHT)
    header = PanelHeader()
    qtbot.addWidget(header)
    header.resize(372, 80)
    header.show()
    return header


def test_before_the_first_check_nothing_is_counted(header: PanelHeader) -> None:
    assert header.title.text() == "Temuan"
    assert not header.fix_all.isEnabled()


@pytest.mark.parametrize("severity", list(Severity))
def test_each_name_is_underlined_by_its_own_mark(
    header: PanelHeader, draft: Draft, painted: Callable[[QWidget], QImage], severity: Severity
) -> None:
    header.show_listing(draft.listing(), None, "", known=True)
    QApplication.processEvents()
    button = header.filters[severity]
    picture = painted(button)
    token = {Severity.ERROR: "must", Severity.WARNING: "check", Severity.ADVICE: "hint"}[severity]
    colour = current_theme().colour(token)
    below = range(round(button.baseline()) + 3, picture.height())
    under = [[picture.pixelColor(x, y) == colour for x in range(20, picture.width())] for y in below]
    longest = max(sum(line) for line in under)
    if severity is Severity.ERROR:
        assert longest >= 30, "a solid line"
    elif severity is Severity.ADVICE:
        assert 8 <= longest < 30, "a dotted line"
    else:
        assert longest < 30, "a wave"


def test_choosing_a_filter_moves_no_other(qtbot: QtBot, header: PanelHeader, draft: Draft) -> None:
    header.show_listing(draft.listing(), None, "", known=True)
    QApplication.processEvents()
    before = [button.geometry() for button in header.filters.values()]
    header.show_listing(draft.listing(), Severity.ERROR, "", known=True)
    QApplication.processEvents()
    assert [button.geometry() for button in header.filters.values()] == before
    assert header.filters[Severity.ERROR].isChecked()


def test_a_long_family_name_does_not_push_the_button_out(qtbot: QtBot, header: PanelHeader, draft: Draft) -> None:
    header.resize(336, 80)
    header.show_listing(draft.listing(), None, "keluarga_yang_namanya_panjang_sekali", known=True)
    button = header.fix_all
    qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width())
    assert button.mapTo(header, button.rect().topRight()).x() < 336


def test_the_menu_has_each_family_with_its_count(header: PanelHeader, draft: Draft) -> None:
    header.show_listing(draft.listing(), None, "gelar", known=True)
    header.menu.aboutToShow.emit()
    acts = [action for action in header.menu.actions() if not action.isSeparator()]
    assert acts[0].text() == "Semua jenis\t10"
    assert [action.text() for action in acts if action.isChecked()] == ["Gelar akademik\t2"]
    names = [action.text() for action in acts[1:]]
    assert names == sorted(names, key=str.casefold)
