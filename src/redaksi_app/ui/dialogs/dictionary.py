"""Kamus redaksi: the words that count as right beside those of the language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from redaksi_app.desk import WordBook, WordListError, is_word
from redaksi_app.formats import DraftSaveError
from redaksi_app.ui import questions
from redaksi_app.ui.dialogs.dictionary_list import DictionaryList, DictionaryModel
from redaksi_app.ui.fonts import interface_font
from redaksi_app.ui.pages.buttons import Button, hline
from redaksi_app.ui.panel.wording import say
from redaksi_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_6

tr = QCoreApplication.translate
_SIZE = (600, 620)
_PATH_WIDTH = 260


class DictionaryDialog(QDialog):
    """Shows the words of ``book`` and changes them at once.

    ``changed``: the drafts are to be checked again. ``shared``: the folder that the newsroom shares is another one
    (empty: there is none).
    """

    changed = Signal()
    shared = Signal(str)

    def __init__(self, book: WordBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._undo: Callable[[], list[str]] | None = None
        self._model = DictionaryModel(self)
        self._title, self._lead, self._told, self._folder = QLabel(), QLabel(), QLabel(), QLabel()
        self.search = QLineEdit()
        self.add = Button()
        self.words = DictionaryList(self._model)
        self.take_back = Button("link")
        self.choose_folder, self.leave_folder = Button("link"), Button("link")
        self.take_in, self.hand_out, self.remove, self._close = Button(), Button(), Button(), Button()
        self._build()
        self._connect()
        book.reload()
        self._retranslate()
        self._show()
        self.resize(*_SIZE)
        self.search.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._show()

    # --- acts

    def _add(self) -> None:
        word = self.search.text().strip()
        told = tr("Dictionary", "“{0}” ditambahkan.").format(word)
        self._change(lambda: self._book.add(word), told, undo=lambda: self._book.remove(word))
        self.search.clear()
        self.words.setCurrentIndex(self._model.place_of(word))

    def _remove(self) -> None:
        own = [entry.word for entry in self.words.selected() if not entry.source]
        if not own:
            return
        told = tr("Dictionary", "%n kata dihapus.", None, len(own))
        self._change(lambda: self._book.remove(*own), told, undo=lambda: self._book.add(*own))

    def _take_in(self) -> None:
        path = questions.word_list_to_import(self)
        if path is None:
            return
        new: list[str] = []

        def take() -> None:
            new.extend(self._book.take_in(path))

        if self._change(take, ""):
            self._undo = (lambda: self._book.remove(*new)) if new else None
            self._tell(tr("Dictionary", "%n kata baru ditambahkan.", None, len(new)))

    def _hand_out(self) -> None:
        path = questions.word_list_to_export(self)
        if path is not None and self._try(lambda: self._book.hand_out(path)):
            self._undo = None
            self._tell(tr("Dictionary", "{0} tersimpan.").format(path.name))

    def _take_back(self) -> None:
        if self._undo is not None:
            self._change(self._undo, tr("Dictionary", "Diurungkan."))

    def _choose_folder(self) -> None:
        path = questions.folder_to_share(self, str(self._book.shared or ""))
        if path is not None:
            self._change(lambda: self._book.share(path), "")
            self.shared.emit(str(path))

    def _leave_folder(self) -> None:
        self._change(lambda: self._book.share(None), "")
        self.shared.emit("")

    def _change(self, act: Callable[[], object], told: str, *, undo: Callable[[], list[str]] | None = None) -> bool:
        """Do ``act``, show what is there now and say ``told``; false where the disk would not have it."""
        if not self._try(act):
            return False
        self._undo = undo
        self._show()
        self._tell(told)
        self.changed.emit()
        return True

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except (DraftSaveError, WordListError) as error:
            self._undo = None
            self._tell(say(error.message), tone="must")
            return False
        return True

    # --- what is shown

    def _show(self) -> None:
        self._model.take(self._book)
        own = len(self._book.own)
        others = sum(len(one.words or ()) for one in self._book.lists)
        count = tr("Dictionary", "%n kata sendiri", None, own) if own else tr("Dictionary", "Belum ada kata sendiri")
        if others:
            count = f"{count}, {tr('Dictionary', '%n kata dari daftar redaksi', None, others)}"
        self._tell(count)
        shared = self._book.shared
        metrics = QFontMetrics(interface_font())
        path = metrics.elidedText(str(shared or ""), Qt.TextElideMode.ElideMiddle, _PATH_WIDTH)
        self._folder.setText(
            tr("Dictionary", "Folder kamus bersama: {0}").format(path or tr("Dictionary", "tidak ada"))
        )
        self._folder.setToolTip(str(shared or ""))
        self.leave_folder.setVisible(shared is not None)
        unread = [one.path.name for one in self._book.lists if one.words is None]
        if unread:
            self._tell(tr("Dictionary", "Daftar ini tidak dapat dibaca: {0}").format(", ".join(unread)), tone="must")
        self._show_possible()

    def _show_possible(self) -> None:
        word = self.search.text().strip()
        self.add.setEnabled(is_word(word) and word not in self._book.own)
        self.remove.setEnabled(any(not entry.source for entry in self.words.selected()))
        self.hand_out.setEnabled(bool(self._book.own))

    def _tell(self, text: str, *, tone: str = "") -> None:
        if text:
            self._told.setText(text)
            self._told.setProperty("tone", tone)
            self._told.style().polish(self._told)
        self.take_back.setVisible(self._undo is not None)

    def _searched(self, text: str) -> None:
        self._model.search(text)
        self._show_possible()

    # --- building

    def _build(self) -> None:
        self._title.setProperty("kind", "title")
        self._lead.setProperty("kind", "secondary")
        self._told.setProperty("kind", "secondary")
        self._folder.setProperty("kind", "secondary")
        self._lead.setWordWrap(True)
        self._told.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_3)
        head.setSpacing(SPACE_1)
        head.addWidget(self._title)
        head.addWidget(self._lead)
        head.addSpacing(SPACE_2)
        head.addLayout(_row(self.search, self.add, stretch=self.search))
        column.addLayout(head)
        column.addWidget(hline())
        column.addWidget(self.words, 1)
        column.addWidget(hline())
        state = QVBoxLayout()
        state.setContentsMargins(SPACE_6, SPACE_2, SPACE_6, SPACE_2)
        state.setSpacing(SPACE_1)
        state.addLayout(_row(self._told, self.take_back, stretch=self._told))
        state.addLayout(_row(self._folder, self.choose_folder, self.leave_folder, stretch=self._folder))
        column.addLayout(state)
        column.addWidget(hline())
        foot = QFrame()
        foot.setProperty("kind", "panel")
        buttons = _row(self.take_in, self.hand_out, None, self.remove, self._close)
        buttons.setContentsMargins(SPACE_6, SPACE_3, SPACE_6, SPACE_3)
        foot.setLayout(buttons)
        column.addWidget(foot)
        for button in self.findChildren(Button):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._searched)
        self.words.selectionModel().selectionChanged.connect(lambda *_: self._show_possible())
        self._model.modelReset.connect(self._show_possible)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.words)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)
        for button, act in (
            (self.add, self._add),
            (self.remove, self._remove),
            (self.take_in, self._take_in),
            (self.hand_out, self._hand_out),
            (self.take_back, self._take_back),
            (self.choose_folder, self._choose_folder),
            (self.leave_folder, self._leave_folder),
            (self._close, self.accept),
        ):
            button.clicked.connect(act)

    def _retranslate(self) -> None:
        self.setWindowTitle(tr("Dictionary", "Kamus redaksi"))
        self._title.setText(tr("Dictionary", "Kamus redaksi"))
        self._lead.setText(
            tr("Dictionary", "Kata-kata ini tidak ditandai salah eja, di naskah mana pun dan di baris perintah.")
        )
        self.search.setPlaceholderText(tr("Dictionary", "Cari, atau tulis kata yang mau ditambahkan"))
        self.search.setAccessibleName(tr("Dictionary", "Cari atau tambah kata"))
        self.words.setAccessibleName(tr("Dictionary", "Kata dalam kamus"))
        for button, text in (
            (self.add, tr("Dictionary", "Tambahkan")),
            (self.take_back, tr("Dictionary", "Urungkan")),
            (self.choose_folder, tr("Dictionary", "Pilih…")),
            (self.leave_folder, tr("Dictionary", "Lepaskan")),
            (self.take_in, tr("Dictionary", "Impor…")),
            (self.hand_out, tr("Dictionary", "Ekspor…")),
            (self.remove, tr("Dictionary", "Hapus")),
            (self._close, tr("Dictionary", "Tutup")),
        ):
            button.setText(text)
        self.choose_folder.setAccessibleName(tr("Dictionary", "Pilih folder kamus bersama"))
        self.leave_folder.setAccessibleName(tr("Dictionary", "Lepaskan folder kamus bersama"))


def _row(*widgets: QWidget | None, stretch: QWidget | None = None) -> QHBoxLayout:
    """Widgets beside one another; None leaves the room between them free."""
    row = QHBoxLayout()
    row.setSpacing(SPACE_2)
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget, 1 if widget is stretch else 0)
    return row
