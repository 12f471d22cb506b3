"""Saving a draft's edited text: into the file it came from, or as another one."""

from __future__ import annotations

from pathlib import Path

from redaksi_app.finding import Bilingual
from redaksi_app.formats.atomic import atomic_write
from redaksi_app.formats.draft import Draft, Format
from redaksi_app.formats.errors import DraftSaveError
from redaksi_app.formats.plain import normalise
from redaksi_app.formats.telling import ENDINGS
from redaksi_app.formats.txt import write_txt

_NO_PATH = Bilingual(
    "Belum tersimpan: naskah ini belum punya nama berkas. Beri nama.",
    "Not saved yet: this draft has no file name. Give it one.",
)
_NOT_THIS_FORMAT = Bilingual(
    "Belum tersimpan: berkas jenis ini belum dapat ditulis. Simpan dengan nama yang berakhiran .docx, yang"
    " membawa huruf miring, tebal, tautan, dan daftarnya, atau .txt.",
    "Not saved yet: this kind of file cannot be written yet. Save it under a name that ends in .docx, which carries"
    " its italics, bold letters, links and lists, or in .txt.",
)


def save_draft(draft: Draft, text: str, path: Path | None = None) -> Draft:
    """Save ``text``, the draft as edited, to ``path`` (or where it came from), and answer the draft as it now is.

    A DOCX, ODT or HTML is patched, so that everything else in it stays. ``DraftSaveError`` when the format cannot be
    written or the disk will not take it; the old file is whole then.
    """
    target = path or draft.path
    if target is None:
        raise DraftSaveError(_NO_PATH)
    text = normalise(text)
    format_ = draft.format if path in (None, draft.path) else ENDINGS.get(target.suffix.lower())
    if format_ is None:
        raise DraftSaveError(_NOT_THIS_FORMAT)
    data = _bytes(draft, text, format_)
    atomic_write(target, data)
    return Draft(target, text, format_, data, draft.notices if format_ == draft.format else ())


def _bytes(draft: Draft, text: str, format_: Format) -> bytes:
    if format_ == draft.format and text == draft.text:
        return draft.original
    if format_ == "md" and draft.format == "md":
        from redaksi_app.formats.md_saving import save_md  # noqa: PLC0415 - other drafts need none of it

        return save_md(draft.original, text)
    if format_ in ("txt", "md"):
        return write_txt(text, draft.original if draft.format in ("txt", "md") else b"")
    if format_ == "docx" and draft.format == "docx":
        from redaksi_app.formats.docx_saving import save_docx  # noqa: PLC0415 - plain text needs no lxml

        return save_docx(draft.original, text)
    if format_ == "odt" and draft.format == "odt":
        from redaksi_app.formats.odt_saving import save_odt  # noqa: PLC0415

        return save_odt(draft.original, text)
    if format_ == "html" and draft.format == "html":
        from redaksi_app.formats.html_saving import save_html  # noqa: PLC0415

        return save_html(draft.original, text)
    if format_ == "docx":
        from redaksi_app.formats.docx_new import new_docx  # noqa: PLC0415 - python-docx is slow to import
        from redaksi_app.formats.marks_of import marks_on  # noqa: PLC0415

        return new_docx(text, marks_on(text, draft))
    raise DraftSaveError(_NOT_THIS_FORMAT)
