"""``redaksi export``: the copy for print, of one draft or a folder, that says it is not approved."""

from __future__ import annotations

import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from redaksi_app.formats.export import WRITERS

from .conftest import Redaksi

_NOTE = "naskah ini belum disetujui; salinan menyebutkannya."


@pytest.fixture
def folder(tmp_path: Path, sample: Path, document: Path) -> Path:
    """A folder with a document, and a folder inside with a text."""
    inner = tmp_path / "naskah" / "senin"
    inner.mkdir(parents=True)
    shutil.move(document, tmp_path / "naskah" / "satu.docx")
    shutil.move(sample, inner / "dua.txt")
    return tmp_path / "naskah"


def _contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_document_says_that_it_is_not_approved(redaksi: Redaksi, sample: Path) -> None:
    ran = redaksi("export", sample.name, "-o", "jadi.docx")
    assert (ran.status, ran.out) == (0, b"")
    assert ran.one_line == f"redaksi: contoh.txt: {_NOTE}\n"
    with zipfile.ZipFile(redaksi.folder / "jadi.docx") as package:
        core = package.read("docProps/core.xml").decode("utf-8")
        custom = package.read("docProps/custom.xml").decode("utf-8")
    assert "BELUM DISETUJUI" in core
    assert "BELUM DISETUJUI" in custom
    assert "pos-kupang" in custom


def test_copy_leaves_out_what_is_for_the_web(redaksi: Redaksi, sample: Path) -> None:
    for name in ("jadi.docx", "jadi.txt", "jadi.html"):
        assert redaksi("export", sample.name, "-o", name).status == 0
        text = redaksi("text", name).text
        assert "Polisi datang lebih dulu untuk mendengar keluhan warga" in text
        assert "Baca juga" not in text
        assert "GOOGLE NEWS" not in text
        assert "UU ITE" not in text


def test_copy_keeps_the_emphasis_and_links_of_the_file(redaksi: Redaksi) -> None:
    (redaksi.folder / "naskah.html").write_text(
        "<p>Panen Raya<p>SOE - Petani panen <b>jagung</b> di <a href='https://contoh.invalid'>Soe</a>.", "utf-8"
    )
    assert redaksi("export", "naskah.html", "-o", "jadi.html").status == 0
    page = (redaksi.folder / "jadi.html").read_text("utf-8")
    assert 'panen <strong>jagung</strong> di <a href="https://contoh.invalid">Soe</a>.' in page
    assert redaksi("export", "naskah.html", "-o", "jadi.txt").status == 0
    assert (redaksi.folder / "jadi.txt").read_text("utf-8").endswith("panen jagung di Soe.")


def test_folder_keeps_its_folders(redaksi: Redaksi, folder: Path) -> None:
    before = _contents(folder)
    ran = redaksi("export", "naskah", "--to", "docx", "-o", "hasil/salinan")
    assert ran.status == 0
    assert sorted(_contents(redaksi.folder / "hasil" / "salinan")) == ["satu.docx", "senin/dua.docx"]
    assert ran.err.splitlines() == [
        f"redaksi: naskah/satu.docx: {_NOTE}",
        f"redaksi: naskah/senin/dua.txt: {_NOTE}",
    ]
    assert _contents(folder) == before


def test_copies_inside_the_folder_are_no_drafts_the_next_time(redaksi: Redaksi, folder: Path) -> None:
    for _ in range(2):
        assert redaksi("export", "naskah", "--to", "txt", "-o", "naskah/salinan").status == 0
    assert sorted(_contents(folder / "salinan")) == ["satu.txt", "senin/dua.txt"]


def test_copy_never_replaces_a_draft(redaksi: Redaksi, folder: Path) -> None:
    before = _contents(folder)
    ran = redaksi("export", "naskah/satu.docx", "-o", "naskah/satu.docx")
    assert ran.status == 2
    assert "salinan akan menimpa naskah" in ran.complaint
    assert redaksi("export", "naskah", "--to", "docx", "-o", "naskah").status == 2
    after = _contents(folder)
    assert {name: after[name] for name in before} == before


def test_two_drafts_of_one_name(redaksi: Redaksi, sample: Path, document: Path) -> None:
    ran = redaksi("export", ".", "--to", "html", "-o", "hasil")
    assert ran.status == 2
    assert "Sudah ada salinan lain bernama sama" in ran.err
    assert list(_contents(redaksi.folder / "hasil")) == ["contoh.html"]


def test_one_bad_draft_does_not_stop_the_others(redaksi: Redaksi, folder: Path) -> None:
    (folder / "kosong.txt").write_bytes(b"")
    assert redaksi("export", "naskah", "--to", "txt", "-o", "hasil").status == 2
    assert sorted(_contents(redaksi.folder / "hasil")) == ["satu.txt", "senin/dua.txt"]


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ((), "untuk folder, sebutkan --to docx"),
        (("--to", "odt"), "--to: pilihan 'odt' tidak ada; pilih docx, html, icml, json, md, pdf, txt"),
    ],
)
def test_folder_needs_a_known_kind(options: tuple[str, ...], reason: str, redaksi: Redaksi, folder: Path) -> None:
    ran = redaksi("export", "naskah", "-o", "hasil", *options)
    assert (ran.status, ran.complaint) == (2, f"redaksi: {reason}\n")
    assert not (redaksi.folder / "hasil").exists()


def test_folder_without_drafts(redaksi: Redaksi, tmp_path: Path) -> None:
    (tmp_path / "kosong").mkdir()
    ran = redaksi("export", "kosong", "--to", "docx", "-o", "hasil")
    assert (ran.status, ran.complaint) == (2, "redaksi: kosong: Tidak ada naskah di folder ini.\n")


def test_target_that_is_a_file(redaksi: Redaksi, folder: Path, clean: Path) -> None:
    ran = redaksi("export", "naskah", "--to", "docx", "-o", clean.name)
    assert ran.status == 2
    assert "folder tujuan belum dapat dibuat" in ran.complaint
    assert clean.read_text(encoding="utf-8").startswith("SOE - ")


def test_standard_input(redaksi: Redaksi, sample: Path) -> None:
    assert redaksi("export", "-", "-o", "jadi.txt", stdin=sample.read_bytes()).status == 0
    assert (redaksi.folder / "jadi.txt").read_text(encoding="utf-8").startswith("Alor Memilih\n")


@pytest.mark.parametrize("command", [("fix",), ("export",)])
def test_output_into_a_folder_that_is_not_there(command: tuple[str, ...], redaksi: Redaksi, sample: Path) -> None:
    ran = redaksi(*command, sample.name, "-o", "tak-ada/jadi.docx")
    assert ran.status == 2
    assert ran.complaint.startswith("redaksi: tak-ada/jadi.docx: ")
    assert "folder tujuan tidak ditemukan" in ran.complaint
    assert not (redaksi.folder / "tak-ada").exists()


@pytest.mark.skipif(os.name != "posix", reason="permissions of another kind")
@pytest.mark.parametrize("command", [("fix",), ("export",)])
def test_output_into_a_read_only_folder(
    command: tuple[str, ...], redaksi: Redaksi, sample: Path, tmp_path: Path, without_privileges: tuple[str, ...]
) -> None:
    closed = tmp_path / "baca-saja"
    closed.mkdir(mode=0o500)
    ran = redaksi(*command, sample.name, "-o", "baca-saja/jadi.docx", before=without_privileges)
    assert ran.status == 2
    assert "folder tidak dapat ditulisi" in ran.complaint
    assert list(closed.iterdir()) == []


def test_output_of_an_unknown_kind(redaksi: Redaksi, sample: Path) -> None:
    assert ".docx, .html, .icml, .json, .md, .pdf, .txt" in redaksi("export", sample, "-o", "jadi.odt").complaint
    assert "belum dapat ditulis" in redaksi("fix", sample, "-o", "jadi.pdf").complaint


@pytest.mark.parametrize("kind", [ending.lstrip(".") for ending in sorted(WRITERS)])
def test_a_folder_is_written_in_every_form(redaksi: Redaksi, folder: Path, kind: str) -> None:
    (folder / "rusak.docx").write_bytes(b"PK\x03\x04 tidak utuh")
    ran = redaksi("export", "naskah", "--to", kind, "-o", "hasil")
    assert ran.status == 2
    assert sorted(_contents(redaksi.folder / "hasil")) == [f"satu.{kind}", f"senin/dua.{kind}"]
    assert "naskah/rusak.docx: " in ran.err


def test_names_that_differ_in_capitals_are_one_name(redaksi: Redaksi, folder: Path) -> None:
    (folder / "SATU.txt").write_text("Panen Raya\nSOE - Petani panen.", encoding="utf-8")
    ran = redaksi("export", "naskah", "--to", "md", "-o", "hasil")
    assert ran.status == 2
    assert "Sudah ada salinan lain bernama sama" in ran.err
    assert len(_contents(redaksi.folder / "hasil")) == 2


def test_a_pdf_lists_the_findings(redaksi: Redaksi, sample: Path) -> None:
    ran = redaksi("export", sample.name, "-o", "jadi.pdf")
    assert (ran.status, ran.one_line) == (0, f"redaksi: contoh.txt: {_NOTE}\n")
    data = (redaksi.folder / "jadi.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    if shutil.which("pdftotext"):
        words = subprocess.run(["pdftotext", "jadi.pdf", "-"], cwd=redaksi.folder, capture_output=True, check=True)
        assert "Temuan" in words.stdout.decode()
        assert "contoh.txt" in words.stdout.decode()


def test_a_template_of_ones_own(redaksi: Redaksi, sample: Path) -> None:
    assert redaksi("export", sample.name, "-o", "templat.docx").status == 0
    assert redaksi("export", sample.name, "-o", "jadi.docx", "--template", "templat.docx").status == 0
    assert redaksi("text", "jadi.docx").text == redaksi("text", "templat.docx").text


@pytest.mark.parametrize(
    ("out", "template", "reason"),
    [
        (
            "jadi.docx",
            "tiada.dotx",
            "contoh.txt: Ekspor belum dibuat: templat tiada.dotx: berkasnya tidak dapat dibaca",
        ),
        ("jadi.docx", "contoh.txt", "templat contoh.txt: ini bukan dokumen Word"),
        ("jadi.html", "tiada.dotx", "--template hanya untuk salinan .docx"),
    ],
)
def test_a_template_that_cannot_be_used(redaksi: Redaksi, sample: Path, out: str, template: str, reason: str) -> None:
    ran = redaksi("export", sample.name, "-o", out, "--template", template)
    assert (ran.status, reason in ran.complaint) == (2, True)
    assert not (redaksi.folder / out).exists()
