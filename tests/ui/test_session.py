from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from redaksi_app.desk import ApprovalRefused, DeskDraft, Journal, RecordStore, WordBook
from redaksi_app.engine import IgnoreScope
from redaksi_app.finding import Category, Finding
from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook, shipped_styles
from redaksi_app.text.edits import Edit
from redaksi_app.ui.checker import Checker
from redaksi_app.ui.editor import DraftEditor
from redaksi_app.ui.session import DraftSession

TEXT = (
    "Bupati Belu Buka Festival Tenun Ikat di Atambua\n"
    "Penulis: Yanuarius Bria | Editor: Maria Seran\n"
    "POS-KUPANG.COM, ATAMBUA - Festival dibuka Kapolres Belu, AKBP Anton Seran, S. H, M. H, pada Selasa malam.\n"
    "Acara itu di hadiri Kapolsek Lamaknen, Iptu Yosef Nahak, S. H, M. H, dan warga.\n"
)


@pytest.fixture
def parts(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[DraftSession, Journal, RecordStore]]:
    path = tmp_path / "festival.txt"
    path.write_text(TEXT, encoding="utf-8")
    store = RecordStore(tmp_path / "data")
    journal = Journal(tmp_path / "data")
    home = QWidget()
    qtbot.addWidget(home)
    editor = DraftEditor(home)
    words = WordBook(tmp_path / "kamus")
    checker = Checker(StyleBook([resources_folder() / "styles"]), words.accepted, home)
    session = DraftSession(DeskDraft.open(path, store), editor, checker, journal, path.name, words=words, parent=home)
    session.words_changed.connect(session.check_now)
    qtbot.waitUntil(lambda: not session.checking)
    yield session, journal, store
    checker.close()
    journal.close()


@pytest.fixture
def session(parts: tuple[DraftSession, Journal, RecordStore]) -> DraftSession:
    return parts[0]


def of(session: DraftSession, rule: str) -> list[Finding]:
    return [finding for finding in session.open if finding.rule == rule]


def wait(session: DraftSession, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.checking)


def test_the_stylesheet_is_recognised(session: DraftSession) -> None:
    assert session.article is not None
    assert session.article.style.id == "pos-kupang"


def test_one_suggestion_is_one_step(session: DraftSession, qtbot: QtBot) -> None:
    assert session.apply(of(session, "gelar.bentuk")[0], 0)
    wait(session, qtbot)
    assert session.editor.text().count("S.H., M.H.,") == 1
    assert len(of(session, "gelar.bentuk")) == 1
    session.editor.undo()
    assert session.editor.text() == TEXT


def test_all_like_it_are_one_step(session: DraftSession, qtbot: QtBot) -> None:
    assert session.apply_group(of(session, "gelar.bentuk")[0], 0) == 2
    wait(session, qtbot)
    assert of(session, "gelar.bentuk") == []
    session.editor.undo()
    assert session.editor.text() == TEXT


def test_all_safe_ones_are_one_step(session: DraftSession, qtbot: QtBot) -> None:
    session.fix_all(session.safe)
    wait(session, qtbot)
    assert "dihadiri" in session.editor.text()
    assert session.safe == []
    session.editor.undo()
    assert session.editor.text() == TEXT


def test_ignoring_is_undone_and_redone_like_an_edit(session: DraftSession, qtbot: QtBot) -> None:
    finding = of(session, "di-ke.serangkai")[0]
    session.ignore(finding, IgnoreScope.HERE, "Nama resmi")
    assert of(session, "di-ke.serangkai") == []
    assert [one.rule for one, _ in session.ignored] == ["di-ke.serangkai"]
    session.editor.undo()
    assert of(session, "di-ke.serangkai") == [finding]
    session.editor.redo()
    assert of(session, "di-ke.serangkai") == []
    session.take_back(session.ignored[0][1])
    assert of(session, "di-ke.serangkai") == [finding]


def test_a_word_is_added_to_the_dictionary_and_taken_out_like_an_edit(
    qtbot: QtBot, session: DraftSession, tmp_path: Path
) -> None:
    session.editor.place_caret(len(TEXT))
    qtbot.keyClicks(session.editor, "Warga menunggu bantaun di balai desa.")
    session.check_now()
    wait(session, qtbot)
    (finding,) = of(session, "ejaan.salah-ketik")
    assert session.learn(finding) == "bantaun"
    kamus = tmp_path / "kamus" / "kamus.txt"
    assert kamus.read_text(encoding="utf-8") == "bantaun\n"
    qtbot.waitUntil(lambda: not of(session, "ejaan.salah-ketik"))
    text = session.editor.text()
    session.editor.undo()
    assert session.editor.text() == text
    assert kamus.read_text(encoding="utf-8") == ""
    qtbot.waitUntil(lambda: of(session, "ejaan.salah-ketik") == [finding])
    session.editor.redo()
    qtbot.waitUntil(lambda: not of(session, "ejaan.salah-ketik"))
    session.editor.undo()
    assert session.editor.text() == text
    session.editor.undo()
    assert session.editor.text() != text, "the step before is the typing"
    said = [entry.text.id for entry in session.desk.record.history]
    assert "Ditambahkan ke kamus: bantaun" in said


def test_an_ignored_finding_stays_ignored_after_edits_and_reopening(
    parts: tuple[DraftSession, Journal, RecordStore], qtbot: QtBot
) -> None:
    session, _, store = parts
    session.ignore(of(session, "di-ke.serangkai")[0], IgnoreScope.HERE, "Nama resmi")
    session.editor.place_caret(0)
    qtbot.keyClicks(session.editor, "Hari ini ")
    session.check_now()
    wait(session, qtbot)
    assert of(session, "di-ke.serangkai") == []
    assert session.path is not None
    session.save()
    again = DeskDraft.open(session.path, store)
    assert len(again.record.ignored) == 1


def test_words_that_were_edited_meanwhile_are_left_alone(session: DraftSession, qtbot: QtBot) -> None:
    finding = of(session, "gelar.bentuk")[0]
    session.editor.place_caret(finding.start + 1)
    qtbot.keyClicks(session.editor, "x")
    text = session.editor.text()
    assert not session.apply(finding, 0)
    assert session.editor.text() == text


def test_approval_waits_for_the_last_error(session: DraftSession, qtbot: QtBot) -> None:
    with pytest.raises(ApprovalRefused):
        session.approve("Maria Seran", "")
    session.fix_all(session.safe)
    wait(session, qtbot)
    assert session.blockers == []
    session.approve("Maria Seran", "foto menyusul")
    assert session.editor.isReadOnly()
    session.reopen()
    assert not session.editor.isReadOnly()


def test_typing_reaches_the_journal_and_saving_empties_it(
    parts: tuple[DraftSession, Journal, RecordStore], qtbot: QtBot, tmp_path: Path
) -> None:
    session, journal, _ = parts
    session.editor.place_caret(0)
    qtbot.keyClicks(session.editor, "Kata baru. ")
    folder = tmp_path / "data" / "jurnal"
    qtbot.waitUntil(lambda: folder.is_dir() and any(folder.iterdir()), timeout=3000)
    session.save()
    assert journal.flush()
    assert not any(folder.iterdir())
    assert session.path is not None
    assert session.path.read_text(encoding="utf-8").startswith("Kata baru. ")


def test_switching_a_rule_off_in_a_stylesheet_silences_it() -> None:
    book = StyleBook([resources_folder() / "styles"])
    book.switch_off("pos-kupang", ["gelar.bentuk"])
    assert "gelar.bentuk" in book.load("pos-kupang").rules.off
    assert "gelar.bentuk" not in shipped_styles().load("pos-kupang").rules.off


def spelling(session: DraftSession) -> list[str]:
    return [finding.text for finding in session.open if finding.category is Category.SPELLING]


def test_a_word_is_not_told_of_while_it_is_typed(session: DraftSession, qtbot: QtBot) -> None:
    session.editor.place_caret(len(TEXT))
    qtbot.keyClicks(session.editor, "Warga memperhatiakn")
    session.check_now()
    wait(session, qtbot)
    assert "memperhatiakn" not in spelling(session)
    qtbot.keyClick(session.editor, Qt.Key.Key_Home)
    assert "memperhatiakn" in spelling(session)


def test_a_finished_word_is_told_of_at_the_next_check(session: DraftSession, qtbot: QtBot) -> None:
    session.editor.place_caret(len(TEXT))
    qtbot.keyClicks(session.editor, "Warga memperhatiakn ")
    session.check_now()
    wait(session, qtbot)
    assert "memperhatiakn" in spelling(session)


def test_a_word_that_was_there_is_told_of_wherever_the_caret_stands(session: DraftSession, qtbot: QtBot) -> None:
    session.editor.apply_edits([Edit(len(TEXT), "", "Warga memperhatiakn")])
    session.editor.place_caret(len(session.editor.text()))
    session.check_now()
    wait(session, qtbot)
    assert "memperhatiakn" in spelling(session)


def test_one_finding_for_several_places_settles_them_all_in_one_step(session: DraftSession, qtbot: QtBot) -> None:
    amounts = "Harga kain Rp 500.000, tiket Rp 20.000, dan parkir Rp 5.000.\n"
    session.editor.apply_edits([Edit(len(TEXT), "", amounts)], "uji")
    session.check_now()
    wait(session, qtbot)
    (finding,) = of(session, "rupiah.spasi")
    before = session.editor.text()
    assert session.apply(finding, 0)
    assert "Rp500.000, tiket Rp20.000, dan parkir Rp5.000" in session.editor.text()
    session.editor.undo()
    assert session.editor.text() == before
