"""A clean, empty DOCX to write into: A4, Indonesian, no styles but those asked for, no maker's leftovers."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import docx

from redaksi_app.formats.docx_looks import styles_xml
from redaksi_app.formats.docx_members import docx_members
from redaksi_app.formats.plain import SOFT_BREAK, clean

if TYPE_CHECKING:
    from docx.document import Document


def clean_document(paragraph_styles: dict[str, str], character_style: str) -> Document:
    """An empty document with the styles that ``styles_xml`` makes of these names."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as target:
        for name, content in docx_members(styles_xml(paragraph_styles, {"dateline": character_style})).items():
            target.writestr(name, content)
    out.seek(0)
    return docx.Document(out)


def new_docx(text: str) -> bytes:
    """A plain DOCX of ``text``: every paragraph of it, and nothing else."""
    document = clean_document({"body": "Isi"}, "Dateline")
    for paragraph in text.split("\n"):
        document.add_paragraph(run_text(paragraph), style="Isi")
    properties = document.core_properties
    properties.title, properties.author, properties.language = "", "", "id-ID"
    return document_bytes(document)


def run_text(text: str) -> str:
    r"""``text`` as python-docx takes it: its ``\n`` is the soft break."""
    return clean(text).replace(SOFT_BREAK, "\n")


def document_bytes(document: Document) -> bytes:
    """The file that ``document`` makes."""
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
