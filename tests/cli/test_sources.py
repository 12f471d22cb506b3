"""Drafts that cannot be read: one clear line on standard error, exit status 2, never a traceback."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Redaksi


def _encrypted() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(512)


_BAD: dict[str, tuple[Callable[[Path, Path], object], str]] = {
    "hilang.txt": (lambda _, __: None, "tidak ditemukan"),
    "folder": (lambda path, _: path.mkdir(), "Tidak ada naskah di folder ini"),
    "biner.txt": (lambda path, _: path.write_bytes(bytes(range(256)) * 20), "bukan teks"),
    "sandi.txt": (lambda path, _: path.write_bytes(b"Warga \x81\x8d\x8f\x90\x9d\xe9 menunggu."), "bukan teks"),
    "kosong.txt": (lambda path, _: path.write_bytes(b""), "kosong"),
    "spasi.txt": (lambda path, _: path.write_bytes(b" \n\n\t\n"), "kosong"),
    "terpotong.docx": (lambda path, document: path.write_bytes(document.read_bytes()[:9000]), "tidak utuh"),
    "palsu.docx": (lambda path, _: path.write_text("Bukan dokumen."), "tidak utuh"),
    "terkunci.docx": (lambda path, _: path.write_bytes(_encrypted()), "kata sandi"),
    "naskah.pdf": (lambda path, _: path.write_bytes(b"%PDF-1.7\n"), "belum dapat dibaca"),
    "gambar.docx": (lambda path, _: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50)), "bukan teks"),
}


@pytest.mark.parametrize("name", _BAD)
def test_draft_that_cannot_be_checked(name: str, redaksi: Redaksi, document: Path, tmp_path: Path) -> None:
    make, reason = _BAD[name]
    make(tmp_path / name, document)
    ran = redaksi("check", name)
    assert ran.status == 2
    assert ran.complaint.startswith(f"redaksi: {name}: ")
    assert reason in ran.complaint


@pytest.mark.parametrize("command", ["text", "fix", "export"])
def test_other_commands_say_the_same(command: str, redaksi: Redaksi) -> None:
    ran = redaksi(command, "hilang.txt", *(("-o", "salinan.docx") if command == "export" else ()))
    assert ran.status == 2
    assert ran.complaint.startswith("redaksi: hilang.txt: Berkas ini tidak ditemukan.")


@pytest.mark.parametrize("command", ["text", "fix"])
def test_folder_where_one_draft_is_wanted(command: str, redaksi: Redaksi, tmp_path: Path) -> None:
    ran = redaksi(command, tmp_path)
    assert ran.status == 2
    assert "Ini folder, bukan naskah." in ran.complaint


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_named_pipe_is_not_waited_for(redaksi: Redaksi, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipa.txt")
    assert "bukan berkas biasa" in redaksi("check", "pipa.txt").complaint


@pytest.mark.skipif(os.name != "posix", reason="permissions of another kind")
def test_draft_without_permission(redaksi: Redaksi, clean: Path, without_privileges: tuple[str, ...]) -> None:
    clean.chmod(0)
    ran = redaksi("check", clean.name, before=without_privileges)
    assert ran.status == 2
    assert "belum boleh dibaca" in ran.complaint


@pytest.mark.skipif(os.name != "posix", reason="permissions of another kind")
def test_closed_folder_is_not_passed_over(
    redaksi: Redaksi, clean: Path, tmp_path: Path, without_privileges: tuple[str, ...]
) -> None:
    closed = tmp_path / "tertutup"
    closed.mkdir(mode=0)
    ran = redaksi("check", ".", before=without_privileges)
    closed.chmod(0o700)
    assert ran.status == 2
    assert "1 naskah" in ran.text
    assert ran.one_line == "redaksi: ./tertutup: Folder ini belum boleh dibuka.\n"
