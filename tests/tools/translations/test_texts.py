from __future__ import annotations

from pathlib import Path

import pytest

from tools.translations.texts import NotLiteral, texts_in

_HEAD = "from PySide6.QtCore import QCoreApplication, QT_TRANSLATE_NOOP\n"


def _texts(tmp_path: Path, code: str) -> list[tuple[str, str]]:
    (tmp_path / "kode.py").write_text(_HEAD + code, encoding="utf-8")
    return [(text.context, text.source) for text in texts_in(tmp_path)]


@pytest.mark.parametrize(
    "code",
    [
        'a = QCoreApplication.translate("Menu", "Salin")',
        'tr = QCoreApplication.translate\na = tr("Menu", "Salin")',
        'def f():\n    say = QCoreApplication.translate\n    return [say("Menu", "Salin"), say("Menu", "Salin")]',
        'a = QCoreApplication.translate("Menu", "Sa" "lin").format(1)',
        'from redaksi_app.ui.words import tr\na = tr("Menu", "Salin")',
        'a = QT_TRANSLATE_NOOP("Menu", "Salin")\nb = QCoreApplication.translate("Menu", a)',
        'class Menu(QObject):\n    def f(self):\n        return self.tr("Salin")',
    ],
)
def test_every_way_of_naming_a_text_is_seen(tmp_path: Path, code: str) -> None:
    assert _texts(tmp_path, code) == [("Menu", "Salin")]


@pytest.mark.parametrize(
    "code",
    [
        'a = "Salin".translate(table, "x")',
        'painter.translate(0, "Salin")',
        'def tr(a, b): ...\ntr("Menu", "Salin")',
    ],
)
def test_other_functions_of_these_names_are_not(tmp_path: Path, code: str) -> None:
    assert _texts(tmp_path, code) == []


def test_a_number_makes_a_text_counted(tmp_path: Path) -> None:
    code = 'tr = QCoreApplication.translate\ntr("P", "%n kata", None, 3)\ntr("P", "kata", n=3)\ntr("P", "satu")'
    (tmp_path / "kode.py").write_text(code, encoding="utf-8")
    assert [text.counted for text in texts_in(tmp_path)] == [True, True, False]


@pytest.mark.parametrize("text", ['f"Simpan {nama}"', '"Simpan " + nama'])
def test_a_text_put_together_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(NotLiteral, match=r"kode\.py:2"):
        _texts(tmp_path, f'a = QCoreApplication.translate("Menu", {text})')
