"""Files to try: a DOCX around any body, and an article to print."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

MakeDocx = Callable[..., bytes]


@pytest.fixture(scope="session")
def make_docx() -> MakeDocx:
    """A function that puts the XML of a body, and any other members, into a DOCX."""

    def make(body: str, members: dict[str, bytes] | None = None, head: str = "") -> bytes:
        document = (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{head}'
            f'<w:document xmlns:w="{WORD}" xmlns:r="{OFFICE}"'
            ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">'
            f"<w:body>{body}<w:sectPr><w:pgSz w:w='11906' w:h='16838'/></w:sectPr></w:body></w:document>"
        )
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
            target.writestr("[Content_Types].xml", b"<Types/>")
            target.writestr("word/document.xml", document.encode())
            for name, content in (members or {}).items():
                target.writestr(name, content)
        return out.getvalue()

    return make
