"""A clean, empty DOCX to write into: A4, Indonesian, no styles but those asked for, no maker's leftovers."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import docx

from redaksi_app.formats.docx_looks import styles_xml
from redaksi_app.formats.plain import SOFT_BREAK, clean

if TYPE_CHECKING:
    from docx.document import Document

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

#: Member names to content; the margins leave a column of some eighty characters.
_MEMBERS = {
    "[Content_Types].xml": f"""{_HEAD}<Types xmlns="{_PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>\
<Override PartName="/word/styles.xml" ContentType="{_TYPE}.styles+xml"/>\
<Override PartName="/word/settings.xml" ContentType="{_TYPE}.settings+xml"/></Types>""",
    "_rels/.rels": f"""{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">\
<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>""",
    "word/_rels/document.xml.rels": f"""{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">\
<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>\
<Relationship Id="rId2" Type="{_OFFICE}/settings" Target="settings.xml"/></Relationships>""",
    "word/document.xml": f"""{_HEAD}<w:document xmlns:w="{_WORD}" xmlns:r="{_OFFICE}"><w:body><w:sectPr>\
<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1928" w:bottom="1418" w:left="1928" w:header="709" \
w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>""",
    "word/settings.xml": f"""{_HEAD}<w:settings xmlns:w="{_WORD}"><w:zoom w:percent="100"/>\
<w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
<w:themeFontLang w:val="id-ID"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>""",
}


def clean_document(paragraph_styles: dict[str, str], character_style: str) -> Document:
    """An empty document with the styles that ``styles_xml`` makes of these names."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as target:
        for name, content in _MEMBERS.items():
            target.writestr(name, content)
        target.writestr("word/styles.xml", styles_xml(paragraph_styles, character_style))
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
