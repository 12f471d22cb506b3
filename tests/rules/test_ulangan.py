"""What counts as said twice, and what is told about it."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine
from redaksi_app.finding import Finding
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles


def _check(text: str, rule: str) -> tuple[Finding, ...]:
    return Engine([all_rules()[rule]]).check(text, shipped_styles().load("umum")).findings


def _words(text: str, rule: str) -> list[str]:
    return [finding.text for finding in _check(text, rule)]


_SENTENCE = "Petugas memasang pagar kejut di tepi hutan."


def test_sentence_is_found_in_a_later_paragraph_and_named_in_the_message() -> None:
    text = f"SOE - {_SENTENCE} Warga tenang.\nGajah pergi.\nHujan turun. {_SENTENCE}"
    (finding,) = _check(text, "ulangan.kalimat")
    assert finding.start == text.rindex(_SENTENCE)
    assert "Petugas memasang" in finding.message.id


def test_marks_do_not_hide_a_repetition() -> None:
    text = f"SOE - {_SENTENCE}\nHujan turun. Petugas memasang pagar kejut, di tepi hutan!"
    assert _words(text, "ulangan.kalimat") == ["Petugas memasang pagar kejut, di tepi hutan!"]


def test_whole_paragraph_is_told_once() -> None:
    text = f"SOE - Gajah masuk.\n{_SENTENCE}\nHujan turun.\n{_SENTENCE}"
    assert _words(text, "ulangan.kalimat") == []
    assert _words(text, "ulangan.paragraf") == [_SENTENCE]


@pytest.mark.parametrize("rule", ["ulangan.kalimat", "ulangan.frasa"])
def test_short_turns_of_speech_may_recur(rule: str) -> None:
    text = "SOE - Hujan turun. Tidak ada korban jiwa.\nJembatan rusak. Tidak ada korban jiwa."
    assert _words(text, rule) == []


def test_phrase_two_paragraphs_later_is_forgotten() -> None:
    phrase = "untuk menciptakan situasi kamtibmas yang kondusif"
    near = f"SOE - Polisi bekerja {phrase}.\nTokoh adat diminta membantu {phrase} di Soe."
    assert _words(near, "ulangan.frasa") == [phrase]
    far = f"SOE - Polisi bekerja {phrase}.\nWarga mendukung.\nTokoh adat diminta membantu {phrase} di Soe."
    assert _words(far, "ulangan.frasa") == []


def test_longest_phrase_is_told_once() -> None:
    phrase = "warga diminta segera melapor kepada petugas jaga di kantor camat setempat"
    text = f"SOE - Karena itu {phrase}.\nSekali lagi {phrase}."
    assert _words(text, "ulangan.frasa") == [phrase]


def test_quoted_words_are_not_the_reporters() -> None:
    said = "kami minta warga segera melapor kepada petugas jaga"
    text = f'SOE - "Kepada semua, {said}," kata Camat.\n"Sekali lagi, {said}," katanya.'
    assert _words(text, "ulangan.frasa") == []


def test_phrase_side_by_side_across_a_comma_is_found() -> None:
    text = "SOE - Petugas memasang pagar, memasang pagar, di tepi. Warga di tepi hutan, di tepi hutan menunggu."
    assert _words(text, "ulangan.sambung") == ["di tepi hutan, di tepi hutan"]
