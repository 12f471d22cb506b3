"""Drafts go nowhere: no connection leaves the machine, and the log holds none of their words."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from redaksi_app.resources import resources_folder
from tests.grammar.real_server import require_server

SAMPLE = resources_folder() / "samples" / "contoh-naskah.docx"
_LOOPBACK = re.compile(r'"(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)"')
_INTERNET = re.compile(r"AF_INET6?,.*?inet_(?:addr|pton)\([^)]*\)")


def connections(tmp_path: Path, *arguments: str) -> list[str]:
    """Every internet address that the program, its threads and its children were pointed at, or listened on."""
    log = tmp_path / "calls"
    environment = {**os.environ, "REDAKSI_HOME": str(tmp_path / "rumah")}
    watched = ["strace", "-f", "-qq", "-e", "trace=connect,bind,sendto,sendmsg,sendmmsg", "-o", str(log)]
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


def beyond_this_machine(addresses: list[str]) -> list[str]:
    return [address for address in addresses if not _LOOPBACK.search(address)]


def test_grammar_is_checked_on_this_machine(tmp_path: Path) -> None:
    require_server()
    seen = connections(tmp_path, "-m", "redaksi_app", "check", "--grammar", str(SAMPLE))
    assert any('"127.0.0.1"' in address for address in seen), "no server was asked"
    assert beyond_this_machine(seen) == []


_WINDOW = """
import os
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from redaksi_app.ui import app

original = QApplication.exec
log = Path(os.environ["REDAKSI_HOME"]) / "log" / "redaksi.log"

def exec_for_a_while(*_):
    running = QApplication.instance()
    timer = QTimer(running, interval=200)
    def look():
        if "grammar" in log.read_text(encoding="utf-8"):  # the server is ready, or there is none
            timer.stop()
            QTimer.singleShot(3000, running.quit)
    timer.timeout.connect(look)
    timer.start()
    return original()

QApplication.exec = exec_for_a_while
app.run([], sample=True, language="id")
"""


def test_the_window_talks_to_this_machine_only_and_logs_no_words(tmp_path: Path) -> None:
    script = tmp_path / "window.py"
    script.write_text(_WINDOW, encoding="utf-8")
    assert beyond_this_machine(connections(tmp_path, str(script))) == []
    assert list((tmp_path / "rumah" / "data" / "naskah").glob("*.json")), "the window did not open the sample"
    logs = "".join(file.read_text(encoding="utf-8") for file in (tmp_path / "rumah" / "log").glob("*"))
    assert "nelayan" not in logs
