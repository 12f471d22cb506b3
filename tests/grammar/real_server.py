"""The server of the bundle, and the processes on this machine."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from redaksi_app.grammar.java import find_java
from redaksi_app.grammar.server import server_folder

#: A slip that the module reports, the word it marks, and what it proposes.
SLIP, WORD, PROPOSAL = "Petani di desa itu tidak marah, melainkan sedih.", "melainkan", "tetapi"
RULE = "tata-bahasa.tidak-tetapi"


def require_server() -> None:
    """Skip where grammar cannot be checked on this machine, and only there."""
    if find_java() is None:
        pytest.skip("there is no Java (apt-get install openjdk-17-jdk-headless maven)")
    built = (server_folder() / "languagetool-server.jar").is_file()
    if not built and shutil.which("mvn") is None:
        pytest.skip("there is no Maven to build the server with (apt-get install maven)")
    assert built, "the server is not built: make languagetool"


def wait_for(happened: Callable[[], bool], what: str, seconds: float = 60.0) -> None:
    """Wait until it has happened."""
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end, what
        time.sleep(0.02)


def is_running(pid: int) -> bool:
    """Whether the process is there and not a zombie."""
    try:
        return _stat(pid)[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def servers_of(parent: int) -> list[int]:
    """The processes of Java that ``parent`` has started."""
    found = []
    for name in os.listdir("/proc"):
        if name.isdecimal():
            try:
                line = Path("/proc", name, "cmdline").read_bytes()
                if b"GuardedServer" in line and int(_stat(int(name))[1]) == parent:
                    found.append(int(name))
            except (FileNotFoundError, ProcessLookupError):
                continue
    return found


def _stat(pid: int) -> list[str]:
    """State, parent and so on: what follows the name in /proc/PID/stat."""
    return Path("/proc", str(pid), "stat").read_text().rpartition(")")[2].split()
