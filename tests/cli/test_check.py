"""``redaksi check``: exit statuses, folders, standard input, processes, and one bad draft among good ones."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from redaksi_app.cli.check import check_one
from redaksi_app.cli.sources import Failure

from .conftest import Redaksi

_ADVICE_ONLY = 'SOE - "Kami menunggu dirumah saja," kata Maria.'


def _paths(report: str) -> list[str]:
    return [file["path"] for file in json.loads(report)["files"]]


def test_status_is_1_where_something_weighs(redaksi: Redaksi, sample: Path) -> None:
    ran = redaksi("check", sample.name)
    assert (ran.status, ran.err) == (1, "")
    lines = ran.text.splitlines()
    assert "contoh.txt:6:64: Wajib gelar.bentuk: " in ran.text
    assert "[S. H., S. I. K → S.H., S.I.K.]" in ran.text
    counts = re.fullmatch(r"1 naskah: 11 wajib, 1 periksa, (\d+) saran", lines[-1])
    assert counts
    assert len(lines) == 13 + int(counts[1])


def test_status_is_0_where_nothing_weighs(redaksi: Redaksi, clean: Path) -> None:
    assert redaksi("check", clean).status == 0
    ran = redaksi("check", "-", stdin=_ADVICE_ONLY.encode())
    assert ran.status == 0
    assert "Saran di-ke.terpisah" in ran.text


def test_folder_is_searched_with_its_folders(redaksi: Redaksi, sample: Path, document: Path, tmp_path: Path) -> None:
    inner = tmp_path / "naskah" / "senin"
    hidden = tmp_path / "naskah" / ".git"
    for folder in (inner, hidden):
        folder.mkdir(parents=True)
    shutil.move(sample, inner / "b.txt")
    shutil.move(document, tmp_path / "naskah" / "a.docx")
    (hidden / "c.txt").write_text("dirumah", encoding="utf-8")
    (inner / "~$b.docx").write_text("kunci", encoding="utf-8")
    (inner / "foto.jpg").write_bytes(b"\xff\xd8\xff")
    ran = redaksi("check", "--format", "json", "naskah", "naskah/a.docx")
    assert ran.status == 1
    assert _paths(ran.text) == ["naskah/a.docx", "naskah/senin/b.txt"]


def test_document_and_text_give_the_same_findings(redaksi: Redaksi, sample: Path, document: Path) -> None:
    first, second = (
        json.loads(redaksi("check", "--format=json", path).text)["files"][0] for path in (sample, document)
    )
    assert first["findings"] == second["findings"]
    assert first["style"] == second["style"] == "pos-kupang"


def test_standard_input(redaksi: Redaksi, sample: Path) -> None:
    ran = redaksi("check", "-", "--format", "json", stdin=sample.read_bytes())
    (file,) = json.loads(ran.text)["files"]
    assert (ran.status, file["path"], file["style"]) == (1, "-", "pos-kupang")
    assert len(file["findings"]) >= 14


def test_style_can_be_chosen(redaksi: Redaksi, sample: Path) -> None:
    ran = redaksi("check", "--style", "kompas", "--format", "json", sample)
    (file,) = json.loads(ran.text)["files"]
    assert file["style"] == "kompas"
    assert "dateline.portal" in {finding["rule"] for finding in file["findings"]}


def test_editors_own_stylesheet_is_known(redaksi: Redaksi, clean: Path) -> None:
    folder = redaksi.folder / ".rumah" / "config" / "gaya"
    folder.mkdir(parents=True)
    own = '[style]\nid = "harian-uji"\nname = "Harian Uji"\ninherits = "umum"\nbasis = "uji"\n'
    (folder / "harian-uji.toml").write_text(own, encoding="utf-8")
    ran = redaksi("check", "--style", "harian-uji", "--format", "json", clean)
    assert json.loads(ran.text)["files"][0]["style"] == "harian-uji"


def test_processes_change_nothing(redaksi: Redaksi, sample: Path, document: Path, clean: Path, tmp_path: Path) -> None:
    folder = tmp_path / "banyak"
    folder.mkdir()
    for number in range(4):
        for path in (sample, document, clean):
            shutil.copy(
                path, folder / f"{number}{path.suffix}" if path is document else folder / f"{number}{path.name}"
            )
    (folder / "rusak.docx").write_bytes(b"PK\x03\x04rusak")
    alone = redaksi("check", "--format", "json", "--jobs", "1", "banyak")
    for jobs in (("--jobs", "3"), ()):
        assert redaksi("check", "--format", "json", *jobs, "banyak") == alone
    assert alone.status == 2
    assert len(_paths(alone.text)) == 12


def test_unreadable_draft_does_not_stop_the_others(redaksi: Redaksi, sample: Path, clean: Path) -> None:
    ran = redaksi("check", "--format", "json", "hilang.txt", sample.name, clean.name)
    report = json.loads(ran.text)
    assert ran.status == 2
    assert [file["path"] for file in report["files"]] == ["contoh.txt", "bersih.txt"]
    assert report["errors"] == [
        {"path": "hilang.txt", "message": "Berkas ini tidak ditemukan. Periksa namanya atau pilih berkas lain."}
    ]
    assert ran.one_line.startswith("redaksi: hilang.txt: Berkas ini tidak ditemukan.")


def test_unreadable_draft_wins_over_findings_in_text_too(redaksi: Redaksi, sample: Path) -> None:
    ran = redaksi("check", sample.name, "hilang.txt")
    assert ran.status == 2
    assert "Wajib gelar.bentuk" in ran.text
    assert "hilang.txt" in ran.one_line


def test_trouble_inside_a_rule_is_told_for_that_draft(clean: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("redaksi_app.cli.check._engine", broken)
    failure = check_one(str(clean), None, "id")
    assert isinstance(failure, Failure)
    assert "ZeroDivisionError" in failure.message.id


def test_notice_about_the_encoding_goes_to_standard_error(redaksi: Redaksi, tmp_path: Path) -> None:
    (tmp_path / "lama.txt").write_bytes("SOE - Kafé itu buka lagi.".encode("cp1252"))
    ran = redaksi("check", "lama.txt")
    assert ran.status == 0
    assert ran.one_line.startswith("redaksi: lama.txt: Teks ini dibaca sebagai Windows-1252.")


def test_words_of_the_editor_and_of_the_newsroom_are_right(redaksi: Redaksi, tmp_path: Path) -> None:
    draft = tmp_path / "ejaan.txt"
    draft.write_text("SOE - Warga menunggu bantaun. Pemerinah daerah memperbaiki jembatan itu.", encoding="utf-8")
    found = re.findall(r"ejaan\.salah-ketik", redaksi("check", draft).text)
    assert len(found) == 2
    settings = tmp_path / ".rumah" / "config"
    shared = tmp_path / "bersama"
    for folder in (settings / "kamus", shared):
        folder.mkdir(parents=True)
    (settings / "kamus" / "kamus.txt").write_text("bantaun\n", encoding="utf-8")
    assert "Pemerinah" in redaksi("check", draft).text
    assert "bantaun" not in redaksi("check", draft).text
    (shared / "redaksi.txt").write_text("pemerinah\n", encoding="utf-8")
    (settings / "pengaturan.json").write_text(json.dumps({"shared_words": str(shared)}), encoding="utf-8")
    assert redaksi("check", draft).status == 0
