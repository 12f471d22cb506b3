"""``--changes``: a draft with tracked changes, read with all of them accepted or rejected."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from redaksi_app.formats.docx_new import new_docx
from redaksi_app.formats.package import Package

from .conftest import Redaksi


@pytest.fixture
def tracked(tmp_path: Path) -> Path:
    """A document in which somebody has put two words right and tracked it."""
    package = Package(new_docx("SOE - Petani menjual jagung diluar pasar."))
    xml = package.read("word/document.xml").decode()
    gone = '<w:del w:id="1" w:author="A"><w:r><w:delText>diluar</w:delText></w:r></w:del>'
    come = '<w:ins w:id="2" w:author="A"><w:r><w:t>di luar</w:t></w:r></w:ins>'
    run = '</w:t></w:r>{}<w:r><w:t xml:space="preserve">'
    xml = xml.replace("<w:t>", '<w:t xml:space="preserve">').replace("diluar", run.format(gone + come))
    path = tmp_path / "terlacak.docx"
    path.write_bytes(package.with_members({"word/document.xml": xml.encode()}))
    return path


def test_without_it_changes_read_as_accepted_and_that_is_told(redaksi: Redaksi, tracked: Path) -> None:
    ran = redaksi("text", tracked.name)
    assert ran.text == "SOE - Petani menjual jagung di luar pasar."
    assert "Perubahan terlacak" in ran.one_line


@pytest.mark.parametrize(("choice", "words"), [("accepted", "di luar"), ("original", "diluar")])
def test_the_choice_holds_for_text(redaksi: Redaksi, tracked: Path, choice: str, words: str) -> None:
    ran = redaksi("text", tracked.name, "--changes", choice)
    assert (ran.text, ran.err) == (f"SOE - Petani menjual jagung {words} pasar.", "")


def test_findings_are_those_of_the_chosen_text(redaksi: Redaksi, tracked: Path) -> None:
    def found(*options: str) -> list[str]:
        report = json.loads(redaksi("check", tracked.name, "--format", "json", *options).text)
        return [finding["text"] for finding in report["files"][0]["findings"]]

    assert "diluar" not in found()
    assert "diluar" in found("--changes", "original")


def test_what_fix_saves_has_the_changes_settled(redaksi: Redaksi, tracked: Path) -> None:
    assert redaksi("fix", tracked.name, "--changes", "original", "-o", "jadi.docx").status == 0
    ran = redaksi("text", "jadi.docx")
    assert (ran.text, ran.err) == ("SOE - Petani menjual jagung di luar pasar.", "")


def test_export_takes_the_chosen_text(redaksi: Redaksi, tracked: Path) -> None:
    assert redaksi("export", tracked.name, "--changes", "original", "-o", "jadi.txt").status == 0
    assert "diluar" in (redaksi.folder / "jadi.txt").read_text(encoding="utf-8")


def test_other_words_are_refused(redaksi: Redaksi, tracked: Path) -> None:
    assert redaksi("text", tracked.name, "--changes", "x").status == 2


def test_for_review_the_reporters_text_is_that_with_every_change_rejected(redaksi: Redaksi, tracked: Path) -> None:
    assert redaksi("export", "--review", tracked.name, "-o", "telaah.docx").status == 0
    review = tracked.with_name("telaah.docx")
    assert redaksi("text", review.name, "--changes", "original").text == "SOE - Petani menjual jagung diluar pasar."
    assert redaksi("text", review.name, "--changes", "accepted").text == "SOE - Petani menjual jagung di luar pasar."
