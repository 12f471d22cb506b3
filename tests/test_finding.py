from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from redaksi_app.finding import Bilingual, Category, Finding, Severity


def finding(rule: str, text: str) -> Finding:
    return Finding(rule, Category.ETHICS, Severity.ADVICE, 0, len(text), text, Bilingual("a", "b"))


def test_private_data_are_masked_and_other_words_are_not() -> None:
    assert finding("etika-data.nomor", "0812-3456-7890").public_text == "0***-****-***0"
    assert finding("etika-anak.identitas", "KT (15)").public_text == "KT (15)"


def test_no_report_shows_private_data(tmp_path: Path) -> None:
    draft = tmp_path / "draf.txt"
    draft.write_text("Pada kartu itu tertulis NIK 5304121503900002.\nPolisi menyimpannya.", encoding="utf-8")
    for form in ("text", "json", "sarif"):
        command = [sys.executable, "-m", "redaksi_app", "check", str(draft), "--format", form]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert "etika-data.nomor" in done.stdout
        assert "5304121503900002" not in done.stdout + done.stderr
        if form == "json":
            (found,) = [one for one in json.loads(done.stdout)["files"][0]["findings"] if "data" in one["rule"]]
            assert (found["start"], found["end"]) == (28, 44)
