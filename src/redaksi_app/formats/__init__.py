"""Drafts in, copy out: the only part of Redaksi that opens a draft's file.

What is named here is loaded when it is first asked for: reading a draft needs nothing of exporting one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redaksi_app.lazily import lazily

if TYPE_CHECKING:
    from redaksi_app.formats.approval import Approval, checksum
    from redaksi_app.formats.atomic import atomic_write
    from redaksi_app.formats.copy_blocks import credits_of
    from redaksi_app.formats.draft import Draft, Format
    from redaksi_app.formats.errors import DraftError, DraftSaveError, ExportError, FileTrouble
    from redaksi_app.formats.export import export_copy
    from redaksi_app.formats.export_order import Order
    from redaksi_app.formats.export_review import Reviewer
    from redaksi_app.formats.reading import drafts_in, is_draft, read_bytes, read_draft
    from redaksi_app.formats.saving import save_draft

_HOMES = {
    "Approval": "approval",
    "DraftError": "errors",
    "DraftSaveError": "errors",
    "ExportError": "errors",
    "FileTrouble": "errors",
    "Order": "export_order",
    "Reviewer": "export_review",
    "Draft": "draft",
    "Format": "draft",
    "atomic_write": "atomic",
    "checksum": "approval",
    "credits_of": "copy_blocks",
    "drafts_in": "reading",
    "export_copy": "export",
    "is_draft": "reading",
    "read_bytes": "reading",
    "read_draft": "reading",
    "save_draft": "saving",
}

__all__ = [
    "Approval",
    "Draft",
    "DraftError",
    "DraftSaveError",
    "ExportError",
    "FileTrouble",
    "Format",
    "Order",
    "Reviewer",
    "atomic_write",
    "checksum",
    "credits_of",
    "drafts_in",
    "export_copy",
    "is_draft",
    "read_bytes",
    "read_draft",
    "save_draft",
]

__getattr__ = lazily(__name__, _HOMES)
