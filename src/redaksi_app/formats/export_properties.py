"""What an exported DOCX says of itself: whose copy it is, who approved it and when, and of which text."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape

from redaksi_app.article import Article
from redaksi_app.formats.approval import Approval, checksum
from redaksi_app.formats.copy_blocks import credits_of
from redaksi_app.formats.docx_members import CORE, CUSTOM, HEAD, OFFICE, PACKAGE
from redaksi_app.formats.plain import clean

APPROVED = "Disetujui"
NOT_APPROVED = "BELUM DISETUJUI"
#: The longest text a document's core property takes.
_LONGEST = 255
#: All custom properties carry this set's identifier, by the Open Packaging Conventions.
_PROPERTY_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


def properties_xml(article: Article, approval: Approval | None) -> dict[str, str]:
    """The two members with properties, by name."""
    return {CORE: _core(article, approval), CUSTOM: _custom(article, approval)}


def _core(article: Article, approval: Approval | None) -> str:
    named = credits_of(article)
    # Without an approval there is no time but now; the properties are in universal time.
    moment = (approval.time if approval else datetime.now(UTC)).astimezone(UTC)
    date = f'xsi:type="dcterms:W3CDTF">{moment.strftime("%Y-%m-%dT%H:%M:%SZ")}</dcterms'
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{_short(named.title)}</dc:title><dc:creator>{_short(named.author)}</dc:creator>"
        f"<cp:lastModifiedBy>{_short(approval.editor if approval else named.editor)}</cp:lastModifiedBy>"
        f"<cp:contentStatus>{APPROVED if approval else NOT_APPROVED}</cp:contentStatus>"
        "<dc:language>id-ID</dc:language><cp:revision>1</cp:revision>"
        f"<dcterms:created {date}:created><dcterms:modified {date}:modified></cp:coreProperties>"
    )


def _custom(article: Article, approval: Approval | None) -> str:
    values = {
        "Status": APPROVED if approval else NOT_APPROVED,
        "Penyunting": approval.editor if approval else credits_of(article).editor,
        "Peran": approval.role if approval else "",
        "Waktu persetujuan": approval.time.isoformat(timespec="seconds") if approval else "",
        "SHA-256 naskah": checksum(article.text),
        "Gaya": article.style.id,
    }
    properties = "".join(
        f'<property fmtid="{_PROPERTY_SET}" pid="{number}" name="{name}">'
        f"<vt:lpwstr>{escape(clean(value), quote=False)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(values.items(), start=2)  # by the standard, counted from 2
        if value
    )
    return (
        f'{HEAD}<Properties xmlns="{OFFICE}/custom-properties" xmlns:vt="{OFFICE}/docPropsVTypes">'
        f"{properties}</Properties>"
    )


def _short(value: str) -> str:
    return escape(clean(value)[:_LONGEST], quote=False)
