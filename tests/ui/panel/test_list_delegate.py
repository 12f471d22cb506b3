from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from redaksi_app.ui.panel.list_delegate import FindingsDelegate
from redaksi_app.ui.panel.list_model import FindingsModel
from redaksi_app.ui.panel.rows import Heading, Row, Section
from redaksi_app.ui.theme import Mode, current_theme

if TYPE_CHECKING:
    from tests.ui.panel.conftest import Draft

WIDTH = 372


@pytest.fixture(autouse=True)
def _light(qtbot: QtBot) -> None:
    current_theme().set_mode(Mode.LIGHT)


def paint(entry: Row | Heading, *, folded: bool = True) -> QImage:
    model, delegate = FindingsModel(), FindingsDelegate()
    delegate.folded = folded
    model.set_entries([entry])
    option = QStyleOptionViewItem()
    height = delegate.sizeHint(option, model.index(0)).height()
    option.rect.setRect(0, 0, WIDTH, height)
    image = QImage(WIDTH, height, QImage.Format.Format_RGB32)
    image.fill(current_theme().colour("panel"))
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return image


def inked(image: QImage, left: int, right: int) -> int:
    """How many pixels of a stretch are not ground."""
    ground = current_theme().colour("panel")
    return sum(image.pixelColor(x, y) != ground for x in range(left, right) for y in range(image.height()))


def test_a_count_of_like_findings_stands_before_the_number(draft: Draft) -> None:
    several = paint(draft.row(draft.above[0]))
    single = paint(draft.row(draft.capital))
    assert inked(several, 290, 320) > 0
    assert inked(single, 290, 320) == 0
    assert inked(single, 325, 356) > 0, "the number of the paragraph"


def test_long_words_leave_room_for_the_count(draft: Draft) -> None:
    words = "menata kain diatas meja dan mengukur panjangnya"
    row = Row(draft.finding(words, words.replace("diatas", "di atas")), Section.BODY, 5, like=2)
    image = paint(row)
    assert inked(image, 60, 280) > 0
    assert inked(image, 356, WIDTH) == 0
    assert inked(image, 297, 302) == 0, "a gap before ×2"


def test_the_suggestion_is_seen_although_the_words_are_long(draft: Draft) -> None:
    words = "menata kain diatas meja dan mengukur panjangnya"
    one = paint(Row(draft.finding(words, "menata kain"), Section.BODY, 5))
    other = paint(Row(draft.finding(words, "mengatur kain"), Section.BODY, 5))
    assert one != other


def test_an_ignored_row_tells_its_reason(draft: Draft) -> None:
    finding, decision = draft.ignore(draft.capital, "Nama resmi")
    image = paint(Row(finding, Section.IGNORED, 7, decision=decision))
    assert inked(image, 240, 318) > 0


def test_the_heading_of_the_ignored_shows_whether_it_is_folded() -> None:
    heading = Heading(Section.IGNORED, 3)
    assert paint(heading, folded=True).height() > paint(Heading(Section.BODY, 3)).height()
