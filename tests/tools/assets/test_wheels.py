from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

from tools.assets.wheels import LOCK, locked, unpacked, wheel


def _root(tmp_path: Path, content: str = "gambar") -> Path:
    folder = tmp_path / "build" / "wheels"
    folder.mkdir(parents=True)
    archive = folder / "paket_gambar-1.0-py3-none-any.whl"
    with zipfile.ZipFile(archive, "w") as target:
        target.writestr("paket_gambar/isi.txt", content)
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    (tmp_path / LOCK).write_text(f"lain==2 \\\n    --hash=sha256:00\npaket-gambar==1.0 \\\n    --hash=sha256:{found}\n")
    return tmp_path


def test_a_locked_wheel_that_is_there_is_not_fetched_again(tmp_path: Path) -> None:
    root = _root(tmp_path)
    with wheel(root, "paket-gambar") as source:
        assert source.read("paket_gambar/isi.txt") == b"gambar"
    assert (unpacked(root, "paket-gambar") / "paket_gambar" / "isi.txt").read_text() == "gambar"


def test_what_the_lock_says_of_one_package_is_told_apart(tmp_path: Path) -> None:
    lock = _root(tmp_path) / LOCK
    assert locked(lock, "lain") == "lain==2 \\\n    --hash=sha256:00"
    assert "paket-gambar==1.0" in locked(lock, "lain", "paket-gambar")
    assert locked(lock, "gambar") == ""
