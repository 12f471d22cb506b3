"""The copy as ninjs 2.1, the IPTC's "News in JSON", for content systems and wires."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from redaksi_app.article import Article, PartKind
from redaksi_app.formats.approval import Approval, checksum
from redaksi_app.formats.copy_blocks import Block, copy_blocks, credits_of
from redaksi_app.formats.export_html import html_blocks
from redaksi_app.formats.marks import TextMark
from redaksi_app.formats.plain import SOFT_BREAK, clean

_STANDARD = {"name": "ninjs", "version": "2.1", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json"}
#: Parts that are headlines, and the roles they have there; the standard leaves the roles to the provider.
_HEADLINES: dict[str, str] = {PartKind.HEADLINE: "main", PartKind.KICKER: "kicker", PartKind.DECK: "deck"}
_CREDITS = (PartKind.BYLINE, PartKind.REPORTER_LINE)


def ninjs_copy(article: Article, approval: Approval | None, marks: Sequence[TextMark] = ()) -> bytes:
    """One news object, in UTF-8. Copy that is not approved is withheld, and says so to the desk that receives it."""
    blocks = copy_blocks(article, marks)
    named = credits_of(article)
    lines = [block.text.replace(SOFT_BREAK, " ") for block in blocks if block.role in _CREDITS]
    moment = approval.time if approval else datetime.now().astimezone()
    item: dict[str, Any] = {
        # The same text is the same object: there is no other name for it before it is published.
        "uri": uuid.uuid5(uuid.NAMESPACE_OID, checksum(article.text)).urn,
        "type": "text",
        "standard": _STANDARD,
        "language": "id",
        "versioncreated": moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "pubstatus": "usable" if approval else "withheld",
        "ednote": _note(approval, named.editor),
        "title": named.title,
        "by": named.author or "; ".join(lines),
        "located": clean(article.dateline.city).strip() if article.dateline else "",
        "headlines": [
            {"role": _HEADLINES[block.role], "contenttype": "text/plain", "value": block.text.replace(SOFT_BREAK, " ")}
            for block in blocks
            if block.role in _HEADLINES
        ],
        "bodies": _bodies([block for block in blocks if block.role not in _HEADLINES and block.role not in _CREDITS]),
    }
    filled = {name: value for name, value in item.items() if value}
    return (json.dumps(filled, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _bodies(blocks: list[Block]) -> list[dict[str, Any]]:
    """The same body twice, as plain text and as HTML; captions do not count as its words."""
    if not blocks:
        return []
    plain = "\n".join(block.plain.replace(SOFT_BREAK, "\n") for block in blocks)
    counted = " ".join(block.plain for block in blocks if block.role != PartKind.CAPTION)
    counts = {"charcount": len(counted), "wordcount": len(counted.split())}
    return [
        {"role": "main", "contenttype": "text/plain", **counts, "value": plain},
        {"role": "richtext", "contenttype": "text/html", **counts, "value": "\n".join(html_blocks(blocks))},
    ]


def _note(approval: Approval | None, editor: str) -> str:
    if approval is None:
        return "BELUM DISETUJUI." + (f" Penyunting: {editor}." if editor else "")
    role = f" ({clean(approval.role)})" if approval.role else ""
    return f"Disetujui {clean(approval.editor)}{role}, {approval.time.isoformat(timespec='seconds')}."
