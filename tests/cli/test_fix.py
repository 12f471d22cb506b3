"""``redaksi fix``: the safe suggestions applied, printed or saved."""

from __future__ import annotations

import zipfile
from pathlib import Path

from .conftest import Redaksi


def test_corrected_text_is_printed_with_nothing_added(redaksi: Redaksi, sample: Path) -> None:
    before = sample.read_text(encoding="utf-8")
    ran = redaksi("fix", sample.name)
    assert (ran.status, ran.err) == (0, "")
    assert "S.H., S.I.K., menemui" in ran.text
    assert ran.text.count("\n") == before.count("\n")
    assert not ran.text.endswith("\n")
    assert "saya dirumah, kita" in ran.text, "a speaker's words are not the program's to change"
    assert "Baca juga: Pasca Gempa" in ran.text
    assert sample.read_text(encoding="utf-8") == before


def test_document_is_saved_with_its_looks(redaksi: Redaksi, document: Path, sample: Path) -> None:
    ran = redaksi("fix", document.name, "-o", "jadi.docx")
    assert (ran.status, ran.out, ran.err) == (0, b"", "")
    assert redaksi("text", "jadi.docx").text == redaksi("fix", sample.name).text
    with zipfile.ZipFile(redaksi.folder / "jadi.docx") as package:
        xml = package.read("word/document.xml").decode("utf-8")
    assert "<w:b/>" in xml
    assert "<w:hyperlink" in xml


def test_draft_may_be_fixed_in_place(redaksi: Redaksi, sample: Path) -> None:
    wanted = redaksi("fix", sample.name).text
    assert redaksi("fix", sample.name, "-o", sample.name).status == 0
    assert sample.read_text(encoding="utf-8") == wanted
    assert redaksi("fix", sample.name).text == wanted


def test_text_becomes_a_document(redaksi: Redaksi, sample: Path) -> None:
    assert redaksi("fix", sample.name, "-o", "jadi.docx").status == 0
    assert redaksi("text", "jadi.docx").text == redaksi("fix", sample.name).text


def test_standard_input(redaksi: Redaksi) -> None:
    assert redaksi("fix", "-", stdin=b"SOE - Warga menunggu dirumah.\n").out == b"SOE - Warga menunggu di rumah.\n"


def test_words_that_the_editor_has_added_are_left_alone(redaksi: Redaksi) -> None:
    draft = b"SOE - Warga membeli obat di apotik itu.\n"
    assert redaksi("fix", "-", stdin=draft).out != draft
    folder = redaksi.folder / ".rumah" / "config" / "kamus"
    folder.mkdir(parents=True)
    (folder / "kamus.txt").write_text("apotik\n", encoding="utf-8")
    assert redaksi("fix", "-", stdin=draft).out == draft
