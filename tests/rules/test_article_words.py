"""The words of a draft, worked out for the draft that is asked about."""

from __future__ import annotations

from redaksi_app.article import read_article
from redaksi_app.rules.article_words import letters_of, words_of
from redaksi_app.styles import shipped_styles


def test_words_are_those_of_the_draft_that_is_asked_about() -> None:
    style = shipped_styles().load("umum")
    first, second = (read_article(text, style) for text in ("Warga membawa KTP-el.", "Hujan turun."))
    written, lower = words_of(first)
    assert {"Warga", "KTP", "el"} <= written
    assert {"warga", "ktp"} <= lower
    assert words_of(second)[0] == {"Hujan", "turun"}
    assert words_of(first)[0] == written


def test_form_of_several_runs() -> None:
    assert letters_of("Satpol PP") == {"Satpol", "PP"}
