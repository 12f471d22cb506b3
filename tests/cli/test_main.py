"""What a command costs to start: nothing is loaded that it does not use."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import SECONDS, Redaksi

_WINDOW = {"PySide6", "shiboken6"}
_DOCUMENTS = {"docx", "lxml"}
_PROCESSES = {"multiprocessing", "concurrent"}


def _loaded(redaksi: Redaksi, *arguments: str) -> set[str]:
    """The packages and modules that running a command imported; those of the program by their full names."""
    command = redaksi.command(*arguments)
    done = subprocess.run(
        [command[0], "-X", "importtime", *command[1:]],
        env=redaksi.environment,
        cwd=redaksi.folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )
    names = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}
    assert "redaksi_app" in names
    return names | {name.partition(".")[0] for name in names}


def test_text_needs_no_document_library(redaksi: Redaksi, sample: Path) -> None:
    for command in ("check", "text", "fix"):
        assert not _loaded(redaksi, command, sample.name) & (_WINDOW | _DOCUMENTS | _PROCESSES)


def test_document_is_read_without_python_docx(redaksi: Redaksi, document: Path) -> None:
    loaded = _loaded(redaksi, "check", document.name)
    assert "lxml" in loaded
    assert not loaded & (_WINDOW | {"docx"})


@pytest.mark.parametrize("arguments", [("--version",), ("rules",), ("explain", "gelar.bentuk")])
def test_short_answers_load_no_formats(arguments: tuple[str, ...], redaksi: Redaksi) -> None:
    loaded = _loaded(redaksi, *arguments)
    assert not loaded & (_WINDOW | _DOCUMENTS | _PROCESSES | {"redaksi_app.formats", "redaksi_app.engine"})


def test_script_and_module_are_the_same(redaksi: Redaksi) -> None:
    script = Path(sys.executable).with_name("redaksi")
    if not script.exists():
        pytest.skip("the script is not installed")
    done = subprocess.run(
        [script, "--version"], env=redaksi.environment, capture_output=True, timeout=SECONDS, check=True
    )
    assert done.stdout == redaksi("--version").out
