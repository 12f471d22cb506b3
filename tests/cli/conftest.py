"""Running ``redaksi`` as its users do: as a process of its own, with nothing of this one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from redaksi_app.resources import resources_folder

SECONDS = 120


class Ran(NamedTuple):
    """What a run left: its exit status and what it wrote."""

    status: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode("utf-8")

    @property
    def complaint(self) -> str:
        """The one line on standard error, and nothing on standard output."""
        assert self.out == b""
        return self.one_line

    @property
    def one_line(self) -> str:
        """The one line on standard error; never a traceback."""
        assert self.err.startswith("redaksi: ")
        assert self.err.endswith("\n")
        assert self.err.count("\n") == 1
        return self.err


class Redaksi:
    """Runs commands in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "REDAKSI"))}
        self.environment = kept | {"LANG": "C.UTF-8", "REDAKSI_HOME": str(folder / ".rumah"), "NO_COLOR": "1"}

    def command(self, *arguments: str | Path, before: tuple[str, ...] = ()) -> list[str]:
        return [*before, sys.executable, "-m", "redaksi_app", *map(str, arguments)]

    def __call__(
        self,
        *arguments: str | Path,
        stdin: bytes | None = None,
        env: Mapping[str, str] | None = None,
        before: tuple[str, ...] = (),
        **keywords: Any,
    ) -> Ran:
        done = subprocess.run(
            self.command(*arguments, before=before),
            input=b"" if stdin is None and "stdin" not in keywords else stdin,
            env=self.environment | dict(env or {}),
            cwd=self.folder,
            stdout=keywords.pop("stdout", subprocess.PIPE),
            stderr=subprocess.PIPE,
            timeout=SECONDS,
            check=False,
            **keywords,
        )
        return Ran(done.returncode, done.stdout or b"", done.stderr.decode("utf-8", "replace"))


@pytest.fixture
def redaksi(tmp_path: Path) -> Redaksi:
    """The program, run in a folder of its own."""
    return Redaksi(tmp_path)


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """The sample draft as plain text, in the folder."""
    return Path(shutil.copy(resources_folder() / "samples" / "contoh-naskah.txt", tmp_path / "contoh.txt"))


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """The sample draft as a document, in the folder."""
    return Path(shutil.copy(resources_folder() / "samples" / "contoh-naskah.docx", tmp_path / "contoh.docx"))


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    """A draft without a finding."""
    path = tmp_path / "bersih.txt"
    path.write_text("SOE - Petani di Amanuban Timur memanen jagung dua kali tahun ini.", encoding="utf-8")
    return path


@pytest.fixture
def without_privileges() -> tuple[str, ...]:
    """What to put before a command so that permissions count, also where the tests run as root."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return ()
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        pytest.skip("permissions do not hold root back")
    return (setpriv, "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search")
