"""Reading a DOCX: the text of its main part, with tracked changes as if accepted."""

from __future__ import annotations

import posixpath
from typing import Any

from redaksi_app.finding import Bilingual
from redaksi_app.formats.docx_paragraphs import DocxParagraph, docx_paragraphs, local_name
from redaksi_app.formats.draft import Content
from redaksi_app.formats.errors import BROKEN, DraftError
from redaksi_app.formats.package import Package

_CHANGES = frozenset(["ins", "del", "moveFrom", "moveTo"])
TRACKED = Bilingual(
    "Perubahan terlacak dibaca sebagai sudah diterima.", "Tracked changes were read as already accepted."
)
_MACROS = Bilingual("Berkas ini memuat makro. Makronya tidak dijalankan.", "This file holds macros. They are not run.")


def read_docx(data: bytes) -> Content:
    """The text of the DOCX ``data`` and what is in it besides; ``DraftError`` when it is damaged."""
    package = Package(data)
    root = package.xml(main_part(package))
    paragraphs = docx_paragraphs(root)
    return Content(joined(paragraphs), tuple(_notices(package, root)))


def joined(paragraphs: list[DocxParagraph]) -> str:
    """The text these paragraphs make."""
    return "\n".join(paragraph.text for paragraph in paragraphs)


def main_part(package: Package) -> str:
    """The name of the member with the document's text."""
    if "_rels/.rels" in package.names:
        for relation in package.xml("_rels/.rels"):
            if str(relation.get("Type", "")).endswith("/officeDocument"):
                name = posixpath.normpath(str(relation.get("Target", "")).lstrip("/"))
                if name in package.names:
                    return name
    if "word/document.xml" in package.names:
        return "word/document.xml"
    raise DraftError(BROKEN)


def _notices(package: Package, root: Any) -> list[Bilingual]:
    names = [local_name(element) for element in root.iter("{*}*")]
    counts = {name: names.count(name) for name in ("commentReference", "footnoteReference", "endnoteReference")}
    notices = []
    if not _CHANGES.isdisjoint(names):
        notices.append(TRACKED)
    if comments := counts["commentReference"]:
        notices.append(Bilingual(f"Komentar di dalam berkas: {comments}.", f"Comments in the file: {comments}."))
    if notes := counts["footnoteReference"] + counts["endnoteReference"]:
        notices.append(
            Bilingual(f"Catatan kaki tidak ikut dibaca: {notes}.", f"Footnotes that were not read: {notes}.")
        )
    if boxes := _text_boxes(root):
        notices.append(Bilingual(f"Kotak teks tidak ikut dibaca: {boxes}.", f"Text boxes that were not read: {boxes}."))
    if any(name.endswith("vbaProject.bin") for name in package.names):
        notices.append(_MACROS)
    return notices


def _text_boxes(root: Any) -> int:
    """Boxes with words in them; the older twin that Word keeps of each is not counted."""
    count = 0
    for box in root.iter("{*}txbxContent"):
        words = any(local_name(element) == "t" and (element.text or "").strip() for element in box.iter("{*}t"))
        twin = any(str(above.tag).endswith("}Fallback") for above in box.iterancestors())
        count += words and not twin
    return count
