"""The few questions that stop the work: file names, and words that would be lost."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from redaksi_app.formats.telling import ENDINGS
from redaksi_app.ui.dialogs.question import Choice, ask, choose

tr = QCoreApplication.translate


def save_before_closing(parent: QWidget, name: str) -> Literal["save", "discard", "cancel"]:
    """Whether to save the draft ``name`` before it is closed."""
    return ask(
        parent,
        tr("Questions", "Simpan perubahan pada {0}?").format(name),
        tr("Questions", "Tanpa disimpan, suntingan sejak penyimpanan terakhir hilang."),
    )


def drafts_to_open(parent: QWidget, folder: str) -> list[Path]:
    """The files chosen to be opened; none where the editor thought better of it."""
    patterns = " ".join(f"*{ending}" for ending in ENDINGS)
    filters = f"{tr('Questions', 'Naskah')} ({patterns});;{tr('Questions', 'Semua berkas')} (*)"
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Questions", "Buka naskah"), folder, filters)
    return [Path(name) for name in names]


def name_to_save(parent: QWidget, name: str, folder: str) -> Path | None:
    """Where to save a draft; the ending decides the format (.docx where none is given)."""
    suggested = Path(folder) / (name if Path(name).suffix in (".docx", ".txt", ".md") else f"{Path(name).stem}.docx")
    filters = f"Word (*.docx);;{tr('Questions', 'Teks')} (*.txt *.md)"
    return _with_ending(
        QFileDialog.getSaveFileName(parent, tr("Questions", "Simpan naskah"), str(suggested), filters)[0]
    )


def name_to_export(parent: QWidget, suggested: Path) -> Path | None:
    """Where to write the copy for layout."""
    others = "InDesign (*.icml);;HTML (*.html);;Markdown (*.md);;ninjs (*.json);;PDF (*.pdf)"
    filters = f"Word (*.docx);;{others};;{tr('Questions', 'Teks')} (*.txt)"
    return _with_ending(
        QFileDialog.getSaveFileName(parent, tr("Questions", "Ekspor untuk tata letak"), str(suggested), filters)[0]
    )


def pdf_to_write(parent: QWidget, suggested: Path) -> Path | None:
    """Where to write the copy with its findings."""
    title = tr("Questions", "PDF dengan temuan")
    return _with_ending(QFileDialog.getSaveFileName(parent, title, str(suggested), "PDF (*.pdf)")[0], ".pdf")


def name_for_review(parent: QWidget, suggested: Path) -> Path | None:
    """Where to write the draft with tracked changes and comments."""
    title = tr("Questions", "Ekspor untuk telaah")
    return _with_ending(QFileDialog.getSaveFileName(parent, title, str(suggested), "Word (*.docx)")[0])


def word_list_to_import(parent: QWidget) -> Path | None:
    """The word list chosen to be taken in."""
    filters = f"{tr('Questions', 'Daftar kata')} (*.txt);;{tr('Questions', 'Semua berkas')} (*)"
    name, _ = QFileDialog.getOpenFileName(parent, tr("Questions", "Impor daftar kata"), "", filters)
    return Path(name) if name else None


def word_list_to_export(parent: QWidget) -> Path | None:
    """Where to write the word list."""
    filters = f"{tr('Questions', 'Daftar kata')} (*.txt)"
    title = tr("Questions", "Ekspor daftar kata")
    return _with_ending(QFileDialog.getSaveFileName(parent, title, "kamus-redaksi.txt", filters)[0], ".txt")


def style_to_import(parent: QWidget) -> Path | None:
    """The stylesheet chosen to be taken in."""
    filters = f"{tr('Questions', 'Lembar gaya')} (*.toml);;{tr('Questions', 'Semua berkas')} (*)"
    name, _ = QFileDialog.getOpenFileName(parent, tr("Questions", "Impor gaya"), "", filters)
    return Path(name) if name else None


def style_to_export(parent: QWidget, suggested: str) -> Path | None:
    """Where to write the stylesheet."""
    filters = f"{tr('Questions', 'Lembar gaya')} (*.toml)"
    title = tr("Questions", "Ekspor gaya")
    return _with_ending(QFileDialog.getSaveFileName(parent, title, suggested, filters)[0], ".toml")


def replace_style(parent: QWidget, name: str) -> bool:
    """Whether the stylesheet ``name`` is to be replaced by the one that was handed on."""
    answer = choose(
        parent,
        tr("Questions", "Ganti gaya {0} dengan yang diimpor?").format(name),
        tr("Questions", "Gaya ini sudah ada. Berkas gaya sendiri yang bernama sama diganti; gaya bawaan tetap utuh."),
        (Choice("replace", tr("Questions", "Ganti")), Choice("cancel", tr("Questions", "Batal"))),
    )
    return answer == "replace"


def folder_to_share(parent: QWidget, folder: str) -> Path | None:
    """The folder with the word lists that the newsroom shares."""
    name = QFileDialog.getExistingDirectory(parent, tr("Questions", "Folder kamus bersama"), folder)
    return Path(name) if name else None


def _with_ending(name: str, ending: str = ".docx") -> Path | None:
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(ending)
