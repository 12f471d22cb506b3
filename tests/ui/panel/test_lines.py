from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from redaksi_app.ui.fonts import interface_font
from redaksi_app.ui.panel.diff import Piece
from redaksi_app.ui.panel.lines import LinesLabel, SetText


def text(words: str, *, lines: int, width: float = 200, hidden: str = "", tail: str = "") -> SetText:
    pieces = (Piece(words, False),)
    return SetText(pieces, interface_font(), width, line_height=18, lines=lines, tail=tail, hidden=hidden)


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("lines", [1, 2, 3])
def test_never_more_lines_than_allowed(lines: int) -> None:
    long = text("kata demi kata " * 30, lines=lines)
    assert long.cut
    assert long.height == lines * 18
    assert not text("pendek", lines=lines).cut


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("words", ["kata demi kata " * 30, "satukatayangsangatpanjangsekali" * 5, "😀 " * 200])
def test_what_ends_the_text_keeps_its_place_inside(words: str) -> None:
    cut = text(words, lines=2, tail=" EYD V. ", hidden="Mengapa?")
    place = cut.hidden_place()
    assert 0 <= place.x() < 200
    assert 0 < place.y() < 36


@pytest.mark.usefixtures("qtbot")
def test_a_ground_lies_under_changed_pieces_only() -> None:
    ground = QColor("#00FF00")

    def painted(*pieces: Piece) -> int:
        image = QImage(200, 40, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        made = SetText(pieces, interface_font(), 200, line_height=24, lines=1, changed=QColor("black"))
        made.paint(painter, QPointF(4, 4), QColor("black"), ground)
        painter.end()
        columns = [x for x in range(200) if any(image.pixelColor(x, y) == ground for y in range(40))]
        return columns[-1] - columns[0] if columns else 0

    assert painted(Piece("tapi kita", False)) == 0
    one = painted(Piece("tapi", True), Piece(" kita juga", False))
    whole = painted(Piece("tapi kita juga", True))
    assert 0 < one < whole
    behind_emoji = painted(Piece("😀😀 ", False), Piece("tapi", True), Piece(" kita", False))
    assert abs(behind_emoji - one) <= 1, "a character above U+FFFF does not shift the ground"


def test_a_label_tells_what_it_cuts(qtbot: QtBot) -> None:
    label = LinesLabel(interface_font(), "ink", 20)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.set_text("Judul yang panjang sekali untuk label ini")
    assert label.toolTip() == label.text
    assert label.height_for(120) == 20
    label.set_text("Pendek")
    assert label.toolTip() == ""
