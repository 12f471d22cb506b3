"""The field in which the key of one command is pressed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLabel, QVBoxLayout, QWidget

from redaksi_app.ui.commands import COMMANDS
from redaksi_app.ui.keys import default_key, key_of, trouble_with
from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.theme import SPACE_1

tr = QCoreApplication.translate


class KeyEdit(QKeySequenceEdit):
    """Takes the key that is pressed, but for those that move on: Tab, Esc; and Backspace or Delete, which empty it."""

    def event(self, event: QEvent) -> bool:
        """Let those keys through; nothing takes a key before this field has."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            pressed = event.type() is QEvent.Type.KeyPress
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                return self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab) if pressed else False
            if event.key() == Qt.Key.Key_Escape:
                event.ignore()
                return False
            if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and not event.modifiers():
                if pressed:
                    self.clear()
                    self.editingFinished.emit()
                event.accept()
                return True
        return super().event(event)


class KeyField(QWidget):
    """``chosen``: the command and its new key. A key that cannot be had is told below the field and not taken."""

    chosen = Signal(str, str)

    def __init__(self, command: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self.edit = KeyEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(tr("Settings", "Tombol untuk {0}").format(name))
        self.usual = Button("flat", icon="undo-2", small=True)
        self.usual.setAutoDefault(False)
        self.usual.setToolTip(tr("Settings", "Tombol semula"))
        self.usual.setAccessibleName(tr("Settings", "Tombol semula untuk {0}").format(name))
        self._remark = QLabel()
        self._remark.setProperty("tone", "check")
        self._remark.setWordWrap(True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_1)
        row.addWidget(self.edit, 1)
        row.addWidget(self.usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._remark)
        self.setFocusProxy(self.edit)
        self.edit.editingFinished.connect(self._edited)
        self.usual.clicked.connect(self._take_usual)
        self.show_key()

    @property
    def remark(self) -> str:
        """Why the key that was pressed last was not taken."""
        return self._remark.text()

    def show_key(self) -> None:
        """Show the key in force."""
        key = key_of(self._command)
        self.edit.setKeySequence(QKeySequence(key))
        self.usual.setVisible(key != default_key(self._command))
        self._say("")

    def _take_usual(self) -> None:
        self._choose(QKeySequence(default_key(self._command)))

    def _edited(self) -> None:
        if self.edit.keySequence() != QKeySequence(key_of(self._command)):
            self._choose(self.edit.keySequence())

    def _choose(self, keys: QKeySequence) -> None:
        trouble = trouble_with(self._command, keys)
        if not trouble:
            self.chosen.emit(self._command, keys.toString(QKeySequence.SequenceFormat.PortableText))
            self.show_key()
            return
        self.show_key()
        native = keys.toString(QKeySequence.SequenceFormat.NativeText)
        texts = {
            "typing": tr("Settings", "{0} dipakai untuk mengetik. Pakai Ctrl atau tombol F.").format(native),
            "text": tr("Settings", "{0} milik kolom teks.").format(native),
        }
        other = next((command.text() for command in COMMANDS if command.name == trouble), "")
        self._say(texts.get(trouble) or tr("Settings", "{0} sudah dipakai: {1}.").format(native, other))

    def _say(self, remark: str) -> None:
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
