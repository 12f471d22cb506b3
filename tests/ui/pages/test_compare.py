import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from redaksi_app.styles import shipped_styles
from redaksi_app.text.edits import Edit
from redaksi_app.ui.pages.change_strip import ChangeStrip
from redaksi_app.ui.pages.compare import ComparePage
from redaksi_app.ui.pages.compare_view import CompareView

LEFT = Qt.MouseButton.LeftButton
ORIGINAL = """Petani Soe Panen Jagung Melimpah

Penulis: Yanuarius Bria | Editor: Maria Seran

POS-KUPANG.COM, SOE - Petani panen jagung dikebun mereka menjelang pileg.

Harga jagung di pasar tetap.

Hasilnya dijual diluar kota."""
TEXT = (
    ORIGINAL.replace("dikebun", "di kebun").replace("pileg", "Pileg").replace("\n\nHarga jagung di pasar tetap.", "")
    + "\n\nPanen berlangsung sampai sore."
)


@pytest.fixture
def page(qtbot: QtBot) -> ComparePage:
    made = ComparePage()
    qtbot.addWidget(made)
    made.resize(1366, 700)
    show(made, TEXT)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def show(page: ComparePage, text: str) -> None:
    style = shipped_styles().load("pos-kupang")
    page.show_texts(ORIGINAL, text, author="Yanuarius Bria", editor="Maria Seran", style=style)


def view(page: ComparePage) -> CompareView:
    found = page.findChild(CompareView)
    assert found is not None
    return found


def button(page: ComparePage, text: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.text() == text)


def words(page: ComparePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def rows(page: ComparePage) -> list[str]:
    model = view(page).model()
    return [model.index(number, 0).data() for number in range(model.rowCount())]


def reverted(qtbot: QtBot, page: ComparePage) -> str:
    """The text after Ctrl+R."""
    with qtbot.waitSignal(page.revert_requested) as caught:
        QTest.keyClick(view(page), Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    (edit,) = caught.args
    assert isinstance(edit, Edit)
    return edit.applied_to(TEXT)


def test_changes_are_counted_and_told(page: ComparePage) -> None:
    assert page.changed_count() == 3
    assert "3 paragraf berubah" in words(page)
    assert "7 kata dihapus · 7 kata masuk" in words(page)
    assert {"Naskah reporter", "Yanuarius Bria", "Naskah editor", "Maria Seran"} <= set(words(page))


def test_every_row_is_told_in_words(page: ComparePage) -> None:
    told = rows(page)
    assert told[0] == "Paragraf 1: Petani Soe Panen Jagung Melimpah"
    assert told[2].startswith("Paragraf 3, diubah. Asli: POS-KUPANG.COM, SOE - Petani panen jagung dikebun")
    assert told[3] == "Paragraf dihapus: Harga jagung di pasar tetap."
    assert told[5] == "Paragraf 5, baru: Panen berlangsung sampai sore."


def test_the_first_change_is_chosen_and_f8_goes_round(page: ComparePage) -> None:
    assert view(page).chosen == 2
    visited = []
    for _ in range(3):
        QTest.keyClick(view(page), Qt.Key.Key_F8)
        visited.append(view(page).chosen)
    assert visited == [3, 5, 2]
    QTest.keyClick(view(page), Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert view(page).chosen == 5
    assert "3 dari 3" in words(page)
    QTest.mouseClick(button(page, "Sebelumnya"), LEFT)
    assert view(page).chosen == 3


def test_ctrl_r_brings_the_whole_paragraph_back(qtbot: QtBot, page: ComparePage) -> None:
    text = reverted(qtbot, page)
    assert "dikebun mereka menjelang pileg" in text
    show(page, text)
    assert page.changed_count() == 2


def test_one_change_is_chosen_by_key_and_brought_back_alone(qtbot: QtBot, page: ComparePage) -> None:
    QTest.keyClick(view(page), Qt.Key.Key_Right)
    QTest.keyClick(view(page), Qt.Key.Key_Right)
    assert view(page).chosen_change == 1
    text = reverted(qtbot, page)
    assert "di kebun mereka menjelang pileg" in text
    QTest.keyClick(view(page), Qt.Key.Key_Escape)
    assert view(page).chosen_change is None


def test_a_click_on_a_change_chooses_it(page: ComparePage) -> None:
    place = view(page).visualRect(view(page).model().index(2, 0))
    hits = []
    for x in range(place.left(), place.right(), 6):
        at = QPoint(x, place.top() + 18)
        QTest.mouseClick(view(page).viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
        hits.append(view(page).chosen_change)
    assert {None, 0} <= set(hits)
    QTest.mouseClick(view(page).viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place.topLeft() + QPoint(4, 18))
    assert view(page).chosen_change is None


def test_a_removed_paragraph_is_put_back_by_the_button(qtbot: QtBot, page: ComparePage) -> None:
    page.next_change()
    with qtbot.waitSignal(page.revert_requested) as caught:
        QTest.mouseClick(button(page, "Kembalikan ke asli"), LEFT)
    assert "menjelang Pileg.\n\nHarga jagung di pasar tetap.\n\nHasilnya" in caught.args[0].applied_to(TEXT)


def test_an_unchanged_paragraph_offers_nothing(qtbot: QtBot, page: ComparePage) -> None:
    view(page).choose(0)
    assert not button(page, "Kembalikan ke asli").isVisible()
    with qtbot.assertNotEmitted(page.revert_requested):
        page.revert()


def test_after_a_change_was_brought_back_the_next_is_chosen(page: ComparePage) -> None:
    page.next_change()
    show(page, TEXT.replace("Hasilnya", "Harga jagung di pasar tetap.\n\nHasilnya"))
    assert page.changed_count() == 2
    assert view(page).chosen == 5


def test_only_changed_paragraphs_can_be_shown(page: ComparePage) -> None:
    box = page.findChild(QCheckBox)
    assert box is not None
    page.next_change()
    QTest.mouseClick(box, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(8, box.height() // 2))
    assert len(rows(page)) == 3
    assert view(page).chosen == 3
    page.next_change()
    assert view(page).chosen == 5


def test_what_is_chosen_before_the_page_is_seen_is_in_sight_from_the_top(qtbot: QtBot) -> None:
    made = ComparePage()
    qtbot.addWidget(made)
    made.resize(1366, 700)
    show(made, TEXT)
    made.show()
    qtbot.waitExposed(made)
    assert view(made).verticalScrollBar().value() == 0
    place = view(made).visualRect(view(made).model().index(2, 0))
    assert view(made).viewport().rect().contains(place)


def test_a_chosen_paragraph_far_below_is_scrolled_to(qtbot: QtBot, page: ComparePage) -> None:
    page.resize(1366, 260)
    page.next_change()
    page.next_change()
    place = view(page).visualRect(view(page).model().index(5, 0))
    assert view(page).viewport().rect().contains(place)


def test_a_narrow_page_has_one_column_and_no_choice(page: ComparePage) -> None:
    assert not view(page).inline
    QTest.mouseClick(button(page, "Satu kolom"), LEFT)
    assert view(page).inline
    QTest.mouseClick(button(page, "Berdampingan"), LEFT)
    assert not view(page).inline
    page.resize(1239, 700)
    assert view(page).inline
    assert not button(page, "Satu kolom").isVisible()
    page.resize(1240, 700)
    assert not view(page).inline
    assert page.minimumSizeHint().width() <= 900


def test_without_changes_it_says_so(page: ComparePage) -> None:
    show(page, ORIGINAL)
    assert page.changed_count() == 0
    assert "Belum ada perubahan dari naskah reporter." in words(page)
    assert not button(page, "Berikutnya").isVisible()
    show(page, TEXT)
    assert view(page).isVisible()


def test_a_click_on_the_strip_goes_to_its_paragraph(page: ComparePage) -> None:
    strip = page.findChild(ChangeStrip)
    assert strip is not None
    QTest.mouseClick(strip, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(6, strip.tick_y(2)))
    assert view(page).chosen == 5


def test_no_button_is_filled_and_names_are_words(page: ComparePage) -> None:
    assert [one for one in page.findChildren(QPushButton) if one.property("kind") == "primary"] == []
    assert view(page).accessibleName()
    assert button(page, "Berikutnya").accessibleName() == "Perubahan berikutnya"


def test_texts_follow_the_language(page: ComparePage) -> None:
    button(page, "Kembalikan ke asli").setText("x")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert button(page, "Kembalikan ke asli").isVisible()
