"""Files as Pandoc and python-docx write them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.text import WD_BREAK

from tools.corpus.words import FULL_MARKDOWN, PLAIN

_WANTED = {
    "pandoc.docx": "docx",
    "pandoc.odt": "odt",
    "pandoc.rtf": "rtf",
    "pandoc.html": "html5",
    "pandoc-lama.html": "html4",
    "pandoc.txt": "plain",
    "pandoc.md": "markdown",
    "pandoc-gfm.md": "gfm",
}


def write_pandoc_files(folder: Path) -> None:
    """Write into ``folder`` what Pandoc makes of the full draft."""
    program = os.environ.get("PANDOC", "pandoc")
    for name, kind in _WANTED.items():
        command = [program, "--from", "markdown", "--to", kind, "--standalone", "--metadata", "lang=id"]
        if kind.startswith("html"):
            command += ["--metadata", "pagetitle=Naskah"]
        command += ["--output", str(folder / name)]
        subprocess.run(command, input=FULL_MARKDOWN.encode(), check=True, timeout=60)


def write_python_docx_files(folder: Path) -> None:
    """Write into ``folder`` what python-docx makes of the drafts."""
    _plain().save(str(folder / "pydocx-polos.docx"))
    _rich().save(str(folder / "pydocx-kaya.docx"))


def _plain() -> DocumentType:
    document = Document()
    for paragraph in PLAIN:
        document.add_paragraph(paragraph)
    return document


def _rich() -> DocumentType:
    document = Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "Kepala halaman yang bukan naskah"
    section.footer.paragraphs[0].text = "Kaki halaman yang bukan naskah"
    document.add_heading("Lomba Perahu Randu Diikuti 45 Regu", level=1)
    paragraph = document.add_paragraph()
    paragraph.add_run("RANDU").bold = True
    paragraph.add_run(" – Sebanyak 45 regu ikut ")
    paragraph.add_run("lomba").italic = True
    run = paragraph.add_run(" perahu.")
    run.add_break()
    run.add_text("Baris kedua dengan Rp\u00a010.000\tdan tab 🛶.")
    document.add_comment(paragraph.runs[2], text="Lomba apa?", author="Bima", initials="B")
    for item in ("regu putra,", "regu putri."):
        document.add_paragraph(item, style="List Bullet")
    table = document.add_table(rows=2, cols=2)
    for cell, words in zip(table._cells, ("Regu", "Waktu", "Sagu", "12 menit"), strict=True):
        cell.text = words
    inner = table.cell(1, 1).add_table(rows=1, cols=1)
    inner.cell(0, 0).text = "tabel di dalam tabel"
    document.add_paragraph("Tabel 1. Hasil akhir", style="Caption")
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("Halaman kedua: السلام عليكم.")
    return document
