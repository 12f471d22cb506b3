"""What the status bar says of a draft."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from redaksi_app.desk import measure, reached
from redaksi_app.grammar import GrammarState
from redaksi_app.ui.editor import label_text
from redaksi_app.ui.grammar_checker import GrammarChecker
from redaksi_app.ui.panel.wording import say
from redaksi_app.ui.workspace import Page, Workspace

tr = QCoreApplication.translate


def left_texts(workspace: Workspace) -> tuple[str, ...]:
    """Words, paragraph, part; on the page Setujui the counts instead."""
    editor, session = workspace.editor, workspace.session
    words = _words(workspace)
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


def _words(workspace: Workspace) -> str:
    """How many words there are, are selected, or are wanted."""
    editor, session = workspace.editor, workspace.session
    words = _number(len(editor.text().split()))
    span = editor.selected_span()
    if span.start < span.end:
        selected = _number(len(editor.text()[span.start : span.end].split()))
        return tr("Status", "{0} dari {1} kata dipilih").format(selected, words)
    target, article = session.desk.record.target, session.article
    if target is None or article is None:
        return tr("Status", "{0} kata").format(words)
    done = reached(article, target)
    texts = {
        "words": tr("Status", "Isi {0} dari {1} kata"),
        "lines": tr("Status", "Isi {0} dari {1} baris"),
    }
    text = texts[target.unit].format(_number(done), _number(target.count))
    if done > target.count:
        text = tr("Status", "{0}, lebih {1}").format(text, _number(done - target.count))
    return text


def length_tip(workspace: Workspace) -> str:
    """More about the length, for whoever points at it."""
    length = measure(workspace.editor.text().split("\n"))
    return tr("Status", "{0} karakter, {1} tanpa spasi; waktu baca kira-kira {2} menit").format(
        _number(length.characters), _number(length.letters), length.minutes
    )


def _number(count: int) -> str:
    """With the separator of the window's language between thousands."""
    return f"{count:,}".replace(",", tr("Status", "."))


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
