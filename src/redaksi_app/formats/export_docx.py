"""The copy as a DOCX for layout: named styles, no direct formatting, and properties that say whose copy it is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part as PackagePart

from redaksi_app.article import Article
from redaksi_app.formats.approval import Approval, checksum
from redaksi_app.formats.copy_blocks import copy_blocks, credits_of
from redaksi_app.formats.docx_new import clean_document, document_bytes, run_text
from redaksi_app.formats.plain import clean

if TYPE_CHECKING:
    from docx.document import Document

APPROVED = "Disetujui"
NOT_APPROVED = "BELUM DISETUJUI"
#: The longest text a document's core property takes.
_LONGEST = 255
#: All custom properties carry this set's identifier, by the Open Packaging Conventions.
_PROPERTY_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


def docx_copy(article: Article, approval: Approval | None) -> bytes:
    """The bytes of the copy; its styles are those that the article's stylesheet names."""
    export = article.style.export
    document = clean_document(export.paragraph_styles, export.dateline_style)
    fallback = export.paragraph_styles.get("unknown") or export.paragraph_styles["body"]
    styles = {style.name: style for style in document.styles}
    dateline_style = styles[export.dateline_style]
    for block in copy_blocks(article):
        paragraph = document.add_paragraph(style=styles[export.paragraph_styles.get(block.role, fallback)])
        if block.dateline:
            paragraph.add_run(run_text(block.text[: block.dateline]), style=dateline_style)
        paragraph.add_run(run_text(block.text[block.dateline :]))
    _set_core_properties(document, article, approval)
    _add_custom_properties(document, article, approval)
    return document_bytes(document)


def _set_core_properties(document: Document, article: Article, approval: Approval | None) -> None:
    named = credits_of(article)
    properties = document.core_properties
    properties.title = named.title[:_LONGEST]
    properties.author = named.author[:_LONGEST]
    properties.last_modified_by = clean(approval.editor if approval else named.editor)[:_LONGEST]
    properties.content_status = APPROVED if approval else NOT_APPROVED
    properties.language = "id-ID"
    properties.comments = ""
    properties.revision = 1
    # Without an approval there is no time but now; the properties are in universal time.
    moment = (approval.time if approval else datetime.now(UTC)).astimezone(UTC).replace(tzinfo=None, microsecond=0)
    properties.created = properties.modified = moment


def _add_custom_properties(document: Document, article: Article, approval: Approval | None) -> None:
    values = {
        "Status": APPROVED if approval else NOT_APPROVED,
        "Penyunting": approval.editor if approval else credits_of(article).editor,
        "Peran": approval.role if approval else "",
        "Waktu persetujuan": approval.time.isoformat(timespec="seconds") if approval else "",
        "SHA-256 naskah": checksum(article.text),
        "Gaya": article.style.id,
    }
    properties = "".join(
        f'<property fmtid="{_PROPERTY_SET}" pid="{number}" name={quoteattr(name)}>'
        f"<vt:lpwstr>{escape(clean(value))}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(values.items(), start=2)  # by the standard, counted from 2
        if value
    )
    xml = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
        ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
        f"{properties}</Properties>"
    )
    package = document.part.package
    part = PackagePart(
        PackURI("/docProps/custom.xml"),
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        xml.encode("utf-8"),
        package,
    )
    package.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)
