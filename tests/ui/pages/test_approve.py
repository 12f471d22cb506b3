from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from redaksi_app.engine import Engine, Ignored, IgnoreScope
from redaksi_app.finding import Bilingual, Category, Finding, Severity
from redaksi_app.formats import Approval, checksum
from redaksi_app.styles import shipped_styles
from redaksi_app.ui.pages.approve import ApprovePage
from redaksi_app.ui.pages.approve_state import ApproveState, HistoryLine, approve_state
from redaksi_app.ui.pages.finding_link import FindingLink, FoldLine, Line

LEFT = Qt.MouseButton.LeftButton
CLEAN = """Petani Soe Panen Jagung Melimpah

Penulis: Yanuarius Bria | Editor: Maria Seran

POS-KUPANG.COM, SOE - Petani panen jagung di kebun mereka, Selasa, 22 Agustus 2023.

Baca juga: Harga Jagung di Pasar Inpres Naik Lagi

"Kami duduk diatas batu," kata Maria. (*)"""
BLOCKED = CLEAN.replace("di kebun", "dikebun")


def extra(text: str, words: str, severity: Severity) -> Finding:
    start = text.index(words)
    return Finding("x.y", Category.STYLE, severity, start, start + len(words), words, Bilingual("Pesan", "Message"))


def state(
    text: str, approval: Approval | None = None, more: tuple[Finding, ...] = (), editor: str = "Maria Seran"
) -> ApproveState:
    report = Engine().check(text, shipped_styles().load("tribun"))
    return approve_state(
        report.article,
        sorted([*report.findings, *more], key=lambda finding: finding.start),
        (),
        lambda number: number // 2 + 1,
        editors=["Agnes Lado"],
        editor=editor,
        approval=approval,
        history=[HistoryLine("11.20", Bilingual("Naskah dibuka", "Draft opened"))],
    )


@pytest.fixture
def page(qtbot: QtBot) -> ApprovePage:
    made = ApprovePage()
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show_state(state(BLOCKED))
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def button(page: ApprovePage, text: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.text() == text)


def words(page: ApprovePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def links(page: ApprovePage) -> list[FindingLink]:
    return [link for link in page.findChildren(FindingLink) if link.isVisible()]


def ticks(page: ApprovePage) -> tuple[QCheckBox, QCheckBox]:
    read, export = page.findChildren(QCheckBox)
    return read, export


def editor(page: ApprovePage) -> QComboBox:
    field = page.findChild(QComboBox)
    assert field is not None
    return field


def test_blockers_come_first_and_are_opened_by_a_click(qtbot: QtBot, page: ApprovePage) -> None:
    assert "Belum dapat disetujui: 1 temuan wajib tersisa" in words(page)
    link = links(page)[0]
    assert link.accessibleName().startswith("Wajib, paragraf 3, Teras: ")
    with qtbot.waitSignal(page.finding_requested) as caught:
        QTest.mouseClick(link, LEFT)
    assert caught.args[0].text == "dikebun"


def test_the_keyboard_is_on_the_first_blocker_and_enter_opens_it(qtbot: QtBot, page: ApprovePage) -> None:
    qtbot.waitUntil(links(page)[0].hasFocus)
    with qtbot.waitSignal(page.finding_requested):
        QTest.keyClick(links(page)[0], Qt.Key.Key_Return)
    with qtbot.waitSignal(page.finding_requested):
        QTest.keyClick(links(page)[0], Qt.Key.Key_Space)


def test_arrows_go_from_line_to_line(qtbot: QtBot, page: ApprovePage) -> None:
    qtbot.waitUntil(links(page)[0].hasFocus)
    QTest.keyClick(links(page)[0], Qt.Key.Key_Down)
    fold = page.findChild(FoldLine)
    assert fold is not None
    assert fold.hasFocus()
    QTest.keyClick(fold, Qt.Key.Key_Up)
    assert links(page)[0].hasFocus()


def test_a_blocked_draft_cannot_be_approved_and_says_why(qtbot: QtBot, page: ApprovePage) -> None:
    QTest.keyClick(ticks(page)[0], Qt.Key.Key_Space)
    assert not button(page, "Setujui").isEnabled()
    assert "Tombol ini aktif setelah 1 temuan wajib selesai." in words(page)
    with qtbot.waitSignal(page.finding_requested):
        QTest.mouseClick(button(page, "Buka yang pertama"), LEFT)
    with qtbot.waitSignal(page.finding_requested):
        QTest.keyClick(page, Qt.Key.Key_F8)


def test_name_and_reading_are_asked_for_before_the_button_can_be_pressed(page: ApprovePage) -> None:
    page.show_state(state(CLEAN, editor=""))
    editor(page).setCurrentText("")
    assert "Tombol ini aktif setelah nama editor diisi." in words(page)
    QTest.keyClicks(editor(page), "Rosa Woso")
    assert "Tombol ini aktif setelah naskah dibaca sampai selesai dan dicentang." in words(page)
    assert not button(page, "Setujui").isEnabled()
    QTest.mouseClick(ticks(page)[0], LEFT)
    assert button(page, "Setujui").isEnabled()
    assert not button(page, "Buka yang pertama").isVisible()
    editor(page).setCurrentText("   ")
    assert not button(page, "Setujui").isEnabled()


def test_approving_hands_over_name_note_and_export(qtbot: QtBot, page: ApprovePage) -> None:
    page.show_state(state(CLEAN))
    read, export = ticks(page)
    assert export.isChecked()
    QTest.mouseClick(read, LEFT)
    QTest.mouseClick(export, LEFT)
    note = page.findChild(QPlainTextEdit)
    assert note is not None
    QTest.keyClicks(note, "foto menyusul")
    with qtbot.waitSignal(page.approve_requested) as caught:
        QTest.mouseClick(button(page, "Setujui"), LEFT)
    assert caught.args == ["Maria Seran", "foto menyusul", False]


def test_what_was_filled_in_stays_when_the_draft_is_checked_again(page: ApprovePage) -> None:
    QTest.mouseClick(ticks(page)[0], LEFT)
    editor(page).setCurrentText("Rosa Woso")
    page.show_state(state(CLEAN))
    assert ticks(page)[0].isChecked()
    assert editor(page).currentText() == "Rosa Woso"
    page.reset()
    assert not ticks(page)[0].isChecked()


def approved(text: str) -> Approval:
    return Approval("Maria Seran", "", datetime.now().astimezone().replace(hour=11, minute=40), checksum(text))


def test_an_approved_draft_can_be_exported_or_opened_again(qtbot: QtBot, page: ApprovePage) -> None:
    QTest.mouseClick(ticks(page)[0], LEFT)
    page.show_state(state(CLEAN, approved(CLEAN)))
    assert "Disetujui oleh Maria Seran, 11.40." in words(page)
    assert not button(page, "Setujui").isVisible()
    with qtbot.waitSignal(page.export_requested):
        QTest.mouseClick(button(page, "Ekspor DOCX"), LEFT)
    with qtbot.waitSignal(page.reopen_requested):
        QTest.mouseClick(button(page, "Buka kembali"), LEFT)
    page.show_state(state(CLEAN))
    assert button(page, "Setujui").isVisible()
    assert not ticks(page)[0].isChecked()


def test_advice_is_folded_until_it_is_asked_for(qtbot: QtBot, page: ApprovePage) -> None:
    fold = page.findChild(FoldLine)
    assert fold is not None
    assert fold.accessibleName() == "1 saran di dalam kutipan. Tampilkan"
    page.show_state(state(BLOCKED, more=(extra(BLOCKED, "jagung", Severity.ADVICE),)))
    fold = page.findChild(FoldLine)
    assert fold is not None
    assert fold.accessibleName() == "2 saran, 1 di antaranya di dalam kutipan. Tampilkan"
    before = len(links(page))
    QTest.mouseClick(fold, LEFT)
    qtbot.waitUntil(lambda: len(links(page)) > before)
    assert "diatas" in [link.row.finding.text for link in links(page)]
    page.show_state(state(CLEAN))
    assert "diatas" in [link.row.finding.text for link in links(page)]


def test_many_warnings_are_cut_to_a_screenful(qtbot: QtBot, page: ApprovePage) -> None:
    warnings = tuple(extra(CLEAN, word, Severity.WARNING) for word in CLEAN.split()[:20])
    page.show_state(state(CLEAN, more=warnings))
    fold = page.findChild(FoldLine)
    assert fold is not None
    assert fold.accessibleName() == "12 temuan lain untuk diperiksa. Tampilkan"
    QTest.mouseClick(fold, LEFT)
    qtbot.waitUntil(lambda: len(links(page)) >= 20)


def test_the_line_with_the_keyboard_keeps_it(qtbot: QtBot, page: ApprovePage) -> None:
    qtbot.waitUntil(links(page)[0].hasFocus)
    page.show_state(state(BLOCKED, more=(extra(BLOCKED, "jagung", Severity.WARNING),)))
    assert links(page)[0].hasFocus()


def test_an_excused_error_is_told_with_its_reason(page: ApprovePage) -> None:
    report = Engine().check(BLOCKED, shipped_styles().load("pos-kupang"))
    error = next(finding for finding in report.findings if finding.severity is Severity.ERROR)
    excused = (error, Ignored.of(error, BLOCKED, IgnoreScope.HERE, "Nama resmi"))
    page.show_state(
        approve_state(report.article, [], [excused], lambda number: 3, editors=[], editor="", approval=None, history=[])
    )
    assert "Siap disetujui" in words(page)
    assert "1 wajib diabaikan" in words(page)
    assert links(page)[0].accessibleName().startswith("Diabaikan, paragraf 3, Teras")


def test_what_fits_what_stays_out_and_what_happened_are_told(page: ApprovePage) -> None:
    page.show_state(state(CLEAN))
    QApplication.processEvents()
    told = words(page)
    for text in (
        "Judul, baris penulis, tanda akhir ada",
        "Selasa, 22 Agustus 2023 sesuai kalender",
        "Baca juga: Harga Jagung di Pasar Inpres Naik Lagi",
        "Naskah dibuka",
        "11.20",
    ):
        assert text in told, text


def test_the_first_words_are_cut_where_there_is_no_room(page: ApprovePage) -> None:
    long = CLEAN.replace("Naik Lagi", "Naik Lagi Menjelang Panen Raya di Seluruh Kecamatan Amanuban Timur dan Barat")
    page.show_state(state(long))
    page.resize(900, 500)
    cut = next(label for label in page.findChildren(QLabel) if label.text().startswith("Baca juga"))
    assert cut.text().endswith("…")
    assert cut.toolTip().endswith("Barat")


def test_a_narrow_page_loses_nothing_at_its_sides(page: ApprovePage) -> None:
    page.resize(900, 560)
    page.show_state(replace(state(BLOCKED), editor="Rosa Woso"))
    QApplication.processEvents()
    for widget in (*ticks(page), button(page, "Setujui"), *links(page)):
        right = widget.mapTo(page, widget.rect().topRight()).x()
        assert right < page.width()
    assert links(page)[0].width() > 400


def test_one_button_is_filled_in_each_state(page: ApprovePage) -> None:
    for one in (state(BLOCKED), state(CLEAN), state(CLEAN, approved(CLEAN))):
        page.show_state(one)
        filled = [b for b in page.findChildren(QPushButton) if b.property("kind") == "primary" and b.isVisible()]
        assert len(filled) == 1


def test_texts_follow_the_language(page: ApprovePage) -> None:
    button(page, "Setujui").setText("x")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert button(page, "Setujui").isVisible()
    assert all(line.accessibleName() for line in page.findChildren(Line))
