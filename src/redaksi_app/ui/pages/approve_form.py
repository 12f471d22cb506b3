"""The right side of Setujui: who approves, the note to layout, the button, and what happened so far."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from redaksi_app.ui.pages.approve_lists import approved_text
from redaksi_app.ui.pages.approve_state import ApproveState
from redaksi_app.ui.pages.buttons import Button, Tick, hline
from redaksi_app.ui.panel.wording import say
from redaksi_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4

tr = QCoreApplication.translate
_NOTE_HEIGHT, _BUTTON_HEIGHT = 66, 36
_SIDE = 20
#: So many lines of history are shown, the last ones.
_HISTORY = 30


class ApproveForm(QScrollArea):
    """What was typed and ticked stays while the state is renewed, until the draft is approved or ``reset``."""

    #: The editor's name, the note to layout, and whether to export at once.
    approve_requested = Signal(str, str, bool)
    reopen_requested = Signal()
    export_requested = Signal()
    first_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ApproveState | None = None
        self._given = ""
        self._heading, self._who, self._what = QLabel(), QLabel(), QLabel()
        self._editor = QComboBox()
        self._note = QPlainTextEdit()
        self._read, self._export_too = Tick(), Tick()
        self._approve = Button("primary", icon="stamp")
        self._reason = QLabel()
        self._first = Button("link", small=True)
        self._approved = QLabel()
        self._reopen = Button()
        self._export = Button("primary", icon="file-output", command="export")
        self._history_heading = QLabel()
        self._history = QWidget()
        self._form, self._done = QWidget(), QWidget()
        self._build()
        self._connect()
        self.retranslate()

    def show_state(self, state: ApproveState) -> None:
        """Show this; a name that the editor typed is not overwritten."""
        was_approved = self._state is not None and self._state.approval is not None
        self._state = state
        typed = self._editor.currentText()
        if typed != self._editor.itemText(0) and typed != self._given:
            self._offer(state.editors, typed)
        else:
            self._offer(state.editors, state.editor)
        self._given = state.editor
        if was_approved and state.approval is None:
            self.reset()
        self._show()

    def focus_first(self) -> None:
        """Put the keyboard where the editor goes on: on the tick, or on the export."""
        approved = self._state is not None and self._state.approval is not None
        (self._export if approved else self._read).setFocus()

    def reset(self) -> None:
        """Forget what was ticked and written, as for another draft."""
        self._read.setChecked(False)
        self._export_too.setChecked(True)
        self._note.clear()

    def retranslate(self) -> None:
        """Every word in the language of the window."""
        self._heading.setText(tr("Approve", "Persetujuan"))
        self._who.setText(tr("Approve", "Editor yang menyetujui"))
        self._editor.setAccessibleName(self._who.text())
        self._what.setText(tr("Approve", "Catatan untuk tata letak (boleh kosong)"))
        self._note.setAccessibleName(self._what.text())
        self._note.setPlaceholderText(tr("Approve", "Misalnya: foto menyusul, pakai judul pendek"))
        self._read.setText(tr("Approve", "Saya sudah membaca naskah ini sampai selesai"))
        self._export_too.setText(tr("Approve", "Langsung ekspor DOCX sesudah disetujui"))
        self._approve.setText(tr("Approve", "Setujui"))
        self._first.setText(tr("Approve", "Buka yang pertama"))
        self._reopen.setText(tr("Approve", "Buka kembali"))
        self._export.setText(tr("Approve", "Ekspor DOCX"))
        self._history_heading.setText(tr("Approve", "Riwayat"))
        self._show()

    def _build(self) -> None:
        self._heading.setProperty("kind", "heading")
        self._history_heading.setProperty("kind", "strong")
        for label in (self._who, self._what, self._reason):
            label.setProperty("kind", "secondary")
            label.setWordWrap(True)
        self._approved.setProperty("kind", "strong")
        self._approved.setWordWrap(True)
        self._who.setBuddy(self._editor)
        self._what.setBuddy(self._note)
        self._editor.setEditable(True)
        self._editor.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._note.setProperty("kind", "field")
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(_NOTE_HEIGHT)
        self._export_too.setChecked(True)
        for button in (self._approve, self._export):
            button.setFixedHeight(_BUTTON_HEIGHT)
            button.setStyleSheet(f"min-height: {_BUTTON_HEIGHT - 2}px; max-height: {_BUTTON_HEIGHT - 2}px;")
        content = QFrame()
        content.setProperty("kind", "panel")
        column = QVBoxLayout(content)
        column.setContentsMargins(_SIDE, SPACE_4, _SIDE, SPACE_4)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addSpacing(SPACE_3)
        column.addWidget(self._form)
        column.addWidget(self._done)
        column.addSpacing(SPACE_4)
        column.addWidget(hline())
        column.addSpacing(SPACE_3)
        column.addWidget(self._history_heading)
        column.addSpacing(SPACE_1)
        column.addWidget(self._history)
        column.addStretch()
        self._build_form()
        self._build_done()
        QGridLayout(self._history).setContentsMargins(0, 0, 0, 0)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    def _build_form(self) -> None:
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, below in (
            (self._who, SPACE_1),
            (self._editor, SPACE_3),
            (self._what, SPACE_1),
            (self._note, SPACE_2),
            (self._read, 0),
            (self._export_too, SPACE_3),
            (hline(), SPACE_3),
            (self._approve, SPACE_2),
            (self._reason, 0),
        ):
            column.addWidget(widget)
            column.addSpacing(below)
        column.addWidget(self._first, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_done(self) -> None:
        column = QVBoxLayout(self._done)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(self._approved)
        column.addWidget(self._export)
        column.addWidget(self._reopen, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self._editor.editTextChanged.connect(self._show_reason)
        self._read.toggled.connect(self._show_reason)
        self._approve.clicked.connect(self._ask)
        self._first.clicked.connect(self.first_requested)
        self._reopen.clicked.connect(self.reopen_requested)
        self._export.clicked.connect(self.export_requested)

    def _ask(self) -> None:
        name, note = self._editor.currentText().strip(), self._note.toPlainText().strip()
        self.approve_requested.emit(name, note, self._export_too.isChecked())

    def _offer(self, editors: tuple[str, ...], chosen: str) -> None:
        if [self._editor.itemText(number) for number in range(self._editor.count())] != list(editors):
            self._editor.clear()
            self._editor.addItems(editors)
        if self._editor.currentText() != chosen:
            self._editor.setCurrentText(chosen)

    def _show(self) -> None:
        state = self._state
        if state is None:
            return
        approved = state.approval is not None
        self._form.setVisible(not approved)
        self._done.setVisible(approved)
        if approved:
            self._approved.setText(f"{approved_text(state)}.")
        self._show_reason()
        self._show_history(state)

    def _show_reason(self) -> None:
        """Why the button cannot be pressed yet; nothing where it can."""
        if self._state is None:
            return
        blockers = len(self._state.blockers)
        if blockers:
            reason = tr("Approve", "Tombol ini aktif setelah %n temuan wajib selesai.", "", blockers)
        elif self._state.undecided:
            reason = tr(
                "Approve", "Tombol ini aktif setelah %n perubahan terlacak diputuskan.", "", self._state.undecided
            )
        elif not self._editor.currentText().strip():
            reason = tr("Approve", "Tombol ini aktif setelah nama editor diisi.")
        elif not self._read.isChecked():
            reason = tr("Approve", "Tombol ini aktif setelah naskah dibaca sampai selesai dan dicentang.")
        else:
            reason = ""
        self._approve.setEnabled(not reason)
        self._approve.setAccessibleDescription(reason)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self._first.setVisible(blockers > 0)

    def _show_history(self, state: ApproveState) -> None:
        grid = self._history.layout()
        assert isinstance(grid, QGridLayout)
        while (item := grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        grid.setHorizontalSpacing(SPACE_2 + 2)
        grid.setVerticalSpacing(SPACE_1)
        grid.setColumnStretch(1, 1)
        for number, line in enumerate(state.history[-_HISTORY:]):
            time, text = QLabel(line.time), QLabel(say(line.text))
            time.setProperty("kind", "label")
            text.setProperty("kind", "secondary")
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            grid.addWidget(time, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, number, 1)
        self._history_heading.setVisible(bool(state.history))
