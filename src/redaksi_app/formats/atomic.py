"""Writing a file so that a crash, a full disk or a cut cable leaves either the old one or the new one."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
from pathlib import Path

from redaksi_app.finding import Bilingual
from redaksi_app.formats.errors import DraftSaveError

_FULL = Bilingual(
    "Belum tersimpan: tempat penyimpanan penuh. Berkas lama tetap utuh.",
    "Not saved yet: the disk is full. The old file is whole.",
)
_READ_ONLY = Bilingual(
    "Belum tersimpan: folder tidak dapat ditulisi. Simpan di tempat lain.",
    "Not saved yet: the folder cannot be written to. Save it elsewhere.",
)
_PROTECTED = Bilingual(
    "Belum tersimpan: berkas tujuan hanya boleh dibaca. Simpan dengan nama lain.",
    "Not saved yet: the target file is read-only. Save it under another name.",
)
_IN_USE = Bilingual(
    "Belum tersimpan: berkas tujuan sedang dibuka program lain. Tutup di sana, lalu coba lagi.",
    "Not saved yet: another program has the target file open. Close it there and try again.",
)
_NO_FOLDER = Bilingual(
    "Belum tersimpan: folder tujuan tidak ditemukan. Simpan di tempat lain.",
    "Not saved yet: the target folder was not found. Save it elsewhere.",
)
_FOLDER = Bilingual(
    "Belum tersimpan: tujuannya sebuah folder. Beri nama berkas.",
    "Not saved yet: the target is a folder. Give a file name.",
)
_OTHER = Bilingual(
    "Belum tersimpan: folder tujuan tidak menjawab. Berkas lama tetap utuh. Coba lagi atau simpan di tempat lain.",
    "Not saved yet: the target folder does not answer. The old file is whole. Try again or save it elsewhere.",
)
_REASONS = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    errno.EBUSY: _IN_USE,
    errno.ETXTBSY: _IN_USE,
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NO_FOLDER,
    errno.EISDIR: _FOLDER,
}
#: Windows: sharing violation, lock violation.
_SHARING = (32, 33)


def atomic_write(path: Path, data: bytes) -> None:
    """Put ``data`` into the file ``path``, whole or not at all; ``DraftSaveError`` says why not.

    The file's permissions stay as they were; a link is followed.
    """
    try:
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise DraftSaveError(_FOLDER)
        mode = _mode(target)
        _replace(target, data, mode)
    except (OSError, ValueError) as error:
        raise DraftSaveError(_reason(error)) from error


def _mode(target: Path) -> int:
    try:
        mode = stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
    if not os.access(target, os.W_OK):
        raise DraftSaveError(_PROTECTED)
    return mode


def _replace(target: Path, data: bytes, mode: int) -> None:
    handle, name = tempfile.mkstemp(prefix=".redaksi-", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, mode)
        os.replace(name, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
    _settle(target.parent)


def _settle(folder: Path) -> None:
    """Have the new name itself on disk; not every system can, and the file is whole without it."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _reason(error: Exception) -> Bilingual:
    if getattr(error, "winerror", None) in _SHARING:
        return _IN_USE
    return _REASONS.get(getattr(error, "errno", None) or 0, _OTHER)
