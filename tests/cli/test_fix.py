"""``redaksi fix``: the safe suggestions applied, printed or saved."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("name", ["lo-polos.odt", "lo-polos.html"])
def test_an_odt_and_a_page_keep_their_format(redaksi: Redaksi, tmp_path: Path, name: str) -> None:
    draft = Path(shutil.copy(Path(__file__).parents[1] / "files" / name, tmp_path))
    saved = f"jadi{draft.suffix}"
    assert redaksi("fix", name, "-o", saved).status == 0
    assert redaksi("text", saved).text == redaksi("fix", name).text


def test_what_cannot_be_written_names_what_can(redaksi: Redaksi, sample: Path) -> None:
    ran = redaksi("fix", sample.name, "-o", "jadi.rtf")
    assert ran.status == 2
    assert ".docx" in ran.complaint
    assert not (redaksi.folder / "jadi.rtf").exists()


def test_fixing_what_was_fixed_changes_nothing(redaksi: Redaksi) -> None:
    draft = "SOE - Kata Bpk Anton, sewa Rp 5.000 dan parkir Rp 2.000 dibayar dirumah.\nWarga bayar Rp 9.000.\n"
    once = redaksi("fix", "-", stdin=draft.encode())
    assert "Rp " not in once.text
    assert redaksi("fix", "-", stdin=once.out).out == once.out
