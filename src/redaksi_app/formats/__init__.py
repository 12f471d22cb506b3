"""Drafts in, copy out: the only part of Redaksi that opens a draft's file."""

from redaksi_app.formats.approval import Approval, checksum
from redaksi_app.formats.atomic import atomic_write
from redaksi_app.formats.copy_blocks import credits_of
from redaksi_app.formats.draft import Draft, Format
from redaksi_app.formats.errors import DraftError, DraftSaveError, ExportError, FileTrouble
from redaksi_app.formats.export import export_copy
from redaksi_app.formats.reading import drafts_in, is_draft, read_bytes, read_draft
from redaksi_app.formats.saving import save_draft

__all__ = [
    "Approval",
    "Draft",
    "DraftError",
    "DraftSaveError",
    "ExportError",
    "FileTrouble",
    "Format",
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
