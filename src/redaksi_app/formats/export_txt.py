"""The copy as plain text."""

from __future__ import annotations

from redaksi_app.article import Article
from redaksi_app.formats.approval import Approval
from redaksi_app.formats.copy_blocks import copy_blocks


def txt_copy(article: Article, approval: Approval | None) -> bytes:
    """One paragraph a line, in UTF-8. Plain text has no place for properties: ``approval`` is not written."""
    return "\n".join(block.plain for block in copy_blocks(article)).encode("utf-8")
