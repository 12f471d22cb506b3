from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from redaksi_app.formats.atomic import atomic_write
from redaksi_app.formats.errors import DraftSaveError


def refused(path: Path, data: bytes = b"baru") -> str:
    with pytest.raises(DraftSaveError) as caught:
        atomic_write(path, data)
    assert caught.value.message.id.startswith("Belum tersimpan")
    return caught.value.message.id


def test_a_new_file_and_an_old_one(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    atomic_write(path, b"satu")
    atomic_write(path, b"dua")
    assert path.read_bytes() == b"dua"
    assert os.listdir(tmp_path) == ["a.txt"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_permissions_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"lama")
    path.chmod(0o640)
    atomic_write(path, b"baru")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "asli.txt").write_bytes(b"lama")
    (tmp_path / "tautan.txt").symlink_to("asli.txt")
    atomic_write(tmp_path / "tautan.txt", b"baru")
    assert (tmp_path / "tautan.txt").is_symlink()
    assert (tmp_path / "asli.txt").read_bytes() == b"baru"


@pytest.mark.parametrize("step", ["fsync", "replace", "chmod"])
@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.ENOSPC, "penuh"),
        (errno.EACCES, "tidak dapat ditulisi"),
        (errno.EROFS, "tidak dapat ditulisi"),
        (errno.EBUSY, "dibuka program lain"),
        (errno.EIO, "tidak menjawab"),
    ],
)
def test_the_old_file_survives_every_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, says: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"lama")

    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr(os, step, fail)
        assert says in refused(path)
    assert path.read_bytes() == b"lama"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_folder_that_cannot_be_settled_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.open

    def fail(path: object, *arguments: int, **named: int) -> int:
        if path == tmp_path:
            raise OSError(errno.EINVAL, "invalid")
        return real(path, *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", fail)
    atomic_write(tmp_path / "a.txt", b"baru")
    assert (tmp_path / "a.txt").read_bytes() == b"baru"


def test_where_there_is_no_folder_or_only_a_folder(tmp_path: Path) -> None:
    assert "tidak ditemukan" in refused(tmp_path / "tidak-ada" / "a.txt")
    assert "sebuah folder" in refused(tmp_path)


def test_a_protected_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"lama")
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert "hanya boleh dibaca" in refused(path)
    assert path.read_bytes() == b"lama"
