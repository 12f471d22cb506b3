from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from pytestqt.qtbot import QtBot

from redaksi_app.ui.fonts import manuscript_font
from redaksi_app.ui.pages.marked_text import Run, RunKind
from redaksi_app.ui.pages.run_painting import MarkedText, fitted
from redaksi_app.ui.theme import current_theme

KEPT, REMOVED, INSERTED = RunKind.KEPT, RunKind.REMOVED, RunKind.INSERTED
RUNS = (
    Run(KEPT, "Kunjungan itu berlangsung lama sekali di balai desa dan "),
    Run(REMOVED, "dirumah"),
    Run(INSERTED, "di rumah"),
    Run(KEPT, " ketua adat bersama banyak warga dari beberapa dusun."),
)


def text(runs: tuple[Run, ...], width: float = 2000) -> MarkedText:
    return MarkedText(runs, manuscript_font(15), current_theme(), width=width, line=24)


def test_what_fits_is_left_as_it_is(qtbot: QtBot) -> None:
    assert fitted(RUNS, QFontMetricsF(manuscript_font(15)), 5000) == RUNS


def test_the_change_is_kept_and_its_surroundings_are_cut(qtbot: QtBot) -> None:
    metrics = QFontMetricsF(manuscript_font(15))
    shown = fitted(RUNS, metrics, 360)
    assert [run for run in shown if run.kind is not KEPT] == list(RUNS[1:3])
    assert shown[0].text.startswith("…")
    assert shown[0].text.endswith("dan ")
    assert shown[-1].text.endswith("…")
    assert sum(metrics.horizontalAdvance(run.text) for run in shown) <= 360


def test_a_change_wider_than_the_line_is_cut_itself(qtbot: QtBot) -> None:
    metrics = QFontMetricsF(manuscript_font(15))
    shown = fitted((Run(REMOVED, "x" * 500), Run(INSERTED, "y" * 500)), metrics, 200)
    assert shown[0].text.endswith("…")
    assert sum(metrics.horizontalAdvance(run.text) for run in shown) <= 200


def test_lines_are_of_one_height_and_break_at_the_width(qtbot: QtBot) -> None:
    assert text(RUNS).height == 24
    narrow = text(RUNS, 200)
    assert narrow.height >= 4 * 24
    assert narrow.height % 24 == 0


def test_a_point_finds_its_change_and_both_halves_are_one(qtbot: QtBot) -> None:
    line = text(RUNS)
    found = [line.change_at(QPointF(x, 12)) for x in range(0, round(line.width), 2)]
    assert set(found) == {None, 0}
    assert found[0] is None
    assert found[-1] is None


def test_changes_have_their_grounds_in_every_theme(qtbot: QtBot) -> None:
    theme = current_theme()
    try:
        for mode in ("light", "dark"):
            theme.set_mode(mode)
            image = QImage(400, 24, QImage.Format.Format_RGB32)
            image.fill(theme.colour("paper"))
            painter = QPainter(image)
            text((Run(REMOVED, "iiii iiii"), Run(INSERTED, "llll llll"))).paint(painter, QPointF(4, 0))
            painter.end()
            seen = {image.pixelColor(x, y).name() for x in range(400) for y in range(24)}
            for name in ("delsoft", "inssoft", "accent"):
                assert theme.colour(name).name() in seen, name
    finally:
        theme.set_mode("system")


def test_characters_beyond_the_basic_plane_do_not_shift_the_grounds(qtbot: QtBot) -> None:
    plain = text((Run(KEPT, "aa "), Run(REMOVED, "buang")))
    starred = text((Run(KEPT, "\U0001f33d\U0001f33d "), Run(REMOVED, "buang")))
    for line in (plain, starred):
        edge = next(x for x in range(300) if line.change_at(QPointF(x, 12)) == 0)
        assert line.change_at(QPointF(line.width - 1, 12)) == 0
        assert edge > 5
