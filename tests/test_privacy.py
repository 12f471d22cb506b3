"""Drafts go nowhere: no connection leaves the machine, and the log holds none of their words."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from redaksi_app.resources import resources_folder

SAMPLE = resources_folder() / "samples" / "contoh-naskah.docx"

#: Runs in front of the program: notes every address that Python's sockets are pointed at.
_WATCH = """
import sys
def _watch(event, args):
    if event in ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"):
        where = args[1] if event in ("socket.connect", "socket.sendto") else args[0]
        with open({log!r}, "a") as log:
            print(event, where, file=log)
sys.addaudithook(_watch)
"""


def run_watched(tmp_path: Path, *arguments: str) -> list[str]:
    site = tmp_path / "site"
    site.mkdir(exist_ok=True)
    log = tmp_path / "addresses"
    (site / "sitecustomize.py").write_text(_WATCH.format(log=str(log)), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(site), "REDAKSI_HOME": str(tmp_path / "rumah")}
    subprocess.run([sys.executable, *arguments], env=environment, check=False, capture_output=True, timeout=120)
    return log.read_text(encoding="utf-8").splitlines() if log.exists() else []


def test_the_watch_sees_a_connection(tmp_path: Path) -> None:
    seen = run_watched(tmp_path, "-c", "import socket; socket.socket().connect_ex(('127.0.0.1', 9))")
    assert seen == ["socket.connect ('127.0.0.1', 9)"]


@pytest.mark.parametrize("command", ["check", "fix", "text", "export"])
def test_the_command_line_connects_nowhere(tmp_path: Path, command: str) -> None:
    more = ["-o", str(tmp_path / "salinan.docx")] if command == "export" else []
    assert run_watched(tmp_path, "-m", "redaksi_app", command, str(SAMPLE), *more) == []


_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from redaksi_app.ui import app
from PySide6.QtWidgets import QApplication
original = QApplication.exec
def exec_for_a_while(*_):
    QTimer.singleShot(2500, QApplication.instance().quit)
    return original()
QApplication.exec = exec_for_a_while
app.run([], sample=True, language="id")
"""


def test_the_window_connects_nowhere_and_logs_no_words(tmp_path: Path) -> None:
    script = tmp_path / "window.py"
    script.write_text(_WINDOW, encoding="utf-8")
    assert run_watched(tmp_path, str(script)) == []
    record = next((tmp_path / "rumah" / "data" / "naskah").glob("*.json"), None)
    assert record is not None, "the window did not open the sample"
    logs = "".join(file.read_text(encoding="utf-8") for file in (tmp_path / "rumah" / "log").glob("*"))
    assert "nelayan" not in logs
