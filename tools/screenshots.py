"""Write pictures of the window's states into ``docs/gambar``: ``python -m tools.screenshots [--scale N] [NAME ...]``.

The window is real, the screen is Qt's off-screen one, and the draft is the sample that ships.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from redaksi_app.ui.dialogs.stylesheet import StylesheetDialog
    from redaksi_app.ui.main_window import MainWindow

FOLDER = Path(__file__).parents[1] / "docs" / "gambar"
_SIZE = (1366, 860)
#: Milliseconds for a check to be done and painted.
_CALM = 900

Act = Callable[["MainWindow"], None]


def _draft(window: MainWindow) -> None:
    from PySide6.QtTest import QTest  # noqa: PLC0415

    from redaksi_app.desk.sample import copy_sample  # noqa: PLC0415

    window.open_paths([copy_sample(window.folders)])
    workspace = window.drafts.current
    assert workspace is not None
    while workspace.session.checking:
        QTest.qWait(20)
    window.acts.do_next()
    window.acts.do_next()


def _compare(window: MainWindow) -> None:
    _draft(window)
    _fix(window)
    window.acts.do_page_compare()


def _approve(window: MainWindow) -> None:
    _draft(window)
    _fix(window)
    window.acts.do_page_approve()


def _why(window: MainWindow) -> None:
    _draft(window)
    window.acts.do_why()


def _find(window: MainWindow) -> None:
    _draft(window)
    window.acts.do_find()
    window.find_bar.field.setText("nelayan")


def _queue(window: MainWindow) -> None:
    _draft(window)
    window.show_queue()


def _nothing(window: MainWindow) -> None:
    window.show_queue()


def _broken(window: MainWindow) -> None:
    _draft(window)
    path = window.folders.data / "naskah rusak.docx"
    path.write_bytes(b"PK\x03\x04")
    window.open_paths([path])


def _fix(window: MainWindow) -> None:
    workspace = window.drafts.current
    assert workspace is not None
    workspace.session.fix_all(workspace.session.safe)
    _settle()


def _large(window: MainWindow) -> None:
    _draft(window)
    workspace = window.drafts.current
    assert workspace is not None
    workspace.editor.set_zoom(200)


def _replace(window: MainWindow) -> None:
    _find(window)
    window.acts.do_replace()


def _calm(window: MainWindow) -> None:
    _draft(window)
    window.set_calm(True)


def _search(window: MainWindow) -> None:
    _draft(window)
    window.acts.do_search_findings()
    workspace = window.drafts.current
    assert workspace is not None
    workspace.panel.search("gelar")


#: Name of the picture: theme, language, what to do.
STATES: dict[str, tuple[str, str, Act]] = {
    "naskah-terang": ("light", "id", _draft),
    "naskah-gelap": ("dark", "id", _draft),
    "draft-english": ("light", "en", _draft),
    "bandingkan": ("light", "id", _compare),
    "setujui": ("light", "id", _approve),
    "setujui-gelap": ("dark", "id", _approve),
    "mengapa": ("light", "id", _why),
    "cari": ("light", "id", _find),
    "cari-ganti": ("dark", "en", _replace),
    "cari-temuan": ("light", "id", _search),
    "mode-fokus": ("light", "id", _calm),
    "antrean": ("light", "id", _queue),
    "antrean-kosong": ("light", "id", _nothing),
    "berkas-rusak": ("light", "id", _broken),
    "zum-200": ("light", "id", _large),
    "perbaiki-semua": ("light", "id", _draft),
    "panjang": ("light", "id", _draft),
    "pengaturan": ("light", "id", _draft),
    "settings-english": ("dark", "en", _draft),
    "tombol-pintas": ("light", "id", _draft),
    "selalu-diabaikan": ("light", "id", _draft),
    "kamus": ("light", "id", _draft),
    "kamus-gelap": ("dark", "id", _draft),
    "gaya": ("light", "id", _draft),
    "gaya-gelap": ("dark", "id", _draft),
    "gaya-aturan": ("light", "id", _draft),
    "gaya-rules-english": ("dark", "en", _draft),
}


def _fix_all(window: MainWindow) -> QDialog:
    from redaksi_app.ui.dialogs.fix_all import FixAllDialog  # noqa: PLC0415

    workspace = window.drafts.current
    assert workspace is not None
    return FixAllDialog(workspace.editor.text(), workspace.session.open, workspace.editor.paragraph_number, window)


def _dictionary(window: MainWindow) -> QDialog:
    from redaksi_app.ui.dialogs.dictionary import DictionaryDialog  # noqa: PLC0415

    shared = window.folders.data / "kamus-bersama"
    shared.mkdir()
    (shared / "tenun-ikat.txt").write_text("buna\nfutus\nsotis\n", encoding="utf-8")
    window.words.share(shared)
    window.words.add("natoni", "Oelbubuk", "sasando", "sopi", "bonet")
    dialog = DictionaryDialog(window.words, window)
    dialog.words.setCurrentIndex(dialog.words.model().index(5, 0))
    return dialog


def _style_form(window: MainWindow) -> StylesheetDialog:
    from redaksi_app.ui.dialogs.stylesheet import StyleEdit, StylesheetDialog  # noqa: PLC0415

    edit = StyleEdit.of(window.book, "pos-kupang", window.folders.styles)
    edit.put("words", "prefer", {"warga masyarakat": "warga"})
    edit.put("dateline", "city-case", "title")
    edit.put("rules", "off", ["orang.sebutan-ulang"])
    dialog = StylesheetDialog(edit, window.words.accepted, window)
    dialog.trial.set_text("Kapolres Belu, AKBP Anton Seran, S. H, M. H, mengajak warga masyarakat menari dirumah adat.")
    return dialog


def _style(window: MainWindow) -> QDialog:
    dialog = _style_form(window)
    dialog.sections.choose(2)
    return dialog


def _style_rules(window: MainWindow) -> QDialog:
    dialog = _style_form(window)
    dialog.show_rule("gelar.bentuk")
    return dialog


def _length(window: MainWindow) -> QDialog:
    from redaksi_app.desk import LengthTarget, story_of  # noqa: PLC0415
    from redaksi_app.ui.dialogs.length import LengthDialog, LengthTexts  # noqa: PLC0415

    workspace = window.drafts.current
    assert workspace is not None
    assert workspace.session.article is not None
    texts = LengthTexts(workspace.editor.text().split("\n"), story_of(workspace.session.article), [])
    return LengthDialog(texts, LengthTarget("lines", 70), window)


def _settings(window: MainWindow) -> QDialog:
    from redaksi_app.ui.dialogs.settings import SettingsDialog  # noqa: PLC0415

    return SettingsDialog(window.settings, window.acts, window)


def _shortcuts(window: MainWindow) -> QDialog:
    from redaksi_app.ui.dialogs.shortcuts import ShortcutsDialog  # noqa: PLC0415

    return ShortcutsDialog(window.acts.shortcuts(), window)


def _standing(window: MainWindow) -> QDialog:
    from redaksi_app.desk import Standing  # noqa: PLC0415
    from redaksi_app.engine import IgnoreScope  # noqa: PLC0415
    from redaksi_app.ui.dialogs.standing import StandingDialog  # noqa: PLC0415

    window.standing.add(Standing("ejaan.salah-ketik", "natoni", IgnoreScope.DRAFT, reason="Nama resmi"))
    window.standing.add(Standing("istilah.baku", "sopi", IgnoreScope.DRAFT, reason="Keputusan redaktur"))
    return StandingDialog(window.standing, window)


#: Pictures of a dialog over the window.
DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "perbaiki-semua": _fix_all,
    "panjang": _length,
    "pengaturan": _settings,
    "settings-english": _settings,
    "tombol-pintas": _shortcuts,
    "selalu-diabaikan": _standing,
    "kamus": _dictionary,
    "kamus-gelap": _dictionary,
    "gaya": _style,
    "gaya-gelap": _style,
    "gaya-aturan": _style_rules,
    "gaya-rules-english": _style_rules,
}


def _settle() -> None:
    from PySide6.QtTest import QTest  # noqa: PLC0415

    QTest.qWait(_CALM)


def take(name: str, folder: Path) -> None:
    """Take one picture, in a window of its own."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from redaksi_app.desk import Settings  # noqa: PLC0415
    from redaksi_app.folders import folders  # noqa: PLC0415
    from redaksi_app.resources import resources_folder  # noqa: PLC0415
    from redaksi_app.styles import StyleBook  # noqa: PLC0415
    from redaksi_app.ui import translation  # noqa: PLC0415
    from redaksi_app.ui.main_window import MainWindow  # noqa: PLC0415
    from redaksi_app.ui.theme import current_theme  # noqa: PLC0415

    theme, language, act = STATES[name]
    with tempfile.TemporaryDirectory() as home:
        os.environ["REDAKSI_HOME"] = home
        current_theme().set_mode(theme)
        translation.install(QApplication.instance(), language)
        window = MainWindow(folders(), Settings(), StyleBook([resources_folder() / "styles"]))
        window.resize(*_SIZE)
        window.show()
        act(window)
        _settle()
        shown = window.grab()
        if name in DIALOGS:
            dialog = DIALOGS[name](window)
            dialog.show()
            _settle()
            shown = dialog.grab()
            dialog.hide()
            dialog.deleteLater()
        shown.save(str(folder / f"{name}.png"))
        for workspace in window.drafts.all():
            workspace.session.close()
        window.deleteLater()


def main() -> int:
    """Take the pictures named, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*STATES, []])
    parser.add_argument("--scale", default="1.25")
    parser.add_argument("--out", type=Path, default=FOLDER)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = options.scale
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the scale has to be set before

    app = QApplication(sys.argv[:1])
    options.out.mkdir(parents=True, exist_ok=True)
    for name in options.names or STATES:
        take(name, options.out)
        print(options.out / f"{name}.png")
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
