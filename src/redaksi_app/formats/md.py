"""Reading Markdown: as the plain text it is, marks and all."""

from __future__ import annotations

from redaksi_app.formats.draft import Content
from redaksi_app.formats.txt import read_txt


def read_md(data: bytes) -> Content:
    """The text of ``data``, Markdown's own marks included: an editor sees what the reporter typed."""
    return read_txt(data)
