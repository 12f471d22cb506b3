from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from redaksi_app.ui.pages.queue import QueuePage
from redaksi_app.ui.pages.queue_rows import QueueRow, Status
from redaksi_app.ui.pages.queue_view import QueueView

LEFT = Qt.MouseButton.LeftButton


def row(name: str, headline: str, writer: str, status: Status) -> QueueRow:
    return QueueRow(f"/meja/{name}", headline, 300, writer, datetime(2024, 8, 22, 9, 4), 2, 0, 1, status)


ROWS = (
    row("soe.docx", "Petani Soe Panen Jagung", "Yanuarius Bria", "baru"),
    row("kefa.txt", "Pasar Kefa Dibuka Lagi", "Maria Seran", "disunting"),
    row("atambua.odt", "Jembatan Atambua Selesai", "Yanuarius Bria", "disetujui"),
)


@pytest.fixture
def page(qtbot: QtBot) -> QueuePage:
    made = QueuePage()
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show_rows(ROWS)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def table(page: QueuePage) -> QueueView:
    view = page.findChild(QueueView)
    assert view is not None
    return view


def titles(page: QueuePage) -> list[str]:
    model = table(page).model()
    return [model.index(number, 0).data().split(",")[0] for number in range(model.rowCount())]


def button(page: QueuePage, start: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.text().startswith(start))


def search(page: QueuePage) -> QLineEdit:
    field = page.findChild(QLineEdit)
    assert field is not None
    return field


def test_every_draft_is_listed_with_its_words(page: QueuePage) -> None:
    assert titles(page) == ["Petani Soe Panen Jagung", "Pasar Kefa Dibuka Lagi", "Jembatan Atambua Selesai"]
    model = table(page).model()
    assert model.index(0, 0).data() == "Petani Soe Panen Jagung, soe.docx · 300 kata"
    assert model.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole) == "2 wajib, 0 periksa, 1 saran"
    assert model.index(2, 4).data() == "Disetujui"
    assert page.status_texts() == ("3 naskah", "2 belum selesai")
    assert page.waiting_count() == 2


def test_enter_opens_the_row_the_keyboard_is_on(qtbot: QtBot, page: QueuePage) -> None:
    table(page).setFocus()
    QTest.keyClick(table(page), Qt.Key.Key_Down)
    with qtbot.waitSignal(page.open_requested) as caught:
        QTest.keyClick(table(page), Qt.Key.Key_Return)
    assert caught.args == ["/meja/kefa.txt"]


def test_a_double_click_opens_a_row_once(qtbot: QtBot, page: QueuePage) -> None:
    opened: list[str] = []
    page.open_requested.connect(opened.append)
    place = table(page).visualRect(table(page).model().index(2, 0)).center()
    QTest.mouseClick(table(page).viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(table(page).viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert opened == ["/meja/atambua.odt"]


def test_filters_count_and_sort_out(page: QueuePage) -> None:
    assert [button(page, name).text() for name in ("Belum", "Disetujui")] == ["Belum selesai  2", "Disetujui  1"]
    QTest.mouseClick(button(page, "Disetujui"), LEFT)
    assert titles(page) == ["Jembatan Atambua Selesai"]
    QTest.mouseClick(button(page, "Belum"), LEFT)
    assert titles(page) == ["Petani Soe Panen Jagung", "Pasar Kefa Dibuka Lagi"]
    QTest.mouseClick(button(page, "Semua"), LEFT)
    assert len(titles(page)) == 3


def test_a_search_narrows_and_down_goes_into_the_list(qtbot: QtBot, page: QueuePage) -> None:
    search(page).setFocus()
    QTest.keyClicks(search(page), "bria")
    assert titles(page) == ["Petani Soe Panen Jagung", "Jembatan Atambua Selesai"]
    QTest.keyClick(search(page), Qt.Key.Key_Down)
    qtbot.waitUntil(table(page).hasFocus)
    search(page).setFocus()
    QTest.keyClick(search(page), Qt.Key.Key_Escape)
    assert search(page).text() == ""
    assert len(titles(page)) == 3


def test_nothing_found_offers_everything_again(page: QueuePage) -> None:
    QTest.mouseClick(button(page, "Disetujui"), LEFT)
    search(page).setText("jagung")
    assert any(label.text() == "Tidak ada naskah yang cocok." for label in page.findChildren(QLabel))
    assert button(page, "Tampilkan semua").isVisible()
    QTest.mouseClick(button(page, "Tampilkan semua"), LEFT)
    assert len(titles(page)) == 3


def test_an_empty_queue_says_how_to_begin(page: QueuePage) -> None:
    page.show_rows([])
    words = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Belum ada naskah. Seret berkas ke sini atau buka dengan Ctrl+O." in words
    assert not button(page, "Tampilkan semua").isVisible()
    assert not search(page).isVisible()


def test_the_chosen_row_and_the_filter_stay_when_rows_are_renewed(page: QueuePage) -> None:
    QTest.mouseClick(button(page, "Belum"), LEFT)
    table(page).selectRow(1)
    page.show_rows([row("baru.docx", "Hujan di Lembata", "Agnes", "baru"), *ROWS])
    assert titles(page)[table(page).currentIndex().row()] == "Pasar Kefa Dibuka Lagi"
    assert "Jembatan Atambua Selesai" not in titles(page)


def test_the_ways_in(qtbot: QtBot, page: QueuePage) -> None:
    with qtbot.waitSignal(page.open_dialog_requested):
        QTest.mouseClick(button(page, "Buka naskah"), LEFT)
    with qtbot.waitSignal(page.paste_requested):
        QTest.mouseClick(button(page, "Tempel teks"), LEFT)
    assert not any("Pantau" in one.text() for one in page.findChildren(QPushButton))


def drop(page: QueuePage, *urls: QUrl) -> None:
    data = QMimeData()
    data.setUrls(list(urls))
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(300, 300), action, data, LEFT, none))
    QApplication.sendEvent(page, QDropEvent(QPointF(300, 300), action, data, LEFT, none))


def test_files_can_be_dropped_anywhere(page: QueuePage) -> None:
    dropped: list[list[str]] = []
    page.files_dropped.connect(dropped.append)
    drop(page, QUrl.fromLocalFile("/meja/a.docx"), QUrl.fromLocalFile("/meja/b.txt"))
    assert dropped == [["/meja/a.docx", "/meja/b.txt"]]


def test_addresses_from_the_web_are_not_files(page: QueuePage) -> None:
    dropped: list[list[str]] = []
    page.files_dropped.connect(dropped.append)
    drop(page, QUrl("https://contoh.id/berita"))
    assert dropped == []


def test_a_narrow_page_keeps_room_for_the_headline(page: QueuePage) -> None:
    page.resize(900, 460)
    assert table(page).columnWidth(0) >= 300
    assert sum(table(page).columnWidth(column) for column in range(5)) <= table(page).width()


def test_one_button_is_filled_and_everything_has_a_name(page: QueuePage) -> None:
    assert [one.text() for one in page.findChildren(QPushButton) if one.property("kind") == "primary"] == [
        "Buka naskah…"
    ]
    assert search(page).accessibleName()
    assert table(page).accessibleName()
    assert button(page, "Belum").accessibleName() == "Belum selesai, 2 naskah"


def test_texts_follow_the_language(page: QueuePage) -> None:
    button(page, "Buka naskah").setText("x")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert button(page, "Buka naskah").isVisible()


def test_the_first_page_makes_sense_of_it_and_offers_a_draft_to_try(qtbot: QtBot) -> None:
    page = QueuePage()
    qtbot.addWidget(page)
    page.show_rows([])
    page.show()
    words = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "Buka naskah reporter" in words
    assert "F8" in words
    assert "tanpa internet" in words
    button = next(one for one in page.findChildren(QPushButton) if one.text() == "Coba dengan naskah contoh")
    with qtbot.waitSignal(page.sample_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
