from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from redaksi_app.desk import Versions

START = datetime(2026, 3, 2, 9, 0)


def test_versions_come_back_newest_first_and_an_equal_one_is_not_kept_twice(tmp_path: Path) -> None:
    versions = Versions(tmp_path)
    draft = tmp_path / "panen.docx"
    for minute, text in enumerate(("satu\r\n🙂", "dua", "dua")):
        versions.keep(draft, text, START + timedelta(minutes=minute))
    assert [one.text() for one in versions.of(draft)] == ["dua", "satu\r\n🙂"]
    assert versions.of(draft)[1].time == START
    assert versions.of(tmp_path / "lain.docx") == []


def test_the_oldest_make_room(tmp_path: Path) -> None:
    versions = Versions(tmp_path)
    draft = tmp_path / "panen.docx"
    for minute in range(40):
        versions.keep(draft, f"versi {minute}", START + timedelta(minutes=minute))
    kept = versions.of(draft)
    assert len(kept) == 30
    assert kept[0].text() == "versi 39"


def test_a_folder_that_takes_nothing_disturbs_nobody(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("")
    Versions(tmp_path / "berkas").keep(tmp_path / "panen.docx", "teks", START)
