"""What the status bar says of a draft."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from redaksi_app.grammar import GrammarState
from redaksi_app.ui.editor import label_text
from redaksi_app.ui.grammar_checker import GrammarChecker
from redaksi_app.ui.panel.wording import say
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


def grammar_text(grammar: GrammarChecker | None) -> str:
    """How the grammar check stands."""
    texts = {
        GrammarState.PREPARING: tr("Status", "Tata bahasa sedang disiapkan"),
        GrammarState.ACTIVE: tr("Status", "Tata bahasa aktif"),
        GrammarState.MISSING: tr("Status", "Tata bahasa belum tersedia"),
    }
    return texts[grammar.state if grammar is not None else GrammarState.MISSING]


def grammar_tip(grammar: GrammarChecker | None) -> str:
    """Why grammar is not checked, and who knows more; empty where it is."""
    if grammar is None or grammar.trouble is None:
        return ""
    return "\n".join((say(grammar.trouble), tr("Status", "Rincian: redaksi doctor")))


def right_texts(workspace: Workspace, grammar: GrammarChecker | None = None) -> tuple[str, ...]:
    """Check state, grammar state, saved at, zoom."""
    session = workspace.session
    checking = tr("Status", "Memeriksa…") if session.checking else tr("Status", "Pemeriksaan selesai")
    if session.modified:
        saved = tr("Status", "Belum tersimpan")
    elif session.saved_at:
        saved = tr("Status", "Tersimpan {0}").format(session.saved_at.strftime("%H.%M"))
    else:
        saved = ""
    return checking, grammar_text(grammar), saved, f"{workspace.editor.zoom} %"
