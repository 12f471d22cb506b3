from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from redaksi_app import resources
from redaksi_app.ui import translation
from tools.translations.check import differences
from tools.translations.ts import read

_ENGLISH = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id"><context><name>Contoh</name>
<message><source>Simpan naskah</source><translation>Save the draft</translation></message>
<message numerus="yes"><source>%n temuan</source><translation>
<numerusform>%n finding</numerusform><numerusform>%n findings</numerusform></translation></message>
</context></TS>"""
_QT = resources.resources_folder() / "i18n" / "qtbase_id.ts"


class _Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.changes = 0

    def changeEvent(self, event: QEvent) -> None:
        self.changes += event.type() is QEvent.Type.LanguageChange


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "assets" / "i18n"
    folder.mkdir(parents=True)
    english = tmp_path / "en.ts"
    english.write_text(_ENGLISH, encoding="utf-8")
    compiler = Path(PySide6.__file__).parent / "lrelease"
    for source, name in ((english, "redaksi_en"), (_QT, "qtbase_id")):
        subprocess.run([compiler, "-silent", source, "-qm", folder / f"{name}.qm"], check=True)
    monkeypatch.setattr(resources, "assets_folder", lambda: tmp_path / "assets")
    return folder


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


def _button() -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Discard)
    return box.button(QDialogButtonBox.StandardButton.Discard).text()


def test_the_window_changes_its_language_while_it_runs(qapp: QApplication, qtbot: QtBot, built: Path) -> None:
    window = _Window()
    qtbot.addWidget(window)
    window.show()
    translation.install(qapp, "en")
    assert QCoreApplication.translate("Contoh", "Simpan naskah") == "Save the draft"
    assert QCoreApplication.translate("Contoh", "%n temuan", None, 1) == "1 finding"
    assert QCoreApplication.translate("Contoh", "%n temuan", None, 3) == "3 findings"
    qtbot.waitUntil(lambda: window.changes > 0)
    changes = window.changes
    translation.install(qapp, "id")
    assert QCoreApplication.translate("Contoh", "Simpan naskah") == "Simpan naskah"
    assert QCoreApplication.translate("Contoh", "%n temuan", None, 3) == "3 temuan"
    qtbot.waitUntil(lambda: window.changes > changes)


def test_qts_own_buttons_are_indonesian_only_in_indonesian(qapp: QApplication, built: Path) -> None:
    translation.install(qapp, "id")
    assert _button() == "Buang"
    translation.install(qapp, "en")
    assert _button() == "Discard"


def test_switching_often_leaves_one_translation(qapp: QApplication, built: Path) -> None:
    for _ in range(5):
        translation.install(qapp, "en")
        translation.install(qapp, "id")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(qapp.findChildren(QTranslator)) == 1


def test_without_the_built_files_the_texts_stay_indonesian(qapp: QApplication, built: Path) -> None:
    translation.install(qapp, "en")
    for path in built.iterdir():
        path.unlink()
    translation.install(qapp, "en")
    assert QCoreApplication.translate("Contoh", "Simpan naskah") == "Simpan naskah"


def test_every_text_of_qt_is_spelled_as_qt_spells_it(qapp: QApplication) -> None:
    known = QTranslator()
    assert known.load("qtbase_de", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    unknown = [key for key in read(_QT) if not known.translate(key[0], key[1])]
    assert unknown == []


def test_qts_texts_keep_their_placeholders_and_shortcuts() -> None:
    wrong = [
        (source, form, list(differences(source, form)))
        for (_, source, _), forms in read(_QT).items()
        for form in forms
        if list(differences(source, form)) or not form
    ]
    assert wrong == []
