"""The menu of the text: what every editor offers, in the words of this one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from redaksi_app.ui.editor.draft_editor import DraftEditor


def build_menu(editor: DraftEditor) -> QMenu:
    """A fresh menu; what cannot be done now is disabled."""
    tr = QCoreApplication.translate
    writable = not editor.isReadOnly()
    selected = editor.textCursor().hasSelection()
    clipboard = QGuiApplication.clipboard().mimeData()
    pasteable = writable and clipboard is not None and editor.canInsertFromMimeData(clipboard)
    key = QKeySequence.StandardKey
    menu = QMenu(editor)
    acts = (
        (tr("EditorMenu", "Urungkan"), key.Undo, editor.undo, editor.can_undo()),
        (tr("EditorMenu", "Ulangi"), key.Redo, editor.redo, editor.can_redo()),
        None,
        (tr("EditorMenu", "Potong"), key.Cut, editor.cut, writable and selected),
        (tr("EditorMenu", "Salin"), key.Copy, editor.copy, selected),
        (tr("EditorMenu", "Tempel"), key.Paste, editor.paste, pasteable),
        None,
        (tr("EditorMenu", "Pilih semua"), key.SelectAll, editor.selectAll, bool(editor.text())),
    )
    for act in acts:
        if act is None:
            menu.addSeparator()
            continue
        name, shortcut, what, possible = act
        action = menu.addAction(name)
        # Shown only: the text takes these keys itself, and a second owner would make them ambiguous.
        action.setText(f"{name}\t{QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)}")
        action.triggered.connect(what)
        action.setEnabled(possible)
    return menu
