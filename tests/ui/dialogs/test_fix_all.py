import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from redaksi_app.engine import Engine, apply_findings
from redaksi_app.styles import shipped_styles
from redaksi_app.ui.dialogs.fix_all import FixAllDialog
from redaksi_app.ui.dialogs.fix_all_delegate import why_rect
from redaksi_app.ui.dialogs.fix_all_view import FixAllView

TEXT = """Panen Melimpah

POS-KUPANG.COM, SOE - Kapolres Anton Seran, S. H., tiba dirumah adat bersama Maria Bria, S. E., kemarin.

Warga duduk diatas batu."""
CHECKED = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def dialog(qtbot: QtBot) -> FixAllDialog:
    report = Engine().check(TEXT, shipped_styles().load("pos-kupang"))
    made = FixAllDialog(TEXT, report.findings, lambda number: number + 1)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def view_of(dialog: FixAllDialog) -> FixAllView:
    view = dialog.findChild(FixAllView)
    assert view is not None
    return view


def button(dialog: FixAllDialog, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def row_with(view: FixAllView, words: str) -> int:
    model = view.model()
    return next(row for row in range(model.rowCount()) if words in model.index(row, 0).data())


def click(qtbot: QtBot, view: FixAllView, row: int, at: QPoint | None = None) -> None:
    place = at or view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_all_safe_fixes_are_ticked_and_counted(dialog: FixAllDialog) -> None:
    assert len(dialog.chosen()) == 4
    assert button(dialog, "Terapkan 4 perbaikan").isEnabled()
    assert apply_findings(TEXT, dialog.chosen()).text.count("di rumah") == 1


def test_a_click_on_a_row_leaves_it_out_and_halves_its_group(qtbot: QtBot, dialog: FixAllDialog) -> None:
    view = view_of(dialog)
    click(qtbot, view, row_with(view, "“S. E.” menjadi"))
    assert [finding.text for finding in dialog.chosen()] == ["S. H.", "dirumah", "diatas"]
    group = view.model().index(row_with(view, "Gelar ditulis rapat"), 0)
    assert Qt.CheckState(group.data(CHECKED)) is Qt.CheckState.PartiallyChecked
    assert "1 dari 2" in group.data()
    assert button(dialog, "Terapkan 3 perbaikan").isEnabled()


def test_space_on_a_group_turns_all_of_it(qtbot: QtBot, dialog: FixAllDialog) -> None:
    view = view_of(dialog)
    view.setCurrentIndex(view.model().index(row_with(view, "Kata depan"), 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert [finding.text for finding in dialog.chosen()] == ["S. H.", "S. E."]
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert len(dialog.chosen()) == 4


def test_nothing_ticked_cannot_be_applied(qtbot: QtBot, dialog: FixAllDialog) -> None:
    QTest.mouseClick(button(dialog, "Kosongkan"), Qt.MouseButton.LeftButton)
    assert dialog.chosen() == []
    assert not button(dialog, "Terapkan 0 perbaikan").isEnabled()
    QTest.mouseClick(button(dialog, "Pilih semua"), Qt.MouseButton.LeftButton)
    assert len(dialog.chosen()) == 4


def test_enter_applies_and_escape_does_not(qtbot: QtBot, dialog: FixAllDialog) -> None:
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(view_of(dialog), Qt.Key.Key_Return)
    dialog.show()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(view_of(dialog), Qt.Key.Key_Escape)


def test_the_list_has_the_keys_at_first(qtbot: QtBot, dialog: FixAllDialog) -> None:
    qtbot.waitUntil(view_of(dialog).hasFocus)
    QTest.keyClick(view_of(dialog), Qt.Key.Key_Down)
    QTest.keyClick(view_of(dialog), Qt.Key.Key_Space)
    assert len(dialog.chosen()) == 3


def test_why_opens_the_reason_in_place_and_closes_it(qtbot: QtBot, dialog: FixAllDialog) -> None:
    view = view_of(dialog)
    row = row_with(view, "Gelar ditulis rapat")
    link = why_rect(view.visualRect(view.model().index(row, 0))).center()
    before = view.model().rowCount()
    click(qtbot, view, row, link)
    assert view.model().rowCount() == before + 1
    reason = view.model().index(row + 1, 0)
    assert "Tiap unsur singkatan gelar" in reason.data()
    assert "EYD V" in reason.data()
    assert len(dialog.chosen()) == 4
    view.setCurrentIndex(reason)
    QTest.keyClick(view, Qt.Key.Key_F1)
    assert view.model().rowCount() == before


def test_it_says_what_is_left_alone(qtbot: QtBot) -> None:
    report = Engine().check(TEXT, shipped_styles().load("pos-kupang"))
    dialog = FixAllDialog(TEXT, [*report.findings], lambda number: number)
    qtbot.addWidget(dialog)
    others = sum(not finding.safe for finding in report.findings)
    text = " ".join(label.text() for label in dialog.findChildren(QWidget) if hasattr(label, "text"))
    assert f"{others} temuan lain tidak disentuh" in text
    assert "Kata-kata di dalam kutipan tidak diubah." in text


def test_it_is_never_larger_than_its_window_allows(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 560)
    dialog = FixAllDialog(TEXT, [], lambda number: number, window)
    assert (dialog.width(), dialog.height()) == (810, 504)


def test_only_one_button_is_filled_and_rows_are_told_in_words(dialog: FixAllDialog) -> None:
    filled = [one.text() for one in dialog.findChildren(QPushButton) if one.property("kind") == "primary"]
    assert filled == ["Terapkan 4 perbaikan"]
    view = view_of(dialog)
    assert view.accessibleName()
    spoken = view.model().index(row_with(view, "“dirumah”"), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Paragraf 3: “dirumah” menjadi “di rumah”. …SOE - Kapolres")


def test_texts_follow_the_language(qtbot: QtBot, dialog: FixAllDialog) -> None:
    apply = button(dialog, "Terapkan 4 perbaikan")
    apply.setText("")
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    assert apply.text() == "Terapkan 4 perbaikan"
