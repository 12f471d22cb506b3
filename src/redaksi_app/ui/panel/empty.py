"""What the panel says when there is nothing to decide."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from redaksi_app.finding import Severity
from redaksi_app.ui.panel.wording import severity_name, tr, with_key
from redaksi_app.ui.theme import SPACE_2, SPACE_3, SPACE_4


class State(Enum):
    """Why there is no card."""

    NOTHING_CHECKED = auto()
    CHECKING = auto()
    NO_FINDINGS = auto()
    FILTERED_OUT = auto()
    ALL_DECIDED = auto()
    NONE_CHOSEN = auto()


class EmptyNote(QWidget):
    """One sentence and, where there is something to do, one button."""

    show_all_asked = Signal()
    approve_page_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = State.NOTHING_CHECKED
        self._severity: Severity | None = None
        self.words = QLabel()
        self.words.setProperty("kind", "secondary")
        self.words.setWordWrap(True)
        self.button = QPushButton()
        self.button.setProperty("small", True)
        self.button.clicked.connect(self._clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4 + 1, SPACE_3, SPACE_4 + 1, SPACE_4)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self.words)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_state(State.NOTHING_CHECKED)

    def show_state(self, state: State, severity: Severity | None = None) -> None:
        """Say it; ``severity`` is the one that is filtered by."""
        self.state, self._severity = state, severity
        words, act = self._wording()
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.button.setText(act)
        self.button.setVisible(bool(act))

    def retranslate(self) -> None:
        """The same in the language of the window."""
        self.show_state(self.state, self._severity)

    def _wording(self) -> tuple[str, str]:
        match self.state:
            case State.CHECKING:
                return tr("Panel", "Memeriksa…"), ""
            case State.NO_FINDINGS:
                return tr("Panel", "Tidak ada temuan. Naskah tetap perlu dibaca."), ""
            case State.FILTERED_OUT:
                name = severity_name(self._severity) if self._severity else ""
                words = tr("Panel", "Tidak ada temuan {severity}.").format(severity=name)
                return words.replace(" .", "."), tr("Panel", "Tampilkan semua")
            case State.ALL_DECIDED:
                return tr("Panel", "Semua temuan sudah ditinjau."), tr("Panel", "Lanjut ke Setujui")
            case State.NONE_CHOSEN:
                return with_key(tr("Panel", "Pilih temuan di daftar atau tekan {key}."), "next"), ""
        return "", ""

    def _clicked(self) -> None:
        (self.show_all_asked if self.state is State.FILTERED_OUT else self.approve_page_asked).emit()
