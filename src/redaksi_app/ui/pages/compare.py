"""Bandingkan: the reporter's original beside the edited text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from redaksi_app.article import read_article
from redaksi_app.styles import ROOT_STYLE, Stylesheet, shipped_styles
from redaksi_app.ui.pages.change_strip import ChangeStrip
from redaksi_app.ui.pages.compare_bar import CompareBar
from redaksi_app.ui.pages.compare_delegate import Columns
from redaksi_app.ui.pages.compare_model import CompareModel
from redaksi_app.ui.pages.compare_rows import Comparison
from redaksi_app.ui.pages.compare_view import CompareView
from redaksi_app.ui.theme import SPACE_6

tr = QCoreApplication.translate
#: A narrower page has one column.
_TWO_COLUMNS = 1240
_HEAD_HEIGHT = 34


class ComparePage(QFrame):
    """Shows two texts; changes nothing itself."""

    #: An Edit in the text that was shown, which brings the chosen change back.
    revert_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "paper")
        self._texts: tuple[str, str, str] | None = None
        self._names = ("", "", "")
        self._wants_inline = False
        self._model = CompareModel(self)
        self._view = CompareView(self._model)
        self._strip = ChangeStrip()
        self._bar = CompareBar()
        self._head = _Head()
        self._empty = QLabel()
        self._empty.setProperty("kind", "secondary")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._retranslate()

    def show_texts(
        self,
        original: str,
        text: str,
        *,
        author: str,
        editor: str,
        source: str = "",
        style: Stylesheet | None = None,
    ) -> None:
        """Compare the reporter's ``original`` with the ``text`` as it is now.

        ``source`` names the original where it is not the reporter's. ``style`` helps to name the parts of the
        article. After a change was brought back the next one is chosen.
        """
        style = style or shipped_styles().load(ROOT_STYLE)
        self._names = (source, author, editor)
        self._head.name(*self._names, inline=self._view.inline)
        wanted = (original, text, style.id)
        if wanted == self._texts:
            return
        self._texts = wanted
        before = self._view.chosen
        comparison = Comparison(original, text)
        self._model.set_comparison(comparison, read_article(original, style), read_article(text, style))
        changed = comparison.changed
        self._view.choose(next((place for place in changed if place >= before), changed[-1]) if changed else -1)
        last = max(1, len(comparison.rows) - 1)
        self._strip.set_places([place / last for place in changed])
        self._stack.setCurrentIndex(0 if changed else 1)
        self._tell()

    def changed_count(self) -> int:
        """How many paragraphs differ from the original, as of the last texts shown."""
        return len(self._model.comparison.changed)

    def next_change(self) -> None:
        """Go to the next changed paragraph, round the end."""
        self._step(1)

    def previous_change(self) -> None:
        """Go to the changed paragraph before, round the start."""
        self._step(-1)

    def revert(self) -> None:
        """Ask for the chosen change to be brought back."""
        self._view.revert()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F8 and Shift+F8, where the window has not taken them."""
        if event.key() != Qt.Key.Key_F8:
            super().keyPressEvent(event)
            return
        self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard is on the paragraphs."""
        super().showEvent(event)
        self._view.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is no room for two."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        texts = QWidget()
        row = QHBoxLayout(texts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._view, 1)
        row.addWidget(self._strip)
        under = QVBoxLayout()
        under.setSpacing(0)
        under.addWidget(self._head)
        under.addWidget(texts, 1)
        compared = QWidget()
        compared.setLayout(under)
        under.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(compared)
        self._stack.addWidget(self._empty)
        self._stack.setCurrentIndex(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._bar.previous_requested.connect(self.previous_change)
        self._bar.next_requested.connect(self.next_change)
        self._bar.only_changed.connect(self._show_only_changed)
        self._bar.inline_chosen.connect(self._choose_inline)
        self._view.revert_requested.connect(self.revert_requested)
        self._view.chosen_changed.connect(self._tell)
        self._view.width_changed.connect(self._place_head)
        self._strip.clicked.connect(lambda number: self._view.choose(self._model.comparison.changed[number]))
        QShortcut(QKeySequence("Ctrl+R"), self, self.revert)

    def _step(self, step: int) -> None:
        changed = self._model.comparison.changed
        if not changed:
            return
        here = self._view.chosen
        if step > 0:
            place = next((one for one in changed if one > here), changed[0])
        else:
            place = next((one for one in reversed(changed) if one < here), changed[-1])
        self._view.choose(place)

    def _show_only_changed(self, only: bool) -> None:
        chosen = self._view.chosen
        self._model.set_only_changed(only)
        self._view.choose(chosen if self._model.index_of(chosen).isValid() else next(iter(self._changed()), -1))

    def _changed(self) -> tuple[int, ...]:
        return self._model.comparison.changed

    def _choose_inline(self, inline: bool) -> None:
        self._wants_inline = inline
        self._arrange()

    def _arrange(self) -> None:
        roomy = self.width() >= _TWO_COLUMNS
        self._bar.set_roomy(roomy)
        self._view.set_inline(self._wants_inline or not roomy)
        self._head.name(*self._names, inline=self._view.inline)
        self._place_head(self._view.viewport().width())

    def _place_head(self, width: int) -> None:
        self._head.place(Columns.of(width, inline=self._view.inline))

    def _tell(self) -> None:
        rows = self._model.comparison.rows
        changed = self._changed()
        chosen = self._view.chosen
        self._bar.tell(
            changed=len(changed),
            removed=sum(rows[place].words_removed for place in changed),
            inserted=sum(rows[place].words_inserted for place in changed),
            number=changed.index(chosen) + 1 if chosen in changed else 0,
        )

    def _retranslate(self) -> None:
        self._bar.retranslate()
        self._view.retranslate()
        self._view.setAccessibleName(tr("Compare", "Paragraf naskah reporter dan naskah editor"))
        self._head.name(*self._names, inline=self._view.inline)
        self._empty.setText(tr("Compare", "Belum ada perubahan dari naskah reporter."))
        self._tell()


class _Head(QFrame):
    """The names over the columns."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "paper")
        self.setFixedHeight(_HEAD_HEIGHT)
        self._left, self._right = _Heading(self), _Heading(self)
        line = QFrame(self)
        line.setProperty("kind", "hline")
        self._line = line

    def name(self, source: str, author: str, editor: str, *, inline: bool) -> None:
        """Say whose the texts are."""
        reporters, editors = source or tr("Compare", "Naskah reporter"), tr("Compare", "Naskah editor")
        if inline:
            self._left.say(
                f"{reporters} → {editors[:1].lower()}{editors[1:]}", " → ".join(filter(None, (author, editor)))
            )
        else:
            self._left.say(reporters, author)
            self._right.say(editors, editor)
        self._right.setVisible(not inline)

    def place(self, columns: Columns) -> None:
        """Put the names over the columns."""
        self._left.setGeometry(columns.left, 0, columns.width, _HEAD_HEIGHT - 1)
        self._right.setGeometry(columns.right, 0, columns.width, _HEAD_HEIGHT - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hairline goes all the way."""
        super().resizeEvent(event)
        self._line.setGeometry(0, _HEAD_HEIGHT - 1, self.width(), 1)


class _Heading(QWidget):
    """What a column is, and who wrote it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._what, self._who = QLabel(), QLabel()
        self._what.setProperty("kind", "strong")
        self._who.setProperty("kind", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._what)
        row.addWidget(self._who)
        row.addStretch()

    def say(self, what: str, who: str) -> None:
        """Both texts."""
        self._what.setText(what)
        self._who.setText(who)
