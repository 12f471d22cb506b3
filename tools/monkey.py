"""Random acts in the real window: ``python -m tools.monkey [--minutes N] [--seed N]``.

Keys, commands, buttons and dialogs in any order, on drafts that nobody has cared to keep well. After every act the text
on screen has to be the one that the program believes in. The seed is printed; the same seed does the same acts, as far
as the threads allow. Exits with 1 at the first exception or broken text.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
import traceback
from collections import deque
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from redaksi_app.ui.main_window import MainWindow

#: Commands that end the run or wait for another program.
_LEFT_OUT = frozenset({"quit", "print", "print_preview"})
_WORDS = ("diatas ", "S. H, ", "pileg ", "\n", "“", "”", " - ", "🙂", "Rp 5.000 ", "\u00a0", "kata ", "di rubah ")
_KEYS = "Left Right Up Down Home End Return Backspace Delete Tab Escape PageDown F8 F6 A".split()
_LAST = 15


class Monkey:
    """One run over one window."""

    def __init__(self, window: MainWindow, folder: Path, seed: int) -> None:
        self.window = window
        self.folder = folder
        self.dice = random.Random(seed)
        self.done: deque[str] = deque(maxlen=_LAST)
        self.count = 0
        self.trouble = ""
        self._saved = 0
        sys.excepthook = self._caught
        self._answer_questions()

    def act(self) -> None:
        """One random act, and a look at the text."""
        from PySide6.QtTest import QTest  # noqa: PLC0415

        acts = (self.command, self.command, self.key, self.key, self.words, self.button, self.resize, self.caret)
        act = self.dice.choice(acts)
        act()
        self.count += 1
        QTest.qWait(self.dice.choice((0, 0, 1, 5, 30)))
        if not self.window.drafts.all() and self.dice.random() < 0.5:
            self.window.open_paths([self.dice.choice(sorted(self.folder.glob("naskah-*")))])
        self._look()

    def command(self) -> None:
        """A command that is enabled."""
        names = [name for name, action in self.window.actions_by_name.items() if action.isEnabled()]
        name = self.dice.choice([name for name in names if name not in _LEFT_OUT])
        self.done.append(f"command {name}")
        self.window.actions_by_name[name].trigger()

    def key(self) -> None:
        """A key for whatever has the focus."""
        from PySide6.QtCore import Qt  # noqa: PLC0415
        from PySide6.QtTest import QTest  # noqa: PLC0415
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415

        name = self.dice.choice(_KEYS)
        modifiers = self.dice.choice(
            (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
                Qt.KeyboardModifier.ControlModifier,
            )
        )
        focused = QApplication.focusWidget() or self.window
        self.done.append(f"key {modifiers.name} {name} in {type(focused).__name__}")
        QTest.keyClick(focused, getattr(Qt.Key, f"Key_{name}"), modifiers)

    def words(self) -> None:
        """Some words typed or pasted into the text."""
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

        workspace = self.window.drafts.current
        if workspace is None:
            return
        words = "".join(self.dice.choices(_WORDS, k=self.dice.randrange(1, 6)))
        self.done.append(f"words {words!r}")
        if self.dice.random() < 0.3:
            QGuiApplication.clipboard().setText(words)
            workspace.editor.paste()
        elif not workspace.editor.isReadOnly():
            workspace.editor.textCursor().insertText(words.replace("\n", " "))

    def button(self) -> None:
        """A button in sight."""
        from PySide6.QtWidgets import QAbstractButton  # noqa: PLC0415

        self._press(self.window.findChildren(QAbstractButton))

    def resize(self) -> None:
        """Another size of the window."""
        width, height = self.dice.randrange(900, 1900), self.dice.randrange(560, 1000)
        self.done.append(f"resize {width} {height}")
        self.window.resize(width, height)

    def caret(self) -> None:
        """The caret somewhere, or some words selected."""
        workspace = self.window.drafts.current
        if workspace is not None:
            length = len(workspace.editor.text())
            start = self.dice.randint(0, length)
            end = self.dice.choice((None, min(length, start + self.dice.randrange(200))))
            self.done.append(f"caret {start} {end}")
            workspace.editor.place_caret(start, end=end)

    def _press(self, buttons: list[QWidget]) -> None:
        from PySide6.QtWidgets import QAbstractButton, QPushButton  # noqa: PLC0415

        seen = [one for one in buttons if isinstance(one, QAbstractButton) and one.isVisible() and one.isEnabled()]
        # A menu would wait for an answer.
        seen = [one for one in seen if not (isinstance(one, QPushButton) and one.menu() is not None)]
        if seen:
            button = self.dice.choice(seen)
            self.done.append(f"button {button.text() or button.accessibleName()!r}")
            button.click()

    def _in_dialog(self, dialog: QDialog) -> int:
        """In place of waiting for a person: some presses, then away."""
        from PySide6.QtCore import QPoint, Qt  # noqa: PLC0415
        from PySide6.QtTest import QTest  # noqa: PLC0415
        from PySide6.QtWidgets import QAbstractButton, QAbstractItemView  # noqa: PLC0415

        self.done.append(f"dialog {type(dialog).__name__}")
        dialog.show()
        QTest.qWait(10)
        for _ in range(self.dice.randrange(4)):
            if not dialog.isVisible():
                break
            views = dialog.findChildren(QAbstractItemView)
            if views and self.dice.random() < 0.4:
                view = self.dice.choice(views).viewport()
                QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(30, self.dice.randrange(5, 200)))
            else:
                self._press(dialog.findChildren(QAbstractButton))
            QTest.qWait(5)
        result = dialog.result()
        dialog.hide()
        return result

    def _answer_questions(self) -> None:
        from PySide6.QtWidgets import QDialog, QMenu  # noqa: PLC0415

        from redaksi_app.ui import questions  # noqa: PLC0415

        def new_file(ending: str) -> Path:
            self._saved += 1
            return self.folder / f"naskah-{self._saved}{ending}"

        def in_dialog(dialog: QDialog) -> int:
            return self._in_dialog(dialog)

        QDialog.exec = in_dialog  # type: ignore[method-assign]
        QMenu.exec = lambda *_: None  # type: ignore[method-assign, assignment]
        answers = {
            "save_before_closing": lambda *_: self.dice.choice(("save", "discard", "cancel")),
            "drafts_to_open": lambda *_: self.dice.sample(sorted(self.folder.glob("naskah-*")), 1),
            "name_to_save": lambda *_: self.dice.choice((None, new_file(".docx"), new_file(".txt"))),
            "name_to_export": lambda *_: self.dice.choice((None, self.folder / "ekspor.docx")),
            "pdf_to_write": lambda *_: self.dice.choice((None, self.folder / "temuan.pdf")),
            "name_for_review": lambda *_: self.dice.choice((None, self.folder / "telaah.docx")),
        }
        for name in dir(questions):
            if name in answers:
                setattr(questions, name, answers[name])
            elif name.endswith(("_to_import", "_to_export", "_to_share")):
                setattr(questions, name, lambda *_: None)

    def _look(self) -> None:
        """The text on screen is the one that marks, checks and the journal count in."""
        for workspace in self.window.drafts.all():
            editor = workspace.editor
            shown = editor.document().toRawText().replace("\u2029", "\n")
            if shown != editor.text():
                self.trouble = f"the text on screen is another one: {shown[:200]!r} {editor.text()[:200]!r}"
            for mark in editor._marks:
                if not 0 <= mark.start <= mark.end <= len(editor.text()):
                    self.trouble = f"a mark lies outside the text: {mark.start} {mark.end} {len(editor.text())}"

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.trouble = "".join(traceback.format_exception(kind, error, trace))


def main() -> int:
    """Let it loose."""
    parser = argparse.ArgumentParser(prog="python -m tools.monkey", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["REDAKSI_HOME"] = home
        return _run(Path(home), options.seed, options.minutes)


def _run(home: Path, seed: int, minutes: float) -> int:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from redaksi_app.desk import Settings  # noqa: PLC0415
    from redaksi_app.desk.sample import copy_sample  # noqa: PLC0415
    from redaksi_app.folders import folders  # noqa: PLC0415
    from redaksi_app.resources import resources_folder  # noqa: PLC0415
    from redaksi_app.styles import StyleBook  # noqa: PLC0415
    from redaksi_app.ui import translation  # noqa: PLC0415
    from redaksi_app.ui.main_window import MainWindow  # noqa: PLC0415
    from redaksi_app.ui.theme import Mode, Theme  # noqa: PLC0415

    app = QApplication(sys.argv[:1])
    theme = Theme(app, Mode.LIGHT)
    translation.install(app, "id")
    sample = copy_sample(folders())
    folder = home / "naskah-uji"
    folder.mkdir()
    for number in range(2):
        (folder / f"naskah-awal-{number}{sample.suffix}").write_bytes(sample.read_bytes())
    (folder / "naskah-pendek.txt").write_text("Satu baris saja.", encoding="utf-8")
    window = MainWindow(folders(), Settings(), StyleBook([resources_folder() / "styles", folders().styles]))
    window.resize(1366, 860)
    window.show()
    monkey = Monkey(window, folder, seed)
    end = time.monotonic() + 60 * minutes
    while time.monotonic() < end and not monkey.trouble:
        monkey.act()
    print(f"{monkey.count} acts", flush=True)
    if monkey.trouble:
        print("\n".join(monkey.done), monkey.trouble, sep="\n\n", flush=True)
    theme.set_mode(Mode.LIGHT)
    sys.stdout.flush()
    os._exit(1 if monkey.trouble else 0)  # threads and windows may be in any state


if __name__ == "__main__":
    sys.exit(main())
