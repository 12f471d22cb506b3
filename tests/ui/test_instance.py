from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from redaksi_app.ui.instance import Instance

_SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from redaksi_app.ui.instance import Instance
app = QCoreApplication([])
one = Instance(Path(sys.argv[1]))
print(one.first, one.hand_over([Path(name) for name in sys.argv[2:]]))
"""


def test_a_second_start_hands_its_files_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path / "data")
    assert first.first
    draft = tmp_path / "naskah baru é🙂.docx"
    command = [sys.executable, "-c", _SECOND, str(tmp_path / "data"), str(draft)]
    with qtbot.waitSignal(first.files_arrived, timeout=15_000) as arrived:
        second = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ})
    assert arrived.args == [[draft]]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=15_000)
    assert second.stdout is not None
    assert second.stdout.read().split() == ["False", "True"]
    first.close()


def test_another_users_data_folder_is_another_redaksi(qtbot: QtBot, tmp_path: Path) -> None:
    one, other = Instance(tmp_path / "satu"), Instance(tmp_path / "dua")
    assert one.first
    assert other.first
    one.close()
    other.close()
    third = Instance(tmp_path / "satu")
    assert third.first
    third.close()
