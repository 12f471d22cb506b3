from __future__ import annotations

import pytest

from tools.translations import ts
from tools.translations.__main__ import CODE, ENGLISH
from tools.translations.check import differences, problems
from tools.translations.texts import Text, texts_in

_TEXT = Text("Menu", "&Simpan {0}…", "", False, "menu.py:7")


def test_every_text_of_the_window_has_its_english() -> None:
    assert list(problems(texts_in(CODE), ts.read(ENGLISH))) == []


def test_a_text_without_english_is_told_with_its_place() -> None:
    (problem,) = problems([_TEXT], {})
    assert "menu.py:7" in problem
    assert "&Simpan {0}…" in problem


def test_a_translation_of_a_text_that_is_gone_is_told() -> None:
    (problem,) = problems([], {("Menu", "Lama", ""): ("Old",)})
    assert "[Menu] Lama" in problem


def test_a_counted_text_needs_both_forms() -> None:
    counted = Text("Panel", "%n temuan", "", True, "panel.py:1")
    assert list(problems([counted], {ts.key_of(counted): ("%n findings",)}))
    assert not list(problems([counted], {ts.key_of(counted): ("%n finding", "%n findings")}))


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Simpan %1", "Save"),
        ("Simpan {0} ke {1}", "Save {0} to {0}"),
        ("%n temuan", "findings"),
        ("&Berkas", "File"),
        ("Berkas", "&File"),
        ("Buka…", "Open"),
        ("<b>Simpan</b>", "Save"),
    ],
)
def test_lost_parts_are_seen(source: str, translation: str) -> None:
    assert list(differences(source, translation))


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("&Simpan {1} ke {0}…", "&Save to {0} {1}…"),
        ("Judul & dek", "Headline && deck"),
        ("100 %", "100%"),
    ],
)
def test_kept_parts_are_not(source: str, translation: str) -> None:
    assert not list(differences(source, translation))
