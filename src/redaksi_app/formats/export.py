"""Writing the copy of an article, in the form that a name's ending asks for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from redaksi_app.article import Article
from redaksi_app.finding import Bilingual
from redaksi_app.formats.approval import Approval
from redaksi_app.formats.atomic import atomic_write
from redaksi_app.formats.copy_blocks import copy_blocks
from redaksi_app.formats.errors import ExportError
from redaksi_app.formats.export_html import html_copy
from redaksi_app.formats.export_icml import icml_copy
from redaksi_app.formats.export_md import md_copy
from redaksi_app.formats.export_ninjs import ninjs_copy
from redaksi_app.formats.export_txt import txt_copy

Writer = Callable[[Article, Approval | None], bytes]

_OTHER_TEXT = Bilingual(
    "Ekspor belum dibuat: naskah berubah setelah disetujui. Setujui sekali lagi.",
    "Not exported yet: the draft changed after it was approved. Approve it again.",
)
_NOTHING_LEFT = Bilingual(
    "Ekspor belum dibuat: tidak ada paragraf untuk dicetak.", "Not exported yet: there is no paragraph to print."
)


def _docx_copy(article: Article, approval: Approval | None) -> bytes:
    from redaksi_app.formats.export_docx import docx_copy  # noqa: PLC0415 - python-docx is slow to import

    return docx_copy(article, approval)


#: Ending to what makes the bytes; a new form of copy is a file of its own and a line here.
WRITERS: dict[str, Writer] = {
    ".docx": _docx_copy,
    ".html": html_copy,
    ".icml": icml_copy,
    ".json": ninjs_copy,
    ".md": md_copy,
    ".txt": txt_copy,
}


def export_copy(article: Article, out: Path, *, approved: Approval | None) -> None:
    """Write the copy of ``article`` to ``out``; without ``approved`` the copy itself says that it is not.

    ``ExportError`` when the ending is not known, when ``approved`` was given to another text, or when nothing is
    left to print; ``DraftSaveError`` when the disk will not take it (an old file is whole then).
    """
    writer = WRITERS.get(out.suffix.lower())
    if writer is None:
        known = ", ".join(sorted(WRITERS))
        raise ExportError(
            Bilingual(
                f"Ekspor belum dibuat: akhiran {out.suffix or 'kosong'} belum dikenal. Pilih salah satu: {known}.",
                f"Not exported yet: the ending {out.suffix or '(none)'} is not known. Choose one of {known}.",
            )
        )
    if approved is not None and not approved.covers(article.text):
        raise ExportError(_OTHER_TEXT)
    if not copy_blocks(article):
        raise ExportError(_NOTHING_LEFT)
    atomic_write(out, writer(article, approved))
