"""Slips of the keys in a draft."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine
from redaksi_app.finding import Finding, Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles
from redaksi_app.words import suspects
from redaksi_app.words.dictionaries import Dictionary

_DRAFT = "SOE - Warga menunggu bantaun di balai desa.\nBupati meninjau lokasi."


def _check(text: str, dictionary: Dictionary | None = None) -> tuple[Finding, ...]:
    engine = Engine([all_rules()["ejaan.salah-ketik"]], dictionary=dictionary)
    return engine.check(text, shipped_styles().load("umum")).findings


def test_slip_is_a_warning_with_the_right_word_first() -> None:
    (finding,) = _check(_DRAFT)
    assert (finding.text, finding.suggestions[0]) == ("bantaun", "bantuan")
    assert finding.severity is Severity.WARNING
    assert not finding.safe


def test_word_that_recurs_is_meant() -> None:
    text = "SOE - Warga membuka bantaun pertama.\nPengurus bantaun berganti.\nBantaun itu ramai."
    assert _check(text) == ()


def test_slip_in_a_quotation_is_advice() -> None:
    (finding,) = _check("SOE - Camat mengaku lega.\n“Kami menunggu bantaun sejak pagi,” katanya.")
    assert finding.severity is Severity.ADVICE
    assert finding.quoted


def test_word_added_to_the_dictionary_is_right_at_once() -> None:
    dictionary = Dictionary()
    engine = Engine([all_rules()["ejaan.salah-ketik"]], dictionary=dictionary)
    style = shipped_styles().load("umum")
    assert len(engine.check(_DRAFT, style).findings) == 1
    dictionary.add("bantaun")
    assert engine.check(_DRAFT, style).findings == ()
    dictionary.remove("bantaun")
    assert len(engine.check(_DRAFT, style).findings) == 1


def test_dictionary_overrules_no_other_rule() -> None:
    engine = Engine([all_rules()["kata-ganda.kata"]], dictionary=Dictionary(["yang"]))
    assert engine.check("SOE - Polisi menyita yang yang hilang.", shipped_styles().load("umum")).findings


def test_without_a_lexicon_the_rule_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suspects, "_open_tools", lambda: None)
    assert _check("SOE - Warga menunggu kirimna di balai desa.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "SOE - Pameran itu merawat lokalitas warga kampung.",
        "SOE - Setiap pembeli dibatasi maks 5 kilogram beras.",
        "SOE - Tim medis menjalankan tes antropometrik berkala.",
        "SOE - Doa itu berbunyi wa sallim lalu ditutup bersama.",
    ],
)
def test_word_that_is_rightly_built_or_cut_is_no_slip(text: str) -> None:
    assert _check(text) == ()


def test_root_that_should_have_melted_is_offered_melted() -> None:
    (finding,) = _check("SOE - Camat memeriksa pensasaran bantuan.")
    assert finding.suggestions[0] == "penyasaran"


def test_slip_that_other_words_of_the_draft_hold_is_still_found() -> None:
    text = "SOE - Bantuan tiba.\nBantuannya dibagi, lalu bantuan lain tiba.\nWarga memilah bantua di balai desa."
    (finding,) = _check(text)
    assert (finding.text, finding.suggestions[0]) == ("bantua", "bantuan")


@pytest.mark.parametrize(
    "sentence",
    [
        "Sr. Sarjina menanam jagung.",
        "Sarjina (41) menanam jagung.",
        "Sarjani, S.Pd., menanam jagung.",
        "Berlambing mengatakan panen tahun ini baik.",
        "Berlina menanam jagung.",
        "Mikhael menanam jagung.",
    ],
)
def test_name_that_opens_a_sentence_is_no_slip(sentence: str) -> None:
    assert _check(f"SOE - Warga pulang. {sentence}") == ()


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Pemerinah mengatakan jalan itu dibuka.", "Pemerintah"),
        ("Masyaraka mengaku senang.", "Masyarakat"),
        ("Penumpnag kapal itu selamat.", "Penumpang"),
    ],
)
def test_slip_that_opens_a_sentence_is_found(sentence: str, right: str) -> None:
    (finding,) = _check(f"SOE - Warga pulang. {sentence}")
    assert finding.suggestions[0] == right
