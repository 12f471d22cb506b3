"""Standard output that is closed, full or narrow."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import SECONDS, Redaksi


@pytest.mark.parametrize("command", [("text",), ("fix",), ("check", "--format", "json"), ("check",)])
def test_reader_that_goes_away(command: tuple[str, ...], redaksi: Redaksi, sample: Path) -> None:
    sample.write_text("\n".join([sample.read_text(encoding="utf-8")] * 60), encoding="utf-8")
    with subprocess.Popen(
        redaksi.command(*command, sample.name),
        env=redaksi.environment,
        cwd=redaksi.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        err = process.stderr.read().decode("utf-8")
        status = process.wait(SECONDS)
    assert status == 2
    assert err == "redaksi: Keluaran terputus sebelum seluruhnya tertulis.\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("command", [("check",), ("text",), ("check", "--format", "sarif")])
def test_full_disk_behind_the_output(command: tuple[str, ...], redaksi: Redaksi, sample: Path) -> None:
    with open("/dev/full", "wb") as full:
        ran = redaksi(*command, sample.name, stdout=full)
    assert ran.status == 2
    assert "Keluaran belum tertulis seluruhnya" in ran.one_line


@pytest.mark.skipif(os.name != "posix", reason="another shell")
def test_streams_that_are_closed_from_the_start(redaksi: Redaksi, sample: Path) -> None:
    words = " ".join(redaksi.command("check", sample.name))
    shell = {"env": redaksi.environment, "cwd": redaksi.folder, "capture_output": True, "timeout": SECONDS}
    assert subprocess.run(f"{words} >&-", shell=True, check=False, **shell).returncode == 1  # type: ignore[call-overload]
    words = " ".join(redaksi.command("check", "-"))
    done = subprocess.run(f"{words} <&-", shell=True, check=False, **shell)  # type: ignore[call-overload]
    assert done.returncode == 2
    assert done.stderr.decode() == "redaksi: -: Berkas ini kosong.\n"


def test_terminal_that_knows_only_ascii(redaksi: Redaksi, sample: Path) -> None:
    narrow = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    ran = redaksi("check", sample.name, env=narrow)
    assert (ran.status, ran.err) == (1, "")
    assert ran.text.splitlines()[-1].startswith("1 naskah: 11 wajib, 1 periksa, ")
    assert "S. H., S. I. K \\u2192 S.H., S.I.K." in ran.text
    wide = redaksi("check", "--format", "json", sample.name)
    assert redaksi("check", "--format", "json", sample.name, env=narrow).out == wide.out


@pytest.mark.skipif(sys.platform != "linux", reason="names are not bytes there")
def test_name_that_is_no_text(redaksi: Redaksi, sample: Path) -> None:
    name = os.fsdecode(b"naskah-\xff.txt")
    sample.rename(redaksi.folder / name)
    assert redaksi("check", name).status == 1
    assert redaksi("check", "--format", "json", name).status == 1
    assert redaksi("check", "--format", "sarif", name).status == 1
