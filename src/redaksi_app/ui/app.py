"""Starting the window."""

from __future__ import annotations

import logging
import logging.handlers
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from redaksi_app.desk import load_settings
from redaksi_app.desk.sample import copy_sample
from redaksi_app.finding import Bilingual
from redaksi_app.folders import Folders, folders
from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook
from redaksi_app.ui import translation
from redaksi_app.ui.grammar_checker import GrammarChecker
from redaksi_app.ui.instance import Instance
from redaksi_app.ui.main_window import MainWindow
from redaksi_app.ui.theme import Mode, Theme
from redaksi_app.unexpected import log_file, noted

log = logging.getLogger("redaksi")
_LOG_BYTES = 500_000
#: Seconds that a check may keep the interpreter from a key that was pressed; a repaint asks for it several times.
_TURN = 0.0005
_UNEXPECTED = Bilingual(
    "Satu perintah belum selesai karena galat yang tidak terduga. Naskah tetap utuh.",
    "A command was not finished because of an unexpected error. The draft is whole.",
)


def run(paths: Sequence[Path], *, sample: bool, language: str | None) -> int:
    """Open the window on ``paths``, or on a copy of the sample; the exit status is that of the window."""
    mine = folders()
    _log_to(mine)
    sys.setswitchinterval(_TURN)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Redaksi")
    app.setDesktopFileName("redaksi")
    instance = Instance(mine.data)
    wanted = [*paths, copy_sample(mine)] if sample else list(paths)
    if not instance.first and instance.hand_over(wanted):
        return 0
    settings = load_settings(mine.config)
    Theme(app, Mode(settings.theme))
    translation.install(app, language or settings.language or _system_language())
    grammar = GrammarChecker(parent=app)
    window = MainWindow(mine, settings, StyleBook([resources_folder() / "styles", mine.styles]), grammar)
    sys.excepthook = _Unexpected(window)
    if instance.first:
        instance.files_arrived.connect(lambda files: _come_forward(window, files))
        window.drafts.offer_left_over()
    window.open_paths(wanted)
    window.show()
    if instance.first and settings.reopen and not wanted:
        QTimer.singleShot(0, window, lambda: window.drafts.reopen(settings.open_drafts))
    # Python hears of Ctrl+C only while it runs: let it, now and then.
    signal.signal(signal.SIGINT, lambda *_: window.close())
    heartbeat = QTimer(app, interval=500)
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start()
    status = app.exec()
    instance.close()
    return status


def _come_forward(window: MainWindow, files: Sequence[Path]) -> None:
    window.open_paths(files)
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.raise_()
    window.activateWindow()


def _system_language() -> str:
    return "en" if QLocale.system().language() == QLocale.Language.English else "id"


def _log_to(mine: Folders) -> None:
    """A log of what goes wrong, without a word of any draft; none where the folder cannot be written."""
    try:
        mine.log.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(log_file(), maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)


class _Unexpected:
    """What no part of the program has caught: noted in the log, told in one sentence."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        note = noted(error.with_traceback(trace))
        self._window.tell(Bilingual(f"{_UNEXPECTED.id} {note.id}", f"{_UNEXPECTED.en} {note.en}"))
