"""Reading the old .doc, .pdf and .pages by way of LibreOffice, where it is installed."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from redaksi_app.finding import Bilingual
from redaksi_app.formats.draft import Content, Format
from redaksi_app.formats.errors import LOCKED, MACROS, NO_WORDS, DraftError, needs_office, not_opened
from redaksi_app.formats.odt import odt_root, read_odt
from redaksi_app.formats.office import office_program, to_odt
from redaksi_app.formats.pdf_lines import pdf_paragraphs


class _Kind(NamedTuple):
    ending: str
    import_filter: str


_KINDS: dict[Format, _Kind] = {
    "doc": _Kind(".doc", "MS Word 97"),
    "pages": _Kind(".pages", "Apple Pages"),
    "pdf": _Kind(".pdf", "writer_pdf_import"),
}
#: Bytes of a sector, and how the Word stream begins.
_SECTOR, _WORD_HEAD = 512, b"\xec\xa5"
#: Name of the part that holds macros.
_MACRO_PART = "_VBA_PROJECT".encode("utf-16-le")
#: What LibreOffice writes in place of a PDF that it cannot open, be it locked or damaged.
_REFUSAL = "This PDF file is encrypted and can't be opened."
_LINES = Bilingual(
    "Baris-baris PDF disambung menjadi alinea. Periksa batas alineanya.",
    "The lines of the PDF were joined into paragraphs. Check where these begin and end.",
)


def read_legacy(data: bytes, kind: Format) -> Content:
    """The text of ``data``, one of ``_KINDS``; ``DraftError`` where it cannot be had, with what to do."""
    ending, import_filter = _KINDS[kind]
    if kind == "doc" and _locked_doc(data):
        raise DraftError(LOCKED)
    program = office_program()
    if program is None:
        raise DraftError(needs_office(ending))
    converted = to_odt(program, data, ending, import_filter)
    if converted is None:
        raise DraftError(LOCKED if kind == "pdf" and b"/Encrypt" in data else not_opened(ending))
    told = Bilingual(
        f"Berkas {ending} ini dibaca lewat LibreOffice; simpan hasilnya sebagai .docx atau .txt.",
        f"This {ending} file was read by way of LibreOffice; save the outcome as .docx or .txt.",
    )
    if kind != "pdf":
        content = read_odt(converted)
        macros = (MACROS,) if _MACRO_PART in data else ()
        return Content(content.text, (told, *dict.fromkeys((*content.notices, *macros))), ("odt", converted))
    paragraphs = pdf_paragraphs(odt_root(converted))
    if not any(paragraphs):
        raise DraftError(NO_WORDS)
    if " ".join(paragraphs).strip() == _REFUSAL:
        raise DraftError(LOCKED if b"/Encrypt" in data else not_opened(ending))
    return Content("\n".join(paragraphs), (told, _LINES))


read_doc = partial(read_legacy, kind="doc")
read_pages = partial(read_legacy, kind="pages")
read_pdf = partial(read_legacy, kind="pdf")


def _locked_doc(data: bytes) -> bool:
    """Whether the head of the Word stream, which begins some sector, says that it is encrypted ([MS-DOC] 2.5.2)."""
    heads = (data[at : at + 12] for at in range(_SECTOR, len(data), _SECTOR) if data.startswith(_WORD_HEAD, at))
    return any(int.from_bytes(head[10:12], "little") & 0x0100 for head in heads)
