"""Drafts go nowhere: no connection leaves the machine, and the log holds none of their words."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from redaksi_app.resources import resources_folder

SAMPLE = resources_folder() / "samples" / "contoh-naskah.docx"
_LOOPBACK = re.compile(r'"(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)"')
_INTERNET = re.compile(r"AF_INET6?,.*?inet_(?:addr|pton)\([^)]*\)")


def connections(tmp_path: Path, *arguments: str) -> list[str]:
    """Every internet address that the program, its threads and its children were pointed at."""
    log = tmp_path / "calls"
    environment = {**os.environ, "REDAKSI_HOME": str(tmp_path / "rumah")}
    watched = ["strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-o", str(log)]
    subprocess.run(
        [*watched, sys.executable, *arguments], env=environment, check=False, capture_output=True, timeout=120
    )
    return _INTERNET.findall(log.read_text(encoding="utf-8", errors="replace"))


def test_a_connection_is_seen(tmp_path: Path) -> None:
    (seen,) = connections(tmp_path, "-c", "import socket; socket.socket().connect_ex(('127.0.0.1', 9))")
    assert "127.0.0.1" in seen


@pytest.mark.parametrize("command", ["check", "fix", "text", "export"])
def test_the_command_line_connects_nowhere(tmp_path: Path, command: str) -> None:
    more = ["-o", str(tmp_path / "salinan.docx")] if command == "export" else []
    assert connections(tmp_path, "-m", "redaksi_app", command, str(SAMPLE), *more) == []


_WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from redaksi_app.ui import app

original = QApplication.exec

def exec_for_a_while(*_):
    QTimer.singleShot(3000, QApplication.instance().quit)
    return original()

QApplication.exec = exec_for_a_while
app.run([], sample=True, language="id")
"""


def test_the_window_talks_to_this_machine_only_and_logs_no_words(tmp_path: Path) -> None:
    script = tmp_path / "window.py"
    script.write_text(_WINDOW, encoding="utf-8")
    assert [address for address in connections(tmp_path, str(script)) if not _LOOPBACK.search(address)] == []
    assert list((tmp_path / "rumah" / "data" / "naskah").glob("*.json")), "the window did not open the sample"
    logs = "".join(file.read_text(encoding="utf-8") for file in (tmp_path / "rumah" / "log").glob("*"))
    assert "nelayan" not in logs
