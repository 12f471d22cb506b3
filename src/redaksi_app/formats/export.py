"""Writing the copy of an article, in the form that a name's ending asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

from redaksi_app.article import Article
from redaksi_app.finding import Bilingual
from redaksi_app.formats.approval import Approval
from redaksi_app.formats.atomic import atomic_write
from redaksi_app.formats.copy_blocks import copy_blocks
from redaksi_app.formats.errors import ExportError
from redaksi_app.formats.export_order import Order

Writer = Callable[[Article, Approval | None, Order], bytes]

_OTHER_TEXT = Bilingual(
    "Ekspor belum dibuat: naskah berubah setelah disetujui. Setujui sekali lagi.",
    "Not exported yet: the draft changed after it was approved. Approve it again.",
)
_NOTHING_LEFT = Bilingual(
    "Ekspor belum dibuat: tidak ada paragraf untuk dicetak.", "Not exported yet: there is no paragraph to print."
)


def _writer(name: str) -> Writer:
    """The function ``name`` ("module.function"), whose file is loaded when it is first called."""

    def write(article: Article, approval: Approval | None, order: Order) -> bytes:
        data: bytes = _load(name)(article, approval, order)
        return data

    return write


def _marked_writer(name: str) -> Writer:
    """The same, of one that wants nothing of the order but the draft's marks."""

    def write(article: Article, approval: Approval | None, order: Order) -> bytes:
        data: bytes = _load(name)(article, approval, order.marks_on(article.text))
        return data

    return write


def _plain_writer(name: str) -> Writer:
    """The same, of one that wants no order."""

    def write(article: Article, approval: Approval | None, order: Order) -> bytes:
        data: bytes = _load(name)(article, approval)
        return data

    return write


def _load(name: str) -> Any:
    module, _, function = name.partition(".")
    return getattr(import_module(f"redaksi_app.formats.{module}"), function)


#: Ending to what makes the bytes; a new form of copy is a file of its own and a line here.
WRITERS: dict[str, Writer] = {
    ".docx": _writer("export_docx.docx_copy"),
    ".html": _marked_writer("export_html.html_copy"),
    ".icml": _marked_writer("export_icml.icml_copy"),
    ".json": _marked_writer("export_ninjs.ninjs_copy"),
    ".md": _marked_writer("export_md.md_copy"),
    ".pdf": _writer("export_pdf.pdf_copy"),
    ".txt": _plain_writer("export_txt.txt_copy"),
}


def export_copy(article: Article, out: Path, *, approved: Approval | None, order: Order | None = None) -> None:
    """Write the copy of ``article`` to ``out``; without ``approved`` the copy itself says that it is not.

    ``order`` holds what is wanted besides. Without a template in it a DOCX takes
    the one that the stylesheet names. ``ExportError`` when the ending is not known, when ``approved`` was given to
    another text, when the template cannot be used, or when nothing is left to print; ``DraftSaveError`` when the
    disk will not take it (an old file is whole then).
    """
    ending = out.suffix.lower()
    writer = WRITERS.get(ending)
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
    order = order or Order()
    if ending == ".docx" and order.template is None and article.style.export.template:
        from redaksi_app.formats.export_template import template_of  # noqa: PLC0415 - few newsrooms have one

        order = replace(order, template=template_of(article.style))
    atomic_write(out, writer(article, approved, order))
