"""A clean, empty DOCX to write into: A4, Indonesian, no styles but those asked for, no maker's leftovers."""

from __future__ import annotations

import io
import zipfile
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import docx
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

from redaksi_app.formats.copy_marks import item_in
from redaksi_app.formats.docx_lists import Lists
from redaksi_app.formats.docx_looks import styles_xml
from redaksi_app.formats.docx_members import RELATIONS, WORD, docx_members
from redaksi_app.formats.marks import TextMark
from redaksi_app.formats.plain import SOFT_BREAK, clean

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

_SPACE = f'xmlns:w="{WORD}"'


def clean_document(paragraph_styles: dict[str, str], character_style: str) -> Document:
    """An empty document with the styles that ``styles_xml`` makes of these names."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as target:
        for name, content in docx_members(styles_xml(paragraph_styles, {"dateline": character_style})).items():
            target.writestr(name, content)
    out.seek(0)
    return docx.Document(out)


def new_docx(text: str, marks: Sequence[TextMark] = ()) -> bytes:
    """A plain DOCX of ``text``: every paragraph of it with its ``marks``, and nothing else."""
    document = clean_document({"body": "Isi"}, "Dateline")
    lists = Lists()
    position = 0
    for paragraph in text.split("\n"):
        end = position + len(paragraph)
        here = [
            mark._replace(start=max(mark.start, position) - position, end=min(mark.end, end) - position)
            for mark in marks[bisect_left(marks, (position,)) : bisect_left(marks, (end,))]
        ]
        written = document.add_paragraph(style="Isi")
        _write_words(written, paragraph, [mark for mark in here if mark.kind != "item"])
        if numbering := lists.properties(item_in(here)):
            written._p.get_or_add_pPr()._insert_numPr(parse_xml(numbering.replace("<w:numPr", f"<w:numPr {_SPACE}", 1)))
        position = end + 1
    if numbering := lists.xml():
        package = document.part.package
        part = Part(PackURI("/word/numbering.xml"), CONTENT_TYPE.WML_NUMBERING, numbering.encode(), package)
        document.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
    properties = document.core_properties
    properties.title, properties.author, properties.language = "", "", "id-ID"
    return document_bytes(document)


def _write_words(written: Paragraph, text: str, marks: Sequence[TextMark]) -> None:
    """Put the words down in runs that each are one thing."""
    places = sorted({0, len(text), *(place for mark in marks for place in (mark.start, mark.end))})
    starting = sorted(marks)
    open_marks: list[TextMark] = []
    for start, end in pairwise(places):
        while starting and starting[0].start <= start:
            open_marks.append(starting.pop(0))
        open_marks = [mark for mark in open_marks if mark.end > start]
        run = written.add_run(run_text(text[start:end]))
        kinds = {mark.kind for mark in open_marks}
        run.bold, run.italic = "bold" in kinds or None, "italic" in kinds or None
        run.underline = "underline" in kinds or None
        address = next((mark.value for mark in open_marks if mark.kind == "link" and mark.value), "")
        if address:
            identifier = written.part.relate_to(clean(address), RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
            link = parse_xml(f'<w:hyperlink {_SPACE} xmlns:r="{RELATIONS}" r:id="{identifier}"/>')
            run._r.addprevious(link)
            link.append(run._r)


def run_text(text: str) -> str:
    r"""``text`` as python-docx takes it: its ``\n`` is the soft break."""
    return clean(text).replace(SOFT_BREAK, "\n")


def document_bytes(document: Document) -> bytes:
    """The file that ``document`` makes."""
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
