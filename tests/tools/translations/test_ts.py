from __future__ import annotations

from pathlib import Path

from tools.translations import ts
from tools.translations.texts import Text

_PLAIN = Text("Menu", "&Salin <b>{0}</b>", "", False, "menu.py:1")
_COUNTED = Text("Panel", "%n temuan", "", True, "panel.py:1")
_NOTED = Text("Menu", "Salin", "kata benda", False, "menu.py:2")


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "en.ts"
    translations: dict[ts.Key, ts.Forms] = {
        ts.key_of(_PLAIN): ("&Copy <b>{0}</b>",),
        ts.key_of(_COUNTED): ("%n finding", "%n findings"),
        ts.key_of(_NOTED): ("Copy\nof it",),
    }
    ts.write(path, [_PLAIN, _COUNTED, _NOTED], translations)
    assert ts.read(path) == translations


def test_a_text_without_all_its_forms_is_unfinished(tmp_path: Path) -> None:
    path = tmp_path / "en.ts"
    ts.write(path, [_PLAIN, _COUNTED], {ts.key_of(_COUNTED): ("%n finding", "")})
    assert path.read_text(encoding="utf-8").count('type="unfinished"') == 2
    assert set(ts.read(path).values()) == {("",), ("", "")}


def test_an_unfinished_draft_of_a_translation_does_not_count(tmp_path: Path) -> None:
    path = tmp_path / "en.ts"
    ts.write(path, [_PLAIN], {ts.key_of(_PLAIN): ("&Copy <b>{0}</b>",)})
    marked = path.read_text(encoding="utf-8").replace("<translation>", '<translation type="unfinished">')
    path.write_text(marked, encoding="utf-8")
    assert ts.read(path) == {ts.key_of(_PLAIN): ("",)}


def test_an_absent_file_has_nothing(tmp_path: Path) -> None:
    assert ts.read(tmp_path / "en.ts") == {}
