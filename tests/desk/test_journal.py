from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from redaksi_app.desk import Journal, JournalEntry


def entry(text: str, path: str = "/naskah/a.docx", caret: int = 3) -> JournalEntry:
    return JournalEntry(path=path, name="", base="x", text=text, caret=caret, top=0, time=datetime.now(UTC))


def test_the_last_text_of_each_draft_is_kept(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    for number in range(20):
        journal.keep(entry(f"naskah {number} 🙂"))
    journal.keep(entry("lain", path="/naskah/b.docx"))
    journal.close()
    assert {found.entry.text for found in Journal(tmp_path).left_over()} == {"naskah 19 🙂", "lain"}


def test_a_saved_draft_leaves_nothing_to_offer(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.keep(entry("naskah"))
    assert journal.flush()
    journal.forget("/naskah/a.docx", "")
    assert journal.flush()
    assert journal.left_over() == []
    journal.close()


def test_drafts_that_were_never_saved_are_told_apart(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    for name in ("Tanpa judul 1", "Tanpa judul 2"):
        journal.keep(JournalEntry(path="", name=name, base="", text=name, caret=0, top=0, time=datetime.now(UTC)))
    journal.close()
    assert sorted(found.entry.name for found in Journal(tmp_path).left_over()) == ["Tanpa judul 1", "Tanpa judul 2"]


def test_a_damaged_entry_does_not_hide_the_others(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.keep(entry("utuh"))
    journal.close()
    (tmp_path / "jurnal" / "rusak.json").write_bytes(b"{")
    assert [found.entry.text for found in Journal(tmp_path).left_over()] == ["utuh"]


def test_a_folder_that_cannot_be_written_is_told_and_does_not_stop_the_work(tmp_path: Path) -> None:
    (tmp_path / "jurnal").write_text("di sini seharusnya folder")
    journal = Journal(tmp_path)
    journal.keep(entry("naskah"))
    assert journal.flush()
    assert journal.trouble is not None
    journal.close()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_while_writing_leaves_a_whole_entry(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from datetime import datetime, UTC\n"
        "import redaksi_app.desk.journal as j\n"
        "j.INTERVAL = 0.0\n"
        "journal = j.Journal(Path(sys.argv[1])); n = 0\n"
        "while True:\n"
        "    n += 1\n"
        "    journal.keep(j.JournalEntry(path='/a', name='', base='', text=f'{n} ' + 'kata ' * 20000, caret=n, top=0,"
        " time=datetime.now(UTC)))\n"
        "    journal.flush(); print(n, flush=True)\n"
    )
    process = subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    last = 0
    end = time.monotonic() + 1.0
    while time.monotonic() < end:
        last = int(process.stdout.readline())
    os.kill(process.pid, signal.SIGKILL)
    last = max([last, *map(int, process.stdout.read().split())])
    process.wait()
    ((found, _),) = Journal(tmp_path).left_over()
    assert found.caret >= last
    assert found.text == f"{found.caret} " + "kata " * 20000


def test_what_is_left_over_outlives_new_edits_of_the_same_draft(tmp_path: Path) -> None:
    first = Journal(tmp_path)
    first.keep(entry("sebelum mati listrik"))
    first.close()
    second = Journal(tmp_path)
    (left,) = second.left_over()
    second.keep(entry("suntingan baru"))
    second.close()
    third = Journal(tmp_path)
    assert {one.entry.text for one in third.left_over()} == {"sebelum mati listrik", "suntingan baru"}
    third.drop(left)
    assert [one.entry.text for one in third.left_over()] == ["suntingan baru"]
