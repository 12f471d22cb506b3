from __future__ import annotations

from pathlib import Path

import pytest

from redaksi_app.article import read_article
from redaksi_app.desk import ApprovalRefused, DeskDraft, RecordStore
from redaksi_app.engine import Engine, IgnoreScope
from redaksi_app.finding import Finding
from redaksi_app.formats import DraftError, ExportError, read_draft
from redaksi_app.styles import shipped_styles

STYLE = shipped_styles().load("pos-kupang")
TEXT = (
    "Bupati Belu Buka Festival Tenun\n"
    "Penulis: Yanuarius Bria | Editor: Maria Seran\n"
    "POS-KUPANG.COM, ATAMBUA - Festival dibuka Kapolres Belu, AKBP Anton Seran, S. H, pada Senin, 22 Agustus 2023."
)


@pytest.fixture
def store(tmp_path: Path) -> RecordStore:
    return RecordStore(tmp_path / "data")


@pytest.fixture
def desk(tmp_path: Path, store: RecordStore) -> DeskDraft:
    path = tmp_path / "festival.txt"
    path.write_text(TEXT, encoding="utf-8")
    return DeskDraft.open(path, store)


def findings_of(text: str) -> tuple[Finding, ...]:
    return Engine().check(text, STYLE).findings


def errors(text: str, desk: DeskDraft) -> list[Finding]:
    return [finding for finding in desk.split(findings_of(text), text)[0] if finding.severity == "error"]


def test_approval_is_refused_while_an_error_is_open(desk: DeskDraft) -> None:
    with pytest.raises(ApprovalRefused) as refused:
        desk.approve(TEXT, findings_of(TEXT), editor="Maria Seran")
    assert {finding.rule for finding in refused.value.blockers} == {"gelar.bentuk", "tanggal.hari"}
    assert desk.approval is None


def test_an_error_ignored_with_a_reason_no_longer_blocks(desk: DeskDraft) -> None:
    for finding in errors(TEXT, desk):
        desk.ignore(finding, TEXT, IgnoreScope.HERE, "Keputusan redaktur")
    approval = desk.approve(TEXT, findings_of(TEXT), editor=" Maria Seran ")
    assert approval.editor == "Maria Seran"
    assert approval.covers(TEXT)


def test_an_error_is_not_ignored_without_a_reason(desk: DeskDraft) -> None:
    with pytest.raises(ValueError, match="reason"):
        desk.ignore(errors(TEXT, desk)[0], TEXT, IgnoreScope.DRAFT, "  ")
    assert len(errors(TEXT, desk)) == 2


def test_approval_needs_a_name(desk: DeskDraft) -> None:
    for finding in errors(TEXT, desk):
        desk.ignore(finding, TEXT, IgnoreScope.HERE, "Nama resmi")
    with pytest.raises(ApprovalRefused, match="name"):
        desk.approve(TEXT, findings_of(TEXT), editor="  ")


def test_decisions_are_there_again_when_the_draft_is_opened_again(desk: DeskDraft, store: RecordStore) -> None:
    decision = desk.ignore(errors(TEXT, desk)[0], TEXT, IgnoreScope.HERE, "Nama resmi")
    assert desk.path is not None
    again = DeskDraft.open(desk.path, store)
    assert len(errors(TEXT, again)) == 1
    again.take_back(decision)
    assert len(errors(TEXT, DeskDraft.open(desk.path, store))) == 2


def test_the_original_stays_what_the_reporter_sent(desk: DeskDraft, store: RecordStore) -> None:
    desk.save(TEXT.replace("Festival", "Pesta"))
    assert desk.path is not None
    assert DeskDraft.open(desk.path, store).record.original == TEXT
    assert read_draft(desk.path).text == TEXT.replace("Festival", "Pesta")


def test_approval_lapses_when_the_file_changed_elsewhere(desk: DeskDraft, store: RecordStore) -> None:
    for finding in errors(TEXT, desk):
        desk.ignore(finding, TEXT, IgnoreScope.HERE, "Nama resmi")
    desk.approve(TEXT, findings_of(TEXT), editor="Maria Seran")
    assert desk.path is not None
    assert DeskDraft.open(desk.path, store).approval is not None
    desk.path.write_text(TEXT + " Selesai.", encoding="utf-8")
    again = DeskDraft.open(desk.path, store)
    assert again.approval is None
    assert "gugur" in again.record.history[-1].text.id


def test_only_the_approved_text_is_exported(desk: DeskDraft, tmp_path: Path) -> None:
    for finding in errors(TEXT, desk):
        desk.ignore(finding, TEXT, IgnoreScope.HERE, "Nama resmi")
    desk.approve(TEXT, findings_of(TEXT), editor="Maria Seran")
    out = tmp_path / "festival-cetak.docx"
    with pytest.raises(ExportError):
        desk.export(read_article(TEXT + " Lagi.", STYLE), out)
    assert not out.exists()
    desk.export(read_article(TEXT, STYLE), out)
    assert read_draft(out).text.startswith("Bupati Belu")
    desk.reopen()
    assert desk.approval is None


def test_the_queue_knows_what_the_last_check_counted(desk: DeskDraft, store: RecordStore) -> None:
    article = read_article(TEXT, STYLE)
    desk.note_check(article, findings_of(TEXT), edited=False)
    (record,) = store.recent()
    assert (record.headline, record.writer, record.counts[0]) == (
        "Bupati Belu Buka Festival Tenun",
        "Yanuarius Bria",
        2,
    )


def test_a_damaged_record_does_not_keep_the_draft_from_opening(desk: DeskDraft, store: RecordStore) -> None:
    desk.choose_style("kompas")
    assert desk.path is not None
    (file,) = (desk.path.parent / "data" / "naskah").iterdir()
    file.write_bytes(b'{"path": ')
    assert DeskDraft.open(desk.path, store).record.style == ""


def test_a_missing_file_is_said_in_one_sentence(tmp_path: Path, store: RecordStore) -> None:
    with pytest.raises(DraftError):
        DeskDraft.open(tmp_path / "tidak-ada.docx", store)
