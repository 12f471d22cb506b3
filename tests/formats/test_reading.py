from __future__ import annotations

import io
import os
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from redaksi_app.finding import Bilingual
from redaksi_app.formats import errors
from redaksi_app.formats.errors import DraftError
from redaksi_app.formats.reading import drafts_in, is_draft, read_bytes, read_draft

Make = Callable[..., bytes]
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BODY = "<w:p><w:r><w:t>Pasar Lontar ramai</w:t></w:r></w:p>"


def trouble(path: Path) -> Bilingual:
    with pytest.raises(DraftError) as caught:
        read_draft(path)
    message = caught.value.message
    assert "\n" not in message.id + message.en
    assert "!" not in message.id + message.en
    return message


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_draft_knows_its_path_its_format_and_its_first_bytes(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", b"satu\r\ndua\r\n")
    draft = read_draft(path)
    assert (draft.path, draft.format, draft.text, draft.original) == (path, "txt", "satu\ndua\n", b"satu\r\ndua\r\n")


def test_missing_folder_and_empty(tmp_path: Path) -> None:
    assert trouble(tmp_path / "tidak-ada.txt") == errors.NOT_FOUND
    assert trouble(written(tmp_path, "a.txt", b"a") / "b.txt") == errors.NOT_FOUND
    assert trouble(tmp_path) == errors.IS_FOLDER
    assert trouble(written(tmp_path, "kosong.txt", b"")) == errors.EMPTY
    assert trouble(written(tmp_path, "spasi.txt", b" \n\r\n\xef\xbb\xbf")) == errors.EMPTY


def test_a_docx_without_words_is_empty(tmp_path: Path, make_docx: Make) -> None:
    assert trouble(written(tmp_path, "a.docx", make_docx("<w:p/>"))) == errors.EMPTY


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipa.txt")
    assert trouble(tmp_path / "pipa.txt") == errors.NOT_A_FILE


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, "a.txt", b"isi")

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert trouble(path) == errors.NO_PERMISSION


def test_a_network_folder_that_goes_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, "a.txt", b"isi")

    def gone(_: Path) -> bytes:
        raise OSError(5, "input/output error")

    monkeypatch.setattr(Path, "read_bytes", gone)
    assert trouble(path) == errors.UNREADABLE


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_docx_is_broken(tmp_path: Path, make_docx: Make, share: float) -> None:
    data = make_docx(BODY * 50)
    assert trouble(written(tmp_path, "a.docx", data[: int(len(data) * share)])) == errors.BROKEN


def test_text_that_calls_itself_a_docx_is_broken(tmp_path: Path) -> None:
    assert trouble(written(tmp_path, "a.docx", b"Pasar Lontar ramai")) == errors.BROKEN


def test_a_docx_without_its_main_part_is_broken(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        target.writestr("[Content_Types].xml", "<Types/>")
    assert trouble(written(tmp_path, "a.docx", out.getvalue())) == errors.BROKEN


def test_a_locked_docx_and_an_old_doc_are_told_apart(tmp_path: Path) -> None:
    locked = OLE + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le")
    assert trouble(written(tmp_path, "a.docx", locked)) == errors.LOCKED
    assert ".doc" in trouble(written(tmp_path, "a.doc", OLE + b"\0" * 500)).id


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.pdf", b"%PDF-1.7 x", ".pdf"),
        ("a.docx", b"%PDF-1.7 x", ".pdf"),
        ("a.doc", OLE, ".doc"),
        ("a.pages", b"apa saja", ".pages"),
        ("a.msg", b"apa saja", ".msg"),
        ("a.eml", b"bukan surat", "tidak utuh"),
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "bukan teks"),
        ("a.txt", bytes(range(1, 32)) * 20, "bukan teks"),
        ("a.xyz", b"Pasar", "belum dikenal"),
    ],
)
def test_what_is_no_draft_is_told_with_what_to_do(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    message = trouble(written(tmp_path, name, data))
    assert says in message.id
    assert len(message.id.split(". ")) >= 2 or "," in message.id


def test_a_spreadsheet_named_docx_is_told(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        target.writestr("[Content_Types].xml", "<Types/>")
        target.writestr("xl/workbook.xml", "<x/>")
    assert "bukan naskah" in trouble(written(tmp_path, "a.docx", out.getvalue())).id


def test_a_docx_under_another_name_is_opened_and_told(tmp_path: Path, make_docx: Make) -> None:
    draft = read_draft(written(tmp_path, "a.txt", make_docx(BODY)))
    assert (draft.format, draft.text) == ("docx", "Pasar Lontar ramai")
    assert ".txt" in draft.notices[0].id


def test_a_page_under_another_name_is_opened_and_told() -> None:
    draft = read_bytes(b"\n<!DOCTYPE html><p>isi</p>", "a.txt")
    assert (draft.format, draft.text, len(draft.notices)) == ("html", "isi", 1)


def test_bytes_without_a_name_are_plain_text() -> None:
    draft = read_bytes("Pasar “Lontar”".encode(), "-")
    assert (draft.path, draft.format, draft.text) == (None, "txt", "Pasar “Lontar”")


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("a.docx", True),
        ("A.TXT", True),
        ("a.md", True),
        ("~$a.docx", False),
        (".~lock.a.odt#", False),
        ("a.png", False),
    ],
)
def test_drafts_are_known_by_their_names(name: str, answer: bool) -> None:
    assert is_draft(Path("x") / name) is answer


def test_drafts_in_a_folder_are_sorted_and_lock_files_left_alone(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("b.txt", "sub/a.docx", "~$b.docx", ".git/c.txt", "foto.jpg", "a.md"):
        (tmp_path / name).write_bytes(b"x")
    assert [path.relative_to(tmp_path).as_posix() for path in drafts_in(tmp_path)] == ["a.md", "b.txt", "sub/a.docx"]
    with pytest.raises(DraftError):
        drafts_in(tmp_path / "tidak-ada")


def test_mutated_files_end_in_a_draft_or_in_one_sentence(make_docx: Make) -> None:
    chance = random.Random(7)
    whole = make_docx(BODY * 5, {"_rels/.rels": b"<Relationships/>"})
    messages = []
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            read_bytes(bytes(data), "a.docx")
        except DraftError as error:
            messages.append(error.message)
    assert messages
    assert all(message.id and message.en for message in messages)
