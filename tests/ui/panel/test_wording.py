from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from redaksi_app.engine import IgnoreScope
from redaksi_app.finding import Bilingual, Origin
from redaksi_app.ui.panel.rows import Row, Section
from redaksi_app.ui.panel.wording import key_words, reason_words, row_text, row_tip, say, spoken_name, why

if TYPE_CHECKING:
    from tests.ui.panel.conftest import Draft

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_row_in_words(draft: Draft) -> None:
    assert spoken_name(draft.row(draft.degree)) == "Wajib, paragraf 4, gelar akademik"
    assert spoken_name(draft.row(draft.quoted)) == "Di dalam kutipan, paragraf 6, kata depan"
    finding, decision = draft.ignore(draft.capital)
    assert spoken_name(Row(finding, Section.IGNORED, 0, decision=decision)) == "Diabaikan, konsistensi"


def test_words_and_suggestion_or_the_message(draft: Draft) -> None:
    assert row_text(draft.capital) == "pileg → Pileg"
    assert row_text(draft.comma) == "Koma setelah gelar"


def test_the_tip_of_an_ignored_row_has_its_reason(draft: Draft) -> None:
    finding, decision = draft.ignore(draft.capital, "Nama resmi", IgnoreScope.DRAFT)
    row = Row(finding, Section.IGNORED, 7, decision=decision)
    assert row_tip(row).splitlines()[-1] == "Nama resmi"
    finding, decision = draft.ignore(draft.capital)
    assert reason_words(Row(finding, Section.IGNORED, 7, decision=decision)) == "pilihan editor"


def test_why_has_the_source_without_remarks(draft: Draft) -> None:
    reason, source = why(draft.degree)
    assert reason
    assert source.startswith("EYD V")
    assert "(" not in source


def test_a_speakers_words_have_a_reason_of_their_own(draft: Draft) -> None:
    assert why(draft.quoted) == ("Ini ucapan narasumber. Cocokkan dengan rekaman sebelum mengubahnya.", "")


def test_a_rule_that_is_not_documented_has_no_reason(draft: Draft) -> None:
    assert why(draft.kicker) == ("", "")


def test_grammar_names_its_source(draft: Draft) -> None:
    assert why(replace(draft.kicker, origin=Origin.LANGUAGETOOL)) == ("", "LanguageTool")


def test_the_language_is_what_the_translation_says(english: QTranslator) -> None:
    both = Bilingual("dua", "two")
    assert say(both) == "dua"
    QApplication.installTranslator(english)
    assert say(both) == "two"


def test_enter_is_a_sign() -> None:
    assert key_words("Ctrl+Return").endswith("↵")
