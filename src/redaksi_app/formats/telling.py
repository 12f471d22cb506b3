"""Telling what a file is by its content, and by its name only where content does not say."""

from __future__ import annotations

import codecs
import re
from pathlib import PurePath

from redaksi_app.finding import Bilingual
from redaksi_app.formats.draft import Format
from redaksi_app.formats.errors import BINARY, BROKEN, LOCKED, UNKNOWN_KIND, DraftError, not_opened, not_yet

#: Endings of files that are opened as drafts, and what each should hold.
ENDINGS: dict[str, Format] = {
    ".txt": "txt",
    ".text": "txt",
    ".md": "md",
    ".markdown": "md",
    ".docx": "docx",
    ".docm": "docx",
    ".odt": "odt",
    ".fodt": "odt",
    ".rtf": "rtf",
    ".eml": "eml",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".doc": "doc",
    ".pdf": "pdf",
    ".pages": "pages",
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: Names of the streams in such a file that tell what it is.
_LOCKED_STREAM, _WORD_STREAM, _LETTER_STREAM = (
    name.encode("utf-16-le") for name in ("EncryptedPackage", "WordDocument", "__substg1.0_")
)
_TO_DOCX = (
    "Buka di program asalnya, simpan sebagai .docx, lalu buka lagi.",
    "Open it in its own program, save it as .docx, then open it again.",
)
#: Endings of files that people send as drafts and that cannot be read, and what to do with them.
NOT_YET = {
    ".wps": not_yet(
        ".wps",
        "Buka di program asalnya, simpan sebagai .docx, lalu buka lagi.",
        "Open it in its own program, save it as .docx, then open it again.",
    ),
    ".msg": not_yet(".msg", "Simpan lampirannya atau tempel isi suratnya.", "Save its attachment or paste its text."),
}
_NO_DRAFT = Bilingual(
    "Berkas ini bukan naskah. Pilih berkas .docx, .odt, .rtf, .txt, .md, .html, atau .eml.",
    "This file is not a draft. Choose a .docx, .odt, .rtf, .txt, .md, .html or .eml file.",
)
#: How files begin that someone may have renamed.
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"MZ", b"\x7fELF", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf")
_PROLOG = rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,500}?-->\s*)?"
_FLAT_ODT = re.compile(_PROLOG + rb"<office:document[\s>]", re.DOTALL)
_PAGE = re.compile(_PROLOG + rb"<(?:!doctype\s+html|html[\s>])", re.IGNORECASE | re.DOTALL)


def tell(data: bytes, name: str) -> tuple[Format, tuple[Bilingual, ...]]:
    """The format of ``data``, and a notice where the name ``name`` says something else.

    ``DraftError`` when it is nothing that can be read, with what to do about it.
    """
    ending = PurePath(name).suffix.lower()
    named = ENDINGS.get(ending)
    held = _by_content(data)
    if held is None:
        if ending in NOT_YET:
            raise DraftError(NOT_YET[ending])
        if named in ("docx", "odt"):
            raise DraftError(BROKEN)
        if named in ("doc", "pdf", "pages"):
            raise DraftError(not_opened(ending))
        if named is None and ending not in ("", ".log"):
            raise DraftError(UNKNOWN_KIND)
        if named == "rtf":
            held = "txt"  # WordPad shows such a file as plain text too
        else:
            return named or "txt", ()
    if named == held or not ending:
        return held, ()
    kind = held.upper()
    notice = Bilingual(
        f"Nama berkas ini berakhiran {ending}, isinya {kind}. Dibaca sebagai {kind}.",
        f"This file's name ends in {ending}, its content is {kind}. It was read as {kind}.",
    )
    return held, (notice,)


def _by_content(data: bytes) -> Format | None:
    """What ``data`` surely is; none for plain text and whatever else has no marks of its own."""
    if data.startswith(b"PK\x03\x04") or data.startswith(b"PK\x05\x06"):
        return _zipped(data)
    if data.startswith(_OLE):
        return _in_streams(data)
    if data.startswith(b"%PDF-"):
        return "pdf"
    if data[:16].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith(_PICTURES):
        raise DraftError(BINARY)
    head = data[:1024].removeprefix(codecs.BOM_UTF8)
    if _FLAT_ODT.match(head):
        return "odt"
    return "html" if _PAGE.match(head) else None


def _in_streams(data: bytes) -> Format:
    """What the older container of Microsoft's programs holds."""
    if _LOCKED_STREAM in data:
        raise DraftError(LOCKED)
    if _WORD_STREAM in data:
        return "doc"
    raise DraftError(NOT_YET[".msg"] if _LETTER_STREAM in data else not_opened(".doc"))


def _zipped(data: bytes) -> Format:
    from redaksi_app.formats.package import Package  # noqa: PLC0415 - plain text needs none of it

    package = Package(data)
    if "mimetype" in package.names:
        kind = package.read("mimetype", 1024)
        if kind.startswith(b"application/vnd.oasis.opendocument.text"):
            return "odt"
        raise DraftError(_NO_DRAFT)
    if any(name.startswith("Index/") and name.endswith(".iwa") for name in package.names):
        return "pages"
    if any(name.startswith(("xl/", "ppt/")) for name in package.names):
        raise DraftError(_NO_DRAFT)
    if "[Content_Types].xml" in package.names or "word/document.xml" in package.names:
        return "docx"
    raise DraftError(_NO_DRAFT)
