"""Conjunctions: one finding a draft for openers, what is offered, and where nothing is said."""

from __future__ import annotations

from tests.rules.families import findings

_LONG = "Panitia " + "dan warga desa di lereng itu " * 6 + "menanam jagung"


def test_openers_are_marked_once_and_counted() -> None:
    text = "SOE - Hujan reda. Sehingga warga pulang. Tetapi air naik lagi.\nAngin datang. Sedangkan listrik padam."
    (finding,) = findings(text, "penghubung")
    assert finding.text == ". Sehingga"
    assert "3 kali" in finding.message.id


def test_short_sentences_are_joined_and_long_ones_are_not() -> None:
    (short,) = findings("SOE - Hujan reda. Sedangkan angin tetap kencang.", "penghubung")
    (long,) = findings(f"SOE - {_LONG}. Sedangkan {_LONG.lower()} juga.", "penghubung")
    assert short.suggestions[0] == ", sedangkan"
    assert long.suggestions[0] == ". Sementara itu,"


def test_nothing_is_joined_over_a_paragraph_break() -> None:
    (finding,) = findings("SOE - Hujan reda.\nTetapi angin tetap kencang.", "penghubung")
    assert finding.text == "Tetapi"
    assert finding.suggestions == ("Namun,", "Akan tetapi,")


def test_speech_is_left_alone_even_where_its_first_mark_is_missing() -> None:
    assert not findings("SOE - “Hujan reda. Sehingga kami pulang,” kata Yosef Nahak.", "penghubung")
    assert not findings('SOE - Hujan reda. Sehingga kami pulang," kata Yosef Nahak.', "penghubung")


def test_headlines_are_left_alone() -> None:
    assert not findings("Karena Hujan, Maka Warga Pulang\nSOE - Warga mengungsi sejak malam.", "penghubung")
