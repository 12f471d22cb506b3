"""A sentence to try the stylesheet on: its findings stand beside it while both are edited."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from redaksi_app.engine import Engine
from redaksi_app.finding import Finding
from redaksi_app.rules import Rule
from redaksi_app.styles import Stylesheet
from redaksi_app.ui.icons import LIST_SIZE, icon, severity_icon
from redaksi_app.ui.panel.wording import row_text, say, severity_name
from redaksi_app.ui.theme import SPACE_1, SPACE_3, SPACE_4, SPACE_6, current_theme
from redaksi_app.words.dictionaries import Dictionary

log = logging.getLogger("redaksi")
tr = QCoreApplication.translate
_PAUSE = 120
_HEIGHT, _LOW_HEIGHT = 84, 58
_ROW_HEIGHT = 26
#: On this sentence only those rules speak that miss something around it.
_PLAIN = "Warga menunggu di balai desa."


class Trial(QFrame):
    """Give it a stylesheet; ``rule_wanted`` brings the id of a rule whose finding was opened."""

    rule_wanted = Signal(str)

    def __init__(self, dictionary: Dictionary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = Engine(dictionary=dictionary, on_failure=_note)
        self._style: Stylesheet | None = None
        self._findings: list[Finding] = []
        self._text_word, self.told = QLabel(), QLabel()
        self.text = QPlainTextEdit()
        self.found = _Found()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.check)
        self._build()
        self.text.textChanged.connect(self._timer.start)
        self.found.opened.connect(self.rule_wanted)
        current_theme().changed.connect(self._show)
        self.retranslate()
        self._show()

    @property
    def findings(self) -> list[Finding]:
        """What was found in the sentence."""
        return self._findings

    def set_style(self, style: Stylesheet | None) -> None:
        """Check by ``style`` from now on; None: it cannot be used as it is."""
        self._style = style
        self._timer.start()

    def set_text(self, text: str) -> None:
        """Try this."""
        self.text.setPlainText(text)
        self.check()

    def check(self) -> None:
        """Check at once."""
        self._timer.stop()
        text = self.text.toPlainText().strip()
        self._findings = self._find(text, self._style) if text and self._style is not None else []
        self._show()

    def set_low(self, low: bool) -> None:
        """Take less room."""
        for part in (self.text, self.found):
            part.setFixedHeight(_LOW_HEIGHT if low else _HEIGHT)

    def retranslate(self) -> None:
        """Every word in the language of the window."""
        self._text_word.setText(tr("Stylesheet", "Coba pada kalimat"))
        self.text.setAccessibleName(tr("Stylesheet", "Kalimat untuk mencoba gaya ini"))
        self.text.setPlaceholderText(tr("Stylesheet", "Tulis atau tempel kalimat; temuannya muncul di sebelah"))
        self.found.setAccessibleName(tr("Stylesheet", "Temuan pada kalimat itu; Enter membuka aturannya"))
        self._show()

    def _find(self, text: str, style: Stylesheet) -> list[Finding]:
        """The findings; a sentence alone is not told that its byline or its dateline is missing."""
        found = list(self._engine.check(text, style).findings)
        if "\n" in text:
            return found
        around = {finding.rule for finding in self._engine.check(_PLAIN, style).findings}
        return [finding for finding in found if finding.rule not in around]

    def _show(self) -> None:
        self.found.show_findings(self._findings)
        self.found.setVisible(bool(self._findings))
        self.told.setText(self._state())

    def _state(self) -> str:
        if self._style is None:
            return tr("Stylesheet", "Gaya ini belum dapat dipakai; perbaiki dahulu yang ditandai.")
        if not self.text.toPlainText().strip():
            return ""
        if not self._findings:
            return tr("Stylesheet", "Tidak ada temuan")
        return tr("Stylesheet", "%n temuan", None, len(self._findings))

    def _build(self) -> None:
        self.setProperty("kind", "panel")
        self._text_word.setProperty("kind", "label")
        self.told.setProperty("kind", "label")
        self._text_word.setBuddy(self.text)
        self.told.setWordWrap(True)
        self.text.setProperty("kind", "field")
        self.text.setTabChangesFocus(True)
        self.set_low(False)
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE_6, SPACE_3, SPACE_6, SPACE_3)
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_1)
        grid.addWidget(self._text_word, 0, 0)
        grid.addWidget(self.told, 0, 1)
        grid.addWidget(self.text, 1, 0)
        grid.addWidget(self.found, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)


def _note(rule: Rule, error: Exception) -> None:
    """Into the log, without a word of the sentence."""
    log.error("rule %s failed: %s", rule.id, type(error).__name__)


class _Found(QListWidget):
    """One line a finding; Enter or a double click opens its rule."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.setIconSize(QSize(LIST_SIZE, LIST_SIZE))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.itemDoubleClicked.connect(self._open)

    def show_findings(self, findings: list[Finding]) -> None:
        """List these."""
        self.clear()
        for finding in findings:
            words, message = row_text(finding), say(finding.message)
            text = words if words == message else f"{words}: {message}"
            item = QListWidgetItem(icon(*severity_icon(finding), LIST_SIZE), text)
            item.setData(Qt.ItemDataRole.UserRole, finding.rule)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{severity_name(finding.severity)}: {text}, {finding.rule}"
            )
            item.setToolTip(f"{text}\n{finding.rule}")
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            self.addItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens on every system."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self._open(self.currentItem())
            event.accept()
        else:
            super().keyPressEvent(event)

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(Qt.ItemDataRole.UserRole))
