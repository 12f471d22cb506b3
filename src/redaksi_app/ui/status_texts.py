"""What the status bar says of a draft."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from redaksi_app.ui.editor import label_text
from redaksi_app.ui.workspace import Page, Workspace

tr = QCoreApplication.translate


def left_texts(workspace: Workspace) -> tuple[str, ...]:
    """Words, paragraph, part; on the page Setujui the counts instead."""
    editor, session = workspace.editor, workspace.session
    words = tr("Status", "{0} kata").format(f"{len(editor.text().split()):,}".replace(",", "."))
    if workspace.page is Page.APPROVE:
        weights = [finding.severity.value for finding in session.open]
        counts = tr("Status", "{0} wajib · {1} periksa · {2} saran").format(
            weights.count("error"), weights.count("warning"), weights.count("advice")
        )
        return words, counts
    block = editor.textCursor().block()
    number = editor.paragraph_number(block.blockNumber())
    place = tr("Status", "¶ {0} dari {1}").format(number, editor.paragraph_count()) if number else ""
    return words, place, label_text(editor.block_label(block))


def right_texts(workspace: Workspace) -> tuple[str, ...]:
    """Check state, grammar state, saved at, zoom."""
    session = workspace.session
    checking = tr("Status", "Memeriksa…") if session.checking else tr("Status", "Pemeriksaan selesai")
    grammar = tr("Status", "Tata bahasa belum tersedia")
    if session.modified:
        saved = tr("Status", "Belum tersimpan")
    elif session.saved_at:
        saved = tr("Status", "Tersimpan {0}").format(session.saved_at.strftime("%H.%M"))
    else:
        saved = ""
    return checking, grammar, saved, f"{workspace.editor.zoom} %"
