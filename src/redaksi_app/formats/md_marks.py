"""The marks on a Markdown draft's text: emphasis, links and lists."""

from __future__ import annotations

from redaksi_app.formats.marks import Marked
from redaksi_app.formats.md import read_markdown


def md_marks(data: bytes) -> Marked:
    """The text of the Markdown ``data`` and the marks on it."""
    page, _ = read_markdown(data)
    return Marked(page.text, list(page.marks()))
