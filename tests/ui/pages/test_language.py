from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from redaksi_app import __version__
from redaksi_app.desk import WordBook
from redaksi_app.engine import Engine
from redaksi_app.folders import folders
from redaksi_app.styles import describe_schema, shipped_styles
from redaksi_app.ui.bars import MessageBar
from redaksi_app.ui.dialogs.about import COMPONENTS, AboutDialog
from redaksi_app.ui.dialogs.dictionary import DictionaryDialog
from redaksi_app.ui.dialogs.fix_all import FixAllDialog
from redaksi_app.ui.dialogs.shortcuts import ShortcutsDialog
from redaksi_app.ui.dialogs.stylesheet import NewStyleDialog, StyleEdit, StylesheetDialog
from redaksi_app.ui.pages.approve import ApprovePage
from redaksi_app.ui.pages.approve_state import approve_state
from redaksi_app.ui.pages.compare import ComparePage
from redaksi_app.ui.pages.queue import QueuePage
from redaksi_app.ui.pages.queue_rows import QueueRow
from redaksi_app.words.dictionaries import Dictionary

TEXT = "Panen Jagung\n\nPOS-KUPANG.COM, SOE - Anton Seran, S. H., tiba dirumah adat, 31 April 2024."


class Marked(QTranslator):
    """English, with every text between guillemets."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return "en" if context == "Language" else f"«{source}»"


def queue() -> QWidget:
    page = QueuePage()
    page.show_rows([QueueRow("/meja/soe.docx", "9", 3, "9", datetime(2024, 8, 22), 1, 0, 0, "baru")])
    return page


def compare() -> QWidget:
    page = ComparePage()
    page.resize(1300, 600)
    page.show_texts("1 2", "1 3", author="", editor="")
    return page


def approve() -> QWidget:
    page = ApprovePage()
    report = Engine().check(TEXT, shipped_styles().load("pos-kupang"))
    page.show_state(
        approve_state(
            report.article,
            report.findings,
            [],
            lambda number: number,
            editors=[],
            editor="",
            approval=None,
            history=[],
        )
    )
    return page


def fix_all() -> QWidget:
    report = Engine().check(TEXT, shipped_styles().load("pos-kupang"))
    return FixAllDialog(TEXT, report.findings, lambda number: number)


def dictionary() -> QWidget:
    return DictionaryDialog(WordBook(folders().dictionaries))


def stylesheet() -> QWidget:
    edit = StyleEdit.of(shipped_styles(), "pos-kupang", folders().styles)
    dialog = StylesheetDialog(edit, Dictionary())
    for section in describe_schema():
        dialog.page(section.name)
    dialog.show_rule("gelar.bentuk")
    dialog.trial.set_text("2 + 2")
    return dialog


def new_style() -> QWidget:
    return NewStyleDialog("9", [])


def bar() -> QWidget:
    made = MessageBar()
    made.show_message("9")
    return made


@pytest.fixture
def _marked(qapp: QApplication) -> Iterator[None]:
    yield
    for translator in qapp.findChildren(Marked):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.processEvents()


def texts(widget: QWidget) -> list[str]:
    """Every text in sight, and every name for those who listen, that has a letter in it."""
    found: list[str] = [widget.windowTitle()] if widget.windowTitle() else []
    for one in widget.findChildren(QWidget):
        if isinstance(one, QLabel | QAbstractButton):
            found += [one.text(), one.accessibleName()]
        elif isinstance(one, QLineEdit | QPlainTextEdit):
            found += [one.placeholderText(), one.accessibleName()]
    return [text for text in found if any(char.isalpha() for char in text)]


#: The same in every language.
NAMES = {name for component in COMPONENTS for name in component}
NAMES |= {f"Redaksi {__version__}", "Dateline: POS-KUPANG.COM, SOE"}
#: As a stylesheet's file has them.
NAMES |= {key.name for section in describe_schema() for key in section.keys}
NAMES |= {key.doc.id for section in describe_schema() for key in section.keys if key.doc.id == key.doc.en}
NAMES |= {choice for section in describe_schema() for key in section.keys for choice in key.choices}


@pytest.mark.usefixtures("_marked")
@pytest.mark.parametrize(
    "make",
    [
        queue,
        compare,
        approve,
        fix_all,
        bar,
        dictionary,
        stylesheet,
        new_style,
        AboutDialog,
        lambda: ShortcutsDialog([]),
    ],
    ids=lambda one: one.__name__,
)
def test_every_text_is_said_again_in_another_language(qtbot: QtBot, qapp: QApplication, make: type[QWidget]) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.show()
    before = {text for text in texts(widget) if text not in NAMES}
    assert before
    qapp.installTranslator(Marked(qapp))
    qapp.processEvents()
    assert not before & set(texts(widget))
