"""The old formats, by way of LibreOffice: what happens where it is, where it is not, and where it fails."""

from __future__ import annotations

import os
import socket
import stat
import sys
import threading
from pathlib import Path

import pytest

from redaksi_app.formats import errors, legacy, office
from redaksi_app.formats.errors import DraftError, needs_office, not_opened
from redaksi_app.formats.office import office_program, to_odt
from redaksi_app.formats.reading import drafts_in, read_bytes, read_draft

FILES = Path(__file__).parents[1] / "files"
with_office = pytest.mark.skipif(office_program() is None, reason="LibreOffice is not installed")
posix = pytest.mark.skipif(os.name != "posix", reason="the stand-in is a shell script")


def script(folder: Path, lines: str) -> str:
    """A program that stands in for LibreOffice."""
    path = folder / "soffice"
    path.write_text(f"#!/bin/sh\n{lines}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


@pytest.mark.parametrize(("name", "ending"), [("lo-polos.doc", ".doc"), ("lo-polos.pdf", ".pdf")])
def test_without_it_a_sentence_says_what_to_do(name: str, ending: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(legacy, "office_program", lambda: None)
    with pytest.raises(DraftError) as caught:
        read_draft(FILES / name)
    assert caught.value.message == needs_office(ending)
    assert "LibreOffice" in caught.value.message.id


@with_office
def test_a_doc_and_a_pdf_are_read_and_the_file_stays_as_it_was() -> None:
    for name in ("lo-polos.doc", "lo-polos.pdf"):
        before = (FILES / name).read_bytes()
        draft = read_draft(FILES / name)
        assert draft.text.startswith("Kapal Feri Randu–Sagu Berlayar Lagi\nSAGU – ")
        assert draft.format == name.rpartition(".")[2]
        assert "LibreOffice" in draft.notices[0].id
        assert draft.original == before == (FILES / name).read_bytes()
        assert {path.name for path in FILES.iterdir() if ".~lock" in path.name} == set()


@with_office
def test_a_doc_under_another_name_is_told() -> None:
    draft = read_bytes((FILES / "lo-polos.doc").read_bytes(), "naskah.docx")
    assert draft.format == "doc"
    assert ".docx" in draft.notices[0].id


@with_office
@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"%PDF-1.7\nbukan isi", "a.pdf"),
        ((FILES / "lo-polos.pdf").read_bytes()[:9000], "a.pdf"),
        ((FILES / "lo-polos.doc").read_bytes()[:3000], "a.doc"),
        (b"Pasar Lontar", "a.doc"),
        (b"Pasar Lontar", "a.pages"),
    ],
)
def test_a_damaged_one_is_told(data: bytes, name: str) -> None:
    with pytest.raises(DraftError) as caught:
        read_bytes(data, name)
    assert caught.value.message == not_opened(Path(name).suffix)


@with_office
def test_nothing_a_doc_names_is_fetched() -> None:
    server = socket.create_server(("127.0.0.1", 0))
    come: list[str] = []

    def wait() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            come.append("visit")
            connection.close()

    threading.Thread(target=wait, daemon=True).start()
    place = f"http://127.0.0.1:{server.getsockname()[1]}/a.png"
    page = f'<html><body><p>isi</p><img src="{place}"><link rel="stylesheet" href="{place}"></body></html>'
    program = office_program()
    assert program is not None
    # A page is what LibreOffice would fetch for most readily.
    assert to_odt(program, page.encode(), ".html", "HTML (StarWriter)") is not None
    assert come == []
    server.close()


@posix
def test_one_that_takes_too_long_is_ended_with_all_it_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "_MOST_TIME", 0.5)
    program = script(tmp_path, f"sleep 300 & echo $! > {tmp_path}/child\nwait")
    assert to_odt(program, b"x", ".doc", "MS Word 97") is None
    child = int((tmp_path / "child").read_text())
    if sys.platform == "linux":
        state = Path(f"/proc/{child}/stat")
        assert not state.exists() or state.read_text().split()[2] == "Z"


@posix
def test_one_that_fails_or_cannot_be_started_gives_nothing(tmp_path: Path) -> None:
    assert to_odt(script(tmp_path, "exit 1"), b"x", ".doc", "MS Word 97") is None
    assert to_odt(str(tmp_path / "tidak-ada"), b"x", ".doc", "MS Word 97") is None


@posix
def test_it_works_on_a_copy_with_a_profile_of_its_own(tmp_path: Path) -> None:
    program = script(tmp_path, f'echo "$@" > {tmp_path}/said; pwd >> {tmp_path}/said')
    to_odt(program, b"x", ".doc", "MS Word 97")
    said = (tmp_path / "said").read_text()
    folder = Path(said.splitlines()[-1])
    assert f"-env:UserInstallation={(folder / 'profile').as_uri()}" in said
    assert str(folder / "naskah.doc") in said
    assert not folder.exists()


def test_a_pdf_that_was_scanned_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    empty = b'<a xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"/>'
    monkeypatch.setattr(legacy, "office_program", lambda: "soffice")
    monkeypatch.setattr(legacy, "to_odt", lambda *_: empty)
    with pytest.raises(DraftError) as caught:
        read_bytes(b"%PDF-1.7", "a.pdf")
    assert caught.value.message == errors.NO_WORDS
    monkeypatch.setattr(legacy, "to_odt", lambda *_: None)
    with pytest.raises(DraftError) as caught:
        read_bytes(b"%PDF-1.7 /Encrypt", "a.pdf")
    assert caught.value.message == errors.LOCKED


def test_in_a_folder_a_doc_is_a_draft_and_a_pdf_is_not(tmp_path: Path) -> None:
    for name in ("a.doc", "b.pdf", "c.txt"):
        (tmp_path / name).write_bytes(b"x")
    assert [path.name for path in drafts_in(tmp_path)] == ["a.doc", "c.txt"]


@pytest.mark.parametrize(
    ("streams", "says"),
    [("__substg1.0_", ".msg"), ("Workbook", ".doc"), ("EncryptedPackage", "kata sandi")],
)
def test_other_files_in_the_old_container_are_told_apart(streams: str, says: str) -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + streams.encode("utf-16-le")
    with pytest.raises(DraftError) as caught:
        read_bytes(data, "a.doc")
    assert says in caught.value.message.id
