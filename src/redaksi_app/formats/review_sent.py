"""What a file for review carries along so that, when it comes back, what became of it can be told.

A custom XML part: office programs keep it through saving, and show it nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape, quoteattr

from redaksi_app.formats.errors import DraftError
from redaksi_app.formats.package import Package, parse_xml

if TYPE_CHECKING:
    from docx.document import Document

_NAMESPACE = "urn:redaksi:telaah:1"
_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
_ITEM_ID = "{7B0D5A4E-6C1F-4C39-9E3B-52D1A8F60C41}"
_PARTS = ("asli", "suntingan", "saat", "catatan")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True, slots=True)
class Sent:
    """The texts on both sides of a file for review, in whose name and at which minutes its changes were made.

    ``minutes`` are as in the file, ``2026-01-02T10:15``. ``comments`` are the authors and texts of those it was sent
    with.
    """

    original: str
    edited: str
    author: str
    minutes: tuple[str, ...]
    comments: tuple[tuple[str, str], ...]


def attach(document: Document, sent: Sent) -> None:
    """Put ``sent`` into ``document``."""
    from docx.opc.packuri import PackURI  # noqa: PLC0415 - reading needs none of it
    from docx.opc.part import Part  # noqa: PLC0415

    minutes = "".join(f"<saat>{escape(minute)}</saat>" for minute in sent.minutes)
    comments = "".join(f"<catatan oleh={quoteattr(author)}>{escape(text)}</catatan>" for author, text in sent.comments)
    xml = (
        f"{_HEAD}<telaah xmlns={quoteattr(_NAMESPACE)} penyunting={quoteattr(sent.author)}>"
        f"<asli>{escape(sent.original)}</asli><suntingan>{escape(sent.edited)}</suntingan>{minutes}{comments}</telaah>"
    )
    properties = (
        f'{_HEAD}<ds:datastoreItem ds:itemID="{_ITEM_ID}" xmlns:ds="{_STORE}"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    )
    package = document.part.package
    item = Part(PackURI("/customXml/item1.xml"), "application/xml", xml.encode(), package)
    kind = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
    item.relate_to(Part(PackURI("/customXml/itemProps1.xml"), kind, properties.encode(), package), f"{_RELATION}Props")
    document.part.relate_to(item, _RELATION)


def sent_in(data: bytes) -> Sent | None:
    """What the DOCX ``data`` carries of the file it was made from; None where it is no file for review."""
    package = Package(data)
    for name in sorted(package.names):
        if not (name.startswith("customXml/item") and name.endswith(".xml")) or "Props" in name:
            continue
        try:
            content = package.read(name)
            if _NAMESPACE.encode() not in content:
                continue
            root = parse_xml(content)
        except DraftError:  # a part that is none of the text's is no reason not to read that
            continue
        if root.tag != f"{{{_NAMESPACE}}}telaah":
            continue

        parts: dict[str, list[Any]] = {tag: list(root.iter(f"{{{_NAMESPACE}}}{tag}")) for tag in _PARTS}
        if parts["asli"] and parts["suntingan"]:
            return Sent(
                parts["asli"][0].text or "",
                parts["suntingan"][0].text or "",
                str(root.get("penyunting", "")),
                tuple(each.text or "" for each in parts["saat"]),
                tuple((str(each.get("oleh", "")), each.text or "") for each in parts["catatan"]),
            )
    return None
