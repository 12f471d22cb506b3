from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from redaksi_app.formats.docx_changes import TrackedChange
from redaksi_app.formats.docx_comments import DraftComment
from redaksi_app.formats.review_return import Fate, Reviewed
from redaksi_app.ui import translation
from redaksi_app.ui.dialogs.review import ChangesDialog, RemarksDialog, change_rows, comment_rows, outcome_rows
from redaksi_app.ui.dialogs.review.list import ReviewList
from redaksi_app.ui.pages.marked_text import Run, RunKind

TEXT = "Pasar Lontar Ramai\nHarga beras turun di pasar Kupang."
WHEN = datetime(2020, 3, 1, 9, 15)
CHANGES = [
    TrackedChange("Yosef", WHEN, 31, 36, "trun", "turun", (1, 2)),
    TrackedChange("", None, 40, 46, "", "pasar ", (3,)),
    TrackedChange("Yosef", WHEN, 53, 53, " Lagi", "", (4,)),
]
COMMENTS = [
    DraftComment("Yosef", WHEN, "Kota atau kabupaten?\nCek.", 46, 52, "Kupang"),
    DraftComment("Rahayu", None, "Sudah.", 46, 52, "Kupang", reply=True, settled=True),
]


def changes_dialog(qtbot: QtBot) -> ChangesDialog:
    dialog = ChangesDialog(change_rows(TEXT, CHANGES, lambda number: number + 1))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def list_of(dialog: QWidget) -> ReviewList:
    found = dialog.findChild(ReviewList)
    assert found is not None
    return found


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def title(dialog: QWidget) -> str:
    return next(label.text() for label in dialog.findChildren(QLabel) if label.property("kind") == "title")


def test_a_change_tells_who_when_where_and_what() -> None:
    first, second, third = change_rows(TEXT, CHANGES, lambda number: number + 1)
    assert first.head == "Yosef · 1 Mar 2020 09.15 · ¶ 2 · penggantian"
    assert first.runs == (
        Run(RunKind.KEPT, "Harga beras "),
        Run(RunKind.REMOVED, "trun"),
        Run(RunKind.INSERTED, "turun"),
        Run(RunKind.KEPT, " di pasar Kupang."),
    )
    assert second.head == "Tanpa nama · ¶ 2 · tambahan"
    assert third.head.endswith("penghapusan")
    assert "dihapus: trun" in first.spoken


def test_all_are_accepted_at_first(qtbot: QtBot) -> None:
    dialog = changes_dialog(qtbot)
    assert dialog.accepted_rows() == [0, 1, 2]
    assert title(dialog) == "3 perubahan diterima, 0 ditolak"


def test_the_space_bar_and_clicks_turn_ticks(qtbot: QtBot) -> None:
    dialog = changes_dialog(qtbot)
    view = list_of(dialog)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert dialog.accepted_rows() == [1, 2]
    where = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert dialog.accepted_rows() == [1]
    assert title(dialog) == "1 perubahan diterima, 2 ditolak"


def test_all_or_none(qtbot: QtBot) -> None:
    dialog = changes_dialog(qtbot)
    qtbot.mouseClick(button(dialog, "Kosongkan"), Qt.MouseButton.LeftButton)
    assert dialog.accepted_rows() == []
    qtbot.mouseClick(button(dialog, "Centang semua"), Qt.MouseButton.LeftButton)
    assert dialog.accepted_rows() == [0, 1, 2]


def test_enter_applies_and_escape_does_not(qtbot: QtBot) -> None:
    for key, result in ((Qt.Key.Key_Return, 1), (Qt.Key.Key_Escape, 0)):
        dialog = changes_dialog(qtbot)
        QTest.keyClick(dialog, key)
        assert dialog.result() == result


def test_it_speaks_english(qtbot: QtBot, qapp: QApplication) -> None:
    dialog = changes_dialog(qtbot)
    translation.install(qapp, "en")
    qtbot.waitUntil(lambda: title(dialog) == "3 changes accepted, 0 rejected")
    assert button(dialog, "Apply").isEnabled()
    assert (
        change_rows(TEXT, CHANGES, lambda number: number + 1)[0].head == "Yosef · 1 Mar 2020 09:15 · ¶ 2 · replacement"
    )


def test_a_comment_tells_who_and_what_about(qtbot: QtBot) -> None:
    first, second = comment_rows(COMMENTS)
    assert first.head == "Yosef · 1 Mar 2020 09.15"
    assert first.runs == (Run(RunKind.KEPT, "“Kupang”"),)
    assert first.body == "Kota atau kabupaten?\nCek."
    assert second.head == "Rahayu · jawaban · sudah selesai"


def test_enter_leads_to_the_words_and_the_sheet_stays(qtbot: QtBot) -> None:
    dialog = RemarksDialog(lambda: "Komentar", comment_rows(COMMENTS), leads=True)
    qtbot.addWidget(dialog)
    dialog.show()
    view = list_of(dialog)
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.row_chosen) as chosen:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == [1]
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("fate", "removed", "inserted"), [("accepted", "trun", "turun"), ("rejected", "turun", "trun")]
)
def test_an_outcome_shows_what_stands_there_now(fate: Fate, removed: str, inserted: str) -> None:
    change = Reviewed("trun", "turun", fate, f"Harga {inserted} lagi", 6)
    (row,) = outcome_rows([change])
    assert [run.text for run in row.runs] == ["Harga ", removed, inserted, " lagi"]


def test_what_was_refused_or_typed_stands_first() -> None:
    fates: tuple[Fate, ...] = ("accepted", "open", "typed", "rejected")
    rows = outcome_rows(Reviewed("", "x", fate, "x", 0) for fate in fates)
    assert [row.head for row in rows] == [
        "Ditolak",
        "Diubah penelaah tanpa dilacak",
        "Belum diputuskan",
        "Diterima",
    ]
